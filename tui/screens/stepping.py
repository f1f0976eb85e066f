"""The keys that every list of things is stepped through by: the next, the one before, the first, the last."""

from __future__ import annotations

from tui.screens.base import Controller, handles


class Stepping(Controller):
    """A controller of things in a row; a subclass says how many there are and how the place moves."""

    def _count(self) -> int:
        raise NotImplementedError

    def _move(self, steps: int) -> None:
        """Move the place by so many, as far as there are any."""
        raise NotImplementedError

    @handles("cursor.down", "cursor.up")
    def step(self, action_id: str) -> None:
        """The next one, or the one before."""
        self._move(1 if action_id == "cursor.down" else -1)

    @handles("cursor.first", "cursor.last")
    def to_end(self, action_id: str) -> None:
        """The first one, or the last."""
        self._move(-self._count() if action_id == "cursor.first" else self._count())


class Paging(Stepping):
    """The same, by pages too."""

    def _page_size(self) -> int:
        """How many are seen at once."""
        raise NotImplementedError

    @handles("half.down", "half.up", "page.down", "page.up")
    def page(self, action_id: str) -> None:
        """As many as are seen, or half as many."""
        size = self._page_size()
        step = max(1, size // 2 if action_id.startswith("half") else size - 1)
        self._move(step if action_id.endswith("down") else -step)
