"""Bringing articles in from the review itself."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING

from store.errors import Refused
from tui.screens.base import Controller, handles

if TYPE_CHECKING:
    from tui.screens.review import ReviewScreen


class Bringing(Controller):
    """Asks for files and folders, and imports them beside the review."""

    screen: ReviewScreen

    @handles("import.open")
    def bring(self) -> None:
        """Import what is named; the claims come into the list as the articles are read."""
        self.screen.foot.ask("bring in", "", self._bring, hint="files or folders")

    def _bring(self, typed: str) -> None:
        from tui.importing import bring_in

        paths = named(typed)
        app = self.screen.desk_app
        bring_in(app, paths, app.finished).start()


def named(typed: str) -> list[str]:
    """The files and folders that somebody typed, or dropped on the terminal, which quotes them; ``~`` is their home.

    A name with spaces that is there as it stands is one. Raises Refused for what is not there.
    """
    whole = typed.strip()
    if not whole:
        raise Refused("name a file or a folder")
    try:
        parts = [whole] if _there(whole) else shlex.split(whole)
    except ValueError:
        raise Refused("a quotation mark is left open") from None
    missing = next((each for each in parts if not _there(each)), None)
    if missing is not None:
        raise Refused(f"{missing}: there is no such file or folder")
    return [str(Path(each).expanduser()) for each in parts]


def _there(path: str) -> bool:
    try:
        return Path(path).expanduser().exists()
    except (OSError, RuntimeError, ValueError):
        return False
