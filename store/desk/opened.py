"""An open desk file: the connection, its settings, a reading that nobody disturbs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from store.database.connection import clear_errors, open_database, writing
from store.database.file import Database
from store.errors import Refused


class OpenDesk:
    """One reviewer's connection to one desk file; it belongs to the thread that opened it."""

    def __init__(self, database: Database, path: str, reviewer: str) -> None:
        self.database = database
        self.path = path
        self.reviewer = reviewer
        self.held = ""
        """Why nothing can be written through this desk for the moment: a long act of the same reviewer, say."""

    def check_held(self) -> None:
        """Raises Refused while the desk is held, at once: to wait for the file would hold up the screen."""
        if self.held:
            raise Refused(self.held)

    @classmethod
    def open(cls, path: str | Path, *, reviewer: str, create: bool = True, handed_on: bool = False) -> Self:
        """Open the file at ``path``, make it if it is not there. Raises DatabaseProblem, one clear line.

        ``handed_on`` lets threads use it one after the other; two at a time never may.
        """
        return cls(open_database(Path(path), create=create, handed_on=handed_on), str(path), reviewer)

    def close(self) -> None:
        """Close the file. Everything decided is on disk already."""
        self.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    @contextmanager
    def unchanging(self) -> Iterator[None]:
        """Inside, everything is read as it stands at the first reading, whatever others write. Not for acts."""
        with clear_errors(self.path):
            self.database.execute("BEGIN")
        try:
            yield
        finally:
            # Nothing was written to the file; what was indexed beside it, for the moment, outlasts the reading.
            if self.database.conn.in_transaction:
                self.database.execute("COMMIT")

    def interrupt(self) -> None:
        """Break off what this desk is reading in another thread: there it raises DatabaseProblem."""
        self.database.conn.interrupt()

    def data_version(self) -> int:
        """A number that moves when another connection has written."""
        with clear_errors(self.path):
            return int(self.database.execute("PRAGMA data_version").fetchone()[0])

    def setting(self, key: str, default: str | None = None) -> str | None:
        """A remembered view setting, or ``default``."""
        from store.database import overview

        with clear_errors(self.path):
            return overview.setting(self.database, key, default)

    def set_setting(self, key: str, value: str) -> None:
        """Remember a view setting. Not an act: undo passes over it."""
        from store.database import overview

        self.check_held()
        with clear_errors(self.path), writing(self.database):
            overview.set_setting(self.database, key, value)

    def backup(
        self, target: Path, *, overwrite: bool = False, progress: Callable[[int, int], None] | None = None
    ) -> int:
        """Copy the whole desk to the file ``target`` while others may write; gives its size in bytes.

        ``progress`` is told the pages copied and their number. Raises DatabaseProblem, one clear line.
        """
        from store.database.backup import back_up

        return back_up(self.database, Path(self.path), target, overwrite=overwrite, progress=progress)
