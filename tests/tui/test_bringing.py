"""Articles are brought in without leaving the review."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from store.errors import Refused
from tests.tui.helpers import grid, press, settled, type_text, until
from tests.tui.test_import import STORY
from tui.app import ReviewApp
from tui.screens.bringing import named
from tui.screens.review import ReviewScreen


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "a [new] story.txt"
    path.write_text(f"Ships Leave Nampo\n\n{STORY}", encoding="utf-8")
    return path


async def test_an_article_comes_in_and_the_first_claim_is_under_the_cursor(tmp_path: Path, story: Path) -> None:
    async with ReviewApp(str(tmp_path / "new.db"), "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        screen = pilot.app.screen
        assert isinstance(screen, ReviewScreen)
        assert "I brings" in grid(pilot.app)
        await press(pilot, "I")
        await type_text(pilot, str(story))
        await press(pilot, "enter")
        await until(pilot, lambda: "1 article" in screen.foot.said)
        assert screen.claims.cursor_row == 0
        assert screen.claim_here is not None


async def test_what_is_not_there_is_told_and_the_line_stays(desk_file: str) -> None:
    async with ReviewApp(desk_file, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "I")
        await type_text(pilot, "nowhere.txt")
        await press(pilot, "enter")
        await settled(pilot)
        assert "! nowhere.txt: there is no such file or folder" in grid(pilot.app)
        assert "bring in › nowhere.txt" in grid(pilot.app)


def test_names_as_typed_and_as_a_terminal_drops_them(story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(story.parent))
    assert named(str(story)) == [str(story)]
    assert named(f"  {shlex.quote(str(story))} ~ ") == [str(story), str(story.parent)]
    assert named(f"~/{story.name}") == [str(story)]
    for wrong in ("", "   ", "'open", "a\0b", "~nobody-of-this-name/x"):
        with pytest.raises(Refused):
            named(wrong)
