"""Export: the claims out into a file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, cast

from textual.widget import Widget
from textual.widgets import Static
from textual.worker import get_current_worker

from store.errors import DeskError, FileProblem, Refused
from store.model import Status
from tui import text
from tui.dialogs.base import Dialog, Labelled
from tui.dialogs.field import Field
from tui.dialogs.picklist import PickList
from tui.keynames import shown_key
from tui.look import STATUS_WORD
from tui.wording import going

if TYPE_CHECKING:
    from store.desk import Desk
    from tui.app import ReviewApp

SUFFIXES = {
    "md": ".md", "csv": ".csv", "json": ".json", "jsonl": ".jsonl", "html": ".html", "claimreview": ".claimreview.json",
}  # fmt: skip
"""The ending of a file of each format, the first format being the one offered."""

FORMAT_WORD = {
    "md": "a sourcing sheet for people to read",
    "csv": "a table, one line for each mention",
    "json": "everything; can be imported again",
    "jsonl": "one claim a line, for programs",
    "html": "a page for the browser",
    "claimreview": "ClaimReview, for the web",
}
_NAME = "claims"


class ExportDialog(Dialog[str]):
    """Asks for format, statuses and file, and writes; the result is a line that tells what was written."""

    TITLE_TEXT = "Export"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._by_status = desk.progress().by_status
        self._writing = self._stopping = False
        self._offered = _NAME + SUFFIXES["md"]

    def parts(self) -> Iterable[Widget]:
        """Format, statuses, file, and what will be done."""
        yield Labelled("format", PickList([(each, each) for each in SUFFIXES], ["md"], part_id="format"))
        yield Labelled("", Static(id="meaning"))
        options = [(each, f"{STATUS_WORD[each]} {self._by_status.get(each, 0)}") for each in Status]
        yield Labelled("claims", PickList(options, [Status.REVIEWED], many=True, part_id="statuses"))
        yield Labelled("file", Field(self._offered, part_id="path"))
        yield Labelled("", Static(id="told"))

    def hints(self) -> Sequence[tuple[str, str]]:
        """Tab or the arrows go from part to part."""
        return (("enter", "write"), ("tab", "next"), ("space", "take"), ("escape", "never mind"))

    def on_mount(self) -> None:
        """The file is what is changed most."""
        self.query_one("#path", Field).focus()
        self._tell()

    # --- what will be done

    @property
    def form(self) -> str:
        """The format chosen."""
        return str(self.query_one("#format", PickList).taken[0])

    @property
    def path(self) -> Path:
        """The file named. Raises Refused if none is."""
        typed = self.query_one("#path", Field).value.strip()
        if not typed:
            raise Refused("name a file to write to")
        return Path(typed).expanduser()

    def on_pick_list_changed(self) -> None:
        """The offered file follows the format, until another name is typed."""
        field = self.query_one("#path", Field)
        if field.value == self._offered:
            self._offered = field.value = _NAME + SUFFIXES[self.form]
            field.cursor_position = len(field.value)
        self._tell()

    def on_input_changed(self) -> None:
        """Whether the file is there already."""
        self._tell()

    def _tell(self) -> None:
        taken = self.query_one("#statuses", PickList).taken
        count = sum(self._by_status.get(each, 0) for each in taken)
        told = f"{count} claim{'' if count == 1 else 's'} to {Path.cwd()}"
        try:
            path = self.path
            told = f"{count} claim{'' if count == 1 else 's'} to {path.absolute().parent}"
            if path.is_file():
                told += f"; replaces the {path.name} that is there"
        except (OSError, ValueError, RuntimeError, DeskError):
            pass
        self.query_one("#meaning", Static).update(text.content(FORMAT_WORD[self.form], "$foreground-muted"))
        self.query_one("#told", Static).update(text.content(told, "$foreground-muted"))

    # --- doing it

    def submit(self) -> None:
        """Write, beside the screen. Raises Refused or FileProblem for a file that cannot be."""
        taken = self.query_one("#statuses", PickList).taken
        if not taken:
            raise Refused("take at least one kind of claims")
        path = self.path
        try:
            if not path.absolute().parent.is_dir():
                raise FileProblem(str(path), "its folder does not exist")
        except (OSError, ValueError) as error:
            raise FileProblem(str(path), f"cannot be a file ({error})") from error
        if not self._writing:
            self._writing = True
            self._stopping = False
            self._went_on("writing …")
            statuses = None if len(taken) == len(Status) else frozenset(taken)
            self.app.run_worker(partial(self._write, self.form, statuses, path), thread=True, exit_on_error=False)

    def perform(self, key: str) -> None:
        """Escape stops the writing, if it goes on, and leaves the dialog otherwise."""
        if key == "escape" and self._writing:
            self._stopping = True
            self._went_on("stopping …")
        else:
            super().perform(key)

    def _went_on(self, words: str) -> None:
        if self._writing and self.is_mounted:
            self.query_one("#told", Static).update(text.content(words, "bold"))

    def _write(self, form: str, statuses: frozenset[Status] | None, path: Path) -> None:
        """Write the file. Runs in a thread, with a connection of its own."""
        from store.exporting import export_desk

        worker, app = get_current_worker(), cast("ReviewApp", self.app)
        began = monotonic()

        def progressed(done: int, total: int) -> None:
            if not self._stopping:
                told = f"writing {going(done, total, monotonic() - began)} · {shown_key('escape')} stops"
                app.call_later(self._went_on, told)

        try:
            with app.desks.lent() as desk:
                report = export_desk(
                    desk,
                    form,
                    statuses=statuses,
                    output=path,
                    progress=progressed,
                    cancelled=lambda: self._stopping or worker.is_cancelled,
                )
                line, trouble = report.summary(), ""
        except DeskError as error:
            line, trouble = "", str(error)
        except (OSError, ValueError) as error:
            line, trouble = "", f"{path}: cannot be written ({getattr(error, 'strerror', None) or error})"
        if not worker.is_cancelled:
            app.call_from_thread(self._written, line, trouble)

    def _written(self, line: str, trouble: str) -> None:
        """Tell how it ended: here, or on the screen below if the dialog was left meanwhile."""
        from tui.screens.base import DeskScreen

        self._writing = False
        below = self.app.screen
        if below is not self:
            if isinstance(below, DeskScreen):
                below.foot.say(trouble or line, trouble=bool(trouble))
        elif trouble:
            self.trouble(trouble)
            self._tell()
        else:
            self.dismiss(line)
