"""Where the journal stood as articles began to come in beside the review."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

if TYPE_CHECKING:
    from tui.app import ReviewApp

_BEGAN: WeakKeyDictionary[ReviewApp, int] = WeakKeyDictionary()


def note_import(app: ReviewApp) -> None:
    """An import begins."""
    _BEGAN[app] = app.desk.latest_action()


def before_import(app: ReviewApp) -> int | None:
    """The latest action as the import that was begun last began; None if none was.

    What the reviewer did since stands among the acts of the import, article by article.
    """
    return _BEGAN.get(app)
