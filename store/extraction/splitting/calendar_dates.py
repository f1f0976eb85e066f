"""The calendar date that a day named in a claim falls on, reckoned from the article's own date."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from store.extraction.lexicon import words
from store.extraction.tagging.tokens import Token

_WEEKDAY = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTH = {name[:3]: number + 1 for number, name in enumerate(words.MONTHS)}
_PERIOD = {"last": -1, "this": 0, "next": 1}
_NEARNESS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}


def dated(tokens: Sequence[Token], published: str | None, *, future: bool) -> str | None:
    """The ISO date of the first day named in ``tokens`` ("Tuesday", "March 3", "yesterday"), else of a month or year
    ("last month", "this year").

    A weekday is the last one up to the date of publication, or the next one where ``future``; a day of a month
    without a year is the one nearest to publication, or the next one where ``future``.
    None without a date of publication or a day.
    """
    base = _parse(published)
    if base is None:
        return None
    for i, token in enumerate(tokens):
        low = token.low
        if low in _WEEKDAY and token.capital:
            return _weekday(base, _WEEKDAY.index(low), future).isoformat()
        if low in _NEARNESS:
            return (base + dt.timedelta(days=_NEARNESS[low])).isoformat()
        if token.capital and low[:3] in _MONTH and (low in words.MONTHS or low in words.MONTH_ABBREVIATIONS):
            found = _month_day(tokens, i, base, future)
            if found:
                return found.isoformat()
    return _period(tokens, base)


def _period(tokens: Sequence[Token], base: dt.date) -> str | None:
    """The month or year that "last month", "this year" and their like mean, in ISO's shorter forms."""
    for i, token in enumerate(tokens[1:], start=1):
        shift = _PERIOD.get(tokens[i - 1].low)
        if shift is None:
            continue
        if token.low == "month":
            year, month = divmod(base.year * 12 + base.month - 1 + shift, 12)
            return f"{year:04}-{month + 1:02}" if 1 <= year <= dt.MAXYEAR else None
        if token.low == "year" and 1 <= base.year + shift <= dt.MAXYEAR:
            return f"{base.year + shift:04}"
    return None


def _parse(published: str | None) -> dt.date | None:
    try:
        return dt.date.fromisoformat(published[:10]) if published else None
    except ValueError:
        return None


def _weekday(base: dt.date, weekday: int, future: bool) -> dt.date:
    if future:
        return base + dt.timedelta(days=(weekday - base.weekday()) % 7)
    return base - dt.timedelta(days=(base.weekday() - weekday) % 7)


def _counts(tokens: Sequence[Token], i: int) -> bool:
    """Whether the number behind the month at ``i`` counts what follows it: "in October 11 countries"."""
    after = tokens[i + 2] if i + 2 < len(tokens) else None
    plural = after is not None and after.text.islower() and after.low.endswith("s") and len(after.low) > 3
    return plural or (i > 0 and tokens[i - 1].low == "in" and after is not None and after.text.islower())


def _month_day(tokens: Sequence[Token], i: int, base: dt.date, future: bool) -> dt.date | None:
    number = tokens[i + 1].text if i + 1 < len(tokens) and not _counts(tokens, i) else ""
    if not (number.isascii() and number.isdigit() and len(number) <= 2):
        number = tokens[i - 1].text if i else ""
        if not (number.isascii() and number.isdigit() and len(number) <= 2):
            return None
        year_at = i + 1
    else:
        year_at = i + 2
    if year_at < len(tokens) and tokens[year_at].text == ",":
        year_at += 1
    year = tokens[year_at].text if year_at < len(tokens) else ""
    years = (
        [int(year)]
        if year.isascii() and year.isdigit() and len(year) == 4
        else [base.year - 1, base.year, base.year + 1]
    )
    fits = []
    for candidate in years:
        try:
            fits.append(dt.date(candidate, _MONTH[tokens[i].low[:3]], int(number)))
        except ValueError:
            continue
    ahead = [d for d in fits if d >= base]
    if future and ahead:
        return min(ahead)
    return min(fits, key=lambda d: (abs((d - base).days), d)) if fits else None
