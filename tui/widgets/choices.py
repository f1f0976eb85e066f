"""What may follow the first key of a sequence: ``s`` and then a letter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from textual.strip import Strip
from textual.widget import Widget

from tui import keymap, text
from tui.keymap import Action, View
from tui.keynames import shown_key
from tui.look import Pen

if TYPE_CHECKING:
    from tui.screens.base import DeskScreen


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

    def _rows(self, cells: int) -> list[list[tuple[str, Action]]]:
        choices = keymap.after(self._view, self._keys)
        across = max(1, (cells - 2) // max(1, self._widest(choices)))
        return [choices[start : start + across] for start in range(0, len(choices), across)]

    @staticmethod
    def _widest(choices: Sequence[tuple[str, Action]]) -> int:
        return max((text.width(f"{key}  {found.title}") for key, found in choices), default=0) + 3

    def render_line(self, y: int) -> Strip:
        """A heading, then the choices in columns; those that cannot be done now stand in brackets."""
        pen, cells = Pen(self), self.size.width
        rows = self._rows(cells)
        if y == 0:
            heading = f" {shown_key(' '.join(self._keys))} … "
            return text.strip(
                [(heading, pen("bold $text-accent")), ("Esc never mind", pen("$foreground-muted"))], cells, pen()
            )
        if y > len(rows):
            return text.strip([], cells, pen())
        screen = cast("DeskScreen", self.screen)
        widest = self._widest([choice for row in rows for choice in row])
        parts = [(" ", pen())]
        for key, found in rows[y - 1]:
            dim = screen.unavailable(found.id) is not None
            left, right = ("(", ")") if dim else (" ", " ")
            room = widest - text.width(key) - 2
            parts += [
                (f"{left}{key} ", pen("$foreground 72%" if dim else "bold $text-accent")),
                (text.fit(f" {found.title}{right}", room), pen("$foreground 72%" if dim else "$foreground")),
            ]
        return text.strip(parts, cells, pen())
