"""The nouns of the desk: frozen values that every room shares.

Offsets are code points into an article's cleaned text, half open: ``text[start:end]``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

Span = tuple[int, int]


class Level(StrEnum):
    """What a mention asserts: P itself, or that somebody said P."""

    CONTENT = "content"
    UTTERANCE = "utterance"


class QuoteType(StrEnum):
    """How the article words the claim."""

    DIRECT = "direct"
    """All of the claim stands in quotation marks."""
    PARTIAL = "partial"
    """A few quoted words inside the article's own sentence."""
    MIXED = "mixed"
    """A quotation that the article completes in its own words."""
    PARAPHRASE = "paraphrase"
    """Attributed, without quotation marks."""
    OUTLET_VOICE = "outlet_voice"
    """The article's own statement, attributed to nobody."""


class SourcingClass(StrEnum):
    """How one mention is sourced: one key each."""

    NAMED = "named"
    OFFICIAL = "official"
    GOVERNMENT_UNNAMED = "government_unnamed"
    EXPERT = "expert"
    ANONYMOUS = "anonymous"
    STATE_MEDIA = "state_media"
    DOCUMENT = "document"
    OUTLET = "outlet"
    """The publishing outlet's own reporting: the outlet is the origin."""
    UNSOURCED = "unsourced"


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


class Status(StrEnum):
    """Where the review of a claim stands."""

    NEW = "new"
    REVIEWED = "reviewed"
    NEEDS_SOURCE = "needs_source"
    PARKED = "parked"
    REJECTED = "rejected"


class Label(StrEnum):
    """The sourcing label of a claim, computed from its mentions."""

    UNSOURCED = "unsourced"
    SINGLE_SOURCE = "single_source"
    ECHO = "echo"
    CIRCULAR = "circular"
    MULTIPLE_UNKNOWN = "multiple_unknown"
    CORROBORATED = "corroborated"


class Decision(StrEnum):
    """What a reviewer said of a pair of claims."""

    DUPLICATE = "duplicate"
    NOT_DUPLICATE = "not_duplicate"
    RELATED = "related"
    CONTRADICTS = "contradicts"
    UNSURE = "unsure"


class Independence(StrEnum):
    """What a reviewer said of the origins of two mentions."""

    INDEPENDENT = "independent"
    SAME_ORIGIN = "same_origin"
    SYNDICATED_COPY = "syndicated_copy"
    CIRCULAR = "circular"
    SAME_PRINCIPAL = "same_principal"
    UNKNOWN = "unknown"


class Production(StrEnum):
    """How an article was made, as it discloses."""

    HUMAN = "human"
    AI_ASSISTED = "ai_assisted"
    AI_GENERATED = "ai_generated"
    PRESS_RELEASE = "press_release"
    UNKNOWN = "unknown"


class BlockKind(StrEnum):
    """What a stretch of an article's text is."""

    HEADLINE = "headline"
    DEK = "dek"
    BYLINE = "byline"
    DATE = "date"
    CAPTION = "caption"
    LABEL = "label"
    """A section label at the head of a paragraph ("What Happened:"), or a dateline."""
    SUBHEAD = "subhead"
    BODY = "body"
    DISCLOSURE = "disclosure"
    """A line on how the article was made ("generated using ...")."""
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of an article's text and what it is. Blocks do not overlap and run in order."""

    start: int
    end: int
    kind: BlockKind


@dataclass(frozen=True, slots=True)
class Document:
    """An article as intake hands it on: cleaned text, its blocks, and what it says of itself."""

    text: str
    sha256: str
    """Hex digest of the cleaned text in UTF-8: the article's identity."""
    path: str | None = None
    url: str | None = None
    title: str | None = None
    dek: str | None = None
    outlet: str | None = None
    byline: str | None = None
    published: str | None = None
    """ISO date, YYYY-MM-DD, in the article's own time zone."""
    production: Production = Production.UNKNOWN
    blocks: tuple[Block, ...] = ()
    notices: tuple[str, ...] = ()
    """What the reader should know of how the text was read ("decoded as windows-1252")."""


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
class ArticleHead:
    """What a screen shows of an article beside one of its mentions."""

    id: int
    path: str | None
    title: str | None
    outlet: str | None
    url: str | None
    published: str | None


