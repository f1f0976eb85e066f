"""Articles: their text, what its stretches are, and what they say of themselves."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

Span = tuple[int, int]


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
