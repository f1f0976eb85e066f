"""Words for the terminal from the command line: one line each, nothing in them that a terminal would obey."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager

import click

from store.errors import DeskError

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
    except OSError as error:
        complain(f"claimdesk: {error.filename or 'file'}: {error.strerror or error}")
        raise click.exceptions.Exit(1) from error
