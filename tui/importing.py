"""Bringing articles in beside the review: in a thread with a desk of its own, told and stopped from the screen."""

from __future__ import annotations

from collections.abc import Sequence
from time import monotonic
from typing import TYPE_CHECKING

from textual.worker import Worker, get_current_worker

from store.errors import DeskError
from tui import keymap
from tui.wording import going

if TYPE_CHECKING:
    from store.importing import ImportProgress, ImportReport
    from tui.app import ReviewApp


class Import:
    """One import of some paths."""

    def __init__(self, app: ReviewApp, paths: Sequence[str]) -> None:
        self._app, self._paths = app, paths
        self._worker: Worker[None] | None = None
        self.words = "reading …"
        self._began = monotonic()

    def start(self) -> None:
        """Begin; the app is told of every file and of the end."""
        self._worker = self._app.run_worker(self._work, thread=True, group="import", exit_on_error=False)

    def stop(self) -> bool:
        """Stop after the file that is being read."""
        if self._worker is None:
            return False
        self._worker.cancel()
        self.words = "stopping …"
        return True

    def _work(self) -> None:
        from store.importing import import_paths

        worker = get_current_worker()
        try:
            with self._app.desks.lent() as desk:
                report = import_paths(
                    desk, self._paths, progress=self._progressed, cancelled=lambda: worker.is_cancelled
                )
        except DeskError as error:
            self._tell(str(error), trouble=True)
            return
        except Exception as error:
            # One article that breaks the reading must not end the review that goes on beside it.
            self._tell(f"the import broke off: {type(error).__name__}: {error}", trouble=True)
            return
        self._tell(_line(report), trouble=bool(report.problems))

    def _progressed(self, progress: ImportProgress) -> None:
        if not (self._worker is not None and self._worker.is_cancelled):
            far = going(progress.done, progress.total, monotonic() - self._began)
            self.words = f"reading {far} · {keymap.action('view.back').key} stops"
        self._app.call_later(self._app.import_went_on)

    def _tell(self, line: str, *, trouble: bool) -> None:
        self._app.call_later(self._app.import_ended, line, trouble)


def _line(report: ImportReport) -> str:
    first = f" · {report.problems[0]}" if report.problems else ""
    return f"{report.summary()}{first}"
