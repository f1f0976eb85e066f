"""All pairs of a desk that may reach the floor, block by block, by sparse products.

Three steps. The first scans, for each statement, the posting lists of the keys that weigh most and of those near
them, within a budget, and keeps the statements that share the largest part of its weight. The second adds up for each
such pair what is matched on either side, over all keys, and bounds the overlap. The third leaves each statement its
best pairs. What passes is compared in full elsewhere.

Up to ``EXACT`` statements nothing is cut off: no pair that can reach the floor is missed. Above, the limits make the
cost of a statement nearly the same on any desk.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray
from sparse_dot_topn import sp_matmul_topn

from .arrays import Places, begins, distinct, joined
from .bounds import most_overlaps
from .corpus import Corpus
from .limits import EXACT, Kept

ROUNDING = 1e-9

Progress = Callable[[int, int], None]


_NO_END = 2**62
"""A budget that is never spent: a few statements may hold more keys than there are pairs of them."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What is cut off on a large desk."""

    budget: int
    """How many postings are scanned for a statement, the keys that weigh most first."""
    most: int
    """How many candidates are kept for a statement."""
    least_shared: float
    """The least share of weight, by the keys scanned, that a candidate has in common."""
    least_near: float
    """The least nearness of two keys that may lead to a candidate."""
    kept: Kept
    """How many pairs are kept of a statement."""

    @classmethod
    def of(cls, count: int) -> Limits:
        """The limits for a desk of so many statements."""
        kept = Kept.of(count)
        if count <= EXACT:
            return cls(_NO_END, count + 1, 0.0, 0.0, kept)
        return cls(
            budget=int(2_500 * (count / 10_000) ** 0.15),
            most=max(24, min(100, int(100 * (10_000 / count) ** 0.4))),
            least_shared=0.2,
            least_near=0.65,
            kept=kept,
        )


@dataclass(frozen=True)
class Candidates:
    """Pairs of places in a corpus, ``first < second``, in order, each with the most that its overlap can be.

    There are millions of them for a while: they are held in half the usual width.
    """

    first: NDArray[np.int32]
    second: NDArray[np.int32]
    overlap: NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.first)

    def where(self, kept: NDArray[np.bool_]) -> Candidates:
        """Those of the pairs."""
        return Candidates(self.first[kept], self.second[kept], self.overlap[kept])


