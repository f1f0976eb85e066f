"""The one way to write: acts with before and after images, append-only, and their undo and redo.

An act is one IMMEDIATE transaction that leaves one row in ``action`` and, for every row it inserted, updated or
deleted, one row in ``change``. Undoing writes a further action with the images the other way round, after checking
that the rows still are as the act left them; nothing in the log is ever changed or removed.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from store.database import merges, turning
from store.database.connection import writing
from store.database.file import Database
from store.database.schema import ACTION, APART, CHANGE, CLAIM, KEPT_ON_UNDO, PAIR, SOURCE, UNDOABLE
from store.errors import Conflict

Value = str | int | float | None
Row = dict[str, Value]


def now() -> str:
    """The present moment in UTC, ISO 8601 to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass(frozen=True, slots=True)
class Change:
    """One row's images: ``before`` is None for an insert, ``after`` for a delete; an update has the changed columns."""

    table: str
    row_id: int
    before: Row | None
    after: Row | None

    def reversed(self) -> Change:
        """The change that takes this one back."""
        return Change(self.table, self.row_id, self.after, self.before)


class Act:
    """The writes of one act, as they are made. ``text`` is the receipt line."""

    def __init__(self, database: Database, verb: str, text: str) -> None:
        self.database = database
        self._write = database.tables.execute
        self.verb = verb
        self.text = text
        self.changes: list[Change] = []
        self.action_id = 0
        """Set once the act is committed; 0 while it is not, and for an act that changed nothing."""

    def insert(self, table: str, values: Mapping[str, Value], row_id: int | None = None) -> int:
        """Insert a row and give its id."""
        row = dict(values) if row_id is None else {"id": row_id, **values}
        columns = ", ".join(f'"{name}"' for name in row)
        marks = ", ".join("?" * len(row))
        cursor = self._write(f"INSERT INTO {_known(table)} ({columns}) VALUES ({marks})", list(row.values()))
        new_id = int(cursor.lastrowid or 0)
        self._wrote(Change(table, new_id, None, {"id": new_id, **values}))
        return new_id

    def update(self, table: str, row_id: int, values: Mapping[str, Value]) -> bool:
        """Set columns of a row; columns that already hold their value are left alone. True if anything changed."""
        row = self.row(table, row_id)
        if row is None:
            raise Conflict(f"{table} {row_id} is gone")
        after = {name: value for name, value in values.items() if row[name] != value}
        if not after:
            return False
        assignments = ", ".join(f'"{name}" = ?' for name in after)
        self.database.tables.execute(
            f"UPDATE {_known(table)} SET {assignments} WHERE id = ?", [*after.values(), row_id]
        )
        self._wrote(Change(table, row_id, {name: row[name] for name in after}, after))
        return True

    def delete(self, table: str, row_id: int) -> None:
        """Delete a row; its whole image stays in the log."""
        row = self.row(table, row_id)
        if row is None:
            raise Conflict(f"{table} {row_id} is gone")
        self._write(f"DELETE FROM {_known(table)} WHERE id = ?", [row_id])
        self._wrote(Change(table, row_id, row, None))

    def _wrote(self, change: Change) -> None:
        self.changes.append(change)
        if self.database.watch is not None:
            self.database.watch.wrote(len(self.changes))

    def row(self, table: str, row_id: int) -> Row | None:
        """The row as it is inside this transaction."""
        rows = list(self.database.query(f"SELECT * FROM {_known(table)} WHERE id = ?", [row_id]))
        return rows[0] if rows else None


def _known(table: str) -> str:
    if table not in UNDOABLE:
        raise ValueError(f"{table!r} is not a table that acts may write")
    return f'"{table}"'


Refresh = Callable[[Database, list[Change]], None]
"""Brings derived tables up to date with changes, inside the same transaction."""


