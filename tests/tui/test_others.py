"""Two reviewers on one desk: nobody goes over what the other did to the same claim without having been told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from store.desk import Desk
from store.importing import import_paths
from store.model import Status
from tests.tui.helpers import grid, press, type_text
from tests.tui.test_review import keys, review
from tui.app import ReviewApp
from tui.screens.others import Others
from tui.screens.reader import ReaderScreen


@pytest.fixture(autouse=True)
def unseen(monkeypatch: pytest.MonkeyPatch) -> None:
    """The app looks for other sessions only when it is told to."""
    monkeypatch.setattr("tui.app.LOOK_EVERY", 3600.0)


def bob(pilot: Pilot[Any], claim: int, status: Status = Status.REJECTED) -> None:
    assert isinstance(pilot.app, ReviewApp)
    with Desk.open(pilot.app.db_path, reviewer="bob") as desk:
        desk.set_status([claim], status)


@pytest.mark.parametrize("looked", [False, True])
async def test_a_claim_decided_by_another_is_told_of_before_it_is_decided_anew(desk_file: str, looked: bool) -> None:
    async with review(desk_file) as (pilot, screen):
        here = screen.claim_here
        assert here is not None
        bob(pilot, here)
        if looked:
            assert isinstance(pilot.app, ReviewApp)
            pilot.app.look()
            await pilot.pause()
            assert screen.foot.said == f"bob: rejected #{here} “North Korea has expanded its nuclear arsenal”"
        await press(pilot, "a")
        assert screen.foot.said == f"bob: rejected #{here} meanwhile · the same key again goes over it"
        assert screen.claim_here == here
        assert screen.desk.claim(here).status is Status.REJECTED
        assert "✗" in grid(pilot.app).splitlines()[1]
        await keys(pilot, "a")
        assert screen.desk.claim(here).status is Status.REVIEWED


async def test_the_import_that_brought_a_claim_in_is_in_nobodys_way(tmp_path: Path) -> None:
    article = tmp_path / "ferry.txt"
    article.write_text("The ferry sank\n\nPolice said 40 people were rescued from it on Monday.", encoding="utf-8")
    with Desk.open(tmp_path / "desk.db", reviewer="bob") as desk:
        import_paths(desk, [article])
    async with review(str(tmp_path / "desk.db")) as (pilot, screen):
        here = screen.claim_here
        assert here is not None
        # Nothing is known yet to one that was only just made: all that was done is news to it.
        assert Others(screen).heard() == ""
        bob(pilot, here)
        assert Others(screen).heard() == f"bob: rejected #{here}"


async def test_what_another_does_elsewhere_is_in_nobodys_way(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        here, other = screen.claims.ids[:2]
        bob(pilot, other)
        await press(pilot, "a")
        assert screen.desk.claim(here).status is Status.REVIEWED


async def test_what_was_told_and_looked_at_is_not_told_again(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        here = screen.claim_here
        assert here is not None
        bob(pilot, here)
        assert isinstance(pilot.app, ReviewApp)
        pilot.app.look()
        await keys(pilot, "j", "k", "a")
        assert screen.desk.claim(here).status is Status.REVIEWED


async def test_ones_own_undo_is_no_news(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        here = screen.claim_here
        assert here is not None
        await keys(pilot, "a", "u", "x")
        assert screen.desk.claim(here).status is Status.REJECTED


async def test_one_of_many_marked_was_decided_by_another(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        first, second = screen.claims.ids[:2]
        await keys(pilot, "space", "space", ";")
        bob(pilot, second)
        await press(pilot, "p")
        assert "meanwhile" in screen.foot.said
        assert screen.desk.claim(first).status is Status.NEW
        await keys(pilot, "p")
        assert screen.desk.claim(first).status is Status.PARKED
        assert screen.desk.claim(second).status is Status.PARKED


async def test_a_wording_is_kept_in_the_line_while_another_changed_the_claim(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        here = screen.claim_here
        assert here is not None
        await keys(pilot, "e")
        bob(pilot, here)
        await type_text(pilot, " again")
        await keys(pilot, "enter")
        assert "bob: rejected" in grid(pilot.app)
        assert " again" in grid(pilot.app)
        await keys(pilot, "enter")
        assert screen.desk.claim(here).text.endswith(" again")


async def test_in_the_article_too(desk_file: str) -> None:
    async with review(desk_file) as (pilot, _screen):
        await keys(pilot, "enter")
        reader = pilot.app.screen
        assert isinstance(reader, ReaderScreen)
        here = reader.claim_here
        assert here is not None
        bob(pilot, here)
        await press(pilot, "a")
        assert reader.desk.claim(here).status is Status.REJECTED
        assert "bob: rejected" in grid(pilot.app)
        await keys(pilot, "a")
        assert reader.desk.claim(here).status is Status.REVIEWED


async def test_a_note_goes_over_nothing(desk_file: str) -> None:
    async with review(desk_file) as (pilot, screen):
        here = screen.claim_here
        assert here is not None
        bob(pilot, here)
        await keys(pilot, "m", "x", "enter")
        assert len(screen.desk.claim(here).notes) == 1
