"""What the list of the review screen holds: read in pieces beside the screen, and kept current act by act.

A small desk is read at once. On a large one the first lines are there at once too, the list of all claims around the
claim where the reviewer left off; the rest comes from a thread with a connection of its own. After an act, of this
session or another, only the claims that it touched are looked at again: they leave the list, or come into it where
they belong, and no line moves for any other reason.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import TYPE_CHECKING

from store.errors import DeskError
from store.model import Filter, Sort, Status

if TYPE_CHECKING:
    from store.desk import Desk
    from tui.app import ReviewApp
    from tui.screens.review import ReviewScreen

SMALL = 5000
"""Claims on a desk up to which a list is read at once, on the screen's own thread."""

AROUND = 300
"""Lines read at once to either side of the claim that a list of all claims begins at."""

FEW = 64
"""Claims up to which an act is followed claim by claim; beyond, the list is read again beside the screen."""

TOLD_EVERY = 20
"""Pieces of a list after which its count is told anew."""


class Members:
    """Which claims are in a list: a byte each, by id."""

    def __init__(self, ids: Iterable[int] = ()) -> None:
        self._there = bytearray()
        self.add(ids)

    def __contains__(self, claim_id: int) -> bool:
        return claim_id < len(self._there) and bool(self._there[claim_id])

    def add(self, ids: Iterable[int]) -> None:
        """These are in it, too."""
        there = self._there
        for claim_id in ids:
            if claim_id >= len(there):
                there.extend(bytes(claim_id + claim_id // 8 + 1 - len(there)))
            there[claim_id] = 1

    def drop(self, ids: Iterable[int]) -> None:
        """These are not in it any more."""
        for claim_id in ids:
            if claim_id in self:
                self._there[claim_id] = 0


class Stream:
    """The ids of one list on their way: given in pieces on the screen's thread, never after it was stopped."""

    def __init__(
        self,
        app: ReviewApp,
        wanted: Filter,
        sort: Sort,
        *,
        piece: Callable[[array[int]], None],
        end: Callable[[], None],
    ) -> None:
        self._app, self._wanted, self._sort = app, wanted, sort
        self._piece, self._end = piece, end
        self.members = Members()
        """Filled by the thread, to be looked at once all is given."""
        self._desk: Desk | None = None
        self._stopped = False

    def start(self) -> None:
        """Begin, unless it was stopped before."""
        if not self._stopped:
            self._app.run_worker(self._work, thread=True, group="list", exit_on_error=False)

    def stop(self) -> None:
        """Nothing more is given; what the thread is reading is broken off."""
        self._stopped = True
        desk = self._desk
        if desk is not None:
            # The thread may be closing its connection at this very moment.
            with suppress(Exception):
                desk.interrupt()

    def _work(self) -> None:
        try:
            with self._app.open_desk() as desk:
                self._desk = desk
                for piece in desk.claim_id_batches(self._wanted, self._sort):
                    if self._stopped:
                        return
                    self.members.add(piece)
                    self._app.call_later(self._give, piece)
        except DeskError as error:
            if not self._stopped:
                self._app.call_later(self._failed, str(error))
            return
        finally:
            self._desk = None
        self._app.call_later(self._ended)

    def _give(self, piece: array[int]) -> None:
        if not self._stopped:
            self._piece(piece)

    def _ended(self) -> None:
        if not self._stopped:
            self._end()

    def _failed(self, reason: str) -> None:
        if not self._stopped:
            self._end()
            self._app.list_failed(reason)


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
        """Show another list; the cursor stays on claim ``keep`` if that is in it."""
        self.close()
        self.wanted, self.sort = wanted, sort
        self._seen = self._screen.desk.latest_action()
        claims, desk = self._screen.claims, self._screen.desk
        total = desk.progress().total
        if total <= SMALL:
            self._show_whole(keep)
            return
        if wanted == Filter():
            around = desk.claims_around(keep, sort, AROUND) if keep is not None else None
            first, ids = around if around is not None else (0, desk.first_claims(sort, 2 * AROUND))
            lines = array("q", bytes(8 * total))
            lines[first : first + len(ids)] = ids
            claims.show(lines, row=first + ids.index(keep) if around is not None and keep is not None else None)
            # After the first paint, which nothing should hold up.
            self._screen.call_after_refresh(self._begin(self._fill, self._filled).start)
        else:
            self._keep = keep
            self._begin(self._extend, self._extended).start()

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

    def _show_whole(self, keep: int | None) -> None:
        ids = self._screen.desk.claim_ids(self.wanted, self.sort)
        self._members = Members(ids)
        self._screen.claims.show(ids, keep=keep)

    def _begin(self, piece: Callable[[array[int]], None], end: Callable[[], None]) -> Stream:
        self._incoming, self._pieces, self._meanwhile = array("q"), 0, set()

        def took(ids: array[int]) -> None:
            piece(ids)
            self._incoming.extend(ids)
            if self._pieces % TOLD_EVERY == 0:
                self._screen.refresh_heading()
            self._pieces += 1

        def ended() -> None:
            self._members = stream.members
            self._stream = None
            end()
            missed, self._meanwhile = self._meanwhile, set()
            self._settle(missed)
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
            self._members.add(come)

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
