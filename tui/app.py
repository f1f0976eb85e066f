"""The application: opens the desk, shows the screens, runs the import beside them. Holds no claims of its own."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, ClassVar

from textual import events
from textual.app import App
from textual.geometry import Offset, Size
from textual.screen import Screen
from textual.worker import get_current_worker

from store.errors import DeskError
from tui import keymap, starting, styling, text
from tui.collecting import Collector
from tui.cursor import cell_of_the_work
from tui.desks import Desks
from tui.keymap import View
from tui.look import HIGH, WIDE
from tui.place import Place, Places
from tui.preferences import preference
from tui.screens.base import DeskScreen
from tui.screens.review import ReviewScreen
from tui.sent import SparingApp
from tui.themes import INK, PREFERENCE, REGISTERED, TERMINAL
from tui.widgets.too_small import LEAST, is_too_small
from tui.window import Window
from tui.works import Works

if TYPE_CHECKING:
    from textual.css.stylesheet import Stylesheet

    from store.desk import Desk
    from tui.working import Work

LOOK_EVERY = 1.0
"""Seconds between two looks for what another session wrote."""

_HERE = Path(__file__).parent


class ReviewApp(SparingApp, inherit_bindings=False):
    """The review of one desk file by one reviewer.

    ``paths`` are imported beside the review. ``desk`` is the file, if it is open already. Keys come from
    :mod:`tui.keymap`, not from Textual bindings. ``notices`` are shown before the first key.
    """

    TITLE = "claimdesk"
    ENABLE_COMMAND_PALETTE = False
    CSS_PATH: ClassVar[list[str | PurePath]] = [_HERE / "app.tcss", _HERE / "screens" / "review.tcss"]
    HORIZONTAL_BREAKPOINTS = [(0, "-thin"), (LEAST[0], "-narrow"), (WIDE, "-wide")]
    VERTICAL_BREAKPOINTS = [(0, "-flat"), (LEAST[1], "-tall"), (HIGH, "-high")]

    def __init__(
        self,
        db_path: str,
        reviewer: str,
        paths: Sequence[str] = (),
        *,
        desk: Desk | None = None,
        notices: Sequence[str] = (),
    ) -> None:
        # Where no colour is wanted, the terminal's own palette is drawn in, and then without its colours.
        colourless = "NO_COLOR" in os.environ
        super().__init__(ansi_color=True if colourless else None)
        self.db_path, self.reviewer, self.paths = db_path, reviewer, tuple(paths)
        self._notices = tuple(notices)
        self._places = Places(db_path, reviewer)
        self._begin_in = View.REVIEW
        self.desks = Desks(db_path, reviewer, desk)
        self._works = Works()
        self._version = 0
        self.styles_are_read = False
        """Whether the stylesheets of all screens are: then a new one is styled as it should be from the beginning."""
        self._window = Window(self)
        self._collector = Collector(lambda: not all(each.is_finished for each in self.workers))
        for theme in REGISTERED:
            self.register_theme(theme)
        if colourless:
            self._begin_with(TERMINAL)
        else:
            chosen = os.environ.get("TEXTUAL_THEME", preference(PREFERENCE))
            self._begin_with(chosen if chosen in self.available_themes else INK.name)

    def _begin_with(self, theme: str) -> None:
        """Take a theme before any stylesheet is read: set the usual way, all of them would be read twice."""
        self.set_reactive(App.theme, theme)
        self.add_class(f"-theme-{theme}")
        self.stylesheet.set_variables(self.get_css_variables())

    @property
    def desk(self) -> Desk:
        """The desk of the screen's own thread; workers borrow theirs from ``desks``."""
        return self.desks.own

    def get_default_screen(self) -> Screen[Any]:
        """The review comes first."""
        screen = ReviewScreen()
        self._window.fit(screen)
        return screen

    def push_screen(self, screen: Any, *args: Any, **named: Any) -> Any:
        """Put a screen or a dialog in front, in the classes of the window's size."""
        self._window.fit(screen)
        return super().push_screen(screen, *args, **named)

    @property
    def cursor_position(self) -> Offset:
        """Where the terminal's own cursor stands after every drawing: screen readers and braille lines follow it."""
        return cell_of_the_work(self)

    @cursor_position.setter
    def cursor_position(self, place: Offset) -> None:
        """Fields set it; where they are is asked of them instead."""

    def show(self, view: View) -> None:
        """Bring one of the main views to the front."""
        from tui.screens import screen_of

        current = self.screen
        if isinstance(current, DeskScreen) and view is current.VIEW:
            return
        while len(self.screen_stack) > 1:
            self.pop_screen()
        if view is not View.REVIEW:
            self.push_screen(screen_of(view))

    async def on_event(self, event: events.Event) -> None:
        """In a window too small to show anything no key acts unseen; only the one that leaves does."""
        if isinstance(event, (events.Key, events.MouseDown, events.MouseScrollDown, events.MouseScrollUp)):
            self._collector.pressed()
            if self.screen_stack and isinstance(self.screen_stack[0], ReviewScreen):
                self.screen_stack[0].touched()
        if isinstance(event, events.Key) and not event.is_forwarded and is_too_small(self.size):
            if event.key in keymap.action("app.quit").keys:
                self.exit()
            return
        await super().on_event(event)

    # --- what goes on beside the review

    @property
    def running(self) -> str:
        """The work that was begun last and goes on, in a few words with its count; empty if there is none."""
        return self._works.words

    def goes_on(self, doing: str) -> bool:
        """Whether work that was begun under this name goes on."""
        return self._works.goes_on(doing)

    def stop_work(self, *, holding: bool = False) -> bool:
        """Let the work that was begun last end as soon as nothing is half done; False if there is none.

        ``holding`` is for the one that holds the desk alone.
        """
        stopped = self._works.stop(holding=holding)
        if stopped:
            self.went_on()
        return stopped

    def began(self, work: Work[Any]) -> None:
        """Show that this goes on; if it holds the desk, every act is refused until it ends."""
        self._works.add(work)
        self._hold()

    def ended(self, work: Work[Any]) -> None:
        """It is over, one way or the other."""
        self._works.remove(work)
        self._hold()

    def _hold(self) -> None:
        self.desk.held = self._works.holding
        self.went_on()

    def on_mount(self) -> None:
        """After the first paint: bring in what the command line named, and look out for other sessions."""
        self.call_after_refresh(self._begin)

    def _begin(self) -> None:
        self.run_worker(self._prepare, thread=True, group="prepare")
        self._version = self.desk.data_version()
        self.set_interval(LOOK_EVERY, self.look)
        self._collector.start(self)
        if not self.paths and self._begin_in is not View.REVIEW:
            self._go_on(self._begin_in)
        if self._notices:
            from tui.dialogs.notices import NoticesDialog

            self.push_screen(NoticesDialog("Your file of keys", self._notices))
        if self.paths:
            from tui.importing import bring_in

            bring_in(self, self.paths, self.finished).start()

    def _prepare(self) -> None:
        """In a quiet moment: load what the first act needs; find the pairs that an import left when it broke off."""
        try:
            starting.preload()
            sheet, theme = styling.with_all_sheets(self)
            self.call_later(self._style, sheet, theme)
        finally:
            starting.loaded()
        if self.paths:
            return
        from store.suggesting import are_behind

        with suppress(DeskError), self.desks.lent() as desk:
            if are_behind(desk) and not get_current_worker().is_cancelled:
                self.call_later(self._match)

    def _style(self, sheet: Stylesheet, theme: str) -> None:
        self.styles_are_read = styling.use(self, sheet, theme)

    def _match(self) -> None:
        from tui.importing import match

        match(self, self.finished).start()

    @property
    def _desk_screen(self) -> DeskScreen | None:
        """The desk's screen in front, or behind a dialog, if its widgets are there: none while leaving."""
        screens = (each for each in reversed(self.screen_stack) if isinstance(each, DeskScreen))
        return next((each for each in screens if each.is_whole), None)

    def _show_whether_empty(self) -> None:
        """A desk without claims says what is going on; the first article shows as soon as it is there."""
        screen = self._desk_screen
        if screen is not None and screen.claim_here is None:
            screen.attempt(screen.reload)

    def look(self) -> None:
        """Show what another connection wrote meanwhile; the cursor stays on its claim. Keep the place."""
        self._window.catch_up()
        place = self._place()
        if place is not None:
            self._places.rested(place)
        screen = self._desk_screen
        if screen is None:
            return
        try:
            version = self.desk.data_version()
        except DeskError as error:
            screen.warn(str(error))
            return
        if version != self._version:
            self._version = version
            screen.attempt(screen.heard)

    def window(self) -> Size | None:
        """The size of the terminal's window; None where there is none to ask."""
        if self.is_headless or self.is_web:
            return None
        return Size(*shutil.get_terminal_size())

    def on_resize(self, event: events.Resize) -> None:
        """Word of the window's size came."""
        self._window.resized(event.size)

    def list_failed(self, reason: str) -> None:
        """A list could not be read to its end."""
        screen = self._desk_screen
        if screen is not None:
            screen.warn(reason)

    def went_on(self) -> None:
        """What goes on beside the review has come further: say so."""
        screen = self._desk_screen
        if screen is not None:
            screen.attempt(screen.refresh_heading)
        self._show_whether_empty()

    def finished(self, line: str, trouble: bool) -> None:
        """An import, or matching, is over; ``line`` tells what came of it."""
        self.look()
        self._show_whether_empty()
        self.tell(line, trouble=trouble)

    def tell(self, line: str, *, trouble: bool = False) -> None:
        """Say something on the screen in front, or on the one behind a dialog."""
        screen = self._desk_screen
        if screen is not None:
            (screen.warn if trouble else screen.say)(line)

    # --- where the reviewer left off

    def last_place(self) -> Place:
        """Where the reviewer was on this desk the last time."""
        place = self._places.last()
        self._begin_in = place.view
        return place

    def _place(self) -> Place | None:
        """Where the reviewer is; None while there is no list."""
        first = self.screen_stack[0] if self.screen_stack else None
        if not isinstance(first, ReviewScreen) or not first.is_whole:
            return None
        front = self._desk_screen or first
        return Place(first.claim_here, front.VIEW, first.wanted, first.sort)

    def _go_on(self, view: View) -> None:
        """Show the screen that was in front the last time, if there is something to see in it."""
        if view in (View.READER, View.SELECT):
            if isinstance(self.screen, ReviewScreen) and self.screen.claim_here is not None:
                self.screen.perform("reader.open")
        else:
            self.show(view)

    def exit(self, *args: Any, **kwargs: Any) -> None:
        """Leave, keeping the place."""
        place = self._place()
        if place is not None:
            self._places.keep(place)
        super().exit(*args, **kwargs)

    def _handle_exception(self, error: Exception) -> None:
        """What the desk cannot do at all, a file gone bad say, ends the program with one clear line."""
        if isinstance(error, DeskError):
            self.exit(return_code=1, message=text.line(str(error)))
        else:
            super()._handle_exception(error)

    def on_unmount(self) -> None:
        """Let go of the file."""
        self.desks.close()
