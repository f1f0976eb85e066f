"""What goes to the terminal: little for a step, and never a control sequence that came with the data."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from textual.drivers.headless_driver import HeadlessDriver
from textual.events import Resize

from store.desk import Desk
from tests.tui.helpers import grid, press, settled
from tests.tui.test_nasty_text import nasty_desk
from tui import mouse
from tui.app import ReviewApp
from tui.screens.review import ReviewScreen


class Wire:
    """Everything written to the terminal."""

    def __init__(self) -> None:
        self.written: list[str] = []

    def take(self) -> str:
        """What was written since the last look."""
        taken = "".join(self.written)
        self.written.clear()
        return taken


@pytest.fixture
def wire(monkeypatch: pytest.MonkeyPatch) -> Wire:
    """Let the headless driver write as the real one does."""
    found = Wire()
    monkeypatch.setattr(HeadlessDriver, "is_headless", property(lambda driver: False))
    monkeypatch.setattr(HeadlessDriver, "write", lambda driver, data: found.written.append(data))
    # Its window is the size that was asked for, not that of the terminal this was started in.
    monkeypatch.setattr(ReviewApp, "window", lambda app: None)
    return found


@pytest.mark.parametrize("size", [(80, 24), (140, 45)])
async def test_a_step_down_costs_little(desk_file: str, wire: Wire, size: tuple[int, int]) -> None:
    app = ReviewApp(desk_file, "ann")
    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        assert "North Korea" in wire.take()
        screen = app.screen
        assert isinstance(screen, ReviewScreen)
        screen.catch_up = lambda: None  # type: ignore[method-assign]
        for _ in range(5):
            await press(pilot, "j")
            await pilot.pause()
            assert 0 < len(wire.take().encode()) < 1500


async def test_a_step_down_reads_nothing_from_the_desk(desk_file: str) -> None:
    app = ReviewApp(desk_file, "ann")
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        screen = app.screen
        assert isinstance(screen, ReviewScreen)
        screen.catch_up = lambda: None  # type: ignore[method-assign]
        statements: list[str] = []
        app.desk.database.conn.set_trace_callback(statements.append)
        for key in "jjjkkj":
            await press(pilot, key)
            await pilot.pause()
        app.desk.database.conn.set_trace_callback(None)
        assert screen.claims.cursor_row == 2
        assert [each for each in statements if "data_version" not in each] == []


async def test_no_control_sequence_of_the_data_reaches_the_terminal(tmp_path: Path, wire: Wire) -> None:
    path = nasty_desk(tmp_path / "desk.db", "\x1b]52;c;aGk=\x07 \x1b[2J \x9b31m \u202e")
    with Desk.open(path, reviewer="ann") as desk:
        desk.add_note(1, "\x1b]0;title\x07")
    async with ReviewApp(path, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        for key in ("J", "J", "J", "c", "escape", "enter", "j", "escape", "2", "1", "H", "escape"):
            await press(pilot, key)
            await settled(pilot)
        written = wire.take()
    assert "␛]52;c;aGk=␇" in written
    for sequence in ("\x1b]52", "\x1b[2J", "\x9b", "\u202e", "\x1b]0;title", "aGk=\x07", "title\x07"):
        assert sequence not in written


async def test_the_mouse_is_given_to_the_terminal_and_taken_back(desk_file: str, wire: Wire) -> None:
    app = ReviewApp(desk_file, "ann")
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        assert mouse.is_taken(app)
        wire.take()
        await press(pilot, "ctrl+t")
        told = wire.take()
        assert all(f"\x1b[?{mode}l" in told for mode in mouse.MODES)
        assert not mouse.is_taken(app)
        assert isinstance(app.screen, ReviewScreen)
        assert "select text" in app.screen.foot.said
        await press(pilot, "ctrl+t")
        told = wire.take()
        assert all(f"\x1b[?{mode}h" in told for mode in mouse.MODES)
        assert mouse.is_taken(app)


async def test_a_window_that_shrinks_and_grows_again_at_once_is_drawn_whole(desk_file: str, wire: Wire) -> None:
    app = ReviewApp(desk_file, "ann")
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        words = {word for word in grid(app).split() if word.isalpha() and word.isascii()}
        assert len(words) > 20
        wire.take()
        size, drawn = app.size, ""
        # The terminal has dropped cells; by the time anybody looks the size is as it was.
        app.post_message(Resize(size, size))
        for _ in range(100):
            await pilot.pause()
            drawn += re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", " ", wire.take())
            if words <= set(drawn.split()):
                break
        assert words <= set(drawn.split())
