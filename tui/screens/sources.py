"""The sources screen: who stands in the chains of this desk, what is known of each, and what it is called."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Container
from textual.timer import Timer
from textual.widget import Widget
from textual.worker import get_current_worker

from store.errors import DeskError
from store.model import Citation, Filter, Receipt, Sort, Source, SourcePath, SourceRow, SourceSort
from store.registry import Registry
from tui import text
from tui.keymap import View
from tui.screens.ahead import Ahead
from tui.screens.base import Controller, DeskScreen, taken_back
from tui.screens.desk_acts import DeskActs
from tui.screens.panes import Panes
from tui.screens.source_acts import SORT_WORD, SourceActs, SourceMoves
from tui.widgets.header import Header, Heading
from tui.widgets.page import Page, Paragraph
from tui.widgets.source_list import SourceList
from tui.widgets.source_text import source_paragraphs

FOLLOW_AFTER = 0.04
"""Seconds the cursor rests before the source's page follows: while a key repeats only the list is drawn."""

DENSE_BELOW = 16
"""Lines of the source's page below which it does without blank lines."""

MANY = 500
"""Mentions with a source in their chain from which on its ways to the page are counted beside the screen."""


class Both(Container):
    """The list, and the source under its cursor."""

    def __init__(self, rows: SourceList) -> None:
        super().__init__(id="both")
        self._list = rows

    def compose(self) -> ComposeResult:
        """Two parts."""
        yield self._list
        yield Page(id="source")


