"""When the desk cannot read or write: one clear line, and nothing lost."""

from __future__ import annotations

from typing import Any

import pytest

from store.desk import Desk
from store.errors import Conflict, DatabaseProblem
from store.model import Status
from tests.tui.helpers import grid, press, settled
from tui.app import ReviewApp


def failing(error: Exception) -> Any:
    def fail(*_: object, **__: object) -> None:
        raise error

    return fail


def test_a_desk_that_cannot_be_read_at_the_start_ends_in_a_line(
    desk_file: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(Desk, "claim_ids", failing(DatabaseProblem("desk.db: [disk] I/O error")))
    app = ReviewApp(desk_file, "ann")
    app.run(headless=True)
    assert app.return_code == 1
    assert capsys.readouterr().err == "desk.db: [disk] I/O error\n"


@pytest.mark.parametrize(
    ("name", "keys"), [("set_status", "a"), ("undo", "u"), ("set_class", "sn"), ("claim_ids", "oa"), ("history", "H")]
)
async def test_what_the_desk_refuses_is_told_and_the_review_goes_on(
    desk_file: str, monkeypatch: pytest.MonkeyPatch, name: str, keys: str
) -> None:
    app = ReviewApp(desk_file, "ann")
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        with monkeypatch.context() as patch:
            patch.setattr(Desk, name, failing(Conflict("#1 has changed; nothing was undone")))
            await press(pilot, *keys)
            await settled(pilot)
            assert "! #1 has changed; nothing was undone" in grid(app)
        await press(pilot, "a")
        assert app.desk.progress().done == 1


async def test_a_failing_look_at_other_sessions_is_told(desk_file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    app = ReviewApp(desk_file, "ann")
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        monkeypatch.setattr(Desk, "data_version", failing(DatabaseProblem("desk.db: gone")))
        app.look()
        await settled(pilot)
        assert "! desk.db: gone" in grid(app)


async def test_leaving_works_when_nothing_can_be_written(desk_file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    app = ReviewApp(desk_file, "ann")
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        monkeypatch.setattr(Desk, "set_setting", failing(DatabaseProblem("desk.db: disk full")))
        await press(pilot, "Q")
        await pilot.pause()
    assert not app.is_running


async def test_marks_stay_when_an_act_on_them_is_refused(desk_file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    app = ReviewApp(desk_file, "ann")
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        screen: Any = app.screen
        await press(pilot, "space", "space", "semicolon")
        with monkeypatch.context() as patch:
            patch.setattr(Desk, "set_status", failing(Conflict("no")))
            await press(pilot, "p")
            await settled(pilot)
        assert len(screen.claims.marked) == 2
        await press(pilot, "p")
        await settled(pilot)
        assert app.desk.progress().by_status[Status.PARKED] == 2
