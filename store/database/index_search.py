"""Which indexed claims may be the same as a few new ones: the look-up behind a normal import.

For each new claim, the posting lists of its rarest terms and of those near them are scanned within a budget, so that
a look-up costs nearly the same on any desk; the claims that share the most weight are then weighed by all they hold,
and of those that may reach the floor each new claim is left its best, as by a whole run (``store.matching.sweep``).
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
from store.database.index_met import Claims, Floats, Met, Places, Seekers, Wanted, added_up, ranks
from store.database.schema import NEAR_TERM, TERM
from store.matching import (
    LAST,
    ROUGH,
    Kept,
    Range,
    Weights,
    closest,
    least_matched,
    may_be_template,
    most_overlaps,
    near_among,
    ranges_of,
    shape,
)

LEAST_NEAR = 0.65
"""Terms less near than that are scanned last."""
LINES = 16
"""From so many claims of its shape among those it met, a new claim is taken for the line of a template."""

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Limits:
    """What a look-up may cost; other figures than those for the size of the desk are for tests."""

    budget: int
    """How many postings are scanned for one claim."""
    most: int
    """How many claims that share weight are looked at for one claim."""
    dates: int
    """Where there are more dates, equal ones alone lead to a candidate."""
    figures: int
    """How many figures near one lead to a candidate, the closest first."""
    kept: Kept
    """How many pairs are kept of a claim."""

    @classmethod
    def of(cls, count: int) -> Limits:
        """The limits for a desk of so many claims."""
        return cls(
            budget=10_000,
            most=int(max(40, min(64, 100 * (10_000 / max(count, 1)) ** 0.4))),
            dates=300,
            figures=16,
            kept=Kept.of(count),
        )


class Lookup:
    """The look-up of a few indexed claims among all. ``least`` is the overlap that a pair must be able to reach."""

    def __init__(self, db: Database, claim_ids: Sequence[int], least: float, limits: Limits | None = None) -> None:
        self._db = db
        self._least = least
        self._keys: dict[int, str] = {}
        self._frequencies: dict[str, int] = {}
        self._postings: dict[int, Claims] = {}
        count = index.count(db)
        self._limits = limits or Limits.of(count)
        self.weights = Weights(count, self._frequencies)
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
        met, light = self._all_met(wanted)
        blobs = index.blobs_of(self._db, {claim for claims in met for claim in claims.tolist()})
        seekers = Seekers.of(wanted, {term: self._weight_of(term) for each in wanted for term in each.ours})
        rows, bounds = self._bounded(seekers, self._close(seekers, Met.of(met, blobs), light))
        kept = self._kept(rows, bounds, [each.claim for each in wanted])
        sides = zip(rows.seekers[kept].tolist(), rows.claims[kept].tolist(), strict=True)
        pairs = ((wanted[place].claim, other) for place, other in sides)
        return sorted({(min(pair), max(pair)) for pair in pairs})

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
        held = {term: self._frequencies[self._keys[term]] for term in ours}
        for term in sorted(ours, key=lambda term: (nearest[term] < LEAST_NEAR, held[term], term)):
            budget -= held[term]
            if scanned and budget < 0:
                break
            scanned.append(term)
        return Wanted(claim, list(own.values()), ours, nearest, scanned, budget >= 0)

    def _all_met(self, wanted: Sequence[Wanted]) -> tuple[list[Claims], Floats]:
        """For each new claim the others it met, and what a word besides weighs on their side, at least."""
        met, light = [], []
        for each in wanted:
            claims, all_of_them = self._met(each)
            met.append(claims[claims != each.claim])
            # What a claim holds besides is read for those alone that are worth it, where something is left out anyway.
            light.append(0.0 if all_of_them else LIGHT * sum(each.own) / (len(each.own) or 1))
        return met, np.array(light, np.float64)

    def _met(self, wanted: Wanted) -> tuple[Claims, bool]:
        """The claims that share most of what is sought, by the terms scanned; whether that is all that share any."""
        met, shared = added_up(
            [self._postings[term] for term in wanted.scanned], [wanted.ours[term] for term in wanted.scanned]
        )
        most = self._limits.most
        if len(met) <= most:
            return met, wanted.whole
        least = np.partition(shared, -most)[-most]
        kept = shared > least
        kept[np.flatnonzero(shared == least)[: most - np.count_nonzero(kept)]] = True
        return met[kept], False

    def _close(self, seekers: Seekers, met: Met, light: Floats) -> Met:
        """Those of the rows that may reach the least overlap, as far as the terms sought tell."""
        matched, reached, besides = seekers.against(met)
        needed = np.array([least_matched(total, self._least, self.weights.rarest) for total in seekers.totals])
        theirs = reached + light[met.seekers] * besides
        able = self._bounds(seekers, met, matched, reached, theirs) >= self._least * (1 - ROUNDING)
        return met.where(able & (reached > 0) & (matched >= needed[met.seekers] * (1 - ROUNDING)))

    def _bounded(self, seekers: Seekers, met: Met) -> tuple[Met, Floats]:
        """Those of the rows that may reach the least overlap, and how much each can reach at most."""
        held, where = np.unique(met.terms, return_inverse=True)
        self._load(held.tolist())
        weights = np.array([self._weight_of(term) for term in held.tolist()], np.float64)
        matched, reached, _besides = seekers.against(met)
        bounds = self._bounds(seekers, met, matched, reached, met.sums(weights[where] * met.factors))
        able = (reached > 0) & (bounds >= self._least * (1 - ROUNDING))
        return met.where(able), bounds[able]

    def _bounds(self, seekers: Seekers, met: Met, matched: Floats, reached: Floats, theirs: Floats) -> Floats:
        """What each row can overlap at most, with so much matched on both sides, if the met claim holds so much."""
        ours = np.maximum(seekers.totals[met.seekers], 1e-300)
        return most_overlaps(
            matched, reached, ours, np.maximum(np.maximum(theirs, reached), 1e-300), self.weights.rarest
        )

    def _kept(self, met: Met, bounds: Floats, claims: Sequence[int]) -> NDArray[np.bool_]:
        """Which rows are among the best of their new claim; of others of its template it keeps a few."""
        limits = self._limits.kept
        same = self._of_one_template(met, claims)
        kept = np.ones(len(met), bool)
        kept[same] = ranks(met.seekers[same], bounds[same]) < limits.alike
        rank = np.zeros(len(met), np.int64)
        rank[kept] = ranks(met.seekers[kept], bounds[kept])
        return kept & limits.keeps(rank, bounds)

    def _of_one_template(self, met: Met, claims: Sequence[int]) -> NDArray[np.bool_]:
        """Which rows are of two lines of one template: other words than names and figures are the same in both."""
        same = np.zeros(len(met), bool)
        many = np.bincount(met.seekers, minlength=len(claims)) >= LINES
        places = np.flatnonzero(many[met.seekers])
        asked = {claims[place] for place in np.flatnonzero(many).tolist()} | set(met.claims[places].tolist())
        texts = index.texts_of(self._db, asked)
        shapes = {claim: left for claim, text in texts.items() if may_be_template(left := shape(text))}
        for place in places.tolist():
            ours, theirs = claims[met.seekers[place]], int(met.claims[place])
            same[place] = ours in shapes and shapes[ours] == shapes.get(theirs) and texts.get(ours) != texts.get(theirs)
        often: Places = np.bincount(met.seekers[same], minlength=len(claims))
        return same & (often >= LINES)[met.seekers]

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
        limits = self._limits
        dates = self._between([_DATES], limits.dates + 1) if any(self._keys[term][0] == "~" for term in listed) else {}
        if len(dates) > limits.dates:
            dates = {}
        for term in listed:
            key = self._keys[term]
            if key[0] not in "#~":
                continue
            others = self._between(ranges_of(key), limits.figures) if key[0] == "#" else dates
            found = list(near_among([key], list(others)))
            for _one, other, value in closest(found, limits.figures) if key[0] == "#" else found:
                known, claims = others[other]
                near.setdefault(term, {})[known] = value
                self._keys[known], self._frequencies[other] = other, claims
        return near

    def _between(self, ranges: Sequence[Range], most: int) -> dict[str, tuple[int, int]]:
        """Figures or dates in these ranges, with their terms and how many claims hold each: the closest in each."""
        sql = f"SELECT key, id, claims FROM {TERM} WHERE key BETWEEN ? AND ? AND instr(key, ?) ORDER BY key"
        found: dict[str, tuple[int, int]] = {}
        for first, last, rough, down in ranges:
            order = "DESC LIMIT ?" if down else "LIMIT ?"
            rows = self._db.execute(f"{sql} {order}", [first, last, ROUGH if rough else "", most]).fetchall()
            found.update((key, (term, claims)) for key, term, claims in rows)
        return found


_NONE: Mapping[int, float] = {}
_DATES = Range("~", "~" + LAST)
LIGHT = 0.5
"""How light a word besides may be, as a share of the mean of the new claim's words, before it is looked up."""
ROUNDING = 1e-9
"""What adding up in another order may change, as a share."""
