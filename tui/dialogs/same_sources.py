"""Sources that may be one under two names: each pair with its reason, one key a decision."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace

from textual.widget import Widget
from textual.widgets import Static
from textual.worker import get_current_worker

from store.desk import Desk
from store.errors import DeskError, Refused
from store.model import SourceRow, SourceSuggestion
from tui import text
from tui.dialogs.base import Dialog
from tui.dialogs.rows import Row, Rows

_SCORE, _TOGETHER = 5, 3


class SameSourcesDialog(Dialog[str]):
    """Pairs of likely one source, of ``only`` or of the whole desk. Its result is the receipt of the last act."""

    ALSO = {"j": "down", "k": "up", "g": "home", "G": "end", "backspace": "u", "z": "u"}

    def __init__(
        self, desk: Desk, open_desk: Callable[[], AbstractContextManager[Desk]], only: SourceRow | None
    ) -> None:
        super().__init__()
        self._desk, self._open_desk, self._only = desk, open_desk, only
        self._pairs: list[SourceSuggestion] = []
        self._last: str | None = None
        self._counted = False
        self.TITLE_TEXT = f"Likely the same as {only.name}" if only is not None else "Sources that may be the same"

    def parts(self) -> Iterable[Widget]:
        """The pairs, and why."""
        yield Rows(part_id="pairs", empty="looking …")
        yield Static(id="why", classes="told")

    def hints(self) -> Sequence[tuple[str, str]]:
        """Deciding keys as on the duplicates screen."""
        return (
            ("y", "the same"),
            ("n", "not the same"),
            ("s", "other name"),
            ("u", "undo"),
            ("escape", "back"),
        )

    def on_mount(self) -> None:
        """Look at once."""
        self._look()

    def _look(self) -> None:
        self.run_worker(self._work, thread=True, group="alike", exclusive=True, exit_on_error=False)

    def _work(self) -> None:
        worker = get_current_worker()
        source = self._only.id if self._only is not None else None
        try:
            with self._open_desk() as desk:
                found = desk.registry.suggestions(source=source, cancelled=lambda: worker.is_cancelled)
        except DeskError as error:
            self.app.call_later(self.trouble, str(error))
            return
        if not worker.is_cancelled:
            self.app.call_later(self._found, found)

    def _found(self, pairs: list[SourceSuggestion]) -> None:
        if self.is_mounted:
            self._counted = True
            self._pairs = pairs
            self._draw()

    def _draw(self, at: int = 0) -> None:
        rows = [
            Row(
                (
                    (f"{pair.score:>3.0f}", _SCORE, "bold $text-secondary"),
                    (pair.name_a, 30, ""),
                    ("→ ", 2, "$foreground-muted"),
                    (pair.name_b, 0, "bold"),
                ),
                number + 1,
            )
            for number, pair in enumerate(self._pairs)
        ]
        lines = self.query_one(Rows)
        lines.show(rows, min(at, len(rows) - 1) + 1 if rows else None)
        self._tell()

    def on_rows_moved(self) -> None:
        """Tell why these two."""
        self._tell()

    def _tell(self) -> None:
        pair = self._pair()
        if pair is None:
            said = "No two names are alike enough." if self._counted else "Looking …"
            self.query_one("#why", Static).update(text.content(said))
            return
        together = f" · both stand in {pair.together} claim{'' if pair.together == 1 else 's'}" if pair.together else ""
        told = [text.content(f"{pair.reason}{together} · as one it is called "), text.content(pair.name_b, "bold")]
        self.query_one("#why", Static).update(text.join(told))

    def _place(self) -> int:
        value = self.query_one(Rows).value
        return value - 1 if isinstance(value, int) else -1

    def _pair(self) -> SourceSuggestion | None:
        place = self._place()
        return self._pairs[place] if 0 <= place < len(self._pairs) else None

    def perform(self, key: str) -> None:
        """Deciding keys act at once; the list goes on."""
        if self.query_one(Rows).move(key):
            return
        if key in ("y", "n", "s", "u"):
            self.trouble("")
            try:
                {"y": self._same, "n": self._not_same, "s": self._swap, "u": self._undo}[key]()
            except DeskError as error:
                self.trouble(str(error))
        elif key in ("escape", "q", "enter"):
            self.dismiss(self._last)

    def _taken(self) -> SourceSuggestion:
        pair = self._pair()
        if pair is None:
            raise Refused("there is no pair here")
        return pair

    def _same(self) -> None:
        pair, place = self._taken(), self._place()
        self._say(self._desk.registry.merge(pair.b, [pair.a]).text)
        # Whoever was like the one that went is like the other now.
        moved = [_moved(each, pair) for each in self._pairs if {each.a, each.b} != {pair.a, pair.b}]
        self._pairs = list({frozenset((each.a, each.b)): each for each in reversed(moved)}.values())[::-1]
        self._draw(place)

    def _not_same(self) -> None:
        pair, place = self._taken(), self._place()
        self._say(self._desk.registry.apart(pair.a, pair.b).text)
        self._pairs.remove(pair)
        self._draw(place)

    def _swap(self) -> None:
        pair, place = self._taken(), self._place()
        self._pairs[place] = replace(pair, a=pair.b, b=pair.a, name_a=pair.name_b, name_b=pair.name_a)
        self._draw(place)

    def _undo(self) -> None:
        receipt = self._desk.undo()
        if receipt is None:
            raise Refused("nothing to take back")
        self._say(receipt.text)
        self._look()

    def _say(self, line: str) -> None:
        self._last = line
        self.query_one("#title", Static).update(
            text.join(
                [text.content(self.TITLE_TEXT, "bold $text-accent"), text.content(f"  ✓ {line}", "$text-success")]
            )
        )


def _moved(each: SourceSuggestion, merged: SourceSuggestion) -> SourceSuggestion:
    """A suggestion after ``merged.a`` went into ``merged.b``."""
    if each.a == merged.a:
        return replace(each, a=merged.b, name_a=merged.name_b)
    if each.b == merged.a:
        return replace(each, b=merged.b, name_b=merged.name_b)
    return each
