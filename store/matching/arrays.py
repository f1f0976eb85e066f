"""What whole runs ask of numpy besides, and the kinds of arrays they speak of. numpy loads with this module."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Places = NDArray[np.int64]
Floats = NDArray[np.float64]
Near = tuple[Places, Places, Floats]
"""Places of keys and of others, and how near these are."""


def distinct(values: Places) -> Places:
    """The different ones of the values, in order: numpy's own way, by hashing, takes ten times as long for many."""
    ordered = np.sort(values)
    return ordered[begins(ordered)]


def joined(parts: list[Places]) -> Places:
    """The different ones of all values, in order; ``parts`` is emptied, so that no more than two copies are held."""
    values = np.concatenate([_NONE, *parts])
    parts.clear()
    values.sort()
    return values[begins(values)]


_NONE = np.zeros(0, np.int64)


def begins(ordered: NDArray[np.integer]) -> NDArray[np.bool_]:
    """Where a value differs from the one before it."""
    found = np.ones(len(ordered), bool)
    np.not_equal(ordered[1:], ordered[:-1], out=found[1:])
    return found
