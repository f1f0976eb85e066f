"""The ids of a list on their way from a thread to the screen, and which claims are among them."""

from __future__ import annotations

from array import array
from collections import deque
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial
from itertools import repeat
from typing import TYPE_CHECKING

from store.errors import DeskError
from store.model import Filter, Sort
from tui.screens.lent_reading import LentReading

if TYPE_CHECKING:
    from store.desk import Desk
    from tui.app import ReviewApp

_AT_ONCE = 8192
"""Members entered before another thread may have its turn."""


class Members:
    """Which claims are in a list: a byte each, by id."""

    def __init__(self, ids: array[int] | None = None) -> None:
        self._there = bytearray()
        if ids is not None:
            self.add(ids)

    def __contains__(self, claim_id: int) -> bool:
        return claim_id < len(self._there) and bool(self._there[claim_id])

    def add(self, ids: array[int]) -> None:
        """These are in it, too."""
        there = self._there
        highest = max(ids, default=0)
        if highest >= len(there):
            there.extend(bytes(highest + highest // 8 + 1 - len(there)))
        for start in range(0, len(ids), _AT_ONCE):
            deque(map(there.__setitem__, ids[start : start + _AT_ONCE], repeat(1)), maxlen=0)

    def drop(self, ids: Iterable[int]) -> None:
        """These are not in it any more."""
        for claim_id in ids:
            if claim_id in self:
                self._there[claim_id] = 0


def ready_to_search(app: ReviewApp, sort: Sort) -> None:
    """Get ready, beside the screen, for what is typed next."""

    def work() -> None:
        with suppress(DeskError), app.desks.lent() as desk:
            desk.ready_to_search(sort)

    app.run_worker(work, thread=True, group="ready", exit_on_error=False)


class Stream(LentReading):
    """The ids of one list: given in pieces on the screen's thread, never after it was stopped."""

    def __init__(
        self,
        app: ReviewApp,
        wanted: Filter,
        sort: Sort,
        *,
        piece: Callable[[array[int]], None],
        end: Callable[[], None],
    ) -> None:
        super().__init__(app)
        self._wanted, self._sort = wanted, sort
        self._piece, self._end = piece, end
        self._keep: int | None = None
        self._placed: Callable[[int | None], None] = lambda _: None
        self.members = Members()
        """Filled by the thread, to be looked at once all is given."""

    def place(self, keep: int, placed: Callable[[int | None], None]) -> None:
        """Tell first how many claims stand before claim ``keep`` on the list of all; None if it is not there."""
        self._keep, self._placed = keep, placed

    def start(self) -> None:
        """Begin, unless it was stopped before."""
        if not self._stopped:
            self._app.run_worker(self._work, thread=True, group="list", exit_on_error=False)

    def _work(self) -> None:
        try:
            with self._lent() as desk:
                self._read(desk)
        except DeskError as error:
            if not self._stopped:
                self._app.call_later(self._failed, str(error))
            return
        self._app.call_later(self._give, self._end)

    def _read(self, desk: Desk) -> None:
        if self._stopped:
            return
        if self._keep is not None:
            self._app.call_later(self._give, partial(self._placed, desk.rank(self._keep, self._sort)))
        for piece in desk.claim_id_batches(self._wanted, self._sort):
            if self._stopped:
                return
            self.members.add(piece)
            self._app.call_later(self._give, partial(self._piece, piece))

    def _give(self, give: Callable[[], None]) -> None:
        if not self._stopped:
            give()

    def _failed(self, reason: str) -> None:
        if not self._stopped:
            self._end()
            self._app.list_failed(reason)
