"""A message too long for its line, in full, over what is above the foot; gone with the next key."""

from __future__ import annotations

from textual.strip import Strip
from textual.widget import Widget

from tui import text
from tui.look import Pen

_INDENT = 3
MOST = 6
"""Lines at most; a message is a sentence or two."""


class WholeMessage(Widget, can_focus=False):
    """Hidden, unless there is a message that its line cuts."""

    def __init__(self) -> None:
        super().__init__()
        self._message, self._sign, self._style = "", "", ""
        self.display = False

    def show(self, message: str, sign: str, style: str) -> None:
        """Show ``message`` behind its sign, in the style of the sign; hide for an empty one."""
        self._message, self._sign, self._style = text.line(message), sign, style
        self._fit()

    def on_resize(self) -> None:
        """Another width takes another number of lines, or none."""
        self._fit()

    def _lines(self, cells: int) -> list[tuple[int, int]]:
        return text.wrapped(self._message, cells - _INDENT - 1)[:MOST]

    def _fit(self) -> None:
        cells = self.app.size.width
        self.display = text.width(self._message) > cells - _INDENT
        if self.display:
            self.styles.height = len(self._lines(cells))
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """The sign, then the message, line under line."""
        pen, cells = Pen(self), self.size.width
        lines = self._lines(cells)
        if y >= len(lines):
            return text.strip([], cells, pen())
        start, end = lines[y]
        lead = (f" {self._sign}", pen(self._style)) if y == 0 else (" " * _INDENT, pen())
        return text.strip([lead, (self._message[start:end], pen("$foreground"))], cells, pen())
