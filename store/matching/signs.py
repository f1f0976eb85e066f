"""What the spelling of a word alone tells of it, each a bit of ``Word.signs``.

A rule is tried only where a word stands that has its sign: of twenty words of a statement a figure may begin with two,
a place with one. Which words have which sign is worked out once for each spelling (``spelling.py``).
"""

from __future__ import annotations

CAPITAL = 1 << 0
"""It starts with a capital letter."""
CONTENT = 1 << 1
"""It is content in any case; other words are in a name only."""
OPENS_PHRASE = 1 << 2
"""A set phrase may begin with it."""
PARTED = 1 << 3
"""It is a verb whose particle may stand behind its object."""
OPENS_DATE = 1 << 4
"""A date may begin with it."""
OPENS_PLACE = 1 << 5
"""A place may begin with it."""
OPENS_FIGURE = 1 << 6
"""A figure may begin with it."""
OPENS_MODAL = 1 << 7
"""A modal cue may begin with it."""
NEGATES = 1 << 8
"""It may negate something."""
FAILS = 1 << 9
"""It may tell that something broke down."""
REJECTS = 1 << 10
"""A denial may begin with it."""
DENIES = 1 << 11
"""It denies without more."""
JOINT = 1 << 12
"""It opens a subordinate part."""
THAT = 1 << 13
"""It may end a frame such as "The town learned that"."""
TITLE = 1 << 14
"""It is a title before a name."""
ADVERB = 1 << 15
"""It tells how or when something is done, and not what."""
HELPER = 1 << 16
"""A verb comes right after it."""
BEFORE_NOUN = 1 << 17
"""A noun comes right after it, or a participle that describes one."""
GERUND = 1 << 18
"""It ends in "ing"."""
PAST = 1 << 19
"""It has the form of a past."""
LONG = 1 << 20
"""It counts where a headline is told by its capitals."""
STOPPED = 1 << 21
"""It ends with a full stop."""
NAMES = 1 << 22
"""It is part of a name where it opens no sentence."""
NAMES_AT_HEAD = 1 << 23
"""It is part of a name wherever it stands: it is no word of the language."""
IN_FACT = 1 << 24
"""Of a word at its place: a date, a place or a figure begins with it."""
IN_NAME = 1 << 25
"""Of a word at its place: it is part of a name."""
