"""A look-up as arrays: what new claims look for, the claims they met, and how much of their weight the two share.

All new claims of a look-up stand in one table, and all that they met in another, so that a look-up costs a few calls,
not a few for each claim. numpy loads with this module.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from store.database.index import FACTOR

Claims = NDArray[np.int32]
Places = NDArray[np.int64]
Floats = NDArray[np.float64]

_SPAN = 1 << 32
"""More than any term: a new claim's place times this, plus a term, is the code of the two."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a new claim looks for: the weights of its own terms, and for them and those near them the weight on its
    side that each matches at most, and how near it is; ``scanned`` are those whose claims are looked at.

    ``whole`` tells whether that is all of them.
    """

    claim: int
    own: list[float]
    ours: dict[int, float]
    nearest: dict[int, float]
    scanned: list[int]
    whole: bool


@dataclass(frozen=True, slots=True)
class Met:
    """Claims that new ones met, a row for each such two, in order of the new ones.

    ``seekers`` are the places of the new claims among all; ``terms`` and ``factors`` are what the met claims hold, of
    all rows one after the other, and ``starts`` tells where those of each row begin; every row has some.
    """

    seekers: Places
    claims: Claims
    starts: Places
    terms: NDArray[np.int32]
    factors: Floats

    @classmethod
    def of(cls, met: Sequence[Claims], blobs: Mapping[int, bytes]) -> Met:
        """For each new claim those of the claims it met that have an entry in ``blobs``, what they hold as stored."""
        rows = [(place, claim) for place, claims in enumerate(met) for claim in claims.tolist() if blobs.get(claim)]
        held = [blobs[claim] for _place, claim in rows]
        counts = np.array([len(blob) // 6 for blob in held], np.int64)
        terms = b"".join([blob[: len(blob) // 6 * 4] for blob in held])
        factors = b"".join([blob[len(blob) // 6 * 4 :] for blob in held])
        sides = np.array(rows, np.int64).reshape(-1, 2)
        return cls(
            sides[:, 0], sides[:, 1].astype(np.int32), np.cumsum(counts) - counts, np.frombuffer(terms, "<i4"),
            np.frombuffer(factors, "<u2") / FACTOR,
        )  # fmt: skip

    def __len__(self) -> int:
        return len(self.claims)

    def counts(self) -> Places:
        """How many terms the met claim of each row holds."""
        return np.diff(self.starts, append=len(self.terms))

    def sums(self, values: NDArray[np.number]) -> Floats:
        """For each row the sum of what its terms have."""
        if not len(self):
            return np.zeros(0)
        return np.add.reduceat(values, self.starts, dtype=np.float64)

    def where(self, kept: NDArray[np.bool_]) -> Met:
        """Those of the rows."""
        counts = self.counts()
        inside = np.repeat(kept, counts)
        left = counts[kept]
        return Met(
            self.seekers[kept], self.claims[kept], np.cumsum(left) - left, self.terms[inside], self.factors[inside]
        )


@dataclass(frozen=True, slots=True)
class Seekers:
    """What new claims look for: the weight of each in all, and the terms that count for any, by their codes in order.

    ``ours`` is the weight on the new claim's side that a term matches at most, ``nearest`` the weight of the term
    itself times how near it is.
    """

    totals: Floats
    codes: Places
    ours: Floats
    nearest: Floats

    @classmethod
    def of(cls, wanted: Iterable[Wanted], weights: Mapping[int, float]) -> Seekers:
        """``weights`` are those of all terms that are wanted."""
        table = sorted(
            (place * _SPAN + term, matched, weights[term] * each.nearest[term])
            for place, each in enumerate(wanted)
            for term, matched in each.ours.items()
        )
        codes, ours, nearest = zip(*table, strict=True) if table else ((), (), ())
        totals = np.array([sum(each.own) for each in wanted], np.float64)
        return cls(totals, np.array(codes, np.int64), np.array(ours, np.float64), np.array(nearest, np.float64))

    def against(self, met: Met) -> tuple[Floats, Floats, Floats]:
        """For each row: the weight matched on our side, that on theirs, and how many terms they hold besides."""
        if not len(self.codes):
            none = np.zeros(len(met))
            return none, none, met.sums(np.ones(len(met.terms)))
        codes = np.repeat(met.seekers * _SPAN, met.counts()) + met.terms
        places = np.minimum(np.searchsorted(self.codes, codes), len(self.codes) - 1)
        hit = self.codes[places] == codes
        matched = met.sums(np.where(hit, self.ours[places], 0.0))
        reached = met.sums(np.where(hit, self.nearest[places], 0.0) * met.factors)
        return matched, reached, met.sums(~hit)


def added_up(postings: Sequence[Claims], weights: Sequence[float]) -> tuple[Claims, Floats]:
    """Each claim that stands in a posting list, once and in order, with the sum of the weights of its lists.

    Lists are mostly in order themselves: a stable sort merges them, and needs no counter for every claim of the desk.
    """
    holders = np.concatenate([_NO_CLAIMS, *postings])
    order = np.argsort(holders, kind="stable")
    holders = holders[order]
    starts = np.flatnonzero(np.diff(holders, prepend=-1))
    shared = np.repeat(np.array(weights, np.float64), [len(posting) for posting in postings])[order]
    return holders[starts], np.add.reduceat(shared, starts) if len(starts) else shared


_NO_CLAIMS = np.zeros(0, np.int32)


def ranks(groups: Places, values: Floats) -> Places:
    """The rank of each value within its group, from 0, the highest first, of equal ones the earlier."""
    order = np.lexsort((-values, groups))
    ordered = groups[order]
    found = np.empty(len(groups), np.int64)
    found[order] = np.arange(len(groups)) - np.searchsorted(ordered, ordered)
    return found
