"""Who said what in one sentence: the frames of reporting, each with its cue, its source and the words it covers."""
