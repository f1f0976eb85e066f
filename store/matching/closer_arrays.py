"""Which pairs a closer one speaks against (see ``closer``), of all pairs of a desk at once. numpy loads with this."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .arrays import Floats, Places, begins
from .closer import CLOSER
from .statement import THRESHOLD

UNKNOWN = -1
"""The article of a statement that is of none."""


@dataclass(frozen=True)
class Found:
    """Pairs that were found: places of statements, ``first < second``, their scores, and which have no flag."""

    first: Places
    second: Places
    scores: Floats
    plain: NDArray[np.bool_]


def closer_pairs(found: Found, articles: Places) -> dict[int, tuple[bool, int]]:
    """The pairs of ``found``, by place in it, that a closer one speaks against: with the place of the closer statement,
    and whether that is in the article of the second statement, and like the first; else it is the other way round.

    ``articles`` is the article of each statement. What :func:`closer.with_closer` says of the same pairs.
    """
    partners = _Partners(found, articles)
    told: dict[int, tuple[bool, int]] = {}
    for like_first in (True, False):
        ours, theirs = (found.first, found.second) if like_first else (found.second, found.first)
        for pair, places in partners.closer_than(ours, theirs, found.scores):
            if pair in told:
                continue
            known = int(theirs[pair])
            closer = next((each for each in places if each != known and not partners.paired(known, each)), None)
            if closer is not None:
                told[pair] = (like_first, closer)
    return told


class _Partners:
    """For each statement and each other article its unflagged partners there, from ``THRESHOLD`` on, the best first."""

    def __init__(self, found: Found, articles: Places) -> None:
        self._articles = articles
        self._several = int(articles.max(initial=0)) + 1
        self._count = len(articles)
        self._pairs = np.sort(found.first * self._count + found.second)
        kept = found.plain & (found.scores >= THRESHOLD)
        one = np.concatenate((found.first[kept], found.second[kept]))
        other = np.concatenate((found.second[kept], found.first[kept]))
        scores = np.concatenate((found.scores[kept], found.scores[kept]))
        apart = (articles[other] != UNKNOWN) & (articles[one] != articles[other])
        one, other, scores = one[apart], other[apart], scores[apart]
        keys = self._keys(one, other)
        order = np.lexsort((other, -scores, keys))
        self._other, self._scores, keys = other[order], scores[order], keys[order]
        self._starts = np.flatnonzero(begins(keys))
        self._ends = np.append(self._starts[1:], len(keys))
        self._of = keys[self._starts]

    def _keys(self, one: Places, other: Places) -> Places:
        """Which group of partners: those of a statement in the article of another."""
        keys: Places = one * self._several + self._articles[other]
        return keys

    def closer_than(self, ours: Places, theirs: Places, scores: Floats) -> list[tuple[int, list[int]]]:
        """The pairs that are less alike by more than ``CLOSER`` than ours and some of the article of theirs."""
        if not len(self._of):
            return []
        keys = self._keys(ours, theirs)
        group = np.minimum(np.searchsorted(self._of, keys), len(self._of) - 1)
        able = (self._of[group] == keys) & (self._articles[theirs] != UNKNOWN)
        able &= self._scores[self._starts[group]] - scores > CLOSER
        return [(pair, self._closer(int(group[pair]), float(scores[pair]))) for pair in np.flatnonzero(able).tolist()]

    def _closer(self, group: int, score: float) -> list[int]:
        """Of a group those that are closer than ``score``, the best first."""
        span = slice(self._starts[group], self._ends[group])
        places: list[int] = self._other[span][self._scores[span] - score > CLOSER].tolist()
        return places

    def paired(self, one: int, other: int) -> bool:
        """Whether two statements are a pair that was found."""
        code = min(one, other) * self._count + max(one, other)
        at = int(np.searchsorted(self._pairs, code))
        return at < len(self._pairs) and int(self._pairs[at]) == code
