"""How near two different keys are: spellings by RapidFuzz, synonyms, figures that agree, places inside places."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from .lexicon import opposites, related_groups, synonym_groups
from .places import contains, leader_countries
from .quantity import DEGREES, EQUAL, ROUNDED, Quantity, parse_key
from .when import When

if TYPE_CHECKING:
    from collections.abc import Callable

SPELLING = 85.0
"""Least RapidFuzz ratio at which two stems count as one word spelt in two ways."""
SYNONYM = 0.8
RELATED = 0.45
"""A thing and its kind or part; deeds that news prose swaps in some context."""
INSIDE = 0.7
"""A place and the country it lies in."""
RULER = 0.7
"""A state and its ruler."""
SAME_FIGURE = 0.95
SAME_COUNT = 0.7
"""Twice, and two of a thing: "voted twice", "cast two votes"."""
SAME_DATE = 0.9
_SHARED_HEAD = 3
"""Stems are compared only if they start with the same letters: it keeps the vocabulary's comparing cheap."""
TIMES = frozenset({"count", "multiple"})
"""The dimensions of which one stands for the other: twice, two of a thing."""


@cache
def _ratio() -> Callable[..., float]:
    from rapidfuzz import fuzz

    ratio: Callable[..., float] = fuzz.ratio
    return ratio


@lru_cache(maxsize=100_000)
def quantity_of(key: str) -> Quantity:
    """The quantity behind an index key, remembered."""
    return parse_key(key)


@lru_cache(maxsize=100_000)
def parse_when(key: str) -> When | None:
    """The calendar date behind a date key, or the days that a weekday may be; None for clock times."""
    if key[1] == "t":
        return None
    if key[1] == "w" and len(key) <= len("~w0"):
        return When(weekday=int(key[2]))
    if key[1] == "w":
        before = date.fromisoformat(key[4:])
        return When(weekday=int(key[2]), days=(before, before + timedelta(days=7)))
    year, month, day = (int(part) if part else None for part in key[1:].split("-"))
    return When(year, month, day)


def _clock(key: str) -> When:
    """The clock time behind a date key."""
    return When(minutes=int(key[2:].rstrip("?")), half_day=key[-1] == "?")


def nearness(one: str, other: str) -> float:
    """0 to 1: how far the one key may stand for the other. Symmetric; 1 for equal keys."""
    if one == other:
        return 1.0
    kinds = {one[0], other[0]} & set("@#~")
    if kinds:
        return _fact_nearness(one, other)
    return max(_synonymy(one, other), _spelling(one, other))


@lru_cache(maxsize=100_000)
def _nearness_kept(one: str, other: str) -> float:
    """The nearness of two keys, remembered: the same ones meet again and again."""
    return nearness(one, other)


def _synonymy(one: str, other: str) -> float:
    if other in opposites().get(one, ()):
        return 0.0
    if _grouped(synonym_groups(), one, other):
        return SYNONYM
    return RELATED if _grouped(related_groups(), one, other) else 0.0


def _grouped(groups: Mapping[str, frozenset[int]], one: str, other: str) -> bool:
    ours, theirs = groups.get(one), groups.get(other)
    return bool(ours and theirs and not ours.isdisjoint(theirs))


@lru_cache(maxsize=200_000)
def _head(key: str) -> str:
    """What two words must share for their spelling to be compared; empty for what is compared with nothing."""
    if len(key) < 4 or not (key.isalpha() or not any(letter.isdigit() for letter in key)):
        return ""
    return key[:_SHARED_HEAD]


def _spelling(one: str, other: str) -> float:
    head = _head(one)
    if not head or head != _head(other):
        return 0.0
    return _ratio()(one, other, score_cutoff=SPELLING) / 100.0


def _figure_nearness(one: Quantity, other: Quantity) -> float:
    if one.dimension == other.dimension:
        return SAME_FIGURE if one.agrees(other) else 0.0
    counted = one.value == other.value and {one.dimension, other.dimension} == TIMES
    return SAME_COUNT if counted else 0.0


