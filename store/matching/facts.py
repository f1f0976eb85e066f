"""Conflicts of fact between two alike statements: figures, dates, places and names."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TypeVar

from store.model import Difference

from .alignment import Alignment
from .dates import Dated
from .places import Place, contains, leader_countries
from .quantities import Quantity
from .reading import Name, Reading
from .wordlists import word_set

Fact = TypeVar("Fact")
_POSSESSIVE = ("'s", "’s", "s'", "s’")
_LOCATIVE = word_set("in at near from to of outside off around into toward towards via across")


def unmatched(ours: Sequence[Fact], theirs: Sequence[Fact], same: Callable[[Fact, Fact], bool]) -> list[Fact]:
    """Those of ``ours`` that no one of ``theirs`` agrees with."""
    return [mine for mine in ours if not any(same(mine, other) for other in theirs)]


def numbers(pair: Alignment) -> list[Difference]:
    """Figures of one dimension that both sides give and that disagree: 2 missiles, 12 missiles."""
    a, b = pair.a, pair.b
    if not a.quantities or not b.quantities:
        return []
    ours = unmatched(a.quantities, b.quantities, Quantity.agrees)
    theirs = unmatched(b.quantities, a.quantities, Quantity.agrees)
    found = []
    for mine in ours:
        for other in theirs:
            if _same_measure(pair, mine, other):
                found.append(Difference("number", _shown(a, mine), _shown(b, other)))
                break
    return found


_COUNTED = frozenset({"count", "ordinal"})
"""Dimensions in which a figure says what it is of only by the words around it."""
_AROUND = 2
"""How many items on either side of a figure are its surroundings."""


def _same_measure(pair: Alignment, mine: Quantity, other: Quantity) -> bool:
    """Whether two figures measure one thing: of one dimension, and, where they count, of something alike."""
    if mine.dimension != other.dimension:
        return False
    if mine.dimension not in _COUNTED:
        return True
    noun, counted = _noun(pair.a, mine), _noun(pair.b, other)
    if noun is not None and counted is not None and pair.near(noun, counted):
        return True
    if mine.weak or other.weak or mine.dimension == "ordinal":
        return False
    near = _surroundings(pair.b, other)
    return any(pair.near(one, two) for one in _surroundings(pair.a, mine) for two in near)


def _noun(reading: Reading, quantity: Quantity) -> str | None:
    """The key of what is counted: the first item after the figure."""
    return next((item.key for item in reading.items if item.first >= quantity.last), None)


def _surroundings(reading: Reading, quantity: Quantity) -> list[str]:
    """The keys of the items around a figure, other figures left out."""
    plain = [item for item in reading.items if item.key[0] != "#"]
    before = [item.key for item in plain if item.last <= quantity.first]
    after = [item.key for item in plain if item.first >= quantity.last]
    return before[-_AROUND:] + after[:_AROUND]


def _shown(reading: Reading, fact: Quantity | Dated | Place | Name) -> str:
    return reading.shown(fact.first, fact.last)


def dates(pair: Alignment) -> list[Difference]:
    """Dates that both sides give and that cannot be the same: 2018 / 2019."""
    a, b = pair.a, pair.b
    if not a.dates or not b.dates:
        return []

    def same(one: Dated, other: Dated) -> bool:
        return one.when.agrees(other.when)

    ours, theirs = unmatched(a.dates, b.dates, same), unmatched(b.dates, a.dates, same)
    return [
        Difference("date", _shown(a, mine), _shown(b, other))
        for mine in ours
        for other in theirs
        if mine.when.conflicts(other.when)
    ][:2]


def places(pair: Alignment) -> list[Difference]:
    """Known places that only one side names, when both have such a place: Singapore / Hanoi.

    A place before a name ("the Chicago Bears") is compared with another such only, or by what stands beside it.
    """
    if not pair.a.places or not pair.b.places:
        return []
    ours, theirs = _lone_places(pair.a, pair.b), _lone_places(pair.b, pair.a)
    for mine in ours:
        for other in theirs:
            alike = _leads_a_name(pair.a, mine) == _leads_a_name(pair.b, other)
            if alike or pair.same_slot(mine, other):
                return [Difference("place", _shown(pair.a, mine), _shown(pair.b, other))]
    return []


def _lone_places(ours: Reading, theirs: Reading) -> list[Place]:
    """Places that the other side neither names nor means by its ruler.

    A town stands for its country where the other side has no better partner for it.
    """
    keys = {place.key for place in ours.places}
    spare = [place.key for place in theirs.places if place.key not in keys]
    held = {place.key for place in theirs.places}
    return [
        place
        for place in ours.places
        if place.key not in held
        and not any(contains(place.key, other) for other in spare)
        and not _ruled_by_name(place, theirs)
    ]


def _leads_a_name(reading: Reading, place: Place) -> bool:
    """Whether a place is part of a name: "the Chicago Bears", not "Chicago's Bears"."""
    if reading.words[place.last - 1].text.endswith(_POSSESSIVE):
        return False
    return any(name.first == place.last for name in reading.names)


def _ruled_by_name(place: Place, other: Reading) -> bool:
    """Whether the other side names the ruler of the place instead."""
    rulers = leader_countries()
    return any(rulers.get(key) == place.key for key in other.keys)


def names(pair: Alignment) -> list[Difference]:
    """Proper names that fill the same place in both and are not the same: a place after "in", else an actor.

    They do if both open their statements, if what stands beside them agrees, or if the statements are close and
    each has just the one. A known place that only one side names is compared with a strange name beside the same.
    """
    if not (pair.a.names or pair.b.names):
        return []
    ours, theirs = _strangers(pair.a, pair), _strangers(pair.b, pair.turned())
    found = _half_names(pair)
    lone = len(ours) == len(theirs) == 1 and pair.close
    for mine in ours:
        for other in theirs:
            if lone or _both_subjects(pair, mine, other) or pair.same_slot(mine, other):
                found.append(_differing(pair, mine, other))
                break
    return found or _named_places(pair, ours, theirs)


def _named_places(pair: Alignment, ours: Sequence[Name], theirs: Sequence[Name]) -> list[Difference]:
    """A place that only one side names, and a strange name on the other beside the same thing: "Aceh province"."""
    for mine in _lone_places(pair.a, pair.b) if theirs else ():
        for name in theirs:
            if pair.same_slot(mine, name):
                return [_differing(pair, mine, name)]
    for other in _lone_places(pair.b, pair.a) if ours else ():
        for name in ours:
            if pair.same_slot(name, other):
                return [_differing(pair, name, other)]
    return []


def _differing(pair: Alignment, mine: Name | Place, other: Name | Place) -> Difference:
    """Two names in one place: a place themselves if both stand after a word such as "in"."""
    kind = "place" if _located(pair.a, mine) and _located(pair.b, other) else "actor"
    return Difference(kind, _shown(pair.a, mine), _shown(pair.b, other))


@lru_cache(maxsize=20_000)
def _spelt(reading: Reading) -> frozenset[str]:
    return frozenset(word.lower for word in reading.words)


@lru_cache(maxsize=20_000)
def _initials(reading: Reading) -> frozenset[str]:
    return frozenset(word.lower for word in reading.words if word.text.isupper() and len(word.text) > 1)


def _half_names(pair: Alignment) -> list[Difference]:
    """Names of which a part agrees and a part is strange on either side: Tony Thompson / Tony Okafor.

    The last words must be strange, or, in names of two words, the first.
    """
    if not pair.a.names or not pair.b.names:
        return []
    for mine in pair.a.names:
        for other in pair.b.names:
            if len(mine.stems) < 2 or len(other.stems) < 2 or not set(mine.stems) & set(other.stems):
                continue
            places = [-1, 0] if len(mine.stems) == len(other.stems) == 2 else [-1]
            if any(_both_strange(pair, mine.stems[place], other.stems[place]) for place in places):
                return [Difference("actor", _shown(pair.a, mine), _shown(pair.b, other))]
    return []


def _both_strange(pair: Alignment, mine: str, other: str) -> bool:
    """Whether either word of a name is unknown to the other side."""
    return _is_strange(pair, mine, _spelt(pair.b)) and _is_strange(pair.turned(), other, _spelt(pair.a))


def _is_strange(pair: Alignment, part: str, spelt: frozenset[str]) -> bool:
    return len(part) > 2 and part not in spelt and not pair.has_partner(part, pair.b)


def _located(reading: Reading, name: Name | Place) -> bool:
    return name.first > 0 and reading.words[name.first - 1].lower in _LOCATIVE


def _strangers(ours: Reading, pair: Alignment) -> list[Name]:
    """Names of ``ours``, side a of the pair, that side b does not mention, spelt alike or by their initials."""
    theirs = pair.b
    spelt, initials = _spelt(theirs), _initials(theirs)
    return [
        name
        for name in ours.names
        if not any(pair.has_partner(part, theirs) for part in name.stems)
        and not any(ours.words[place].lower in spelt for place in range(name.first, name.last))
        and "".join(part[0] for part in name.stems) not in initials
    ]


def _both_subjects(pair: Alignment, mine: Name, other: Name) -> bool:
    """Whether both names open their statements, titles aside."""
    return _opens(pair.a, mine) and _opens(pair.b, other)


def _opens(reading: Reading, name: Name) -> bool:
    return all(item.first >= name.first or item.factor < 1 for item in reading.items)