class SourcesScreen(DeskScreen):
    """Holds view state only: the words looked for, the order, the name chosen."""

    VIEW = View.SOURCES
    PANES: ClassVar[Mapping[str, str]] = {"source": "the source", "list": "the list"}
    CSS_PATH = "sources.tcss"
    CONTROLLERS: ClassVar[tuple[type[Controller], ...]] = (DeskActs, SourceMoves, SourceActs, Panes)

    def __init__(self) -> None:
        super().__init__()
        self.words = ""
        self.sort = SourceSort.ORIGIN
        self.name_at = 0
        """Which name of the source is chosen, from 0: its own."""
        self.source: Source | None = None
        self._follow: Timer | None = None
        self._keep: int | None = None

    def body(self) -> Iterable[Widget]:
        """Head line, list, source."""
        yield Header(self._heading(0))
        ahead = Ahead[SourceRow](self, lambda desk, ids: desk.registry.rows(ids))
        yield Both(SourceList(lambda ids: self.registry.rows(ids), ahead))

    @property
    def registry(self) -> Registry:
        """The desk's sources."""
        return self.desk.registry

    @property
    def sources(self) -> SourceList:
        """The list."""
        return self.query_one(SourceList)

    def on_mount(self) -> None:
        """The first page, or the one that was left for the claims of a source."""
        self.reload(self._keep)

    def reload(self, keep: int | None = None) -> None:
        """The sources as they are now; the cursor stays on its source, or goes to ``keep``."""
        ids: array[int] = self.registry.ids(self.words, self.sort)
        empty = f"No source is called “{self.words}”." if self.words else "No article names a source yet."
        self.sources.show(ids, keep=keep if keep is not None else self.sources.cursor_id, empty=empty)
        self.refresh_heading()

    @property
    def leads_on(self) -> str:
        """A search that found none is dropped; where there are none at all, there is nothing to do here."""
        return "" if len(self.sources.ids) else "view.back"

    @property
    def place(self) -> object:
        """The source, the words looked for, the order."""
        return self.sources.cursor_id, self.words, self.sort

    def come_back(self, place: object) -> None:
        """To the source whose claims were shown."""
        match place:
            case (int(number), str(words), SourceSort() as sort):
                self.words, self.sort = words, sort
                self._keep = number

    def fitted(self) -> None:
        """The panes have other sizes."""
        self.look()

    def refresh_heading(self) -> None:
        """How many sources there are, in which order."""
        self.query_one(Header).show(self._heading(len(self.sources.ids)))

    def _heading(self, count: int) -> Heading:
        looked = f"“{self.words}” · " if self.words else ""
        said = f"Sources · {looked}{count:,} · {SORT_WORD[self.sort]}"
        running = self.desk_app.running
        return Heading(self.desk.path, self.desk.progress(), Filter(), Sort.WORTH, 0, running, screen=said)

    def on_resize(self) -> None:
        """What fits has changed; the place has not."""
        self.call_after_refresh(self.look)

    def on_source_list_moved(self, message: SourceList.Moved) -> None:
        """The source's page follows as soon as the cursor rests."""
        message.stop()
        if self._follow is not None:
            self._follow.stop()
        self._follow = self.set_timer(FOLLOW_AFTER, self.catch_up)

    def catch_up(self) -> None:
        """Show the source under the cursor now, if its page is behind."""
        if self._follow is not None:
            self._follow.stop()
            self._follow = None
        if self.is_whole:
            self.attempt(self.look)

    def perform(self, action_id: str) -> None:
        """Do an action: on the source under the cursor, however fast the keys come."""
        behind = self.source is None or self.source.row.id != self.sources.cursor_id
        if behind and action_id.startswith("source."):
            self.catch_up()
        super().perform(action_id)

    def on_source_list_opened(self, message: SourceList.Opened) -> None:
        """A double click shows the claims."""
        message.stop()
        self.perform("source.claims")

    def on_page_clicked(self, message: Page.Clicked) -> None:
        """A click chooses a name."""
        message.stop()
        match message.tag:
            case ("name", int(place)):
                self.name_at = place
                self.look()

    def look(self) -> None:
        """Draw the source under the cursor."""
        number = self.sources.cursor_id
        page = self.query_one("#source", Page)
        if number is None:
            self.source = None
            page.show([Paragraph(text.content(""))])
            return
        before = self.source.row.id if self.source is not None else None
        self.source = self.registry.get(number)
        if self.source.row.id != before:
            self.name_at = 0
        self.name_at = min(self.name_at, len(self.source.names) - 1)
        row, top = self.source.row, self.source.row.id != before
        if row.origins + row.relays + row.prints < MANY:
            self._tell(self.source, self.registry.paths(number), self.registry.citations(number), top=top)
            return
        if top:
            self._tell(self.source, (), (), top=True)
        found = self.source
        self.run_worker(lambda: self._read_ways(found), thread=True, group="ways", exclusive=True, exit_on_error=False)

    def _read_ways(self, found: Source) -> None:
        """In a thread: the ways on which what a source says reaches the page."""
        worker, number = get_current_worker(), found.row.id
        try:
            with self.desk_app.desks.lent() as desk:
                ways = desk.registry.paths(number), desk.registry.citations(number)
        except DeskError as error:
            self.app.call_later(self.warn, str(error))
            return
        if not worker.is_cancelled:
            self.app.call_later(self._tell, found, *ways)

    def _tell(
        self, found: Source, paths: Sequence[SourcePath], givers: Sequence[Citation], *, top: bool = False
    ) -> None:
        """Draw a source, unless another was come to meanwhile."""
        if found is not self.source or not self.is_whole:
            return
        page = self.query_one("#source", Page)
        dense = page.size.height < DENSE_BELOW
        page.show(source_paragraphs(found, self.name_at, paths, givers, dense=dense), top=top)
        if self.name_at:
            page.reveal(("name", self.name_at))
        self.foot.refresh_keys()

    def acted(self, receipt: Receipt, keep: int | None = None) -> None:
        """Show what an act changed, and tell it; the cursor goes to source ``keep``."""
        self.reload(keep)
        self.receipt(receipt)

    def receipt(self, receipt: Receipt) -> None:
        """Tell what an act on sources did: their names stand in it, and a number in a name is no claim's."""
        self.say(receipt.text + taken_back(receipt))

    def turned(self, receipt: Receipt) -> None:
        """An act was taken back or done again."""
        self.reload()
        self.say(self.with_wording(receipt.text))
