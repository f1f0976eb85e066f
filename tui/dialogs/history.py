"""The history: who did what, and when; what was taken back is marked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from textual.widget import Widget
from textual.widgets import Static

from store.model import LogEntry
from tui import text
from tui.dialogs.base import Dialog
from tui.dialogs.rows import Row, Rows

_AT_WIDE = 17
_WHO_WIDE = 12


class HistoryDialog(Dialog[None]):
    """The latest actions, newest first: of the whole desk, or of one claim."""

    ALSO = {"j": "down", "k": "up", "ctrl+d": "pagedown", "ctrl+u": "pageup", "g": "home", "G": "end"}

    def __init__(self, entries: Sequence[LogEntry], claim_id: int | None = None) -> None:
        super().__init__()
        self._entries = {entry.id: entry for entry in entries}
        of = f" of #{claim_id}" if claim_id is not None else ""
        self.TITLE_TEXT = f"History{of}: {len(entries)} action{'' if len(entries) == 1 else 's'}, newest first"

    def parts(self) -> Iterable[Widget]:
        """The actions, and the one under the cursor in full."""
        yield Rows(empty="Nothing has been done yet.")
        yield Static(id="detail")

    def hints(self) -> Sequence[tuple[str, str]]:
        """There is nothing to do here but look."""
        return (("down", "older"), ("up", "newer"), ("escape", "close"))

    def on_mount(self) -> None:
        """Newest first."""
        self.query_one(Rows).show([_row(entry) for entry in self._entries.values()])

    def on_rows_moved(self) -> None:
        """The whole of the action under the cursor."""
        chosen = self.query_one(Rows).value
        entry = self._entries.get(chosen) if isinstance(chosen, int) else None
        told = f"{_at(entry.at)}  {entry.reviewer}, {entry.verb}: {entry.text}" if entry is not None else ""
        self.query_one("#detail", Static).update(text.content(told))

    def perform(self, key: str) -> None:
        """Arrows move; q and Enter close as Escape does."""
        if not self.query_one(Rows).move(key) and key in ("escape", "enter", "q", "H"):
            self.dismiss(None)


def _row(entry: LogEntry) -> Row:
    undone = "(undone) " if entry.undone else ""
    style = "$foreground-muted strike" if entry.undone else ""
    cells = (
        (_at(entry.at), _AT_WIDE, "$foreground-muted"),
        (text.fit(entry.reviewer, _WHO_WIDE - 1), _WHO_WIDE, "$text-primary"),
        (undone, 0, "$text-warning"),
        (entry.text, 0, style),
    )
    return Row(cells, entry.id)


def _at(stored: str) -> str:
    """A stored moment, UTC, in the reviewer's own time to the minute; as it is if it is no moment."""
    try:
        return datetime.fromisoformat(stored).astimezone().strftime("%Y-%m-%d %H:%M")
    except ValueError:
        return stored
