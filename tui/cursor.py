"""The cell of the window at which the work is: the terminal's own cursor goes there, for screen readers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from textual.geometry import Offset

from tui.screens.base import DeskScreen
from tui.widgets.too_small import is_too_small

if TYPE_CHECKING:
    from tui.app import ReviewApp


def cell_of_the_work(app: ReviewApp) -> Offset:
    """Inside the window always: what the mouse has scrolled out of sight is at its edge."""
    if is_too_small(app.size):
        return Offset(0, 0)
    cell = _asked(app)
    return Offset(min(max(0, cell.x), app.size.width - 1), min(max(0, cell.y), app.size.height - 1))


def _asked(app: ReviewApp) -> Offset:
    """Where the screen in front has it, or the field in it that is typed in."""
    screen = app.screen_stack[-1] if app.screen_stack else None
    if screen is None or not screen.is_mounted:
        return Offset(0, 0)
    # A field that is typed in knows its place. Asked now, not when it set it: then it may have had none yet.
    typed_at: Offset | None = getattr(screen.focused, "cursor_screen_offset", None)
    if typed_at is not None and isinstance(screen, DeskScreen):
        return typed_at
    cursor_cell: Callable[[], Offset | None] | None = getattr(screen, "cursor_cell", None)
    cell = cursor_cell() if cursor_cell is not None else None
    return cell or typed_at or Offset(0, 0)
