"""The review screen: the list of claims, the claim under the cursor with its working, the article around it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar, Self

from textual.geometry import Offset, Region
from textual.timer import Timer
from textual.widget import Widget

from store.model import ClaimRow, Filter, Sort
from tui import keymap
from tui.keymap import View
from tui.screens import in_bulk
from tui.screens.ahead import Ahead
from tui.screens.bringing import Bringing
from tui.screens.claims import ClaimScreen
from tui.screens.copying import Copying
from tui.screens.deciding import Deciding
from tui.screens.desk_acts import DeskActs
from tui.screens.finding import Finding
from tui.screens.in_bulk import MANY
from tui.screens.listing import Listing
from tui.screens.marking import ENDS_WAITING, KEEP_WAITING, ONE_AT_A_TIME, Marking
from tui.screens.moving import Moving
from tui.screens.on_top import OnTop
from tui.screens.pacing import Pace
from tui.screens.panes import Panes
from tui.screens.sourcing import SourcingActs
from tui.screens.writing import Writing
from tui.widgets.claim_list import ClaimList
from tui.widgets.header import Header, Heading
from tui.widgets.page import Page

if TYPE_CHECKING:
    from store.model import Receipt
    from tui.screens.base import Controller
    from tui.screens.beside import Beside
    from tui.screens.claims import Act
    from tui.screens.opening import CameFrom

FOLLOW_AFTER = 0.04
"""Seconds the cursor rests before the claim's page follows: while a key repeats only the list is drawn."""

NEAR = 256
"""Lines looked through one by one for the next claim to decide; beyond them the desk is asked for all such claims."""


