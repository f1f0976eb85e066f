"""The screen behind a dialog, in darker colours."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from rich.segment import Segment
from rich.style import Style as RichStyle
from textual.color import Color
from textual.renderables.background_screen import BackgroundScreen
from textual.strip import Strip
from textual.visual import Visual

if TYPE_CHECKING:
    from textual.css.styles import RulesMap
    from textual.screen import Screen
    from textual.style import Style
    from textual.visual import RenderOptions


class Behind(Visual):
    """The lines of ``screen`` under a veil of ``colour``: the same as Textual's own, each style veiled only once."""

    def __init__(self, screen: Screen[Any], colour: Color) -> None:
        self._screen, self._colour = screen, colour

    def render_strips(self, width: int, height: int | None, style: Style, options: RenderOptions) -> list[Strip]:
        """All lines of the screen."""
        del width, height, style, options
        return [_veiled(line, self._colour) for line in self._screen._compositor.render_strips()]

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        """As wide as the window."""
        del rules
        return container_width

    def get_height(self, rules: RulesMap, width: int) -> int:
        """As high as the window."""
        del rules, width
        return self._screen.size.height


def _veiled(line: Strip, colour: Color) -> Strip:
    return Strip([Segment(shown, _veil(style, colour)) for shown, style, _ in line], line.cell_length)


@lru_cache(1024)
def _veil(style: RichStyle | None, colour: Color) -> RichStyle | None:
    return next(iter(BackgroundScreen.process_segments([Segment(" ", style)], colour))).style
