"""Matching all claims of the desk with each other beside the review, which goes on meanwhile."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from tui import keymap
from tui.working import Work

if TYPE_CHECKING:
    from store.bulk import RunReport
    from store.desk import Desk
    from tui.app import ReviewApp

MATCHING = "matching all claims"

_DOING = {
    "Reading": "reading all claims",
    "Searching": "looking for alike claims",
    "Comparing": "comparing alike claims",
    "Storing": "storing alike claims",
    "Counting": "counting alike claims",
}
"""What the run says it does, for the head line."""


def match_all(app: ReviewApp) -> Work[tuple[RunReport, int] | None]:
    """Begin, or go on where a run over the same claims stopped. Stopped, what was found is kept for then."""

    def do(desk: Desk, work: Work[tuple[RunReport, int] | None]) -> tuple[RunReport, int] | None:
        from store.bulk import comparing_in, run

        def progressed(doing: str, done: int, total: int) -> None:
            work.progressed(done, total, _DOING.get(doing, doing.lower()))

        before = desk.progress()
        # One processor is left to the screen.
        with comparing_in(max(1, (os.cpu_count() or 1) - 1), before.total) as executor:
            report = run(desk, progress=progressed, cancelled=work.is_stopped, executor=executor)
        return None if report is None else (report, desk.progress().pairs - before.pairs)

    def done(made: tuple[RunReport, int] | None) -> None:
        if made is None:
            key = keymap.action("matching.run").key
            app.finished(f"{MATCHING}: stopped; what was found is kept, {key} goes on from there", False)
            return
        app.finished(_told(*made, app.desk.progress().pairs), False)

    return Work(app, MATCHING, do, done=done, failed=lambda reason: app.finished(reason, True))


def _told(report: RunReport, more: int, pairs: int) -> str:
    """What came of it: ``16 claims matched · 5 similar pairs to look at, 2 more than before``."""
    change = "as many as before" if not more else f"{abs(more):,} {'more' if more > 0 else 'fewer'} than before"
    found = f"{pairs:,} similar pair{'' if pairs == 1 else 's'} to look at, {change}"
    went_on = " · went on where the last run stopped" if report.resumed else ""
    return f"{report.claims:,} claims matched · {found}{went_on}"
