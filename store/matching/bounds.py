"""The bound on what many pairs can overlap at once. numpy loads with this module."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .similarity import ENOUGH, IDENTICAL

Floats = NDArray[np.float64]


def most_overlaps(matched_a: Floats, matched_b: Floats, total_a: Floats, total_b: Floats, rarest: float) -> Floats:
    """:func:`similarity.most_overlap` for many pairs at once."""
    share_a = np.minimum(matched_a / total_a, 1.0)
    share_b = np.minimum(matched_b / total_b, 1.0)
    both = share_a + share_b
    shared = np.divide(2 * share_a * share_b, both, out=np.zeros_like(both), where=both > 0)
    covered = np.maximum(share_a, share_b)
    matched = np.minimum(matched_a, matched_b)
    spoken = shared * (1 + covered - shared) * -np.expm1(-matched / (ENOUGH * rarest))
    bound: Floats = np.maximum(spoken, shared**IDENTICAL)
    return bound
