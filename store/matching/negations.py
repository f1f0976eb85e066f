"""The words of a statement that negate something."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from .data_words import FALSE_NEGATIONS, NEGATIONS
from .denials import Denial
from .signs import FAILS, NEGATES
from .wordlists import word_set

if TYPE_CHECKING:
    from .words import Words

DECLINING = word_set("decline declines declined declining")
"""Words that negate before a "to"."""
FAILING = word_set("fail fails failed failing")
"""Words that negate before a "to", and else tell that something broke down."""
EXCLUDING = word_set("rule rules ruled ruling")
"""Words that negate before an "out": who rules a thing out says that it is not so."""
_NO_NEGATION = tuple(tuple(line.split()) for line in FALSE_NEGATIONS.strip().splitlines())


def find_negations(words: Words, denial: Denial | None) -> tuple[int, ...]:
    """The places of the words that negate, that of the ``denial`` too; "No. 5", "no-fly" and "not only" do not."""
    denies = denial.first if denial is not None else -1
    if denies < 0 and not words.signed & NEGATES:
        return ()
    found = [index for index in words.with_sign(NEGATES) if index != denies and _negates(words, index)]
    return tuple(sorted([*found, denies]) if denies >= 0 else found)


def negates(word: str) -> bool:
    """Whether a folded word negates."""
    return word in NEGATIONS or word.endswith("n't")


def _negates(words: Words, index: int) -> bool:
    word = words[index]
    if word.lower in DECLINING:
        return words.lower[index + 1 : index + 2] == ("to",)
    if word.lower in EXCLUDING:
        return words.lower[index + 1 : index + 2] == ("out",)
    if fails(words, index):
        return False
    if word.lower == "no" and words.gaps[index + 1] == "-":
        # "a no-confidence motion", "a no-fly zone": the name of a thing
        return False
    if word.text == "No" and any(after.lower.isdigit() for after in words[index + 1 : index + 2]):
        return False
    return not any(_inside_phrase(words, index, phrase) for phrase in _phrases_with().get(word.lower, ()))


@cache
def _phrases_with() -> Mapping[str, list[tuple[str, ...]]]:
    """Word -> the phrases that it stands in and does not negate."""
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for phrase in _NO_NEGATION:
        for word in set(phrase):
            found[word].append(phrase)
    return dict(found)


def fails(words: Words, index: int) -> bool:
    """Whether the word at ``index`` tells that something broke down, and not that somebody "failed to" do a thing."""
    return bool(words.signs[index] & FAILS) and words.lower[index + 1 : index + 2] != ("to",)


def _inside_phrase(words: Words, index: int, phrase: tuple[str, ...]) -> bool:
    """Whether the word at ``index`` stands in ``phrase`` there."""
    for place, part in enumerate(phrase):
        if part != words[index].lower or index < place:
            continue
        start = index - place
        if words.lower[start : start + len(phrase)] == phrase:
            return True
    return False
