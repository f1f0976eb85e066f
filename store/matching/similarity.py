"""The similarity of two statements: weighted soft overlap of their keys, brought to a scale of 0 to 100."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Mapping
from itertools import pairwise
from operator import mul
from typing import NamedTuple

from .nearness import NONE, Neighbours
from .reading import Reading
from .weights import Weights

ENOUGH = 2.0
"""How many rare words' worth of shared weight make the overlap speak for itself (to 1 - 1/e)."""
IDENTICAL = 6
"""Power of F from which near-identical wordings score high however short they are."""
SCALE = ((0.0, 0.0), (0.17, 40.0), (0.21, 60.0), (0.39, 70.0), (1.0, 100.0))
"""Overlap -> score, straight between the points, so that 60 is a good cut between same and not the same, and
70 one for pairs that differ in some fact (``LOOK_ALIKE`` more)."""


class Weighed(NamedTuple):
    """A reading under the weights of a desk."""

    reading: Reading
    own: Mapping[str, float]
    total: float
    soft: Mapping[str, Mapping[str, float]]
    """The keys that have near ones, with how near each of these is."""
    reach: frozenset[str]
    """The keys of the statement and all that are near one of them: what another side can match with."""

    def beside(self, neighbours: Neighbours) -> Weighed:
        """The same with other neighbours."""
        soft = neighbours.among(self.reading.keyset)
        return self if soft is self.soft else Weighed(*self[:3], soft, self.reading.keyset.union(*soft.values()))


def weighed(reading: Reading, weights: Weights, neighbours: Neighbours) -> Weighed:
    """Weigh the keys of a reading; ``neighbours`` must know the keys of all readings it is compared with."""
    return weighed_alone(reading, weights).beside(neighbours)


def weighed_alone(reading: Reading, weights: Weights) -> Weighed:
    """The same without any neighbours."""
    factors = reading.factors
    own = dict(zip(factors, map(mul, map(weights.__getitem__, factors), factors.values()), strict=True))
    return Weighed(reading, own, math.fsum(own.values()), NONE, reading.keyset)


def overlap(a: Weighed, b: Weighed, rarest: float) -> float:
    """0 to 1: how much of what either side says is matched, held down where little is matched at all.

    F is the harmonic mean of both shares of weight that are matched (soft TF-IDF: Cohen, Ravikumar and Fienberg
    2003). A short claim that a longer one holds whole is worth more than F, so F is multiplied by 1 + C - F, C the
    larger share. A headline of four words matched in three says less than a sentence matched in as large a share,
    so that is multiplied by ``1 - exp(-matched / (ENOUGH * rarest))``; ``F ** IDENTICAL`` keeps near-identical
    wordings high however short. Symmetric. ``rarest`` is that of the weights.
    """
    keys_a, keys_b = a.reading.keyset, b.reading.keyset
    common = keys_a & keys_b
    matched_a = [a.own[key] for key in common]
    matched_b = [b.own[key] for key in common]
    matched_a.extend(_near_matches(a, b, (keys_a & b.reach) - common))
    matched_b.extend(_near_matches(b, a, (keys_b & a.reach) - common))
    if not matched_a:
        return 0.0
    return most_overlap(math.fsum(matched_a), math.fsum(matched_b), a.total, b.total, rarest)


def _near_matches(ours: Weighed, theirs: Weighed, near: frozenset[str]) -> list[float]:
    """The weights of those of our keys that only have a near one on the other side, times how near the nearest is."""
    held = theirs.reading.keyset
    matched = []
    for key in near:
        table = ours.soft[key]
        matched.append(ours.own[key] * max(table[other] for other in table.keys() & held))
    return matched


def most_overlap(matched_a: float, matched_b: float, total_a: float, total_b: float, rarest: float) -> float:
    """The overlap of two statements of these weights, of which so much is matched: no less the more is matched."""
    share_a, share_b = matched_a / total_a, matched_b / total_b
    share_a = 1.0 if share_a > 1 else share_a
    share_b = 1.0 if share_b > 1 else share_b
    shared = 2 * share_a * share_b / (share_a + share_b)
    covered = share_a if share_a > share_b else share_b
    matched = matched_a if matched_a < matched_b else matched_b
    spoken = shared * (1 + covered - shared) * (1 - math.exp(-matched / (ENOUGH * rarest)))
    alike = shared**IDENTICAL
    return spoken if spoken > alike else alike


def least_matched(total: float, least: float, rarest: float) -> float:
    """The matched weight that a statement of weight ``total`` needs for an overlap of ``least`` with any other.

    The first way to it needs evidence of ``least``, and F * (2 - F) of ``least``: F of 1 - sqrt(1 - least). The
    second way needs F of the root of ``least``. F reaches t only if each share reaches t / (2 - t).
    """
    evidence = -ENOUGH * rarest * math.log(1 - min(least, 1 - 1e-12))
    covered = 1 - math.sqrt(1 - least)
    root = math.pow(least, 1 / IDENTICAL)
    return min(max(covered / (2 - covered) * total, evidence), root / (2 - root) * total)


def to_score(value: float) -> float:
    """Overlap 0 to 1 -> score 0 to 100, one decimal; monotone."""
    place = min(bisect_right(SCALE, (value, math.inf)), len(SCALE) - 1)
    (x0, y0), (x1, y1) = SCALE[place - 1], SCALE[place]
    return round(y0 + (min(value, x1) - x0) * (y1 - y0) / (x1 - x0), 1)


def to_overlap(score: float) -> float:
    """The least overlap that can give ``score`` (the inverse of :func:`to_score`, rounding included)."""
    score = max(0.0, score - 0.0501)
    for (x0, y0), (x1, y1) in pairwise(SCALE):
        if score <= y1:
            return x0 + (score - y0) * (x1 - x0) / (y1 - y0)
    return 1.0
