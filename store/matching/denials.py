"""Denials: "X denied that P" and "X rejects the suggestion that P" tell, on X's word, that P is not so.

What is compared of them is P, negated: X stands for who says it, as before a "said that". Of "X denied doing it" X is
the one who did not, too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .wordlists import word_set

DENYING = word_set("deny denies denied denying")
"""The words that deny without more: "denied doing it"."""
REJECTING = word_set(
    """
    reject rejects rejected rejecting dismiss dismisses dismissed dispute disputes disputed refute refutes refuted
    rebut rebuts rebutted rebuff rebuffs rebuffed deny denies denied denying
    """
)
"""The words with which a denial may begin."""
_SAID = word_set(
    """
    claim claims suggestion suggestions allegation allegations accusation accusations assertion assertions charge
    charges idea notion report reports rumor rumors rumour rumours talk speculation
    """
)
"""What is rejected, before a "that"."""
_OF_ALL = word_set("any all")
_REACH = 14
"""Within how many words of the head of a statement it must deny."""
_BEFORE_SAID = 4
"""How many words may stand between what rejects and what is rejected: "rejects the latest suggestion that"."""


@dataclass(frozen=True, slots=True)
class Denial:
    """The word ``first`` denies what is told from word ``last`` on.

    ``frames`` tells whether all before ``last`` tells only who denies it; else whoever denies it is part of what is
    denied: "he denied taking it".
    """

    first: int
    last: int
    frames: bool


def find_denial(lower: Sequence[str]) -> Denial | None:
    """The first denial of a statement near its head, given its folded words."""
    if REJECTING.isdisjoint(lower):
        return None
    for index, word in enumerate(lower[:_REACH]):
        if word in REJECTING:
            found = _denial(lower, index)
            if found is not None:
                return found
    return None


def _denial(lower: Sequence[str], index: int) -> Denial | None:
    for that in range(index + 1, min(index + _BEFORE_SAID + 2, len(lower))):
        if lower[that] == "that" and (lower[that - 1] in _SAID or (that == index + 1 and lower[index] in DENYING)):
            return Denial(index, that + 1, frames=True)
    if lower[index] not in DENYING or index + 1 >= len(lower):
        return None
    following = lower[index + 1]
    if following in _OF_ALL:
        return Denial(index, index + 1, frames=True)
    return Denial(index, index + 1, frames=False) if following.endswith("ing") else None
