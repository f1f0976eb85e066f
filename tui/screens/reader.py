"""The article reader: one whole article, every claim in it marked by where its review stands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual.geometry import Offset
from textual.widget import Widget

from store.model import Article, Receipt, Status
from tui.keymap import View
from tui.screens.base import Controller
from tui.screens.by_hand import ByHand
from tui.screens.claims import ClaimScreen
from tui.screens.copying import Copying
from tui.screens.deciding import Deciding
from tui.screens.desk_acts import DeskActs
from tui.screens.reading import Reading
from tui.screens.sourcing import SourcingActs
from tui.screens.writing import Writing
from tui.widgets.article_head import ArticleHeadLine
from tui.widgets.article_text import ArticleText, Place, mark_at, place_of
from tui.widgets.claim_text import brief_paragraphs
from tui.widgets.page import Page

if TYPE_CHECKING:
    from store.desk import ArticleMark


class ReaderScreen(ClaimScreen):
    """Claims in the order of the text; deciding goes on to the next one of the article that nobody has decided."""

    VIEW = View.READER
    CSS_PATH = "reader.tcss"
    CONTROLLERS: ClassVar[tuple[type[Controller], ...]] = (
        Deciding, Reading, ByHand, SourcingActs, Writing, Copying, DeskActs,
    )  # fmt: skip

    def __init__(self, article_id: int, mention_id: int | None) -> None:
        """Show an article with the cursor on one of its mentions; None: on the first."""
        super().__init__()
        self.article_id = article_id
        self._mention_id = mention_id
        self._article: Article | None = None
        self._text: ArticleText | None = None
        self.marks: Sequence[ArticleMark] = ()
        self.at = 0

    def body(self) -> Iterable[Widget]:
        """Whose article, the article, and the claim under the cursor."""
        yield ArticleHeadLine()
        yield Page(id="text", empty="this article has no text")
        yield Page(id="brief", empty="no claim was found in this article")

    @property
    def page(self) -> Page:
        """The article's text."""
        return self.query_one("#text", Page)

    def on_mount(self) -> None:
        """The cursor on the claim that the reader was opened from."""
        self.open_article(self.article_id, self._mention_id)

    def open_article(self, article_id: int, mention_id: int | None = None) -> None:
        """Show another article."""
        self.article_id, self._article = article_id, self.desk.article(article_id)
        self._read_marks()
        self.at = next((number for number, mark in enumerate(self.marks) if mark.mention_id == mention_id), 0)
        self.show(centre=True)

    @property
    def article(self) -> Article | None:
        """The article that is read."""
        return self._article

    def find(self, claim_id: int) -> None:
        """Put the cursor on a claim of the article, if it is there."""
        self.go(next((number for number, mark in enumerate(self.marks) if mark.claim_id == claim_id), self.at))

    def _read_marks(self) -> None:
        self.marks = self.desk.article_marks(self.article_id)
        self._text = ArticleText(self._article, self.marks) if self._article is not None else None

    # --- the claim under the cursor

    @property
    def claim_here(self) -> int | None:
        """The claim under the cursor."""
        return self.marks[self.at].claim_id if self.marks else None

    @property
    def leads_on(self) -> str:
        """In an article without claims one may have been missed."""
        return "" if self.marks else "reader.select"

    def cursor_cell(self) -> Offset | None:
        """The line of the article on which the claim under the cursor begins."""
        spans = self.marks[self.at].spans if self.is_whole and self.marks else ()
        place = place_of(self.page.paragraphs, spans[0][0]) if spans else None
        return self.page.cell_of(*place) if place is not None else None

    def reload(self) -> None:
        """The marks again: their statuses may have changed."""
        self.forget()
        mention_id = self.marks[self.at].mention_id if self.marks else None
        self._read_marks()
        found = (number for number, mark in enumerate(self.marks) if mark.mention_id == mention_id)
        self.at = next(found, min(self.at, max(0, len(self.marks) - 1)))
        self.show()

    def go(self, at: int) -> None:
        """Put the cursor on a claim of the article, held within it."""
        if self.marks:
            self.at = max(0, min(at, len(self.marks) - 1))
            self.show()

    def show(self, *, centre: bool = False) -> None:
        """Draw the article with the claim under the cursor standing out, and that claim beneath."""
        article, laid_out = self._article, self._text
        if article is None or laid_out is None:
            return
        spans = self.marks[self.at].spans if self.marks else ()
        shown = laid_out.paragraphs(spans)
        self.page.show(shown, top=centre)
        place = place_of(shown, spans[0][0]) if spans else None
        if place is not None:
            self.page.reveal(*place, centre=centre, margin=3)
        self._choose_mention()
        claim = self.claim
        self.query_one("#brief", Page).show(brief_paragraphs(claim, self.mention) if claim is not None else [])
        done = sum(mark.status is not Status.NEW for mark in self.marks)
        count = len(self.marks)
        where = f"claim {self.at + 1}/{count} · {done} reviewed" if count else "no claims"
        self.query_one(ArticleHeadLine).show(article.head, where)
        self.foot.refresh_keys()

    def _choose_mention(self) -> None:
        """Sourcing keys act on the mention that is read here, not on the claim's others."""
        claim = self.claim
        if claim is not None:
            mention_id = self.marks[self.at].mention_id
            self.mention_at = next((n for n, each in enumerate(claim.mentions) if each.id == mention_id), 0)

    def next_open(self) -> bool:
        """Go to the next claim of the article that nobody has decided, going round; False if there is none."""
        count = len(self.marks)
        for step in range(1, count + 1):
            at = (self.at + step) % count
            if self.marks[at].status is Status.NEW:
                self.go(at)
                return True
        return False

    def acted(self, receipt: Receipt, *, advance: bool = False) -> None:
        """Show the article anew, tell what was done, and go on if it was a decision."""
        self.reload()
        self.receipt(receipt)
        if advance and not self.next_open():
            self.receipt(replace(receipt, text=f"{receipt.text} · nothing new is left in this article"))

    def leave(self) -> None:
        """Back to where the reader was opened from; the list goes to the claim read last."""
        self.dismiss(self.claim_here)

    def on_page_clicked(self, message: Page.Clicked) -> None:
        """A click on a claim puts the cursor on it."""
        message.stop()
        if isinstance(message.tag, Place):
            mark = mark_at(self.marks, message.tag.start + message.offset)
            if mark is not None:
                self.go(self.marks.index(mark))
