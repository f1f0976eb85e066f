"""``claimdesk matching run``, ``verify``, ``rebuild``: the whole desk, and the index that new claims go through."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import click

from tui.commands.plain import complain, on_terminal, one_line_errors, plain

SHOWN = 20
"""Faults that are written out; of more only the number is told."""


@click.command("run", short_help="Match every claim with every other.")
@click.option(
    "--workers", type=click.IntRange(1, 64), default=None, metavar="N", help="Processes (default: all cores)."
)
@click.pass_obj
def run(settings: Any, workers: int | None) -> None:
    """Match every claim with every other, and give all pairs the scores that the desk of today gives them.

    A review may go on meanwhile. Ctrl-C stops: what was found is kept, and the same command goes on from there.

    \b
    Example:
      claimdesk matching run --workers 2
    """
    with one_line_errors(), _stopping() as stopped:
        from store.bulk import run as run_over_all
        from store.desk import Desk
        from store.uncollected import uncollected

        desk_file = Desk.open(settings.db, reviewer=settings.reviewer, create=False)
        with desk_file as desk, _bar() as show, uncollected():
            count = sum(desk.progress().by_status.values())
            with _processes(workers or os.cpu_count() or 1, count) as executor:
                report = run_over_all(desk, progress=show, cancelled=stopped, executor=executor)
            pairs = desk.progress().pairs if report is not None else 0
    if report is None:
        complain("claimdesk: stopped; the same command goes on from here")
        raise click.exceptions.Exit(1)
    went_on = "; went on where the last run stopped" if report.resumed else ""
    click.echo(f"{report.claims} claims matched, {pairs} similar pairs to look at{went_on}")


@click.command("verify", short_help="Check the index.")
@click.pass_obj
def verify(settings: Any) -> None:
    """Check that the index says of every claim what a new index would say.

    \b
    Example:
      claimdesk matching verify
    """
    with one_line_errors():
        from store.desk import Desk
        from store.indexing import faults, is_kept

        with Desk.open(settings.db, reviewer=settings.reviewer, create=False) as desk:
            kept = is_kept(desk)
            found = list(faults(desk))
    for fault in found[:SHOWN]:
        complain(f"claimdesk: {fault}")
    if found:
        complain(f"claimdesk: {len(found)} faults in the index; claimdesk matching rebuild makes it anew")
        raise click.exceptions.Exit(1)
    click.echo("the index is as it should be" if kept else "this desk is matched whole each time, and needs no index")


@click.command("rebuild", short_help="Make the index anew.")
@click.pass_obj
def rebuild(settings: Any) -> None:
    """Make the index anew from the claims. Suggestions and decisions stay as they are.

    \b
    Example:
      claimdesk matching rebuild
    """
    with one_line_errors(), _stopping() as stopped:
        from store.desk import Desk
        from store.indexing import rebuild as make_anew

        with Desk.open(settings.db, reviewer=settings.reviewer, create=False) as desk, _bar() as show:
            count = sum(desk.progress().by_status.values())
            with _processes(os.cpu_count() or 1, count) as executor:
                done = make_anew(
                    desk, progress=lambda done, total: show("Reading", done, total), stop=stopped, executor=executor
                )
    if not done:
        complain("claimdesk: stopped; the index is not whole until claimdesk matching rebuild has come to its end")
        raise click.exceptions.Exit(1)
    click.echo("the index is made anew")


@contextmanager
def _stopping() -> Iterator[Callable[[], bool]]:
    """Inside, Ctrl-C asks to stop at the next good moment; pressed again, it stops at once."""
    asked = False

    def ask(_number: int, _frame: object) -> None:
        nonlocal asked
        if asked:
            raise KeyboardInterrupt
        asked = True

    before = signal.signal(signal.SIGINT, ask)
    try:
        yield lambda: asked
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def _bar() -> Iterator[Callable[[str, int, int], None]]:
    """Shows what is being done, and how much of it is done, on a terminal; elsewhere nothing."""
    if not on_terminal(sys.stderr):
        yield lambda _what, _done, _total: None
        return
    bar: Any = None

    def show(what: str, done: int, total: int) -> None:
        nonlocal bar
        if bar is None or bar.label != what:
            if bar is not None:
                bar.render_finish()
            bar = click.progressbar(length=total, label=plain(what), file=sys.stderr)
        bar.length = total
        bar.update(done - bar.pos)

    try:
        yield show
    finally:
        if bar is not None:
            bar.render_finish()


def _processes(workers: int, claims: int) -> Any:
    """Processes to compare in, if claims and cores are enough to pay for starting them; else None."""
    from store.bulk import comparing_in

    return comparing_in(workers if workers > 1 else 0, claims)
