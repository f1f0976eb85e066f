"""Words for the terminal from the command line: one line each, nothing in them that a terminal would obey."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

import click

from store.errors import DeskError, FileProblem

_BIDI = frozenset("\u061c\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def plain(text: str) -> str:
    """``text`` on one line, with control and bidirectional characters written out (``\\x1b``)."""
    return "".join(_written_out(char) for char in text)


def _written_out(char: str) -> str:
    if unicodedata.category(char) in ("Cc", "Cs") or char in _BIDI:
        return char.encode("unicode_escape").decode("ascii")
    return char


def complain(problem: object) -> None:
    """One line on standard error."""
    click.echo(plain(str(problem)), err=True)


@contextmanager
def one_line_errors() -> Iterator[None]:
    """Turn a desk's error into one line on standard error and exit status 1."""
    try:
        yield
    except DeskError as error:
        complain(f"claimdesk: {error}")
        raise click.exceptions.Exit(1) from error
    except BrokenPipeError:
        # Nothing failed: the reader of a pipe has seen enough.
        raise
    except OSError as error:
        complain_of_system(error)
        raise click.exceptions.Exit(1) from error


def complain_of_system(error: OSError) -> None:
    """One line on standard error for what the system refused; an error that names no file is of a stream."""
    complain(f"claimdesk: {error.filename or 'standard input or output'}: {error.strerror or error}")


def on_terminal(stream: TextIO | None) -> bool:
    """Whether a standard stream is open and leads to a terminal."""
    return stream is not None and stream.isatty()


def read_standard_input() -> bytes:
    """All of standard input. Raises FileProblem if it is closed."""
    if sys.stdin is None:
        raise FileProblem("-", "standard input is closed")
    return sys.stdin.buffer.read()
