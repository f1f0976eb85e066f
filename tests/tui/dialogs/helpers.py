"""A bare app under a dialog, and what the dialog gave back."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from textual.app import App, ComposeResult
from textual.pilot import Pilot
from textual.screen import ModalScreen
from textual.widgets import Static

from tests.tui.helpers import press as press_only
from tests.tui.helpers import settled
from tui.app import ReviewApp

NOTHING_YET = object()
"""The result of a dialog that is still open."""

NASTY = "[sic] [/ [link=https://x]y \x1b]52;c;x\x07 \u202eevil\u202c 🙂 日本"
"""What has broken screens before: markup, a terminal command, a direction override, wide characters."""
NASTY_SHOWN = "[sic] [/ [link=https://x]y ␛]52;c;x␇ ⟨RLO⟩evil⟨PDF⟩ 🙂 日本"


class Host(App[None]):
    """Holds one dialog. Not the real app, so that a dialog shows what it needs."""

    HORIZONTAL_BREAKPOINTS = ReviewApp.HORIZONTAL_BREAKPOINTS
    VERTICAL_BREAKPOINTS = ReviewApp.VERTICAL_BREAKPOINTS
    ENABLE_COMMAND_PALETTE = False

    def __init__(self, dialog: ModalScreen[Any]) -> None:
        super().__init__()
        self.animation_level = "none"
        self.dialog = dialog
        self.result: Any = NOTHING_YET

    def compose(self) -> ComposeResult:
        """Something below."""
        yield Static()

    def on_mount(self) -> None:
        """Open the dialog, keep its result."""
        self.push_screen(self.dialog, self._done)

    def _done(self, result: Any) -> None:
        self.result = result


@asynccontextmanager
async def opened(dialog: ModalScreen[Any], size: tuple[int, int] = (80, 24)) -> AsyncIterator[tuple[Pilot[None], Host]]:
    """The dialog, open, in an app of its own."""
    host = Host(dialog)
    async with host.run_test(size=size) as pilot:
        await settled(pilot)
        yield pilot, host


async def press(pilot: Pilot[None], *keys: str) -> None:
    """Send keys, and see what they did to the end."""
    await press_only(pilot, *keys)
    await settled(pilot)


async def type_text(pilot: Pilot[None], typed: str) -> None:
    """Type a text."""
    await press(pilot, *("space" if each == " " else each for each in typed))


def terminal_bytes(app: App[Any]) -> str:
    """All characters that the screen hands to the terminal."""
    return "".join(segment.text for strip in app.screen._compositor.render_strips() for segment in strip)
