"""The line over an article: whose it is, from when, what it is called, and which of its claims is under the cursor."""

from __future__ import annotations

from textual.strip import Strip
from textual.widget import Widget

from store.model import ArticleHead
from tui import text
from tui.look import Pen


class ArticleHeadLine(Widget):
    """One line over the reader."""

    def __init__(self) -> None:
        super().__init__()
        self._left: list[tuple[str, str]] = []
        self._right = ""

    def show(self, head: ArticleHead, right: str) -> None:
        """Show an article's head, and at the right what is being done in it."""
        outlet = head.outlet or "unknown outlet"
        self._left = [(f" {outlet}", "bold"), (f" · {head.published or 'undated'}", "$foreground-muted")]
        if head.title:
            self._left.append((f" · {head.title}", ""))
        self._right = f"{right} "
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """The title gives way to the count."""
        del y
        pen, cells = Pen(self), self.size.width
        room = cells - text.width(self._right) - 2
        parts = []
        for words, style in self._left:
            shown = words if text.width(words) <= room else text.fit(words, room)
            parts.append((shown, pen(style)))
            room -= text.width(shown)
        return text.strip([*parts, (" " * (room + 2), pen()), (self._right, pen("$foreground-muted"))], cells, pen())
