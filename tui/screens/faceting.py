"""Counts what the claims of a list are like, in a thread with a connection of its own, until nobody waits for it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from threading import Lock
from typing import TYPE_CHECKING

from store.errors import DeskError

if TYPE_CHECKING:
    from store.desk import Desk
    from store.model import Facet, Filter
    from tui.app import ReviewApp


class FacetCount:
    """One counting of the claims of ``wanted``: each facet is given on the screen's thread, none after it stopped."""

    def __init__(self, app: ReviewApp, wanted: Filter, came: Callable[[Facet], None]) -> None:
        self._app, self._wanted, self._came = app, wanted, came
        self._desk: Desk | None = None
        self._lock = Lock()
        self._stopped = False

    def start(self) -> None:
        """Begin."""
        self._app.run_worker(self._work, thread=True, group="facets", exit_on_error=False)

    def stop(self) -> None:
        """Nothing more is given; what is being counted is broken off."""
        self._stopped = True
        # Not once the thread has given its desk back: another may be reading through it.
        with self._lock, suppress(Exception):
            if self._desk is not None:
                self._desk.interrupt()

    def _work(self) -> None:
        try:
            with self._app.desks.lent() as desk:
                self._hold(desk)
                try:
                    for facet in desk.facets(self._wanted):
                        if self._stopped:
                            return
                        self._app.call_later(self._give, facet)
                finally:
                    self._hold(None)
        except DeskError as error:
            if not self._stopped:
                self._app.call_later(self._app.list_failed, str(error))

    def _hold(self, desk: Desk | None) -> None:
        with self._lock:
            self._desk = desk

    def _give(self, facet: Facet) -> None:
        if not self._stopped:
            self._came(facet)
