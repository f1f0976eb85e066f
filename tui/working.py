"""Long work beside the review: in a thread with a desk of its own, told with its count, stopped from the screen."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING, Generic, TypeVar

from textual.worker import get_current_worker

from store.errors import DeskError
from tui import keymap
from tui.wording import going

if TYPE_CHECKING:
    from store.desk import Desk
    from tui.app import ReviewApp

Made = TypeVar("Made")


class Work(Generic[Made]):
    """One piece of work. ``do`` gets the desk and this; ``done`` gets what it made, on the screen's thread.

    ``doing`` says what it is, for the head line: "reading". ``failed`` gets the reason in one line if it broke off.
    Work that ``holds`` the desk is one long act: until it ends, nothing else is written from this screen.
    """

    def __init__(
        self,
        app: ReviewApp,
        doing: str,
        do: Callable[[Desk, Work[Made]], Made],
        *,
        done: Callable[[Made], None],
        failed: Callable[[str], None],
        holds: bool = False,
    ) -> None:
        self._app, self.doing, self._do = app, doing, do
        self._done, self._failed = done, failed
        self.holds = holds
        self.begun_as = doing
        self.words = f"{doing} …"
        self._stopped = False
        self._began = monotonic()
        self._waits = False

    def start(self) -> None:
        """Begin; the app shows how far it is."""
        self._app.run_worker(self._run, thread=True, group="work", exit_on_error=False)
        self._app.began(self)

    def stop(self) -> None:
        """Ask it to end as soon as that leaves nothing half done."""
        self._stopped = True
        self.words = "stopping …"

    def is_stopped(self) -> bool:
        """Whether it was asked to end, or the review is left. From its thread."""
        return self._stopped or get_current_worker().is_cancelled

    def progressed(self, done: int, total: int, doing: str = "") -> None:
        """Tell how far it is; ``doing`` if it does something else by now. From its thread."""
        if doing and doing != self.doing:
            self.doing, self._began = doing, monotonic()
        if not self.is_stopped():
            far = going(done, total, monotonic() - self._began)
            self.words = f"{self.doing} {far} · {keymap.action('view.back').key} stops"
        # However often it is told: the screen is not sent more than it draws.
        if not self._waits:
            self._waits = True
            self._app.call_later(self._show)

    def _show(self) -> None:
        self._waits = False
        self._app.went_on()

    def _run(self) -> None:
        try:
            with self._app.desks.lent() as desk:
                made = self._do(desk, self)
        except DeskError as error:
            self._app.call_later(self._end, self._failed, str(error))
        except Exception as error:
            # What breaks here must not end the review that goes on beside it.
            self._app.call_later(self._end, self._failed, f"{self.doing} broke off: {type(error).__name__}: {error}")
        else:
            self._app.call_later(self._end, self._done, made)

    def _end(self, tell: Callable[[object], None], what: object) -> None:
        self._app.ended(self)
        tell(what)
