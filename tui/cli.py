"""The command line. Nothing heavy is imported before a command needs it: ``--help`` loads neither screen nor reader."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

import click

PROGRAM = "claimdesk"

COMMANDS = {
    "review": "tui.commands.review:command",
    "import": "tui.commands.importing:command",
    "export": "tui.commands.exporting:command",
    "duplicates": "tui.commands.reports:duplicates",
    "stats": "tui.commands.reports:stats",
    "sources": "tui.commands.sources:command",
    "history": "tui.commands.reports:history",
    "matching": "tui.commands.matching:matching",
    "keys": "tui.commands.keys:command",
    "backup": "tui.commands.backup:command",
    "serve": "tui.commands.serve:command",
}
"""Where each command stands. Only the one that is called is loaded."""


class Commands(click.Group):
    """A group that loads a command when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the commands, in the order of the work."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, loaded; None if there is none."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        module, name = COMMANDS[cmd_name].split(":")
        command: click.Command = getattr(import_module(module), name)
        return command


def default_database() -> Path:
    """The per-user desk file."""
    import platformdirs

    return Path(platformdirs.user_data_dir(PROGRAM, appauthor=False)) / "desk.db"


def default_reviewer() -> str:
    """The login name, or ``reviewer`` where there is none."""
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "reviewer"


@click.group(
    cls=Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option("--db", envvar="CLAIMDESK_DB", metavar="FILE", help="The desk file (default: one for each user).")
@click.option("--reviewer", envvar="CLAIMDESK_REVIEWER", metavar="NAME", help="Who decides (default: the login name).")
@click.option("--keys", envvar="CLAIMDESK_KEYS", metavar="FILE", help="The file of your own keys; see claimdesk keys.")
@click.option("--no-mouse", envvar="CLAIMDESK_NO_MOUSE", is_flag=True, help="Leave the mouse to the terminal.")
@click.version_option(package_name="claimdesk", prog_name=PROGRAM)
@click.pass_context
def cli(ctx: click.Context, db: str | None, reviewer: str | None, keys: str | None, no_mouse: bool) -> None:
    """Review the factual claims in news articles, and see how many independent origins each really has.

    \b
    Example:
      claimdesk review seeds/          import the articles in a folder and review their claims
      claimdesk export --format md -o claims.md
    """
    ctx.obj = Settings(Path(db) if db else None, reviewer or None, Path(keys) if keys else None, not no_mouse)
    if ctx.invoked_subcommand is None:
        from tui.commands import review

        ctx.invoke(review.command)


class Settings:
    """What the options before the command say. Defaults are worked out when a command asks."""

    def __init__(self, db: Path | None, reviewer: str | None, keys: Path | None = None, mouse: bool = True) -> None:
        if reviewer is not None and not _is_text(reviewer):
            raise click.BadParameter("not text in UTF-8", param_hint="--reviewer")
        self._db = db
        self._reviewer = reviewer
        self._keys = keys
        self.mouse = mouse

    @property
    def db(self) -> Path:
        """The desk file."""
        return self._db or default_database()

    @property
    def reviewer(self) -> str:
        """Who decides."""
        return self._reviewer or default_reviewer()

    @property
    def keys(self) -> Path:
        """The file of the reviewer's own keys; it need not be there."""
        if self._keys is not None:
            return self._keys
        from tui.preferences import folder

        return folder() / "keys.toml"

    @property
    def chosen_keys(self) -> bool:
        """Whether the call names the file of keys: then it has to be there."""
        return self._keys is not None


def _is_text(name: str) -> bool:
    """Whether a word of the call is text: bytes that are no UTF-8 come as halves of characters."""
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the program; ends the process with status 0 (done), 1 (something failed) or 2 (the words are off)."""
    # What is printed may hold any character of any article; a terminal that cannot show one gets a mark for it.
    for stream in (sys.stdout, sys.stderr):
        reconfigure: Any = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")
    try:
        sys.exit(
            cli.main(args=None if arguments is None else list(arguments), prog_name=PROGRAM, standalone_mode=False) or 0
        )
    except click.exceptions.Exit as end:
        sys.exit(end.exit_code)
    except click.ClickException as error:
        click.echo(f"{PROGRAM}: {' '.join(error.format_message().split())}", err=True)
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        click.echo(f"{PROGRAM}: stopped", err=True)
        sys.exit(1)
    except BrokenPipeError:
        _drop_output()
        sys.exit(1)
    except OSError as error:
        from tui.commands.plain import complain_of_system

        complain_of_system(error)
        _drop_output()
        sys.exit(1)


def _drop_output() -> None:
    """The reader of a pipe went away, or the disk is full: what waits to be printed may not fail once more at exit."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