class Journal:
    """Acts, undo and redo on one connection, for one reviewer."""

    def __init__(self, database: Database, reviewer: str, refresh: Refresh) -> None:
        self._database = database
        self._reviewer = reviewer
        self._refresh = refresh

    @contextmanager
    def act(self, verb: str, text: str = "") -> Iterator[Act]:
        """Collect the writes of one act and commit them together; any exception takes them all back.

        An act that changed nothing leaves nothing in the log. A broken constraint raises Conflict.
        """
        act = Act(self._database, verb, text)
        with _constraints(), writing(self._database):
            yield act
            if act.changes:
                act.action_id = self._record("act", verb, act.text, None, act.changes)
                self._refresh(self._database, act.changes)

    def undo(self, action_id: int | None = None) -> tuple[int, str, list[Change]] | None:
        """Take back an act that stands, this reviewer's latest if none is named: (action id, receipt, changes made).

        None if there is nothing to take back. Raises Conflict, naming the later work, if something was built on it
        since, and Refused if the act named cannot be taken back; nothing is changed then.
        """
        return self._turn("undo", action_id)

    def redo(self, action_id: int | None = None) -> tuple[int, str, list[Change]] | None:
        """Do again what was last undone, unless something was done since, or the undone act named: as ``undo``."""
        return self._turn("redo", action_id)

    def size_of_turn(self, kind: str, action_id: int | None = None) -> int:
        """How many rows this reviewer's next undo or redo would write, or that of the act named; 0 if there is none."""
        choose = turning.last_standing if kind == "undo" else turning.last_undone
        target = choose(self._database, self._reviewer) if action_id is None else action_id
        sql = f"SELECT count(*) FROM {CHANGE} WHERE action_id = ?"
        return int(self._database.execute(sql, [target]).fetchone()[0]) if target is not None else 0

    def in_the_way(self, kind: str, action_id: int) -> str | None:
        """Why the act named cannot be undone or redone, naming the later work; None if no later work depends on it."""
        if not turning.later_work(self._database, action_id):
            return None
        return str(turning.in_the_way(self._database, kind, action_id))

    def _turn(self, kind: str, action_id: int | None) -> tuple[int, str, list[Change]] | None:
        with writing(self._database):
            choose = turning.last_standing if kind == "undo" else turning.last_undone
            target = choose(self._database, self._reviewer) if action_id is None else action_id
            if target is None:
                return None
            verb, told = turning.turnable(self._database, kind, target)
            if turning.later_work(self._database, target):
                # A row may be as the act left it because later acts brought it back there: they still rest on it.
                raise turning.in_the_way(self._database, kind, target)
            changes = self._changes(target)
            if kind == "undo":
                changes = [change.reversed() for change in reversed(changes)]
            try:
                turning_them = Act(self._database, "", "")
                done = [change for change in changes if self._apply(turning_them, change)]
            except (Conflict, sqlite3.IntegrityError) as error:
                raise turning.in_the_way(self._database, kind, target) from error
            merges.check(self._database, _merged(done))
            text = f"{'undid' if kind == 'undo' else 'redid'}: {told}"
            new_id = self._record(kind, verb, text, target, done)
            self._refresh(self._database, done)
            merges.check_sources(self._database, _named(done))
            return new_id, text, done

    def _record(self, kind: str, verb: str, text: str, target: int | None, changes: list[Change]) -> int:
        cursor = self._database.tables.execute(
            f"INSERT INTO {ACTION} (at, reviewer, kind, verb, text, target) VALUES (?, ?, ?, ?, ?, ?)",
            [now(), self._reviewer, kind, verb, text, target],
        )
        action_id = int(cursor.lastrowid or 0)
        self._database.executemany(
            f"INSERT INTO {CHANGE} (action_id, tbl, row_id, before, after) VALUES (?, ?, ?, ?, ?)",
            ((action_id, c.table, c.row_id, _dump(c.before), _dump(c.after)) for c in changes),
        )
        return action_id

    def _changes(self, action_id: int) -> list[Change]:
        return [
            Change(row["tbl"], row["row_id"], _load(row["before"]), _load(row["after"]))
            for row in self._database.query(f"SELECT * FROM {CHANGE} WHERE action_id = ? ORDER BY id", [action_id])
        ]

    def _apply(self, act: Act, change: Change) -> bool:
        """Make ``change`` on its row, if the row is as its before image says. False if there is nothing to do."""
        row = act.row(change.table, change.row_id)
        entered = change.before is None and row is not None
        if change.table in KEPT_ON_UNDO and (change.after is None or entered):
            return False
        expected = change.before
        as_expected = row is None if expected is None else row is not None and _agrees(row, expected)
        if not as_expected:
            raise Conflict(f"{change.table} {change.row_id} was changed since")
        if change.after is None:
            act.delete(change.table, change.row_id)
        elif change.before is None:
            act.insert(change.table, {k: v for k, v in change.after.items() if k != "id"}, change.row_id)
        else:
            act.update(change.table, change.row_id, change.after)
        return True


@contextmanager
def _constraints() -> Iterator[None]:
    try:
        yield
    except sqlite3.IntegrityError as error:
        raise Conflict(f"later work depends on this ({error})") from error


def _merged(changes: list[Change]) -> set[int]:
    """The claims that changes have merged, taken out or decided on."""
    found: set[int] = set()
    for change in changes:
        if change.table == CLAIM and "merged_into" in (change.after or {}):
            found.add(change.row_id)
        if change.table == PAIR and change.after is not None:
            found.update(int(change.after[side] or 0) for side in ("claim_a", "claim_b") if side in change.after)
    return found


def _named(changes: list[Change]) -> set[int]:
    """The names of sources that changes have merged, or told apart or no longer do."""
    found = {change.row_id for change in changes if change.table == SOURCE and "same_as" in (change.after or {})}
    for change in changes:
        if change.table == APART:
            image = change.after or change.before or {}
            found.update(int(image[side] or 0) for side in ("source_a", "source_b"))
    return found


def _agrees(row: Row, image: Row) -> bool:
    return all(row[name] == value for name, value in image.items())


def _dump(image: Row | None) -> str | None:
    return None if image is None else json.dumps(image, ensure_ascii=False, separators=(",", ":"))


def _load(image: str | None) -> Row | None:
    loaded: Any = None if image is None else json.loads(image)
    return loaded if loaded is None else dict(loaded)
