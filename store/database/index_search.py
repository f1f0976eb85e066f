"""Which indexed claims may be the same as a few new ones: the look-up behind a normal import.

For each new claim, the posting lists of its rarest terms and of those near them are scanned within a budget, so that
a look-up costs nearly the same on any desk; the claims that share the most weight are then weighed by all they hold.
Where the budget covers everything, as on a small desk, no claim that can reach the floor is missed.

numpy loads with this module.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from store.database import index
from store.database.batches import batches, marks
from store.database.file import Database
from store.database.index_near import beginning_with
from store.database.schema import NEAR_TERM, TERM
from store.matching import Weights, least_matched, most_overlaps, near_among, where_near

BUDGET = 20_000
"""How many postings are scanned for one claim."""
MOST = 64
"""How many claims that share weight are looked at for one claim."""
FACTS = 300
"""From more figures of one kind on, equal ones alone lead to a candidate."""

Claims = NDArray[np.int32]
Floats = NDArray[np.float64]
Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Limits:
    """What a look-up may cost; other figures than the usual ones are for tests."""

    budget: int = BUDGET
    most: int = MOST
    facts: int = FACTS


@dataclass(frozen=True, slots=True)
class Held:
    """What claims hold, as arrays: the terms of all one after the other, with the factor of each.

    ``starts`` tells where the terms of each claim begin; every claim has some.
    """

    claims: Claims
    starts: NDArray[np.int64]
    terms: NDArray[np.int32]
    factors: Floats

    @classmethod
    def of(cls, claims: Claims, blobs: Mapping[int, bytes]) -> Held:
        """Those of the claims that have an entry in ``blobs``, the stored form of what they hold."""
        known = [claim for claim in claims.tolist() if blobs.get(claim)]
        held = [blobs[claim] for claim in known]
        counts = [len(blob) // 6 for blob in held]
        terms = b"".join([blob[: 4 * count] for blob, count in zip(held, counts, strict=True)])
        factors = b"".join([blob[4 * count :] for blob, count in zip(held, counts, strict=True)])
        ends = np.cumsum(np.array(counts, np.int64))
        return cls(
            np.array(known, np.int32), ends - np.array(counts, np.int64), np.frombuffer(terms, "<i4"),
            np.frombuffer(factors, "<u2") / index.FACTOR,
        )  # fmt: skip

    def sums(self, values: NDArray[np.number]) -> Floats:
        """For each claim the sum of what its terms have."""
        if not len(self.claims):
            return np.zeros(0)
        return np.add.reduceat(values, self.starts, dtype=np.float64)

    def where(self, kept: NDArray[np.bool_]) -> Held:
        """Those of the claims."""
        counts = np.diff(self.starts, append=len(self.terms))
        inside = np.repeat(kept, counts)
        ends = np.cumsum(counts[kept])
        return Held(self.claims[kept], ends - counts[kept], self.terms[inside], self.factors[inside])


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
class Seeker:
    """A new claim: what it weighs, the claims it may be like, and the terms that count, in order.

    ``ours`` is the weight on its side that each term matches at most, ``nearest`` the weight of the term itself times
    how near it is; ``light`` is what a word besides weighs at least on the other side.
    """

    claim: int
    total: float
    met: Claims
    terms: NDArray[np.int32]
    ours: Floats
    nearest: Floats
    light: float

    def against(self, held: Held) -> tuple[Floats, Floats, Floats]:
        """For each claim: the weight matched on our side, that on theirs, and how many words it holds besides."""
        if not len(self.terms):
            none = np.zeros(len(held.claims))
            return none, none, held.sums(np.ones(len(held.terms)))
        places = np.minimum(np.searchsorted(self.terms, held.terms), len(self.terms) - 1)
        hit = self.terms[places] == held.terms
        matched = held.sums(np.where(hit, self.ours[places], 0.0))
        reached = held.sums(np.where(hit, self.nearest[places], 0.0) * held.factors)
        return matched, reached, held.sums(~hit)


class Lookup:
    """The look-up of a few indexed claims among all. ``least`` is the overlap that a pair must be able to reach."""

    def __init__(self, db: Database, claim_ids: Sequence[int], least: float, limits: Limits | None = None) -> None:
        self._db = db
        self._least = least
        self._limits = limits or Limits()
        self._keys: dict[int, str] = {}
        self._frequencies: dict[str, int] = {}
        self._postings: dict[int, Claims] = {}
        self._shared, self._places = np.zeros(0), np.zeros(0, np.int32)
        self.weights = Weights(index.count(db), self._frequencies)
        """Those of the desk, for the keys of the new claims and of all that :meth:`pairs` has given."""
        self._sought = index.terms_of(db, claim_ids)
        terms = {term for held, _factors in self._sought.values() for term in held}
        self._load(terms)
        self._near = self._near_terms(terms)
        self._load({other for near in self._near.values() for other in near})

    def pairs(self) -> list[Pair]:
        """Pairs of a new claim and any other, lower id first, that may reach the least overlap; in order."""
        wanted = [self._wanted(claim, terms, factors) for claim, (terms, factors) in self._sought.items()]
        self._read({term for each in wanted for term in each.scanned})
        seekers = [self._seeker(each) for each in wanted]
        blobs = index.blobs_of(self._db, {claim for each in seekers for claim in each.met.tolist()})
        close = [(each, self._close(each, Held.of(each.met, blobs))) for each in seekers]
        self._load({term for _each, held in close for term in held.terms.tolist()})
        found: set[Pair] = set()
        for each, held in close:
            own = np.fromiter(map(self._weight_of, held.terms.tolist()), np.float64, len(held.terms))
            matched, reached, _besides = each.against(held)
            for other in held.claims[self._may_reach(each, matched, reached, held.sums(own * held.factors))].tolist():
                found.add((min(each.claim, other), max(each.claim, other)))
        return sorted(found)

    def _weight_of(self, term: int) -> float:
        return self.weights[self._keys[term]]

    def _wanted(self, claim: int, terms: Sequence[int], factors: Sequence[float]) -> Wanted:
        """What a claim looks for, and the rarest terms of that within the budget."""
        own = {term: self._weight_of(term) * factor for term, factor in zip(terms, factors, strict=True)}
        # A key matches no more than the nearest on the other side is near; adding up all that are near is no less.
        ours: dict[int, float] = dict(own)
        nearest: dict[int, float] = dict.fromkeys(own, 1.0)
        for term, weight in own.items():
            for other, near in self._near.get(term, _NONE).items():
                ours[other] = ours.get(other, 0.0) + weight * near
                nearest[other] = max(near, nearest.get(other, 0.0))
        budget = self._limits.budget
        scanned: list[int] = []
        for term in sorted(ours, key=lambda term: (self._frequencies[self._keys[term]], term)):
            budget -= self._frequencies[self._keys[term]]
            if scanned and budget < 0:
                break
            scanned.append(term)
        return Wanted(claim, list(own.values()), ours, nearest, scanned, budget >= 0)

    def _seeker(self, wanted: Wanted) -> Seeker:
        met, all_of_them = self._met(wanted)
        total = sum(wanted.own)
        terms = sorted(wanted.ours)
        return Seeker(
            wanted.claim, total, met[met != wanted.claim], np.array(terms, np.int32),
            np.array([wanted.ours[term] for term in terms]),
            np.array([self._weight_of(term) * wanted.nearest[term] for term in terms]),
            # What a claim holds besides is read for those alone that are worth it, where something is left out anyway.
            0.0 if all_of_them else LIGHT * total / (len(wanted.own) or 1),
        )  # fmt: skip

    def _close(self, seeker: Seeker, held: Held) -> Held:
        """Those of the claims that may reach the least overlap, as far as the terms sought tell."""
        matched, reached, besides = seeker.against(held)
        need = least_matched(seeker.total, self._least, self.weights.rarest) * (1 - ROUNDING)
        kept = matched >= need
        return held.where(kept & self._may_reach(seeker, matched, reached, reached + seeker.light * besides))

    def _may_reach(self, seeker: Seeker, matched: Floats, reached: Floats, theirs: Floats) -> NDArray[np.bool_]:
        """With which claims what is matched on both sides allows for the least overlap, if they hold so much."""
        bounds = most_overlaps(
            matched, reached, np.full(len(matched), max(seeker.total, 1e-300)),
            np.maximum(np.maximum(theirs, reached), 1e-300), self.weights.rarest,
        )  # fmt: skip
        able: NDArray[np.bool_] = (reached > 0) & (bounds >= self._least * (1 - ROUNDING))
        return able

    def _met(self, wanted: Wanted) -> tuple[Claims, bool]:
        """The claims that share most of what is sought, by the terms scanned; whether that is all that share any."""
        ids = [self._postings[term] for term in wanted.scanned]
        holders = np.concatenate(ids) if ids else np.zeros(0, np.int32)
        if not len(holders):
            return holders, True
        met, shared = self._added_up(ids, [wanted.ours[term] for term in wanted.scanned], holders)
        most = self._limits.most
        if len(met) <= most:
            return np.sort(met), wanted.whole
        least = np.partition(shared, -most)[-most]
        better, equal = met[shared > least], np.sort(met[shared == least])
        return np.sort(np.concatenate((better, equal[: most - len(better)]))), False

    def _added_up(self, ids: list[Claims], weights: list[float], holders: Claims) -> tuple[Claims, Floats]:
        """Each claim that stands in a posting list, once, with the weight that it shares: a counter for every claim."""
        if len(self._shared) <= (last := int(holders.max())):
            self._shared, self._places = np.zeros(last + 1), np.zeros(last + 1, np.int32)
        for posting, weight in zip(ids, weights, strict=True):
            self._shared[posting] += weight
        # Of several places that a claim has among the holders one is written last: there it counts.
        places = np.arange(len(holders), dtype=np.int32)
        self._places[holders] = places
        met = holders[self._places[holders] == places]
        shared = self._shared[met]
        self._shared[met] = 0.0
        return met, shared

    def _read(self, terms: Collection[int]) -> None:
        """Read the claims that hold these terms."""
        held = index.segments_of(self._db, terms)
        self._postings = {term: np.frombuffer(held.get(term, b""), "<i4") for term in terms}

    def _load(self, terms: Iterable[int]) -> None:
        """Read the keys and frequencies of terms that are not known yet."""
        for batch in batches(term for term in terms if term not in self._keys):
            sql = f"SELECT id, key, claims FROM {TERM} WHERE id IN ({marks(batch)})"
            for term, key, claims in self._db.execute(sql, batch).fetchall():
                self._keys[term] = key
                self._frequencies[key] = claims

    def _near_terms(self, terms: Iterable[int]) -> dict[int, dict[int, float]]:
        """For each of these terms the terms near it; figures and dates are compared here and now."""
        near: dict[int, dict[int, float]] = {}
        listed = sorted(terms)
        for batch in batches(listed):
            sql = f"SELECT term_id, other_id, nearness FROM {NEAR_TERM} WHERE term_id IN ({marks(batch)})"
            for term, other, value in self._db.execute(sql, batch).fetchall():
                near.setdefault(term, {})[other] = value
        known: dict[str, dict[str, int]] = {}
        for term in listed:
            if self._keys[term][0] not in "#~":
                continue
            for beginning in where_near(self._keys[term])[0]:
                if beginning not in known:
                    known[beginning] = beginning_with(self._db, beginning, self._limits.facts + 1)
                if len(known[beginning]) <= self._limits.facts:
                    for _one, other, value in near_among([self._keys[term]], list(known[beginning])):
                        near.setdefault(term, {})[known[beginning][other]] = value
        return near


_NONE: Mapping[int, float] = {}
LIGHT = 0.5
"""How light a word besides may be, as a share of the mean of the new claim's words, before it is looked up."""
ROUNDING = 1e-9
"""What adding up in another order may change, as a share."""
