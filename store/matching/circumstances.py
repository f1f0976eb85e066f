"""Which words of a statement tell its circumstances or who said it, and not what it says in the main.

The main clause of an English news sentence comes first; clauses, appositions and asides follow after a comma or a
conjunction, and a frame such as "The town learned that" goes before. The cuts are by sign, not by parsing.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from .denials import Denial
from .wordlists import word_set
from .words import Words

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


def main_clause(words: Words, content: Collection[int], denial: Denial | None) -> range:
    """The places of the words of the main clause; ``content`` are the places of the content words."""
    lower = words.lower
    start = denial.last if denial is not None and denial.frames else _frame(lower)
    if _JOINTS.isdisjoint(lower) and "," not in words.text:
        return range(start, len(words))
    seen = 0
    for index in range(start, len(words)):
        if seen >= _MAIN and (lower[index] in _JOINTS or (seen > _MAIN and index and "," in words.gaps[index])):
            return range(start, index)
        seen += index in content
    return range(start, len(words))


def _frame(lower: Sequence[str]) -> int:
    """How many words go before what is said: "The town learned that" is 4, no such frame 0."""
    for index, word in enumerate(lower[1:_FRAME_REACH]):
        if word == "that" and lower[index] in _SAYING:
            return index + 2
    return 0
