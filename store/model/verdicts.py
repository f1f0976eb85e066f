"""What a reviewer says of a claim, a mention or a pair with one key: a word of a closed list for each question."""

from __future__ import annotations

from enum import StrEnum


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


class Status(StrEnum):
    """Where the review of a claim stands."""

    NEW = "new"
    REVIEWED = "reviewed"
    NEEDS_SOURCE = "needs_source"
    PARKED = "parked"
    REJECTED = "rejected"


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
