"""A long list whose lines are read before the cursor comes to them, beside the screen and off the path of any key."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import Generic

from tui.widgets.row_cache import PAGE, Beside, Read, Row, RowCache
from tui.widgets.scrolled import Scrolled


class LooksAhead(Scrolled, Generic[Row], can_focus=False, inherit_bindings=False):
    """Holds the ids on the lines, and their rows. Who makes it of lines calls ``look_ahead`` whenever ids changed."""

    def __init__(self, read: Read[Row], beside: Beside[Row] | None = None) -> None:
        super().__init__()
        self._ids: array[int] = array("q")
        self._rows = RowCache(read, beside)
        self._looks = False

    @property
    def ids(self) -> Sequence[int]:
        """What is in the list, in order."""
        return self._ids

    def row_at(self, place: int) -> Row | None:
        """What a line shows; None if that is gone, or not known yet."""
        return self._rows.get(self._ids, place, self.window)

    @property
    def window(self) -> range:
        """The lines of the list that are seen."""
        top = self.scroll_offset.y
        return range(top, top + max(1, self.size.height))

    def look_ahead(self) -> None:
        """Other lines are near the window: their rows are read once what is seen is drawn."""
        if not self._looks and self.size.height:
            self._looks = True
            self.call_after_refresh(self._look)

    def _look(self) -> None:
        self._looks = False
        seen, reach = self.window, max(PAGE, self.size.height)
        self._rows.look_ahead(self._ids, range(max(0, seen.start - reach), seen.stop + reach))

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """The window moved."""
        super().watch_scroll_y(old_value, new_value)
        if round(old_value) != round(new_value):
            self.look_ahead()
