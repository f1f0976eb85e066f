"""Lines that scroll: each is drawn once for as long as it looks the same, wherever in the window it stands.

Textual keeps what it drew by the place in the window, so that a step over the edge would draw every line anew.
"""

from __future__ import annotations

from typing import Self

from textual.cache import LRUCache
from textual.geometry import Region
from textual.strip import Strip

from tui.widgets.scrolled import Scrolled

KEPT = 256
"""Lines that are kept as they were drawn, or some windows full where the window is high."""


class KeptLines(Scrolled, can_focus=False, inherit_bindings=False):
    """Who makes it of lines draws them in ``render_line``, and says in ``stands_out`` on which the cursor is."""

    def __init__(self) -> None:
        super().__init__()
        self._drawn: LRUCache[tuple[int, bool], Strip] = LRUCache(KEPT)
        self._drawn_for: object = None

    def stands_out(self, row: int) -> bool:
        """Whether the line is drawn in the other of its two looks. Both are kept."""
        raise NotImplementedError

    def kept_rows(self) -> list[int]:
        """The lines that are kept as they were drawn."""
        keys = self._drawn.keys()
        return sorted({row for row, _ in keys})

    def forget_lines(self) -> None:
        """Any line may look different when it is shown next."""
        self._drawn.clear()

    def refresh_row(self, row: int) -> None:
        """Draw a line anew, now or when it comes into sight."""
        y = row - self.scroll_offset.y
        if 0 <= y < self.size.height:
            self.refresh(Region(0, y, self.size.width, 1))
        else:
            self._forget(row)

    def repaint_rows(self, *rows: int) -> None:
        """Show these lines in the look that they have by now, drawn anew only if they never had it."""
        top, height = self.scroll_offset.y, self.size.height
        seen = [Region(0, row - top, self.size.width, 1) for row in rows if top <= row < top + height]
        if seen:
            super().refresh(*seen)

    def _forget(self, *rows: int) -> None:
        for row in rows:
            self._drawn.discard((row, False))
            self._drawn.discard((row, True))

    def refresh(self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False) -> Self:
        """Draw all lines anew, or those of some regions of the window."""
        if regions:
            top = self.scroll_offset.y
            self._forget(*(top + y for region in regions for y in region.line_range))
        elif repaint:
            self.forget_lines()
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Every line is shown elsewhere, and stays as it was drawn."""
        if self.show_vertical_scrollbar:
            self.vertical_scrollbar.position = new_value
        if round(old_value) != round(new_value):
            top = self.scroll_offset.y
            self.repaint_rows(*range(top, top + self.size.height))

    def render_lines(self, crop: Region) -> list[Strip]:
        """The lines of a region of the window."""
        drawn_for = (self.size.width, self.app.theme, self.visual_style)
        if drawn_for != self._drawn_for:
            self.forget_lines()
            self._drawn_for = drawn_for
        self._drawn.grow(max(KEPT, 4 * self.size.height))
        strips = [self._line(y) for y in crop.line_range]
        for each in self.get_line_filters():
            strips = [strip.apply_filter(each, self.background_colors[1]) for strip in strips]
        if crop.column_span == (0, self.size.width):
            return strips
        return [strip.crop(*crop.column_span) for strip in strips]

    def _line(self, y: int) -> Strip:
        row = self.scroll_offset.y + y
        key = row, self.stands_out(row)
        found = self._drawn.get(key)
        if found is None:
            found = self._drawn[key] = self.render_line(y)
        return found
