"""The window of an app that is being left."""

from __future__ import annotations

import pytest
from textual.geometry import Size

from tui.app import ReviewApp
from tui.window import Window


def test_the_window_of_an_app_without_screens_is_left_alone(desk_file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    app = ReviewApp(desk_file, "ann")
    monkeypatch.setattr(app, "window", lambda: Size(40, 15))
    window = Window(app)
    window.draw_anew()
    window.catch_up()
    assert app.screen_stack == []