def _fact_nearness(one: str, other: str) -> float:
    """Nearness where at least one key is a place, figure or date."""
    if one[0] == other[0] == "@":
        return INSIDE if contains(one, other) else 0.0
    if one[0] == other[0] == "#":
        return _figure_nearness(quantity_of(one), quantity_of(other))
    if one[0] == other[0] == "~":
        if one[1] == other[1] == "t":
            return SAME_DATE if _clock(one).agrees(_clock(other)) else 0.0
        ours, theirs = parse_when(one), parse_when(other)
        return SAME_DATE if ours and theirs and _is_one_day(ours, theirs) else 0.0
    rulers = leader_countries()
    return RULER if rulers.get(one) == other or rulers.get(other) == one else 0.0


def _is_one_day(one: When, other: When) -> bool:
    """Whether two dates agree; a weekday, of which the year and month are worked out, does so with a whole day only."""
    weekdays = one.weekday is not None or other.weekday is not None
    return ((one.is_day and other.is_day) or not weekdays) and one.agrees(other)


Near = tuple[str, str, float]
"""Two keys and how near they are."""


def near_pairs(keys: Iterable[str], *, many: int = 128) -> Iterator[Near]:
    """Every two keys of a vocabulary that are near, each pair at least once, without comparing all with all.

    From ``many`` words of like spelling on, they are compared in one call; loading what that needs takes a while.
    """
    blocks: dict[str, list[str]] = defaultdict(list)
    for key in sorted(set(keys)):
        for block in blocks_of(key):
            blocks[block].append(key)
    for name, members in blocks.items():
        if len(members) < 2:
            continue
        if name[0] == "s" and len(members) >= many:
            yield from _spelt_alike(members)
        elif name[0] == "#" and name != f"#{DEGREES}":
            yield from _figures_alike(members)
        else:
            yield from _one_by_one(members)


_AT_ONCE = 512


def _one_by_one(members: Sequence[str]) -> Iterator[Near]:
    for place, one in enumerate(members):
        for other in members[place + 1 :]:
            near = nearness(one, other)
            if near:
                yield one, other, near


def _figures_alike(members: Sequence[str]) -> Iterator[Near]:
    """Those figures of one dimension that are near: equal ones, and what lies within the reach of a loose one."""
    ordered = sorted(members, key=lambda key: (abs(quantity_of(key).value), key))
    values = [abs(quantity_of(key).value) for key in ordered]
    for place, one in enumerate(ordered):
        loose = quantity_of(one).rough or quantity_of(one).converts
        reach = (1 - ROUNDED) if loose else (1 - EQUAL)
        first = bisect_left(values, values[place] * reach * (1 - EQUAL))
        last = bisect_right(values, values[place] / reach * (1 + EQUAL))
        for other in range(first, last):
            if other != place and (near := _fact_nearness(one, ordered[other])):
                yield one, ordered[other], near


def _spelt_alike(members: Sequence[str]) -> Iterator[Near]:
    """Those of one spelling block that are near; what is near for another reason shares another block, too."""
    from rapidfuzz import process

    for start in range(0, len(members), _AT_ONCE):
        rows, columns = members[start : start + _AT_ONCE], members[start:]
        found = process.cdist(rows, columns, scorer=_ratio(), score_cutoff=SPELLING)
        for row, column in zip(*(side.tolist() for side in found.nonzero()), strict=True):
            if row < column:
                yield rows[row], columns[column], nearness(rows[row], columns[column])


def near_among(keys: Sequence[str], others: Sequence[str], *, many: int = 2_000) -> Iterator[Near]:
    """Every key and every one of the others that are near, but no key with itself.

    Words of which ``many`` pairs can be made are told apart by their spelling in one call: near ones of another
    spelling are then left out.
    """
    if len(keys) * len(others) < many or keys[0][0] in "@#~":
        for one in keys:
            for other in others:
                near = 0.0 if one == other else nearness(one, other)
                if near:
                    yield one, other, near
        return
    from rapidfuzz import process

    for start in range(0, len(keys), _AT_ONCE):
        rows = keys[start : start + _AT_ONCE]
        found = process.cdist(rows, others, scorer=_ratio(), score_cutoff=SPELLING)
        for row, column in zip(*(side.tolist() for side in found.nonzero()), strict=True):
            near = 0.0 if rows[row] == others[column] else nearness(rows[row], others[column])
            if near:
                yield rows[row], others[column], near


