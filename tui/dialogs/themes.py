"""Choosing the colours: each is seen at once, Enter keeps it, Esc goes back to what was."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from textual.widget import Widget

from tui.dialogs.base import Dialog
from tui.dialogs.picklist import PickList
from tui.themes import WORDS


class ThemeDialog(Dialog[str]):
    """The themes, the one in use taken. The result is the name of the theme to keep."""

    TITLE_TEXT = "Colours"

    def __init__(self, current: str) -> None:
        super().__init__()
        self._before = current

    def parts(self) -> Iterable[Widget]:
        """One theme a line."""
        yield PickList(list(WORDS.items()), [self._before], upright=True, most_lines=len(WORDS))

    def hints(self) -> Sequence[tuple[str, str]]:
        """Arrows try, Enter keeps."""
        return (("up", ""), ("down", "try"), ("enter", "keep"), ("escape", "as it was"))

    def on_mount(self) -> None:
        """The keys go to the list."""
        self.query_one(PickList).focus()

    def on_pick_list_changed(self) -> None:
        """Show the theme under the cursor on everything behind."""
        taken = self.query_one(PickList).taken
        if taken:
            self.app.theme = taken[0]

    def submit(self) -> None:
        """Keep the theme that is shown."""
        self.dismiss(self.app.theme)

    def perform(self, key: str) -> None:
        """Leaving puts the colours back."""
        if key == "escape":
            self.app.theme = self._before
        super().perform(key)
