"""What differs between two wordings, and what a pair is, in words and marks."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from store.matching import Run
from store.model import Claim, Label, Level, Sourcing, Suggestion
from store.sourcing import describe
from tui import text
from tui.look import LABEL_STYLE

DIFFERS = "underline"
"""A word that the other wording does not have."""
WEIGHTY = {
    "number": "bold reverse $text-warning",
    "date": "bold reverse $text-warning",
    "name": "bold reverse $text-accent",
    "negation": "bold reverse $text-error",
}
"""Numbers, dates, names and negations that differ: reversed as well as coloured."""


def marked_wording(runs: Sequence[Run], style: str = "bold") -> Content:
    """A wording whose differing words stand out: underlined, or reversed where they can make it another claim."""
    spans: list[tuple[int, int, str]] = []
    at = 0
    for run in runs:
        end = at + len(run.text)
        if run.kind != "same":
            spans.append((at, end, WEIGHTY.get(run.kind, DIFFERS)))
        at = end
    return text.highlighted("".join(run.text for run in runs), spans, style)


def may_differ(pair: Suggestion, a: Claim | None = None, b: Claim | None = None) -> list[str]:
    """Why two alike claims may not be the same, one reason each: ``number 2 / 12``."""
    told = [f"{each.kind} {each.sides}" for each in pair.differences]
    kinds = {each.kind for each in pair.differences}
    told += [flag for flag in pair.flags if flag not in kinds]
    if a is not None and b is not None and "modality" not in pair.flags:
        levels = {mention.level for claim in (a, b) for mention in claim.mentions}
        if levels == set(Level) and _level(a) is not _level(b):
            told.append("one says that it is so, the other that it was said")
    return told


def _level(claim: Claim) -> Level | None:
    return claim.mentions[0].level if claim.mentions else None


def counted(found: Sourcing) -> str:
    """Outlets and origins in words: ``2 outlets · 1 known origin, 1 unknown``, the last being mentions without one."""
    known = len(found.origins)
    hidden = found.unknown - (known - found.independent)
    origins = _number(known, "known origin") if known else "no known origin"
    told = f"{_number(found.outlets, 'outlet')} · {origins}"
    if found.independent > 1:
        told += f", {found.independent} judged independent"
    return f"{told}, {hidden} unknown" if known and hidden > 0 else told


def _number(count: int, what: str) -> str:
    return f"{count or 'no'} {what}{'' if count == 1 else 's'}"


def label_content(found: Sourcing, *, long: bool = True) -> Content:
    """The label of a sourcing, with what it means if ``long`` and if the counts do not say so already."""
    word, _, meaning = describe(found.label).partition(": ")
    style = LABEL_STYLE[found.label]
    short = text.content(word.upper(), f"bold {style}")
    plain = found.label in (Label.UNSOURCED, Label.SINGLE_SOURCE)
    return text.join([short, text.content(meaning, style)], "  ") if long and not plain else short
