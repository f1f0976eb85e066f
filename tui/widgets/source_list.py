"""The list of sources: any number of them, drawn from ids and a small cache of rows, as the list of claims is."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from rich.style import Style as RichStyle
from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.strip import Strip

from store.model import SourceRow
from tui import text
from tui.look import Pen
from tui.widgets.looking_ahead import LooksAhead
from tui.widgets.row_cache import Beside, Read

_KIND, _STATE, _MARK, _COUNT = 13, 14, 5, 7
_WITH_STATE = 76
"""Cells from which the relation to a state has a column."""

Parts = list[tuple[str, RichStyle | None]]


class SourceList(LooksAhead[SourceRow], can_focus=False, inherit_bindings=False):
    """A cursor over sources under a line of column heads.

    Who composes it gives ``rows``, which reads those of ids, and ``beside``, which reads them ahead.
    """

    class Moved(Message):
        """The cursor stands on another source, or on none."""

    class Opened(Message):
        """A source was double-clicked."""

    def __init__(self, rows: Read[SourceRow], beside: Beside[SourceRow] | None = None) -> None:
        super().__init__(rows, beside)
        self._at = 0
        self._empty = ""

    @property
    def cursor_id(self) -> int | None:
        """The source under the cursor."""
        return self._ids[self._at] if self._ids else None

    @property
    def page_size(self) -> int:
        """Lines that are seen at once, without the heads."""
        return max(1, self.size.height - 1)

    def show(self, ids: array[int], *, keep: int | None = None, empty: str = "") -> None:
        """Show other sources; the cursor stays on ``keep``, else on its line. ``empty`` stands for no sources."""
        self._ids, self._empty = ids, empty
        self._rows.forget()
        before = min(self._at, max(0, len(ids) - 1))
        try:
            self._at = ids.index(keep) if keep is not None else before
        except ValueError:
            self._at = before
        self.virtual_size = Size(0, len(ids) + 1)
        self._seen()
        self.refresh()
        self.look_ahead()
        self.post_message(self.Moved())

    def move(self, steps: int) -> None:
        """Move the cursor; it stops at the ends."""
        self._at = min(max(0, self._at + steps), max(0, len(self._ids) - 1))
        self._seen()
        self.refresh()
        self.post_message(self.Moved())

    def _seen(self) -> None:
        top, height = self.scroll_offset.y, self.page_size
        if self.size.height and not top <= self._at < top + height:
            wanted = self._at if self._at < top else self._at - height + 1
            self.scroll_to(y=wanted, animate=False, immediate=True, force=True)

    def on_resize(self) -> None:
        """The source under the cursor stays in sight."""
        self._seen()
        self.look_ahead()

    def on_click(self, event: events.Click) -> None:
        """A click puts the cursor there; a double click shows the claims."""
        place = event.y - 1 + self.scroll_offset.y
        if event.y and place < len(self._ids):
            self.move(place - self._at)
            if event.chain == 2:
                self.post_message(self.Opened())

    # --- drawing

    def render_line(self, y: int) -> Strip:
        """The heads, a source, or nothing below the last."""
        cells, pen = self.scrollable_content_region.width, Pen(self)
        if y == 0:
            heads = ("source", "kind", "state", "mark", "origin", "relay", "prints")
            return text.strip(self._columns(heads, cells, pen, "$text-secondary"), cells, pen())
        place = y - 1 + self.scroll_offset.y
        if not self._ids and y == 1:
            return text.strip([(text.fit(f"   {self._empty}", cells), pen("$foreground-muted"))], cells, pen())
        if place >= len(self._ids):
            return Strip.blank(cells, pen())
        row, here = self.row_at(place), place == self._at
        pen = Pen(self, "on $block-cursor-blurred-background" if here else "")
        if row is None:
            return text.strip([(text.fit("   gone: part of another source now", cells), pen("$foreground 72%"))], cells)
        more = f" (+{len(row.aliases)})" if row.aliases else ""
        counts = (f"{each:,}" if each else "·" for each in (row.origins, row.relays, row.prints))
        kind = row.kind.value.replace("_", " ") if row.kind else "?"
        state = row.state_relation.value if row.state_relation else "·"
        words = (row.name, kind, state, row.reliability or "·", *counts)
        sign = f"{'❯' if here else ' '}{'✎' if row.edited else ' '}"
        return text.strip(self._columns(words, cells, pen, "bold" if here else "", sign, more), cells, pen())

    def _columns(self, words: Sequence[str], cells: int, pen: Pen, style: str, sign: str = "", more: str = "") -> Parts:
        name, kind, state, mark, *counts = words
        wide = cells >= _WITH_STATE
        # In a narrow list only the first two counts are told.
        counts = counts if cells >= 66 else counts[:2]
        room = cells - 3 - _KIND - (_STATE if wide else 0) - _MARK - _COUNT * len(counts)
        muted = style if not sign else "$foreground-muted"
        parts: Parts = [
            (text.fit(sign, 2) + " ", pen("bold $text-accent")),
            (text.fit(name, min(text.width(name), room - 1 - len(more))), pen(style)),
            (text.fit(more, max(len(more) + 1, room - text.width(name))), pen("$foreground-muted")),
            (text.fit(kind, _KIND), pen(muted)),
        ]
        if wide:
            parts.append((text.fit(state, _STATE), pen(muted)))
        parts.append((text.fit(mark, _MARK), pen(f"bold {muted}" if sign else style)))
        return [*parts, *((f"{count:>{_COUNT - 1}} ", pen(style)) for count in counts)]
