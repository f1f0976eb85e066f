"""Keys that come in a burst, from a fast hand or a slow line, are carried out in their order."""

from __future__ import annotations

from typing import Any

import pytest
from textual import events
from textual.keys import _character_to_key
from textual.pilot import Pilot

from store.model import Status
from tests.tui.helpers import settled
from tests.tui.test_review import keys, review
from tui.dialogs.field import Field


async def burst(pilot: Pilot[Any], *pressed: str) -> None:
    """All at once, none waiting for the one before."""
    for key in pressed:
        name, character = (_character_to_key(key), key) if len(key) == 1 else (key, None)
        pilot.app.post_message(events.Key(name, character))
    await settled(pilot)


CORRECTED = [*"tow", "backspace", "backspace", *"wo", "home", *"a", "end", *"!", "left", "delete"]


async def test_in_the_input_line(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        here = screen.claim_here
        assert here is not None
        await burst(pilot, "m", *CORRECTED, "enter")
        assert [note.text for note in screen.desk.claim(here).notes] == ["atwo"]


@pytest.mark.parametrize("dialog", ["X", "backslash"])
async def test_in_a_dialog(desk_file: str, dialog: str) -> None:
    async with review(desk_file) as (pilot, _screen):
        await keys(pilot, dialog)
        field = pilot.app.screen.query(Field).first()
        field.focus()
        field.value = ""
        await settled(pilot)
        await burst(pilot, *CORRECTED)
        assert field.value == "atwo"


async def test_in_an_input_line_that_has_not_the_focus_yet(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        here = screen.claim_here
        assert here is not None
        await keys(pilot, "m")
        screen.set_focus(None)
        await burst(pilot, *"axn", "enter")
        assert [note.text for note in screen.desk.claim(here).notes] == ["axn"]
        assert screen.desk.progress().done == 0


@pytest.mark.parametrize("opens", ["2", "3", "4", "H", "?", "b"])
async def test_a_key_on_its_way_is_for_the_screen_that_has_come_to_the_front(desk_file: str, opens: str) -> None:
    async with review(desk_file) as (pilot, screen):
        here = screen.claim_here
        assert here is not None
        await burst(pilot, opens, "p", "x")
        assert pilot.app.screen is not screen
        assert screen.desk.claim(here).status is Status.NEW
        assert screen.desk.latest_action() == screen.desk.history(limit=1)[0].id
        assert screen.desk.progress().done == 0
