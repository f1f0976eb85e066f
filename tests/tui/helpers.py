"""Driving a screen fast, and reading it back as text.

``await press(pilot, "s", "n")`` sends keys without the pilot's long waits; ``grid(app)`` is the screen as lines of
text; ``check_snapshot("name", app)`` compares it with ``snapshots/name.txt`` (``UPDATE_SNAPSHOTS=1`` rewrites it);
``await settled(pilot)`` waits for workers and messages, never for a clock.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any

from textual import events
from textual.app import App
from textual.keys import _character_to_key
from textual.pilot import Pilot
from textual.worker import WorkerCancelled

from tui import keymap
from tui.keymap import View

SNAPSHOTS = Path(__file__).parent / "snapshots"
SIZES = [(80, 24), (140, 45)]


async def press(pilot: Pilot[Any], *keys: str) -> None:
    """Send keys one after the other, each seen through before the next. A single character may stand as itself."""
    for key in keys:
        name, character = (_character_to_key(key), key) if len(key) == 1 else (key, None)
        if key == "space":
            character = " "
        pilot.app.post_message(events.Key(name, character))
        await pilot.pause(0)


async def type_text(pilot: Pilot[Any], typed: str) -> None:
    """Type a text, character by character."""
    await press(pilot, *("space" if each == " " else each for each in typed))


async def settled(pilot: Pilot[Any]) -> None:
    """Wait until no worker runs, no message waits, and the claim shown is the one under the cursor."""
    while True:
        try:
            await pilot.app.workers.wait_for_complete()
        except WorkerCancelled:
            # One gave way to another that does the same anew: that one is waited for.
            await pilot.pause(0)
        else:
            break
    await pilot.pause()
    listing = getattr(pilot.app.screen, "listing", None)
    for _ in range(50):
        if listing is None or not listing.comes:
            break
        # Its thread is begun only after the next drawing, which a busy machine may put off.
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
    catch_up = getattr(pilot.app.screen, "catch_up", None)
    if catch_up is not None:
        catch_up()
    await pilot.pause()


def plain(said: str) -> str:
    """A receipt without the wordings of the claims that it names: ``merged #12 into #10``."""
    return re.sub(" “[^”]*”", "", said)


async def until(pilot: Pilot[Any], reached: Callable[[], bool]) -> None:
    """Let the app go on until something is so; fails if it never is."""
    for _ in range(500):
        if reached():
            return
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
    raise AssertionError("it never came so far")


def grid(app: App[Any]) -> str:
    """The screen as text, one line for each row, trailing blanks cut."""
    strips = app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips)


def check_snapshot(name: str, app: App[Any]) -> None:
    """Compare the screen with the stored one; write it if ``UPDATE_SNAPSHOTS`` is set."""
    path = SNAPSHOTS / f"{name}.txt"
    seen = grid(app) + "\n"
    if os.environ.get("UPDATE_SNAPSHOTS"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(seen, encoding="utf-8")
        return
    assert path.exists(), f"no snapshot {path.name}: run with UPDATE_SNAPSHOTS=1 and look at it"
    assert seen == path.read_text(encoding="utf-8")


def own_actions(view: View, tried: Collection[str]) -> list[str]:
    """The actions of a view to try there: all but those of the review too, which are tried there, unless named."""
    return [each.id for each in keymap.in_view(view) if each.id in tried or View.REVIEW not in each.views]
