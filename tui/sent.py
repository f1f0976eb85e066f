"""What the terminal shows already, and how few bytes make it show something else.

Textual sends every cell of what was drawn anew. Here what was sent last is kept: a piece of a line that would look the
same is not sent again; and where lines went up or down, the terminal is asked to move them, and only what then still
differs is sent. It is asked in the words of the VT102, margins and lines taken out or put in, that every terminal knows
which Textual runs in, multiplexers and the one in the browser among them. They move whole lines: of what stands beside
a list as much is sent again as moved with it, unless that comes to more than the list drawn anew.

A drawing of the whole window is always sent as it is, and everything is known again after it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

from rich.console import Console, RenderableType
from textual._compositor import ChopsUpdate, CompositorUpdate, LayoutUpdate
from textual.app import App
from textual.screen import Screen
from textual.strip import Strip

from tui.sgr import shortened

FURTHEST = 8
"""Lines up or down over which it is looked whether something moved: a key or two, or a turn of the wheel."""
FEWEST = 3
"""Lines that must have changed before it is."""
ASKING = 24
"""Bytes that it takes to ask, at most."""


class Piece(NamedTuple):
    """Some cells of a line, as they were sent."""

    cells: int
    sent: str


Line = dict[int, Piece]
"""The pieces by the cell at which they begin; where none is, nobody knows what stands there."""


class Moved(NamedTuple):
    """The lines from ``first`` to ``last`` get what stands ``by`` lines below them, or above if that is negative."""

    first: int
    last: int
    by: int

    @property
    def margins(self) -> tuple[int, int]:
        """The first and the last line that something happens to."""
        return self.first + min(self.by, 0), self.last + max(self.by, 0)

    def asked(self) -> str:
        """The words for it."""
        top, bottom = self.margins
        what = f"{self.by}M" if self.by > 0 else f"{-self.by}L"
        return f"\x1b[{top + 1};{bottom + 1}r\x1b[{top + 1};1H\x1b[{what}\x1b[r"

    def after(self, lines: list[Line]) -> list[Line]:
        """The lines as they are then."""
        top, bottom = self.margins
        kept = range(self.first, self.last + 1)
        moved = [lines[y + self.by] if y in kept else {} for y in range(top, bottom + 1)]
        return [*lines[:top], *moved, *lines[bottom + 1 :]]


class Sent:
    """All that one terminal shows, as far as it is known."""

    def __init__(self) -> None:
        self._lines: list[Line] = []
        self._cells = 0

    def forget(self) -> None:
        """The terminal may show anything by now."""
        self._lines = []

    def least(self, update: Any) -> Any:
        """An update that comes to the same as ``update`` and is made as it is sent: it must be, once and in turn."""
        return _Least(self, update) if isinstance(update, LayoutUpdate | ChopsUpdate) else update

    def whole(self, update: LayoutUpdate, console: Console) -> str:
        """The words of a drawing of the whole window."""
        if update.region.offset != (0, 0):
            self.forget()
            return update.render_segments(console)
        self._lines = []
        for strips in update.strips:
            line, x = Line(), 0
            for strip in strips:
                line[x] = _piece(strip, console)
                x += strip.cell_length
            self._lines.append(line)
            self._cells = x
        return _difference([{}] * len(self._lines), self._lines)

    def part(self, update: ChopsUpdate, console: Console) -> str:
        """The words of a drawing of some pieces."""
        old = self._lines
        if max(y for y, _, _ in update.spans) >= len(old):
            self.forget()
            return update.render_segments(console)
        new = list(old)
        for y, x, strip in _pieces(update):
            new[y] = _with(new[y], x, _piece(strip, console))
        moved = self._moved(old, new)
        self._lines = new
        if moved is None:
            return _difference(old, new)
        return moved.asked() + _difference(moved.after(old), new)

    def _moved(self, old: list[Line], new: list[Line]) -> Moved | None:
        """The move that spares most; None if none spares anything."""
        changed = [y for y, (before, after) in enumerate(zip(old, new, strict=True)) if before != after]
        if len(changed) < FEWEST:
            return None
        best, most = None, ASKING
        for by in _likely(old, new, changed):
            found, spared = _best(old, new, by)
            if found is not None and spared > most and self._are_known(new, found):
                best, most = found, spared
        return best

    def _are_known(self, lines: list[Line], moved: Moved) -> bool:
        """Whether what moves along can be put back."""
        top, bottom = moved.margins
        return all(sum(piece.cells for piece in line.values()) == self._cells for line in lines[top : bottom + 1])


class SparingApp(App[None], inherit_bindings=False):
    """An app that sends its terminal no more than it must."""

    def __init__(self, *, ansi_color: bool | None = None) -> None:
        super().__init__(ansi_color=ansi_color)
        self.sent = Sent()

    def _display(self, screen: Screen[Any], renderable: RenderableType | None) -> None:
        super()._display(screen, self.sent.least(renderable))


class _Least(CompositorUpdate):
    """An update that sends what differs."""

    def __init__(self, sent: Sent, update: LayoutUpdate | ChopsUpdate) -> None:
        self._sent, self._update = sent, update

    def render_segments(self, console: Console) -> str:
        """The words for the terminal, which is taken to get them."""
        if isinstance(self._update, LayoutUpdate):
            return self._sent.whole(self._update, console)
        return self._sent.part(self._update, console)


def _piece(strip: Strip, console: Console) -> Piece:
    return Piece(strip.cell_length, shortened(strip.render(console)))


def _pieces(update: ChopsUpdate) -> Iterator[tuple[int, int, Strip]]:
    """What an update sends: line, cell, piece. Like Textual, whole pieces where their beginning is in the span."""
    for y, first, last in update.spans:
        for end, (x, strip) in zip(update.chop_ends[y], update.chops[y].items(), strict=False):
            if strip is None or x >= last or end <= first:
                continue
            yield y, x, strip if x >= first and end <= last else strip.crop(0, min(end, last) - x)


def _with(line: Line, x: int, piece: Piece) -> Line:
    """The line with a piece put in its place. Of a piece that is covered in part nothing is known any more."""
    end = x + piece.cells
    kept = {at: each for at, each in line.items() if at >= end or at + each.cells <= x}
    return {**kept, x: piece}


def _difference(old: list[Line], new: list[Line]) -> str:
    """The words for what stands otherwise in ``new``."""
    return "".join(
        f"\x1b[{y + 1};{x + 1}H{piece.sent}"
        for y, (before, after) in enumerate(zip(old, new, strict=True))
        if before != after
        for x, piece in after.items()
        if before.get(x) != piece
    )


def _likely(old: list[Line], new: list[Line], changed: list[int]) -> list[int]:
    """By how many lines several pieces seem to have moved: such as stood on one line only."""
    stood: dict[tuple[int, Piece], int | None] = {}
    for y, line in enumerate(old):
        for each in line.items():
            stood[each] = None if each in stood else y
    votes = Counter(was - y for y in changed for each in new[y].items() if (was := stood.get(each)) is not None)
    return [by for by, many in votes.items() if 0 < abs(by) <= FURTHEST and many >= FEWEST]


def _best(old: list[Line], new: list[Line], by: int) -> tuple[Moved | None, int]:
    """The run of lines, next to each other, that spares most bytes if it is moved by so many lines; and these bytes."""
    best, most = None, 0
    first, spared = 0, 0
    for y in range(max(0, -by), min(len(new), len(new) - by)):
        if spared <= 0:
            first, spared = y, 0
        spared += _cost(old[y], new[y]) - _cost(old[y + by], new[y])
        if spared > most:
            found = Moved(first, y, by)
            # The lines that nothing moves to are sent anew, those among them that had not changed too.
            top, bottom = found.margins
            bare = [*range(top, first), *range(y + 1, bottom + 1)]
            left = spared - sum(_cost({}, new[each]) - _cost(old[each], new[each]) for each in bare)
            if left > most:
                best, most = found, left
    return best, most


def _cost(old: Line, new: Line) -> int:
    """Bytes, about, that make one line out of the other."""
    if old == new:
        return 0
    return sum(len(piece.sent) + 8 for x, piece in new.items() if old.get(x) != piece)
