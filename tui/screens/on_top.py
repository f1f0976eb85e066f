"""A list that fills by itself shows its first lines, and the cursor on the first, until the reviewer does something.

Whoever waits for the articles to be read wants to see what merits checking most, not the claim that happened to come
first. Moving the cursor under somebody's hand would be worse: a key that is pressed as the cursor goes is for the
claim that was seen, and puts the cursor back there before it acts.
"""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui.screens.review import ReviewScreen

REACTION = 0.5
"""Seconds within which nobody answers what they see: a key pressed sooner was meant for what was there before."""


class OnTop:
    """Whether the cursor of one review screen stays on the first line, and where it was last seen to rest."""

    def __init__(self, screen: ReviewScreen) -> None:
        self._screen = screen
        self._stays = False
        self._went: float | None = None
        self._rested: int | None = None

    def emptied(self) -> None:
        """There is no claim in the list: the next that come are shown from the top."""
        self._stays, self._went, self._rested = True, None, None

    def came(self) -> None:
        """More claims may be in the list: the cursor goes to the first of them, unless the reviewer did something."""
        claims, here, now = self._screen.claims, self._screen.claim_here, monotonic()
        if not self._stays or here is None or claims.cursor_row == 0:
            return
        if self._went is None or now - self._went >= REACTION:
            self._rested = here
        self._went = now
        claims.move_to(0)

    def touched(self) -> None:
        """A key or the mouse was pressed: from now on the cursor goes only where it is sent."""
        if not self._stays or self._screen.claim_here is None:
            return
        self._stays = False
        if self._went is not None and monotonic() - self._went < REACTION:
            self._screen.go_to(self._rested)
