"""``claimdesk backup``."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from tui.commands.plain import on_terminal, one_line_errors, plain


@click.command("backup", short_help="Copy the desk as it stands now, checked.")
@click.argument("file", required=False, type=click.Path(path_type=Path), metavar="[FILE]")
@click.option("--force", is_flag=True, help="Put the copy in the place of a file that is there.")
@click.pass_obj
def command(settings: Any, file: Path | None, force: bool) -> None:
    """Copy the desk to FILE as it stands now, also while others are deciding.

    The copy is one whole file, checked before it gets its name. Without FILE, or if FILE is a folder, its name is the
    desk's with date and time. A copy is a desk: open it with --db.

    \b
    Example:
      claimdesk backup /media/stick/
      claimdesk --db /media/stick/desk-20260131-180000.db review
    """
    with one_line_errors():
        from store.desk import Desk

        target = file or settings.db.parent
        if target.is_dir():
            target = target / f"{settings.db.stem}-{datetime.now():%Y%m%d-%H%M%S}.db"
        with Desk.open(settings.db, reviewer=settings.reviewer, create=False) as desk:
            if on_terminal(sys.stderr):
                with click.progressbar(length=1, label="Copying", file=sys.stderr) as bar:

                    def show(done: int, total: int) -> None:
                        bar.length = total
                        bar.update(done - bar.pos)

                    size = desk.backup(target, overwrite=force, progress=show)
            else:
                size = desk.backup(target, overwrite=force)
    click.echo(plain(f"{target}: copied and checked, {size:,} bytes"))
