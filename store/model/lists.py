"""A list of claims: its lines, which claims it shows, in which order, and how far the review has come."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from store.model.verdicts import SourcingClass, Status


class Label(StrEnum):
    """The sourcing label of a claim, computed from its mentions."""

    UNSOURCED = "unsourced"
    SINGLE_SOURCE = "single_source"
    ECHO = "echo"
    CIRCULAR = "circular"
    MULTIPLE_UNKNOWN = "multiple_unknown"
    CORROBORATED = "corroborated"


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """One line of a claim list."""

    id: int
    text: str
    status: Status
    flagged: bool
    label: Label
    outlets: int
    origins: int
    """Known origins, same ones counted once."""
    unknown: int
    mentions: int
    worth: float
    outlet: str
    """The outlet of the first mention."""
    similar: int
    """Suggested pairs that nobody has decided."""


class Sort(StrEnum):
    """The order of a claim list."""

    WORTH = "worth"
    """Most check-worthy first."""
    ARTICLE = "article"
    """As the articles run."""
    NEWEST = "newest"
    """Last imported first."""
    SOURCING = "sourcing"
    """What needs an editor most first: circular, echo, unsourced, single source."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Which claims a list shows. Every part narrows; an empty filter shows all but the merged-in ones."""

    statuses: frozenset[Status] = frozenset()
    labels: frozenset[Label] = frozenset()
    classes: frozenset[SourcingClass] = frozenset()
    outlet: str | None = None
    source: str | None = None
    """Part of a name of a source that stands anywhere in a chain, be it under another of its names."""
    flagged: bool | None = None
    similar: bool | None = None
    """Whether undecided suggested pairs exist."""
    text: str = ""
    """Words to find in the claim, its mentions' wordings and verbatim words."""
    article_id: int | None = None
    origin: str | None = None
    """A source, by any of its names: the known origin of one of the mentions."""
    named: str | None = None
    """A source, by any of its names: it stands somewhere in a chain."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the review has come."""

    total: int
    """Claims on the desk, merged-in ones not counted."""
    done: int
    """Of those, with any status but ``new``."""
    by_status: dict[Status, int] = field(default_factory=dict)
    pairs: int = 0
    """Suggested pairs that nobody has decided."""
