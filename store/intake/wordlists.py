"""Lists of words, written as running text."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of ``text``, blanks between them, as a set."""
    return frozenset(text.split())