@dataclass(frozen=True, slots=True)
class Article:
    """A stored article, whole."""

    id: int
    document: Document
    imported_at: str

    @property
    def head(self) -> ArticleHead:
        """The article without its text."""
        doc = self.document
        return ArticleHead(self.id, doc.path, doc.title, doc.outlet, doc.url, doc.published)


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
class Difference:
    """A conflict between two alike statements: what kind, and the two words that differ."""

    kind: str
    """number, negation, date, place, order, actor or modality."""
    a: str
    b: str


LOOK_ALIKE = 10.0
"""How much more alike than others two claims must be that differ in some fact, to be worth a look."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Two claims that may be the same. ``a < b``; ``score`` 0 to 100; flags say why they may differ after all."""

    a: int
    b: int
    score: float
    flags: tuple[str, ...] = ()
    differences: tuple[Difference, ...] = ()

    @property
    def shown_from(self) -> float:
        """The highest threshold at which the pair is shown: its score, less ``LOOK_ALIKE`` if it is flagged."""
        return self.score - LOOK_ALIKE if self.flags else self.score


@dataclass(frozen=True, slots=True)
class Cluster:
    """A suggested group: claims that may all be the same, every two of them an unflagged pair that nobody decided.

    ``claims`` are their ids, the ``medoid`` first, the others by id; the medoid is the claim most like all others, and
    its wording the one to offer. ``lowest`` is the score of the weakest pair inside.
    """

    medoid: int
    claims: tuple[int, ...]
    lowest: float


@dataclass(frozen=True, slots=True)
class PairDecision:
    """What a reviewer decided of two claims."""

    a: int
    b: int
    decision: Decision
    reviewer: str
    at: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """What an act did, in a line for the reviewer: ``merged #12 into #7``."""

    action_id: int
    text: str
    claim_ids: tuple[int, ...] = ()
    """Claims that look different now."""


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


class Way(StrEnum):
    """How an article comes by what it prints."""

    OWN = "own"
    """The outlet's own reporting."""
    FIRST_HAND = "first_hand"
    """From a source straight to the outlet: nobody stands between them."""
    RELAYED = "relayed"
    """Through somebody else: an agency, another outlet, or a gap after which one is named."""
    NO_SOURCE = "no_source"
    """From nobody that the article tells of."""


@dataclass(frozen=True, slots=True)
class OriginShare:
    """How many of the desk's claims have this known origin."""

    name: str
    claims: int


@dataclass(frozen=True, slots=True)
class OutletShare:
    """How an outlet comes by what it prints: its mentions by way. ``name`` is empty where no outlet is known."""

    name: str
    ways: dict[Way, int]

    @property
    def mentions(self) -> int:
        """All of its mentions."""
        return sum(self.ways.values())


@dataclass(frozen=True, slots=True)
class Sitting:
    """A stretch of decisions without a long pause."""

    decisions: int
    seconds: float
    """From the first to the last."""
    ended: str
    """When the last was made: UTC, ISO 8601."""

    @property
    def an_hour(self) -> float:
        """Decisions an hour at this pace: the pauses between them are what is counted."""
        return (self.decisions - 1) * 3600 / max(self.seconds, 1.0)


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One line of the history."""

    id: int
    at: str
    reviewer: str
    verb: str
    text: str
    undone: bool
    """Whether it is an act that somebody took back."""
    target: int | None = None
    """The act that this undo or redo turned; None for an act."""


class SourceKind(StrEnum):
    """What a source is."""

    PERSON = "person"
    OFFICE = "office"
    """A public body or the holder of an office: a ministry, the police, a court."""
    ORGANISATION = "organisation"
    """A company, union, party, university, club."""
    OUTLET = "outlet"
    AGENCY = "agency"
    STATE_ORGAN = "state_organ"
    """A medium by which a state speaks."""
    DOCUMENT = "document"
    GROUP = "group"
    """Several people without names: officials, residents."""
    ANONYMOUS = "anonymous"
    """One person who is described and not named."""


class Standing(StrEnum):
    """By what right a source speaks of the matter."""

    OFFICIAL = "official"
    FORMER_OFFICIAL = "former_official"
    POLITICAL = "political"
    EXPERT = "expert"
    WITNESS = "witness"
    PARTICIPANT = "participant"
    OUTLET_OWN = "outlet_own"


class StateRelation(StrEnum):
    """What a source has to do with a state."""

    INDEPENDENT = "independent"
    PUBLIC = "public"
    """Of public service or law, at arm's length."""
    STATE_FUNDED = "state-funded"
    STATE_ALIGNED = "state-aligned"
    STATE = "state"


