"""The long works that go on beside the review at one time, in the order in which they were begun."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tui import keymap

if TYPE_CHECKING:
    from tui.working import Work


class Works:
    """All of them."""

    def __init__(self) -> None:
        self._all: list[Work[Any]] = []

    def add(self, work: Work[Any]) -> None:
        """One more goes on."""
        self._all.append(work)

    def remove(self, work: Work[Any]) -> None:
        """One is over."""
        self._all.remove(work)

    @property
    def words(self) -> str:
        """How far the one begun last is, in a few words; empty if none goes on."""
        return self._all[-1].words if self._all else ""

    @property
    def holding(self) -> str:
        """Why nothing else can be written meanwhile; empty if it can."""
        found = next((each for each in reversed(self._all) if each.holds), None)
        if found is None:
            return ""
        return f"{found.doing} … wait until it is done, or {keymap.action('view.back').key} stops it"

    def goes_on(self, doing: str) -> bool:
        """Whether one is among them that was begun under this name."""
        return any(each.begun_as == doing for each in self._all)

    def stop(self, *, holding: bool) -> bool:
        """Ask the one begun last to end, or the last that holds the desk; False if there is none."""
        found = next((each for each in reversed(self._all) if each.holds or not holding), None)
        if found is not None:
            found.stop()
        return found is not None
