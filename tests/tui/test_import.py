"""Articles come in beside the review: the list fills, the cursor stays, Escape stops."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

import store.importing
from store.desk import Desk
from store.errors import FileProblem
from store.importing import ImportProgress, ImportReport
from store.model import BlockKind, Draft, Hop, Role
from tests.tui.helpers import grid, press, until
from tests.tui.seeding import ARTICLES, make_document
from tui.app import ReviewApp
from tui.screens.review import ReviewScreen

STORY = "Officials in Nampo said on Tuesday that 40 ships had left the harbor. The ministry counted 12 of them twice.\n"


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(f"Ships Leave Nampo\n\n{STORY}", encoding="utf-8")
    return path


async def test_the_articles_named_come_in(desk_file: str, story: Path) -> None:
    app = ReviewApp(desk_file, "ann", [str(story)])
    async with app.run_test(size=(100, 30)) as pilot:
        screen = app.screen
        assert isinstance(screen, ReviewScreen)
        await until(pilot, lambda: "1 article" in screen.foot.said)
        assert screen.claim_here == 1
        assert len(screen.claims.ids) > 16
        assert app.running == ""


async def test_a_file_that_is_not_there_is_one_line(desk_file: str) -> None:
    app = ReviewApp(desk_file, "ann", ["nowhere.txt"])
    async with app.run_test(size=(100, 30)) as pilot:
        await until(pilot, lambda: "nowhere.txt" in grid(app))


class Slow:
    """An import that goes on when it is told to, and looks whether it was stopped."""

    def __init__(self) -> None:
        self.go_on = threading.Semaphore(0)
        self.came = threading.Semaphore(0)

    def __call__(self, desk: Desk, paths: object, *, progress: object, cancelled: object, **_: object) -> ImportReport:
        assert callable(progress)
        assert callable(cancelled)
        report = ImportReport()
        for number, (outlet, pieces) in enumerate(ARTICLES.items()):
            progress(ImportProgress(number, len(ARTICLES), outlet))
            self.came.release()
            self.go_on.acquire()
            if cancelled():
                report.stopped = True
                break
            document = make_document(f"{outlet} again", [*pieces, pieces[0]])
            desk.add_article(document, [])
            report.articles += 1
        report.problems.append(FileProblem("b[a]d.txt", "is not text"))
        return report


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Slow:
    found = Slow()
    monkeypatch.setattr(store.importing, "import_paths", found)
    return found


async def came(pilot: Pilot[Any], slow: Slow) -> None:
    """Wait until the import has come to its next article, without standing in its way."""
    while not slow.came.acquire(blocking=False):
        await pilot.pause()
    await pilot.pause()


async def test_progress_is_told_and_escape_stops(desk_file: str, slow: Slow) -> None:
    app = ReviewApp(desk_file, "ann", ["somewhere"])
    async with app.run_test(size=(100, 30)) as pilot:
        await came(pilot, slow)
        assert "reading 0/4" in grid(app)
        slow.go_on.release()
        await came(pilot, slow)
        assert "reading 1/4" in grid(app)
        await press(pilot, "a")
        assert app.desk.progress().done == 1
        await press(pilot, "escape")
        await pilot.pause()
        assert "stopping …" in grid(app)
        slow.go_on.release()
        await until(pilot, lambda: "stopped before the end" in grid(app))
        assert "b[a]d.txt" in grid(app)
        assert len(app.desk.articles()) == 5


async def test_undo_and_redo_are_of_what_the_reviewer_did_while_articles_come_in(desk_file: str, slow: Slow) -> None:
    app = ReviewApp(desk_file, "ann", ["somewhere"])
    async with app.run_test(size=(100, 30)) as pilot:
        await came(pilot, slow)
        await press(pilot, "x", "a")
        slow.go_on.release()
        await came(pilot, slow)
        assert len(app.desk.articles()) == 5
        for done in (1, 0):
            await press(pilot, "u")
            assert app.desk.progress().done == done
        slow.go_on.release()
        await came(pilot, slow)
        for done in (1, 2):
            await press(pilot, "ctrl+r")
            assert app.desk.progress().done == done
        await press(pilot, "u", "u", "escape")
        slow.go_on.release()
        await until(pilot, lambda: not app.goes_on("reading"))
        assert len(app.desk.articles()) == 6
        await press(pilot, "u")
        assert len(app.desk.articles()) == 5, "nothing else was done since: then the import itself is taken back"


async def test_leaving_stops_the_import(desk_file: str, slow: Slow) -> None:
    app = ReviewApp(desk_file, "ann", ["somewhere"])
    async with app.run_test(size=(100, 30)) as pilot:
        await came(pilot, slow)
        await press(pilot, "Q")
        slow.go_on.release()
    with Desk.open(desk_file, reviewer="ann") as desk:
        assert len(desk.articles()) <= 5


async def test_an_empty_desk_tells_that_articles_are_being_read(tmp_path: Path, slow: Slow) -> None:
    app = ReviewApp(str(tmp_path / "new.db"), "ann", ["somewhere"])
    async with app.run_test(size=(80, 24)) as pilot:
        await came(pilot, slow)
        await pilot.pause()
        assert isinstance(app.screen, ReviewScreen)
        app.screen.catch_up()
        await pilot.pause()
        assert "Reading the articles" in grid(app)
        for _ in ARTICLES:
            slow.go_on.release()
        await until(pilot, lambda: "4 articles" in grid(app))
        app.screen.catch_up()
        await until(pilot, lambda: "Nothing to review yet" in grid(app))


async def test_an_import_that_breaks_off_says_so_and_the_review_goes_on(
    desk_file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> ImportReport:
        raise ZeroDivisionError("[/ by zero")

    monkeypatch.setattr(store.importing, "import_paths", broken)
    app = ReviewApp(desk_file, "ann", ["somewhere"])
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: "broke off: ZeroDivisionError: [/ by zero" in grid(app))
        assert app.running == ""
        await press(pilot, "a")
        assert app.desk.progress().done == 1


async def test_pairs_that_an_import_left_when_it_broke_off_are_found(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    with Desk.open(path, reviewer="ann") as desk:
        for outlet in ("One", "Two"):
            document = make_document(outlet, [(BlockKind.BODY, STORY.strip()), (BlockKind.BYLINE, f"By {outlet}")])
            start = document.text.index(STORY[:20])
            draft = Draft(((start, start + len(STORY) - 1),), STORY.strip(), chain=(Hop(outlet, Role.PUBLISHER),))
            desk.add_article(document, [draft])
        assert desk.suggestions() == []
    app = ReviewApp(str(path), "ann")
    async with app.run_test(size=(100, 30)) as pilot:
        await until(pilot, lambda: bool(app.desk.suggestions()))
        await until(pilot, lambda: "≈1" in grid(app))
