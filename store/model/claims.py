"""Claims and all that stands under them: mentions, chains of sources, judgements, notes, evidence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from store.model.articles import ArticleHead, Span
from store.model.lists import Label
from store.model.verdicts import Independence, Level, QuoteType, SourcingClass, Status


class Role(StrEnum):
    """What a hop does in a chain."""

    SPEAKER = "speaker"
    DOCUMENT = "document"
    RELAY = "relay"
    PUBLISHER = "publisher"


class Disclosure(StrEnum):
    """How the article discloses a hop."""

    STATED = "stated"
    INHERITED = "inherited"
    """Carried over from an earlier sentence."""
    INFERRED = "inferred"
    GAP = "gap"
    """The article hides who stood here."""


@dataclass(frozen=True, slots=True)
class Hop:
    """One station between a claim's origin and the page.

    ``name`` is None for a gap. ``suggested`` is a likely name that nobody has confirmed: offered, never asserted.
    """

    name: str | None
    role: Role
    cue: str | None = None
    disclosed: Disclosure = Disclosure.STATED
    suggested: str | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A mention as an extractor proposes it, before it is stored."""

    spans: tuple[Span, ...]
    text: str
    """The claim as a sentence that stands alone."""
    level: Level = Level.CONTENT
    quote_type: QuoteType = QuoteType.OUTLET_VOICE
    sourcing_class: SourcingClass = SourcingClass.UNSOURCED
    chain: tuple[Hop, ...] = ()
    """Origin first; the article's own outlet last, as the publisher."""
    worth: float = 0.0
    """How much the claim merits checking, 0 to 1: it ranks, and drops nothing."""
    reasons: tuple[str, ...] = ()
    """What the worth rests on ("number", "named actor")."""
    warnings: tuple[str, ...] = ()
    dated: str | None = None
    """The calendar date, ISO, of a day named in the claim, reckoned from the day of publication: "2026-03-03"; of a
    month or year, "2026-02" or "2025"."""


@dataclass(frozen=True, slots=True)
class Record:
    """A ready claim that somebody else extracted: taken as it is."""

    claim: str
    verbatim: str | None = None
    article: str | None = None
    outlet: str | None = None
    url: str | None = None
    published: str | None = None
    source: str | None = None
    quote_type: QuoteType | None = None
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where an article states a claim. Merging never rewrites it."""

    id: int
    claim_id: int
    """The claim that this mention was made with; see ``Claim.merged_into`` for where it counts now."""
    article: ArticleHead
    spans: tuple[Span, ...]
    verbatim: str
    """The article's own words at the spans, joined by one space."""
    text: str
    level: Level
    quote_type: QuoteType
    sourcing_class: SourcingClass
    chain: tuple[Hop, ...]
    worth: float
    reasons: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    dated: str | None = None
    fingerprint: str | None = None
    """What makes it the same mention on another desk."""


@dataclass(frozen=True, slots=True)
class Sourcing:
    """How many independent origins a claim has, and the working that says so."""

    label: Label
    outlets: int
    """Distinct publishing outlets."""
    origins: tuple[str, ...]
    """The known origins, one name for each group of origins that are one and the same."""
    independent: int
    """Origins that a person judged independent of each other; 1 for a lone known origin, 0 for none."""
    unknown: int
    """Mentions whose origin is not known, and origins whose independence nobody has judged."""
    warnings: tuple[str, ...] = ()
    working: tuple[str, ...] = ()
    """The steps that lead to the label, one sentence each."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """A reviewer's word on the origins of two mentions."""

    mention_a: int
    mention_b: int
    verdict: Independence
    reviewer: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A remark of a reviewer on a claim."""

    id: int
    claim_id: int
    text: str
    author: str
    at: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """Something that supports, contradicts or explains a claim."""

    id: int
    claim_id: int
    kind: str
    stance: str
    url: str | None
    locator: str | None
    excerpt: str | None
    at: str


@dataclass(frozen=True, slots=True)
class Member:
    """A claim that was merged into another, as it stands by itself: what taking it out again gives back."""

    id: int
    text: str
    status: Status
    flagged: bool
    verdict: str | None = None
    reason: str | None = None
    own_text: str | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """The editor's canonical proposition, with all that stands under it."""

    id: int
    text: str
    status: Status
    flagged: bool
    verdict: str | None
    merged_into: int | None
    """The claim that this one is part of, if it was merged."""
    members: tuple[int, ...]
    """Ids of the claims merged into this one."""
    mentions: tuple[Mention, ...]
    sourcing: Sourcing
    judgements: tuple[Judgement, ...] = ()
    notes: tuple[Note, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    merged: tuple[Member, ...] = ()
    """The claims merged into this one, in the order of ``members``."""
    own_text: str | None = None
    """The head's own wording, if it has adopted another for as long as it is merged."""
    reason: str | None = None
    """Why it was rejected, if the reviewer said so."""
