"""A contrast set: true paraphrases, and the same with one fact edited on one side.

The edits know nothing of matching: their word lists are their own, so that what matching finds of them is no echo of
what it was told.
"""

from __future__ import annotations

from .making import KINDS, Edited, edited

__all__ = ["KINDS", "Edited", "edited"]
