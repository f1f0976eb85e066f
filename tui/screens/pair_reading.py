"""The suggested pairs on their way to the screen: a desk that has many of them is read in a thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.worker import Worker, get_current_worker

from store.errors import DeskError
from tui.widgets.pair_queue import LOWEST
from tui.widgets.pair_ranks import Ranked

if TYPE_CHECKING:
    from tui.screens.duplicates import DuplicatesScreen

AT_ONCE = 500
"""Pairs up to which they are read at once, on the screen's own thread."""

BEST = 200
"""Pairs that are read first where they are many: there is something to decide before the rest is there."""


class PairReading:
    """Brings all pairs of the desk into the queue of one screen; ``comes`` while they are on their way."""

    def __init__(self, screen: DuplicatesScreen) -> None:
        self._screen = screen
        self.comes = False

    def read(self) -> None:
        """Read all pairs anew; what is shown stays until they are there."""
        screen = self._screen
        if screen.desk.suggestion_count() <= AT_ONCE:
            self.comes = False
            screen.queue.load(screen.desk.suggestions(threshold=LOWEST))
        else:
            self.comes = True
            screen.run_worker(self._work, thread=True, group="pairs", exclusive=True, exit_on_error=False)

    def drop_gone(self) -> None:
        """While the pairs are on their way: pass over those shown of which a claim was merged in, or is gone."""
        screen = self._screen
        while self.comes and screen.pair is not None:
            ids = {screen.pair.a, screen.pair.b}
            gone = ids - {row.id for row in screen.desk.claim_rows(sorted(ids))}
            if not gone:
                break
            screen.queue.settle(gone, [])

    def _work(self) -> None:
        app, worker = self._screen.desk_app, get_current_worker()
        begun = len(self._screen.queue) > 0
        try:
            with app.desks.lent() as desk, desk.unchanging():
                as_of = desk.latest_action()
                if not begun:
                    first = Ranked.all(desk.suggestions(threshold=LOWEST, first=BEST))
                    app.call_later(self._take, worker, as_of, first, whole=False)
                found = Ranked.all(desk.suggestions(threshold=LOWEST))
        except DeskError as error:
            app.call_later(self._failed, worker, str(error))
            return
        app.call_later(self._take, worker, as_of, found, whole=True)

    def _take(self, worker: Worker[None], as_of: int, found: Ranked, *, whole: bool) -> None:
        screen = self._screen
        if worker.is_cancelled or not screen.is_whole:
            return
        if screen.desk.latest_action() != as_of:
            # Something was decided meanwhile: what is shown knows it, what was read does not.
            if whole:
                self.read()
            return
        self.comes = not whole
        screen.queue.take(found)
        screen.look()

    def _failed(self, worker: Worker[None], reason: str) -> None:
        if not worker.is_cancelled and self._screen.is_whole:
            self.comes = False
            self._screen.warn(reason)
