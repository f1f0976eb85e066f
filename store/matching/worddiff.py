"""Which words of two statements differ: for showing them side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .reading import Reading, read

RunKind = Literal["same", "differs", "number", "date", "name", "negation"]


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a statement, as it stands, and whether the other statement says the same there."""

    text: str
    kind: RunKind


def word_diff(
    a: str, b: str, published_a: str | None = None, published_b: str | None = None
) -> tuple[list[Run], list[Run]]:
    """Both statements cut into runs; the texts of the runs joined are ``a`` and ``b`` again.

    Words of one stem are the same ("expanded", "expand"), and so are places under two names, figures that agree
    and dates that agree (worked out from the days of publication, if given).
    """
    first, second = read(a, published_a), read(b, published_b)
    return _runs(first, second), _runs(second, first)


def _runs(ours: Reading, theirs: Reading) -> list[Run]:
    kinds: list[RunKind] = ["same"] * len(ours.words)
    held = {word.lower for word in theirs.words}
    for place, word in enumerate(ours.words):
        if word.lower not in held:
            kinds[place] = "differs"
    for item in ours.items:
        if item.key in theirs.keyset:
            _mark(kinds, item.first, item.last, "same")
        elif kinds[item.first] == "differs" or item.key[0] in "@#~":
            _mark(kinds, item.first, item.last, "name" if item.name or item.key[0] == "@" else "differs")
    for quantity in ours.quantities:
        agrees = any(quantity.agrees(other) for other in theirs.quantities)
        _mark(kinds, quantity.first, quantity.last, "same" if agrees else "number")
    for dated in ours.dates:
        agrees = any(dated.when.agrees(other.when) for other in theirs.dates)
        _mark(kinds, dated.first, dated.last, "same" if agrees else "date")
    for place in ours.negations:
        if ours.words[place].lower not in held or not theirs.negations:
            kinds[place] = "negation"
    return _joined(ours, kinds)


def _mark(kinds: list[RunKind], first: int, last: int, kind: RunKind) -> None:
    for place in range(first, last):
        kinds[place] = kind


def _joined(reading: Reading, kinds: list[RunKind]) -> list[Run]:
    """Runs of one kind; what lies between two words belongs to their run if they share one, else to no difference."""
    pieces: list[tuple[str, RunKind]] = []
    *gaps, rest = reading.words.gaps
    for gap, word, kind in zip(gaps, reading.words, kinds, strict=True):
        pieces.append((gap, kind if pieces and pieces[-1][1] == kind else "same"))
        pieces.append((word.text, kind))
    pieces.append((rest, "same"))
    runs: list[Run] = []
    for text, kind in pieces:
        if not text:
            continue
        if runs and runs[-1].kind == kind:
            runs[-1] = Run(runs[-1].text + text, kind)
        else:
            runs.append(Run(text, kind))
    return runs
