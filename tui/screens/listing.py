"""What the list of the review screen holds: read in pieces beside the screen, and kept current act by act.

A small desk is read at once. On a large one the first lines are there at once too, the list of all claims around the
claim where the reviewer left off; the rest comes from a thread with a connection of its own. After an act, of this
session or another, only the claims that it touched are looked at again: they leave the list, or come into it where
they belong, and no line moves for any other reason.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable
from typing import TYPE_CHECKING

from store.model import Filter, Sort, Status
from tui.screens.streaming import Members, Stream

if TYPE_CHECKING:
    from tui.screens.review import ReviewScreen

SMALL = 5000
"""Claims on a desk up to which a list is read at once, on the screen's own thread."""

AROUND = 300
"""Lines read at once to either side of the claim that a list of all claims begins at."""

FEW = 64
"""Claims up to which an act is followed claim by claim; beyond, the list is read again beside the screen."""


class Listing:
    """The list of one review screen. ``wanted`` and ``sort`` say what it shows."""

    def __init__(self, screen: ReviewScreen) -> None:
        self._screen = screen
        self.wanted, self.sort = Filter(), Sort.WORTH
        self._stream: Stream | None = None
        self._incoming: array[int] = array("q")
        self._pieces = 0
        self._keep: int | None = None
        self._meanwhile: set[int] = set()
        self._seen: int | None = None
        self._members = Members()

    @property
    def is_read(self) -> bool:
        """Whether a list was asked for yet."""
        return self._seen is not None

    @property
    def comes(self) -> bool:
        """Whether the rest of the list is on its way."""
        return self._stream is not None

    @property
    def given(self) -> bool:
        """Whether some of the list that is on its way is there."""
        return len(self._incoming) > 0

    def close(self) -> None:
        """Read no further."""
        if self._stream is not None:
            self._stream.stop()
            self._stream = None

    # --- reading

    def read(self, wanted: Filter, sort: Sort, *, keep: int | None) -> None:
        """Show another list; the cursor stays on claim ``keep`` if that is in it, and goes to the top if not."""
        self.close()
        self.wanted, self.sort = wanted, sort
        self._seen = self._screen.desk.latest_action()
        desk = self._screen.desk
        total = desk.progress().total
        if total <= SMALL:
            self._show_whole(keep, other=True)
            return
        if wanted == Filter():
            self._show_head(total, keep)
        else:
            self._keep = keep
            self._begin(self._extend, self._extended).start()

    def _show_head(self, total: int, keep: int | None) -> None:
        """The first lines of the list of all, or those around claim ``keep``; the others follow."""
        claims, desk = self._screen.claims, self._screen.desk
        around = desk.claims_around(keep, self.sort, AROUND) if keep is not None else None
        stream = self._begin(self._fill, self._filled)
        if around is None or keep is None:
            claims.show(self._on_lines(total, 0, desk.first_claims(self.sort, 2 * AROUND)))
        elif around[0] < AROUND:
            claims.show(self._on_lines(total, 0, around[1]), row=around[0])
        else:
            # How deep they stand is counted by the thread, for that takes longer the deeper it is.
            before, ids = around
            claims.show(ids, row=before)

            def placed(rank: int | None) -> None:
                first = (before if rank is None else rank) - before
                claims.show(self._on_lines(total, first, ids), row=first + claims.cursor_row)

            stream.place(keep, placed)
        # After the first paint, which nothing should hold up.
        self._screen.call_after_refresh(stream.start)

    def _on_lines(self, total: int, first: int, ids: array[int]) -> array[int]:
        """A list of so many lines of which these are read."""
        lines = array("q", bytes(8 * max(total, first + len(ids))))
        lines[first : first + len(ids)] = ids
        return lines

    def read_again(self) -> None:
        """Read the same list anew; what is shown stays until the new one is whole."""
        self.close()
        self._seen = self._screen.desk.latest_action()
        desk = self._screen.desk
        if desk.progress().total <= SMALL:
            self._show_whole(self._screen.claim_here)
        else:
            self._screen.claims.reread()
            self._begin(lambda _: None, self._filled).start()

    def _show_whole(self, keep: int | None, *, other: bool = False) -> None:
        """All of it at once. The line on which the cursor was means nothing in another list: there it is the first."""
        ids = self._screen.desk.claim_ids(self.wanted, self.sort)
        self._members = Members(ids)
        top = other and (keep is None or keep not in self._members)
        self._screen.claims.show(ids, keep=keep, row=0 if top else None)

    def _begin(self, piece: Callable[[array[int]], None], end: Callable[[], None]) -> Stream:
        self._incoming, self._pieces, self._meanwhile = array("q"), 0, set()

        def took(ids: array[int]) -> None:
            piece(ids)
            self._incoming.extend(ids)
            self._pieces += 1
            self._screen.refresh_heading()

        def ended() -> None:
            self._members = stream.members
            self._stream = None
            end()
            missed, self._meanwhile = self._meanwhile, set()
            self._settle(missed)
            self._screen.on_top.came()
            self._screen.refresh_heading()

        self._stream = stream = Stream(self._screen.desk_app, self.wanted, self.sort, piece=took, end=ended)
        return stream

    def _fill(self, ids: array[int]) -> None:
        """A piece of the list of all claims, whose length is known."""
        self._screen.claims.fill(len(self._incoming), ids)

    def _filled(self) -> None:
        if self._screen.claims.ids != self._incoming:
            self._screen.claims.show(self._incoming, keep=self._screen.claim_here)

    def _extend(self, ids: array[int]) -> None:
        """A piece of a list whose length nobody knows yet; the first takes the place of the list before."""
        if self._pieces == 0:
            self._screen.claims.show(array("q", ids), keep=self._keep, awaited=True)
        else:
            self._screen.claims.extend(ids)

    def _extended(self) -> None:
        self._screen.claims.wait_no_longer()

    # --- keeping current

    def follow(self) -> None:
        """Look again at the claims that any act since the last time touched, whoever did it."""
        news = self._screen.desk.news(self._seen or 0)
        self._seen = news.latest
        if news.claims is None:
            self.read_again()
        else:
            self._settle(news.claims)

    def _settle(self, touched: set[int] | frozenset[int]) -> None:
        if not touched:
            return
        claims = self._screen.claims
        claims.refresh_claims(touched)
        if self.comes:
            # The thread reads the desk as it was: once it is done they are looked at again.
            self._meanwhile |= touched
            return
        if len(touched) > FEW:
            self.read_again()
            return
        passing = set(self._screen.desk.claim_ids(self.wanted, self.sort, among=sorted(touched)))
        gone = {claim_id: self._row(claim_id) for claim_id in touched - passing if claim_id in self._members}
        come = {claim_id for claim_id in passing if claim_id not in self._members}
        if gone or come:
            desk, sort = self._screen.desk, self.sort
            claims.change(gone, come, lambda ids, claim_id: desk.place_of(ids, claim_id, sort) or 0)
            self._members.drop(gone)
            self._members.add(array("q", come))

    def row_of(self, claim_id: int) -> int | None:
        """The line of a claim; None if it is not in the list, or not yet."""
        if not self.comes and claim_id not in self._members:
            return None
        return self._row(claim_id)

    def _row(self, claim_id: int) -> int | None:
        """The line of a claim: near the cursor, else where it belongs, else looked for through the whole list."""
        claims, desk = self._screen.claims, self._screen.desk
        place = claims.row_near(claim_id, claims.cursor_row)
        if place is None:
            belongs = desk.place_of(claims.ids, claim_id, self.sort)
            place = None if belongs is None else claims.row_near(claim_id, belongs)
        return claims.row_of(claim_id) if place is None else place

    # --- what is still to do

    def next_new(self, within: int) -> int | None:
        """The next line, going round, whose claim nobody has reviewed; ``within`` so many lines it is looked for."""
        claims, desk = self._screen.claims, self._screen.desk
        row = claims.next_where(lambda each: each.status is Status.NEW, within=within)
        here = claims.cursor_id
        if row is not None or here is None or len(claims.ids) <= within:
            return row
        found = desk.next_new(here, self.wanted, self.sort)
        return None if found is None else self.row_of(found)
