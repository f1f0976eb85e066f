"""An order of pairs in which those of one statement stand close together, and so do those of its partners.

Whoever goes through pairs in this order, and keeps what it read of the last few thousand statements, reads each
statement little more than once. SciPy loads with this module.
"""

from __future__ import annotations

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray
from scipy.sparse.csgraph import reverse_cuthill_mckee

from .arrays import Places


def in_neighbourhoods(first: NDArray[np.int32], second: NDArray[np.int32], count: int) -> Places:
    """The order in which to take pairs of ``count`` statements, as places in ``first`` and ``second``.

    Statements are numbered so that partners have numbers close to each other (the reverse of Cuthill and McKee 1969);
    pairs are in order of the lower number, then of the higher. The same for the same pairs.
    """
    if not len(first):
        return np.zeros(0, np.int64)
    cells = np.ones(2 * len(first), np.int8)
    both = (np.concatenate((first, second)), np.concatenate((second, first)))
    graph = sp.csr_matrix((cells, both), shape=(count, count))
    number = np.empty(count, np.int32)
    number[reverse_cuthill_mckee(graph, symmetric_mode=True)] = np.arange(count, dtype=np.int32)
    one, other = number[first], number[second]
    order: Places = np.lexsort((np.maximum(one, other), np.minimum(one, other)))
    return order
