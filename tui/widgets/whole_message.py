"""A message, or what is typed, too long for its line: in full, over what is above that line."""

from __future__ import annotations

from textual.strip import Strip
from textual.widget import Widget

from tui import text
from tui.look import Pen

_INDENT = 3
MOST = 6
"""Lines at most; a message is a sentence or two."""


class WholeMessage(Widget, can_focus=False):
    """Hidden, unless there is something that its line cuts."""

    def __init__(self) -> None:
        super().__init__()
        self._message, self._sign, self._style, self._taken = "", "", "", 0
        self.over_prompt = False
        """Whether it belongs to what is being typed."""
        self.display = False

    def show(
        self, message: str, sign: str = "", style: str = "", *, taken: int = _INDENT, over_prompt: bool = False
    ) -> None:
        """Show ``message`` behind its sign if its line, of which ``taken`` cells are taken, cuts it; else hide.

        The line is the one above the keys, and is covered; ``over_prompt`` leaves it to what is typed there.
        """
        self._message, self._sign, self._style, self._taken = text.line(message), sign, style, taken
        self.over_prompt = over_prompt
        self.styles.margin = (0, 0, 2 if over_prompt else 1, 0)
        self._fit()

    def hide(self) -> None:
        """It has been read."""
        self.show("")

    def on_resize(self) -> None:
        """Another width takes another number of lines, or none."""
        self._fit()

    def _lines(self, cells: int) -> list[tuple[int, int]]:
        return text.wrapped(self._message, cells - _INDENT - 1)[:MOST]

    def _fit(self) -> None:
        cells = self.app.size.width
        self.display = text.width(self._message) > cells - self._taken
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
        lead = (f" {self._sign:2}", pen(self._style)) if y == 0 else (" " * _INDENT, pen())
        return text.strip([lead, (self._message[start:end], pen("$foreground"))], cells, pen())
