"""A choice among a few: one of them, or any number; in a flow of words or one under the other."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from typing import Generic, TypeVar

from textual import events
from textual.geometry import Offset, Size
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from tui import text
from tui.look import Pen

Value = TypeVar("Value", bound=Hashable)

Piece = tuple[int, int, str]
"""Where a line of an option begins, which option, and its words."""

_SIGNS = {(True, True): "[x] ", (True, False): "[ ] ", (False, True): "(•) ", (False, False): "( ) "}
_STEPS = {"left": -1, "right": 1}


class PickList(Widget, Generic[Value], can_focus=True, inherit_bindings=False):
    """Options with signs before them; the arrows go through them, Space takes one, typing a letter jumps to one.

    Of a list that allows only one, the arrows take the option as they reach it.
    """

    class Changed(Message):
        """Other options are taken now."""

    def __init__(
        self,
        options: Sequence[tuple[Value, str]],
        taken: Iterable[Value],
        *,
        many: bool = False,
        upright: bool = False,
        most_lines: int = 4,
        part_id: str | None = None,
    ) -> None:
        """``options`` are (value, words); ``upright`` puts each on lines of its own, wrapped."""
        super().__init__(id=part_id)
        self._options = list(options)
        self._taken = set(taken)
        self._many, self._upright, self._most_lines = many, upright, most_lines
        first = next((n for n, (value, _) in enumerate(self._options) if value in self._taken), 0)
        self._at = 0 if many else first
        self._top = 0

    @property
    def taken(self) -> list[Value]:
        """The values of the options taken, in the order shown."""
        return [value for value, _ in self._options if value in self._taken]

    @property
    def at(self) -> Value:
        """The value of the option under the cursor."""
        return self._options[self._at][0]

    @property
    def cursor_cell(self) -> Offset:
        """The cell of the window at which the option under the cursor begins."""
        lines = enumerate(self._laid_out())
        found = ((start, n) for n, line in lines for start, index, _ in line if index == self._at)
        x, y = next(found, (0, 0))
        return self.content_region.offset + Offset(x, y - self._top)

    def take(self, values: Iterable[Value]) -> None:
        """Take exactly these."""
        self._taken = set(values)
        if not self._many:
            self._at = next((n for n, (value, _) in enumerate(self._options) if value in self._taken), self._at)
        self._seen()

    # --- keys and mouse

    def on_key(self, event: events.Key) -> None:
        """Go through the options, or take one; anything else is the dialog's."""
        if event.key in _STEPS and not (self._upright and event.key == "left" and self._at == 0):
            self._go(self._at + _STEPS[event.key])
        elif event.key in ("up", "down"):
            if not self._up_or_down(-1 if event.key == "up" else 1):
                return
        elif event.key in ("home", "end"):
            self._go(0 if event.key == "home" else len(self._options) - 1)
        elif event.key == "space":
            self._toggle(self._at)
        elif event.character is not None and event.is_printable:
            self._jump(event.character.casefold())
        else:
            return
        event.stop()
        event.prevent_default()

    def _go(self, index: int) -> None:
        self._at = min(max(0, index), len(self._options) - 1)
        if not self._many:
            self._toggle(self._at)
        self._seen()

    def _up_or_down(self, step: int) -> bool:
        """To the option above or below; False if there is none, so that the dialog goes on to its next part."""
        if self._upright:
            if 0 <= self._at + step < len(self._options):
                self._go(self._at + step)
                return True
            return False
        lines = self._laid_out()
        here = next((n for n, line in enumerate(lines) if any(index == self._at for _, index, _ in line)), 0)
        if not 0 <= here + step < len(lines):
            return False
        column = next(start for start, index, _ in lines[here] if index == self._at)
        self._go(min(lines[here + step], key=lambda piece: abs(piece[0] - column))[1])
        return True

    def _jump(self, letter: str) -> None:
        order = [*range(self._at + 1, len(self._options)), *range(self._at + 1)]
        found = next((n for n in order if self._options[n][1].casefold().startswith(letter)), None)
        if found is not None:
            self._go(found)

    def _toggle(self, index: int) -> None:
        value = self._options[index][0]
        before = set(self._taken)
        self._taken = self._taken ^ {value} if self._many else {value}
        self._seen()
        if before != self._taken:
            self.post_message(self.Changed())

    def on_click(self, event: events.Click) -> None:
        """Take the option clicked."""
        lines = self._laid_out()
        row = event.y + self._top
        if row < len(lines):
            pieces = [piece for piece in lines[row] if piece[0] <= event.x]
            if pieces:
                self._at = pieces[-1][1]
                self._toggle(self._at)

    # --- drawing

    def _laid_out(self, cells: int = 0) -> list[list[Piece]]:
        """The lines: for each the options on it, where each begins, and its words with the sign."""
        cells = max(10, cells or self.size.width)
        lines: list[list[Piece]] = []
        for index, (value, words) in enumerate(self._options):
            sign = _SIGNS[self._many, value in self._taken]
            shown = text.line(words)
            if self._upright:
                pieces = text.wrapped(shown, cells - len(sign) - 1)
                lines += [
                    [(0, index, (sign if n == 0 else " " * len(sign)) + shown[start:end])]
                    for n, (start, end) in enumerate(pieces)
                ]
                continue
            end = lines[-1][-1][0] + text.width(lines[-1][-1][2]) + 2 if lines else cells
            told = f"{sign}{shown}"
            if end + text.width(told) > cells:
                lines.append([(0, index, text.fit(told, min(cells, text.width(told))))])
            else:
                lines[-1].append((end, index, told))
        return lines or [[]]

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many lines as the options take, up to the most allowed."""
        del container, viewport
        return min(self._most_lines, len(self._laid_out(width)))

    def _seen(self) -> None:
        """Keep the option under the cursor in sight."""
        if self.is_mounted and self.size.height:
            lines = self._laid_out()
            rows = [n for n, line in enumerate(lines) if any(index == self._at for _, index, _ in line)]
            height = self.size.height
            top = min(self._top, rows[0]) if rows else 0
            self._top = max(top, (rows[-1] if rows else 0) - height + 1)
            self._top = max(0, min(self._top, len(lines) - height))
        self.refresh()

    def on_resize(self) -> None:
        """The lines break elsewhere."""
        self._seen()

    def on_focus(self) -> None:
        """Show where the cursor is."""
        self.refresh()

    def on_blur(self) -> None:
        """Hide where the cursor was."""
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """One line of options; the one under the cursor stands out while the keys come here."""
        pen, cells = Pen(self), self.size.width
        lines = self._laid_out()
        row = y + self._top
        if row >= len(lines):
            return Strip.blank(cells, pen())
        parts = []
        end = 0
        for start, index, words in lines[row]:
            here = index == self._at and self.has_focus
            taken = self._options[index][0] in self._taken
            style = "bold reverse $text-accent" if here else ("bold" if taken else "$foreground-muted")
            parts += [(" " * (start - end), pen()), (words, pen(style))]
            end = start + text.width(words)
        more = "▾" if y == self.size.height - 1 and row < len(lines) - 1 else ("▴" if y == 0 and self._top else "")
        if more:
            gap = max(1, cells - end - 1)
            parts += [(" " * gap, pen()), (more, pen("$text-accent"))]
        return text.strip(parts, cells, pen())
