"""The head line: which file, how far the review has come, what the list shows and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from textual.strip import Strip
from textual.widget import Widget

from tui import keymap, text
from tui.look import Pen
from tui.wording import SORT_WORD, filter_words, progress_words

if TYPE_CHECKING:
    from store.model import Filter, Progress, Sort


@dataclass(frozen=True, slots=True)
class Heading:
    """What the head line tells. ``running`` is work that goes on beside the review, with its count."""

    path: str
    progress: Progress
    wanted: Filter
    sort: Sort
    shown: int
    running: str = ""
    pace: str = ""
    """How fast it goes, and how long it will take; told where there is room."""
    comes: bool = False
    """Whether more of the list is still on its way."""
    screen: str = ""
    """What a screen that shows no list of claims says of itself in the place of filter and order."""


class Header(Widget):
    """One line over a screen."""

    def __init__(self, heading: Heading) -> None:
        super().__init__()
        self._heading = heading

    def show(self, heading: Heading) -> None:
        """Tell something else."""
        if heading != self._heading:
            self._heading = heading
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """Name and bar on the left, filter and order on the right; what does not fit is cut from the right part."""
        del y
        pen, cells, heading = Pen(self), self.size.width, self._heading
        name = PurePath(heading.path).name
        name = name if text.width(name) <= 24 else text.fit(name, 24)
        done, total = heading.progress.done, heading.progress.total
        size = 20 if cells >= 110 else 10
        filled = round(size * done / total) if total else 0
        filled = max(filled, 1) if done else filled
        filled = min(filled, size - 1) if done < total else filled
        left = [
            (f" {name}  ", pen("bold")),
            ("━" * filled, pen("bold $text-success")),
            ("─" * (size - filled), pen("$foreground 50%")),
            (f" {progress_words(heading.progress)}", pen("bold")),
            (" reviewed" if cells >= 70 else "", pen("$foreground-muted")),
            (
                _pairs(heading.progress.pairs) if cells >= (160 if heading.pace else 110) else "",
                pen("$foreground-muted"),
            ),
        ]
        taken = sum(text.width(part) for part, _ in left)
        pace = f" · {heading.pace}" if heading.pace else ""
        if pace and (cells >= 110 or self._fits(cells - taken - text.width(pace) - 3)):
            left.insert(-1, (pace, pen("$foreground-muted")))
            taken += text.width(pace)
        right = self._right(cells - taken - 3)
        gap = cells - taken - text.width(right) - 1
        style = "bold $text-accent" if heading.running else "$foreground-muted"
        return text.strip([*left, (" " * max(1, gap), pen()), (right, pen(style)), (" ", pen())], cells, pen())

    def _fits(self, room: int) -> bool:
        """Whether what stands on the right has room for its shortest wording."""
        return text.width(self._wordings()[-1]) <= room

    def _right(self, room: int) -> str:
        wordings = self._wordings()
        return next((each for each in wordings if text.width(each) <= room), text.fit(wordings[-1], max(0, room)))

    def _wordings(self) -> list[str]:
        """What stands on the right, the longest first."""
        heading = self._heading
        if heading.running:
            # The work with its count, how long it may take, how to stop it: the second is done without first.
            work, *rest = heading.running.split(" · ")
            return [heading.running, " · ".join([work, *rest[-1:]]), work]
        if heading.screen:
            return [heading.screen]
        what = filter_words(heading.wanted)
        count = f"{heading.shown} so far" if heading.comes else f"{heading.shown}"
        counted = f"{what} ({count})" if what != "all claims" else what
        return [f"{counted} · {SORT_WORD[heading.sort]}", counted]


def _pairs(count: int) -> str:
    """How many likely duplicates wait, and the key that shows them."""
    if not count:
        return ""
    return f" · {count} likely duplicate{'' if count == 1 else 's'} ({keymap.action('view.duplicates').key})"
