"""Bars with a cursor: names with their counts and shares, drawn so that they can be read without colour.

A whole is a stacked strip over the bars, its parts told apart by their shading; a bar is as long as its count, or is
stacked itself.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from rich.style import Style as RichStyle
from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.strip import Strip

from tui import text
from tui.look import Pen
from tui.widgets.joints import Joined
from tui.widgets.scrolled import Scrolled

FULL, DARK, MEDIUM, LIGHT, DOTS = "█", "▓", "▒", "░", "·"
"""Shadings of the parts of a whole, the darkest first."""

_EIGHTHS = " ▏▎▍▌▋▊▉"
_NAME_MOST = 44
_LEAST_BAR = 6

Parts = list[tuple[str, RichStyle | None]]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a whole: how many, in which shading and style."""

    count: int
    shading: str
    style: str


@dataclass(frozen=True, slots=True)
class Bar:
    """One line: a sign, a name, a count, what share that is, and the bar itself.

    ``value`` is what the line stands for, None for nothing to open. ``parts`` make a stacked bar of full length;
    without them it is as long as ``share``, 0 to 1.
    """

    name: str
    count: int
    share: float | None
    value: Hashable = None
    sign: str = " "
    style: str = "$foreground"
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Chart:
    """A titled set of bars: ``whole`` stands above them, ``empty`` in their place.

    Of the ``notes``, wordings of one thing, the first that fits stands beside the title. A bar of the share ``full``
    takes all of its room.
    """

    title: str
    notes: tuple[str, ...] = ()
    whole: tuple[Part, ...] = ()
    bars: tuple[Bar, ...] = ()
    empty: str = ""
    full: float = 1.0


def shares(counts: Sequence[int], cells: int) -> list[int]:
    """``cells`` cells parted by ``counts``: in proportion, but what is there at all is seen, in one cell at least."""
    total = sum(counts)
    if not total or cells <= 0:
        return [0] * len(counts)
    given = [min(1, count) for count in counts]
    if sum(given) > cells:
        largest = sorted(range(len(counts)), key=lambda n: -counts[n])[:cells]
        return [int(n in largest) for n in range(len(counts))]
    while sum(given) < cells:
        # The next cell goes to whoever lacks most of its share.
        lacking = max(range(len(counts)), key=lambda n: (counts[n] * cells / total - given[n], -n))
        given[lacking] += 1
    return given


def length(share: float, cells: int) -> str:
    """A bar of ``share`` (0 to 1) of ``cells`` cells, in eighths of a cell; something above nothing is seen."""
    eighths = round(min(1.0, max(0.0, share)) * cells * 8)
    eighths = max(eighths, 1) if share > 0 else eighths
    whole, rest = divmod(eighths, 8)
    return FULL * whole + (_EIGHTHS[rest] if rest else "")


