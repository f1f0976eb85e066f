"""A file of an earlier version opens, is brought up to date, and keeps all that was in it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from store.database.connection import open_database
from store.database.file import Database
from store.database.migrations import MIGRATIONS
from store.database.schema import APPLICATION_ID, SCHEMA_VERSION
from store.desk import Desk
from store.errors import DatabaseProblem
from store.model import Label, StateRelation
from tests.store.builders import add

TABLES = (
    "article",
    "source",
    "claim",
    "mention",
    "hop",
    "judgement",
    "pair",
    "note",
    "evidence",
    "suggestion",
    "summary",
    "action",
    "change",
)
"""Of version 1; ``setting`` too, but what it holds on identities is new."""


def first_version(path: Path, filled: Path) -> None:
    """A file as the first version made it, with what ``filled``, of this version, holds."""
    connection = sqlite3.connect(path, isolation_level=None)
    tables = Database(connection).tables
    MIGRATIONS.apply(tables, stop_before="m002_matching_index")
    connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    connection.execute("PRAGMA user_version=1")
    connection.execute("ATTACH ? AS filled", [str(filled)])
    for table in TABLES:
        columns = ", ".join(row[1] for row in connection.execute(f"PRAGMA main.table_info({table})"))
        connection.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM filled.{table}")
    connection.execute("DETACH filled")
    connection.execute(
        "UPDATE source SET kind = 'state_media', state_relation = 'state', principal = 'DPRK' WHERE name = 'KCNA'"
    )
    connection.execute("UPDATE source SET principal = 'Harbor Office' WHERE name = 'Harbor Bulletin'")
    connection.close()


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A file of version 1 with five articles, two merges, and an act undone."""
    with Desk.open(tmp_path / "filled.db", reviewer="ann") as desk:
        add(desk, "The fleet fired 12 missiles", "Alpha", "KCNA")
        add(desk, "The fleet fired twelve missiles", "Beta", "Rodong Sinmun")
        add(desk, "The pier is closed", "Gamma", "Harbor Bulletin")
        add(desk, "The pier was closed", "Delta", "Harbor Office")
        add(desk, "The pier is long", "Delta", "AP")
        desk.merge(1, [2])
        desk.merge(3, [4])
        desk.add_note(1, "ask the ministry")
        desk.set_flag([1], True)
        desk.undo()
    path = tmp_path / "old.db"
    first_version(path, tmp_path / "filled.db")
    return path


def test_the_first_version_comes_up_to_date_and_loses_nothing(old: Path) -> None:
    with sqlite3.connect(old) as before:
        kept = {table: before.execute(f"SELECT * FROM {table}").fetchall() for table in TABLES if table != "source"}
        names = before.execute("SELECT id, name FROM source").fetchall()
    with Desk.open(old, reviewer="ann") as desk:
        assert desk.database.execute("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION
        for table, rows in kept.items():
            if table != "summary":
                assert desk.database.execute(f"SELECT * FROM {table}").fetchall() == rows
        assert desk.database.execute("SELECT id, name FROM source").fetchall() == names
        assert desk.database.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert desk.database.execute("PRAGMA foreign_key_check").fetchall() == []
        assert [note.text for note in desk.claim(1).notes] == ["ask the ministry"]


def test_what_was_copied_in_is_looked_up_and_what_was_told_stays(old: Path) -> None:
    with Desk.open(old, reviewer="ann") as desk:
        kcna = desk.registry.get(desk.registry.find("KCNA"))
        assert (kcna.row.principal, kcna.said) == ("Government of North Korea", frozenset())
        assert kcna.row.state_relation is StateRelation.STATE
        bulletin = desk.registry.get(desk.registry.find("Harbor Bulletin"))
        assert bulletin.row.principal == "Harbor Office"
        assert set(bulletin.said) == {"principal"}
        assert [row.label for row in desk.claim_rows([1, 3])] == [Label.ECHO, Label.ECHO]
        assert desk.principals()["Rodong Sinmun"] == "Government of North Korea"


def test_names_are_counted_as_if_they_had_always_been(old: Path, tmp_path: Path) -> None:
    with Desk.open(old, reviewer="ann") as desk, Desk.open(tmp_path / "filled.db", reviewer="ann") as filled:
        counts = "i.base, i.head_id, i.origins, i.relays, i.prints"
        sql = f"SELECT s.name, {counts} FROM identity i JOIN source s ON s.id = i.source_id"
        assert desk.database.execute(sql).fetchall() == filled.database.execute(sql).fetchall()


def test_undo_goes_on_where_it_was(old: Path) -> None:
    with Desk.open(old, reviewer="ann") as desk:
        undone = desk.undo()
        assert undone is not None
        assert undone.text == "undid: note on #1"
        desk.registry.merge(desk.registry.find("AP"), [desk.registry.find("KCNA")])
        desk.undo()
        desk.undo()
        assert [row.label for row in desk.claim_rows([3, 4])] == [Label.SINGLE_SOURCE, Label.SINGLE_SOURCE]


def test_a_migration_that_fails_leaves_the_file_as_it_was(old: Path) -> None:
    with sqlite3.connect(old) as connection:
        connection.execute("CREATE TABLE identity (in_the_way TEXT)")
    with pytest.raises(DatabaseProblem):
        open_database(old)
    with sqlite3.connect(old) as connection:
        assert connection.execute("PRAGMA user_version").fetchone()[0] == 1
        assert "same_as" not in [row[1] for row in connection.execute("PRAGMA table_info(source)")]


def test_identities_are_worked_out_anew_by_other_rules(old: Path) -> None:
    with Desk.open(old, reviewer="ann") as desk:
        desk.database.execute("UPDATE identity SET base = 'x', head_id = source_id, principal = NULL")
        desk.database.execute("UPDATE summary SET label = 'unsourced' WHERE claim_id IN (1, 5)")
        desk.database.execute("UPDATE setting SET value = '0.0' WHERE key = 'identities'")
    with Desk.open(old, reviewer="ann") as desk:
        assert [row.label for row in desk.claim_rows([1])] == [Label.ECHO]
        # One mention: who its origin is makes no difference to the label.
        assert [row.label for row in desk.claim_rows([5])] == [Label.UNSOURCED]
        assert desk.registry.find("Korean Central News Agency") == desk.registry.find("KCNA")
