"""The nouns of the desk: frozen values that every room shares.

Offsets are code points into an article's cleaned text, half open: ``text[start:end]``.

Each noun is made when it is first asked for, with those of its part: to make all of them takes longer than to read the
first list of claims, which needs a handful.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.model.articles import Article, ArticleHead, Block, BlockKind, Document, Production, Span
    from store.model.claims import (
        Claim,
        Disclosure,
        Draft,
        Evidence,
        Hop,
        Judgement,
        Member,
        Mention,
        Note,
        Record,
        Role,
        Sourcing,
    )
    from store.model.facets import Facet, FacetPart
    from store.model.lists import ClaimRow, Filter, Label, Progress, Sort
    from store.model.pairs import LOOK_ALIKE, STATED_ELSEWHERE, Cluster, Difference, PairDecision, Suggestion
    from store.model.reports import LogEntry, OriginShare, OutletShare, Receipt, Sitting, Way
    from store.model.sources import (
        RELIABILITIES,
        Citation,
        Source,
        SourceEntry,
        SourceFacts,
        SourceKind,
        SourceName,
        SourcePath,
        SourceRow,
        SourceSort,
        SourceSuggestion,
        Standing,
        StateRelation,
        Told,
    )
    from store.model.verdicts import Decision, Independence, Level, QuoteType, SourcingClass, Status

__all__ = [
    "LOOK_ALIKE",
    "RELIABILITIES",
    "STATED_ELSEWHERE",
    "Article",
    "ArticleHead",
    "Block",
    "BlockKind",
    "Citation",
    "Claim",
    "ClaimRow",
    "Cluster",
    "Decision",
    "Difference",
    "Disclosure",
    "Document",
    "Draft",
    "Evidence",
    "Facet",
    "FacetPart",
    "Filter",
    "Hop",
    "Independence",
    "Judgement",
    "Label",
    "Level",
    "LogEntry",
    "Member",
    "Mention",
    "Note",
    "OriginShare",
    "OutletShare",
    "PairDecision",
    "Production",
    "Progress",
    "QuoteType",
    "Receipt",
    "Record",
    "Role",
    "Sitting",
    "Sort",
    "Source",
    "SourceEntry",
    "SourceFacts",
    "SourceKind",
    "SourceName",
    "SourcePath",
    "SourceRow",
    "SourceSort",
    "SourceSuggestion",
    "Sourcing",
    "SourcingClass",
    "Span",
    "Standing",
    "StateRelation",
    "Status",
    "Suggestion",
    "Told",
    "Way",
]

_PARTS = {
    "articles": "Article ArticleHead Block BlockKind Document Production Span",
    "claims": "Claim Disclosure Draft Evidence Hop Judgement Member Mention Note Record Role Sourcing",
    "facets": "Facet FacetPart",
    "lists": "ClaimRow Filter Label Progress Sort",
    "pairs": "Cluster Difference LOOK_ALIKE PairDecision STATED_ELSEWHERE Suggestion",
    "reports": "LogEntry OriginShare OutletShare Receipt Sitting Way",
    "sources": (
        "Citation RELIABILITIES Source SourceEntry SourceFacts SourceKind SourceName SourcePath SourceRow"
        " SourceSort SourceSuggestion Standing StateRelation Told"
    ),
    "verdicts": "Decision Independence Level QuoteType SourcingClass Status",
}
"""Where each noun stands."""

_HOMES = {noun: part for part, nouns in _PARTS.items() for noun in nouns.split()}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """A noun, at its first use (PEP 562). What a type checker sees is the import above."""
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        found = globals()[name] = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
        return found
