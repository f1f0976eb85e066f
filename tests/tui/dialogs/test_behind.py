"""The screen behind a dialog looks as Textual would draw it."""

from __future__ import annotations

import pytest
from textual.color import Color
from textual.renderables.background_screen import BackgroundScreen
from textual.style import Style
from textual.visual import RenderOptions

from tests.tui.helpers import grid, press, settled
from tui.app import ReviewApp
from tui.dialogs.behind import Behind
from tui.themes import REGISTERED, TERMINAL


@pytest.mark.parametrize("theme", [*(each.name for each in REGISTERED), TERMINAL])
async def test_every_line_is_veiled_as_by_textual(desk_file: str, theme: str) -> None:
    app = ReviewApp(desk_file, "ann")
    async with app.run_test(size=(80, 24)) as pilot:
        app.theme = theme
        await settled(pilot)
        for colour in (Color(10, 20, 30, 0.7), Color(10, 20, 30, 0)):
            lines = app.screen._compositor.render_strips()
            veiled = [list(BackgroundScreen.process_segments(line, colour)) for line in lines]
            options = RenderOptions(lambda _: Style(), {})
            drawn = Behind(app.screen, colour).render_strips(80, 24, Style(), options)
            assert [list(line) for line in drawn] == veiled


async def test_it_is_seen_around_the_dialog(desk_file: str) -> None:
    async with ReviewApp(desk_file, "ann").run_test(size=(140, 45)) as pilot:
        await settled(pilot)
        first = grid(pilot.app).split("\n")[0]
        await press(pilot, "X")
        await settled(pilot)
        assert grid(pilot.app).split("\n")[0] == first
