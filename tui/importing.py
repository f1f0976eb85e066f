"""Bringing articles in beside the review, and looking for duplicates among what came."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from tui.import_began import note_import
from tui.working import Work

if TYPE_CHECKING:
    from store.desk import Desk
    from store.importing import ImportProgress, ImportReport
    from tui.app import ReviewApp

Told = Callable[[str, bool], None]
"""Gets what came of it in one line, and whether something went wrong."""

READING = "reading"
MATCHING = "looking for duplicates"


def bring_in(app: ReviewApp, paths: Sequence[str], told: Told) -> Work[ImportReport]:
    """Import these paths, then match what came. Stopped, nothing is kept of the article that it is at."""

    def do(desk: Desk, work: Work[ImportReport]) -> ImportReport:
        from store.importing import import_paths

        def progressed(far: ImportProgress) -> None:
            work.progressed(far.done, far.total)

        def matched(done: int, total: int) -> None:
            work.progressed(done, total, MATCHING)

        return import_paths(desk, paths, progress=progressed, matched=matched, cancelled=work.is_stopped)

    def done(report: ImportReport) -> None:
        first = f" · {report.problems[0]}" if report.problems else ""
        told(f"{report.summary()}{first}", bool(report.problems))

    if not app.goes_on(READING):
        note_import(app)
    return Work(
        app,
        READING,
        do,
        done=done,
        failed=lambda reason: told(reason, True),
    )


def match(app: ReviewApp, told: Told) -> Work[int | None]:
    """Match the claims that came since the last time: an import may have broken off."""

    def do(desk: Desk, work: Work[int | None]) -> int | None:
        from store.suggesting import refresh_suggestions

        return refresh_suggestions(desk, progress=work.progressed, cancelled=work.is_stopped)

    def done(pairs: int | None) -> None:
        if pairs is None:
            told(f"{MATCHING}: stopped; the rest is looked at the next time", False)
        else:
            told(f"{pairs} similar pair{'' if pairs == 1 else 's'} to look at", False)

    return Work(app, MATCHING, do, done=done, failed=lambda reason: told(reason, True))
