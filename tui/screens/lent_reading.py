"""What a thread reads for the screen through a desk that is lent to it, until it is stopped."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.desk import Desk
    from tui.app import ReviewApp


class LentReading:
    """One reading. A subclass gives what it reads on the screen's thread, and nothing once it was stopped."""

    def __init__(self, app: ReviewApp) -> None:
        self._app = app
        self._desk: Desk | None = None
        self._lock = Lock()
        self._stopped = False

    def stop(self) -> None:
        """Nothing more is given; what the thread is reading is broken off."""
        self._stopped = True
        # Not once the thread has given its desk back: another may be reading through it.
        with self._lock, suppress(Exception):
            if self._desk is not None:
                self._desk.interrupt()

    @contextmanager
    def _lent(self) -> Iterator[Desk]:
        """A desk for the thread, that a stop breaks off."""
        with self._app.desks.lent() as desk:
            self._hold(desk)
            try:
                yield desk
            finally:
                self._hold(None)

    def _hold(self, desk: Desk | None) -> None:
        with self._lock:
            self._desk = desk
