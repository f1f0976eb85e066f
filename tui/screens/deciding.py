"""Deciding on claims: one key each, then on to the next that nobody has decided."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from store.model import Status
from tui.screens.base import Controller, handles

if TYPE_CHECKING:
    from store.desk import Desk
    from store.model import Receipt
    from tui.screens.claims import ClaimScreen

STATUS_OF = {
    "claim.keep": Status.REVIEWED,
    "claim.reject": Status.REJECTED,
    "claim.park": Status.PARKED,
    "claim.needs_source": Status.NEEDS_SOURCE,
}


class Deciding(Controller):
    """Status and flag, of the claim under the cursor or of the marked ones."""

    screen: ClaimScreen

    def unavailable(self, action_id: str) -> str | None:
        """Deciding needs a claim."""
        del action_id
        return self.screen.no_claim()

    @handles(*STATUS_OF)
    def decide(self, action_id: str) -> None:
        """Give the claim a status, and go on."""
        status = STATUS_OF[action_id]

        def decide(desk: Desk, claims: Sequence[int]) -> Receipt:
            return desk.set_status(claims, status)

        self.screen.act(decide, doing="deciding", advance=True)

    @handles("claim.flag")
    def flag(self) -> None:
        """Flag, or take the flag off if all have one. The cursor stays: a flag decides nothing."""

        def flag(desk: Desk, claims: Sequence[int]) -> Receipt:
            return desk.set_flag(claims, not all(row.flagged for row in desk.claim_rows(claims)))

        self.screen.act(flag, doing="flagging")
