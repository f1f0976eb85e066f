"""From another screen to the claims of a filter, and back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from store.model import Filter
from tui import keymap
from tui.keymap import View
from tui.screens.base import DeskScreen

if TYPE_CHECKING:
    from tui.screens.review import ReviewScreen


@dataclass(frozen=True, slots=True)
class CameFrom:
    """Where the reviewer came from to the claims of ``wanted``: the screen, the place on it, the list before."""

    view: View
    place: object
    wanted: Filter
    before: Filter
    claim: int | None


def show_claims(screen: DeskScreen, wanted: Filter) -> None:
    """Go to the review; its list shows the claims of ``wanted``."""
    from tui.screens.review import ReviewScreen

    app, place = screen.desk_app, screen.place
    app.show(View.REVIEW)
    review = app.screen_stack[0]
    if isinstance(review, ReviewScreen):
        came = review.came_from
        before, claim = review.wanted, review.claim_here
        if came is not None and came.wanted == before:
            # One after the other was looked at: back leads to what was there before the first.
            before, claim = came.before, came.claim
        review.came_from = CameFrom(screen.VIEW, place, wanted, before, claim)
        review.look_for(wanted)
        review.say(f"{keymap.action('view.back').key} goes back to the {screen.VIEW.lower()}")


def go_back(review: ReviewScreen) -> bool:
    """From the claims of a filter to where the reviewer came from; False if that was nowhere, or was left since."""
    came, review.came_from = review.came_from, None
    if came is None or came.wanted != review.wanted:
        return False
    review.look_for(came.before, keep=came.claim)
    app = review.desk_app
    app.show(came.view)
    front = app.screen
    if isinstance(front, DeskScreen):
        front.come_back(came.place)
    return True
