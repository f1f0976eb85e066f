"""An article as paragraphs: its kinds of text told apart, its claims marked by where their review stands."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from store.model import Article, Block, BlockKind, Span, Status
from tui import text
from tui.look import STATUS_GLYPH
from tui.widgets.page import BLANK, Paragraph

if TYPE_CHECKING:
    from store.desk import ArticleMark

MARK_STYLE = {
    Status.NEW: "underline",
    Status.REVIEWED: "underline $text-success",
    Status.NEEDS_SOURCE: "underline $text-warning",
    Status.PARKED: "underline $text-primary",
    Status.REJECTED: "strike $text-error",
}
BLOCK_STYLE = {
    BlockKind.HEADLINE: "bold",
    BlockKind.DEK: "italic",
    BlockKind.BYLINE: "$foreground-muted",
    BlockKind.DATE: "$foreground-muted",
    BlockKind.CAPTION: "italic $foreground-muted",
    BlockKind.LABEL: "bold $foreground-muted",
    BlockKind.SUBHEAD: "bold",
    BlockKind.BODY: "",
    BlockKind.DISCLOSURE: "italic $text-warning",
    BlockKind.FURNITURE: "$foreground 72%",
}
HERE = "bold $text on $primary"


@dataclass(frozen=True, slots=True)
class Place:
    """A piece of an article on screen: the tag of its paragraph."""

    start: int
    end: int


class ArticleText:
    """An article laid out with its claims, ready to be shown with one place or another standing out."""

    def __init__(self, article: Article, marks: Sequence[ArticleMark]) -> None:
        self._text = article.document.text
        self._pieces = list(_pieces(self._text, article.document.blocks))
        self._places = sorted((start, end, mark.status) for mark in marks for start, end in mark.spans)
        self._longest = max((end - start for start, end, _ in self._places), default=0)
        self._made: dict[int, Paragraph] = {}

    def paragraphs(self, here: Sequence[Span] = (), *, around: int | None = None) -> list[Paragraph]:
        """The article with the spans ``here`` standing out, each paragraph tagged with its :class:`Place`.

        With ``around`` only the blocks near that offset, so that a long article costs no more than a short one.
        Paragraphs that look as they did are the same objects again.
        """
        first, last = 0, len(self._pieces)
        if around is not None:
            middle = bisect_right(self._pieces, around, key=lambda piece: piece.end)
            first, last = max(0, middle - 6), min(last, middle + 12)
        shown: list[Paragraph] = []
        for number in range(first, last):
            if shown:
                shown.append(BLANK)
            shown.append(self._paragraph(number, here))
        return shown

    def _paragraph(self, number: int, here: Sequence[Span]) -> Paragraph:
        piece = self._pieces[number]
        inside = _within(piece, here)
        if inside:
            return _paragraph(self._text, piece, self._marked(piece), inside)
        if number not in self._made:
            self._made[number] = _paragraph(self._text, piece, self._marked(piece), ())
        return self._made[number]

    def _marked(self, piece: Block) -> list[tuple[int, int, Status]]:
        """The places of claims that reach into a piece."""
        first = bisect_left(self._places, (piece.start - self._longest,))
        last = bisect_left(self._places, (piece.end,))
        return [place for place in self._places[first:last] if place[1] > piece.start]


def article_paragraphs(
    article: Article, marks: Sequence[ArticleMark], here: Sequence[Span] = (), *, around: int | None = None
) -> list[Paragraph]:
    """An article's text with its claims marked and the spans ``here`` standing out, for one look at it."""
    return ArticleText(article, marks).paragraphs(here, around=around)


def _within(piece: Block, spans: Sequence[Span]) -> list[Span]:
    return [(start, end) for start, end in spans if start < piece.end and end > piece.start]


def _pieces(whole: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks, with what lies between them as body text; blank stretches are left out."""
    at = 0
    for block in blocks:
        if whole[at : block.start].strip():
            yield Block(at, block.start, BlockKind.BODY)
        yield block
        at = block.end
    if whole[at:].strip():
        yield Block(at, len(whole), BlockKind.BODY)


def _paragraph(whole: str, piece: Block, marked: Sequence[tuple[int, int, Status]], here: Sequence[Span]) -> Paragraph:
    spans = [(start, end, MARK_STYLE[status]) for start, end, status in marked]
    spans += [(start, end, HERE) for start, end in here]
    placed = [(max(0, start - piece.start), end - piece.start, style) for start, end, style in spans]
    return Paragraph(
        text.highlighted(whole[piece.start : piece.end], placed, BLOCK_STYLE[piece.kind]),
        " ❯ " if here else _sign([status for _, _, status in marked]),
        " ┃ " if here else "   ",
        "bold $text-accent" if here else "$foreground-muted",
        tag=Place(piece.start, piece.end),
    )


def _sign(statuses: Sequence[Status]) -> str:
    """The sign before a paragraph: what of its claims most needs doing."""
    if not statuses:
        return "   "
    open_ones = (Status.NEW, Status.NEEDS_SOURCE, Status.PARKED)
    return f" {STATUS_GLYPH[next((each for each in open_ones if each in statuses), statuses[0])]} "


def place_of(paragraphs: Sequence[Paragraph], offset: int) -> tuple[Place, int] | None:
    """The paragraph that shows the article's code point ``offset``, and where in it."""
    for each in paragraphs:
        if isinstance(each.tag, Place) and each.tag.start <= offset < each.tag.end:
            return each.tag, offset - each.tag.start
    return None


def mark_at(marks: Sequence[ArticleMark], offset: int) -> ArticleMark | None:
    """The claim stated at the article's code point ``offset``: of several the one with the narrowest span."""
    found = [
        (end - start, mark.mention_id, mark) for mark in marks for start, end in mark.spans if start <= offset < end
    ]
    return min(found)[2] if found else None
