"""How much a shared word says: inverse document frequency over the desk's claims and a background of the language."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping

from . import data_background
from .lexicon import background_shares
from .reading import Reading

BACKGROUND_SIZE = 60.0
"""Statements that the background counts for, so that a desk of two articles weighs words sensibly."""
STEEPNESS = 1.5
"""Power of the weights: above 1, what every claim of a story says counts for less still."""


_LEAST_IDF = 0.1


class Weights(dict[str, float]):
    """The weight of each key, from its inverse document frequency ``idf = ln((B + N) / (B * share + df))``.

    B is the background's size, N the desk's: with N far below B the language decides, far above it the desk does
    (additive smoothing of document frequencies). The weight is ``R * (idf / R) ** STEEPNESS``, R the ``rarest``.
    Weights are positive and depend on ``frequencies`` and ``count`` alone. ``weights[key]`` is the weight of any
    key, in nats; those that were asked for are kept.
    """

    def __init__(self, count: int = 0, frequencies: Mapping[str, int] | None = None) -> None:
        self.count = count
        self.frequencies: Mapping[str, int] = {} if frequencies is None else frequencies
        self.rarest = math.log(BACKGROUND_SIZE + max(count, 1))
        """The idf of a word that one statement of the desk holds, and the language hardly: the measure of much."""

    @classmethod
    def of(cls, readings: Iterable[Reading]) -> Weights:
        """Weights for a desk that holds these statements."""
        frequencies: Counter[str] = Counter()
        count = 0
        for reading in readings:
            frequencies.update(reading.keyset)
            count += 1
        return cls(count, frequencies)

    def __missing__(self, key: str) -> float:
        """The weight of a key that was not asked for before."""
        held = BACKGROUND_SIZE * _share(key) + self.frequencies.get(key, 0)
        idf = max(_LEAST_IDF, math.log((BACKGROUND_SIZE + self.count) / held))
        weight: float = self.rarest * (idf / self.rarest) ** STEEPNESS
        self[key] = weight
        return weight


def _share(key: str) -> float:
    """The background's share of statements that hold the key."""
    kind = key[0]
    if kind == "#":
        return data_background.NUMBER_SHARE
    if kind == "~":
        return data_background.DATE_SHARE
    if kind == "@":
        return data_background.PLACE_SHARE
    return background_shares().get(key, data_background.UNKNOWN_SHARE)
