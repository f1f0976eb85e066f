"""How fast this sitting goes, told in the head line of the review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.wording import pace_words

if TYPE_CHECKING:
    from store.desk import Desk
    from store.model import Progress, Sitting

PACED_EVERY = 5
"""Decisions after which the pace is told anew."""


class Pace:
    """Counts decisions; every few of them the desk is asked how fast the sitting goes."""

    def __init__(self) -> None:
        self._decided = 0
        self._sitting: Sitting | None = None

    def decided(self, desk: Desk) -> None:
        """One decision more."""
        self._decided += 1
        if self._decided % PACED_EVERY == 0:
            self._sitting = desk.sitting()

    def words(self, progress: Progress) -> str:
        """The pace, and how long the claims left will take; empty while too little was decided."""
        return pace_words(self._sitting, progress.total - progress.done)
