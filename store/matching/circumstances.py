"""Which words of a statement tell its circumstances or who said it, and not what it says in the main.

The main clause of an English news sentence comes first; clauses, appositions and asides follow after a comma or a
conjunction, and a frame such as "The town learned that" goes before. The cuts are by sign, not by parsing.
"""

from __future__ import annotations

from collections.abc import Sequence

from .wordlists import word_set
from .words import Word

_JOINTS = word_set(
    """
    which who whom whose where after before when while because since although though as unless despite amid
    following
    """
)
"""Words that open a subordinate part."""
_SAYING = word_set(
    """
    said says say told learned learnt heard found announced reported revealed emerged confirmed noted added stated
    showed shows known admitted acknowledged estimated insisted
    """
)
"""Verbs between who says it and the "that" before what is said."""
_FRAME_REACH = 9
_MAIN = 2
"""Least content words of a main clause: no cut comes before."""


def circumstantial(words: Sequence[Word], text: str, content: Sequence[int]) -> frozenset[int]:
    """The places of the words that are not of the main clause; ``content`` are the places of the content words."""
    start = frame(words)
    seen = 0
    held = set(content)
    for index in range(start, len(words)):
        if seen >= _MAIN and (words[index].lower in _JOINTS or (seen > _MAIN and _comma(words, text, index))):
            return frozenset([*range(start), *range(index, len(words))])
        seen += index in held
    return frozenset(range(start)) if seen >= _MAIN else frozenset()


def _comma(words: Sequence[Word], text: str, index: int) -> bool:
    return index > 0 and "," in text[words[index - 1].end : words[index].start]


def frame(words: Sequence[Word]) -> int:
    """How many words go before what is said: "The town learned that" is 4, no such frame 0."""
    for index in range(1, min(_FRAME_REACH, len(words))):
        if words[index].lower == "that" and words[index - 1].lower in _SAYING:
            return index + 1
    return 0
