"""The terminal's window: sizes that nobody told of, and what a resize leaves on it.

While a window shrinks and grows again, a terminal drops what no longer fits. Textual draws what differs from its last
layout: back at the size it knew, that is nothing, and the gaps stay. So all is drawn once more after the last resize.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from textual.events import Resize
from textual.geometry import Size
from textual.screen import Screen
from textual.timer import Timer

if TYPE_CHECKING:
    from tui.app import ReviewApp

RESTS_AFTER = 0.1
"""Seconds after the last of several resizes."""


class Window:
    """Watches the window of one app."""

    def __init__(self, app: ReviewApp) -> None:
        self._app = app
        self._known: Size | None = None
        self._rests: Timer | None = None

    def resized(self, size: Size) -> None:
        """Word of a size came, be it the one before. The first is the one that all is drawn for anyhow."""
        first, self._known = self._known is None, size
        if first:
            return
        self._app.sent.forget()
        if self._rests is not None:
            self._rests.stop()
        self._rests = self._app.set_timer(RESTS_AFTER, self.draw_anew)

    def draw_anew(self) -> None:
        """Draw every cell, unless the app is being left."""
        if self._app.screen_stack:
            self.catch_up()
            self._app.screen.refresh()

    def catch_up(self) -> None:
        """Take the window's size if word of it was lost, as happens when it is resized in a burst."""
        size = self._app.window()
        if size is not None and self._app.screen_stack and size != self._app.screen.size:
            self._app.post_message(Resize(size, size))

    def fit(self, screen: Screen[Any]) -> None:
        """Give a new screen the classes of the window's size at once, or all in it would be styled twice."""
        app, (width, height) = self._app, self._app.size
        for cells, limits in ((width, app.HORIZONTAL_BREAKPOINTS), (height, app.VERTICAL_BREAKPOINTS)):
            screen.add_class([name for least, name in limits if cells >= least][-1], update=False)