class Sweep:
    """One search over a corpus. ``least`` is the overlap that a pair must be able to reach.

    ``templates`` gives for each statement the number of the template that it is a line of, -1 for none.
    """

    def __init__(self, corpus: Corpus, least: float, templates: Places | None = None, limits: Limits | None = None):
        self.corpus = corpus
        self.least = least
        self.limits = limits or Limits.of(corpus.count)
        self._templates = templates
        self._near = corpus.near(self.limits.least_near)
        self._totals = np.maximum(corpus.totals, 1e-300)

    def pairs(
        self,
        more: Places | None = None,
        *,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Candidates:
        """The candidates, and those of the pairs ``more`` (codes as of :meth:`code`) that can reach the least.

        What was found until then when ``cancelled`` says so.
        """
        scanned = [self.scan(progress, cancelled)]
        if more is not None:
            scanned.append(more)
        codes = joined(scanned)
        parts = list(_made(partial(self._bounded, codes), range(0, len(codes), _PAIRS_AT_ONCE), cancelled))
        del codes
        first = np.concatenate([part.first for part in parts] or [np.zeros(0, np.int32)])
        second = np.concatenate([part.second for part in parts] or [np.zeros(0, np.int32)])
        return self._best(
            Candidates(first, second, np.concatenate([part.overlap for part in parts] or [np.zeros(0, np.float32)]))
        )

    def _best(self, found: Candidates) -> Candidates:
        """The third step: the pairs that are among the best of either side."""
        if self._templates is not None:
            template = self._templates[found.first]
            inside = (template >= 0) & (template == self._templates[found.second])
            dropped = inside & (_rank(found.where(inside), inside) >= self.limits.kept.alike)
            found = found.where(~dropped)
        return found.where(self.limits.kept.keeps(_rank(found, np.ones(len(found), bool)), found.overlap))

    def scan(self, progress: Progress | None = None, cancelled: Callable[[], bool] = lambda: False) -> Places:
        """The first step: pairs of places, the lower times the number of statements plus the higher, in order."""
        count = self.corpus.count
        # Both are as large as the corpus, and are not needed afterwards.
        unit = self._unit()
        postings = sp.csr_matrix(unit.T)
        parts: list[Places] = []
        for part in _made(partial(self._scanned, unit, postings), range(0, count, _ROWS_AT_ONCE), cancelled):
            parts.append(part)
            if progress is not None:
                progress(min(len(parts) * _ROWS_AT_ONCE, count), count)
        return joined(parts)

    def _scanned(self, unit: sp.csr_array, postings: sp.csr_matrix, start: int) -> Places:
        """What some statements from ``start`` on find: pairs as of :meth:`scan`."""
        count = self.corpus.count
        rows = self._sought(unit[start : start + _ROWS_AT_ONCE])
        if self.limits.most >= count:
            found = (rows @ postings).tocoo()
        else:
            found = sp_matmul_topn(
                sp.csr_matrix(rows), postings, top_n=self.limits.most + 1,
                threshold=self.limits.least_shared, sort=False, n_threads=_THREADS,
            ).tocoo()  # fmt: skip
        one, other = found.row.astype(np.int64) + start, found.col.astype(np.int64)
        apart = one != other
        one, other = one[apart], other[apart]
        return distinct(np.minimum(one, other) * count + np.maximum(one, other))

    def _unit(self) -> sp.csr_array:
        """Unit rows, so that the product of two is the cosine of the roots of what the keys weigh."""
        own = self.corpus.own
        roots = np.repeat(1 / np.sqrt(self._totals), np.diff(own.indptr)) * np.sqrt(own.data)
        return sp.csr_array((roots.astype(np.float32), own.indices, own.indptr), shape=own.shape)

    def _sought(self, unit: sp.csr_array) -> sp.csr_array:
        """What these unit rows look for: their keys and those near them, those that weigh most within the budget."""
        rows = sp.csr_array(unit @ self._near)
        lengths = np.diff(rows.indptr)
        row = np.repeat(np.arange(unit.shape[0]), lengths)
        scanned = self.corpus.frequencies[rows.indices]
        # A town that lies in the country a statement names is rarer than its other words, and tells less than these.
        order = np.lexsort((rows.indices, -rows.data, row))
        row, scanned = row[order], scanned[order]
        spent = np.cumsum(scanned)
        before = np.concatenate(([0], spent))[rows.indptr[:-1]]
        spent -= np.repeat(before, lengths)
        kept = (spent <= self.limits.budget) | (spent == scanned)
        taken = order[kept]
        return sp.csr_array((rows.data[taken], (row[kept], rows.indices[taken])), shape=rows.shape, dtype=unit.dtype)

    def _bounded(self, codes: Places, start: int) -> Candidates:
        """The second step: of some pairs from ``start`` on, in order, those whose overlap can reach the least."""
        own = self.corpus.own
        first, second = np.divmod(codes[start : start + _PAIRS_AT_ONCE], self.corpus.count)
        starts = begins(first)
        rows, row_of = first[starts], np.cumsum(starts) - 1
        # A key matches no more than the nearest on the other side is near: adding up all that are near is no less.
        sought = sp.csr_array(own[rows] @ self._near)
        reached = sp.csr_array(_ones(own[rows]) @ self._near)
        reached.data = np.minimum(reached.data, 1.0)
        theirs = own[second]
        matched_a = np.asarray(sought[row_of].multiply(_ones(theirs)).sum(axis=1))
        matched_b = np.asarray(reached[row_of].multiply(theirs).sum(axis=1))
        bound = most_overlaps(matched_a, matched_b, self._totals[first], self._totals[second], self._rarest)
        able = bound + ROUNDING >= self.least
        return Candidates(first[able].astype(np.int32), second[able].astype(np.int32), bound[able].astype(np.float32))

    @property
    def _rarest(self) -> float:
        return self.corpus.weights.rarest


def _rank(pairs: Candidates, at: NDArray[np.bool_], at_once: int | None = None) -> NDArray[np.int32]:
    """For each pair the better of its ranks, from 0, among all pairs of either side; put where ``at`` is true.

    The pairs of ``at_once`` statements are put in order at a time: what that needs is many times what it gives.
    """
    ranks = np.full(len(pairs), np.iinfo(np.int32).max, np.int32)
    count = 1 + int(pairs.second.max(initial=-1))
    step = at_once or _RANKED_AT_ONCE
    for low in range(0, count, step):
        # Pairs are in order: of equal ones those come first in which a statement is the second. Sorting is stable.
        places = [np.flatnonzero((side >= low) & (side < low + step)) for side in (pairs.second, pairs.first)]
        sides = np.concatenate((pairs.second[places[0]], pairs.first[places[1]]))
        order = np.lexsort((-pairs.overlap[np.concatenate(places)], sides))
        starts = np.flatnonzero(begins(sides[order]))
        rank = np.empty(len(sides), np.int32)
        rank[order] = np.arange(len(sides)) - np.repeat(starts, np.diff(starts, append=len(sides)))
        for side, of_side in zip(places, np.split(rank, [len(places[0])]), strict=True):
            ranks[side] = np.minimum(ranks[side], of_side)
    found = np.zeros(len(at), np.int32)
    found[at] = ranks
    return found


_Part = TypeVar("_Part")


def _made(make: Callable[[int], _Part], starts: Sequence[int], cancelled: Callable[[], bool]) -> Iterator[_Part]:
    """What ``make`` gives for each of the starts, in their order, until ``cancelled`` says stop.

    Threads are enough to use several processors: products and sorting hold no lock of the interpreter.
    """
    with ThreadPoolExecutor(_THREADS) as pool:
        waiting: deque[Future[_Part]] = deque()
        for start in starts:
            if cancelled():
                return
            waiting.append(pool.submit(make, start))
            if len(waiting) > _THREADS:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


_ROWS_AT_ONCE = 4_096
_RANKED_AT_ONCE = 100_000
_PAIRS_AT_ONCE = 16_384
_THREADS = 2


def _ones(matrix: sp.csr_array) -> sp.csr_array:
    """The same cells, each holding 1."""
    return sp.csr_array((np.ones_like(matrix.data), matrix.indices, matrix.indptr), shape=matrix.shape)
