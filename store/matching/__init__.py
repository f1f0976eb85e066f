"""Matching: which claims may be the same, and in what two alike ones differ.

A pure room: statements go in, suggestions come out; no file, no database, no screen. Two answers are given: a
**score** (0 to 100, how alike the wordings are once normalised) and typed **differences** (number, negation, date,
place, order, actor, modality; closer, where an article states the thing itself elsewhere). The score takes no account
of the differences. A difference demotes a pair below the unflagged ones, and such a pair is shown only from a higher
score on (``store.model.LOOK_ALIKE``): look-alikes must be more alike than duplicates to be worth a look. It never
hides a pair that is.

    from store.matching import Statement, suggest
    pairs = suggest([Statement(1, "North Korea has expanded its nuclear arsenal", article_id=1), ...])

The language of the tables is English. All that matches, RapidFuzz and Snowball too,
loads with its first use, not with this import.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .statement import FLOOR, KINDS, THRESHOLD, Comparison, Statement

if TYPE_CHECKING:
    from .arrays import joined
    from .bounds import most_overlaps
    from .calibration import FEWEST, KEPT, SURE, Label, Proposal, levels, propose
    from .closer import with_closer
    from .closer_arrays import Found, closer_pairs
    from .clusters import Group, group
    from .comparing import compare, profile_of, reading_of
    from .corpus import Corpus
    from .ends import alike_ends
    from .limits import Kept
    from .nearness import near_among, near_pairs, where_near
    from .neighbourhood import in_neighbourhoods
    from .reach import LAST, ROUGH, Range, closest, ranges_of
    from .ruleset import rules
    from .similarity import least_matched, most_overlap, to_overlap
    from .suggesting import suggest, suggest_for, suggestion_of, suggestions_of, weigh
    from .sweep import Candidates, Sweep
    from .templates import find_templates, may_be_template, shape
    from .weights import Weights
    from .worddiff import Run, word_diff

__all__ = [
    "FEWEST",
    "FLOOR",
    "KEPT",
    "KINDS",
    "LAST",
    "ROUGH",
    "SURE",
    "THRESHOLD",
    "Candidates",
    "Comparison",
    "Corpus",
    "Found",
    "Group",
    "Kept",
    "Label",
    "Proposal",
    "Range",
    "Run",
    "Statement",
    "Sweep",
    "Weights",
    "alike_ends",
    "closer_pairs",
    "closest",
    "compare",
    "find_templates",
    "group",
    "in_neighbourhoods",
    "joined",
    "least_matched",
    "levels",
    "may_be_template",
    "most_overlap",
    "most_overlaps",
    "near_among",
    "near_pairs",
    "profile_of",
    "propose",
    "ranges_of",
    "reading_of",
    "rules",
    "shape",
    "suggest",
    "suggest_for",
    "suggestion_of",
    "suggestions_of",
    "to_overlap",
    "weigh",
    "where_near",
    "with_closer",
    "word_diff",
]

_HOMES = {
    "FEWEST": "calibration",
    "KEPT": "calibration",
    "Kept": "limits",
    "Label": "calibration",
    "Proposal": "calibration",
    "SURE": "calibration",
    "levels": "calibration",
    "profile_of": "comparing",
    "propose": "calibration",
    "LAST": "reach",
    "ROUGH": "reach",
    "Range": "reach",
    "closest": "reach",
    "ranges_of": "reach",
    "Candidates": "sweep",
    "Corpus": "corpus",
    "Found": "closer_arrays",
    "Group": "clusters",
    "Run": "worddiff",
    "Sweep": "sweep",
    "Weights": "weights",
    "alike_ends": "ends",
    "closer_pairs": "closer_arrays",
    "compare": "comparing",
    "find_templates": "templates",
    "group": "clusters",
    "joined": "arrays",
    "in_neighbourhoods": "neighbourhood",
    "least_matched": "similarity",
    "most_overlap": "similarity",
    "most_overlaps": "bounds",
    "near_among": "nearness",
    "near_pairs": "nearness",
    "reading_of": "comparing",
    "rules": "ruleset",
    "may_be_template": "templates",
    "shape": "templates",
    "suggest": "suggesting",
    "suggest_for": "suggesting",
    "suggestion_of": "suggesting",
    "suggestions_of": "suggesting",
    "to_overlap": "similarity",
    "weigh": "suggesting",
    "where_near": "nearness",
    "with_closer": "closer",
    "word_diff": "worddiff",
}


def __getattr__(name: str) -> object:
    """Load what matches only when somebody matches: a program start pays for the nouns alone."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
