"""Conflicts of fact between two alike statements: figures, dates and places."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import TypeVar

from store.model import Difference

from .alignment import Alignment
from .dates import Dated
from .naming import Name
from .places import Place, contains, is_demonym, leader_countries
from .quantity import Quantity
from .reading import Reading
from .wordlists import word_set

Fact = TypeVar("Fact")
_POSSESSIVE = ("'s", "’s", "s'", "s’")


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
    agreed = {mine.dimension for mine in a.quantities if mine not in ours}
    for mine in ours:
        for other in theirs:
            if _same_measure(pair, mine, other, mine.dimension in agreed):
                found.append(Difference("number", _shown(a, mine), _shown(b, other)))
                break
    return found or _bounds(pair)


_AT_LEAST = word_set("least more over exceeding upwards above minimum")
_AT_MOST = word_set("most less fewer under below maximum")
"""Words shortly before a figure that make it the least, or the most, that there is."""
_NONE = word_set("no not")


def _bounds(pair: Alignment) -> list[Difference]:
    """One figure that is the least on one side and the most on the other: at least 40, at most 40."""
    for mine in pair.a.quantities:
        for other in pair.b.quantities:
            same = mine.dimension == other.dimension and mine.value == other.value
            if same and _bound(pair.a, mine) * _bound(pair.b, other) < 0:
                return [Difference("number", *(_with_bound(*side) for side in ((pair.a, mine), (pair.b, other))))]
    return []


def _bound(reading: Reading, quantity: Quantity) -> int:
    """1 if the figure is the least that there is ("no fewer than 40"), -1 if it is the most, 0 if neither is said."""
    before = reading.words.lower[max(0, quantity.first - 2) : quantity.first]
    turned = -1 if not _NONE.isdisjoint(reading.words.lower[max(0, quantity.first - 3) : quantity.first]) else 1
    return turned * (bool(_AT_LEAST.intersection(before)) - bool(_AT_MOST.intersection(before)))


def _with_bound(reading: Reading, quantity: Quantity) -> str:
    return reading.shown(max(0, quantity.first - 2), quantity.last)


_COUNTED = frozenset({"count", "ordinal"})
"""Dimensions in which a figure says what it is of only by the words around it."""
_AROUND = 2
"""How many items on either side of a figure are its surroundings."""


def _same_measure(pair: Alignment, mine: Quantity, other: Quantity, agreed: bool) -> bool:
    """Whether two figures measure one thing: of one dimension, and, where they count, of something alike.

    So must measures be where the statements have ``agreed`` on another of the dimension.
    """
    if mine.dimension != other.dimension:
        return False
    if mine.dimension == "duration" and len({_offset(pair.a, mine), _offset(pair.b, other), ""}) == 3:
        return False
    if mine.dimension not in _COUNTED and not agreed:
        return True
    noun, counted = _noun(pair.a, mine), _noun(pair.b, other)
    if noun is not None and counted is not None and pair.near(noun, counted):
        return True
    if mine.weak or other.weak or mine.dimension == "ordinal":
        return False
    near = _surroundings(pair.b, other)
    return any(pair.near(one, two) for one in _surroundings(pair.a, mine) for two in near)


def _offset(reading: Reading, quantity: Quantity) -> str:
    """The word by which a time tells how far off something is, and not how long it lasts: "two years ago"."""
    after = reading.words.lower[quantity.last] if quantity.last < len(reading.words) else ""
    return _OFFSETS.get(after, "")


_OFFSETS = {"ago": "ago", "earlier": "before", "before": "before", "later": "after", "after": "after", "from": "after"}


def _noun(reading: Reading, quantity: Quantity) -> str | None:
    """The key of what is counted: the first item after the figure; at the end, of "the number of dead reached 131"."""
    following = next((item.key for item in reading.items if item.first >= quantity.last), None)
    if following is not None:
        return following
    words = reading.words.lower
    counted = next((place for place, word in enumerate(words[:-2]) if word in _SUMS and words[place + 1] == "of"), None)
    if counted is None:
        return None
    return next((item.key for item in reading.items if counted + 1 < item.first < quantity.first), None)


_SUMS = word_set("number total tally count toll")


def _surroundings(reading: Reading, quantity: Quantity) -> list[str]:
    """The keys of the items around a figure, other figures left out."""
    plain = [item for item in reading.items if item.key[0] != "#"]
    before = [item.key for item in plain if item.last <= quantity.first]
    after = [item.key for item in plain if item.first >= quantity.last]
    return before[-_AROUND:] + after[:_AROUND]


def _shown(reading: Reading, fact: Quantity | Dated | Place | Name) -> str:
    return reading.shown(fact.first, fact.last)


def dates(pair: Alignment) -> list[Difference]:
    """Dates that both sides give and that cannot be the same: 2018 / 2019.

    "Sunday's game" tells the day of a game, and is compared with no other day than that of a game.
    """
    a, b = pair.a, pair.b
    if not a.dates or not b.dates:
        return []

    def same(one: Dated, other: Dated) -> bool:
        return one.when.agrees(other.when)

    def comparable(mine: Dated, other: Dated) -> bool:
        ours, theirs = _whose(a, mine), _whose(b, other)
        return ours is theirs or (ours is not None and theirs is not None and pair.near(ours, theirs))

    ours, theirs = unmatched(a.dates, b.dates, same), unmatched(b.dates, a.dates, same)
    return [
        Difference("date", _shown(a, mine), _shown(b, other))
        for mine in ours
        for other in theirs
        if mine.when.conflicts(other.when) and comparable(mine, other)
    ][:2]


def _whose(reading: Reading, dated: Dated) -> str | None:
    """The key of what a date is that of: "Sunday's game"; None where it dates what is told."""
    if not reading.words[dated.last - 1].text.endswith(_POSSESSIVE):
        return None
    return next((item.key for item in reading.items if item.first >= dated.last), None)


def places(pair: Alignment) -> list[Difference]:
    """Known places that only one side names, when both have such a place: Singapore / Hanoi.

    A place before a name ("the Chicago Bears") is compared with another such only, or by what stands beside it.
    """
    if not pair.a.places or not pair.b.places:
        return []
    ours, theirs = lone_places(pair.a, pair.b), lone_places(pair.b, pair.a)
    for mine in ours:
        for other in theirs:
            alike = _leads_a_name(pair.a, mine) == _leads_a_name(pair.b, other)
            if (alike and not _told_apart(pair, mine, other)) or pair.same_slot(mine, other):
                return [Difference("place", _shown(pair.a, mine), _shown(pair.b, other))]
    return _states(pair)


def _states(pair: Alignment) -> list[Difference]:
    """Both sides name states themselves, and none of them the same, though they may agree on a town in one."""
    ours, theirs = ([place for place in side.places if "/" not in place.key] for side in (pair.a, pair.b))
    if not ours or not theirs or {place.key for place in ours} & {place.key for place in theirs}:
        return []
    if any(_ruled_by_name(place, pair.b) for place in ours) or any(_ruled_by_name(place, pair.a) for place in theirs):
        return []
    if _told_apart(pair, ours[0], theirs[0]):
        return []
    return [Difference("place", _shown(pair.a, ours[0]), _shown(pair.b, theirs[0]))]


def lone_places(ours: Reading, theirs: Reading) -> list[Place]:
    """Places that the other side neither names nor means by its ruler.

    A town stands for its country where the other side has no better partner for it.
    """
    if not ours.places:
        return []
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


def _told_apart(pair: Alignment, mine: Place, other: Place) -> bool:
    """Whether one side tells where it is, the other where somebody is from: "in Bern", "the American"."""
    return any(
        is_located(one, here) and is_demonym(two.words.lower[there.last - 1])
        for one, here, two, there in ((pair.a, mine, pair.b, other), (pair.b, other, pair.a, mine))
    )


_LOCATIVE = word_set("in at near from to of outside off around into toward towards via across")


def is_located(reading: Reading, named: Name | Place) -> bool:
    """Whether a place, known or not, stands after a word such as "in"."""
    return named.first > 0 and reading.words[named.first - 1].lower in _LOCATIVE


_JOINING = frozenset({" ", "-", ""})


def _leads_a_name(reading: Reading, place: Place) -> bool:
    """Whether a place is part of a name: "the Chicago Bears", not "Chicago's Bears"."""
    if reading.words[place.last - 1].text.endswith(_POSSESSIVE):
        return False
    follows = any(name.first == place.last for name in reading.names)
    return follows and reading.words.gaps[place.last] in _JOINING


def _ruled_by_name(place: Place, other: Reading) -> bool:
    """Whether the other side names the ruler of the place instead."""
    rulers = leader_countries()
    if other.keyset.isdisjoint(_rulers()):
        return False
    return any(rulers.get(key) == place.key for key in other.keys)


@cache
def _rulers() -> frozenset[str]:
    return frozenset(leader_countries())
