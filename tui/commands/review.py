"""``claimdesk review``: import what is new, then the review screen."""

from __future__ import annotations

import sys
from typing import Any

import click

from tui.commands.plain import complain, one_line_errors


@click.command("review")
@click.argument("paths", nargs=-1, metavar="[PATH...]")
@click.pass_obj
def command(settings: Any, paths: tuple[str, ...]) -> None:
    """Import the articles that are new, then open the review screen.

    \b
    Example:
      claimdesk review seeds/ interview.html
    """
    if not sys.stdout.isatty() or (not sys.stdin.isatty() and "-" not in paths):
        complain("claimdesk: the review screen needs a terminal; use 'claimdesk import' and 'claimdesk export' instead")
        raise click.exceptions.Exit(1)
    with one_line_errors():
        from store.desk import Desk

        # Opened here once, so that a file that cannot be used is one line on the terminal and no screen at all.
        Desk.open(settings.db, reviewer=settings.reviewer).close()
        _check(paths)
        from tui.app import ReviewApp

        app = ReviewApp(str(settings.db), settings.reviewer, list(paths))
        app.run()
    if app.return_code:
        raise click.exceptions.Exit(app.return_code)


def _check(paths: tuple[str, ...]) -> None:
    """Say at once which paths are not there, before the screen hides the terminal."""
    from pathlib import Path

    from store.errors import FileProblem

    for path in paths:
        if path != "-" and not Path(path).exists():
            raise FileProblem(path, "no such file or folder")
