"""A review that answers at once: what Python itself does behind its back is put off, made small, or done in turns.

Loading modules makes many objects and hardly any garbage, yet the collector would walk over all of them again and
again: a tenth of the time to the first paint, and a tenth of a second each time later on. It is off until what the
first acts need is loaded too; all of that is left out of its walks, which then take a few milliseconds. The walks over
all the rest are left to quiet moments, see :mod:`tui.collecting`.

A thread that computes gives the interpreter up when another one asks, after the switch interval. An act runs many
statements on the screen's thread, and asks again after each: with Python's own 5 ms it would wait for most of a
second beside an import.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module

SWITCH = 0.0005
"""Seconds that a thread may compute on while the screen waits for its turn."""

UNASKED_AFTER = 1000
"""Collections of the middle generation after which a full one is not left to :mod:`tui.collecting` any longer: some
seven million objects made and held."""


def review(
    db_path: str, reviewer: str, paths: Sequence[str] = (), *, notices: Sequence[str] = (), mouse: bool = True
) -> int:
    """Run the review of a desk file by ``reviewer``, importing ``paths`` beside it; gives the exit status.

    ``notices`` are lines that the reviewer must see before the first key: of the file of keys, say.
    Without ``mouse`` it stays the terminal's, which selects text with it.
    Raises DatabaseProblem, one clear line, if the file cannot be used.
    """
    with undisturbed():
        from store.desk import Desk

        # Opened before the screen is: a file that cannot be used is one line on the terminal and no screen at all.
        with Desk.open(db_path, reviewer=reviewer) as desk:
            from tui.app import ReviewApp

            app = ReviewApp(db_path, reviewer, paths, desk=desk, notices=notices)
            app.run(mouse=mouse)
    return app.return_code or 0


@contextmanager
def undisturbed() -> Iterator[None]:
    """Inside, nothing is collected until :func:`loaded`, never all of it unasked, and threads take turns more often."""
    interval, thresholds = sys.getswitchinterval(), gc.get_threshold()
    gc.disable()
    gc.set_threshold(*thresholds[:2], UNASKED_AFTER)
    sys.setswitchinterval(SWITCH)
    try:
        yield
    finally:
        sys.setswitchinterval(interval)
        gc.set_threshold(*thresholds)
        gc.unfreeze()
        gc.enable()


SOON = (
    "tui.screens.beside", "tui.screens.dashboard", "tui.screens.duplicates", "tui.screens.groups", "tui.screens.reader",
    "tui.screens.select", "tui.screens.sources", "tui.widgets.prompt", "tui.editor", "tui.matching", "tui.dialogs.bulk",
    "tui.dialogs.context", "textual.scrollbar",
    "tui.dialogs.evidence", "tui.dialogs.export", "tui.dialogs.filter", "tui.dialogs.help", "tui.dialogs.history",
    "tui.dialogs.merge", "tui.dialogs.palette", "tui.dialogs.same_sources", "tui.dialogs.source_facts",
    "tui.dialogs.split", "tui.dialogs.themes", "tui.dialogs.views",
)  # fmt: skip
"""What the keys of the review may need next: no key waits for a module to be loaded."""


def preload() -> None:
    """Load what the first keys and acts need. For a thread, in a quiet moment after the first paint."""
    from store.desk import preload

    preload()
    for name in SOON:
        import_module(name)
    from store.matching import word_diff

    word_diff("a", "b")  # reads the lists of places and names


def loaded() -> None:
    """What the first acts need is loaded: the collector may work again, and leaves all of it alone."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
