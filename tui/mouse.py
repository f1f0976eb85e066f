"""Whose mouse it is: the program's, or the terminal's own, which selects text with it. Switched at any time."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from textual.app import App
    from textual.driver import Driver

MODES = ("1000", "1003", "1015", "1006")
"""The private modes in which a terminal tells the program of its mouse: buttons, all moves, two ways to number cells.

From xterm's control sequences, "Mouse Tracking".
"""


def is_taken(app: App[None]) -> bool:
    """Whether the mouse is the program's now."""
    driver = app._driver
    return driver is not None and _of(driver)


def switch(app: App[None]) -> bool:
    """Give the mouse to the terminal, or take it back; whether it is the program's from now on."""
    driver = app._driver
    if driver is None:
        return False
    taken = not _of(driver)
    # The driver asks itself this when it comes back from an editor.
    driver._mouse = taken
    driver.write("".join(f"\x1b[?{mode}{'h' if taken else 'l'}" for mode in MODES))
    driver.flush()
    return taken


def _of(driver: Driver) -> bool:
    return bool(driver._mouse)
