"""``claimdesk keys``, and the keys that a file gives to the screen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from tui.commands.plain import complain, one_line_errors

if TYPE_CHECKING:
    from store.errors import FileProblem


@click.command("keys", short_help="Print every key, as a TOML file to change.")
@click.pass_obj
def command(settings: Any) -> None:
    """Print every key as it is now, as a TOML file to change and to keep.

    The file is looked for in your settings folder (its name is printed), or where --keys says.

    \b
    Example:
      claimdesk keys > keys.toml
      claimdesk --keys keys.toml review
    """
    with one_line_errors():
        problems = take_keys(settings)
    from tui.keyfile import as_toml

    click.echo(as_toml(settings.keys), nl=False)
    for problem in problems:
        complain(f"claimdesk: {problem}")
    if problems:
        raise click.exceptions.Exit(1)


def take_keys(settings: Any) -> Sequence[FileProblem]:
    """Use the keys of the reviewer's file, if there is one; gives what in it does not do.

    Raises FileProblem if the call names a file that is not there.
    """
    if not settings.keys.exists():
        if settings.chosen_keys:
            from store.errors import FileProblem

            raise FileProblem(str(settings.keys), "no such file; claimdesk keys prints one to start from")
        return ()
    from tui import keymap
    from tui.keyfile import read_keys

    chosen = read_keys(settings.keys)
    keymap.remap(chosen.changes)
    return chosen.problems
