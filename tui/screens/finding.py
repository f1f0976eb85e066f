"""Finding claims: search, filter, order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from store.model import Filter, Sort
from tui import keymap
from tui.screens.base import Controller, handles
from tui.screens.streaming import ready_to_search
from tui.wording import SORT_WORD

if TYPE_CHECKING:
    from store.model import Facet
    from tui.screens.review import ReviewScreen

SORT_OF = {f"sort.{each.value}": each for each in Sort}


class Finding(Controller):
    """What the list shows, and in which order."""

    screen: ReviewScreen

    def unavailable(self, action_id: str) -> str | None:
        """There must be claims to find some of."""
        del action_id
        nothing = not self.screen.claims.ids and self.screen.wanted == Filter() and not self.screen.listing.comes
        return "there are no claims yet" if nothing else None

    @handles("find.search")
    def search(self) -> None:
        """Narrow the list while typing; Escape puts back what was there."""
        before, here = self.screen.wanted, self.screen.claim_here
        ready_to_search(self.screen.desk_app, self.screen.sort)

        def typed(words: str) -> None:
            self.screen.look_for(replace(before, text=words))

        def done(words: str) -> None:
            typed(words)
            self._told()

        self.screen.foot.ask(
            "search", before.text, done, changed=typed, left=lambda: self.screen.look_for(before, keep=here)
        )

    @handles("find.filter")
    def filter(self) -> None:
        """Choose statuses, labels, outlets and the like."""
        from tui.dialogs.filter import FilterDialog

        desk = self.screen.desk
        self.screen.app.push_screen(FilterDialog(self.screen.wanted, desk.outlets(), desk.sources()), self._chosen)

    @handles("find.facets")
    def facets(self) -> None:
        """Choose one status, label, class, outlet or origin by how many claims have it."""
        from tui.dialogs.facets import FacetsDialog
        from tui.screens.faceting import FacetCount

        app, wanted = self.screen.desk_app, self.screen.wanted

        def count(came: Callable[[Facet], None]) -> Callable[[], None]:
            counting = FacetCount(app, wanted, came)
            counting.start()
            return counting.stop

        app.push_screen(FacetsDialog(wanted, count), self._chosen)

    def _chosen(self, wanted: Filter | None) -> None:
        if wanted is not None:
            self.screen.look_for(wanted)
            self._told()

    @handles("find.views")
    def views(self) -> None:
        """Show a filter and an order that were kept, or keep these."""
        from tui.dialogs.views import ViewsDialog

        self.screen.app.push_screen(ViewsDialog(self.screen.desk, self.screen.wanted, self.screen.sort), self._view)

    def _view(self, view: tuple[Filter, Sort] | None) -> None:
        if view is not None:
            wanted, sort = view
            if sort is not self.screen.sort:
                self.screen.order_by(sort)
            self._chosen(wanted)

    def _told(self) -> None:
        """Say how many claims the list has now, and how to have all of them again."""
        if self.screen.wanted == Filter():
            self.screen.say("all claims")
            return
        found, back = len(self.screen.claims.ids), keymap.action("view.back").key
        counted = "searching …" if self.screen.listing.comes else f"{found} claim{'' if found == 1 else 's'}"
        self.screen.say(f"{counted} · {back} shows all again")

    @handles(*SORT_OF)
    def sort(self, action_id: str) -> None:
        """Another order; the cursor stays on its claim."""
        self.screen.order_by(SORT_OF[action_id])
        self.screen.say(f"order: {SORT_WORD[SORT_OF[action_id]]}")
