"""Which indexed claims may be the same as a few new ones: the look-up behind a normal import.

For each new claim, the posting lists of its rarest terms and of those near them are scanned within a budget, so that
a look-up costs nearly the same on any desk; the claims that share the most weight are then weighed by all they hold.
Where the budget covers everything, as on a small desk, no claim that can reach the floor is missed.

numpy loads with this module.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from store.database import index
from store.database.batches import batches, marks
from store.database.file import Database
from store.database.index_near import beginning_with
from store.database.schema import NEAR_TERM, TERM
from store.matching import Weights, least_matched, most_overlap, near_among, where_near

BUDGET = 20_000
"""How many postings are scanned for one claim."""
MOST = 64
"""How many claims that share weight are looked at for one claim."""
FACTS = 300
"""From more figures of one kind on, equal ones alone lead to a candidate."""

Claims = NDArray[np.int32]
Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Limits:
    """What a look-up may cost; other figures than the usual ones are for tests."""

    budget: int = BUDGET
    most: int = MOST
    facts: int = FACTS


class Lookup:
    """The look-up of a few indexed claims among all. ``least`` is the overlap that a pair must be able to reach."""

    def __init__(self, db: Database, claim_ids: Sequence[int], least: float, limits: Limits | None = None) -> None:
        self._db = db
        self._least = least
        self._limits = limits or Limits()
        self._keys: dict[int, str] = {}
        self._frequencies: dict[str, int] = {}
        self._postings: dict[int, Claims] = {}
        self.weights = Weights(index.count(db), self._frequencies)
        """Those of the desk, for the keys of the new claims and of all that :meth:`pairs` has given."""
        self._sought = index.terms_of(db, claim_ids)
        terms = {term for held, _factors in self._sought.values() for term in held}
        self._load(terms)
        self._near = self._near_terms(terms)
        self._load({other for near in self._near.values() for other in near})

    def pairs(self) -> list[Pair]:
        """Pairs of a new claim and any other, lower id first, that may reach the least overlap; in order."""
        found: set[Pair] = set()
        for claim, (terms, factors) in self._sought.items():
            own = self._own(terms, factors)
            for other in self._able(claim, own):
                found.add((min(claim, other), max(claim, other)))
        return sorted(found)

    def _own(self, terms: Sequence[int], factors: Sequence[float]) -> dict[int, float]:
        """The weight of each term in a claim."""
        return {t: self.weights[self._keys[t]] * factor for t, factor in zip(terms, factors, strict=True)}

    def _able(self, claim: int, own: dict[int, float]) -> list[int]:
        """The claims with which what is matched on both sides allows for the least overlap."""
        total, rarest = sum(own.values()), self.weights.rarest
        need = least_matched(total, self._least, rarest) * (1 - ROUNDING)
        # A key matches no more than the nearest on the other side is near; adding up all that are near is no less.
        ours: dict[int, float] = dict(own)
        nearest: dict[int, float] = dict.fromkeys(own, 1.0)
        for term, weight in own.items():
            for other, near in self._near.get(term, {}).items():
                ours[other] = ours.get(other, 0.0) + weight * near
                nearest[other] = max(near, nearest.get(other, 0.0))
        met, all_of_them = self._met(ours)
        held = index.terms_of(self._db, [other for other in met if other != claim])
        matched = {other: sum(ours.get(term, 0.0) for term in terms) for other, (terms, _factors) in held.items()}
        close = [other for other in held if matched[other] >= need]
        weights = {term: self.weights[self._keys[term]] * near for term, near in nearest.items()}
        reached = {
            other: sum(weights.get(term, 0.0) * factor for term, factor in zip(*held[other], strict=True))
            for other in close
        }
        # What a claim holds besides is read for those alone that are worth it, where something is left out anyway.
        besides = 0.0 if all_of_them else LIGHT * total / (len(own) or 1)

        def may_reach(other: int, theirs: float) -> bool:
            if not reached[other]:
                return False
            bound = most_overlap(matched[other], reached[other], total, max(theirs, reached[other]), rarest)
            return bound >= self._least * (1 - ROUNDING)

        close = [
            other
            for other in close
            if may_reach(other, reached[other] + besides * sum(term not in nearest for term in held[other][0]))
        ]
        self._load({term for other in close for term in held[other][0]})
        return [other for other in close if may_reach(other, sum(self._own(*held[other]).values()))]

    def _met(self, sought: dict[int, float]) -> tuple[list[int], bool]:
        """The claims that share most of what is sought, by the rarest terms within the budget; whether that is all."""
        budget = self._limits.budget
        ids: list[Claims] = []
        weights: list[NDArray[np.float64]] = []
        for term in sorted(sought, key=lambda term: (self._frequencies[self._keys[term]], term)):
            budget -= self._frequencies[self._keys[term]]
            if ids and budget < 0:
                break
            posting = self._posting(term)
            ids.append(posting)
            weights.append(np.full(len(posting), sought[term]))
        if not ids:
            return [], True
        holders = np.concatenate(ids)
        # A stable sort merges what is in order already, as each posting list is.
        order = holders.argsort(kind="stable")
        holders = holders[order]
        starts = np.flatnonzero(np.concatenate(([True], holders[1:] != holders[:-1])))
        if not len(holders):
            return [], True
        met, shared = holders[starts], np.add.reduceat(np.concatenate(weights)[order], starts)
        most = self._limits.most
        if len(met) > most:
            least = np.partition(shared, -most)[-most]
            better, equal = np.flatnonzero(shared > least), np.flatnonzero(shared == least)
            met = met[np.sort(np.concatenate((better, equal[: most - len(better)])))]
        found: list[int] = met.tolist()
        return found, budget >= 0 and len(found) == len(shared)

    def _posting(self, term: int) -> Claims:
        posting = self._postings.get(term)
        if posting is None:
            posting = self._postings[term] = np.frombuffer(index.segments(self._db, term), "<i4")
        return posting

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


LIGHT = 0.5
"""How light a word besides may be, as a share of the mean of the new claim's words, before it is looked up."""
ROUNDING = 1e-9
"""What adding up in another order may change, as a share."""
