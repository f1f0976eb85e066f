"""Statements that begin or end alike: near-identical wordings, found whatever their words weigh.

The search goes by rare words, and of a statement whose words are all met often it sees a part. The same wording, or one
with another figure, stands beside it when texts are put in order (the sorted neighbourhood: Hernández and Stolfo 1995).
numpy loads with this module.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from math import ceil

import numpy as np
from numpy.typing import NDArray

from .arrays import Places, distinct

BESIDE = 2
"""With how many that come after it, in order of the text and of the text read backwards, a statement is compared."""
SHARED = 0.5
"""The least part of the longer text that both begin or end with."""


def alike_ends(texts: Sequence[str], among: NDArray[np.bool_]) -> Places:
    """Pairs of the texts ``among`` them that stand beside each other in either order and begin or end alike.

    A pair is the lower place times how many texts there are, plus the higher; each comes once, in order.
    """
    places: list[int] = np.flatnonzero(among).tolist()
    begun = np.fromiter(_codes(places, texts), np.int64)
    backwards = [text[::-1] for text in texts]
    return distinct(np.concatenate((begun, np.fromiter(_codes(places, backwards), np.int64))))


def _codes(places: Sequence[int], texts: Sequence[str]) -> Iterator[int]:
    """The pairs that begin alike."""
    order = sorted(places, key=texts.__getitem__)
    for step in range(1, BESIDE + 1):
        for one, other in zip(order, islice(order, step, None), strict=False):
            a, b = texts[one], texts[other]
            shared = ceil(SHARED * max(len(a), len(b)))
            if a[:shared] == b[:shared]:
                yield min(one, other) * len(texts) + max(one, other)
