"""Words and what they may be: closed classes, verbs with their forms, nouns by what they stand for, cues."""
