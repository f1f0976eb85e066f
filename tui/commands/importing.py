"""``claimdesk import``."""

from __future__ import annotations

import sys
from typing import Any

import click

from tui.commands.plain import complain, on_terminal, one_line_errors, plain, read_standard_input


@click.command("import", short_help="Bring in articles, ready claims or an earlier export.")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.pass_obj
def command(settings: Any, paths: tuple[str, ...]) -> None:
    """Bring articles, ready claims or an earlier export onto the desk.

    Articles: .txt .md .html .htm, or - for standard input. Records: .jsonl .json .csv, one article (a column "text")
    or one ready claim (a column "claim") each. This program's own .json export. Folders are searched. The same
    article or record twice adds nothing.

    \b
    Example:
      claimdesk import seeds/ claims.jsonl
    """
    with one_line_errors():
        from store.desk import Desk
        from store.importing import ImportProgress, import_paths

        with Desk.open(settings.db, reviewer=settings.reviewer) as desk:
            if on_terminal(sys.stderr):
                bar = click.progressbar(length=1, label="Reading", file=sys.stderr)

                def show(now: ImportProgress) -> None:
                    bar.length = now.total
                    bar.update(now.done - bar.pos)

                with bar:
                    report = import_paths(desk, paths, progress=show, stdin=read_standard_input)
            else:
                report = import_paths(desk, paths, stdin=read_standard_input)
    for notice in report.notices:
        complain(notice)
    for problem in report.problems:
        complain(problem)
    click.echo(plain(report.summary()))
    if report.problems:
        raise click.exceptions.Exit(1)
