"""From another screen to the claims of a filter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.model import Filter
from tui.keymap import View

if TYPE_CHECKING:
    from tui.screens.base import DeskScreen


def show_claims(screen: DeskScreen, wanted: Filter) -> None:
    """Go to the review; its list shows the claims of ``wanted``."""
    from tui.screens.review import ReviewScreen

    app = screen.desk_app
    app.show(View.REVIEW)
    review = app.screen_stack[0]
    if isinstance(review, ReviewScreen):
        review.look_for(wanted)
