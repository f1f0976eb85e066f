"""Starting the review quickly: the first list is painted before Python looks for garbage even once.

Loading modules makes many objects and hardly any garbage, yet the collector would walk over all of them again and
again: a tenth of the time to the first paint. It is off until then; what was loaded by then is left out of its walks.
"""

from __future__ import annotations

import gc
from collections.abc import Sequence


def review(
    db_path: str, reviewer: str, paths: Sequence[str] = (), *, notices: Sequence[str] = (), mouse: bool = True
) -> int:
    """Run the review of a desk file by ``reviewer``, importing ``paths`` beside it; gives the exit status.

    ``notices`` are lines that the reviewer must see before the first key: of the file of keys, say.
    Without ``mouse`` it stays the terminal's, which selects text with it.
    Raises DatabaseProblem, one clear line, if the file cannot be used.
    """
    gc.disable()
    try:
        from store.desk import Desk

        # Opened before the screen is: a file that cannot be used is one line on the terminal and no screen at all.
        with Desk.open(db_path, reviewer=reviewer) as desk:
            from tui.app import ReviewApp

            app = ReviewApp(db_path, reviewer, paths, desk=desk, notices=notices)
            app.run(mouse=mouse)
    finally:
        gc.enable()
    return app.return_code or 0


def painted() -> None:
    """The first list is on the screen: the collector may work again."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
