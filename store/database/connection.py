"""Opening the desk's file: one SQLite file, one connection a thread, every failure one clear line."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from store.database.file import Database
from store.database.schema import APPLICATION_ID, SCHEMA_VERSION
from store.errors import DatabaseProblem, Refused

BUSY_SECONDS = 10.0
"""How long a write waits for another writer before it gives up."""
_AGAIN = 0.02
"""Seconds between two tries at what SQLite does not wait for."""


@contextmanager
def clear_errors(path: str) -> Iterator[None]:
    """Turn what SQLite raises inside into a DatabaseProblem of one line that names ``path``.

    A value that no SQLite file can hold is Refused.
    """
    try:
        yield
    except UnicodeEncodeError as error:
        raise Refused("a text with half of a character in it (a lone surrogate) cannot be kept") from error
    except OverflowError as error:
        raise Refused("a number is too large to be kept") from error
    except sqlite3.Error as error:
        raise DatabaseProblem(f"{path}: {_in_words(error)}") from error


def _in_words(error: sqlite3.Error) -> str:
    said = str(error)
    if "not a database" in said:
        return "this file is no SQLite database; choose another file with --db"
    if "malformed" in said:
        return "this file is damaged; restore it from a backup"
    if "is full" in said or "disk I/O" in said:
        return f"the disk is full or failing ({said}); nothing of this step was kept, everything before it is safe"
    if "readonly" in said or "unable to open" in said:
        return "cannot be opened for writing; check the folder and its permissions, or choose another file with --db"
    if "locked" in said or "busy" in said:
        return f"another program has held this file locked for {BUSY_SECONDS:.0f} seconds; close it and try again"
    return said


def open_database(path: Path, *, create: bool = True, handed_on: bool = False) -> Database:
    """Open the desk file at ``path``, make it if need be, and bring its tables up to date.

    Raises DatabaseProblem: no such file (with ``create`` false), a folder, a file of another program, a file that a
    newer claimdesk wrote, a file that cannot be written. A file that is not a desk is never changed.
    The connection belongs to this thread, unless it is to be ``handed_on`` from one to the next, never used by two.
    """
    name = str(path)
    if path.is_dir():
        raise DatabaseProblem(f"{name}: this is a folder; give the name of a file")
    if not path.exists():
        if not create:
            raise DatabaseProblem(f"{name}: no such desk file")
        _make_folder(path.parent)
    with clear_errors(name):
        # The whole path, for SQLite takes the bare name ":memory:" for no file at all.
        connection = sqlite3.connect(
            str(path.absolute()),
            timeout=BUSY_SECONDS,
            isolation_level=None,
            cached_statements=256,
            check_same_thread=not handed_on,
        )
        try:
            database = Database(connection)
            _prepare(database, name)
        except BaseException:
            connection.close()
            raise
    return database


def _prepare(database: Database, name: str) -> None:
    """Check the file, and bring it up to date; what stands already is left as it is.

    Several programs that open a new file at once may block each other while it changes to a write-ahead log: SQLite
    then gives up at once instead of waiting, so that waiting is done here.
    """
    until = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            _check_identity(database, name)
            _configure(database)
            _migrate(database)
            _know_the_sources(database)
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() >= until:
                raise
        time.sleep(_AGAIN)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DatabaseProblem(f"{folder}: cannot make this folder ({error.strerror})") from error


def _pragma(database: Database, name: str) -> int:
    return int(database.execute(f"PRAGMA {name}").fetchone()[0])


def _check_identity(database: Database, name: str) -> None:
    """Refuse a file that some other program, or a newer claimdesk, wrote."""
    application = _pragma(database, "application_id")
    has_tables = database.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] > 0
    if application != APPLICATION_ID and (has_tables or application != 0):
        raise DatabaseProblem(f"{name}: this SQLite file belongs to another program; choose another file with --db")
    version = _pragma(database, "user_version")
    if version > SCHEMA_VERSION:
        raise DatabaseProblem(
            f"{name}: written by a newer claimdesk (file version {version}, this program knows {SCHEMA_VERSION});"
            " update claimdesk"
        )


PAGES_AHEAD = 4_000
"""Pages that the write-ahead log may hold, 16 MB, before they are carried over into the file: an import on a file of a
million claims changes 700, all over it, and most of them again with the next one."""


def _configure(database: Database) -> None:
    """Write-ahead log; every commit on disk before it returns."""
    database.execute("PRAGMA journal_mode=WAL").fetchone()
    database.execute(f"PRAGMA wal_autocheckpoint={PAGES_AHEAD}").fetchone()
    database.execute("PRAGMA synchronous=FULL")


def _migrate(database: Database) -> None:
    """Apply what is missing, under the write lock, so that two programs opening at once do it once."""
    if _pragma(database, "user_version") < SCHEMA_VERSION:
        from store.database.migrations import MIGRATIONS

        database.execute("BEGIN IMMEDIATE")
        try:
            MIGRATIONS.apply(database.tables)
            database.execute(f"PRAGMA application_id={APPLICATION_ID}")
            database.execute(f"PRAGMA user_version={SCHEMA_VERSION}")
            database.execute("COMMIT")
        except BaseException:
            if database.conn.in_transaction:
                database.execute("ROLLBACK")
            raise
    database.execute("PRAGMA foreign_keys=ON")


def _know_the_sources(database: Database) -> None:
    """Work out anew who is who, if the file knows it by other rules, or other lists of sources, than this program's."""
    from store.database.stamps import is_current, renew

    if not is_current(database):
        with writing(database):
            if not is_current(database):
                renew(database)


ROOM = 64 << 10
"""KB of the file that a long run keeps in memory; a page that it changes again and again is not read anew each time."""


@contextmanager
def roomy(database: Database) -> Iterator[None]:
    """More memory for pages of the file while a long run goes on; afterwards as much as before."""
    before = _pragma(database, "cache_size")
    database.execute(f"PRAGMA cache_size=-{ROOM}")
    try:
        yield
    finally:
        database.execute(f"PRAGMA cache_size={before}")


@contextmanager
def writing(database: Database) -> Iterator[None]:
    """One write transaction: BEGIN IMMEDIATE, so that it waits for another writer instead of failing late."""
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
        database.execute("COMMIT")
    except BaseException:
        if database.conn.in_transaction:
            database.execute("ROLLBACK")
        raise


@contextmanager
def deriving(database: Database) -> Iterator[None]:
    """A write transaction for what can be worked out again: it is whole, and need not be on disk before it returns.

    If the machine itself fails, the last of these may be undone, in the order they were made; none that was followed by
    an act of a reviewer, which is on disk with all before it.
    """
    database.execute("PRAGMA synchronous=NORMAL")
    try:
        with writing(database):
            yield
    finally:
        database.execute("PRAGMA synchronous=FULL")
