"""``claimdesk export``."""

from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import Any

import click

from tui.commands.plain import complain, on_terminal, one_line_errors

FORMATS = ("csv", "json", "jsonl", "md", "html", "claimreview")
STATUSES = ("new", "reviewed", "needs_source", "parked", "rejected")


@click.command("export", short_help="Write the reviewed claims, in one of six formats.")
@click.option("--format", "-f", "form", type=click.Choice(FORMATS), help="Default: by the name of the file, else csv.")
@click.option(
    "--output", "-o", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="Default: stdout, as for -."
)
@click.option(
    "--status",
    "statuses",
    multiple=True,
    type=click.Choice(STATUSES),
    help="Which claims (default reviewed).",
)
@click.option("--all", "everything", is_flag=True, help="Every claim, whatever its status.")
@click.pass_obj
def command(settings: Any, form: str | None, output: Path | None, statuses: tuple[str, ...], everything: bool) -> None:
    """Write the reviewed claims as csv, json, jsonl, md, html or claimreview.

    json can be imported again with nothing lost. A file is written whole or not at all.

    \b
    Example:
      claimdesk export --format md -o claims.md
      claimdesk export --format json --all > desk.json
    """
    if output is not None and str(output) == "-":
        output = None
    with one_line_errors():
        from store.desk import Desk
        from store.exporting import export_desk, format_for
        from store.model import Status

        chosen = form or (format_for(output) if output is not None else "csv")
        if output is None and isinstance(sys.stdout, io.TextIOWrapper) and not sys.stdout.isatty():
            # The same bytes as in a file, whatever the locale.
            sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="")
        with Desk.open(settings.db, reviewer=settings.reviewer, create=False) as desk:
            wanted = (
                None if everything else frozenset(Status(status) for status in statuses) or frozenset({Status.REVIEWED})
            )
            report = export_desk(desk, chosen, statuses=wanted, output=output, stdout=sys.stdout)
    if output is not None or on_terminal(sys.stderr):
        complain(report.summary())
