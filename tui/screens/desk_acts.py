"""What every screen does alike: take back, help, history, export, the other views, leaving."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Literal

from tui import keymap
from tui.import_began import before_import
from tui.keymap import View
from tui.screens import in_bulk
from tui.screens.base import Controller, handles

if TYPE_CHECKING:
    from tui.dialogs.history import LargeTurn


class DeskActs(Controller):
    """The actions that belong to the desk and not to one screen."""

    def unavailable(self, action_id: str) -> str | None:
        """All claims are matched once at a time, if there are any."""
        if action_id != "matching.run":
            return None
        from tui.matching import MATCHING

        if self.screen.desk_app.goes_on(MATCHING):
            return "it goes on already"
        return None if self.screen.desk.progress().total > 1 else "there are no two claims yet"

    @handles("undo")
    def undo(self) -> None:
        """Take back the last act; what the reviewer did while articles came in before the articles."""
        self._turn("undo", "nothing to take back")

    @handles("redo")
    def redo(self) -> None:
        """Do again what was taken back."""
        self._turn("redo", "nothing was taken back just now")

    def _turn(self, kind: Literal["undo", "redo"], nothing: str) -> None:
        desk = self.screen.desk
        began = before_import(self.screen.desk_app) if kind == "undo" else None
        act = desk.last_act(began) if began is not None else None
        rows = desk.size_of_turn(kind, act)
        if rows > in_bulk.MANY:
            in_bulk.turn(self.screen, kind, rows, act)
            return
        receipt = desk.undo(act) if kind == "undo" else desk.redo()
        if receipt is None:
            self.screen.refuse(nothing)
        else:
            self.screen.turned(receipt)

    @handles("view.review")
    def review(self) -> None:
        """The list of claims."""
        self.screen.desk_app.show(View.REVIEW)

    @handles("view.duplicates")
    def duplicates(self) -> None:
        """The suggested pairs."""
        self.screen.desk_app.show(View.DUPLICATES)

    @handles("view.sources")
    def sources(self) -> None:
        """The sources of the desk."""
        self.screen.desk_app.show(View.SOURCES)

    @handles("view.dashboard")
    def dashboard(self) -> None:
        """The desk in pictures."""
        self.screen.desk_app.show(View.DASHBOARD)

    @handles("help.open")
    def help(self) -> None:
        """The keys of this view; Enter on one does it."""
        from tui.dialogs.help import HelpDialog

        self.screen.app.push_screen(HelpDialog(self.screen.VIEW, self.screen.unavailable), self._chosen)

    @handles("palette.open")
    def palette(self) -> None:
        """An action by name."""
        from tui.dialogs.palette import PaletteDialog

        self.screen.app.push_screen(PaletteDialog(self.screen.VIEW, self.screen.unavailable), self._chosen)

    def _chosen(self, action_id: str | None) -> None:
        if action_id is not None:
            self.screen.call_next(self.screen.perform, action_id)

    @handles("history.open")
    def history(self) -> None:
        """Who did what to the claim under the cursor; to the whole desk where there is none."""
        from tui.dialogs.history import HistoryDialog

        self.screen.app.push_screen(HistoryDialog(self.screen.desk, self.screen.claim_here), self._turned)

    def _turned(self, what: str | LargeTurn | None) -> None:
        if what is None or isinstance(what, str):
            self._told(self.screen.with_wording(what) if what else None)
        else:
            turn = partial(in_bulk.turn, self.screen, what.kind, what.rows, what.action_id)
            self.screen.attempt(turn)

    @handles("theme.choose")
    def theme(self) -> None:
        """Other colours; they are this person's, not the desk's."""
        from tui.dialogs.themes import ThemeDialog

        self.screen.app.push_screen(ThemeDialog(self.screen.app.theme), self._coloured)

    def _coloured(self, theme: str | None) -> None:
        if theme is None:
            return
        from tui.preferences import remember
        from tui.themes import PREFERENCE, WORDS

        try:
            remember(PREFERENCE, theme)
        except OSError as error:
            self.screen.warn(f"colours until you leave; they cannot be remembered: {error.filename}: {error.strerror}")
        else:
            self.screen.say(f"colours: {WORDS.get(theme, theme)}")

    @handles("mouse.switch")
    def mouse(self) -> None:
        """The mouse to the terminal, or back; until the review is left."""
        from tui import mouse

        key = keymap.action("mouse.switch").key
        if mouse.switch(self.screen.app):
            self.screen.say(f"the mouse clicks here again · {key} gives it to the terminal")
        else:
            self.screen.say(f"the mouse is the terminal's: select text with it · {key} takes it back")

    @handles("matching.run")
    def match_all(self) -> None:
        """Match every claim with every other; the review goes on meanwhile."""
        from tui.matching import match_all

        match_all(self.screen.desk_app).start()

    @handles("export.open")
    def export(self) -> None:
        """Write the claims to a file."""
        from tui.dialogs.export import ExportDialog

        self.screen.app.push_screen(ExportDialog(self.screen.desk), self._told)

    def _told(self, line: str | None) -> None:
        if line:
            self.screen.say(line)

    @handles("app.quit")
    def quit(self) -> None:
        """Leave; every decision is on disk."""
        self.screen.app.exit()

    @handles("app.leaving")
    def leaving(self) -> None:
        """What a hand used to other programs presses: it does no harm here, and tells the key that leaves."""
        self.screen.say(f"{keymap.action('app.quit').key} leaves claimdesk; every decision is saved already")