RELIABILITIES = ("A", "B", "C", "D", "E", "F")
"""The marks of the Admiralty system: A completely reliable ... E unreliable, F cannot be judged."""


class SourceSort(StrEnum):
    """The order of a list of sources."""

    NAME = "name"
    ORIGIN = "origin"
    """Most often an origin first."""
    RELAY = "relay"
    """Most often a relay first."""
    PRINTED = "printed"
    """Most mentions printed first."""
    RELIABILITY = "reliability"
    """A first, those without a mark last."""
    KIND = "kind"
    NEWEST = "newest"
    """Last entered first."""


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One line of a list of sources. Numbers are sums over all its names."""

    id: int
    name: str
    aliases: tuple[str, ...]
    """Its other names on this desk, in order of the alphabet."""
    kind: SourceKind | None
    standing: Standing | None
    state_relation: StateRelation | None
    principal: str | None
    """For whom it speaks: both are one origin. None where nobody."""
    reliability: str | None
    """A to F as the editor marks it; None without a mark."""
    origins: int
    """How often it is a chain's origin."""
    relays: int
    """How often it stands between an origin and the page."""
    prints: int
    """How often it is the publisher at a chain's end."""
    edited: bool = False
    """Whether an editor has said anything of it."""


@dataclass(frozen=True, slots=True)
class SourceName:
    """One of the names of a source, as some article or editor gives it."""

    id: int
    name: str
    why: str
    """How it comes to mean the source ("merged by an editor", "a name of Associated Press"); empty if its own."""
    origins: int
    relays: int
    prints: int


@dataclass(frozen=True, slots=True)
class Source:
    """A source with all that is known of it. What an editor said wins over what is generally known."""

    row: SourceRow
    names: tuple[SourceName, ...]
    """The source's own name first, then the others, most used first."""
    notes: str
    known_as: tuple[str, ...]
    """Further names under which it is generally known and would be recognised."""
    known_note: str
    """What is generally known of it rests on this; empty if it is no well-known source."""
    said: frozenset[str]
    """Which of kind, standing, state_relation, principal, reliability and notes an editor has said."""
    apart: tuple[tuple[int, str], ...]
    """Sources that somebody said are not the same as this: id and name."""


@dataclass(frozen=True, slots=True)
class Told:
    """That somebody said a source is not the same as ``name``."""

    name: str
    reviewer: str
    at: str


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """One name as an export carries it: only what editors said of it."""

    name: str
    same_as: str | None = None
    """The name of the source that it was merged into."""
    kind: SourceKind | None = None
    standing: Standing | None = None
    state_relation: StateRelation | None = None
    principal: str | None = None
    """Empty: it speaks for nobody; None: nothing was said."""
    reliability: str | None = None
    notes: str | None = None
    by_hand: bool = False
    apart: tuple[Told, ...] = ()
    """From which later entries it was told apart."""


@dataclass(frozen=True, slots=True)
class SourceSuggestion:
    """Two sources that may be one."""

    a: int
    b: int
    name_a: str
    name_b: str
    """``b`` is the one whose name would be kept."""
    score: float
    """How alike, 0 to 100."""
    reason: str
    together: int = 0
    """In how many claims both are among the sources."""


@dataclass(frozen=True, slots=True)
class Citation:
    """Who has it from whom: ``taker`` takes from ``giver``, so many times."""

    giver: int
    giver_name: str
    taker: int
    taker_name: str
    count: int
    final: bool
    """Whether the taker is the publisher."""


@dataclass(frozen=True, slots=True)
class SourcePath:
    """A way from a source to the page, so many times: relays, then the outlet; a gap is None."""

    names: tuple[str | None, ...]
    count: int


@dataclass(frozen=True, slots=True)
class SourceFacts:
    """What a person says of a source; None says nothing of a part. An empty principal: it speaks for nobody."""

    name: str
    aliases: tuple[str, ...] = ()
    kind: str | None = None
    standing: str | None = None
    state_relation: str | None = None
    principal: str | None = None
    reliability: str | None = None
    notes: str | None = None
