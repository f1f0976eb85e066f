"""The claims of the list by status, label, class, outlet and origin, how many of each; one key shows only those."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from textual.widget import Widget
from textual.widgets import Static

from store.model import FacetPart, SourcingClass, Status
from store.model import Label as SourcingLabel
from store.sourcing import describe
from tui import keymap, text
from tui.dialogs.base import Dialog
from tui.dialogs.rows import CELL, Row, Rows
from tui.look import STATUS_GLYPH, STATUS_WORD
from tui.wording import filter_words, label_word

if TYPE_CHECKING:
    from store.model import Facet, Filter

    Count = Callable[[Callable[[Facet], None]], Callable[[], None]]
    """Begins to count beside the screen: every facet is given to what it is called with. Gives what stops it."""

MOST = 200
"""Values of a part that are named; the filter dialog asks for the others by name."""
_WORD, _NUMBER, _BAR = 34, 9, 22


class FacetsDialog(Dialog["Filter"]):
    """A list of values with their counts, part by part as they are counted. Its result is the filter with one chosen.

    The counts of a part are those within the rest of ``wanted``. A value that the filter asks for is taken off again.
    """

    TITLE_TEXT = "Show only claims of one kind"
    AUTO_FOCUS = ""
    ALSO = {"j": "down", "k": "up", "g": "home", "G": "end", "l": "tab", "h": "shift+tab", "q": "escape",
            "right": "tab", "left": "shift+tab"}  # fmt: skip

    def __init__(self, wanted: Filter, count: Count) -> None:
        super().__init__()
        self._wanted, self._count = wanted, count
        self._stop: Callable[[], None] = lambda: None
        self._over = False
        self._counted: dict[FacetPart, Facet] = {}

    def parts(self) -> Iterable[Widget]:
        """What is shown now, and the values."""
        yield Static(text.content(f"now: {filter_words(self._wanted)}", "$foreground-muted"), id="now")
        yield Rows()

    def hints(self) -> Sequence[tuple[str, str]]:
        """Show, go on, drop."""
        return (("enter", "only these"), ("tab", "next kind"), ("x", "all kinds again"), ("escape", "never mind"))

    def on_mount(self) -> None:
        """What is counted already, which is nothing; the counting begins."""
        self._show()
        self._stop = self._count(self._came)

    def on_unmount(self) -> None:
        """Nobody waits for the rest."""
        self._over = True
        self._stop()

    def _came(self, facet: Facet) -> None:
        """A part is counted; the cursor stays where it is."""
        if not self._over:
            self._counted[facet.part] = facet
            self._show()

    def _show(self) -> None:
        rows: list[Row] = []
        for part in FacetPart:
            rows += self._rows_of(part)
        shown = self.query_one(Rows)
        shown.show(rows, at=shown.value)

    def _rows_of(self, part: FacetPart) -> list[Row]:
        facet = self._counted.get(part)
        told = "counting …" if facet is None else ("" if facet.counts else "none")
        if facet is not None and len(facet.counts) > MOST:
            by_name = keymap.action("find.filter").key
            told = f"the {MOST} most frequent of {len(facet.counts):,}; {by_name} asks for any by name"
        rows = [Row(((f"{part.value} ", 8, "bold $text-secondary"), (told, 0, "$foreground-muted")))]
        if facet is None:
            return rows
        taken = part.taken(self._wanted)
        # What the filter asks for is there even if the rest of it leaves none of that.
        counts = [*facet.counts[:MOST], *((each, 0) for each in sorted(taken - {value for value, _ in facet.counts}))]
        most = max((count for _, count in counts), default=0)
        return rows + [_row(part, value, count, most, value in taken) for value, count in counts]

    def perform(self, key: str) -> None:
        """The keys of a list; Tab goes from part to part."""
        rows = self.query_one(Rows)
        chosen = rows.value
        if key == "enter":
            self._choose(chosen)
        elif key == "x" and isinstance(chosen, tuple):
            self.dismiss(chosen[0].narrowed(self._wanted, None))
        elif key in ("tab", "shift+tab"):
            self._go(1 if key == "tab" else -1)
        elif key == "escape":
            self.dismiss(None)
        else:
            rows.move(key)

    def on_rows_chosen(self) -> None:
        """A second click is Enter."""
        self.perform("enter")

    def _choose(self, chosen: object) -> None:
        match chosen:
            case (FacetPart() as part, str(value)):
                taken = part.taken(self._wanted)
                self.dismiss(part.narrowed(self._wanted, None if taken == {value} else value))

    def _go(self, step: int) -> None:
        """To the first value of the next part that has any, or the one before, going round."""
        parts = [part for part in FacetPart if part in self._counted and self._counted[part].counts]
        rows = self.query_one(Rows)
        if not parts or not isinstance(rows.value, tuple):
            return
        part = parts[(parts.index(rows.value[0]) + step) % len(parts)] if rows.value[0] in parts else parts[0]
        rows.go_to((part, self._counted[part].counts[0][0]))


def _row(part: FacetPart, value: str, count: int, most: int, taken: bool) -> Row:
    """``● needs source     1,234  ▇▇▇``: what the filter asks for has a sign."""
    bar = "▇" * max(bool(count), round(count * _BAR / most)) if most else ""
    cells: tuple[CELL, ...] = (
        (" ● " if taken else "   ", 3, "bold $text-accent"),
        (text.fit(word_of(part, value), _WORD), _WORD, "bold" if taken else ""),
        (f"{count:>{_NUMBER},}  ", _NUMBER + 2, "bold"),
        (bar, 0, "$text-primary"),
    )
    return Row(cells, (part, value))


def word_of(part: FacetPart, value: str) -> str:
    """What a value is called."""
    match part:
        case FacetPart.STATUS:
            return f"{STATUS_GLYPH[Status(value)]} {STATUS_WORD[Status(value)]}"
        case FacetPart.LABEL:
            return label_word(SourcingLabel(value))
        case FacetPart.CLASS:
            return describe(SourcingClass(value))
        case FacetPart.OUTLET:
            return value or "no outlet known"
        case FacetPart.ORIGIN:
            return value
