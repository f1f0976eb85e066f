"""Nothing decided is lost: kill -9, several programs at once, a full disk."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from store.database import connection
from store.database.file import Database
from store.desk import Desk
from store.model import Status
from tests.store.builders import arsenal_desk

ROOT = Path(__file__).parents[3]


def run_python(code: str, *arguments: str) -> subprocess.Popen[str]:
    """A process of its own that runs ``code``."""
    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code), *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


DECIDE_FOR_EVER = """
    import sys
    from store.desk import Desk
    from store.model import Status
    desk = Desk.open(sys.argv[1], reviewer="ann")
    while True:
        for status in (Status.REVIEWED, Status.PARKED, Status.NEEDS_SOURCE):
            print(desk.set_status([1, 2, 3], status).action_id, flush=True)
"""


@pytest.mark.parametrize("acts", [1, 7, 40])
def test_kill_at_any_moment_loses_at_most_the_act_being_made(tmp_path: Path, acts: int) -> None:
    path = tmp_path / "desk.db"
    arsenal_desk(path).close()
    process = run_python(DECIDE_FOR_EVER, str(path))
    assert process.stdout is not None
    told = [int(process.stdout.readline()) for _ in range(acts)]
    process.send_signal(signal.SIGKILL)
    told += [int(line) for line in process.stdout.read().split()]
    process.wait()
    with Desk.open(path, reviewer="ann") as desk:
        last = desk.history(limit=1)[0]
        assert last.id in (told[-1], told[-1] + 1)
        assert len({row.status for row in desk.claim_rows([1, 2, 3])}) == 1
        assert [row[0] for row in desk.database.execute("PRAGMA integrity_check")] == ["ok"]
        while desk.undo() is not None:
            pass
        assert list(desk.claim_ids()) == []


NOTE_MANY_TIMES = """
    import sys
    from store.desk import Desk
    desk = Desk.open(sys.argv[1], reviewer=sys.argv[2])
    for number in range(int(sys.argv[3])):
        desk.add_note(1, f"{sys.argv[2]} {number}")
"""


def test_several_programs_write_at_once(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    arsenal_desk(path).close()
    reviewers = ["bob", "cat", "dan"]
    processes = [run_python(NOTE_MANY_TIMES, str(path), reviewer, "40") for reviewer in reviewers]
    for process in processes:
        _, complaints = process.communicate(timeout=120)
        assert (process.returncode, complaints) == (0, "")
    with Desk.open(path, reviewer="ann") as desk:
        notes = desk.claim(1).notes
    for reviewer in reviewers:
        assert [n.text for n in notes if n.author == reviewer] == [f"{reviewer} {i}" for i in range(40)]


def test_several_programs_open_a_new_file_at_once(tmp_path: Path) -> None:
    code = "import sys; from store.desk import Desk; Desk.open(sys.argv[1], reviewer='x').close()"
    processes = [run_python(code, str(tmp_path / "desk.db")) for _ in range(4)]
    for process in processes:
        _, complaints = process.communicate(timeout=60)
        assert (process.returncode, complaints) == (0, "")


FILL_THE_DISK = """
    import resource, signal, sys
    from store.desk import Desk
    from store.errors import DatabaseProblem
    desk = Desk.open(sys.argv[1], reviewer="ann")
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))
    kept = 0
    try:
        while True:
            desk.add_note(1, "x" * 5000)
            kept += 1
    except DatabaseProblem as problem:
        print(kept)
        print(problem)
"""


def test_a_full_disk_is_one_line_and_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    arsenal_desk(path).close()
    process = run_python(FILL_THE_DISK, str(path))
    said, complaints = process.communicate(timeout=120)
    assert complaints == ""
    kept, line = said.strip().split("\n")
    assert str(path) in line
    assert "disk" in line
    with Desk.open(path, reviewer="ann") as desk:
        assert len(desk.claim(1).notes) == int(kept) > 0
        desk.set_status([1], Status.REVIEWED)
        assert [row[0] for row in desk.database.execute("PRAGMA integrity_check")] == ["ok"]


def test_a_lock_that_sqlite_does_not_wait_for_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tries = []
    configure = connection._configure

    def contended(database: Database) -> None:
        tries.append(database)
        if len(tries) < 3:
            raise sqlite3.OperationalError("database is locked")
        configure(database)

    monkeypatch.setattr(connection, "_configure", contended)
    monkeypatch.setattr(connection, "_AGAIN", 0)
    Desk.open(tmp_path / "desk.db", reviewer="x").close()
    assert len(tries) == 3


def test_a_locked_file_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("store.database.connection.BUSY_SECONDS", 0.05)
    path = tmp_path / "desk.db"
    with arsenal_desk(path) as first, Desk.open(path, reviewer="bob") as second:
        first.database.execute("BEGIN IMMEDIATE")
        with pytest.raises(Exception, match="locked") as caught:
            second.set_status([1], Status.REVIEWED)
        first.database.execute("ROLLBACK")
        assert "\n" not in str(caught.value)
        second.set_status([1], Status.REVIEWED)


def test_nobody_else_can_read_less_than_whole_acts(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    with arsenal_desk(path) as writer, Desk.open(path, reviewer="bob") as reader:
        before = reader.data_version()

        def break_off() -> None:
            with writer.acting("test") as act:
                act.update("claim", 1, {"status": "parked"})
                assert reader.claim(1).status is Status.NEW
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            break_off()
        assert reader.claim(1).status is Status.NEW
        assert reader.data_version() == before
        writer.set_status([1], Status.PARKED)
        assert reader.data_version() != before
