"""The screens: each composes widgets and listens; what their keys do stands in controllers."""

from __future__ import annotations

from tui.keymap import View
from tui.screens.base import DeskScreen

__all__ = ["screen_of"]


def screen_of(view: View) -> DeskScreen:
    """A fresh screen for a view, its code loaded only now."""
    if view is View.DUPLICATES:
        from tui.screens.duplicates import DuplicatesScreen

        return DuplicatesScreen()
    if view is View.SOURCES:
        from tui.screens.sources import SourcesScreen

        return SourcesScreen()
    if view is View.DASHBOARD:
        from tui.screens.dashboard import DashboardScreen

        return DashboardScreen()
    raise KeyError(view)
