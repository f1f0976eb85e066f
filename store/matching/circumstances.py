"""Which words of a statement tell its circumstances or who said it, and not what it says in the main.

The main clause of an English news sentence comes first; clauses, appositions and asides follow after a comma or a
conjunction, and a frame such as "The town learned that" goes before. The cuts are by sign, not by parsing.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING

from .denials import Denial
from .signs import JOINT, THAT
from .wordlists import word_set

if TYPE_CHECKING:
    from .words import Words

JOINTS = word_set(
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


def main_clause(words: Words, content: Sequence[int], denial: Denial | None) -> range:
    """The places of the words of the main clause; ``content`` are the places of the content words, in order."""
    framed = _frame(words.lower) if words.signed & THAT else 0
    start = denial.last if denial is not None and denial.frames else framed
    joints = words.with_sign(JOINT)
    commas = [index for index, gap in enumerate(words.gaps[:-1]) if "," in gap] if "," in words.text else []
    if not joints and not commas:
        return range(start, len(words))
    before = bisect_left(content, start)
    for index in sorted(joints + commas) if commas else joints:
        seen = bisect_left(content, index) - before
        if seen > _MAIN or (seen == _MAIN and index in joints):
            return range(start, index)
    return range(start, len(words))


def _frame(lower: Sequence[str]) -> int:
    """How many words go before what is said: "The town learned that" is 4, no such frame 0."""
    for index, word in enumerate(lower[1:_FRAME_REACH]):
        if word == "that" and lower[index] in _SAYING:
            return index + 2
    return 0
