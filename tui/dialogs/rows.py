"""A list of lines in a dialog: headings and lines to choose from, drawn only where it is looked at."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from textual import events
from textual.geometry import Offset, Size
from textual.message import Message
from textual.strip import Strip

from tui import text
from tui.look import Pen
from tui.widgets.scrolled import Scrolled

CELL = tuple[str, int, str]
"""Words, cells wide (0: as wide as they are; the last of a line takes the rest), style."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line: its cells, and the value it stands for; None for a heading, which is passed over."""

    cells: tuple[CELL, ...]
    value: Hashable = None
    dim: bool = False


class Rows(Scrolled, can_focus=False, inherit_bindings=False):
    """Lines with a cursor. The dialog sends the keys; a click moves the cursor, a second one chooses."""

    class Moved(Message):
        """The cursor is on another line."""

    class Chosen(Message):
        """The line under the cursor was clicked."""

    def __init__(self, *, part_id: str | None = None, empty: str = "") -> None:
        super().__init__(id=part_id)
        self._rows: Sequence[Row] = ()
        self._at = 0
        self._empty = empty

    @property
    def value(self) -> Hashable:
        """What the line under the cursor stands for; None if there is no line to choose."""
        return self._rows[self._at].value if self._rows else None

    @property
    def cursor_cell(self) -> Offset:
        """The cell of the window at which the cursor's line begins."""
        return self.content_region.offset + Offset(0, self._at - self.scroll_offset.y)

    def show(self, rows: Sequence[Row], at: Hashable = None) -> None:
        """Show other lines, the cursor on the one of value ``at``, else on the first that can be chosen."""
        self._rows = rows
        first = next((n for n, row in enumerate(rows) if row.value is not None), 0)
        self._at = next((n for n, row in enumerate(rows) if at is not None and row.value == at), first)
        self.virtual_size = Size(0, len(rows))
        height = self.size.height
        # Without a height nothing is drawn yet, and the first lines are the ones to begin with.
        top = 0 if not height or self._at < height else self._at - height // 2
        self.scroll_to(y=top, animate=False, immediate=True, force=True)
        self.refresh()
        self.post_message(self.Moved())

    def extend(self, rows: Sequence[Row]) -> None:
        """Show further lines below; the cursor stays."""
        self._rows = [*self._rows, *rows]
        self.virtual_size = Size(0, len(self._rows))
        self.refresh()

    def go_to(self, value: Hashable) -> None:
        """Put the cursor on the line of this value, if there is one."""
        place = next((n for n, row in enumerate(self._rows) if row.value == value), None)
        if place is not None:
            self._put(place)

    def move(self, key: str) -> bool:
        """Move the cursor as an arrow or page key says; False for any other key."""
        page = max(1, self.size.height - 1)
        steps = {"up": -1, "down": 1, "pageup": -page, "pagedown": page}
        if key in steps:
            self._go(steps[key])
        elif key in ("home", "end"):
            self._go(-len(self._rows) if key == "home" else len(self._rows))
        else:
            return False
        return True

    def _go(self, steps: int) -> None:
        places = [n for n, row in enumerate(self._rows) if row.value is not None]
        if not places:
            return
        if abs(steps) == 1:
            here = places.index(self._at)
            self._put(places[min(max(0, here + steps), len(places) - 1)])
            return
        wanted = self._at + steps
        self._put(min(places, key=lambda place: abs(place - wanted)))

    def _put(self, place: int) -> None:
        self._at = place
        self._seen()
        self.refresh()
        self.post_message(self.Moved())

    def _seen(self) -> None:
        """Keep the line under the cursor in sight."""
        place = self._at
        top, height = self.scroll_offset.y, self.size.height
        # A heading right above the line stays in sight with it.
        first = place - 1 if place and self._rows[place - 1].value is None else place
        if first < top or place >= top + height:
            self.scroll_to(y=first if first < top else place - height + 1, animate=False, immediate=True, force=True)

    def on_resize(self) -> None:
        """The line under the cursor stays in sight."""
        if self._rows and self.size.height:
            self._seen()

    def on_click(self, event: events.Click) -> None:
        """Go to the line clicked; choose it if the cursor was there."""
        place = self.scroll_offset.y + event.y
        if place >= len(self._rows) or self._rows[place].value is None:
            return
        if place == self._at:
            self.post_message(self.Chosen())
        else:
            self._put(place)

    def render_line(self, y: int) -> Strip:
        """One line; the cursor's is marked by a sign as well as its colour."""
        cells, place = self.scrollable_content_region.width, self.scroll_offset.y + y
        if place >= len(self._rows):
            plain = Pen(self)
            told = [(f" {self._empty}", plain("$foreground-muted"))] if not self._rows and y == 0 else []
            return text.strip(told, cells, plain())
        row = self._rows[place]
        here = place == self._at and row.value is not None
        pen = Pen(self, over="$text on $primary") if here else Pen(self)
        parts = [("❯" if here else " ", pen("bold"))]
        taken = 1
        for number, (words, wide, style) in enumerate(row.cells):
            room = cells - taken if number == len(row.cells) - 1 else (wide or text.width(words))
            room = max(0, min(room, cells - taken))
            drawn = "" if here else ("$foreground 72%" if row.dim else style)
            parts.append((text.fit(words, room), pen(drawn)))
            taken += room
        return text.strip(parts, cells, pen())
