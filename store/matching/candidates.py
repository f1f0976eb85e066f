"""Which pairs can reach the floor at all, found through an inverted index; no pair that can is missed.

For one statement, the index adds up what each other one shares with it, key by key, near keys counted as equal: on
both sides at least what :func:`similarity.overlap` takes as matched. Pairs whose bound stays below the floor are
never compared; pairs that share nothing are never looked at.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence

from .nearness import Neighbours
from .similarity import Weighed, least_matched, most_overlap

_ROUNDING = 1e-9
"""What adding up in another order may change."""


class CandidateIndex:
    """An inverted index over the statements of a desk, by place in ``statements``.

    ``least`` is the overlap that a candidate must be able to reach, ``rarest`` that of the weights.
    """

    def __init__(self, statements: Sequence[Weighed], neighbours: Neighbours, least: float, rarest: float) -> None:
        self._statements = statements
        self._neighbours = neighbours
        self._least = least
        self._rarest = rarest
        self._needed = [least_matched(side.total, least, rarest) - _ROUNDING for side in statements]
        self._by_key: dict[str, list[int]] = defaultdict(list)
        for number, statement in enumerate(statements):
            for key in statement.reading.keys:
                self._by_key[key].append(number)
        self._postings: dict[str, tuple[list[int], list[float]]] = {}

    def after(self, number: int) -> list[int]:
        """The candidates for statement ``number`` that come after it, in order."""
        ours, theirs = [0.0] * len(self._statements), [0.0] * len(self._statements)
        met: set[int] = set()
        for key, weight in self._statements[number].own.items():
            holders, weights = self._posting(key)
            start = bisect_right(holders, number)
            later = holders[start:]
            met.update(later)
            for other, held in zip(later, weights[start:], strict=True):
                ours[other] += weight
                theirs[other] += held
        return sorted(self._able(number, met, ours, theirs))

    def _able(self, number: int, met: set[int], ours: list[float], theirs: list[float]) -> Iterator[int]:
        """Those with which the weights matched on both sides allow for the floor."""
        total, needed, least, rarest = self._statements[number].total, self._needed, self._least, self._rarest
        need = needed[number]
        for other in met:
            matched = ours[other]
            if matched < need or theirs[other] < needed[other]:
                continue
            bound = most_overlap(matched, theirs[other], total, self._statements[other].total, rarest)
            if bound + _ROUNDING >= least:
                yield other

    def _posting(self, key: str) -> tuple[list[int], list[float]]:
        """The statements that hold a key or one near it, in order, each with the weight of all these keys in it."""
        posting = self._postings.get(key)
        if posting is None:
            found: defaultdict[int, float] = defaultdict(float)
            for one in (key, *self._neighbours.of(key)):
                for holder in self._by_key.get(one, ()):
                    found[holder] += self._statements[holder].own[one]
            holders = sorted(found)
            posting = self._postings[key] = (holders, [found[holder] for holder in holders])
        return posting
