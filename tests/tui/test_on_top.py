"""While a list fills by itself its first line is shown, and no key ever decides another claim than the one seen."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from store.desk import Desk
from store.model import BlockKind, Draft, Status
from tests.tui.helpers import press, settled
from tests.tui.seeding import make_document
from tui.app import ReviewApp
from tui.screens.review import ReviewScreen


@asynccontextmanager
async def empty_desk(tmp_path: Path) -> AsyncIterator[tuple[Pilot[Any], ReviewScreen]]:
    async with ReviewApp(str(tmp_path / "new.db"), "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        assert isinstance(pilot.app.screen, ReviewScreen)
        yield pilot, pilot.app.screen


async def comes(pilot: Pilot[Any], outlet: str, worths: Sequence[float]) -> None:
    """An article with a claim of each worth comes in, and the screen hears of it."""
    app = pilot.app
    assert isinstance(app, ReviewApp)
    said = [f"{outlet} counted {number} ships in the harbor." for number in range(len(worths))]
    document = make_document(outlet, [(BlockKind.BODY, each) for each in said])
    spots = [document.text.index(each) for each in said]
    drafts = [
        Draft(((spot, spot + len(each)),), each, worth=worth)
        for spot, each, worth in zip(spots, said, worths, strict=True)
    ]
    with Desk.open(app.db_path, reviewer="ann") as desk:
        desk.add_article(document, drafts)
    app.look()
    await settled(pilot)


def worth_here(screen: ReviewScreen) -> float:
    assert screen.claim_here is not None
    (row,) = screen.desk.claim_rows([screen.claim_here])
    return row.worth


async def test_who_has_pressed_nothing_sees_the_top(tmp_path: Path) -> None:
    async with empty_desk(tmp_path) as (pilot, screen):
        await comes(pilot, "First", [0.5, 0.4])
        assert worth_here(screen) == 0.5
        await comes(pilot, "Second", [0.9 - number / 100 for number in range(30)])
        assert screen.claims.cursor_row == 0
        assert screen.claims.scroll_offset.y == 0
        assert worth_here(screen) == 0.9


async def test_a_key_pressed_as_the_cursor_goes_is_for_the_claim_that_was_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tui.screens.on_top.REACTION", 3600.0)
    async with empty_desk(tmp_path) as (pilot, screen):
        await comes(pilot, "First", [0.5, 0.4])
        seen = screen.claim_here
        assert seen is not None
        await comes(pilot, "Second", [0.9, 0.8])
        await comes(pilot, "Third", [0.95])
        await press(pilot, "a")
        assert screen.desk.claim(seen).status is Status.REVIEWED
        assert screen.desk.progress().done == 1


async def test_a_key_pressed_after_a_look_is_for_the_claim_at_the_top(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tui.screens.on_top.REACTION", 0.0)
    async with empty_desk(tmp_path) as (pilot, screen):
        await comes(pilot, "First", [0.5, 0.4])
        await comes(pilot, "Second", [0.9, 0.8])
        top = screen.claim_here
        assert top is not None
        await press(pilot, "a")
        assert screen.desk.claim(top).status is Status.REVIEWED


@pytest.mark.parametrize("key", ["j", "question_mark", "slash"])
async def test_after_any_key_the_cursor_stays_on_its_claim(tmp_path: Path, key: str) -> None:
    async with empty_desk(tmp_path) as (pilot, screen):
        await comes(pilot, "First", [0.5, 0.4])
        await press(pilot, key, "escape")
        here = screen.claim_here
        await comes(pilot, "Second", [0.9, 0.8])
        assert screen.claim_here == here


async def test_the_mouse_is_a_hand_too(tmp_path: Path) -> None:
    async with empty_desk(tmp_path) as (pilot, screen):
        await comes(pilot, "First", [0.5, 0.4])
        await pilot.click("ClaimList", offset=(10, 1))
        here = screen.claim_here
        await comes(pilot, "Second", [0.9, 0.8])
        assert screen.claim_here == here


async def test_where_there_was_a_list_the_cursor_stays(desk_file: str) -> None:
    async with ReviewApp(desk_file, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        screen = pilot.app.screen
        assert isinstance(screen, ReviewScreen)
        here = screen.claim_here
        await comes(pilot, "Late", [0.99])
        assert screen.claim_here == here
