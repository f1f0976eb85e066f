"""Finding proper names in a statement, by its capitals."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from .lexicon import stem
from .signs import CAPITAL, NAMES, NAMES_AT_HEAD, STOPPED, TITLE
from .words import Words


class Name(NamedTuple):
    """A proper name over the words ``first`` to ``last`` (exclusive); ``stems`` are those of its words."""

    first: int
    last: int
    stems: tuple[str, ...]


def _opens(words: Words, index: int) -> bool:
    """Whether a word opens a sentence or a quotation."""
    gap = words.gaps[index].rstrip()
    if not index:
        return not gap or gap[-1] in _OPENING
    if not gap:
        return bool(words.signs[index - 1] & STOPPED)
    return gap[-1] in _OPENING and not (words[index - 1].text + gap).endswith(_SHORTENED)


_OPENING = ".!?:“\"‘'(—"
"""The signs before a word that opens a sentence or a quotation."""
_SHORTENED = ("Mr.", "Gen.", "Sen.", "Dr.", "St.")


def find_names(words: Words, taken: Sequence[bool]) -> tuple[Name, ...]:
    """Runs of capitalised words that are no date, place or figure; titles are left out of a name."""
    signs, gaps, lower, headline = words.signs, words.gaps, words.lower, words.headline
    runs: list[list[int]] = []
    for index in words.with_sign(CAPITAL):
        sign, gap = signs[index], gaps[index]
        if taken[index] or sign & TITLE:
            continue
        inside = gap == " " and index and not signs[index - 1] & STOPPED
        if not sign & (NAMES if not headline and (inside or not _opens(words, index)) else NAMES_AT_HEAD):
            continue
        if runs and runs[-1][-1] == index - 1 and gap in _INSIDE_NAMES:
            runs[-1].append(index)
        else:
            runs.append([index])
    return tuple([Name(run[0], run[-1] + 1, tuple([stem(lower[index]) for index in run])) for run in runs])


_INSIDE_NAMES = frozenset({" ", "-", ". "})
