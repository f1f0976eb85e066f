"""The rows of a long list: read as a line is drawn, and beside the screen before that, where one is drawn soon.

Rows are kept by id, so that they outlast lines that come and go. What is read beside the screen counts only if
nothing that it may tell of was changed since it was asked for; and nothing is asked for twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import Generic, Protocol, TypeVar

PAGE = 64
"""Lines read at once: the one that is drawn, and those around it."""
KEPT = 64 * PAGE
"""Rows kept; the oldest go first."""


class HasId(Protocol):
    """A row tells whose it is."""

    @property
    def id(self) -> int:
        """Of the claim, or of the source."""


Row = TypeVar("Row", bound=HasId)
Read = Callable[[Sequence[int]], list[Row]]
"""Reads the rows of some ids; those of ids that are gone are left out."""
Beside = Callable[[Sequence[int], Callable[[], bool], Callable[[list[Row] | None], None]], None]
"""Reads them beside the screen, if they are still wanted then, and gives them on its thread; None if that failed."""


class RowCache(Generic[Row]):
    """Gives the rows of lines. ``read`` reads some at once, ``beside`` reads some ahead if there is one."""

    def __init__(self, read: Read[Row], beside: Beside[Row] | None = None) -> None:
        self._read, self._beside = read, beside
        self._rows: dict[int, Row | None] = {}
        self._coming: set[int] = set()
        self._state = 0
        """Counts what makes earlier answers worthless."""
        self._ready: range | None = None
        """The pages that were asked for last: while they are those wanted, there is nothing to look up."""

    def __len__(self) -> int:
        return len(self._rows)

    def get(self, ids: Sequence[int], place: int, seen: range) -> Row | None:
        """The row of line ``place``; None if it is gone, or not known yet.

        If it must be read, so are all lines ``seen`` that must be, in one go.
        """
        claim_id = ids[place]
        if claim_id not in self._rows:
            pages = _pages(seen) if place in seen else _pages(range(place, place + 1))
            wanted = self._missing(ids, pages)
            if wanted:
                self._keep(wanted, self._read(wanted))
        return self._rows.get(claim_id)

    def forget(self) -> None:
        """Any row may be another by now."""
        self._rows.clear()
        self._drop()

    def read_again(self, touched: Iterable[int]) -> set[int]:
        """Read those of some rows again that were read; tells which these were."""
        self._drop()
        there = set(touched) & self._rows.keys()
        if there:
            wanted = sorted(there)
            self._keep(wanted, self._read(wanted))
        return there

    def moved(self) -> None:
        """Other ids stand on the lines; their rows are what they were."""
        self._ready = None

    def look_ahead(self, ids: Sequence[int], lines: range) -> None:
        """Have the pages of these lines read beside the screen, where they are not yet and nobody does."""
        pages = _pages(lines)
        if self._beside is None or pages == self._ready:
            return
        self._ready = pages
        wanted = [each for each in self._missing(ids, pages) if each not in self._coming]
        if not wanted:
            return
        self._coming.update(wanted)
        state = self._state

        def took(rows: list[Row] | None) -> None:
            if state != self._state:
                return
            self._coming.difference_update(wanted)
            if rows is None:
                self._ready = None
            else:
                # What was read meanwhile for a line that could not wait is there already.
                self._keep([each for each in wanted if each not in self._rows], rows)

        self._beside(wanted, lambda: state == self._state, took)

    def _missing(self, ids: Sequence[int], pages: range) -> list[int]:
        """The ids on the lines of some pages whose rows are not there; an id of 0 is none."""
        return [each for each in ids[pages.start : pages.stop] if each and each not in self._rows]

    def _keep(self, wanted: Sequence[int], rows: Iterable[Row]) -> None:
        """Rows came; whoever was wanted and is not among them is gone."""
        asked = dict.fromkeys(wanted)
        self._rows.update(asked)
        self._rows.update({row.id: row for row in rows if row.id in asked})
        for claim_id in list(islice(self._rows, max(0, len(self._rows) - KEPT))):
            del self._rows[claim_id]

    def _drop(self) -> None:
        """What comes from now on tells of what was."""
        self._state += 1
        if self._coming:
            self._coming.clear()
        self._ready = None


def _pages(lines: range) -> range:
    """The whole pages that these lines are on, as lines."""
    return range(lines.start // PAGE * PAGE, -(-lines.stop // PAGE) * PAGE)
