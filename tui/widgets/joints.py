"""Where the border of a widget meets those of its neighbours: a cross or a T, where each alone would draw its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget

from tui import text

_JOINTS = {
    # (comes from above, goes on below, goes on to the left)
    (True, True, True): "┼",
    (True, True, False): "├",
    (True, False, True): "┴",
    (False, True, True): "┬",
}


if TYPE_CHECKING:
    _OfWidgets = Widget
else:
    # A second widget among the bases would take the place of the other's stylesheet.
    _OfWidgets = object


class Joined(_OfWidgets):
    """For a widget: its line at the top joins the lines that come from above, and its own at the left."""

    def render_lines(self, crop: Region) -> list[Strip]:
        """The lines inside ``crop``, the first with its joints."""
        strips = super().render_lines(crop)
        if strips and crop.y == 0 and _is_drawn(self, "top"):
            for column, joint in self._joints().items():
                place = column - self.region.x - crop.x
                if 0 <= place < strips[0].cell_length:
                    strips[0] = _put(strips[0], place, joint)
        return strips

    def _joints(self) -> dict[int, str]:
        """The columns of the window in which something meets the line at the top, and the sign of it."""
        mine = self.region
        others = [each for each in self.screen.query(Widget) if each is not self and each.display]
        above = {each.region.x for each in others if each.region.bottom == mine.y and _is_drawn(each, "left")}
        above |= {each.region.right - 1 for each in others if each.region.bottom == mine.y and _is_drawn(each, "right")}
        beside = any(
            each.region.y == mine.y and each.region.right == mine.x and _is_drawn(each, "top") for each in others
        )
        own = {mine.x} if _is_drawn(self, "left") else set()
        found = {}
        for column in above | own:
            joint = _JOINTS.get((column in above, column in own, column > mine.x or beside))
            if joint is not None and mine.x <= column < mine.right:
                found[column] = joint
        return found


def _is_drawn(widget: Widget, side: str) -> bool:
    kind, _ = getattr(widget.styles, f"border_{side}")
    return kind not in ("", "none", "hidden")


def _put(strip: Strip, place: int, sign: str) -> Strip:
    """The line with another sign in one cell, in the style that the cell has."""
    there = strip.crop(place, place + 1)
    style = next((segment.style for segment in there), None)
    return Strip.join([strip.crop(0, place), text.strip([(sign, style)], 1), strip.crop(place + 1, strip.cell_length)])
