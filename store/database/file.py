"""One connection to the desk's file: light to open for reading; sqlite-utils is loaded when something is written.

A review starts by reading only. Loading sqlite-utils takes longer than reading the first page of claims, so that it
waits until a table is made or a row is written, or until ``load_for_writing`` is called in a quiet moment.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

    from store.database.watching import Watch

Values = Sequence[Any]


class Database:
    """A SQLite connection in autocommit mode: whoever writes says BEGIN and COMMIT."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.conn = connection
        self.watch: Watch | None = None
        """Who is told how far an act is that takes long."""

    @cached_property
    def tables(self) -> Tables:
        """The same connection through sqlite-utils: for writing rows and making tables."""
        from sqlite_utils import Database as Tables

        return Tables(self.conn, execute_plugins=False)

    def execute(self, sql: str, values: Values = ()) -> sqlite3.Cursor:
        """Run one statement. Read the cursor to its end: a half-read one pins the state it began with."""
        return self.conn.execute(sql, values)

    def executemany(self, sql: str, rows: Iterable[Values]) -> None:
        """Run one statement for each row."""
        self.conn.executemany(sql, rows if self.watch is None else self.watch.passing(rows))

    def query(self, sql: str, values: Values = ()) -> Iterator[dict[str, Any]]:
        """Rows as dictionaries; all of them are read before the first is given."""
        cursor = self.conn.execute(sql, values)
        names = [column[0] for column in cursor.description]
        return (dict(zip(names, row, strict=True)) for row in cursor.fetchall())

    def close(self) -> None:
        """Close the connection."""
        self.conn.close()


def load_for_writing() -> None:
    """Load what the first write needs, before it comes."""
    import sqlite_utils  # noqa: F401
