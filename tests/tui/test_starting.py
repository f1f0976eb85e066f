"""The start: quick, and only what is needed is loaded."""

from __future__ import annotations

import gc
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from textual.css.stylesheet import Stylesheet
from textual.screen import Screen

from tests.tui.helpers import grid, press, settled
from tui import starting
from tui.app import ReviewApp
from tui.keymap import View
from tui.screens.base import DeskScreen
from tui.screens.review import ReviewScreen

ROOT = Path(__file__).parents[2]

LATER = [
    "tui.dialogs.help",
    "tui.dialogs.export",
    "tui.dialogs.filter",
    "tui.dialogs.history",
    "tui.dialogs.merge",
    "tui.dialogs.evidence",
    "tui.screens.duplicates",
    "tui.screens.reader",
    "tui.importing",
    "textual.widgets._data_table",
    "tomllib",
    "numpy",
    "sqlite_utils",
    "store.model.articles",
    "store.model.claims",
    "store.model.pairs",
    "store.model.reports",
    "store.model.sources",
    "store.acts",
    "store.sourcing",
    "store.matching",
    "store.registry",
    "store.database.reading",
    "store.database.news",
    "store.database.overview",
    "store.database.journal",
    "store.database.summaries",
    "store.database.suggestions",
    "store.database.identities",
    "store.importing",
    "store.exporting",
    "store.extraction",
    "store.intake",
    "trafilatura",
    "lxml",
    "rapidfuzz",
]
"""What the first list does not need."""

SHOW = """
import asyncio, sys
from tui.app import ReviewApp
begin, loaded = ReviewApp._begin, []
def note(app):
    loaded[:] = loaded or sys.modules
    begin(app)
ReviewApp._begin = note
async def main():
    async with ReviewApp(sys.argv[1], "ann").run_test() as pilot:
        await pilot.pause()
asyncio.run(main())
print("\\n".join(loaded))
"""
"""Prints what is loaded when the first list is on the screen: what is loaded beside it then does not count."""


def test_the_first_list_loads_nothing_it_does_not_need(desk_file: str) -> None:
    done = subprocess.run([sys.executable, "-c", SHOW, desk_file], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert "tui.widgets.claim_list" in loaded
    assert set(LATER) & loaded == set()


async def test_the_collector_rests_until_the_first_acts_can_be_done(desk_file: str) -> None:
    with starting.undisturbed():
        assert not gc.isenabled()
        async with ReviewApp(desk_file, "ann").run_test() as pilot:
            await settled(pilot)
            assert gc.isenabled()
            assert gc.get_freeze_count() > 10_000
            assert len(gc.get_objects()) < gc.get_freeze_count() / 2
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def test_threads_take_turns_more_often_while_the_review_runs(desk_file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[float] = []
    monkeypatch.setattr(ReviewApp, "run", lambda app, *, mouse: seen.append(sys.getswitchinterval()))
    before = sys.getswitchinterval()
    assert starting.review(desk_file, "ann") == 0
    assert seen == [pytest.approx(starting.SWITCH)]
    assert sys.getswitchinterval() == before


@pytest.mark.parametrize("size", [(140, 45), (80, 24), (50, 12)])
async def test_screens_are_styled_once_and_the_first_list_read_once(
    desk_file: str, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    restyled: list[str] = []
    told, reread = Screen.update_classes, count_reloads(monkeypatch)

    def update_classes(screen: Screen[Any], classes: Mapping[str, bool], *more: bool, **named: bool) -> Screen[Any]:
        before = screen.classes
        told(screen, classes, *more, **named)
        restyled.extend(before ^ screen.classes)
        return screen

    monkeypatch.setattr(Screen, "update_classes", update_classes)
    async with ReviewApp(desk_file, "ann").run_test(size=size) as pilot:
        await pilot.pause()
        assert restyled == []
        assert reread == []
        for key in ("2", "1", "question_mark", "escape", "enter", "escape"):
            await press(pilot, key)
            await settled(pilot)
        assert restyled == []
        await pilot.resize_terminal(150, 50)
        await pilot.pause()
        assert ("-wide" in restyled) is (size[0] < 140)


async def test_a_screen_that_comes_back_to_the_front_is_read_again(
    desk_file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    reread = count_reloads(monkeypatch)
    async with ReviewApp(desk_file, "ann").run_test() as pilot:
        app = pilot.app
        assert isinstance(app, ReviewApp)
        app.show(View.DUPLICATES)
        await pilot.pause()
        assert reread == []
        app.show(View.REVIEW)
        await pilot.pause()
        assert len(reread) == 1


def count_reloads(monkeypatch: pytest.MonkeyPatch) -> list[ReviewScreen]:
    """One entry for each time that the review is read again from now on."""
    reread: list[ReviewScreen] = []
    reload = ReviewScreen.reload

    def counted(screen: ReviewScreen) -> None:
        reread.append(screen)
        reload(screen)

    monkeypatch.setattr(ReviewScreen, "reload", counted)
    return reread


KEYS = """
import asyncio, sys
from tests.tui.helpers import press, settled
from tui.app import ReviewApp
async def main():
    async with ReviewApp(sys.argv[1], "ann").run_test(size=(140, 45)) as pilot:
        await settled(pilot)
        await settled(pilot)  # what an import left unmatched is begun once the modules are there
        before = set(sys.modules)
        for keys in ("j", "a", "u", "s m", "slash x escape", "f escape", "question_mark escape", "H escape", "2 y u",
                     "m escape 1", "3 j 1", "4 1", "enter escape", "n x escape", "E escape", "F escape"):
            await press(pilot, *keys.split())
            await settled(pilot)
    new = set(sys.modules) - before
    print("\\n".join(sorted(each for each in new if each.startswith(("tui", "store", "textual")))))
asyncio.run(main())
"""
"""Prints what the first keys load: they would wait for it."""


def test_no_key_waits_for_a_module(desk_file: str) -> None:
    done = subprocess.run([sys.executable, "-c", KEYS, desk_file], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


async def test_no_screen_has_the_stylesheets_parsed_again(desk_file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    parsed: list[Stylesheet] = []
    reparse = Stylesheet.reparse

    def counted(sheet: Stylesheet) -> None:
        parsed.append(sheet)
        reparse(sheet)

    monkeypatch.setattr(Stylesheet, "reparse", counted)
    async with ReviewApp(desk_file, "ann").run_test(size=(140, 45)) as pilot:
        app = pilot.app
        assert isinstance(app, ReviewApp)
        await settled(pilot)
        before = grid(app)
        for view in (View.DUPLICATES, View.SOURCES, View.DASHBOARD, View.REVIEW):
            app.show(view)
            await settled(pilot)
        await press(pilot, "f", "escape", "question_mark", "escape", "enter", "escape")
        await settled(pilot)
        assert parsed == []
        assert grid(app).splitlines()[0] == before.splitlines()[0]


async def test_a_screen_that_opens_is_not_styled_twice(desk_file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    restyled: list[str] = []
    again = DeskScreen.update_node_styles

    def counted(screen: DeskScreen, animate: bool = True) -> None:
        restyled.append(screen.VIEW)
        again(screen, animate=animate)

    monkeypatch.setattr(DeskScreen, "update_node_styles", counted)
    async with ReviewApp(desk_file, "ann").run_test(size=(140, 45)) as pilot:
        await settled(pilot)
        restyled.clear()
        for key in ("3", "1", "4", "1", "enter"):
            await press(pilot, key)
            await settled(pilot)
    assert restyled == []
