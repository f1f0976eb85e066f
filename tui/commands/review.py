"""``claimdesk review``: import what is new, then the review screen."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import click

from tui.commands.keys import take_keys
from tui.commands.plain import complain, on_terminal, one_line_errors, read_standard_input

STDIN = "-"


@click.command("review", short_help="Import what is new, then open the review screen.")
@click.argument("paths", nargs=-1, metavar="[PATH...]")
@click.pass_obj
def command(settings: Any, paths: tuple[str, ...]) -> None:
    """Import the articles that are new, then open the review screen.

    \b
    Example:
      claimdesk review seeds/ interview.html
    """
    # What draws elsewhere than on a terminal, for a browser say, names its driver.
    if "TEXTUAL_DRIVER" not in os.environ and not _on_terminals(paths):
        complain("claimdesk: the review screen needs a terminal; use 'claimdesk import' and 'claimdesk export' instead")
        raise click.exceptions.Exit(1)
    with one_line_errors():
        _check(paths)
        if STDIN in paths:
            _import_standard_input(settings.db, settings.reviewer)
        notices = [str(problem) for problem in take_keys(settings)]
        from tui.starting import review

        new = [path for path in paths if path != STDIN]
        status = review(str(settings.db), settings.reviewer, new, notices=notices, mouse=settings.mouse)
    if status:
        raise click.exceptions.Exit(status)


def _on_terminals(paths: tuple[str, ...]) -> bool:
    """Whether keys come from a terminal and the screen goes to one; Textual draws on standard error."""
    return on_terminal(sys.stdout) and on_terminal(sys.stderr) and (on_terminal(sys.stdin) or STDIN in paths)


def _check(paths: tuple[str, ...]) -> None:
    """Say at once which paths are not there, before the screen hides the terminal."""
    for path in paths:
        if path != STDIN and not Path(path).exists():
            from store.errors import FileProblem

            raise FileProblem(path, "no such file or folder")


def _import_standard_input(db: Path, reviewer: str) -> None:
    """Import what is piped in, then take keys from the terminal itself."""
    from store.desk import Desk
    from store.importing import import_paths

    with Desk.open(db, reviewer=reviewer) as desk:
        report = import_paths(desk, [STDIN], stdin=read_standard_input)
    for problem in report.problems:
        raise problem
    terminal = os.open("/dev/tty", os.O_RDWR)
    os.dup2(terminal, sys.stdin.fileno())
    os.close(terminal)
