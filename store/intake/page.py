"""An HTML page to a Document: headline, dek, byline and paragraphs as text, metadata from its head."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from store.errors import FileProblem
from store.model import BlockKind, Document

from .cleaning import clean_text, has_words
from .dates import parse_date
from .document import build_document
from .htmlbody import Found, Piece, find_article, headline_place
from .htmlmeta import PageHead, article_body, read_head, saved_from
from .htmltree import Page, parse_page
from .lines import Line

_LARGEST_FOR_TRAFILATURA = 2_000_000
_DEEPEST_FOR_TRAFILATURA = 200
_MOST_TAGS_FOR_TRAFILATURA = 15_000
"""A crowded news page has 5,000; far beyond, trafilatura takes many seconds."""
_SHORTEST_ARTICLE = 25


def read_page(source: str, name: str, *, notices: Sequence[str] = ()) -> Document:
    """The Document of an HTML page. Raises FileProblem if no article can be found in it."""
    source = source.replace("\0", "\ufffd")
    page = parse_page(source)
    found = find_article(page)
    if not found.clear:
        found = _second_opinion(source, page, found)
    place = headline_place(page)
    headline = page.blocks[place].text if place is not None else None
    head = read_head(page, headline)
    pieces = _with_head(found.pieces, head, headline)
    if _length(pieces) < _SHORTEST_ARTICLE:
        pieces = _with_head(_given_pieces(page), head, headline)
    if _length(pieces) < _SHORTEST_ARTICLE:
        raise FileProblem(name, "no article found in this page; paste its text into a .txt file")
    text, lines = _compose(pieces)
    given = {
        "title": head.title,
        "outlet": head.outlet,
        "byline": head.byline,
        "published": _published(head, pieces),
        "url": head.url or saved_from(source),
    }
    return build_document(text, lines, path=name, given=given, notices=notices)


def _length(pieces: Sequence[Piece]) -> int:
    return sum(len(piece.text) for piece in pieces if piece.kind is BlockKind.BODY)


def _given_pieces(page: Page) -> list[Piece]:
    """The paragraphs that the page's JSON-LD holds, where its markup holds none."""
    lines = (article_body(page) or "").split("\n")
    return [Piece(line.strip(), BlockKind.BODY) for line in lines if line.strip()]


def _second_opinion(source: str, page: Page, own: Found) -> Found:
    """The body as trafilatura finds it, for a page whose markup names no article; ``own`` if that fails."""
    if (
        len(source) > _LARGEST_FOR_TRAFILATURA
        or page.deepest > _DEEPEST_FOR_TRAFILATURA
        or page.tags > _MOST_TAGS_FOR_TRAFILATURA
    ):
        return own
    # Heavy: half a second to import, so only for the page that needs it.
    import trafilatura

    try:
        text = trafilatura.extract(source, include_comments=False, include_tables=False, favor_precision=True)
    except Exception:
        # Whatever a strange page does to it, the own reading stands.
        return own
    if not text:
        return own
    known = {_squeezed(piece.text): piece.kind for piece in own.pieces}
    pieces = [
        Piece(line.strip(), known.get(_squeezed(line), BlockKind.BODY)) for line in text.split("\n") if line.strip()
    ]
    return Found(pieces, True)


def _with_head(pieces: list[Piece], head: PageHead, headline: str | None) -> list[Piece]:
    """``pieces`` with the headline once and at the top, and without repeated lines."""
    title = headline or head.title
    kept: list[Piece] = []
    if title:
        kept.append(Piece(title, BlockKind.HEADLINE))
    seen = {_squeezed(title)} if title else set()
    for piece in pieces:
        words = _squeezed(piece.text)
        if piece.kind is BlockKind.HEADLINE and title:
            continue
        if piece.kind is not BlockKind.BODY or len(words) > 60:
            if words in seen:
                continue
            seen.add(words)
        kept.append(piece)
    return kept


def _compose(pieces: Sequence[Piece]) -> tuple[str, list[Line]]:
    """The pieces as one cleaned text, a blank line between two, and its lines with their kinds."""
    lines: list[Line] = []
    offset = 0
    for piece in pieces:
        words = " ".join(clean_text(piece.text).split("\n")).strip()
        if not has_words(words):
            continue
        lines.append(Line(offset, offset + len(words), words, piece.kind))
        offset += len(words) + 2
    return "\n\n".join(line.text for line in lines), lines


def _published(head: PageHead, pieces: Sequence[Piece]) -> str | None:
    """The date in the article's own zone: the printed one, where it is within a day of the machine-readable one."""
    printed = next(
        (found for piece in pieces if piece.kind is BlockKind.DATE for found in [parse_date(piece.text)] if found), None
    )
    if head.published is None or printed is None:
        return head.published or printed
    days = abs((date.fromisoformat(printed) - date.fromisoformat(head.published)).days)
    return printed if days <= 1 else head.published


def _squeezed(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())
