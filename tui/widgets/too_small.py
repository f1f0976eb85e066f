"""What a window too small for the work says."""

from __future__ import annotations

from textual.geometry import Size
from textual.strip import Strip
from textual.widget import Widget

from tui import keymap, text
from tui.look import Pen

LEAST = (60, 16)
"""Columns and lines below which only the message is shown."""


def is_too_small(size: Size) -> bool:
    """Whether a window of that size shows the message and nothing else."""
    return size.width < LEAST[0] or size.height < LEAST[1]


class TooSmall(Widget):
    """Asks for a larger window; the review waits behind it, its place kept. The app keeps keys from it meanwhile."""

    def render_line(self, y: int) -> Strip:
        """The message in the middle, as large as the window lets it be."""
        cells, pen = self.size.width, Pen(self)
        said = [
            "Make the window larger",
            f"{LEAST[0]} x {LEAST[1]} at least, 80 x 24 is good",
            f"it is {self.app.size.width} x {self.app.size.height} now; nothing is lost",
            f"{keymap.action('app.quit').key} leaves; no other key acts here",
        ]
        number = y - max(0, (self.size.height - len(said)) // 2)
        if not 0 <= number < len(said):
            return text.strip([], cells, pen())
        shown = text.fit(said[number], min(cells, text.width(said[number])))
        left = " " * ((cells - text.width(shown)) // 2)
        return text.strip([(left, pen()), (shown, pen("bold" if number == 0 else "$foreground-muted"))], cells, pen())
