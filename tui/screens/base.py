"""What every screen of the desk shares: keys through the registry, controllers, the foot of the screen.

A screen composes widgets and listens; what its keys do stands in small controllers. To add a screen: subclass
:class:`DeskScreen`, name its ``VIEW`` and ``CONTROLLERS``, yield its widgets from ``body()``, and put its stylesheet
beside it. To add a key: a line in :mod:`tui.actions` and a method marked :func:`handles` in one of the controllers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, ClassVar, TypeVar, cast

from textual import events
from textual.app import ComposeResult
from textual.geometry import Offset
from textual.screen import Screen
from textual.widget import Widget

from store.errors import DeskError
from tui import keymap, text
from tui.collecting import LeavesNothing
from tui.in_steps import InSteps
from tui.keynames import shown_key
from tui.screens.receipts import with_wording
from tui.widgets.choices import Choices
from tui.widgets.foot import Foot
from tui.widgets.too_small import TooSmall
from tui.widgets.whole_message import WholeMessage

if TYPE_CHECKING:
    from store.desk import Desk
    from store.model import Receipt
    from tui.app import ReviewApp
    from tui.keymap import View

SIGN = 4
"""Cells of the line that a receipt is shown on which its sign and the edges take."""

Handler = Callable[[], None]
Method = TypeVar("Method", bound=Callable[..., None])


def handles(*action_ids: str) -> Callable[[Method], Method]:
    """Marks a controller's method as what those actions do.

    The method takes nothing if it handles one action, else the action's id.
    """

    def mark(method: Method) -> Method:
        method.__dict__["handles"] = action_ids
        return method

    return mark


def taken_back(receipt: Receipt) -> str:
    """How to take an act back, to stand behind its receipt; empty if nothing was done."""
    return f" · {keymap.action('undo').key} undo" if receipt.action_id else ""


class Controller:
    """A handful of related actions on one screen; a subclass narrows ``screen`` to the kind of screen it serves."""

    def __init__(self, screen: DeskScreen) -> None:
        self.screen = screen

    @classmethod
    def table(cls) -> dict[str, str]:
        """The actions handled here, and the method of each."""
        methods = {name: getattr(cls, name) for name in dir(cls) if not name.startswith("_")}
        return {each: name for name, method in methods.items() for each in getattr(method, "handles", ())}

    def unavailable(self, action_id: str) -> str | None:
        """Why an action cannot be done now, in a few words; None if it can."""
        del action_id
        return None


class DeskScreen(InSteps, LeavesNothing, Screen[int | None], inherit_bindings=False):
    """A full screen of the desk; one that is dismissed tells which claim it was left on."""

    VIEW: ClassVar[View]
    CONTROLLERS: ClassVar[tuple[type[Controller], ...]] = ()
    PARTS: ClassVar[tuple[type[Widget], ...]] = (Foot,)
    """The widgets without which nothing of the screen can be asked."""
    AUTO_FOCUS = ""
    PANES: ClassVar[Mapping[str, str]] = {}
    """The panes that can have the whole screen, in turn, and what each is called."""

    def __init__(self) -> None:
        super().__init__()
        self._pending: tuple[str, ...] = ()
        self._was_in_front = False
        self._handlers: dict[str, Handler] = {}
        self._owners: dict[str, Controller] = {}
        for kind in self.CONTROLLERS:
            self._install(kind(self))

    def _install(self, controller: Controller) -> None:
        for action_id, name in controller.table().items():
            method = getattr(controller, name)
            several = len(method.handles) > 1
            self._handlers[action_id] = partial(method, action_id) if several else method
            self._owners[action_id] = controller

    # --- what a screen fills in

    def body(self) -> Iterable[Widget]:
        """The widgets above the foot."""
        return ()

    def reload(self) -> None:
        """Show the desk as it is now; called when the desk changed and when the screen comes back into view."""

    def heard(self) -> None:
        """Show what another session wrote."""
        self.reload()

    def fitted(self) -> None:
        """Show what fits by now: the panes have other sizes."""

    @property
    def place(self) -> object:
        """Where on the screen the reviewer is, for :meth:`come_back`."""
        return None

    def come_back(self, place: object) -> None:
        """Go to where the reviewer was when the screen was left; it is just being opened."""

    def refresh_heading(self) -> None:
        """Tell again how far things have come, on screens with a head line."""

    # --- what controllers use

    @property
    def desk_app(self) -> ReviewApp:
        """The running app."""
        return cast("ReviewApp", self.app)

    @property
    def desk(self) -> Desk:
        """The open desk."""
        return self.desk_app.desk

    @property
    def is_whole(self) -> bool:
        """Whether the screen's widgets are there: not before it is mounted, and no longer while it is taken down."""
        return all(self.query(each) for each in self.PARTS)

    @property
    def is_in_front(self) -> bool:
        """Whether keys are for this screen; what Textual calls current may also lie behind the one in front."""
        return self.app.screen is self

    @property
    def foot(self) -> Foot:
        """The receipt line, the input line and the key bar."""
        return self.query_one(Foot)

    @property
    def claim_here(self) -> int | None:
        """The claim under the cursor, on screens that have one."""
        return None

    @property
    def leads_on(self) -> str:
        """The action to begin with where there is nothing to decide on; empty if there is something."""
        return ""

    def cursor_cell(self) -> Offset | None:
        """The cell of the window at which the work is: the terminal's own cursor goes there, for screen readers."""
        return None

    def receipt(self, receipt: Receipt) -> None:
        """Tell what an act did, to which claims, and how to take it back."""
        how = taken_back(receipt)
        self.foot.say(self.with_wording(receipt.text, text.width(how)) + how)

    def with_wording(self, said: str, taken: int = 0) -> str:
        """What is said of claims with their wordings, as much of them as the line holds beside ``taken`` cells."""
        return with_wording(self.wordings, said, self.app.size.width - SIGN - taken)

    def wordings(self, claim_ids: Sequence[int]) -> Mapping[int, str]:
        """The wordings of these claims; those that are gone, or part of others, are left out."""
        return {row.id: row.text for row in self.desk.claim_rows(claim_ids)}

    def turned(self, receipt: Receipt) -> None:
        """An act was taken back or done again: show the desk as it is now, and tell which act."""
        self.reload()
        self.say(self.with_wording(receipt.text))

    def say(self, text: str) -> None:
        """Tell the reviewer something."""
        self.foot.say(text)

    def warn(self, text: str) -> None:
        """Tell the reviewer why something was not done."""
        self.foot.say(text, trouble=True)

    def refuse(self, text: str) -> None:
        """Tell the reviewer why an action was not done, until the next one."""
        self.foot.say(text, trouble=True, passing=True)

    def unavailable(self, action_id: str) -> str | None:
        """Why an action cannot be done now; None if it can."""
        owner = self._owners.get(action_id)
        if owner is None:
            views = keymap.action(action_id).views
            return f"only in {' and '.join(views)}" if len(views) <= 2 else "not in this view"
        return owner.unavailable(action_id)

    def perform(self, action_id: str) -> None:
        """Do an action: what a key, a click on the key bar, the palette and the help all end in."""
        self.foot.moved_on()
        reason = self.unavailable(action_id)
        if reason is not None:
            self.refuse(f"{keymap.action(action_id).title}: {reason}")
            return
        self.attempt(self._handlers[action_id])

    def attempt(self, act: Handler) -> None:
        """Do something that the desk may refuse: then the reason is shown and nothing has changed."""
        try:
            act()
        except DeskError as error:
            self.refuse(str(error))
        self.foot.refresh_keys()

    # --- machinery

    def compose(self) -> ComposeResult:
        """The body, then the foot; and the message that takes the place of both in a tiny window."""
        yield TooSmall()
        yield from self.body()
        yield Foot(self.VIEW)
        yield WholeMessage()
        yield Choices(self.VIEW)

    def on_key(self, event: events.Key) -> None:
        """Turn a key, or the last key of a sequence, into its action."""
        if not self.is_in_front:
            # The key was on its way when another screen came to the front: it is for that one.
            event.stop()
            front = self.app.screen
            (front.focused or front).post_message(events.Key(event.key, event.character))
            return
        self.foot.pressed()
        if self.foot.takes(event):
            return
        keys = (*self._pending, event.key)
        table = keymap.strokes(self.VIEW)
        waits = keys in keymap.prefixes(self.VIEW)
        if self._pending or waits or keys in table:
            event.stop()
            event.prevent_default()
        if waits:
            self._wait(keys)
            return
        was_pending = self._pending
        self._wait(())
        if keys in table:
            self.perform(table[keys])
        elif was_pending and event.key != "escape":
            self.refuse(f"{shown_key(' '.join(keys))}: no such key")
        elif other := keymap.elsewhere(self.VIEW, keys):
            self.refuse(f"{shown_key(event.key)}: not here, but {other}")

    def _wait(self, keys: tuple[str, ...]) -> None:
        if keys != self._pending:
            self._pending = keys
            self.query_one(Choices).show(keys)

    def on_foot_chosen(self, message: Foot.Chosen) -> None:
        """A click on the key bar does what its key does."""
        message.stop()
        self._wait(())
        self.perform(message.action_id)

    def on_screen_resume(self) -> None:
        """The desk may have changed while another screen was on top: not when it comes up first, just read."""
        if self._was_in_front and self.is_mounted:
            self.reload()
        self._was_in_front = True

    def on_screen_suspend(self) -> None:
        """What was told last is not so for ever: other acts follow on the screen that is in front now."""
        if self.is_whole and not self.is_in_front and isinstance(self.app.screen, DeskScreen):
            self.say("")
