"""Files as an earlier claimdesk left them: its tables alone, with the rows of a desk of today."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlite_utils import Database as Tables

from store.database.migrations import MIGRATIONS
from store.database.schema import APPLICATION_ID


def write_older(path: Path, now: Path, *, before: str) -> None:
    """Write to ``path`` the rows of the desk ``now`` in the tables there were before the migration ``before``."""
    connection = sqlite3.connect(path, isolation_level=None)
    tables = Tables(connection, execute_plugins=False)
    MIGRATIONS.apply(tables, stop_before=before)
    connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version={len(MIGRATIONS.applied(tables))}")
    connection.execute("ATTACH ? AS now", [str(now)])
    theirs = {row[0] for row in connection.execute("SELECT name FROM now.sqlite_master WHERE type = 'table'")}
    for table in tables.table_names():
        if table in theirs and "_fts" not in table and "sqlite_" not in table:
            columns = ", ".join(row[1] for row in connection.execute(f"PRAGMA main.table_info({table})"))
            connection.execute(f"INSERT OR REPLACE INTO main.{table} ({columns}) SELECT {columns} FROM now.{table}")
    connection.close()
