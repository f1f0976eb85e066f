"""Counts what the claims of a list are like, in a thread with a connection of its own, until nobody waits for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from store.errors import DeskError
from tui.screens.lent_reading import LentReading

if TYPE_CHECKING:
    from store.model import Facet, Filter
    from tui.app import ReviewApp


class FacetCount(LentReading):
    """One counting of the claims of ``wanted``: each facet is given on the screen's thread, none after it stopped."""

    def __init__(self, app: ReviewApp, wanted: Filter, came: Callable[[Facet], None]) -> None:
        super().__init__(app)
        self._wanted, self._came = wanted, came

    def start(self) -> None:
        """Begin."""
        self._app.run_worker(self._work, thread=True, group="facets", exit_on_error=False)

    def _work(self) -> None:
        try:
            with self._lent() as desk:
                for facet in desk.facets(self._wanted):
                    if self._stopped:
                        return
                    self._app.call_later(self._give, facet)
        except DeskError as error:
            if not self._stopped:
                self._app.call_later(self._app.list_failed, str(error))

    def _give(self, facet: Facet) -> None:
        if not self._stopped:
            self._came(facet)
