"""How well a ranking tells pairs that say the same from others.

A ranking gives each pair a value, the best highest; pairs of one value are taken together, so that no order among
them is made up.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any


def _steps(values: Sequence[Any], same: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """(pairs taken, right ones among them) after each distinct value, from the best down."""
    ranked = sorted(zip(values, same, strict=True), key=lambda row: row[0], reverse=True)
    taken = right = 0
    for place, (value, is_same) in enumerate(ranked):
        taken, right = taken + 1, right + is_same
        if place + 1 == len(ranked) or ranked[place + 1][0] != value:
            yield taken, right


def average_precision(values: Sequence[Any], same: Sequence[bool]) -> float:
    """The area under the curve of precision over recall, in steps (Manning, Raghavan and Schütze 2008, 8.4)."""
    whole, area, before = sum(same), 0.0, 0
    for taken, right in _steps(values, same):
        area += (right - before) * right / taken
        before = right
    return area / whole if whole else 0.0


def best_f1(values: Sequence[Any], same: Sequence[bool]) -> float:
    """The largest harmonic mean of precision and recall over all cuts."""
    whole = sum(same)
    return max((2 * right / (taken + whole) for taken, right in _steps(values, same)), default=0.0)


def recall_at(precision: float, values: Sequence[Any], same: Sequence[bool]) -> float:
    """The largest recall over the cuts at which so much of what is taken is right; 0 without such a cut."""
    whole = sum(same)
    cuts = [right for taken, right in _steps(values, same) if right >= precision * taken]
    return max(cuts, default=0) / whole if whole else 0.0
