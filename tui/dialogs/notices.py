"""Lines that must be seen before the work begins: what in a file of settings does not do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from textual.widget import Widget
from textual.widgets import Static

from tui import text
from tui.dialogs.base import Dialog


class NoticesDialog(Dialog[None]):
    """Shows lines, wrapped; Enter and Esc go on."""

    def __init__(self, title: str, lines: Sequence[str]) -> None:
        super().__init__()
        self.TITLE_TEXT = title
        self._lines = lines

    def parts(self) -> Iterable[Widget]:
        """One line after the other."""
        for each in self._lines:
            yield Static(text.content(f"! {each}", "$text-warning", one_line=True), classes="notice")
        yield Static("Everything else in it holds.")

    def hints(self) -> Sequence[tuple[str, str]]:
        """There is one way on."""
        return (("enter", "go on"),)