class ReviewScreen(ClaimScreen):
    """Holds view state only: filter, order, the mention chosen, and whether the next act is for the marked claims."""

    VIEW = View.REVIEW
    PANES: ClassVar[Mapping[str, str]] = {"claim": "the claim", "article": "the article", "list": "the list"}
    PARTS: ClassVar[tuple[type[Widget], ...]] = (*ClaimScreen.PARTS, Header, ClaimList)
    CONTROLLERS: ClassVar[tuple[type[Controller], ...]] = (
        Deciding, Moving, Marking, SourcingActs, Writing, Copying, Finding, Bringing, DeskActs, Panes,
    )  # fmt: skip

    def __init__(self) -> None:
        super().__init__()
        self.listing = Listing(self)
        self.on_top = OnTop(self)
        self.for_marked = False
        self.came_from: CameFrom | None = None
        self._pace = Pace()
        self._follow: Timer | None = None
        self._beside: Beside | None = None

    # --- what it is made of

    def body(self) -> Iterable[Widget]:
        """The head line, the list, the claim, and the article where the window is wide enough."""
        yield Header(self._heading(0))
        empty = f"No claim is like that. {keymap.action('view.back').key} shows all again."
        ahead = Ahead[ClaimRow](self, lambda desk, ids: desk.claim_rows(ids))
        yield ClaimList(self.desk.claim_rows, beside=ahead, empty=empty)
        yield Page(id="claim")
        yield Page(id="article")

    @property
    def wanted(self) -> Filter:
        """Which claims the list shows."""
        return self.listing.wanted

    @property
    def sort(self) -> Sort:
        """The order of the list."""
        return self.listing.sort

    @property
    def claims(self) -> ClaimList:
        """The list of claims."""
        return self.query_one(ClaimList)

    @property
    def beside(self) -> Beside:
        """What stands beside the list. Loaded after the first paint: the list alone is there sooner."""
        if self._beside is None:
            from tui.screens.beside import Beside

            self._beside = Beside(self)
        return self._beside

    @property
    def claim_here(self) -> int | None:
        """The claim under the cursor of the list."""
        return self.claims.cursor_id

    @property
    def leads_on(self) -> str:
        """An empty desk needs articles; a list that nothing is in, another one."""
        there = self.claim_here is not None
        return "" if there else "import.open" if self.wanted == Filter() else "view.back"

    def cursor_cell(self) -> Offset | None:
        """The line of the claim under the cursor."""
        return self.claims.cursor_cell if self.is_whole else None

    def on_mount(self) -> None:
        """The first paint: the ids, one page of rows, and the claim the reviewer left off at."""
        place = self.desk_app.last_place()
        # What is brought in now may not be what was looked for last.
        wanted = Filter() if self.desk_app.paths else place.wanted
        self.listing.read(wanted, place.sort, keep=place.claim)
        self._told_anew()
        if not self.claims.ids:
            self.on_top.emptied()

    def on_unmount(self) -> None:
        """What is still being read is not wanted any more."""
        self.listing.close()

    def refresh(self, *regions: Region, **what: bool) -> Self:
        """Drawn as a whole, the screen draws the list too."""
        if not regions:
            for claims in self.query(ClaimList):
                self.call_after_refresh(claims.drawn_with_the_screen)
        return super().refresh(*regions, **what)

    def touched(self) -> None:
        """A key or the mouse was pressed, here or on a screen in front."""
        if self.is_whole:
            self.on_top.touched()

    # --- the desk as it is now

    def reload(self) -> None:
        """Show what was done since, here or in another session; the cursor stays on its claim."""
        self.forget()
        if self.wanted.similar is not None:
            # What is alike is found without an act.
            self.listing.read_again()
        else:
            self.listing.follow()
            self.claims.reread()
        self.on_top.came()
        self._show_claim_soon()
        self._told_anew()

    def _told_anew(self) -> None:
        self.set_class(self.claim_here is None and self.wanted == Filter() and not self.claims.ids, "-new")
        self.refresh_heading()

    def forget(self) -> None:
        """The desk changed: what was loaded no longer holds."""
        super().forget()
        if self._beside is not None:
            self._beside.forget()

    def refresh_heading(self) -> None:
        """The head line again: progress, filter, what is running."""
        self.query_one(Header).show(self._heading(len(self.claims.ids)))

    def _heading(self, shown: int) -> Heading:
        desk = self.desk
        progress, running, comes = desk.progress(), self.desk_app.running, self.listing.comes
        pace = self._pace.words(progress)
        return Heading(desk.path, progress, self.wanted, self.sort, shown, running, pace, comes)

    def on_claim_list_moved(self, message: ClaimList.Moved) -> None:
        """The claim's page follows as soon as the cursor rests."""
        message.stop()
        self._show_claim_soon()

    def _show_claim_soon(self) -> None:
        if self._follow is not None:
            self._follow.stop()
        self._follow = self.set_timer(FOLLOW_AFTER, self.catch_up)

    def on_claim_list_opened(self, message: ClaimList.Opened) -> None:
        """A double click reads the article."""
        message.stop()
        self.perform("reader.open")

    def on_page_clicked(self, message: Page.Clicked) -> None:
        """A click in what stands beside the list."""
        message.stop()
        self.beside.clicked(message)

    def catch_up(self) -> None:
        """Show the claim under the cursor now, if its page is behind."""
        if self._follow is not None:
            self._follow.stop()
            self._follow = None
            self.attempt(self._show_claim)

    def on_resize(self) -> None:
        """What fits has changed; the place has not."""
        self.call_after_refresh(self._show_claim)

    def fitted(self) -> None:
        """The panes have other sizes."""
        self._show_claim()

    def _show_claim(self) -> None:
        """Fill what stands beside the list."""
        self.beside.show()

    # --- acts

    def unavailable(self, action_id: str) -> str | None:
        """Why an action cannot be done now: after ``;`` also because it is for one claim only."""
        if self.for_marked and action_id in ONE_AT_A_TIME:
            return "one claim at a time"
        return super().unavailable(action_id)

    def perform(self, action_id: str) -> None:
        """Do an action. ``;`` waits for the act that it is for, through moving, but nothing else."""
        waiting = self.for_marked
        super().perform(action_id)
        if waiting and action_id not in KEEP_WAITING and keymap.action(action_id).group in ENDS_WAITING:
            self.for_marked = False

    def targets(self) -> list[int]:
        """The marked claims after ``;``, else the claim under the cursor."""
        if not self.for_marked:
            return super().targets()
        return list(self.desk.claim_ids(self.wanted, self.sort, among=sorted(self.claims.marked)))

    def in_hand(self) -> set[int]:
        """The claim under the cursor, and the marked ones."""
        return self.claims.marked | set(super().targets())

    def target_mentions(self) -> list[int]:
        """The mentions of the marked claims after ``;``, else the one chosen."""
        if not self.for_marked:
            return super().target_mentions()
        return [mention.id for claim in self.desk.claims(self.targets()) for mention in claim.mentions]

    @property
    def _for_many(self) -> bool:
        return self.for_marked and len(self.claims.marked) > MANY

    def act(self, act: Act, *, doing: str, advance: bool = False) -> None:
        """Do an act on the claim under the cursor, or on the marked ones: beside the screen if these are many."""
        if self._for_many:
            in_bulk.act_on_marked(self, act, doing, mentions=False)
        else:
            super().act(act, doing=doing, advance=advance)

    def act_on_mentions(self, act: Act, *, doing: str) -> None:
        """Do an act on the mention chosen, or on those of the marked claims."""
        if self._for_many:
            in_bulk.act_on_marked(self, act, doing, mentions=True)
        else:
            super().act_on_mentions(act, doing=doing)

    def acted(self, receipt: Receipt, *, advance: bool = False, regroup: int | None = None) -> None:
        """Show what an act changed, tell so, and go on if it was a decision.

        ``regroup`` is where the cursor goes after an act that made claims one or several.
        """
        self.forget()
        if self.for_marked:
            # The claim under the cursor is passed by only if it was one of those decided.
            advance = advance and self.claim_here in receipt.claim_ids
            self.for_marked = False
            self.claims.clear_marks()
        self.claims.refresh_claims({*receipt.claim_ids, *self.beside.neighbours})
        self.receipt(receipt)
        if advance:
            self._pace.decided(self.desk)
        if advance and not self.to_next_open():
            self.receipt(replace(receipt, text=f"{receipt.text} · nothing new is left in this list"))
        self.listing.follow()
        if regroup is not None:
            self.go_to(regroup)
        self.refresh_heading()
        # The next claim's page follows once the cursor rests: who decides fast is not held up by pages not read.
        self._show_claim_soon() if advance else self._show_claim()

    def turned(self, receipt: Receipt) -> None:
        """Go to the claim that was put back, and show it."""
        super().turned(receipt)
        self.go_to(receipt.claim_ids[0] if receipt.claim_ids else None)

    def go_to(self, claim_id: int | None) -> None:
        """Put the cursor on a claim, if it is in the list."""
        row = self.listing.row_of(claim_id) if claim_id is not None else None
        if row is not None:
            self.claims.move_to(row)

    def to_next_open(self) -> bool:
        """Go to the next claim that nobody has reviewed, going round at the end; False if there is none."""
        row = self.listing.next_new(NEAR)
        if row is not None:
            self.claims.move_to(row)
        return row is not None

    def choose_mention(self, at: int) -> None:
        """Let sourcing keys act on another mention of the claim."""
        self.mention_at = at
        self._show_claim()
        if self.mention is not None:
            self.beside.claim_page.reveal(("mention", self.mention.id))

    # --- what the list shows

    def look_for(self, wanted: Filter, *, keep: int | None = None) -> None:
        """Show the claims of a filter; the cursor stays on its claim, or goes to claim ``keep``."""
        self.forget()
        self.listing.read(wanted, self.sort, keep=self.claim_here if keep is None else keep)
        self._told_anew()

    def order_by(self, sort: Sort) -> None:
        """Show the list in another order; the cursor stays on its claim."""
        self.listing.read(self.wanted, sort, keep=self.claim_here)
        self._told_anew()
