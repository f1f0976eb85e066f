"""Screens and dialogs come to the front in short steps: none lays out, or draws, the window more than once."""

from __future__ import annotations

from asyncio import Handle
from collections import Counter
from typing import Any

import pytest
from textual._compositor import Compositor

from tests.tui.helpers import grid, press, settled
from tui import styling
from tui.app import ReviewApp

OPENING = {
    "duplicates": ("2",),
    "sources": ("3",),
    "dashboard": ("4",),
    "an article": ("enter",),
    "the help": ("?",),
    "the palette": (":",),
    "the kinds": ("b",),
    "the filter": ("\\",),
    "the views": ("F",),
    "the history": ("H",),
    "the export": ("X",),
    "the colours": ("T",),
    "evidence": ("E",),
}


class Steps:
    """What each turn of the loop does: how often it lays a screen out, and how often it draws."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.done: list[Counter[str]] = [Counter()]
        run = Handle._run

        def begun(handle: Handle) -> None:
            self.done.append(Counter())
            run(handle)

        monkeypatch.setattr(Handle, "_run", begun)
        for name in ("reflow", "render_full_update", "render_partial_update"):
            monkeypatch.setattr(Compositor, name, self._counting(name))

    def _counting(self, name: str) -> Any:
        does = getattr(Compositor, name)
        what = "laid out" if name == "reflow" else "drawn"

        def done(compositor: Compositor, *given: Any, **named: Any) -> Any:
            self.done[-1][what] += 1
            return does(compositor, *given, **named)

        return done


@pytest.mark.parametrize("keys", OPENING.values(), ids=OPENING)
async def test_no_step_does_anything_twice(
    desk_file: str, monkeypatch: pytest.MonkeyPatch, keys: tuple[str, ...]
) -> None:
    async with ReviewApp(desk_file, "ann").run_test(size=(140, 45)) as pilot:
        await settled(pilot)
        before, steps = grid(pilot.app), Steps(monkeypatch)
        for each in (*keys, "escape"):
            await press(pilot, each)
            await settled(pilot)
        assert sum(step["drawn"] for step in steps.done) >= 2
        assert max(step["drawn"] for step in steps.done) == 1
        assert max(step["laid out"] for step in steps.done) == 1
        assert grid(pilot.app) == before


@pytest.mark.parametrize("keys", [(), *OPENING.values()], ids=["the list", *OPENING])
async def test_every_screen_fills_the_window_whatever_its_size(desk_file: str, keys: tuple[str, ...]) -> None:
    app = ReviewApp(desk_file, "ann")
    async with app.run_test(size=(140, 45)) as pilot:
        await press(pilot, *keys)
        await settled(pilot)
        before = grid(app)
        for size in ((80, 24), (40, 15), (100, 30), (140, 45)):
            await pilot.resize_terminal(*size)
            await settled(pilot)
            strips = app.screen._compositor.render_strips()
            assert [strip.cell_length for strip in strips] == [size[0]] * size[1]
            assert ("larger" in grid(app)) == (size == (40, 15))
        assert grid(app) == before


async def test_styles_that_are_read_are_not_taken_twice(desk_file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A dialog is styled as it is made; once all stylesheets are there, coming to the front changes nothing of it."""
    app = ReviewApp(desk_file, "ann")
    async with app.run_test(size=(140, 45)) as pilot:
        await settled(pilot)
        assert styling.use(app, *styling.with_all_sheets(app))
        styled: list[object] = []
        monkeypatch.setattr(app, "update_styles", lambda node, **_: styled.append(node))
        await press(pilot, "?")
        await settled(pilot)
        assert app.screen not in styled
