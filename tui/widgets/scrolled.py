"""What scrolls: its bar tells the place from the first time it is seen."""

from __future__ import annotations

from textual.scroll_view import ScrollView


class Scrolled(ScrollView, can_focus=False, inherit_bindings=False):
    """Lines drawn where they are looked at.

    Textual tells the bar of every move, but only while it is shown: one that comes later, because the page had gone to
    its place before it was laid out, would stand at the top.
    """

    def watch_show_vertical_scrollbar(self, shown: bool) -> None:
        """The bar comes, or goes."""
        if shown:
            self.vertical_scrollbar.position = self.scroll_y
