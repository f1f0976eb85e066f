"""Objects that nobody needs any more: that none are held without need, and when Python looks for them.

A screen is a ring of objects that point at each other, which only a full collection finds again once it is left. Python
begins one in the middle of a key, for as long as it takes to walk over everything that lives. While the review runs
(:func:`tui.starting.undisturbed`) it is put off to the first moment in which nobody presses anything. Until then memory
grows by what was left meanwhile, and no further.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache, wraps
from time import monotonic
from typing import TYPE_CHECKING, Any

from textual._styles_cache import StylesCache
from textual.app import App
from textual.await_remove import AwaitRemove
from textual.screen import Screen
from textual.strip import Strip

if TYPE_CHECKING:
    _OfScreens = Screen[Any]
else:
    # A second screen among the bases would take the place of the other's stylesheet.
    _OfScreens = object

QUIET = 0.3
"""Seconds without a key after which the next one is not expected at once."""
LOOK_EVERY = 0.5
"""Seconds between two looks whether it is quiet."""
DUE = 3
"""Collections of the middle generation after which there may be garbage worth it: some twenty thousand objects made.
Each collection takes as long as it finds garbage: several short ones hold up nobody."""
OVERDUE = 33 * DUE
"""The same while a thread works beside the screen."""


class Collector:
    """Collects in quiet moments. ``works`` says whether a thread works beside the screen: what it makes is not left."""

    def __init__(self, works: Callable[[], bool]) -> None:
        self._works = works
        self._pressed = monotonic()
        _hold_no_screens()
        _make_no_rings()

    def start(self, app: App[Any]) -> None:
        """Look every now and then, as long as the app runs."""
        app.set_interval(LOOK_EVERY, self.look)

    def pressed(self) -> None:
        """A key came; another may follow."""
        self._pressed = monotonic()

    def look(self) -> None:
        """Collect, if it is quiet and enough was made that may be garbage."""
        _, _, waiting = gc.get_count()
        if waiting < DUE or not gc.isenabled() or monotonic() - self._pressed < QUIET:
            return
        if waiting >= OVERDUE or not self._works():
            gc.collect()


class LeavesNothing(_OfScreens):
    """For a screen or a dialog: what was drawn on it is let go of when it is left, not when garbage is looked for.

    These are nine in ten of its objects.
    """

    def remove(self) -> AwaitRemove:
        """Take it down; what it drew goes after the next one is drawn."""
        self.app.call_after_refresh(_let_go, [each._styles_cache for each in self._compositor._full_map])
        return super().remove()


def _let_go(drawn: list[StylesCache]) -> None:
    for each in drawn:
        each.clear()


def _make_no_rings() -> None:
    """Mend a cache of Textual that makes a ring of nearly every line drawn, which only the collector finds again.

    A line keeps the parts that it was cut into last; cut nowhere, these are itself. That is not kept from now on.
    """
    divide: Any = Strip.divide
    if hasattr(divide, "__wrapped__"):
        return

    @wraps(divide)
    def divided(line: Strip, cuts: Iterable[int]) -> Sequence[Strip]:
        wanted = list(cuts)
        return [line] if wanted == [line.cell_length] else divide(line, wanted)

    mended: Any = divided
    Strip.divide = mended  # type: ignore[method-assign]


def _hold_no_screens() -> None:
    """Mend a cache of Textual that keeps all that the last thousand widgets drew.

    ``StylesCache.get_inner_outer`` is cached by the colours it is asked for and by the object that asks, which holds
    the lines of a widget; it is written as the method of a class, and is one from now on.
    """
    found: Any = StylesCache.__dict__["get_inner_outer"]
    if not isinstance(found, classmethod):
        by_colours: Any = lru_cache(1024)(found.__wrapped__)
        StylesCache.get_inner_outer = classmethod(by_colours)  # type: ignore[method-assign,assignment]
