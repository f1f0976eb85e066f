"""Dates in a statement, whole or in part, and whether two of them can be the same.

"March 3, 2026", "3 March", "October 2025", "2018", "on Tuesday", "last October" and "6:42 a.m." are read;
what hangs on today ("yesterday", a weekday) is worked out from the day of publication when that is known.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from .data_units import HOURS, NOON, PARTS_OF_HOUR
from .data_words import MONTHS, STOPWORDS, WEEKDAYS
from .wordlists import word_set
from .words import Word, Words

_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_CLOCK = re.compile(r"(\d{1,2}): ?(\d\d)")
_CLOCK_IN_BRITAIN = re.compile(r"(?:[01]?\d|2[0-3])\.[0-5]\d")
_CLOCK_MARKS = word_set("am pm gmt")
_CLOCK_SIGNS = word_set("at until till from since by around about before after show shows")
_CLOCK_FOLLOWERS = frozenset({"", "on", "local", "yesterday", "today", "this", "until", "till", "and", "when", "hours"})
"""Words around "15.24" that tell that it is a time."""
_BEFORE_MONTH = word_set("in of since by last next this until till early late mid from on during through and")
_RELATIVE_DAYS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
_RELATIVE = {"last": -1, "this": 0, "next": 1}
_HALF_DAY = 720
_OPENERS = frozenset(
    {*NOON, *PARTS_OF_HOUR, *MONTHS, *WEEKDAYS, *(f"{day}s" for day in WEEKDAYS), *_RELATIVE_DAYS, *_RELATIVE}
)
"""The words, other than figures, with which a date can begin: the rules are tried on no others."""


@dataclass(frozen=True, slots=True)
class When:
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
        if self.minutes is not None and other.minutes is not None:
            half = _HALF_DAY if self.half_day or other.half_day else 2 * _HALF_DAY
            return self.minutes % half == other.minutes % half
        if self.minutes is not None or other.minutes is not None:
            return False
        return self._shares(other) and not self._differs(other)

    def conflicts(self, other: When) -> bool:
        """Whether both cannot be the same time: a part that both give differs."""
        if self.minutes is not None or other.minutes is not None:
            return None not in (self.minutes, other.minutes) and not self.agrees(other)
        return self._differs(other)

    @property
    def is_day(self) -> bool:
        """Whether it tells one day, or the few that a weekday may be."""
        return self.weekday is not None or None not in (self.month, self.day)

    def _readings(self) -> tuple[When, ...]:
        """The whole dates it may stand for, or itself."""
        if not self.days:
            return (self,)
        return tuple(When(day.year, day.month, day.day, day.weekday()) for day in self.days)

    def _parts(self) -> tuple[int | None, ...]:
        weekday = self.weekday
        if weekday is None and self.year and self.month and self.day:
            weekday = _weekday(self.year, self.month, self.day)
        return (self.year, self.month, self.day, weekday)

    def _differs(self, other: When) -> bool:
        """Whether every reading of the one differs from every reading of the other in a part both give."""
        return all(
            any(x is not None and y is not None and x != y for x, y in zip(one._parts(), two._parts(), strict=True))
            for one in self._readings()
            for two in other._readings()
        )

    def _shares(self, other: When) -> bool:
        return any(
            x is not None and y is not None
            for one in self._readings()
            for two in other._readings()
            for x, y in zip(one._parts(), two._parts(), strict=True)
        )


@dataclass(frozen=True, slots=True)
class Dated:
    """A date found in a statement, over the words ``first`` to ``last`` (exclusive)."""

    when: When
    first: int
    last: int


def _weekday(year: int, month: int, day: int) -> int | None:
    try:
        return date(year, month, day).weekday()
    except ValueError:
        return None


def parse_day(published: str | None) -> date | None:
    """The day of publication from an ISO date, or None when there is none or it is no date."""
    try:
        return date.fromisoformat(published[:10]) if published else None
    except ValueError:
        return None


def _day_number(word: Word) -> int | None:
    figure = word.lower
    value = int(figure) if len(figure) <= 2 and figure.isdecimal() else 0
    return value if 1 <= value <= 31 else None


def _year_number(word: Word) -> int | None:
    figure = word.text
    return int(figure) if len(figure) == 4 and figure.isdecimal() and figure[:2] in {"18", "19", "20"} else None


class _Reader:
    """Reads the dates of one statement from left to right."""

    def __init__(self, words: Words, published: date | None) -> None:
        self.words = words
        self.published = published

    def word(self, index: int) -> str:
        return self.words.lower[index] if 0 <= index < len(self.words) else ""

    def find(self) -> list[Dated]:
        found: list[Dated] = []
        last = 0
        for index, word in enumerate(self.words):
            if index >= last and (word.figure or word.lower in _OPENERS) and (hit := self._at(index)) is not None:
                found.append(hit)
                last = hit.last
        return found

    def _at(self, index: int) -> Dated | None:
        for rule in self.OF_FIGURES if self.words[index].figure else self.OF_WORDS:
            hit = rule(self, index)
            if hit is not None:
                return hit
        return None

    def _iso(self, index: int) -> Dated | None:
        found = _ISO.fullmatch(self.words[index].text) if len(self.words[index].text) == 10 else None
        if not found:
            return None
        year, month, day = (int(part) for part in found.groups())
        return Dated(When(year, month, day), index, index + 1)

    def _clock(self, index: int) -> Dated | None:
        found = _CLOCK.fullmatch(self.words[index].text.replace(".", ":")) if self._may_be_clock(index) else None
        last = index + 1
        if found:
            hour, minute = int(found.group(1)), int(found.group(2))
        elif ((hour := _day_number(self.words[index]) or 0) and self.word(last) in {"am", "pm"} and hour <= 12) or (
            hour and "o’clock" in self.words.text and self._after(index).startswith("o’clock")
        ):
            minute = 0
        else:
            return None
        if self.word(last) in {"am", "pm"}:
            hour = hour % 12 + (12 if self.word(last) == "pm" else 0)
            last += 1
            return Dated(When(minutes=hour * 60 + minute), index, last)
        return Dated(When(minutes=hour * 60 + minute, half_day=hour <= 12), index, last)

    def _may_be_clock(self, index: int) -> bool:
        """Whether a figure has the form of a clock time; with a full stop, only where the words around it tell."""
        text = self.words[index].text
        if ":" in text:
            return True
        if "." not in text or not _CLOCK_IN_BRITAIN.fullmatch(text):
            return False
        after = self.word(index + 1)
        return after in _CLOCK_MARKS or (self.word(index - 1) in _CLOCK_SIGNS and after in _CLOCK_FOLLOWERS)

    def _spoken(self, index: int) -> Dated | None:
        """ "half past eight", "a quarter to nine", "noon", "midnight"."""
        word, hour = self.word(index), HOURS.get(self.word(index + 2))
        if word in NOON:
            return Dated(When(minutes=NOON[word]), index, index + 1)
        side = {"past": 1, "to": -1}.get(self.word(index + 1))
        if word not in PARTS_OF_HOUR or side is None or hour is None:
            return None
        minutes = (hour * 60 + side * PARTS_OF_HOUR[word]) % _HALF_DAY
        later = self.word(index + 3)
        if later in {"am", "pm"}:
            return Dated(When(minutes=minutes + (_HALF_DAY if later == "pm" else 0)), index, index + 4)
        return Dated(When(minutes=minutes, half_day=True), index, index + 3)

    def _after(self, index: int) -> str:
        """What stands after word ``index``."""
        return self.words.text[self.words.span(index, index + 1)[1] :].lstrip()

    def _is_month(self, index: int) -> bool:
        if not 0 <= index < len(self.words):
            return False
        word = self.words[index]
        if word.lower not in MONTHS or not word.capital:
            return False
        if word.lower not in {"may", "march", "mar", "sep", "jan"}:
            return True
        after = self.words[index + 1] if index + 1 < len(self.words) else None
        dated = after is not None and bool(_day_number(after) or _year_number(after))
        before = self.word(index - 1)
        return dated or before in _BEFORE_MONTH or bool(re.fullmatch(r"\d{1,2}", before))

    def _month(self, index: int) -> Dated | None:
        if not self._is_month(index):
            return None
        month, last = MONTHS[self.word(index)], index + 1
        day = _day_number(self.words[last]) if last < len(self.words) else None
        if day:
            last += 1 + (self.word(last + 1) in {"st", "nd", "rd", "th"})
        year = _year_number(self.words[last]) if last < len(self.words) else None
        if year:
            last += 1
        first = index
        shift = _RELATIVE.get(self.word(index - 1))
        if year is None and self.published and shift is not None and not day:
            year = self._relative_year(month, shift)
        return Dated(When(year, month, day), first, last)

    def _relative_year(self, month: int, shift: int) -> int:
        """The year of "last October", "this May", "next June" for the day of publication."""
        assert self.published is not None
        today = self.published
        if shift < 0:
            return today.year - (1 if month >= today.month else 0)
        if shift > 0:
            return today.year + (1 if month <= today.month else 0)
        return today.year

    def _day_month(self, index: int) -> Dated | None:
        day = _day_number(self.words[index])
        last = index + 1
        if not day:
            return None
        if self.word(last) in {"st", "nd", "rd", "th"}:
            last += 1
        if self.word(last) == "of":
            last += 1
        if not self._is_month(last):
            return None
        month, last = MONTHS[self.word(last)], last + 1
        year = _year_number(self.words[last]) if last < len(self.words) else None
        return Dated(When(year, month, day), index, last + (year is not None))

    def _weekday(self, index: int) -> Dated | None:
        name = self.word(index).removesuffix("s") if self.words[index].capital else ""
        if name not in WEEKDAYS:
            return None
        weekday = WEEKDAYS.index(name)
        rest = index + 1
        following = (self._month(rest) or self._day_month(rest)) if rest < len(self.words) else None
        if following and following.when.day:
            # What is written counts, also where the calendar has another weekday: then one of the two is wrong.
            return Dated(replace(following.when, weekday=weekday), index, following.last)
        if not self.published:
            return Dated(When(weekday=weekday), index, index + 1)
        before = self.published - timedelta(days=(self.published.weekday() - weekday) % 7)
        after = before + timedelta(days=7)
        return Dated(When(weekday=weekday, days=(before, after)), index, index + 1)

    def _relative(self, index: int) -> Dated | None:
        word = self.word(index)
        if not self.published:
            return None
        if word in _RELATIVE_DAYS:
            day = self.published + timedelta(days=_RELATIVE_DAYS[word])
            return Dated(When(day.year, day.month, day.day), index, index + 1)
        if word in _RELATIVE and self.word(index + 1) == "year":
            return Dated(When(self.published.year + _RELATIVE[word]), index, index + 2)
        return None

    def _old_year(self, index: int) -> int | None:
        """A year before 1800, told by an "in" or "since" before it and nothing counted after it."""
        figure, after = self.words[index].text, self.word(index + 1)
        if len(figure) != 4 or not figure.isdecimal() or figure[0] != "1":
            return None
        ends = not after or after in STOPWORDS or self.words.gaps[index + 1].strip() != ""
        return int(figure) if ends and self.word(index - 1) in {"in", "since", "circa"} else None

    def _year(self, index: int) -> Dated | None:
        word = self.words[index]
        year = _year_number(word) or self._old_year(index)
        if year is None or self.words.before(index).rstrip().endswith(("$", "€", "£", "#")):
            return None
        after = self.word(index + 1)
        if after in {"percent", "%", "km", "miles", "people", "dollars", "million"}:
            return None
        return Dated(When(year), index, index + 1)

    # Kept by the class: a reader that held its own methods would be a ring, which only the collector takes apart.
    OF_FIGURES = (_iso, _clock, _day_month, _year)
    OF_WORDS = (_month, _weekday, _relative, _spoken)


def find_dates(words: Words, published: date | None) -> list[Dated]:
    """The dates of a statement in order of place; ``published`` anchors weekdays and "yesterday"."""
    if not words.figures and _OPENERS.isdisjoint(words.lower):
        return []
    return _Reader(words, published).find()
