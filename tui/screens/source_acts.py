"""What the keys of the sources screen do: find and order, name and describe, merge and part, show the claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.errors import Refused
from store.model import Filter, SourceSort
from tui import keymap
from tui.keymap import View
from tui.screens import panes
from tui.screens.base import Controller, handles
from tui.screens.opening import show_claims
from tui.screens.stepping import Paging

if TYPE_CHECKING:
    from tui.screens.sources import SourcesScreen

SORT_OF = {f"source.by_{each.value}": each for each in SourceSort}
SORT_WORD = {
    SourceSort.NAME: "by name",
    SourceSort.ORIGIN: "most an origin first",
    SourceSort.RELAY: "most a relay first",
    SourceSort.PRINTED: "most printed first",
    SourceSort.RELIABILITY: "by reliability",
    SourceSort.KIND: "by kind",
    SourceSort.NEWEST: "newest first",
}
"""What each order is called."""
MARK_OF = {f"source.mark_{letter}": letter.upper() for letter in "abcdef"}

NO_SOURCE = "there is no source here"
_ALL = "all sources"


class SourceMoves(Paging):
    """The cursor, the search, the order, and out."""

    screen: SourcesScreen

    def _count(self) -> int:
        return len(self.screen.sources.ids)

    def _move(self, steps: int) -> None:
        self.screen.sources.move(steps)

    def _page_size(self) -> int:
        return self.screen.sources.page_size

    @handles("detail.down", "detail.up")
    def detail(self, action_id: str) -> None:
        """Scroll what is known of the source."""
        from tui.widgets.page import Page

        self.screen.query_one("#source", Page).scroll_lines(3 if action_id == "detail.down" else -3)

    @handles("source.search")
    def search(self) -> None:
        """Narrow the list while typing; Escape puts back what was there."""
        screen, before = self.screen, self.screen.words

        def typed(words: str) -> None:
            screen.words = words
            screen.reload()

        def done(words: str) -> None:
            typed(words)
            found, back = len(screen.sources.ids), keymap.action("view.back").key
            counted = f"{found} source{'' if found == 1 else 's'} · {back} shows all again"
            screen.say(counted if screen.words else _ALL)

        screen.foot.ask("name", before, done, changed=typed, left=lambda: typed(before))

    @handles(*SORT_OF)
    def order(self, action_id: str) -> None:
        """Another order."""
        self.screen.sort = SORT_OF[action_id]
        self.screen.reload()
        self.screen.say(f"order: {SORT_WORD[self.screen.sort]}")

    @handles("view.back")
    def back(self) -> None:
        """All panes and no search first, then back to the claims."""
        if panes.alone(self.screen) is not None:
            panes.give_all_to(self.screen, None)
        elif self.screen.words:
            self.screen.words = ""
            self.screen.reload()
            self.screen.say(_ALL)
        else:
            self.screen.desk_app.show(View.REVIEW)


class SourceActs(Controller):
    """What a reviewer says of a source; every act is one entry of the history."""

    screen: SourcesScreen

    def unavailable(self, action_id: str) -> str | None:
        """All of it needs a source; taking out a name needs another one."""
        source = self.screen.source
        if source is None:
            return None if action_id == "source.alike_all" else NO_SOURCE
        if action_id in ("source.split", "source.name_next", "source.name_previous") and len(source.names) < 2:
            return "the source has one name only"
        return None

    @property
    def _here(self) -> int:
        assert self.screen.source is not None
        return self.screen.source.row.id

    @handles("source.claims")
    def claims(self) -> None:
        """The claims in whose chains the source stands."""
        assert self.screen.source is not None
        show_claims(self.screen, Filter(named=self.screen.source.row.name))

    @handles("source.name_next", "source.name_previous")
    def name(self, action_id: str) -> None:
        """Choose another of its names."""
        screen = self.screen
        assert screen.source is not None
        step = 1 if action_id == "source.name_next" else -1
        screen.name_at = (screen.name_at + step) % len(screen.source.names)
        screen.look()

    @handles("source.alias")
    def alias(self) -> None:
        """Give it a further name; a source that has that name becomes part of it."""
        screen, here = self.screen, self._here
        assert screen.source is not None

        def done(typed: str) -> None:
            screen.acted(screen.registry.alias(here, typed), here)

        screen.foot.ask(f"another name of {screen.source.row.name}", "", done)

    @handles("source.principal")
    def principal(self) -> None:
        """Say for whom it speaks; nothing written means for nobody."""
        screen, here = self.screen, self._here
        assert screen.source is not None

        def done(typed: str) -> None:
            screen.acted(screen.registry.set([here], {"principal": typed}), here)

        screen.foot.ask("speaks for (empty: nobody)", screen.source.row.principal or "", done)

    @handles(*MARK_OF)
    def mark(self, action_id: str) -> None:
        """Mark how reliable it is."""
        self.screen.acted(self.screen.registry.set([self._here], {"reliability": MARK_OF[action_id]}), self._here)

    @handles("source.unmark")
    def unmark(self) -> None:
        """Take the mark away."""
        self.screen.acted(self.screen.registry.set([self._here], {"reliability": None}), self._here)

    @handles("source.edit")
    def edit(self) -> None:
        """Say what it is: kind, standing, relation to a state, notes."""
        from tui.dialogs.source_facts import SourceFactsDialog

        assert self.screen.source is not None
        self.screen.app.push_screen(SourceFactsDialog(self.screen.source), self._said)

    def _said(self, said: dict[str, str | None] | None) -> None:
        if said:
            here = self._here
            self.screen.attempt(lambda: self.screen.acted(self.screen.registry.set([here], said), here))

    @handles("source.split")
    def split(self) -> None:
        """Take the name chosen out: a source of its own again."""
        screen = self.screen
        assert screen.source is not None
        name = screen.source.names[screen.name_at]
        if screen.name_at == 0:
            key = keymap.action("source.name_next").key
            raise Refused(f"{name.name} is its own name; choose another with {key}")
        screen.acted(screen.registry.split(name.id), screen.source.row.id)

    @handles("source.alike", "source.alike_all")
    def alike(self, action_id: str) -> None:
        """Sources that may be the same: as this one, or any two of the desk."""
        from tui.dialogs.same_sources import SameSourcesDialog

        screen = self.screen
        only = screen.source if action_id == "source.alike" else None
        dialog = SameSourcesDialog(screen.desk, screen.desk_app.desks.lent, only.row if only is not None else None)
        before = screen.source.row.id if screen.source is not None else None

        def told(line: str | None) -> None:
            # A source that went into another is found under that one.
            screen.reload(keep=None if before is None else screen.registry.get(before).row.id)
            if line:
                screen.say(line)

        screen.app.push_screen(dialog, told)
