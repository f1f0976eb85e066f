"""The similarity of two statements: weighted soft overlap of their keys, brought to a scale of 0 to 100."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from .nearness import Neighbours
from .reading import Reading
from .weights import Weights

ENOUGH = 2.0
"""How many rare words' worth of shared weight make the overlap speak for itself (to 1 - 1/e)."""
IDENTICAL = 6
"""Power of F from which near-identical wordings score high however short they are."""
SCALE = ((0.0, 0.0), (0.17, 40.0), (0.23, 60.0), (0.40, 75.0), (1.0, 100.0))
"""Overlap -> score, straight between the points, so that 60 is a good cut between same and not the same."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A reading under the weights of a desk. ``soft`` are the keys that have near ones, with how near they are."""

    reading: Reading
    own: Mapping[str, float]
    total: float
    soft: tuple[tuple[str, Mapping[str, float]], ...]
    reach: frozenset[str]
    """The keys of the statement and all that are near one of them: what another side can match with."""


def weighed(reading: Reading, weights: Weights, neighbours: Neighbours) -> Weighed:
    """Weigh the keys of a reading; ``neighbours`` must know the keys of all readings it is compared with."""
    own = {key: weights[key] * reading.factors[key] for key in reading.keys}
    soft = tuple((key, near) for key in reading.keys if (near := neighbours.of(key)))
    reach = reading.keyset.union(*(near for _, near in soft))
    return Weighed(reading, own, math.fsum(own.values()), soft, reach)


def overlap(a: Weighed, b: Weighed, rarest: float) -> float:
    """0 to 1: the soft F of the two shares of weight that are matched, held down where little is matched at all.

    F is the harmonic mean of both shares (soft TF-IDF: Cohen, Ravikumar and Fienberg 2003). A headline of four
    words matched in three says less than a sentence matched in as large a share, so F is multiplied by
    ``1 - exp(-matched / (ENOUGH * rarest))``; ``F ** IDENTICAL`` keeps near-identical wordings high however short.
    Never above F; symmetric. ``rarest`` is that of the weights.
    """
    common = a.reading.keyset & b.reading.keyset
    matched_a = [a.own[key] for key in common]
    matched_b = [b.own[key] for key in common]
    matched_a.extend(_near_matches(a, b))
    matched_b.extend(_near_matches(b, a))
    if not matched_a:
        return 0.0
    return _combined(math.fsum(matched_a), math.fsum(matched_b), a.total, b.total, rarest)


def can_reach(a: Weighed, b: Weighed, needed_a: float, needed_b: float) -> bool:
    """A quick test that no pair fails whose matched weights reach what each side needs (``least_matched``).

    It counts near keys as if they were equal.
    """
    own_a, own_b = a.own, b.own
    if sum([own_a[key] for key in a.reading.keyset & b.reach]) < needed_a:
        return False
    return sum([own_b[key] for key in b.reading.keyset & a.reach]) >= needed_b


def _near_matches(ours: Weighed, theirs: Weighed) -> list[float]:
    """The weights of our keys that only have a near one on the other side, each times how near the nearest is."""
    held = theirs.reading.keyset
    return [
        ours.own[key] * max(near[other] for other in near if other in held)
        for key, near in ours.soft
        if key not in held and not held.isdisjoint(near)
    ]


def _combined(matched_a: float, matched_b: float, total_a: float, total_b: float, rarest: float) -> float:
    share_a, share_b = matched_a / total_a, matched_b / total_b
    shared = 2 * share_a * share_b / (share_a + share_b)
    evidence = 1 - math.exp(-min(matched_a, matched_b) / (ENOUGH * rarest))
    return max(shared * evidence, math.pow(shared, IDENTICAL))


def least_matched(total: float, least: float, rarest: float) -> float:
    """The matched weight that a statement of weight ``total`` needs for an overlap of ``least`` with any other.

    F reaches t only if each share reaches t / (2 - t). By the first way that share of ``least`` is needed and the
    evidence alone must reach ``least``; by the second the share of the root of ``least``.
    """
    evidence = -ENOUGH * rarest * math.log(1 - min(least, 1 - 1e-12))
    root = math.pow(least, 1 / IDENTICAL)
    return min(max(least / (2 - least) * total, evidence), root / (2 - root) * total)


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
