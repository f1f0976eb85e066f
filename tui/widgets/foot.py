"""The foot of every screen: what just happened or is being typed, and which keys there are."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from textual import events
from textual.app import ComposeResult
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from tui import keymap, text
from tui.look import Pen
from tui.widgets.whole_message import WholeMessage

if TYPE_CHECKING:
    from tui.keymap import View
    from tui.screens.base import DeskScreen
    from tui.widgets.prompt import Prompt


INSERT = " INSERT "
"""What tells that letters are text."""


class Foot(Widget):
    """Two lines: the receipt, or the line being typed; and the key bar."""

    class Chosen(Message):
        """A key of the bar was clicked."""

        def __init__(self, action_id: str) -> None:
            super().__init__()
            self.action_id = action_id

    def __init__(self, view: View) -> None:
        super().__init__()
        self._view = view
        self._prompt: Prompt | None = None
        self._passing = False

    def compose(self) -> ComposeResult:
        """One line each."""
        yield ReceiptLine()
        yield KeyBar(self._view)

    @property
    def _line(self) -> ReceiptLine:
        return self.query_one(ReceiptLine)

    def say(self, message: str, *, trouble: bool = False, passing: bool = False) -> None:
        """Show one line until the next, or until the next action if it is ``passing``; ``trouble`` marks a refusal.

        What the line cuts is shown in full until a key is pressed.
        """
        self._passing = passing
        self._line.say(message, trouble)
        self._whole.show(message, *_sign(trouble))

    def moved_on(self) -> None:
        """Another action begins: why the one before was not done is told no longer."""
        if self._passing:
            self.say("")

    def pressed(self) -> None:
        """A key came: what stood over the screen has been read."""
        self._whole.hide()

    @property
    def _whole(self) -> WholeMessage:
        return self.screen.query_one(WholeMessage)

    @property
    def said(self) -> str:
        """The line shown last."""
        return self._line.message

    def refresh_keys(self) -> None:
        """Draw the key bar anew if what is greyed has changed."""
        for bar in self.query(KeyBar):
            bar.look_again()

    def ask(
        self,
        label: str,
        value: str,
        done: Callable[[str], None],
        *,
        changed: Callable[[str], None] | None = None,
        left: Callable[[], None] | None = None,
        replace: bool = False,
        long: bool = False,
        hint: str = "",
    ) -> None:
        """Open the input line, prefilled with ``value``; ``hint`` says how to write. ``done`` gets it all on Enter.

        ``done`` may raise a ``DeskError``: its line is shown and the typing goes on. ``changed`` gets every change of
        the text; ``left`` is called on Escape. With ``replace`` the first letter typed takes the place of ``value``.
        A ``long`` text may come back from an editor with line breaks.
        """
        from tui.widgets.prompt import Prompt, Question

        self._line.display = False
        self._prompt = Prompt(Question(label, value, done, changed, left, replace, long))
        self.mount(self._prompt, before=self.query_one(KeyBar))
        self.query_one(KeyBar).typing(True, hint=hint)

    def takes(self, event: events.Key) -> bool:
        """Whether a key belongs to the input line; if so it is no key of the screen."""
        if self._prompt is None or self._prompt.over:
            return False
        self._prompt.hold(event)
        return True

    def on_prompt_refused(self, message: Prompt.Refused) -> None:
        """Say why, in the place of the keys; the line stays open."""
        message.stop()
        self.query_one(KeyBar).typing(True, message.reason)
        self._whole.show(message.reason, *_sign(True), taken=len(INSERT) + 3, over_prompt=True)

    def on_prompt_typed(self, message: Prompt.Typed) -> None:
        """A text longer than the line is seen as a whole while it is written."""
        message.stop()
        self._whole.show(message.value, taken=message.taken, over_prompt=True)

    def on_prompt_closed(self, message: Prompt.Closed) -> None:
        """Give the line back to the receipts."""
        message.stop()
        if self._prompt is not None:
            self._prompt.remove()
            self._prompt = None
        if self._whole.over_prompt:
            self._whole.hide()
        self._line.display = True
        self.query_one(KeyBar).typing(False)


def _sign(trouble: bool) -> tuple[str, str]:
    """What tells a refusal from a receipt: a sign, and its style."""
    return ("! ", "bold $text-warning") if trouble else ("✓ ", "$text-success")


class ReceiptLine(Widget):
    """One line: what the last act did, or why it did not."""

    def __init__(self) -> None:
        super().__init__()
        self.message = ""
        self._trouble = False

    def say(self, message: str, trouble: bool) -> None:
        """Show ``message``; ``trouble`` marks it as a refusal, with a sign as well as a colour."""
        self.message, self._trouble = message, trouble
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """The message, cut to the window."""
        del y
        pen = Pen(self)
        sign, style = _sign(self._trouble)
        if not self.message:
            return text.strip([], self.size.width, pen())
        rest = text.fit(self.message, self.size.width - 3)
        return text.strip([(f" {sign}", pen(style)), (rest, pen("$foreground"))], self.size.width, pen())


class KeyBar(Widget):
    """The keys of the view, most needed first; greyed when they can do nothing now. Clicking one does it."""

    def __init__(self, view: View) -> None:
        super().__init__()
        self._view = view
        self._typing, self._reason, self._hint = False, "", ""
        self._places: list[tuple[int, int, str]] = []
        self._greyed: set[str] = set()

    def typing(self, typing: bool, reason: str = "", *, hint: str = "") -> None:
        """Say whether letters are text just now, how to write them, and why the last text did not do."""
        self._typing, self._reason, self._hint = typing, reason, hint
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """As many keys as fit."""
        del y
        pen, cells = Pen(self), self.size.width
        if not self._typing:
            return self._keys(pen, cells)
        key, word = pen("bold $text-accent"), pen("$foreground-muted")
        parts = [(INSERT, pen("bold reverse $text-warning"))]
        if self._reason:
            parts.append((text.fit(f" ! {self._reason}", max(0, cells - 8)), pen("bold $text-warning")))
        else:
            parts += [("  Enter", key), (" done", word), ("  Esc", key), (" never mind", word)]
            parts += [(f"   {self._hint}", word)] if self._hint else []
            outside = [("  Ctrl+G", key), (" editor", word)] if self._has_editor() else []
            fits = sum(text.width(each) for each, _ in (*parts, *outside)) <= cells
            parts += outside if fits else []
        return text.strip(parts, cells, pen())

    def _has_editor(self) -> bool:
        from tui import editor

        return editor.missing(self.app) is None

    def look_again(self) -> None:
        """Draw the bar if other keys are greyed than it shows."""
        if self._now_greyed() != self._greyed:
            self.refresh()

    def _now_greyed(self) -> set[str]:
        screen = cast("DeskScreen", self.screen)
        return {each.id for each in keymap.footer(self._view) if screen.unavailable(each.id) is not None}

    def _keys(self, pen: Pen, cells: int) -> Strip:
        self._greyed = self._now_greyed()
        parts = []
        at = 0
        self._places = []
        for found in self._shown(cells):
            dim = found.id in self._greyed
            # Greyed ones stand in brackets: a colour alone would tell nothing to many.
            key, title = (f"({found.key}", f" {found.title})") if dim else (f" {found.key}", f" {found.title} ")
            parts += [(key, pen("$foreground 72%" if dim else "bold $text-accent"))]
            parts += [(title, pen("$foreground 72%" if dim else "$foreground-muted"))]
            end = at + text.width(key) + text.width(title)
            self._places.append((at, end, found.id))
            at = end
        return text.strip(parts, cells, pen())

    def _shown(self, cells: int) -> list[keymap.Action]:
        """The actions that fit, with the way to all the others always among them.

        Where nothing can be decided, on an empty desk say, those that can be done take the place of the greyed
        ones, the one that leads on first.
        """
        more = keymap.action("help.open")
        left = cells - text.width(f" {more.key} {more.title} ")
        shown, wanted = [], keymap.footer(self._view)
        leads_on = cast("DeskScreen", self.screen).leads_on
        if leads_on:
            wanted = [each for each in wanted if each.id not in self._greyed]
            wanted.sort(key=lambda each: each.id != leads_on)
        for found in wanted:
            size = text.width(f" {found.key} {found.title} ")
            if found is more or size > left:
                continue
            left -= size
            shown.append(found)
        return [*shown, more]

    def _at(self, x: int) -> str | None:
        """The action whose key stands in column ``x``."""
        return next((action_id for start, end, action_id in self._places if start <= x < end), None)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Over a greyed key the mouse tells why it is greyed."""
        over = None if self._typing else self._at(event.x)
        reason = cast("DeskScreen", self.screen).unavailable(over) if over is not None else None
        self.tooltip = text.content(reason, one_line=True) if reason is not None else None

    def on_click(self, event: events.Click) -> None:
        """Do what the clicked key does, or hear why it cannot be done."""
        chosen = self._at(event.x)
        if chosen is not None and not self._typing:
            self.post_message(Foot.Chosen(chosen))
