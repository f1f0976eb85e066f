"""The history: who did what, and when; any one action can be taken back, if nothing later depends on it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from textual.widget import Widget
from textual.widgets import Static

from store.errors import Refused
from store.model import ClaimRow, LogEntry, Receipt
from tui import text
from tui.dialogs.base import Dialog, Hints
from tui.dialogs.rows import Row, Rows
from tui.screens.receipts import worded, wordings

_AT_WIDE = 17
_WHO_WIDE = 12
_WIDE, _AROUND = 100, 6
"""Cells of the dialog at most, and those of its edges, the sign of the cursor and the bar."""
PAGE = 200
"""Actions read at a time; more as the cursor comes to the last of them."""
MANY = 60
"""Rows up to which an act is turned here, at once."""
LOOKED_INTO = 2000
"""Rows up to which it is found out here, at once, whether later work stands in the way."""


class Log(Protocol):
    """What the dialog reads and turns: a desk."""

    def history(
        self, *, claim_id: int | None = None, reviewer: str | None = None, before: int | None = None, limit: int = PAGE
    ) -> list[LogEntry]:
        """The latest actions, newest first."""

    def reviewers(self) -> list[str]:
        """Everybody who did something."""

    def size_of_turn(self, kind: Literal["undo", "redo"], action_id: int | None = None) -> int:
        """How many rows taking an act back, or doing it again, writes."""

    def in_the_way(self, kind: Literal["undo", "redo"], action_id: int) -> str | None:
        """Which later work keeps an act from being turned."""

    def undo(self, action_id: int | None = None) -> Receipt | None:
        """Take an act back."""

    def redo(self, action_id: int | None = None) -> Receipt | None:
        """Do an act again that was taken back."""

    def claim_rows(self, ids: Sequence[int]) -> list[ClaimRow]:
        """The list lines of these claims, those that are gone left out."""


@dataclass(frozen=True, slots=True)
class LargeTurn:
    """An act to take back, or to do again, that wrote so many rows that it is for the screen behind to do beside it."""

    kind: Literal["undo", "redo"]
    action_id: int
    rows: int


class HistoryDialog(Dialog["str | LargeTurn"]):
    """The actions, newest first: of one claim or of the whole desk, everybody's or one person's.

    Its result is the receipt of what was turned last, None if nothing was; or what is still to be turned.
    """

    ALSO = {"j": "down", "k": "up", "ctrl+d": "pagedown", "ctrl+u": "pageup", "g": "home", "G": "end"}

    def __init__(self, log: Log, claim_id: int | None = None) -> None:
        super().__init__()
        self._log = log
        self._claim = claim_id
        self._of: int | None = claim_id
        self._who: str | None = None
        self._entries: dict[int, LogEntry] = {}
        self._known: dict[int, str] = {}
        """The wordings of the claims that the actions name."""
        self._read(after=None)
        self._turned: str | None = None
        self.TITLE_TEXT = self._heading()

    def parts(self) -> Iterable[Widget]:
        """The actions, and the one under the cursor in full."""
        yield Rows(empty="Nothing has been done yet.")
        yield Static(id="detail")

    def hints(self) -> Sequence[tuple[str, str]]:
        """Take back, or do again; whose; of which claim."""
        other = () if self._claim is None else (("a", "whole desk" if self._of else f"#{self._claim} only"),)
        return (("u", "undo / redo this one"), ("w", "whose"), *other, ("escape", "close"))

    def on_mount(self) -> None:
        """Newest first."""
        self._show()

    def on_rows_moved(self) -> None:
        """The whole of the action under the cursor; older ones when it is the last that was read."""
        entry = self._here()
        detail = self.query_one("#detail", Static)
        told = ""
        if entry is not None:
            told = f"{_at(entry.at)}  {entry.reviewer}, {entry.verb}: "
            # Two lines of the three: words that do not break well take more.
            told += self._worded(entry, 2 * detail.size.width - text.width(told))
        detail.update(text.content(told))
        if entry is not None and entry.id == min(self._entries) and self._more:
            self._read(after=entry.id)
            rows = self.query_one(Rows)
            rows.extend([self._row(each) for each in self._entries.values() if each.id < entry.id])
            self._head()

    def perform(self, key: str) -> None:
        """Arrows move; q and Enter close as Escape does."""
        if self.query_one(Rows).move(key):
            return
        if key in ("escape", "enter", "q", "H"):
            self.dismiss(self._turned)
        elif key == "u":
            self.attempt()
        elif key == "w":
            self._next_person()
        elif key == "a" and self._claim is not None:
            self._of = self._claim if self._of is None else None
            self._again()

    def submit(self) -> None:
        """Take back the act under the cursor, or do it again if it is taken back already."""
        entry = self._here()
        if entry is None:
            return
        act = self._entries.get(entry.target, entry) if entry.target is not None else entry
        kind: Literal["undo", "redo"] = "redo" if act.undone else "undo"
        rows = self._log.size_of_turn(kind, act.id)
        if rows > MANY:
            # Refused only once the dialog is gone, the next key would be one of the screen behind.
            reason = self._log.in_the_way(kind, act.id) if rows <= LOOKED_INTO else None
            if reason is not None:
                raise Refused(reason)
            self.dismiss(LargeTurn(kind, act.id, rows))
            return
        receipt = self._log.redo(act.id) if act.undone else self._log.undo(act.id)
        if receipt is not None:
            self._turned = receipt.text
            self._known = {}
            self._again(at=entry.id)

    # --- what is read

    def _read(self, after: int | None) -> None:
        found = self._log.history(claim_id=self._of, reviewer=self._who, before=after, limit=PAGE)
        self._more = len(found) == PAGE
        self._entries.update((entry.id, entry) for entry in found)
        self._known |= wordings(self._look, [entry.text for entry in found if not self._is_of_sources(entry)])

    def _look(self, claim_ids: Sequence[int]) -> dict[int, str]:
        return {row.id: row.text for row in self._log.claim_rows(claim_ids)}

    def _again(self, at: int | None = None) -> None:
        self._entries = {}
        self._read(after=None)
        while at is not None and self._more and at < min(self._entries):
            self._read(after=min(self._entries))
        self._show(at)

    def _show(self, at: int | None = None) -> None:
        self.query_one(Rows).show([self._row(entry) for entry in self._entries.values()], at=at)
        self.query_one(Hints).show(self.hints())
        self._head()

    def _head(self) -> None:
        self.query_one("#title", Static).update(text.content(self._heading(), "bold $text-accent"))

    def _heading(self) -> str:
        of = f" of #{self._of}" if self._of is not None else ""
        by = f" by {self._who}" if self._who is not None else ""
        count = len(self._entries)
        latest = "the latest " if self._more else ""
        return f"History{of}{by}: {latest}{count} action{'' if count == 1 else 's'}, newest first"

    def _here(self) -> LogEntry | None:
        chosen = self.query_one(Rows).value
        return self._entries.get(chosen) if isinstance(chosen, int) else None

    def _next_person(self) -> None:
        people: list[str | None] = [None, *self._log.reviewers()]
        at = people.index(self._who) if self._who in people else 0
        self._who = people[(at + 1) % len(people)]
        self._again()

    def _is_of_sources(self, entry: LogEntry) -> bool:
        """Whether it names sources: a number in a name is no claim's."""
        act = self._entries.get(entry.target, entry) if entry.target is not None else entry
        return "source" in act.verb

    def _worded(self, entry: LogEntry, cells: int) -> str:
        """What was done with the wordings of the claims, as much of them as so many cells hold."""
        return entry.text if self._is_of_sources(entry) else worded(entry.text, self._known, cells)

    def _row(self, entry: LogEntry) -> Row:
        undone = "(undone) " if entry.undone else ""
        style = "$foreground-muted strike" if entry.undone else ""
        room = min(_WIDE, self.app.size.width) - _AROUND - _AT_WIDE - _WHO_WIDE - len(undone)
        cells = (
            (_at(entry.at), _AT_WIDE, "$foreground-muted"),
            (text.fit(entry.reviewer, _WHO_WIDE - 1), _WHO_WIDE, "$text-primary"),
            (undone, 0, "$text-warning"),
            (self._worded(entry, room), 0, style),
        )
        return Row(cells, entry.id)


def _at(stored: str) -> str:
    """A stored moment, UTC, in the reviewer's own time to the minute; as it is if it is no moment."""
    try:
        return datetime.fromisoformat(stored).astimezone().strftime("%Y-%m-%d %H:%M")
    except ValueError:
        return stored
