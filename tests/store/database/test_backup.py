"""A copy of the desk: of one moment, whole or not there, never over what must not be lost."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest

from store.database import backup
from store.desk import Desk
from store.errors import DatabaseProblem
from store.model import Status
from tests.tui.seeding import seed


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A desk with sixteen claims."""
    found = tmp_path / "desk.db"
    seed(found)
    return found


def beside(path: Path) -> set[str]:
    """What is in the folder of the desk, its own files apart."""
    return {each.name for each in path.parent.iterdir() if not each.name.startswith(path.name)}


def test_the_copy_is_of_the_moment_it_began(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup, "PAGES_AT_A_TIME", 4)
    told: list[tuple[int, int]] = []
    with Desk.open(path, reviewer="ann") as desk, Desk.open(path, reviewer="bob") as other:
        desk.set_status([1], Status.REVIEWED)

        def progress(done: int, total: int) -> None:
            told.append((done, total))
            other.set_status([2 + len(told) % 14], Status.PARKED)

        size = desk.backup(path.parent / "copy.db", progress=progress)
        assert other.progress().done > 1, "others wrote while it was copied"
    assert size == (path.parent / "copy.db").stat().st_size
    assert len(told) > 3
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert told[-1][0] == told[-1][1]
    assert beside(path) == {"copy.db"}
    with Desk.open(path.parent / "copy.db", reviewer="eve") as copy:
        assert copy.progress().done == 1
        assert copy.claim(1).status is Status.REVIEWED
        assert copy.undo() is None or copy.progress().done <= 1


def test_many_writers_and_the_copy_is_sound(path: Path) -> None:
    stop = threading.Event()

    def write(first: int) -> None:
        with Desk.open(path, reviewer=f"w{first}") as desk:
            while not stop.is_set():
                for status in (Status.REVIEWED, Status.REJECTED, Status.NEW):
                    desk.set_status([first], status)

    writers = [threading.Thread(target=write, args=(number,)) for number in (1, 2, 3)]
    for each in writers:
        each.start()
    try:
        with Desk.open(path, reviewer="ann") as desk:
            for number in range(5):
                desk.backup(path.parent / f"copy{number}.db")
    finally:
        stop.set()
        for each in writers:
            each.join()
    for number in range(5):
        copy = sqlite3.connect(path.parent / f"copy{number}.db")
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert copy.execute("SELECT count(*) FROM action").fetchone()[0] > 0
        copy.close()


def test_what_must_not_be_lost_is_kept(path: Path) -> None:
    taken = path.parent / "taken.db"
    taken.write_text("precious")
    with Desk.open(path, reviewer="ann") as desk:
        with pytest.raises(DatabaseProblem, match="is there already; --force"):
            desk.backup(taken)
        for name in (path, path.parent / "." / path.name):
            with pytest.raises(DatabaseProblem, match="the desk itself"):
                desk.backup(name, overwrite=True)
        with pytest.raises(DatabaseProblem, match="this is a folder"):
            desk.backup(path.parent, overwrite=True)
        with pytest.raises(DatabaseProblem, match="there is no folder"):
            desk.backup(path.parent / "none" / "copy.db")
        assert taken.read_text() == "precious"
        desk.backup(taken, overwrite=True)
    with Desk.open(taken, reviewer="eve") as copy:
        assert len(copy.claim_ids()) == 16


def test_a_desk_in_use_is_not_replaced(path: Path) -> None:
    used = path.parent / "used.db"
    seed(used)
    with Desk.open(path, reviewer="ann") as desk, Desk.open(used, reviewer="bob") as other:
        other.set_status([1], Status.REVIEWED)
        with pytest.raises(DatabaseProblem, match="open in another program"):
            desk.backup(used, overwrite=True)
        assert other.progress().done == 1


def test_a_name_taken_meanwhile_is_not_replaced(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = path.parent / "copy.db"

    def somebody_elses(done: int, total: int) -> None:
        target.write_text("mine")

    with Desk.open(path, reviewer="ann") as desk, pytest.raises(DatabaseProblem, match="is there already"):
        desk.backup(target, progress=somebody_elses)
    assert target.read_text() == "mine"
    assert beside(path) == {"copy.db"}


def test_a_copy_that_is_broken_is_thrown_away(path: Path) -> None:
    with sqlite3.connect(path) as hurt:
        hurt.execute("PRAGMA foreign_keys=OFF")
        hurt.execute("UPDATE mention SET claim_id = 4711 WHERE id = 1")
    hurt.close()
    with Desk.open(path, reviewer="ann") as desk, pytest.raises(DatabaseProblem, match="does not pass SQLite's check"):
        desk.backup(path.parent / "copy.db")
    assert beside(path) == set()
