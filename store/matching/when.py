"""A date as far as a statement tells it, and whether two of them can be the same."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import NamedTuple

HALF_DAY = 720
"""Minutes."""


class When(NamedTuple):
    """A date as far as it is known; ``weekday`` counts from Monday = 0.

    ``days`` holds the calendar days that a weekday may mean (the one before publication, the one after).
    ``minutes`` is a clock time, minutes after midnight; ``half_day`` tells that it does not say which half of the day.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    days: tuple[date, ...] = ()
    minutes: int | None = None
    half_day: bool = False

    @property
    def key(self) -> str:
        """The index key: equal for dates written alike, whatever the words."""
        if self.minutes is not None:
            return f"~t{self.minutes}{'?' if self.half_day else ''}"
        if self.year is None and self.month is None:
            return f"~w{self.weekday}" + (f":{self.days[0].isoformat()}" if self.days else "")
        return f"~{self.year or ''}-{self.month or ''}-{self.day or ''}"

    def agrees(self, other: When) -> bool:
        """Whether both can be the same time: some part is shared and no shared part differs."""
        if self == other:
            return True
        if self.minutes is not None and other.minutes is not None:
            half = HALF_DAY if self.half_day or other.half_day else 2 * HALF_DAY
            return self.minutes % half == other.minutes % half
        if self.minutes is not None or other.minutes is not None:
            return False
        return self._shares(other) and not _differ(self, other)

    def conflicts(self, other: When) -> bool:
        """Whether both cannot be the same time: a part that both give differs."""
        if self.minutes is not None or other.minutes is not None:
            return None not in (self.minutes, other.minutes) and not self.agrees(other)
        return _differ(self, other)

    @property
    def is_day(self) -> bool:
        """Whether it tells one day, or the few that a weekday may be."""
        return self.weekday is not None or None not in (self.month, self.day)

    def _readings(self) -> tuple[When, ...]:
        """The whole dates it may stand for, or itself."""
        if not self.days:
            return (self,)
        return tuple(When(day.year, day.month, day.day, day.weekday()) for day in self.days)

    def readings(self) -> list[tuple[int | None, ...]]:
        """Year, month, day and weekday of each date that it may stand for: of two for a weekday, else of one."""
        return [reading._parts() for reading in self._readings()]

    def _parts(self) -> tuple[int | None, ...]:
        weekday = self.weekday
        if weekday is None and self.year and self.month and self.day:
            weekday = _weekday(self.year, self.month, self.day)
        return (self.year, self.month, self.day, weekday)

    def _shares(self, other: When) -> bool:
        return any(
            x is not None and y is not None
            for one in self.readings()
            for two in other.readings()
            for x, y in zip(one, two, strict=True)
        )


def _weekday(year: int, month: int, day: int) -> int | None:
    try:
        return date(year, month, day).weekday()
    except ValueError:
        return None


@lru_cache(maxsize=10_000)
def _differ(one: When, other: When) -> bool:
    """Whether every reading of the one differs from every reading of the other in a part both give."""
    return all(
        any(x is not None and y is not None and x != y for x, y in zip(mine, theirs, strict=True))
        for mine in one.readings()
        for theirs in other.readings()
    )
