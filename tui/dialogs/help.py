"""Help: every key of a view, found by typing, done by Enter."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from textual.widget import Widget
from textual.widgets import Static

from tui import keymap, text
from tui.dialogs.base import Dialog, Labelled
from tui.dialogs.field import Field
from tui.dialogs.rows import Row, Rows
from tui.keymap import Action, View
from tui.keynames import shown_key
from tui.signs import SIGNS

Unavailable = Callable[[str], str | None]
"""Why an action cannot be done now, in a few words; None if it can."""

_KEYS_WIDE = 10
TITLE_WIDE = 18
"""Cells for the title of an action; one is for the gap behind it."""


class HelpDialog(Dialog[str]):
    """The keys of ``view``, under their headings. The result is the id of the action to do."""

    ALSO = {"ctrl+n": "down", "ctrl+p": "up"}

    def __init__(self, view: View, unavailable: Unavailable) -> None:
        super().__init__()
        self._view, self._unavailable = view, unavailable
        self.TITLE_TEXT = f"Keys: {view}"

    def parts(self) -> Iterable[Widget]:
        """A field to search in, the keys, and what there is to say of the one under the cursor."""
        yield Labelled("find", Field(part_id="search"))
        yield Rows(empty="no key does that")
        yield Static(id="told")

    def hints(self) -> Sequence[tuple[str, str]]:
        """Typing searches."""
        return (("enter", "do it"), ("up", ""), ("down", "choose"), ("escape", "close"))

    def on_mount(self) -> None:
        """Everything, to begin with."""
        self.query_one(Field).focus()
        self._show("")

    def candidates(self) -> list[Action]:
        """The actions shown, in order, before anything is typed."""
        return list(keymap.in_view(self._view))

    def on_input_changed(self, event: Field.Changed) -> None:
        """Show what fits the words typed."""
        event.stop()
        self.choosing = False
        self._show(event.value)

    def _show(self, typed: str) -> None:
        found = matching(self.candidates(), typed)
        rows = self._grouped(found) if not typed.strip() else [self._row(each) for each in found]
        self.query_one(Rows).show([*rows, *self._signs(typed)])

    def _signs(self, typed: str) -> list[Row]:
        """What is seen in the view, and what it means: there is nothing to do with these."""
        words = typed.casefold().split()
        found = [
            Row(((sign, _KEYS_WIDE, "bold $text-secondary"), (means, 0, "$foreground-muted")), (sign, means))
            for sign, means in SIGNS.get(self._view, ())
            if all(word in f"{sign} {means}".casefold() for word in words)
        ]
        return [Row((("Signs", 0, "bold $text-secondary"),)), *found] if found else []

    def _grouped(self, found: Sequence[Action]) -> list[Row]:
        rows: list[Row] = []
        for group in dict.fromkeys(each.group for each in found):
            inside = [each for each in found if each.group is group]
            rows += [Row(((group.value, 0, "bold $text-secondary"),)), *map(self._row, inside)]
        return rows

    def _row(self, action: Action) -> Row:
        reason = self._unavailable(action.id)
        cells = (
            (_keys(action), _KEYS_WIDE, "bold $text-accent"),
            (text.fit(action.title, TITLE_WIDE - 1), TITLE_WIDE, "bold"),
            (action.help if reason is None else f"not now: {reason}", 0, "$foreground-muted"),
        )
        return Row(cells, action.id, dim=reason is not None)

    def on_rows_moved(self) -> None:
        """Say in full what the one under the cursor does, and why it cannot be done."""
        chosen = self.query_one(Rows).value
        told = ""
        if isinstance(chosen, tuple):
            told = f"{chosen[0]}  {chosen[1]}"
        if isinstance(chosen, str):
            reason = self._unavailable(chosen)
            told = keymap.action(chosen).help + (f" · not now: {reason}" if reason is not None else "")
        self.query_one("#told", Static).update(text.content(told, one_line=True))

    def on_rows_chosen(self) -> None:
        """A second click is Enter."""
        self.perform("enter")

    def perform(self, key: str) -> None:
        """Arrows and pages move in the list while letters, Home and End go to the field."""
        self.choosing = self.query_one(Rows).move(key)
        if not self.choosing:
            super().perform(key)

    def submit(self) -> None:
        """Close, and do what was chosen; or say why it cannot be done."""
        chosen = self.query_one(Rows).value
        if not isinstance(chosen, str):
            return
        reason = self._unavailable(chosen)
        if reason is None:
            self.dismiss(chosen)
        else:
            self.trouble(f"{keymap.action(chosen).title}: {reason}")


def _keys(action: Action) -> str:
    """As many of the action's keys as there is room for; the first is the one to learn."""
    shown = action.key
    for each in map(shown_key, action.keys[1:]):
        if len(shown) + len(each) + 1 < _KEYS_WIDE:
            shown = f"{shown} {each}"
    return shown


def matching(actions: Sequence[Action], typed: str) -> list[Action]:
    """The actions in whose key, title, help or group every word typed is found; those whose key it is come first."""
    words = typed.casefold().split()
    key = typed.strip()

    def fits(action: Action) -> bool:
        hay = " ".join((action.title, action.help, action.group, *map(shown_key, action.keys))).casefold()
        return all(word in hay for word in words)

    def rank(action: Action) -> int:
        if key in [shown_key(each) for each in action.keys]:
            return 0
        title = f" {action.title.casefold()}"
        return 1 if all(f" {word}" in title for word in words) else 2

    return sorted(filter(fits, actions), key=rank) if words else list(actions)
