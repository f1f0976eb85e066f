"""Finding claims: search, filter, order."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from store.model import Filter, Sort
from tui.screens.base import Controller, handles
from tui.wording import SORT_WORD

if TYPE_CHECKING:
    from tui.screens.review import ReviewScreen

SORT_OF = {f"sort.{each.value}": each for each in Sort}


class Finding(Controller):
    """What the list shows, and in which order."""

    screen: ReviewScreen

    @handles("find.search")
    def search(self) -> None:
        """Narrow the list while typing; Escape puts back what was there."""
        before, here = self.screen.wanted, self.screen.claim_here

        def typed(words: str) -> None:
            self.screen.look_for(replace(before, text=words))

        self.screen.foot.ask(
            "search", before.text, typed, changed=typed, left=lambda: self.screen.look_for(before, keep=here)
        )

    @handles("find.filter")
    def filter(self) -> None:
        """Choose statuses, labels, outlets and the like."""
        from tui.dialogs.filter import FilterDialog

        desk = self.screen.desk
        self.screen.app.push_screen(FilterDialog(self.screen.wanted, desk.outlets(), desk.sources()), self._chosen)

    def _chosen(self, wanted: Filter | None) -> None:
        if wanted is not None:
            self.screen.look_for(wanted)

    @handles(*SORT_OF)
    def sort(self, action_id: str) -> None:
        """Another order; the cursor stays on its claim."""
        self.screen.order_by(SORT_OF[action_id])
        self.screen.say(f"order: {SORT_WORD[SORT_OF[action_id]]}")