class Bars(Joined, Scrolled, can_focus=False, inherit_bindings=False):
    """One chart with a cursor; the screen sends the keys and says whether it is the chart they go to."""

    class Clicked(Message):
        """A line was clicked; ``again`` if the cursor was there already."""

        def __init__(self, bars: Bars, *, again: bool) -> None:
            super().__init__()
            self.bars, self.again = bars, again

    def __init__(self, *, id: str) -> None:  # noqa: A002 (the name Textual gives it)
        super().__init__(id=id)
        self._chart = Chart("")
        self._widths = (0, 0)
        """Cells of the longest count and of the longest name."""
        self._at = 0
        self._sought = ""
        self._here = False

    @property
    def chart(self) -> Chart:
        """What is shown."""
        return self._chart

    @property
    def bar(self) -> Bar | None:
        """The line under the cursor."""
        return self._chart.bars[self._at] if self._chart.bars else None

    @property
    def _above(self) -> int:
        """Lines over the bars, which do not scroll."""
        return 2 if self._chart.whole else 1

    @property
    def page_size(self) -> int:
        """Bars that are seen at once."""
        return max(1, self.size.height - self._above)

    def show(self, chart: Chart) -> None:
        """Show another chart; the cursor stays on its line if that is still there."""
        wanted = self._sought or (self.bar.name if self.bar is not None else "")
        self._chart = chart
        longest = max((len(f"{each.count:,}") for each in chart.bars), default=0)
        self._widths = longest, max((text.width(each.name) for each in chart.bars), default=0)
        same = (n for n, bar in enumerate(chart.bars) if bar.name == wanted)
        self._at = next(same, min(self._at, max(0, len(chart.bars) - 1)))
        self.virtual_size = Size(0, len(chart.bars) + self._above)
        self._seen()
        self.refresh()

    def seek(self, name: str) -> None:
        """Put the cursor on the line of this name as soon as there is one, unless it is moved before."""
        self._sought = name
        self.show(self._chart)

    def take(self, here: bool) -> None:
        """Say whether the keys go to this chart: its cursor is drawn then."""
        self._here = here
        self.refresh()

    def move(self, steps: int) -> None:
        """Move the cursor; it stops at the ends."""
        self._sought = ""
        self._at = min(max(0, self._at + steps), max(0, len(self._chart.bars) - 1))
        self._seen()
        self.refresh()

    def _seen(self) -> None:
        top, height = self.scroll_offset.y, self.page_size
        if not self.size.height:
            return
        if self._at < top or self._at >= top + height:
            wanted = self._at if self._at < top else self._at - height + 1
            self.scroll_to(y=wanted, animate=False, immediate=True, force=True)

    def on_resize(self) -> None:
        """The line under the cursor stays in sight."""
        self._seen()

    def on_click(self, event: events.Click) -> None:
        """Go to the line clicked."""
        place = event.y - self._above + self.scroll_offset.y
        if event.y >= self._above and place < len(self._chart.bars):
            self._sought = ""
            again = self._here and place == self._at
            self._at = place
            self.refresh()
            self.post_message(self.Clicked(self, again=again))

    # --- drawing

    def render_line(self, y: int) -> Strip:
        """Title, whole, bars."""
        cells, pen, chart = self.scrollable_content_region.width, Pen(self), self._chart
        if y == 0:
            return text.strip(self._title(pen, cells), cells, pen())
        if y == 1 and chart.whole:
            return text.strip([(" ", pen()), *_stacked(chart.whole, cells - 2, pen)], cells, pen())
        place = y - self._above + self.scroll_offset.y
        if place < len(chart.bars):
            return self._bar(place, cells)
        if y == self._above and not chart.bars:
            return text.strip([(text.fit(f"   {chart.empty}", cells), pen("$foreground-muted"))], cells, pen())
        return Strip.blank(cells, pen())

    def _title(self, pen: Pen, cells: int) -> Parts:
        chart = self._chart
        style = "bold $text-accent" if self._here else "bold $text-secondary"
        title = f" {chart.title}"
        room = cells - text.width(title) - 2
        note = next((each for each in chart.notes if text.width(each) <= room), "")
        return [(title, pen(style)), (f"  {note}", pen("$foreground-muted"))]

    def _bar(self, place: int, cells: int) -> Strip:
        bar = self._chart.bars[place]
        cursor = self._here and place == self._at
        pen = Pen(self, "on $block-cursor-blurred-background" if cursor else "")
        counts, names = self._widths
        fixed = 4 + counts + 6
        name = max(4, min(names, _NAME_MOST, cells - fixed - _LEAST_BAR, (cells - fixed) * 2 // 3))
        room = cells - fixed - name - 1
        share = "" if bar.share is None else f"{bar.share:.0%}"
        dim = "$foreground-muted" if not bar.count else ""
        parts: Parts = [
            ("❯" if cursor else " ", pen("bold $text-accent")),
            (f"{bar.sign} ", pen(bar.style)),
            (text.fit(bar.name, name), pen("bold" if cursor else dim)),
            (f" {bar.count:>{counts},}", pen("bold" if bar.count else "$foreground-muted")),
            (f" {share:>4} ", pen("$foreground-muted")),
        ]
        if bar.parts:
            parts += _stacked(bar.parts, room, pen)
        elif bar.share is not None:
            parts.append((length(bar.share / (self._chart.full or 1.0), room), pen(bar.style)))
        return text.strip(parts, cells, pen())


def _stacked(parts: Sequence[Part], cells: int, pen: Pen) -> Parts:
    sizes = shares([part.count for part in parts], cells)
    return [(part.shading * size, pen(part.style)) for part, size in zip(parts, sizes, strict=True) if size]
