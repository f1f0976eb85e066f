"""Above a group of claims: where one is, how many are taken, the weakest link; then what speaks against a merge."""

from __future__ import annotations

from dataclasses import dataclass

from textual.strip import Strip
from textual.widget import Widget

from tui import text
from tui.look import Pen


@dataclass(frozen=True, slots=True)
class GroupState:
    """What the head tells. ``place`` is 0 for a group that was asked for by one of its pairs."""

    place: int = 0
    count: int = 0
    claims: int = 0
    taken: int = 0
    weakest: str = ""
    against: str = ""
    hidden: int = 0
    """Claims that belong here too and are not shown: too many for a map."""


class GroupHead(Widget, can_focus=False):
    """Two lines."""

    def __init__(self) -> None:
        super().__init__()
        self._state = GroupState()

    def show(self, state: GroupState) -> None:
        """Tell of another group."""
        self._state = state
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """The first line from both ends, the second from the left."""
        pen, cells, state = Pen(self), self.size.width, self._state
        if y:
            if state.against:
                told = text.fit(f" ⚠ mind: {state.against}", cells - 1)
                return text.strip([(told, pen("bold $text-warning"))], cells, pen())
            told = text.fit(" every two of those taken are a pair, and nothing speaks against one", cells - 1)
            return text.strip([(told, pen("$foreground-muted"))], cells, pen())
        place = f" {state.place}/{state.count}" if state.place else ""
        more = f", {state.hidden} more not shown" if state.hidden else ""
        left = [
            (f" Group{place} ", pen("bold $text-accent")),
            (f"{state.taken} of {state.claims} claims taken{more}", pen("bold")),
        ]
        right = f"{state.weakest} "
        gap = cells - sum(text.width(part) for part, _ in left) - text.width(right)
        return text.strip([*left, (" " * max(1, gap), pen()), (right, pen("$foreground-muted"))], cells, pen())
