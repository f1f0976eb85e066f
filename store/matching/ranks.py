"""A part against its whole, and a rank against the thing itself.

"One of 61 people who were paid" is not that 61 were paid; "the blackout was the third since May" is not the blackout.
Both share their figures, places and nouns with what they are not.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from store.model import Difference

from .alignment import Alignment
from .quantity import Quantity
from .reading import Reading
from .wordlists import word_set

_LINKING = word_set(
    """
    is are was were be been being become becomes became becoming remain remains remained mark marks marked represent
    represents represented constitute constitutes constituted
    """
)
"""Verbs after which a rank is what the statement says."""
_PARTING = word_set("of in for to by with at on from since after before that which who when where and or but as not no")
"""Words that end the reach of a linking verb: what follows is no rank of its subject."""
_RELATIVE = word_set("who which that")
"""Words right before the verb that tell that something beside the subject has the rank."""
_REACH = 5
"""How many words may lie between the verb and the rank: "was the country's third"."""
_SUPERLATIVES = word_set(
    """
    largest biggest greatest highest lowest smallest longest shortest worst best deadliest bloodiest heaviest hottest
    coldest wettest driest strongest weakest fastest slowest oldest youngest richest poorest costliest steepest sharpest
    strictest toughest harshest hardest busiest cheapest newest tallest deepest widest gravest fiercest sole
    """
)
_LIKE_RANKS = _SUPERLATIVES | word_set("record unprecedented never again another only once twice last previous repeat")
"""Words by which the other side may tell the same: "never so many", "again"."""


def ranks(pair: Alignment) -> list[Difference]:
    """One side tells which of its like a thing is, the other only tells of the thing; or a part, and the whole."""
    for side, turned in ((pair, False), (pair.turned(), True)):
        found = _rank_alone(side) or _part_alone(side)
        if found is not None:
            return [Difference("number", found[1], found[0]) if turned else Difference("number", *found)]
    return []


def _rank_alone(pair: Alignment) -> tuple[str, str] | None:
    rank = _rank(pair.a)
    if rank is None or _tells_a_rank(pair.b, rank[2]):
        return None
    return pair.a.shown(rank[0], rank[1]), "—"


@lru_cache(maxsize=8_000)
def _rank(reading: Reading) -> tuple[int, int, float | None] | None:
    """Where the rank stands that a statement gives its subject, with its number where it has one."""
    words = reading.words.lower
    ordinals = {found.first: found for found in reading.quantities if found.dimension == "ordinal"}
    if not ordinals and _SUPERLATIVES.isdisjoint(words):
        return None
    for place in reading.clause:
        if words[place] not in _LINKING or words[place - 1] in _RELATIVE:
            continue
        for index in range(place + 1, min(place + 1 + _REACH, len(words))):
            if words[index] in _PARTING or words[index].endswith("ing") or "," in reading.words.gaps[index]:
                break
            if index in ordinals and _is_determined(reading, index):
                return place + 1, ordinals[index].last, ordinals[index].value
            if words[index] in _SUPERLATIVES and _is_determined(reading, index):
                return place + 1, index + 1, None
    return None


def _is_determined(reading: Reading, place: int) -> bool:
    """Whether a rank is one of a thing: "the third", "its third", "Orsk's third", not "was first seen"."""
    before = reading.words[place - 1]
    return before.lower in _DETERMINERS or before.text.endswith(_POSSESSIVE)


_DETERMINERS = word_set("the a an its his her their our my this that")
_POSSESSIVE = ("'s", "’s", "s'", "s’")


def _tells_a_rank(reading: Reading, number: float | None) -> bool:
    """Whether a statement holds any rank, tells by a word that there is none before, or counts so many as the rank."""
    if not _LIKE_RANKS.isdisjoint(reading.words.lower) or reading.negations:
        return True
    return any(
        found.dimension in {"ordinal", "multiple"} or (found.dimension == "count" and found.value == number)
        for found in reading.quantities
    )


def _part_alone(pair: Alignment) -> tuple[str, str] | None:
    for part, whole in _parts(pair.a):
        for other in pair.b.quantities:
            if other.dimension == "count" and whole.agrees(other) and not _names_part(pair.b, part, other):
                return pair.a.shown(part.first, whole.last), pair.b.shown(other.first, other.last)
    return None


_BETWEEN = word_set(
    "out of the those these its their his her our some about around all more than nearly almost at least"
)

_EVERY = word_set("every each any not no")


@lru_cache(maxsize=8_000)
def _parts(reading: Reading) -> tuple[tuple[Quantity, Quantity], ...]:
    """Counts of a part, each with that of its whole: "one of the 61", "three out of ten"."""
    return tuple(_found_parts(reading))


def _found_parts(reading: Reading) -> Iterator[tuple[Quantity, Quantity]]:
    counts = [found for found in reading.quantities if found.dimension == "count"]
    for part, whole in pairwise(counts):
        between = reading.words.lower[part.last : whole.first]
        every = part.first and reading.words.lower[part.first - 1] in _EVERY
        if part.value < whole.value and "of" in between and _BETWEEN.issuperset(between) and not every:
            yield part, whole
    for whole in counts:
        before = reading.words.lower[max(0, whole.first - 2) : whole.first]
        if "among" in before:
            yield next((found for found in counts if found.last < whole.first), whole), whole


def _names_part(reading: Reading, part: Quantity, whole: Quantity) -> bool:
    """Whether a statement gives the count of the part, too, or tells of some among the ``whole``."""
    if "among" in reading.words.lower[max(0, whole.first - 2) : whole.first]:
        return True
    return any(found is not whole and found.dimension == "count" and found.agrees(part) for found in reading.quantities)
