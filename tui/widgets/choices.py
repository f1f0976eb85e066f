"""What may follow the first key of a sequence: ``s`` and then a letter."""

from __future__ import annotations

from textual.strip import Strip
from textual.widget import Widget

from tui import keymap, text
from tui.keymap import View
from tui.keynames import shown_key
from tui.look import Pen


class Choices(Widget):
    """The keys that may follow an open sequence, each with its meaning."""

    def __init__(self, view: View) -> None:
        super().__init__()
        self._view = view
        self._keys: tuple[str, ...] = ()
        self.display = False

    def show(self, keys: tuple[str, ...]) -> None:
        """Show what follows ``keys``; hide for none."""
        self._keys = keys
        self.display = bool(keys)
        if keys:
            self.styles.height = len(self._rows(self.app.size.width)) + 1
        self.refresh()

    def _rows(self, cells: int) -> list[list[tuple[str, str]]]:
        choices = [(key, found.title) for key, found in keymap.after(self._view, self._keys)]
        widest = max((text.width(f"{key}  {title}") for key, title in choices), default=0) + 3
        across = max(1, (cells - 2) // max(1, widest))
        return [choices[start : start + across] for start in range(0, len(choices), across)]

    def render_line(self, y: int) -> Strip:
        """A heading, then the choices in columns."""
        pen, cells = Pen(self), self.size.width
        rows = self._rows(cells)
        if y == 0:
            heading = f" {shown_key(' '.join(self._keys))} … "
            return text.strip(
                [(heading, pen("bold $text-accent")), ("Esc never mind", pen("$foreground-muted"))], cells, pen()
            )
        if y > len(rows):
            return text.strip([], cells, pen())
        widest = max(text.width(f"{key}  {title}") for row in rows for key, title in row) + 3
        parts = [(" ", pen())]
        for key, title in rows[y - 1]:
            parts += [
                (f" {key} ", pen("bold $text-accent")),
                (text.fit(f" {title}", widest - text.width(key) - 2), pen("$foreground")),
            ]
        return text.strip(parts, cells, pen())
