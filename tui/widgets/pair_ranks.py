"""Suggested pairs in order, many of them: by their claims, by rank, and those of each claim. Draws nothing.

They are kept as tuples of nothing but words and numbers: Python's collector passes those over, where it would walk over
a hundred thousand objects of our own again and again, each time for as long as a key may take.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable
from dataclasses import dataclass, field

from store.model import LOOK_ALIKE, Difference, Suggestion

Pair = tuple[int, int]

_Held = tuple[float, tuple[str, ...], tuple[tuple[str, str, str], ...]]
"""A pair's score, flags and differences."""
_Rank = tuple[bool, float, float, float]
_END = float("inf")


def _held(pair: Suggestion) -> _Held:
    return pair.score, pair.flags, tuple((each.kind, each.a, each.b) for each in pair.differences)


@dataclass(slots=True)
class Ranked:
    """Undecided pairs, ready to be queued: by their claims, in order, and those of each claim.

    Unflagged ones come first, then the best first: as the store orders suggestions.
    """

    order: list[Pair] = field(default_factory=list)
    _open: dict[Pair, _Held] = field(default_factory=dict)
    _of: dict[int, tuple[Pair, ...]] = field(default_factory=dict)

    @classmethod
    def all(cls, found: Iterable[Suggestion]) -> Ranked:
        """These pairs. The only work that grows with all of them: for a thread, where they are many."""
        ranked = cls(_open={(pair.a, pair.b): _held(pair) for pair in found})
        ranked.order = sorted(ranked._open, key=ranked.rank)
        for key in ranked.order:
            ranked._join(key)
        return ranked

    def __contains__(self, key: Pair) -> bool:
        return key in self._open

    def pair(self, key: Pair) -> Suggestion:
        """What is known of a pair that is there."""
        score, flags, differences = self._open[key]
        return Suggestion(*key, score, flags, tuple(Difference(*each) for each in differences))

    def of(self, claim: int) -> tuple[Pair, ...]:
        """The pairs of a claim."""
        return self._of.get(claim, ())

    def shown_from(self, key: Pair) -> float | None:
        """The highest threshold at which a pair is shown; None if it is not there."""
        held = self._open.get(key)
        return None if held is None else held[0] - LOOK_ALIKE if held[1] else held[0]

    def is_flagged(self, key: Pair) -> bool:
        """Whether something speaks against a pair that is there."""
        return bool(self._open[key][1])

    def rank(self, key: Pair) -> _Rank:
        """Where a pair stands."""
        score, flags, _ = self._open[key]
        return bool(flags), -score, *key

    def shown(self, threshold: float) -> list[Pair]:
        """The pairs shown at a threshold, in order: the beginning of the unflagged and of the flagged ones."""
        order, rank = self.order, self.rank
        unflagged = bisect_right(order, (False, -threshold, _END, _END), key=rank)
        first = bisect_left(order, (True, -_END, -_END, -_END), key=rank)
        flagged = bisect_right(order, (True, -(threshold + LOOK_ALIKE), _END, _END), key=rank)
        return order[:unflagged] + order[first:flagged]

    def add(self, pair: Suggestion) -> None:
        """One more, or one that looks different now."""
        key = (pair.a, pair.b)
        self.drop(key)
        self._open[key] = _held(pair)
        insort(self.order, key, key=self.rank)
        self._join(key)

    def drop(self, key: Pair) -> None:
        """One less, if it is there."""
        if key in self._open:
            del self.order[bisect_left(self.order, self.rank(key), key=self.rank)]
            del self._open[key]
            for claim in key:
                self._of[claim] = tuple(each for each in self._of[claim] if each != key)

    def _join(self, key: Pair) -> None:
        for claim in key:
            self._of[claim] = (*self._of.get(claim, ()), key)
