"""The palette: every action of the desk by its name, also those that another view has."""

from __future__ import annotations

from tui import keymap
from tui.dialogs.help import HelpDialog, Unavailable
from tui.dialogs.rows import Row
from tui.keymap import Action, View


class PaletteDialog(HelpDialog):
    """As the help, over all views: what can be done now comes first. The result is the id of the action to do."""

    def __init__(self, view: View, unavailable: Unavailable) -> None:
        super().__init__(view, unavailable)
        self.TITLE_TEXT = "All actions"

    def candidates(self) -> list[Action]:
        """Those of this view, then the others; what cannot be done now stands last."""
        here = self._view

        def rank(action: Action) -> tuple[bool, bool]:
            return here not in action.views, self._unavailable(action.id) is not None

        return sorted(keymap.actions(), key=rank)

    def _grouped(self, found: list[Action]) -> list[Row]:  # type: ignore[override]
        return [self._row(each) for each in found]

    def _signs(self, typed: str) -> list[Row]:
        """Only what can be done has a place here."""
        del typed
        return []
