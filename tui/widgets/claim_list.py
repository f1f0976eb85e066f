"""The claim list: any number of claims, drawn line by line from ids and a small cache of rows.

The list holds ids (eight bytes each) and asks for the rows of a page when a line of it is drawn, or will be soon, so a
million claims open as fast as ten. The cursor and the marks are claim ids, never row numbers: the list may change
under them.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence

from textual import events, messages
from textual.geometry import Offset, Size
from textual.message import Message
from textual.strip import Strip

from store.model import ClaimRow
from tui import text
from tui.look import Pen
from tui.widgets.claim_row import draw_coming, draw_gone, draw_row
from tui.widgets.kept_lines import KeptLines
from tui.widgets.looking_ahead import LooksAhead
from tui.widgets.row_cache import PAGE, Beside, Read

AHEAD = 3
"""Lines that are seen beyond the cursor, so that what comes next can be read; fewer in a low list."""


class ClaimList(LooksAhead[ClaimRow], KeptLines, can_focus=False, inherit_bindings=False):
    """A cursor over claims. Who composes it gives ``rows``, which reads those of some ids, and ``beside``, ahead."""

    class Moved(Message):
        """The cursor stands on another claim, or on none."""

        def __init__(self, claim_id: int | None) -> None:
            super().__init__()
            self.claim_id = claim_id

    class Opened(Message):
        """A claim was double-clicked."""

    def __init__(self, rows: Read[ClaimRow], *, beside: Beside[ClaimRow] | None = None, empty: str = "") -> None:
        """``empty`` is shown in the place of no claims."""
        super().__init__(rows, beside)
        self._empty = empty
        self._cursor = 0
        self._awaited: int | None = None
        self._comes = False
        self.marked: set[int] = set()
        self._marked_last: int | None = None

    # --- what it shows

    @property
    def cursor_id(self) -> int | None:
        """The claim under the cursor; None if there is none, or it is not read yet."""
        return (self._ids[self._cursor] or None) if self._ids else None

    @property
    def cursor_row(self) -> int:
        """Which line of the list the cursor is on, from 0."""
        return self._cursor

    @property
    def cursor_cell(self) -> Offset:
        """The cell of the window at which the cursor's line begins."""
        return self.content_region.offset + Offset(0, self._cursor - self.scroll_offset.y)

    def show(self, ids: array[int], *, keep: int | None = None, row: int | None = None, awaited: bool = False) -> None:
        """Show other claims. The cursor stays on claim ``keep``, or goes to line ``row``.

        If that claim is gone, the cursor stays on the line where it was; ``awaited`` says that more will come, the
        claim perhaps among them, which the cursor then goes to unless it was moved meanwhile. An id of 0 stands for
        a claim that is not read yet.
        """
        self._ids = ids
        self._rows.forget()
        row = self.row_of(keep) if row is None and keep is not None else row
        self._awaited = keep if awaited and row is None else None
        self._comes = awaited
        before = self._cursor
        self._cursor = row if row is not None else max(0, min(0 if awaited else before, len(ids) - 1))
        held = self._cursor - before
        self.virtual_size = Size(0, len(ids))
        if held:
            self.scroll_to(y=self.scroll_offset.y + held, animate=False, immediate=True, force=True)
        self._show_cursor()
        self.refresh()
        self.look_ahead()
        self.post_message(self.Moved(self.cursor_id))

    def fill(self, start: int, ids: array[int]) -> None:
        """These claims stand on the lines from ``start`` on, some of which were not read yet."""
        end = min(start + len(ids), len(self._ids))
        here = self.cursor_id
        new = self._ids[start:end] != ids[: end - start]
        self._ids[start:end] = ids[: end - start]
        if new:
            self.forget_lines()
            self._rows.moved()
            top = self.scroll_offset.y
            if start < top + self.size.height and end > top:
                self.refresh()
            self.look_ahead()
        if here != self.cursor_id:
            self.post_message(self.Moved(self.cursor_id))

    def extend(self, ids: array[int]) -> None:
        """More claims at the end."""
        start = len(self._ids)
        self._ids.extend(ids)
        self._rows.moved()
        self.forget_lines()
        self.virtual_size = Size(0, len(self._ids))
        if start < self.scroll_offset.y + self.size.height:
            self.refresh()
        self.look_ahead()
        if self._awaited is not None and self._awaited in ids:
            self.move_to(start + ids.index(self._awaited))
        elif start == 0 and ids:
            self.post_message(self.Moved(self.cursor_id))

    def wait_no_longer(self) -> None:
        """No more claims come."""
        self._awaited, self._comes = None, False
        if not self._ids:
            self.refresh()

    def change(
        self,
        gone: Mapping[int, int | None],
        come: Iterable[int],
        place_of: Callable[[Sequence[int], int], int],
    ) -> None:
        """Take claims out, and put others in; the cursor stays on its claim, or on its line if that is gone.

        ``gone`` tells the line of each; ``place_of`` gives the line of ``ids`` on which a claim belongs.
        """
        here, row = self.cursor_id, self._cursor
        for place in sorted((each for each in gone.values() if each is not None), reverse=True):
            self._ids.pop(place)
            row -= place < row
        for claim_id in come:
            place = place_of(self._ids, claim_id)
            self._ids.insert(place, claim_id)
            row += place <= row and here is not None
        self._rows.moved()
        self._cursor = max(0, min(row, len(self._ids) - 1))
        self.virtual_size = Size(0, len(self._ids))
        self._show_cursor()
        self.refresh()
        self.look_ahead()
        if self.cursor_id != here:
            self.post_message(self.Moved(self.cursor_id))

    def reread(self) -> None:
        """Any line may look different: read those that are seen again."""
        self._rows.forget()
        self.refresh()
        self.look_ahead()

    def row_near(self, claim_id: int, place: int) -> int | None:
        """The line of a claim, if it is within a page of line ``place``."""
        start = max(0, place - PAGE)
        try:
            return self._ids.index(claim_id, start, place + PAGE)
        except ValueError:
            return None

    def row_of(self, claim_id: int) -> int | None:
        """The line a claim is on; None if it is not in the list. Near the cursor it is found at once."""
        near = self.row_near(claim_id, self._cursor)
        if near is not None:
            return near
        try:
            return self._ids.index(claim_id)
        except ValueError:
            return None

    def row(self, claim_id: int) -> ClaimRow | None:
        """What a claim's line shows."""
        place = self.row_of(claim_id)
        return None if place is None else self.row_at(place)

    def refresh_claims(self, claim_ids: Iterable[int]) -> None:
        """Read again and redraw the lines of these claims, where they have been read; the others wait until then."""
        again = self._rows.read_again(claim_ids)
        for place in self.kept_rows() if again else ():
            if place < len(self._ids) and self._ids[place] in again:
                self.refresh_row(place)

    # --- moving

    def move_to(self, row: int) -> None:
        """Put the cursor on a line, held within the list."""
        if not self._ids:
            return
        row = max(0, min(row, len(self._ids) - 1))
        self._awaited = None
        if row == self._cursor:
            return
        before, self._cursor = self._cursor, row
        self._show_cursor()
        self.repaint_rows(before, row)
        self.post_message(self.Moved(self.cursor_id))

    def move(self, rows: int) -> None:
        """Move the cursor up (negative) or down."""
        self.move_to(self._cursor + rows)

    def next_where(self, wanted: Callable[[ClaimRow], bool], *, within: int) -> int | None:
        """The first of the ``within`` lines after the cursor, going round, whose claim is wanted."""
        count = len(self._ids)
        for step in range(1, min(count, within) + 1):
            place = (self._cursor + step) % count
            row = self.row_at(place)
            if row is not None and wanted(row):
                return place
        return None

    @property
    def page_size(self) -> int:
        """Lines that are seen at once."""
        return max(1, self.scrollable_content_region.height)

    def _show_cursor(self) -> None:
        """Scroll just so far that the cursor is seen, and a few lines beyond it."""
        top, height = self.scroll_offset.y, self.size.height
        if not height:
            return
        ahead = min(AHEAD, (height - 1) // 4)
        first, last = self._cursor - height + 1 + ahead, self._cursor - ahead
        if not first <= top <= last:
            wanted = first if top < first else last
            self.scroll_to(y=max(0, wanted), animate=False, immediate=True, force=True)

    def on_resize(self) -> None:
        """The claim under the cursor stays in sight."""
        self._show_cursor()
        self.look_ahead()

    # --- marks

    def mark(self, claim_id: int, marked: bool) -> None:
        """Set or lift the mark of a claim."""
        (self.marked.add if marked else self.marked.discard)(claim_id)
        self._marked_last = claim_id if marked else None
        place = self.row_of(claim_id)
        if place is not None:
            self.refresh_row(place)

    @property
    def marked_last(self) -> int | None:
        """The line of the claim marked last; None if its mark was lifted, or it is not in the list."""
        return None if self._marked_last is None else self.row_of(self._marked_last)

    def mark_range(self) -> None:
        """Mark all from the claim marked last to the one under the cursor."""
        start = self.marked_last
        if start is None or self.cursor_id is None:
            return
        first, last = sorted((start, self._cursor))
        self.marked |= {each for each in self._ids[first : last + 1] if each}
        self._marked_last = self.cursor_id
        self.refresh()

    def clear_marks(self) -> None:
        """Lift all marks."""
        self.marked.clear()
        self._marked_last = None
        self.refresh()

    # --- drawing

    def stands_out(self, row: int) -> bool:
        """The line that the cursor is on."""
        return row == self._cursor

    def render_line(self, y: int) -> Strip:
        """One claim, or nothing below the last."""
        place, cells = self.scroll_offset.y + y, self.size.width
        if not self._ids and y == 1:
            told = "searching …" if self._comes else self._empty
            return text.strip([(text.fit(f"   {told}", cells), Pen(self)("$foreground-muted"))], cells)
        if place >= len(self._ids):
            return Strip.blank(cells, Pen(self)())
        claim_id, here = self._ids[place], place == self._cursor
        pen = Pen(self, "on $block-cursor-blurred-background" if here else "")
        row = self.row_at(place)
        if row is None:
            return draw_gone(claim_id, cells, pen) if claim_id else draw_coming(cells, pen)
        return draw_row(row, cells, pen, cursor=here, marked=claim_id in self.marked)

    def drawn_with_the_screen(self) -> None:
        """All of it was drawn as a part of the whole screen: what it asked for meanwhile is not owed to the next step.

        Textual keeps that until the list is drawn for itself, which it is now, from what it drew.
        """
        if self.is_attached:
            self.screen.post_message(messages.Update(self))

    # --- the mouse

    def on_click(self, event: events.Click) -> None:
        """A click puts the cursor there; a double click opens."""
        row = self.scroll_offset.y + event.y
        if row < len(self._ids):
            self.move_to(row)
            if event.chain == 2:
                self.post_message(self.Opened())
