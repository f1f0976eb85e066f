"""Many ids in one statement: as many marks as values, and no more values than SQLite takes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

BATCH = 500
"""Ids in one ``IN (...)``: well under SQLite's limit on variables."""


def marks(values: Sequence[object]) -> str:
    """``?, ?, ?`` for as many values."""
    return ", ".join("?" * len(values))


def batches(ids: Iterable[int]) -> Iterable[list[int]]:
    """The ids in lists of at most BATCH."""
    listed = list(ids)
    return (listed[start : start + BATCH] for start in range(0, len(listed), BATCH))
