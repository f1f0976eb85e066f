"""The stylesheets of all screens and dialogs, read and parsed before the first of them is opened.

Textual parses every rule of the program anew, and styles every widget again, when a screen with a stylesheet of its own
comes to the front for the first time. Here that is done once, in a thread, and the ready sheet takes the other's place.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from textual.css.stylesheet import Stylesheet

if TYPE_CHECKING:
    from tui.app import ReviewApp

_HERE = Path(__file__).parent


def sheets() -> list[Path]:
    """The stylesheets of the screens and dialogs."""
    return sorted([*(_HERE / "screens").glob("*.tcss"), *(_HERE / "dialogs").glob("*.tcss")])


def with_all_sheets(app: ReviewApp) -> tuple[Stylesheet, str]:
    """The app's stylesheet with those of all screens, parsed; and the theme that it is for. For a thread."""
    sheet, theme = app.stylesheet.copy(), app.theme
    for path in sheets():
        if not sheet.has_source(str(path)):
            sheet.read(path)
    sheet.parse()
    return sheet, theme


def use(app: ReviewApp, sheet: Stylesheet, theme: str) -> bool:
    """Let it take the place of the app's, unless that has changed since; gives whether it did.

    Nothing is restyled: it all looks the same.
    """
    fits = app.theme == theme and app.stylesheet.source.keys() <= sheet.source.keys()
    if fits:
        app.stylesheet = sheet
    return fits
