"""Dates in a statement, whole or in part.

"March 3, 2026", "3 March", "October 2025", "2018", "on Tuesday", "last October" and "6:42 a.m." are read;
what hangs on today ("yesterday", a weekday) is worked out from the day of publication when that is known.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from .data_units import HOURS, NOON, PARTS_OF_HOUR, SMALL_NUMBERS, TENS
from .data_words import MONTHS, STOPWORDS, WEEKDAYS
from .signs import OPENS_DATE
from .when import HALF_DAY, When
from .wordlists import word_set

if TYPE_CHECKING:
    from .words import Words

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
_AFTER_DAY_OR_HOUR = frozenset({*MONTHS, "am", "pm", "st", "nd", "rd", "th", "of", "o'clock", "in", "at", "years"})
"""Words without which a figure of one or two digits is neither a day nor an hour."""
_PARTS_OF_DAY = {("in", "the", "morning"): "am", ("in", "the", "afternoon"): "pm", ("in", "the", "evening"): "pm",
                 ("at", "night"): "pm"}  # fmt: skip
_END_OF_YEAR = {("end", "of", which, "year") for which in ("the", "this", "next")}
_WORLD_TIME = frozenset({"gmt", "utc"})
_NUMBERS = {word: value for word, value in {**SMALL_NUMBERS, **TENS}.items() if value > 1}
OPENERS = frozenset({*NOON, *PARTS_OF_HOUR, *_RELATIVE_DAYS, *_RELATIVE, *_NUMBERS, "one", "end"})
"""The words with which a date can begin, other than figures and the names of months and days."""


class Dated(NamedTuple):
    """A date found in a statement, over the words ``first`` to ``last`` (exclusive)."""

    when: When
    first: int
    last: int


def parse_day(published: str | None) -> date | None:
    """The day of publication from an ISO date, or None when there is none or it is no date."""
    try:
        return date.fromisoformat(published[:10]) if published else None
    except ValueError:
        return None


def _day_number(figure: str) -> int | None:
    value = int(figure) if len(figure) <= 2 and figure.isdecimal() else 0
    return value if 1 <= value <= 31 else None


def _year_number(figure: str) -> int | None:
    return int(figure) if len(figure) == 4 and figure.isdecimal() and figure[:2] in {"18", "19", "20"} else None


def may_open_date(text: str, lower: str) -> bool:
    """Whether a date may begin with this figure: a day, a year, a clock time or a whole date."""
    return bool(_day_number(lower)) or len(text) in {4, 10} or ":" in text or "." in text


@lru_cache(maxsize=10_000)
def _weekday_before(published: date, weekday: int) -> When:
    """A weekday named on a day: the last one until then, or the one after."""
    before = published - timedelta(days=(published.weekday() - weekday) % 7)
    return When(weekday=weekday, days=(before, before + timedelta(days=7)))


_NO_WORDS = ("",) * 4
_Rule = Callable[["_Reader", int], "Dated | None"]
"""What finds the date that begins with the word at a place, if it does."""


class _Reader:
    """Reads the dates of one statement from left to right."""

    def __init__(self, words: Words, published: date | None) -> None:
        self.words = words
        self.published = published
        self.lower = words.lower + _NO_WORDS
        """The words folded; an empty one stands for any before and after."""

    def find(self) -> list[Dated]:
        found: list[Dated] = []
        last = 0
        for index in self.words.with_sign(OPENS_DATE):
            if index >= last and (hit := self._at(index)) is not None:
                found.append(hit)
                last = hit.last
        return found

    def _at(self, index: int) -> Dated | None:
        text = self.words[index].text
        if len(text) <= 2 and text.isdecimal() and not self._may_be_day_or_hour(index):
            return None
        for rule in self.OF_FIGURES if text[0].isdecimal() else self._rules(self.lower[index]):
            hit = rule(self, index)
            if hit is not None:
                return hit
        return None

    @classmethod
    @cache
    def _rules(cls, word: str) -> tuple[_Rule, ...]:
        """The rules that can find a date that begins with this word, no figure: the others need another beginning."""
        begun = (
            (word in MONTHS, cls._month),
            (word.removesuffix("s") in WEEKDAYS, cls._weekday),
            (word in _RELATIVE_DAYS or word in _RELATIVE or word == "end", cls._relative),
            (word in NOON or word in PARTS_OF_HOUR, cls._spoken),
            (word in HOURS, cls._clock),
            (word in _NUMBERS, cls._years_ago),
        )
        return tuple(rule for begins, rule in begun if begins)

    def _may_be_day_or_hour(self, index: int) -> bool:
        """Whether what follows a figure of one or two digits leaves open that it is a day or an hour."""
        return self.lower[index + 1] in _AFTER_DAY_OR_HOUR

    def _iso(self, index: int) -> Dated | None:
        found = _ISO.fullmatch(self.words[index].text) if len(self.words[index].text) == 10 else None
        if not found:
            return None
        year, month, day = (int(part) for part in found.groups())
        return Dated(When(year, month, day), index, index + 1)

    def _clock(self, index: int) -> Dated | None:
        text, word, last = self.words[index].text, self.lower[index], index + 1
        if word[:1].isdecimal() and not text[:1].isdecimal():
            # "²" is no hour.
            return None
        found = _CLOCK.fullmatch(text.replace(".", ":")) if self._may_be_clock(index) else None
        half, after = self._half_of_day(last)
        if found:
            hour, minute = int(found.group(1)), int(found.group(2))
        elif len(word) == 4 and word.isdecimal() and self.lower[last] in _WORLD_TIME and self.lower[index - 1] != "in":
            hour, minute = divmod(int(word), 100)
        elif half and word in HOURS and (after == last + 1 or self.lower[index - 1] in _CLOCK_SIGNS):
            hour, minute = HOURS[word], 0
        elif word in HOURS and self.lower[last] == "o'clock":
            hour, minute, last = HOURS[word], 0, last + 1
            half, after = self._half_of_day(last)
        else:
            return None
        if hour > 24 or minute > 59:
            return None
        if half:
            hour = hour % 12 + (12 if half == "pm" else 0)
            return Dated(When(minutes=hour * 60 + minute), index, after)
        whole = len(word) == 4 and word.isdecimal()
        return Dated(When(minutes=hour * 60 + minute, half_day=hour <= 12 and not whole), index, last)

    def _half_of_day(self, index: int) -> tuple[str, int]:
        """ "am" or "pm" by what stands at ``index``, "p.m." or "in the evening", and where that ends; else empty."""
        if self.lower[index] in {"am", "pm"}:
            return self.lower[index], index + 1
        for words, half in _PARTS_OF_DAY.items():
            if self.lower[index : index + len(words)] == words:
                return half, index + len(words)
        return "", index

    def _may_be_clock(self, index: int) -> bool:
        """Whether a figure has the form of a clock time; with a full stop, only where the words around it tell."""
        text = self.words[index].text
        if ":" in text:
            return True
        if "." not in text or not _CLOCK_IN_BRITAIN.fullmatch(text):
            return False
        after = self.lower[index + 1]
        return (
            bool(self._half_of_day(index + 1)[0])
            or after in _CLOCK_MARKS
            or (self.lower[index - 1] in _CLOCK_SIGNS and after in _CLOCK_FOLLOWERS)
        )

    def _spoken(self, index: int) -> Dated | None:
        """ "half past eight", "a quarter to nine", "noon", "midnight"."""
        word, hour = self.lower[index], HOURS.get(self.lower[index + 2])
        if word in NOON:
            return Dated(When(minutes=NOON[word]), index, index + 1)
        side = {"past": 1, "to": -1}.get(self.lower[index + 1])
        if word not in PARTS_OF_HOUR or side is None or hour is None:
            return None
        minutes = (hour * 60 + side * PARTS_OF_HOUR[word]) % HALF_DAY
        half, last = self._half_of_day(index + 3)
        if half:
            return Dated(When(minutes=minutes + (HALF_DAY if half == "pm" else 0)), index, last)
        return Dated(When(minutes=minutes, half_day=True), index, index + 3)

    def _text(self, index: int) -> str:
        """Word ``index`` as it is written; empty where there is none."""
        return self.words[index].text if index < len(self.words) else ""

    def _after(self, index: int) -> str:
        """What stands after word ``index``."""
        return self.words.text[self.words.span(index, index + 1)[1] :].lstrip()

    def _is_month(self, index: int) -> bool:
        word = self.lower[index]
        if word not in MONTHS or not self.words[index].capital:
            return False
        if word not in {"may", "march", "mar", "sep", "jan"}:
            return True
        dated = bool(_day_number(self.lower[index + 1]) or _year_number(self._text(index + 1)))
        before = self.lower[index - 1]
        return dated or before in _BEFORE_MONTH or bool(re.fullmatch(r"\d{1,2}", before))

    def _month(self, index: int) -> Dated | None:
        if not self._is_month(index):
            return None
        month, last = MONTHS[self.lower[index]], index + 1
        day = _day_number(self.lower[last])
        if day:
            last += 1 + (self.lower[last + 1] in {"st", "nd", "rd", "th"})
        year = _year_number(self._text(last))
        if year:
            last += 1
        first = index
        shift = _RELATIVE.get(self.lower[index - 1])
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
        day = _day_number(self.lower[index])
        last = index + 1
        if not day:
            return None
        if self.lower[last] in {"st", "nd", "rd", "th"}:
            last += 1
        if self.lower[last] == "of":
            last += 1
        if not self._is_month(last):
            return None
        month, last = MONTHS[self.lower[last]], last + 1
        year = _year_number(self._text(last))
        return Dated(When(year, month, day), index, last + (year is not None))

    def _weekday(self, index: int) -> Dated | None:
        name = self.lower[index].removesuffix("s") if self.words[index].capital else ""
        if name not in WEEKDAYS:
            return None
        weekday = WEEKDAYS.index(name)
        rest = index + 1
        following = (self._month(rest) or self._day_month(rest)) if rest < len(self.words) else None
        if following and following.when.day:
            # What is written counts, also where the calendar has another weekday: then one of the two is wrong.
            return Dated(following.when._replace(weekday=weekday), index, following.last)
        if not self.published:
            return Dated(When(weekday=weekday), index, index + 1)
        return Dated(_weekday_before(self.published, weekday), index, index + 1)

    def _relative(self, index: int) -> Dated | None:
        word = self.lower[index]
        if not self.published:
            return None
        if word in _RELATIVE_DAYS:
            day = self.published + timedelta(days=_RELATIVE_DAYS[word])
            return Dated(When(day.year, day.month, day.day), index, index + 1)
        after = self.lower[index + 1]
        if word in _RELATIVE and after == "year":
            return Dated(When(self.published.year + _RELATIVE[word]), index, index + 2)
        if word in _RELATIVE and after == "month":
            year, month = divmod(self.published.year * 12 + self.published.month - 1 + _RELATIVE[word], 12)
            return Dated(When(year, month + 1), index, index + 2)
        end = self.lower[index : index + 4]
        if end in _END_OF_YEAR:
            return Dated(When(self.published.year + _RELATIVE.get(end[2], 0), 12), index, index + 4)
        return None

    def _years_ago(self, index: int) -> Dated | None:
        """ "seven years ago": the year that was then."""
        word = self.lower[index]
        count = int(word) if word.isdecimal() else _NUMBERS.get(word, 0)
        if not (self.published and 1 < count < 200 and self.lower[index + 1 : index + 3] == ("years", "ago")):
            return None
        return Dated(When(self.published.year - count), index, index + 3)

    def _old_year(self, index: int) -> int | None:
        """A year before 1800, told by an "in" or "since" before it and nothing counted after it."""
        figure, after = self.words[index].text, self.lower[index + 1]
        if len(figure) != 4 or not figure.isdecimal() or figure[0] != "1":
            return None
        ends = not after or after in STOPWORDS or self.words.gaps[index + 1].strip() != ""
        return int(figure) if ends and self.lower[index - 1] in {"in", "since", "circa"} else None

    def _year(self, index: int) -> Dated | None:
        year = _year_number(self.words[index].text) or self._old_year(index)
        if year is None or self._sign_before(index) in {"$", "€", "£", "#"}:
            return None
        after = self.lower[index + 1]
        if after in {"percent", "%", "km", "miles", "people", "dollars", "million"}:
            return None
        return Dated(When(year), index, index + 1)

    def _sign_before(self, index: int) -> str:
        """The last letter or sign before word ``index``, blanks aside; empty where none is."""
        gap = self.words.gaps[index].rstrip()
        return gap[-1:] or (self.words[index - 1].text[-1] if index else "")

    # Kept by the class: a reader that held its own methods would be a ring, which only the collector takes apart.
    OF_FIGURES = (_iso, _clock, _day_month, _years_ago, _year)


def find_dates(words: Words, published: date | None) -> list[Dated]:
    """The dates of a statement in order of place; ``published`` anchors weekdays and "yesterday"."""
    return _Reader(words, published).find()
