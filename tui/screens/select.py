"""Choosing the words of a claim that the tool missed, in its article, with the keys or with a click."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from textual.geometry import Offset
from textual.widget import Widget

from store.model import Article, Receipt, Span
from tui import text
from tui.keymap import View
from tui.screens.base import Controller, DeskScreen
from tui.screens.desk_acts import DeskActs
from tui.screens.selecting import Selecting
from tui.selection import Selection, without_stop
from tui.widgets.article_head import ArticleHeadLine
from tui.widgets.article_text import ArticleText, Place, place_of
from tui.widgets.page import Page, Paragraph

if TYPE_CHECKING:
    from store.desk import ArticleMark


class SelectScreen(DeskScreen):
    """One article with some of its words selected. Its result is the new claim's id; None if nothing was added."""

    VIEW = View.SELECT
    CSS_PATH = "reader.tcss"
    CONTROLLERS: ClassVar[tuple[type[Controller], ...]] = (Selecting, DeskActs)

    def __init__(self, article: Article, near: int, claim_id: int | None) -> None:
        """Begin with the sentence at the offset ``near``; ``claim_id`` is the claim that the reader was on."""
        super().__init__()
        self.article = article
        self.reading = claim_id
        self.marks: list[ArticleMark] = []
        self._text: ArticleText | None = None
        self.selection: Selection | None = None
        self._near = near
        self.added: Receipt | None = None

    def body(self) -> Iterable[Widget]:
        """Whose article, the article, and the words selected."""
        yield ArticleHeadLine()
        yield Page(id="text", empty="this article has no text")
        yield Page(id="brief")

    @property
    def page(self) -> Page:
        """The article's text."""
        return self.query_one("#text", Page)

    def on_mount(self) -> None:
        """The sentence that the reader was at."""
        from store.extraction import sentence_spans

        self.reload()
        text = self.article.document.text
        self.select(Selection.of(text, sentence_spans(self.article.document), self._near), centre=True)

    def reload(self) -> None:
        """The marks again: somebody else may have added some."""
        self.marks = self.desk.article_marks(self.article.id)
        self._text = ArticleText(self.article, self.marks)
        if self.selection is not None:
            self.select(self.selection)

    def select(self, selection: Selection | None, *, centre: bool = False) -> None:
        """Show the article with these words standing out, and the claim that they would be."""
        if self._text is None or selection is None:
            return
        self.selection = selection
        shown = self._text.paragraphs([selection.span])
        self.page.show(shown, top=centre)
        for offset in (selection.span[1] - 1, selection.span[0]):
            place = place_of(shown, offset)
            if place is not None:
                self.page.reveal(*place, centre=centre, margin=2)
        self.query_one("#brief", Page).show(self._told())
        self.query_one(ArticleHeadLine).show(self.article.head, "select the words of a claim")

    def cursor_cell(self) -> Offset | None:
        """The line on which the selection begins."""
        here = self.selection
        place = place_of(self.page.paragraphs, here.span[0]) if self.is_whole and here is not None else None
        return self.page.cell_of(*place) if place is not None else None

    @property
    def span(self) -> Span | None:
        """The words selected, without the stop that ends them."""
        return None if self.selection is None else without_stop(self.article.document.text, self.selection.span)

    @property
    def overlapping(self) -> dict[int, str]:
        """The claims that share words with the selection, in the order of the text, and these words."""
        if self.span is None:
            return {}
        start, end = self.span
        whole, found = self.article.document.text, dict[int, list[str]]()
        for mark in self.marks:
            shared = [whole[max(s, start) : min(e, end)] for s, e in mark.spans if s < end and e > start]
            if shared:
                found.setdefault(mark.claim_id, []).extend(shared)
        return {claim_id: " … ".join(" ".join(each.split()) for each in shared) for claim_id, shared in found.items()}

    def _told(self) -> list[Paragraph]:
        if self.span is None:
            return []
        start, end = self.span
        words = " ".join(self.article.document.text[start:end].split())
        near = self.overlapping
        told = "sourced as the outlet's own statement"
        if near:
            shared = "; ".join(f"with #{claim_id} “{shared}”" for claim_id, shared in near.items())
            told = f"shares {shared}: sourced like {'it' if len(near) == 1 else 'the one that shares most'}"
        return [
            Paragraph(text.content(words, "bold"), " + ", "   ", "bold $text-accent"),
            Paragraph(text.content(f"{told}, until you say otherwise", "$foreground-muted"), "   "),
        ]

    def on_page_clicked(self, message: Page.Clicked) -> None:
        """A click selects the sentence under it."""
        message.stop()
        if isinstance(message.tag, Place) and self.selection is not None:
            self.select(self.selection.moved_to(message.tag.start + message.offset))
