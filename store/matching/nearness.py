"""How near two different keys are: spellings by RapidFuzz, synonyms, figures that agree, places inside places."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from .dates import When
from .lexicon import opposites, related_groups, synonym_groups
from .places import contains, leader_countries
from .quantities import Quantity, parse_key

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
_TIMES = {"count", "multiple"}


@cache
def _ratio() -> Callable[..., float]:
    from rapidfuzz import fuzz

    ratio: Callable[..., float] = fuzz.ratio
    return ratio


@lru_cache(maxsize=100_000)
def _quantity(key: str) -> Quantity:
    return parse_key(key)


@lru_cache(maxsize=100_000)
def parse_when(key: str) -> When | None:
    """The calendar date behind a date key; None for clock times and weekdays."""
    if key[1] in "tw":
        return None
    year, month, day = (int(part) if part else None for part in key[1:].split("-"))
    return When(year, month, day)


def nearness(one: str, other: str) -> float:
    """0 to 1: how far the one key may stand for the other. Symmetric; 1 for equal keys."""
    if one == other:
        return 1.0
    kinds = {one[0], other[0]} & set("@#~")
    if kinds:
        return _fact_nearness(one, other)
    return max(_synonymy(one, other), _spelling(one, other))


def _synonymy(one: str, other: str) -> float:
    if other in opposites().get(one, ()):
        return 0.0
    if _grouped(synonym_groups(), one, other):
        return SYNONYM
    return RELATED if _grouped(related_groups(), one, other) else 0.0


def _grouped(groups: Mapping[str, frozenset[int]], one: str, other: str) -> bool:
    ours, theirs = groups.get(one), groups.get(other)
    return bool(ours and theirs and not ours.isdisjoint(theirs))


def _spelling(one: str, other: str) -> float:
    if one[:_SHARED_HEAD] != other[:_SHARED_HEAD] or len(one) < 4 or len(other) < 4:
        return 0.0
    if any(letter.isdigit() for letter in one + other):
        return 0.0
    return _ratio()(one, other, score_cutoff=SPELLING) / 100.0


def _figure_nearness(one: Quantity, other: Quantity) -> float:
    if one.agrees(other):
        return SAME_FIGURE
    counted = {one.dimension, other.dimension} == _TIMES and one.value == other.value
    return SAME_COUNT if counted else 0.0


def _fact_nearness(one: str, other: str) -> float:
    """Nearness where at least one key is a place, figure or date."""
    if one[0] == other[0] == "@":
        return INSIDE if contains(one, other) else 0.0
    if one[0] == other[0] == "#":
        return _figure_nearness(_quantity(one), _quantity(other))
    if one[0] == other[0] == "~":
        ours, theirs = parse_when(one), parse_when(other)
        return SAME_DATE if ours and theirs and ours.agrees(theirs) else 0.0
    rulers = leader_countries()
    return RULER if rulers.get(one) == other or rulers.get(other) == one else 0.0


class Neighbours:
    """For a vocabulary: which keys are near which, found without comparing all with all."""

    def __init__(self, keys: Iterable[str]) -> None:
        self._near: dict[str, dict[str, float]] = {}
        blocks: dict[str, list[str]] = defaultdict(list)
        for key in sorted(set(keys)):
            for block in _blocks(key):
                blocks[block].append(key)
        for members in blocks.values():
            self._enter(members)

    def _enter(self, members: list[str]) -> None:
        for place, one in enumerate(members):
            for other in members[place + 1 :]:
                near = nearness(one, other)
                if near:
                    self._near.setdefault(one, {})[other] = near
                    self._near.setdefault(other, {})[one] = near

    def of(self, key: str) -> dict[str, float]:
        """The other keys of the vocabulary that are near this one, with how near."""
        return self._near.get(key, _NONE)


_NONE: dict[str, float] = {}


def _blocks(key: str) -> list[str]:
    """Names of the groups in which a key's neighbours must be: near keys always share one."""
    if key[0] == "#":
        dimension = key[1:].rpartition(":")[0]
        return ["#count" if dimension in _TIMES else "#" + dimension]
    if key[0] == "~":
        return ["~"]
    if key[0] == "@":
        return ["@" + key[1:].partition("/")[0]]
    blocks = [f"g{group}" for group in synonym_groups().get(key, ())]
    blocks += [f"r{group}" for group in related_groups().get(key, ())]
    if len(key) >= 4 and not any(letter.isdigit() for letter in key):
        blocks.append("s" + key[:_SHARED_HEAD])
    ruled = leader_countries().get(key)
    if ruled:
        blocks.append(ruled)
    return blocks
