"""A field to type in that draws what a terminal would obey."""

from __future__ import annotations

from typing import ClassVar

from rich.text import Text
from textual import events
from textual.binding import Binding
from textual.message import Message
from textual.widgets import Input

from store.errors import DeskError
from tui import text

EDITOR = "ctrl+g"
"""The key that goes on in the reviewer's editor, as in the shells."""

_EDITING = {
    key: binding.action for binding in Input.BINDINGS if isinstance(binding, Binding) for key in binding.key.split(",")
}
"""What Textual's input line does on a key; not what it inherits, which scrolls."""


class Field(Input):
    """One line of text. Control, bidirectional and zero-width characters in it are drawn as marks of one cell each.

    The text itself stays as it is; a mark stands for its character one for one, so the cursor keeps its place.
    Editing keys act at once, as letters do: left to Textual's bindings they come after letters typed behind them, and
    not at all in a dialog, which takes every key that is left over.
    """

    class Trouble(Message):
        """The editor could not be used; ``reason`` says why in one line."""

        def __init__(self, reason: str) -> None:
            super().__init__()
            self.reason = reason

    NOT_EDITING: ClassVar[frozenset[str]] = frozenset({"enter", "ctrl+e", "ctrl+x", "ctrl+c", "super+c"})
    """Keys that Textual would edit with, and that are the dialog's."""

    def __init__(self, value: str = "", *, part_id: str | None = None) -> None:
        super().__init__(value, id=part_id, compact=True, select_on_focus=False)

    async def on_key(self, event: events.Key) -> None:
        """Carry out an editing key; every other is left to Textual and to the dialog."""
        if event.key == EDITOR:
            event.stop()
            event.prevent_default()
            self.edit_outside()
            return
        action = _EDITING.get(event.key)
        if action is not None and event.key not in self.NOT_EDITING:
            event.stop()
            event.prevent_default()
            await self.app.run_action(action, self)

    def edit_outside(self) -> None:
        """Go on with the text in the reviewer's editor."""
        from tui.editor import edited

        try:
            made = edited(self.app, self.value)
        except DeskError as error:
            self.post_message(self.Trouble(str(error)))
            return
        if made is not None:
            self.came_back(made)

    def came_back(self, made: str) -> None:
        """Take what the editor left, on one line."""
        self.value = " ".join(made.split())
        self.cursor_position = len(self.value)

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
