"""A field to type in that draws what a terminal would obey."""

from __future__ import annotations

from rich.text import Text
from textual.widgets import Input

from tui import text


class Field(Input):
    """One line of text. Control, bidirectional and zero-width characters in it are drawn as marks of one cell each.

    The text itself stays as it is; a mark stands for its character one for one, so the cursor keeps its place.
    """

    def __init__(self, value: str = "", *, part_id: str | None = None) -> None:
        super().__init__(value, id=part_id, compact=True, select_on_focus=False)

    @property
    def _value(self) -> Text:
        shown = super()._value
        shown.plain = "".join(map(_one_cell, self.value))
        return shown

    def on_mount(self) -> None:
        """Type at the end of what is there."""
        self.cursor_position = len(self.value)


def _one_cell(character: str) -> str:
    """The character, or one mark for it."""
    if text.is_plain(character) and character != "\n":
        return character
    mark = text.line(character)
    return mark if len(mark) == 1 else "¤"
