"""Which pairs can reach the floor at all, found through an inverted index; no pair that can is missed.

To reach the floor, a statement needs a certain weight matched (``similarity.least_matched``). Take its keys from
the rarest on; once what is left weighs less than that, a pair cannot live on the rest alone. So two statements
qualify only if they hold one key in the heads of both, or keys that are near each other, one of them in a head
(prefix filtering, Chaudhuri et al. 2006, with near keys). Common words are rarely in a head, and cost nothing.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence

from .nearness import Neighbours
from .similarity import Weighed
from .weights import Weights


class CandidateIndex:
    """An inverted index over the statements of a desk, by place in ``statements``."""

    def __init__(
        self,
        statements: Sequence[Weighed],
        needed: Sequence[float],
        weights: Weights,
        neighbours: Neighbours,
    ) -> None:
        self._statements = statements
        self._neighbours = neighbours
        self._heads = [_head(side, need, weights) for side, need in zip(statements, needed, strict=True)]
        self._by_head: dict[str, list[int]] = defaultdict(list)
        self._by_key: dict[str, list[int]] = defaultdict(list)
        for number, statement in enumerate(statements):
            for key in self._heads[number]:
                self._by_head[key].append(number)
            for key in statement.reading.keys:
                self._by_key[key].append(number)

    def after(self, number: int) -> set[int]:
        """The candidates for statement ``number`` that come after it."""
        found: set[int] = set()
        for key in self._heads[number]:
            _enter(found, self._by_head[key], number)
            for near in self._neighbours.of(key):
                _enter(found, self._by_key.get(near, ()), number)
        for key in self._statements[number].reading.keys:
            for near in self._neighbours.of(key):
                _enter(found, self._by_head.get(near, ()), number)
        return found


def _enter(found: set[int], posting: Sequence[int], number: int) -> None:
    found.update(posting[bisect_right(posting, number) :])


def _head(statement: Weighed, needed: float, weights: Weights) -> tuple[str, ...]:
    """A statement's rarest keys, down to where the rest weighs less than it needs matched."""
    ordered = sorted(statement.own, key=lambda key: (weights.frequencies.get(key, 0), key))
    rest = 0.0
    for place in range(len(ordered) - 1, -1, -1):
        rest += statement.own[ordered[place]]
        if rest >= needed:
            return tuple(ordered[: place + 1])
    return ()
