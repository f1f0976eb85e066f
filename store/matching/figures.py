"""Which figures of a vocabulary are near one another, many at once. numpy loads with this module.

A desk of a million claims holds thousands of figures that are called rough, each near hundreds of others: one by one
they take minutes, and more memory than all the rest.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from .arrays import Floats, Near, Places, distinct
from .nearness import SAME_COUNT, SAME_FIGURE, blocks_of, near_pairs, quantity_of
from .quantity import CONVERTED, DEGREES, EQUAL, ROUNDED


def near_figures(places: Mapping[str, int]) -> Near:
    """The figures among these keys that are near each other, by their places, both ways: what ``nearness`` says."""
    blocks: dict[str, list[str]] = defaultdict(list)
    for key in places:
        if key[0] == "#":
            blocks[blocks_of(key)[0]].append(key)
    ones, others, near = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)], [np.zeros(0)]
    for name, keys in blocks.items():
        one, other, value = _one_by_one(keys) if name == f"#{DEGREES}" else _among(keys)
        place = np.array([places[key] for key in keys], np.int64)
        ones += [place[one], place[other]]
        others += [place[other], place[one]]
        near += [value, value]
    return np.concatenate(ones), np.concatenate(others), np.concatenate(near)


def _among(keys: Sequence[str]) -> Near:
    """Those among figures of one kind, each pair once, by their numbers in ``keys``."""
    figures = [quantity_of(key) for key in keys]
    value = np.array([figure.value for figure in figures])
    rough = np.array([figure.rough for figure in figures])
    converts = np.array([figure.converts for figure in figures])
    dimension = _numbered([figure.dimension for figure in figures])
    unit = _numbered([figure.unit for figure in figures])
    one, other = _within_reach(np.abs(value), rough | converts)
    apart = np.abs(value[one] - value[other])
    largest = np.maximum(np.abs(value[one]), np.abs(value[other]))
    loose = rough[one] | rough[other]
    converted = ~loose & converts[one] & (unit[one] != unit[other]) & (apart <= CONVERTED * largest)
    agreed = (apart <= EQUAL * largest) | (loose & (apart <= ROUNDED * largest)) | converted
    alike = dimension[one] == dimension[other]
    near = np.where(alike & agreed, SAME_FIGURE, np.where(~alike & (apart == 0), SAME_COUNT, 0.0))
    kept = near > 0
    return one[kept], other[kept], near[kept]


def _one_by_one(keys: Sequence[str]) -> Near:
    """The same where agreeing is no matter of a share: of temperatures, of which there are few."""
    number = {key: place for place, key in enumerate(keys)}
    found = [(number[one], number[other], value) for one, other, value in near_pairs(keys)]
    ones, others, near = zip(*found, strict=True) if found else ((), (), ())
    return np.array(ones, np.int64), np.array(others, np.int64), np.array(near, float)


def _within_reach(sizes: Floats, loose: NDArray[np.bool_]) -> tuple[Places, Places]:
    """Each two numbers of figures of which one lies within the reach of the other, once."""
    order = np.argsort(sizes, kind="stable")
    ordered = sizes[order]
    reach = np.where(loose[order], 1 - ROUNDED, 1 - EQUAL)
    first = np.searchsorted(ordered, ordered * reach * (1 - EQUAL), "left")
    last = np.searchsorted(ordered, ordered / reach * (1 + EQUAL), "right")
    counts = last - first
    one = np.repeat(np.arange(len(sizes)), counts)
    other = np.arange(len(one)) - np.repeat(np.cumsum(counts) - counts - first, counts)
    one, other = one[one != other], other[one != other]
    low, high = np.divmod(distinct(np.minimum(one, other) * len(sizes) + np.maximum(one, other)), len(sizes))
    return order[low], order[high]


def _numbered(names: Sequence[str]) -> Places:
    """Each name as a number, equal ones as the same."""
    known: dict[str, int] = {}
    return np.array([known.setdefault(name, len(known)) for name in names], np.int64)
