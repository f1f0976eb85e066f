"""One pane of a screen over the whole of it, and all of them again."""

from __future__ import annotations

from tui import keymap
from tui.screens.base import Controller, DeskScreen, handles

_ALONE = "-alone"
"""The class of a screen of which one pane has it all; with the pane's name behind it, which."""


def alone(screen: DeskScreen) -> str | None:
    """The pane that has the whole screen; None while all are shown."""
    return next((pane for pane in screen.PANES if screen.has_class(f"{_ALONE}-{pane}")), None)


def give_all_to(screen: DeskScreen, pane: str | None) -> None:
    """Give the whole screen to one pane; None shows all."""
    screen.set_class(pane is not None, _ALONE)
    for each in screen.PANES:
        screen.set_class(each == pane, f"{_ALONE}-{each}")
    # What is shown in it depends on how much of it fits.
    screen.call_after_refresh(screen.fitted)


class Panes(Controller):
    """The key that goes through the panes of a screen."""

    def unavailable(self, action_id: str) -> str | None:
        """What is empty needs no room; what has the screen already can always give it back."""
        del action_id
        return "there is nothing to show yet" if self.screen.leads_on and alone(self.screen) is None else None

    @handles("pane.whole")
    def whole(self) -> None:
        """The next pane gets the whole screen; after the last, all are shown again."""
        screen = self.screen
        order = [*screen.PANES, None]
        here = order[(order.index(alone(screen)) + 1) % len(order)]
        give_all_to(screen, here)
        if here is None:
            screen.say("all panes")
        else:
            back = keymap.action("view.back").key
            screen.say(f"{screen.PANES[here]} alone · {back} shows all panes")
