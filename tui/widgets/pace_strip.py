"""What is left and how fast it goes: words on the left, decisions by hour and by day as columns on the right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from rich.style import Style as RichStyle
from textual.strip import Strip
from textual.widget import Widget

from store.desk import Stats
from store.model import Status
from tui import text
from tui.look import WIDE, Pen
from tui.widgets.joints import Joined
from tui.wording import PACED_SECONDS

_EIGHTHS = " ▁▂▃▄▅▆▇█"
_WORDS = 46
HOURS, DAYS = 24, 30

Parts = list[tuple[str, RichStyle | None]]


def columns(values: Sequence[int], height: int, wide: int = 1) -> list[str]:
    """``values`` as columns of ``height`` lines, the top line first; the highest value fills its column.

    A value above nothing is seen, and nothing is a dot on the ground.
    """
    most = max(values, default=0)
    drawn = []
    for line in range(height - 1, -1, -1):
        cells = ""
        for value in values:
            eighths = max(1, round(value * height * 8 / most)) if value and most else 0
            level = min(8, max(0, eighths - line * 8))
            cells += ("·" if not value and line == 0 else _EIGHTHS[level]) * wide
        drawn.append(cells)
    return drawn


def by_hour(decisions: Mapping[str, int], now: datetime) -> list[int]:
    """Decisions in each of the last hours, the present one last."""
    this = now.astimezone(UTC).replace(minute=0, second=0, microsecond=0)
    moments = (this - timedelta(hours=back) for back in range(HOURS - 1, -1, -1))
    return [decisions.get(moment.strftime("%Y-%m-%dT%H"), 0) for moment in moments]


def by_day(decisions: Mapping[str, int], now: datetime) -> list[int]:
    """Decisions on each of the last days as ``now``'s clock has them, today last."""
    counted: dict[object, int] = {}
    for hour, count in decisions.items():
        day = datetime.strptime(hour, "%Y-%m-%dT%H").replace(tzinfo=UTC).astimezone(now.tzinfo).date()
        counted[day] = counted.get(day, 0) + count
    return [counted.get(now.date() - timedelta(days=back), 0) for back in range(DAYS - 1, -1, -1)]


def duration(hours: float) -> str:
    """A length of time as one says it: ``20 minutes``, ``1 h 30``, ``6 h``."""
    minutes = max(1, round(hours * 60))
    if minutes < 90:
        return f"{minutes} minute{'' if minutes == 1 else 's'}"
    if hours >= 10:
        return f"{hours:,.0f} h"
    whole, rest = divmod(minutes, 60)
    return f"{whole} h {rest:02}" if rest else f"{whole} h"


def words(stats: Stats, today: int) -> list[tuple[str, str]]:
    """What is left, the pace, and what both come to: (name, what is told)."""
    left = stats.by_status.get(Status.NEW, 0)
    pairs = f" · {_number(stats.pairs_undecided, 'likely duplicate')}" if stats.pairs_undecided else ""
    told = [("left", f"{_number(left, 'claim')}{pairs}" if stats.claims else "nothing: no claim yet")]
    if stats.sitting is None or stats.sitting.seconds < PACED_SECONDS:
        return [*told, ("pace", f"{today} today; it shows after a minute" if today else "no decision yet")]
    pace = stats.sitting.an_hour
    told.append(("pace", f"{pace:,.0f} an hour · {today:,} today"))
    told.append(
        ("time", f"about {duration(left / pace)} to the last claim" if left and pace else "every claim is decided")
    )
    return told


def _number(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"


class PaceStrip(Joined, Widget, can_focus=False):
    """Words and two charts; the days only where there is room."""

    def __init__(self) -> None:
        super().__init__()
        self._stats: Stats | None = None
        self._now = datetime.now(UTC)

    def show(self, stats: Stats, now: datetime) -> None:
        """Show other numbers; ``now`` knows the clock on the wall, time zone included."""
        self._stats, self._now = stats, now
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Words, hours, days."""
        pen, cells = Pen(self), self.size.width
        if self._stats is None:
            return Strip.blank(cells, pen())
        days, hours = by_day(self._stats.decisions, self._now), by_hour(self._stats.decisions, self._now)
        told = words(self._stats, days[-1])
        room = _WORDS if cells >= 80 else cells
        parts: Parts = [(" " * room, pen())]
        if y < len(told):
            name, what = told[y]
            parts = [(f" {name:<5}", pen("bold $text-secondary")), (text.fit(what, room - 6), pen())]
        if cells >= 80:
            parts += self._chart(y, hours, 1 if cells < WIDE else 2, f"by hour, 24 h, most {max(hours):,}", pen)
        if cells >= 130:
            parts += [("   ", pen()), *self._chart(y, days, 1, f"by day, {DAYS} days, most {max(days):,}", pen)]
        return text.strip(parts, cells, pen())

    def _chart(self, y: int, values: Sequence[int], wide: int, label: str, pen: Pen) -> Parts:
        """One line of a chart: columns, and under them what they are."""
        height = self.size.height - 1
        if y < height:
            return [(columns(values, height, wide)[y], pen("$text-success"))]
        room = max(len(values) * wide, text.width(label))
        return [(text.fit(label, room), pen("$foreground-muted"))]
