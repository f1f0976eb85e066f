"""Screens that come to the front in short steps: a key pressed meanwhile waits for one of them and no longer.

Textual lays a new screen out twice and draws it three times over before it waits for anything: as it comes to the
front, as it is told its size, and once more for what its widgets took from that. Here it is laid out once, drawn once
its widgets have what they show, and between the two whatever else waits has its turn.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from textual import events
from textual.geometry import Size
from textual.screen import Screen

if TYPE_CHECKING:
    _OfScreens = Screen[Any]
else:
    # A second screen among the bases would take the place of the other's stylesheet.
    _OfScreens = object


class InSteps(_OfScreens):
    """For a screen or a dialog."""

    _has_been_shown = False
    """Whether it has been in front."""
    _is_fitted_now = False
    """Whether it is being fitted to the window: nothing is drawn while it is."""

    async def on_event(self, event: events.Event) -> None:
        """Coming to the front and being fitted to the window are steps of their own, and draw nothing yet."""
        if not isinstance(event, events.ScreenResume | events.Resize):
            await super().on_event(event)
            return
        if isinstance(event, events.ScreenResume):
            # What was styled as it was made is not styled again as it first comes to the front.
            ready = getattr(self.app, "styles_are_read", False)
            event.refresh_styles = event.refresh_styles and (self._has_been_shown or not ready)
            self._has_been_shown = True
        self._is_fitted_now = True
        try:
            await super().on_event(event)
        finally:
            self._is_fitted_now = False
        await asyncio.sleep(0)

    def _screen_resized(self, size: Size) -> None:
        """Word of the size that it is laid out for already changes nothing."""
        if size != self._compositor.size:
            super()._screen_resized(size)

    def _compositor_refresh(self) -> None:
        """Draw, unless more is to come: then at the next frame, or once all of it is known to be drawn anew."""
        if self._is_fitted_now:
            self.refresh()
        elif not (self._layout_required and self._repaint_required):
            super()._compositor_refresh()
