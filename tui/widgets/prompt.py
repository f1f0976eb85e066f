"""The input line at the foot: one line of text, Enter takes it, Escape leaves.

No key is lost or misread around it. Keys that arrive while the line opens become text, in order; Enter is carried out
before the next key is looked at; keys that follow it are keys of the screen again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from textual import events
from textual.app import ComposeResult
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget
from textual.widgets import Input

from store.errors import DeskError
from tui import text
from tui.dialogs.field import Field
from tui.look import Pen


@dataclass(slots=True)
class Question:
    """What is asked: ``done`` takes the text and may raise a DeskError, ``changed`` follows the typing.

    ``replace``: what is typed takes the place of ``value``, which is selected. ``long``: what comes from an editor
    keeps its line breaks, and is taken at once.
    """

    label: str
    value: str
    done: Callable[[str], None]
    changed: Callable[[str], None] | None = None
    left: Callable[[], None] | None = None
    replace: bool = False
    long: bool = False
    early: list[events.Key] = field(default_factory=list)
    """Keys that came before the line was there."""


class Prompt(Widget):
    """Asks for one line. Letters typed here are text and nothing else."""

    class Closed(Message):
        """The prompt is done with, one way or the other."""

    class Refused(Message):
        """The text does not do; ``reason`` says why. What was typed stays."""

        def __init__(self, reason: str) -> None:
            super().__init__()
            self.reason = reason

    class Typed(Message):
        """What the line holds now; ``taken`` cells of it are not for typing."""

        def __init__(self, value: str, taken: int) -> None:
            super().__init__()
            self.value, self.taken = value, taken

    def __init__(self, question: Question) -> None:
        super().__init__()
        self._question = question
        self._open = False
        self.over = False
        """Whether Enter or Escape has been carried out: what follows is for the screen."""

    def compose(self) -> ComposeResult:
        """What is asked, and the field."""
        yield PromptLabel(self._question.label)
        yield PromptField(self._question.value)

    def on_mount(self) -> None:
        """Type at once, at the end of what is there."""
        self._tell(self._question.value)
        line = self.query_one(PromptField)
        line.focus()
        if self._question.replace:
            line.select_all()
        for key in self._question.early:
            line.post_message(key)
        self._open = True

    def hold(self, event: events.Key) -> None:
        """A key that came to the screen while the line is open: one that the field has not seen is for the field."""
        if not self._open:
            event.stop()
            self._question.early.append(events.Key(event.key, event.character))
            return
        # The focus comes to the field a moment after the line is there: keys do not wait for it.
        line = self.query_one(PromptField)
        if line.seen is not event:
            event.stop()
            line.post_message(events.Key(event.key, event.character))

    def on_input_changed(self, event: Input.Changed) -> None:
        """Tell the one who asked, if they follow along."""
        event.stop()
        self._tell(event.value)
        if self._question.changed is not None and event.value != self._question.value:
            self._question.value = event.value
            self._question.changed(event.value)

    def _tell(self, value: str) -> None:
        self.post_message(self.Typed(value, self.query_one(PromptLabel).wide + 1))

    def on_field_trouble(self, message: Field.Trouble) -> None:
        """What the editor says is shown where a refusal is."""
        message.stop()
        self.post_message(self.Refused(message.reason))

    @property
    def is_long(self) -> bool:
        """Whether the text may have line breaks."""
        return self._question.long

    def take(self, typed: str) -> None:
        """Hand the text over; a refusal leaves the line open."""
        try:
            self._question.done(typed)
        except DeskError as error:
            self.post_message(self.Refused(str(error)))
            return
        self.over = True
        self.post_message(self.Closed())

    def leave(self) -> None:
        """Leave everything as it was."""
        self.over = True
        if self._question.left is not None:
            self._question.left()
        self.post_message(self.Closed())


class PromptField(Field):
    """The field. Enter and Escape are carried out at once; what comes after them is not for the field any more."""

    NOT_EDITING = frozenset({"enter", "ctrl+c", "super+c"})

    def __init__(self, value: str) -> None:
        super().__init__(value)
        self.seen: events.Key | None = None
        """The key that came last; it bubbles up to the screen if the field does nothing with it."""

    async def on_key(self, event: events.Key) -> None:
        """Enter, Escape, and keys that came too late."""
        prompt = self.parent
        assert isinstance(prompt, Prompt)
        self.seen = event
        if prompt.over:
            self.screen.post_message(events.Key(event.key, event.character))
        elif event.key == "enter":
            prompt.take(self.value)
        elif event.key == "escape":
            prompt.leave()
        else:
            return
        event.stop()
        event.prevent_default()

    def came_back(self, made: str) -> None:
        """A long text is taken as the editor left it; of others the one line is looked at once more."""
        prompt = self.parent
        assert isinstance(prompt, Prompt)
        if prompt.is_long:
            prompt.take(made)
        else:
            super().came_back(made)


class PromptLabel(Widget):
    """What the prompt asks for."""

    def __init__(self, label: str) -> None:
        super().__init__()
        self._text = label
        self.wide = min(text.width(label) + 4, 40)
        """Cells that it takes of the line."""
        self.styles.width = self.wide

    def render_line(self, y: int) -> Strip:
        """The label and a sign to type at."""
        del y
        pen, cells = Pen(self), self.size.width
        return text.strip([(f" {text.fit(self._text, cells - 4).rstrip()} › ", pen("bold $text-accent"))], cells, pen())
