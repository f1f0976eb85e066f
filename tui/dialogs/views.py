"""The views that the desk keeps by name: show one, keep what is shown now, forget one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from textual.widget import Widget
from textual.widgets import Static

from store.model import Filter, Sort
from tui import text, views
from tui.dialogs.base import Dialog, Labelled
from tui.dialogs.field import Field
from tui.dialogs.rows import Row, Rows
from tui.wording import SORT_WORD, filter_words

if TYPE_CHECKING:
    from store.desk import Desk

_NAME_WIDE = 24


class ViewsDialog(Dialog[tuple[Filter, Sort]]):
    """A list of views over a field for the name of a new one. Its result is the view to show."""

    TITLE_TEXT = "Saved views"
    AUTO_FOCUS = ""
    ALSO = {"j": "down", "k": "up", "g": "home", "G": "end"}

    def __init__(self, desk: Desk, wanted: Filter, sort: Sort) -> None:
        super().__init__()
        self._desk, self._now = desk, (wanted, sort)
        self._views = views.saved(desk)

    def parts(self) -> Iterable[Widget]:
        """The views, what is shown now, and the name to keep it under."""
        yield Rows(empty="No view is kept yet: s keeps what is shown now.")
        yield Static(text.content(f"now: {_words(*self._now)}", "$foreground-muted"), id="now")
        yield Labelled("keep it as", Field(part_id="name"))

    def hints(self) -> Sequence[tuple[str, str]]:
        """Show, keep, forget."""
        return (("enter", "show"), ("s", "keep what is shown now"), ("d", "forget"), ("escape", "back"))

    def on_mount(self) -> None:
        """The list; typing begins with s."""
        self._show()

    def _show(self) -> None:
        rows = [
            Row(((text.fit(name, _NAME_WIDE - 1), _NAME_WIDE, "bold"), (_words(*view), 0, "$foreground-muted")), name)
            for name, view in self._views.items()
        ]
        self.query_one(Rows).show(rows)

    def perform(self, key: str) -> None:
        """In the field keys type; Escape leaves the field first."""
        field = self.query_one(Field)
        if self.focused is field:
            if key == "escape":
                self.set_focus(None)
            elif key == "enter":
                self.attempt()
        elif key == "s":
            field.focus()
        elif key in ("d", "delete"):
            self._forget()
        elif key == "enter":
            chosen = self.query_one(Rows).value
            if isinstance(chosen, str):
                self.dismiss(self._views[chosen])
        elif key in ("escape", "q"):
            self.dismiss(None)
        else:
            self.query_one(Rows).move(key)

    def submit(self) -> None:
        """Keep what is shown now. Raises Refused for a name that is none."""
        field = self.query_one(Field)
        views.keep(self._desk, field.value, *self._now)
        field.value = ""
        self.set_focus(None)
        self._again()

    def _forget(self) -> None:
        chosen = self.query_one(Rows).value
        if isinstance(chosen, str):
            views.drop(self._desk, chosen)
            self._again()

    def _again(self) -> None:
        self._views = views.saved(self._desk)
        self._show()


def _words(wanted: Filter, sort: Sort) -> str:
    return f"{filter_words(wanted)}; {SORT_WORD[sort]}"