Blocks = Mapping[str, Sequence[str]]
"""The keys of a statement by the names of their groups (:func:`blocks_of`)."""


class Neighbours:
    """For a vocabulary: which keys are near which."""

    def __init__(self, keys: Iterable[str]) -> None:
        self._near: dict[str, dict[str, float]] = {}
        for one, other, near in near_pairs(keys):
            self._near.setdefault(one, {})[other] = near
            self._near.setdefault(other, {})[one] = near

    @classmethod
    def between(cls, one: Blocks, other: Blocks) -> Neighbours:
        """Which keys of the one side are near which of the other: all that comparing the two asks for."""
        found = cls(())
        for block in one.keys() & other.keys():
            mine, others = one[block], other[block]
            if len(mine) == 1 and mine == others:
                continue
            for ours in mine:
                for theirs in others:
                    near = 0.0 if ours == theirs else _nearness_kept(ours, theirs)
                    if near:
                        found._near.setdefault(ours, {})[theirs] = near
                        found._near.setdefault(theirs, {})[ours] = near
        return found

    def among(self, keys: frozenset[str]) -> Mapping[str, Mapping[str, float]]:
        """Those of the keys that have near ones, with how near each of these is."""
        return {key: self._near[key] for key in keys & self._near.keys()} if self._near else NONE

    def known(self, keys: frozenset[str]) -> Set[str]:
        """Those of the keys that have near ones."""
        return keys & self._near.keys()

    def of(self, key: str) -> Mapping[str, float]:
        """The other keys of the vocabulary that are near this one, with how near."""
        return self._near.get(key, NONE)


NONE: Mapping[str, Any] = {}
"""Nothing is near: the same each time."""


@cache
def _members() -> Mapping[str, frozenset[str]]:
    """Name of a group of words -> its stems."""
    members: dict[str, set[str]] = defaultdict(set)
    for initial, groups in (("g", synonym_groups()), ("r", related_groups())):
        for word, numbers in groups.items():
            for number in numbers:
                members[f"{initial}{number}"].add(word)
    for ruler, state in leader_countries().items():
        members[state].add(ruler)
    return {name: frozenset(words) for name, words in members.items()}


def where_near(key: str) -> tuple[tuple[str, ...], frozenset[str]]:
    """Where all keys near this one are, in any vocabulary: the beginnings they have, and single keys."""
    blocks = blocks_of(key)
    if key[0] == "#":
        return tuple(f"#{kind}:" for kind in (sorted(TIMES) if blocks == ("#count",) else [blocks[0][1:]])), _NO_KEYS
    if key[0] == "~":
        return ("~",), _NO_KEYS
    if key[0] == "@":
        return blocks, _members().get(key, _NO_KEYS)
    beginnings = tuple(block[1:] for block in blocks if block[0] == "s")
    states = {block for block in blocks if block[0] == "@"}
    return beginnings, _NO_KEYS.union(states, *(_members()[block] for block in blocks if block[0] in "gr"))


_NO_KEYS: frozenset[str] = frozenset()


@lru_cache(maxsize=200_000)
def blocks_of(key: str) -> tuple[str, ...]:
    """Names of the groups in which a key's neighbours must be: near keys always share one."""
    if key[0] == "#":
        dimension = key[1:].rpartition(":")[0]
        return ("#count" if dimension in TIMES else "#" + dimension,)
    if key[0] == "~":
        return ("~",)
    if key[0] == "@":
        return ("@" + key[1:].partition("/")[0],)
    blocks = [f"g{group}" for group in synonym_groups().get(key, ())]
    blocks += [f"r{group}" for group in related_groups().get(key, ())]
    if _head(key):
        blocks.append("s" + _head(key))
    ruled = leader_countries().get(key)
    if ruled:
        blocks.append(ruled)
    return tuple(blocks)
