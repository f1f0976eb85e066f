"""What every dialog shares: a titled box, a line for trouble, its keys at the foot; Esc always closes.

A dialog yields its parts from ``parts()`` and names its keys in ``hints()``; Enter and a click on its hint both end in
``submit()``. Up and Down go from part to part, as Tab does.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, ClassVar, TypeVar

from rich.style import Style as RichStyle
from textual import events
from textual.app import ComposeResult
from textual.containers import Container, Vertical
from textual.geometry import Offset, Size
from textual.message import Message
from textual.renderables.background_screen import BackgroundScreen
from textual.screen import ModalScreen
from textual.strip import Strip
from textual.widget import Widget
from textual.widgets import Static

from store.errors import DeskError
from tui import text
from tui.collecting import LeavesNothing
from tui.dialogs.behind import Behind
from tui.dialogs.field import Field
from tui.in_steps import InSteps
from tui.look import Pen

Result = TypeVar("Result")

_COPY = ("ctrl+c", "super+c")
"""Copies the text selected with the mouse, as everywhere."""


class Dialog(InSteps, LeavesNothing, ModalScreen[Result | None]):
    """A box over the screen that asks for one thing."""

    CSS_PATH = "dialogs.tcss"
    TITLE_TEXT = ""
    """What the dialog is for, in a few words."""
    ALSO: ClassVar[Mapping[str, str]] = {}
    """Other keys for what a key does."""

    def parts(self) -> Iterable[Widget]:
        """What stands between the title and the keys."""
        return ()

    def hints(self) -> Sequence[tuple[str, str]]:
        """The keys of the dialog and what they do: ``("enter", "write")``."""
        return (("enter", "done"), ("escape", "never mind"))

    def submit(self) -> None:
        """Take what is there. A ``DeskError`` raised here is shown, and the dialog stays."""
        self.dismiss(None)

    # --- machinery

    def render(self) -> Any:
        """The screen behind it, veiled."""
        drawn = super().render()
        return Behind(drawn.screen, drawn.color) if isinstance(drawn, BackgroundScreen) else drawn

    choosing = False
    """Whether the last key moved in a list while a field has the focus: then the work is at the list."""

    def compose(self) -> ComposeResult:
        """Title, parts, trouble, keys."""
        with Vertical(id="box"):
            yield Static(text.content(self.TITLE_TEXT, "bold $text-accent"), id="title")
            yield from self.parts()
            yield Trouble()
            yield Hints(self.hints())

    def cursor_cell(self) -> Offset | None:
        """The cell at which the terminal's own cursor belongs: the option or the line under the dialog's cursor.

        None where a field is typed in, for fields know their place.
        """
        from tui.dialogs.picklist import PickList
        from tui.dialogs.rows import Rows

        if isinstance(self.focused, PickList):
            return self.focused.cursor_cell
        lists = self.query(Rows)
        if isinstance(self.focused, Field) and not self.choosing:
            return None
        return lists.first().cursor_cell if lists else None

    def trouble(self, message: str) -> None:
        """Show in one line why something does not go; an empty line takes it away."""
        line = self.query_one(Trouble)
        line.show(message)
        if message:
            # In a low window the line may lie below what is seen.
            self.call_after_refresh(self._bring_in_sight, line, self.focused)

    def _bring_in_sight(self, line: Trouble, focused: Widget | None) -> None:
        """Scroll to the trouble, unless somebody has gone on to another part meanwhile, which is in sight then."""
        if self.focused is focused:
            line.scroll_visible(animate=False, immediate=True)

    def on_descendant_focus(self) -> None:
        """Keep the part that is gone to in sight: Textual looks before what was to be scrolled earlier has been."""
        self.call_after_refresh(self._keep_in_sight)

    def _keep_in_sight(self) -> None:
        if self.focused is not None and not self.can_view_entire(self.focused):
            self.focused.scroll_visible(animate=False, immediate=True)

    def attempt(self) -> None:
        """Submit, and show the reason if it is refused."""
        self.trouble("")
        try:
            self.submit()
        except DeskError as error:
            self.trouble(str(error))

    def perform(self, key: str) -> None:
        """What a key of the dialog's own does; Enter and Escape unless a dialog has more."""
        if key == "enter":
            self.attempt()
        elif key == "escape":
            self.dismiss(None)
        elif key in ("up", "shift+tab"):
            self.focus_previous()
        elif key in ("down", "tab"):
            self.focus_next()

    def on_key(self, event: events.Key) -> None:
        """Keys that no part of the dialog wanted. They never reach the screen below.

        Not to be overridden: Textual calls the handler of every class, the base's too.
        """
        if event.key in _COPY:
            return
        event.stop()
        self.perform(self.ALSO.get(event.key, event.key))

    def on_input_submitted(self) -> None:
        """Enter in a field is Enter."""
        self.perform("enter")

    def on_field_trouble(self, message: Field.Trouble) -> None:
        """An editor that cannot be used is no reason to close."""
        message.stop()
        self.trouble(message.reason)

    def on_hints_chosen(self, message: Hints.Chosen) -> None:
        """A click on a key does what the key does."""
        message.stop()
        self.perform(message.key)


class Trouble(Widget, can_focus=False):
    """A line, or as many as it takes, there only when something does not go."""

    def __init__(self) -> None:
        super().__init__()
        self.message = ""
        self.display = False

    def show(self, message: str) -> None:
        """Show ``message``, or nothing."""
        self.message = message
        self.display = bool(message)
        self.refresh(layout=True)

    def _lines(self, cells: int) -> list[str]:
        shown = text.line(f"! {self.message}")
        return [shown[start:end] for start, end in text.wrapped(shown, cells)]

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """All of the message is seen: what stands in the way is named at its end."""
        del container, viewport
        return len(self._lines(width))

    def render_line(self, y: int) -> Strip:
        """The message behind a sign."""
        pen, cells = Pen(self), self.size.width
        lines = self._lines(cells)
        return text.strip([(lines[y] if y < len(lines) else "", pen("bold $text-warning"))], cells, pen())


class Hints(Widget, can_focus=False):
    """The keys of a dialog; clicking one is pressing it."""

    class Chosen(Message):
        """A key was clicked."""

        def __init__(self, key: str) -> None:
            super().__init__()
            self.key = key

    def __init__(self, hints: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._hints = hints
        self._places: list[tuple[int, int, str]] = []

    def show(self, hints: Sequence[tuple[str, str]]) -> None:
        """Show other keys."""
        self._hints = hints
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Key and word, one after the other."""
        from tui.keynames import shown_key

        del y
        pen, cells = Pen(self), self.size.width
        parts: list[tuple[str, RichStyle | None]] = []
        at, self._places = 0, []
        for key, word in self._hints:
            shown, told = shown_key(key), f" {word}   " if word else " "
            parts += [(shown, pen("bold $text-accent")), (told, pen("$foreground-muted"))]
            end = at + text.width(shown) + text.width(told)
            self._places.append((at, end, key))
            at = end
        return text.strip(parts, cells, pen())

    def on_click(self, event: events.Click) -> None:
        """Press the key clicked."""
        for start, end, key in self._places:
            if start <= event.x < end:
                self.post_message(self.Chosen(key))


class Labelled(Container):
    """A part of a form behind its name."""

    def __init__(self, name: str, part: Widget) -> None:
        super().__init__()
        self._named, self._part = name, part

    def compose(self) -> ComposeResult:
        """The name, then the part."""
        yield Static(text.content(self._named, "$text-secondary"), classes="name")
        yield self._part
