"""The editor's hand in an article: select, split, find anew."""

# ruff: noqa: E501  (a table is read across)

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from store.model import Status
from tests.tui.helpers import SIZES, check_snapshot, grid, press, settled, type_text
from tui import keymap
from tui.app import ReviewApp
from tui.keymap import View
from tui.screens.reader import ReaderScreen
from tui.screens.select import SelectScreen

FIRST = "North Korea has expanded its nuclear arsenal and deepened its ties with Moscow, per The Wall Street Journal."
Check = Callable[[Any], bool]


def selected(words: str) -> Check:
    return lambda app: app.screen.article.document.text[slice(*app.screen.selection.span)] == words


def on_top(name: str) -> Check:
    return lambda app: type(app.screen).__name__ == name


def last_claim(text: str) -> Check:
    def check(app: Any) -> bool:
        claim = app.desk.claim(17)
        return on_top("ReaderScreen")(app) and app.screen.claim_here == 17 and claim.text == text

    return check


ACTIONS: dict[str, tuple[list[str], list[str], Check]] = {
    # action: keys before its own, keys after, what must hold then; the first sentence with a claim is selected
    "select.add": (["left"] * 7, [], last_claim(FIRST[:78])),
    "select.word": ([], ["ctrl+u", "<Ties grew", "enter"], last_claim("Ties grew")),
    "select.join": (["left"] * 7, [], lambda app: len(app.desk.claim(1).mentions) == 2),
    "select.next": ([], [], selected("Kim said the talks had “already gone as far as possible” [sic], the AP reported from Seoul.")),
    "select.previous": (["right"], [], selected("By Mara Lindqvist")),
    "select.end_on": (["left", "left"], [], selected(FIRST[:-1])),
    "select.end_back": ([], [], selected(FIRST[:-1])),
    "select.start_on": ([], [], selected(FIRST[6:])),
    "select.start_back": (["shift+right", "shift+right"], [], selected(FIRST[6:])),
    "select.more": (["left", "left", "left"], [], selected(FIRST)),
    "select.leave": ([], [], on_top("ReaderScreen")),
    "help.open": ([], [], on_top("HelpDialog")),
    "palette.open": ([], [], on_top("PaletteDialog")),
    "app.leaving": ([], [], lambda app: "Q leaves" in app.screen.foot.said),
    "app.quit": ([], [], lambda app: not app.is_running),
}  # fmt: skip


async def do(pilot: Any, keys: list[str]) -> None:
    """Press keys; one that begins with ``<`` is a text to type."""
    for key in keys:
        await (type_text(pilot, key[1:]) if key.startswith("<") else press(pilot, key))
        if pilot.app.is_running:
            await settled(pilot)


@pytest.mark.parametrize("action_id", [each.id for each in keymap.in_view(View.SELECT)])
async def test_actions(desk_file: str, action_id: str) -> None:
    before, after, check = ACTIONS[action_id]
    app = ReviewApp(desk_file, "ann")
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await do(pilot, ["enter", "v"])
        assert isinstance(app.screen, SelectScreen)
        assert selected(FIRST)(app)
        await do(pilot, [*before, *keymap.action(action_id).keys[0].split(), *after])
        assert check(app)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_looks(desk_file: str, size: tuple[int, int]) -> None:
    app = ReviewApp(desk_file, "ann")
    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        await do(pilot, ["enter", "v", "left"])
        check_snapshot(f"select_{size[0]}x{size[1]}", app)


async def test_an_added_claim_is_taken_back_with_one_key(desk_file: str) -> None:
    app = ReviewApp(desk_file, "ann")
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await do(pilot, ["enter", "v", "left", "left", "enter"])
        assert 17 in app.desk.claim_ids()
        await do(pilot, ["u"])
        assert 17 not in app.desk.claim_ids()
        assert isinstance(app.screen, ReaderScreen)


async def test_a_place_that_is_a_claim_already_is_refused_and_the_selection_stays(desk_file: str) -> None:
    app = ReviewApp(desk_file, "ann")
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await do(pilot, ["enter", "v"])
        await do(pilot, [*["shift+right"] * 3, *["left"] * 13])
        assert selected(app.desk.claim(1).mentions[0].verbatim)(app)
        await do(pilot, ["enter"])
        assert "! this place is claim #1 already" in grid(app)
        assert isinstance(app.screen, SelectScreen)


async def test_a_claim_is_split_in_the_reader(desk_file: str) -> None:
    app = ReviewApp(desk_file, "ann")
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await do(pilot, ["enter", "vertical_line", *["right"] * 2, "space", "enter"])
        texts = [app.desk.claim(claim_id).text for claim_id in (1, 17)]
        assert " ".join(texts).lower() == "expanded its nuclear arsenal"
        await do(pilot, ["u"])
        assert app.desk.claim(1).text == "North Korea has expanded its nuclear arsenal"


async def test_finding_anew_keeps_what_was_decided(desk_file: str) -> None:
    app = ReviewApp(desk_file, "ann")
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await do(pilot, ["a", "enter", "R"])
        assert "kept" in grid(app)
        assert app.desk.claim(1).status is Status.REVIEWED
        await do(pilot, ["u"])
        assert sorted(app.desk.claim_ids()) == list(range(1, 17))
