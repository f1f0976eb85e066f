"""The connections of a running review: the screen's own, and those that are lent to threads and kept for the next.

To open a file takes longer than to read the first lines of an answer, so that connections are kept.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.desk import Desk

KEPT = 3
"""Connections that wait to be lent again; more are closed."""


class Desks:
    """All connections of one reviewer to the desk file at ``path``; ``own`` is the screen's, if it is open already."""

    def __init__(self, path: str, reviewer: str, own: Desk | None = None) -> None:
        self.path, self.reviewer = path, reviewer
        self._own = own
        self._idle: deque[Desk] = deque()
        self._closed = False

    @property
    def own(self) -> Desk:
        """The desk of the screen's own thread. Raises DatabaseProblem if the file cannot be opened."""
        if self._own is None:
            from store.desk import Desk

            self._own = Desk.open(self.path, reviewer=self.reviewer)
        return self._own

    @contextmanager
    def lent(self) -> Iterator[Desk]:
        """A desk for the thread that asks. Raises DatabaseProblem if the file cannot be opened."""
        try:
            desk = self._idle.pop()
        except IndexError:
            from store.desk import Desk

            desk = Desk.open(self.path, reviewer=self.reviewer, handed_on=True)
        try:
            yield desk
        finally:
            if self._closed or len(self._idle) >= KEPT or desk.database.conn.in_transaction:
                desk.close()
            else:
                self._idle.append(desk)

    def close(self) -> None:
        """Let go of the file. Desks that are lent are closed when they come back."""
        self._closed = True
        while self._idle:
            self._idle.pop().close()
        if self._own is not None:
            self._own.close()
            self._own = None
