"""Finding proper names in a statement, by its capitals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from .lexicon import stem
from .signs import NAMES, NAMES_AT_HEAD, STOPPED, TITLE
from .words import Words


class Name(NamedTuple):
    """A proper name over the words ``first`` to ``last`` (exclusive); ``stems`` are those of its words."""

    first: int
    last: int
    stems: tuple[str, ...]


# A call of the class itself takes several times as long.
_NAME: Callable[[tuple[int, int, tuple[str, ...]]], Name] = partial(tuple.__new__, Name)


def _opens(words: Words, index: int) -> bool:
    """Whether a word opens a sentence or a quotation."""
    gap = words.gaps[index]
    if gap == " " and index:
        return bool(words.signs[index - 1] & STOPPED)
    gap = gap.rstrip()
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
    signs, gaps = words.signs, words.gaps
    runs: list[list[int]] = []
    after = -1
    # Asked for where a word may or may not be a name, and that is seldom.
    headline: bool | None = None
    for index in words.with_sign(NAMES):
        sign = signs[index]
        if taken[index] or sign & TITLE:
            continue
        if not sign & NAMES_AT_HEAD:
            headline = words.headline if headline is None else headline
            if headline or _opens(words, index):
                continue
        if index == after and gaps[index] in _INSIDE_NAMES:
            runs[-1][1] = after = index + 1
        else:
            after = index + 1
            runs.append([index, after])
    return tuple([_NAME((first, last, _stems(words, first, last))) for first, last in runs])


def _stems(words: Words, first: int, last: int) -> tuple[str, ...]:
    stems = words.keys[first:last]
    return stems if "" not in stems else tuple(map(stem, words.lower[first:last]))


_INSIDE_NAMES = frozenset({" ", "-", ". "})
