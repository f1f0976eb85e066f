"""What can go wrong in a way that the user can mend: each error is one clear line."""

from __future__ import annotations


class DeskError(Exception):
    """The desk cannot do what was asked. ``str(error)`` is one line: what, where, and what to do."""


class FileProblem(DeskError):
    """A file that cannot be taken in.

    ``path`` is the file as the user named it; ``line`` counts from 1 where a line is to blame.
    """

    def __init__(self, path: str, message: str, line: int | None = None) -> None:
        self.path = path
        self.line = line
        self.message = message
        where = f"{path}, line {line}" if line is not None else path
        super().__init__(f"{where}: {message}")


class DatabaseProblem(DeskError):
    """The desk's own file cannot be opened, read or written."""


class Conflict(DeskError):
    """An act cannot be done because the rows have moved on since; nothing was changed."""


class Stopped(DeskError):
    """An act that was broken off on request; nothing was changed."""


class Refused(DeskError):
    """An act that an earlier decision forbids, or that makes no sense; nothing was changed."""
