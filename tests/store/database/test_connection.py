"""Opening a desk file: what cannot be used is one clear line, and is left as it was."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest

from store.database.connection import deriving, open_database, writing
from store.database.overview import set_setting, setting
from store.database.schema import APPLICATION_ID, SCHEMA_VERSION
from store.desk import Desk
from store.errors import DatabaseProblem


def complaint(path: Path, *, create: bool = True) -> str:
    with pytest.raises(DatabaseProblem) as caught:
        open_database(path, create=create)
    said = str(caught.value)
    assert "\n" not in said
    assert str(path.name) in said or str(path.parent) in said
    return said


def test_a_new_file_gets_its_tables_and_says_whose_it_is(tmp_path: Path) -> None:
    database = open_database(tmp_path / "new" / "desk.db")
    assert database.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    assert database.execute("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION
    assert database.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    assert database.execute("PRAGMA foreign_keys").fetchone()[0] == 1
    strict = dict(database.execute("SELECT name, strict FROM pragma_table_list WHERE name IN ('claim', 'mention')"))
    assert strict == {"claim": 1, "mention": 1}


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert "folder" in complaint(tmp_path)


def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "notes.db"
    path.write_text("dear diary, " * 200)
    before = path.read_bytes()
    assert "no SQLite database" in complaint(path)
    assert path.read_bytes() == before


def test_a_database_of_another_program_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE recipe (id)")
    before = path.read_bytes()
    assert "another program" in complaint(path)
    assert path.read_bytes() == before
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["other.db"]


def test_a_file_of_a_newer_claimdesk_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    database = open_database(path)
    database.execute(f"PRAGMA user_version={SCHEMA_VERSION + 1}")
    database.close()
    before = path.read_bytes()
    assert "newer claimdesk" in complaint(path)
    assert path.read_bytes() == before


def test_no_file_where_none_may_be_made(tmp_path: Path) -> None:
    assert "no such desk file" in complaint(tmp_path / "desk.db", create=False)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.geteuid() == 0, reason="permissions do not bind the superuser")
def test_a_read_only_folder(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        assert "permissions" in complaint(tmp_path / "desk.db")
    finally:
        tmp_path.chmod(0o700)


def test_a_folder_that_takes_no_files() -> None:
    if not Path("/proc/self").is_dir():
        pytest.skip("no /proc here")
    assert "permissions" in complaint(Path("/proc/desk.db"))


def test_a_damaged_file_is_one_line(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    with Desk.open(path, reviewer="ann") as desk:
        desk.database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    raw = bytearray(path.read_bytes())
    raw[4096:] = b"\xff" * (len(raw) - 4096)
    path.write_bytes(raw)
    with pytest.raises(DatabaseProblem, match="damaged"), Desk.open(path, reviewer="ann") as desk:
        desk.progress()


@pytest.mark.parametrize("name", [":memory:", "a?b%20#c.db", "file:x.db"])
def test_every_name_is_the_name_of_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.chdir(tmp_path)
    open_database(Path(name)).close()
    assert [entry.name for entry in tmp_path.iterdir()] == [name]


def test_only_what_can_be_worked_out_again_is_not_awaited_on_disk(tmp_path: Path) -> None:
    """SQLite's levels: 2 waits for the disk at every commit, 1 does not."""
    database = open_database(tmp_path / "desk.db")

    def level() -> int:
        return int(database.execute("PRAGMA synchronous").fetchone()[0])

    def fail() -> None:
        with deriving(database):
            set_setting(database, "kept", "no")
            raise RuntimeError

    with deriving(database):
        set_setting(database, "kept", "yes")
        assert level() == 1
    assert (level(), setting(database, "kept", None)) == (2, "yes")
    with pytest.raises(RuntimeError):
        fail()
    assert (level(), setting(database, "kept", None)) == (2, "yes")
    with writing(database):
        assert level() == 2
    database.close()
