"""All statements of a desk as arrays: which keys each holds, with which factors, and what is near what.

numpy and SciPy load with this module; it is imported where a whole desk is searched, and nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

from .arrays import Floats, Near
from .days import near_dates
from .figures import near_figures
from .nearness import near_pairs
from .weights import Weights

MOST_DATES = 3_000
"""How many different dates are compared with each other for candidates."""
_MANY = 8


@dataclass(frozen=True)
class Corpus:
    """Statements in order of their ``ids``: row i holds ``terms[starts[i]:starts[i + 1]]``, places in ``keys``.

    ``factors`` stands beside ``terms``: the share of its weight that a key has in that statement. ``words_near`` are
    the words and places that are near each other, both ways.
    """

    ids: NDArray[np.int64]
    starts: NDArray[np.int64]
    terms: NDArray[np.int32]
    factors: Floats
    keys: Sequence[str]
    words_near: Near

    @classmethod
    def of(cls, profiles: Iterable[tuple[int, Mapping[str, float]]]) -> Corpus:
        """A corpus of (id, key -> factor), in any order; the same whatever the order."""
        known: dict[str, int] = {}
        ids, starts, terms, factors = [], [0], [], []
        for statement_id, profile in sorted(profiles, key=lambda pair: pair[0]):
            ids.append(statement_id)
            for key, factor in profile.items():
                terms.append(known.setdefault(key, len(known)))
                factors.append(factor)
            starts.append(len(terms))
        return cls(
            np.array(ids, np.int64), np.array(starts, np.int64), np.array(terms, np.int32), np.array(factors, float),
            list(known), _near({key: place for key, place in known.items() if key[0] not in "#~"}),
        )  # fmt: skip

    @property
    def count(self) -> int:
        """How many statements there are."""
        return len(self.ids)

    @cached_property
    def frequencies(self) -> NDArray[np.int64]:
        """How many statements hold each key."""
        return np.bincount(self.terms, minlength=len(self.keys))

    @cached_property
    def weights(self) -> Weights:
        """The weights of a desk that holds these statements."""
        return Weights(self.count, dict(zip(self.keys, self.frequencies.tolist(), strict=True)))

    @cached_property
    def own(self) -> sp.csr_array:
        """Statement by key: the weight that the key has in the statement."""
        weights = self.weights
        of_keys = np.fromiter((weights[key] for key in self.keys), np.float64, len(self.keys))
        return sp.csr_array(
            (of_keys[self.terms] * self.factors, self.terms, self.starts), shape=(self.count, len(self.keys))
        )

    @cached_property
    def totals(self) -> Floats:
        """The weight of each statement."""
        totals: Floats = self.own.sum(axis=1)
        return totals

    def near(self, least: float) -> sp.csr_array:
        """Key by key: how near two keys are, where that is ``least`` or more; each is as near as can be to itself."""
        dates = near_dates({key: place for place, key in enumerate(self.keys) if key[0] == "~"}, MOST_DATES)
        figures = near_figures({key: place for place, key in enumerate(self.keys) if key[0] == "#"})
        one, other, value = (np.concatenate(sides) for sides in zip(self.words_near, dates, figures, strict=True))
        kept = value >= least
        size = len(self.keys)
        between = sp.csr_array((value[kept], (one[kept], other[kept])), shape=(size, size))
        return sp.csr_array(between + sp.eye_array(size, format="csr"))


def _near(places: Mapping[str, int]) -> Near:
    """The words and places that are near each other, both ways, by their places."""
    found: dict[tuple[int, int], float] = {}
    for one, other, near in near_pairs(places, many=_MANY):
        found[places[one], places[other]] = found[places[other], places[one]] = near
    cells = np.array(list(found), np.int64).reshape(-1, 2)
    return cells[:, 0], cells[:, 1], np.fromiter(found.values(), np.float64, len(found))
