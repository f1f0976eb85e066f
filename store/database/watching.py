"""How far a long act is: told while it goes on, to somebody who may stop it before anything is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from store.errors import Stopped

Row = TypeVar("Row")

EVERY = 100
"""Rows written, or claims worked out anew, after which it is told how far the act is."""


@dataclass(slots=True)
class Watch:
    """An act on so many ``claims``, told in claims: the first half for what it writes, the second for what follows.

    ``writes`` is the number of rows that it will write, about. ``told`` gets how many of the claims are done and how
    many there are; ``stop`` says whether to break off, which raises Stopped.
    """

    claims: int
    writes: int
    told: Callable[[int, int], None]
    stop: Callable[[], bool]

    def wrote(self, rows: int) -> None:
        """So many rows of the act itself are written."""
        if rows % EVERY == 0:
            self._tell(min(1.0, rows / max(1, self.writes)) / 2)

    def followed(self, done: int, total: int) -> None:
        """So many of the claims that the act touched are worked out anew."""
        self._tell((1 + done / max(1, total)) / 2)

    def passing(self, rows: Iterable[Row]) -> Iterator[Row]:
        """The same rows, on their way into the file; they can be stopped there."""
        for number, row in enumerate(rows):
            if number % EVERY == 0:
                self._look()
            yield row

    def _tell(self, part: float) -> None:
        self._look()
        self.told(int(part * self.claims), self.claims)

    def _look(self) -> None:
        if self.stop():
            raise Stopped("stopped: nothing was changed")
