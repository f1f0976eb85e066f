"""A copy of the desk's file as it stands at one moment, made while others write, checked, and put in place whole."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from store.database.connection import clear_errors
from store.database.file import Database
from store.errors import DatabaseProblem

PAGES_AT_A_TIME = 1024
"""Pages copied between two reports of progress: four megabytes."""

Progress = Callable[[int, int], None]
"""Told how many pages are copied, and of how many."""


def back_up(database: Database, source: Path, target: Path, *, overwrite: bool, progress: Progress | None) -> int:
    """Copy the desk to the file ``target``; gives its size in bytes.

    The copy holds what was on disk when it began: a read transaction keeps that state together while others go on
    writing. It is a single file, whole or not there. Raises DatabaseProblem, one clear line: the file is there and
    ``overwrite`` is false, it is a desk in use, it cannot be written, or the copy does not pass SQLite's check.
    """
    _check_target(source, target, overwrite)
    made = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        try:
            with clear_errors(str(target)):
                _copy(database, made, progress)
            _flush(made)
            size = made.stat().st_size
            _put(made, target, overwrite)
        finally:
            for left in (made, Path(f"{made}-journal"), Path(f"{made}-wal"), Path(f"{made}-shm")):
                with suppress(OSError):
                    left.unlink(missing_ok=True)
    except OSError as error:
        raise DatabaseProblem(f"{target}: {error.strerror or error}; nothing was copied") from error
    return size


def _check_target(source: Path, target: Path, overwrite: bool) -> None:
    if target.is_dir():
        raise DatabaseProblem(f"{target}: this is a folder; give the name of a file in it")
    if not target.parent.is_dir():
        raise DatabaseProblem(f"{target}: there is no folder {target.parent}")
    if target.exists() and target.samefile(source):
        raise DatabaseProblem(f"{target}: this is the desk itself; give the copy another name")
    # A log beside the file belongs to it: with another file in its place it would be read into that one.
    if Path(f"{target}-wal").exists():
        raise DatabaseProblem(f"{target}: this desk is open in another program; give the copy another name")
    if target.exists() and not overwrite:
        raise _is_there(target)


def _is_there(target: Path) -> DatabaseProblem:
    return DatabaseProblem(f"{target}: is there already; --force puts the copy in its place")


def _copy(database: Database, made: Path, progress: Progress | None) -> None:
    """Copy page by page, then let SQLite check the copy."""

    def report(_status: int, left: int, total: int) -> None:
        if progress is not None:
            progress(total - left, total)

    made.unlink(missing_ok=True)
    with closing(sqlite3.connect(made, isolation_level=None)) as copy:
        database.execute("BEGIN")
        try:
            # The first reading fixes the state that is copied.
            database.execute("SELECT count(*) FROM sqlite_master").fetchone()
            database.conn.backup(copy, pages=PAGES_AT_A_TIME, progress=report)
        finally:
            database.execute("ROLLBACK")
        copy.execute("PRAGMA journal_mode=DELETE").fetchone()
        found = [row[0] for row in copy.execute("PRAGMA integrity_check(1)").fetchall()]
        broken = copy.execute("PRAGMA foreign_key_check").fetchall()
    if found != ["ok"] or broken:
        said = found[0] if found != ["ok"] else f"{len(broken)} rows point at nothing"
        raise DatabaseProblem(f"{made}: the copy does not pass SQLite's check ({said}); it was thrown away")


def _flush(path: Path) -> None:
    """See that a file, or a folder's list of files, is on disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _put(made: Path, target: Path, overwrite: bool) -> None:
    """Give the copy its name in one step; without ``overwrite`` also if somebody else made the file meanwhile."""
    if overwrite:
        made.replace(target)
    else:
        try:
            target.hardlink_to(made)
        except FileExistsError as error:
            raise _is_there(target) from error
        except OSError:
            # A file system without hard links.
            if target.exists():
                raise _is_there(target) from None
            made.replace(target)
    _flush(target.parent)
