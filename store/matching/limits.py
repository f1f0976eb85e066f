"""How many pairs are kept of a claim on a large desk: below ``EXACT`` claims all, above the best of each.

On a large desk nearly all pairs below ``STRONG`` are statements that share two or three rare words by chance, and the
more of them the larger the desk is; of those that are true, nearly all are among the few best of either side.

numpy loads with this module.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

EXACT = 3_000
"""Up to so many statements every pair that can reach the floor is found."""
STRONG = 0.50
"""From this overlap on (a score of 75) more pairs are kept of each statement than below."""
SURE = 0.70
"""From this overlap on (a score of 85) all pairs are kept."""


@dataclass(frozen=True, slots=True)
class Kept:
    """How many pairs of a statement are kept."""

    weak: int
    """Those below ``STRONG``, if they are not among the other's best."""
    strong: int
    """The same for pairs below ``SURE``."""
    alike: int
    """Pairs with others of the same template."""

    @classmethod
    def of(cls, count: int) -> Kept:
        """The limits for a desk of so many statements."""
        if count <= EXACT:
            return cls(count + 1, count + 1, count + 1)
        fewer = (10_000 / count) ** 0.3
        return cls(weak=max(3, round(8 * fewer)), strong=max(6, round(16 * fewer)), alike=4)

    def keeps(self, ranks: NDArray[np.integer], overlaps: NDArray[np.floating]) -> NDArray[np.bool_]:
        """Which pairs are kept, by the rank of each, from 0, among those of a side, and the most it can overlap."""
        most = np.where(overlaps < STRONG, self.weak, self.strong)
        kept: NDArray[np.bool_] = (overlaps >= SURE) | (ranks < most)
        return kept
