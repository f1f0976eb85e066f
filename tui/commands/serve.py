"""``claimdesk serve``."""

from __future__ import annotations

import shlex
import sys
from importlib.util import find_spec
from typing import Any

import click

from tui.commands.plain import complain, one_line_errors

EXTRA = "claimdesk[serve]"


@click.command("serve", short_help="Review in a browser on this machine.")
@click.option("--host", default="127.0.0.1", help="Where to listen (default 127.0.0.1: this machine only).")
@click.option("--port", type=click.IntRange(1, 65535), default=8000, help="The port (default 8000).")
@click.option("--public-url", metavar="URL", help="Where browsers reach it, behind another server.")
@click.pass_obj
def command(settings: Any, host: str, port: int, public_url: str | None) -> None:
    """Review in a browser: the same screen on a page of this machine.

    Prints an address that nobody can guess; whoever has it decides in your name. Needs the extra claimdesk[serve].

    \b
    Example:
      claimdesk --db desk.db serve --port 8080
    """
    if find_spec("textual_serve") is None:
        complain(f"claimdesk: to serve to a browser, install the extra: pip install '{EXTRA}'")
        raise click.exceptions.Exit(1)
    with one_line_errors():
        from store.desk import Desk

        # Opened once before: a file that cannot be used is a line here and not an empty page there.
        with Desk.open(settings.db, reviewer=settings.reviewer):
            pass
        from tui.served import serve

        try:
            serve(review_command(settings), host, port, public_url, lambda line: click.echo(line, err=True))
        except OSError as error:
            complain(
                f"claimdesk: cannot listen on {host}, port {port}: {error.strerror}; choose another --port or --host"
            )
            raise click.exceptions.Exit(1) from error


def review_command(settings: Any) -> str:
    """The shell's command that opens the review as this call would: every word quoted, whatever is in it."""
    words = [sys.executable, "-m", "tui", f"--db={settings.db.absolute()}", f"--reviewer={settings.reviewer}"]
    if settings.chosen_keys:
        words.append(f"--keys={settings.keys.absolute()}")
    if not settings.mouse:
        words.append("--no-mouse")
    return shlex.join([*words, "review"])
