"""A window too small to show anything: nothing is done unseen."""

from __future__ import annotations

import pytest
from textual.geometry import Size

from store.desk import Desk
from tests.tui.helpers import grid, settled, until
from tests.tui.test_review import keys, review


@pytest.mark.parametrize("before", [[], ["m"], ["X"], ["s"]], ids=["list", "typing", "dialog", "sequence"])
async def test_no_key_acts_unseen(desk_file: str, before: list[str]) -> None:
    async with review(desk_file) as (pilot, screen):
        await keys(pilot, *before)
        seen = grid(pilot.app)
        await pilot.resize_terminal(40, 15)
        await settled(pilot)
        await keys(pilot, "a", "x", "enter", "escape")
        assert screen.desk.progress().done == 0
        await pilot.resize_terminal(80, 24)
        await settled(pilot)
        assert grid(pilot.app) == seen


async def test_one_can_leave(desk_file: str) -> None:
    async with review(desk_file) as (pilot, _screen):
        await keys(pilot, "j")
        await pilot.resize_terminal(40, 15)
        await settled(pilot)
        assert "Q leaves" in grid(pilot.app)
        await pilot.press("Q")
        assert pilot.app._exit
    with Desk.open(desk_file, reviewer="ann") as desk:
        assert desk.progress().done == 0


async def test_a_size_that_was_never_told_is_found_by_looking(desk_file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async with review(desk_file) as (pilot, screen):
        app = screen.desk_app
        before = screen.size
        monkeypatch.setattr(type(app), "window", lambda _: before)
        app.look()
        await settled(pilot)
        assert screen.size == before
        monkeypatch.setattr(type(app), "window", lambda _: Size(40, 15))
        app.look()
        await until(pilot, lambda: screen.size == Size(40, 15))
        assert "larger" in grid(app)
