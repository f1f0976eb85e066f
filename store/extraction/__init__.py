"""Extraction: from an article to its mentions, each with exact spans, a wording that stands alone, and its chain.

``extract`` is the door. Another extractor is any object that fits ``Extractor``.

The rules and their word lists are read at the first article: who selects sentences on the screen needs none of them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Protocol

from store.extraction.tagging.sentences import sentences
from store.model import Document, Draft, Span

if TYPE_CHECKING:
    from store.extraction.rules import RuleExtractor

__all__ = ["Extractor", "RuleExtractor", "extract", "sentence_spans"]


class Extractor(Protocol):
    """Anything that finds mentions in an article."""

    @property
    def name(self) -> str:
        """A short name, unique among extractors."""

    @property
    def version(self) -> str:
        """Changes when the same article may come out differently."""

    def extract(self, document: Document) -> list[Draft]:
        """The mentions of the article, in the order of their places; every span lies in a body block."""


@cache
def _rules() -> RuleExtractor:
    from store.extraction.rules import RuleExtractor

    return RuleExtractor()


def __getattr__(name: str) -> object:
    if name == "RuleExtractor":
        from store.extraction.rules import RuleExtractor

        return RuleExtractor
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def extract(document: Document, pause: Callable[[], None] | None = None) -> list[Draft]:
    """Find the mentions of an article by the built-in rules.

    Pure: the same document gives the same drafts, in any process. Never raises on any text. ``pause`` is called again
    and again meanwhile, a book takes half a minute; what it raises ends the work.
    """
    return _rules().extract(document, pause)


def sentence_spans(document: Document) -> list[Span]:
    """The sentences of an article, headlines and captions included, in order of place, without blanks around them."""
    return [span for block in document.blocks for span in sentences(document.text, block.start, block.end)]
