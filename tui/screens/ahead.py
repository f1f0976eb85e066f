"""Reads the rows of a list before they are drawn, in a thread with a connection of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

from store.errors import DeskError

if TYPE_CHECKING:
    from store.desk import Desk
    from tui.screens.base import DeskScreen

Row = TypeVar("Row")
Took = Callable[[list[Row] | None], None]


class Ahead(Generic[Row]):
    """Serves one list of ``screen``. ``read`` reads the rows of some ids from a desk."""

    def __init__(self, screen: DeskScreen, read: Callable[[Desk, Sequence[int]], list[Row]]) -> None:
        self._screen, self._read = screen, read

    def __call__(self, ids: Sequence[int], wanted: Callable[[], bool], took: Took[Row]) -> None:
        """Read them if they are still wanted once the thread runs; what came, or None, is given to ``took``."""
        work = partial(self._work, ids, wanted, took)
        self._screen.desk_app.run_worker(work, thread=True, group="ahead", exit_on_error=False)

    def _work(self, ids: Sequence[int], wanted: Callable[[], bool], took: Took[Row]) -> None:
        app, found = self._screen.desk_app, None
        try:
            if wanted():
                with app.desks.lent() as desk:
                    found = self._read(desk, ids)
        except DeskError:
            # The line that needs them asks the screen's own desk, whose trouble is told.
            found = None
        app.call_later(took, found)
