"""From text to tagged words: sentences, tokens, quotations, which word is a verb, where phrases begin and end."""
