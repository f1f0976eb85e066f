"""Dates as articles print them, to ISO dates. The time zone stays the article's own: the date is the one printed."""

from __future__ import annotations

import re
from datetime import date

from .wordlists import words

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month{n}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
# A pasted page glues the time to the year: "March 3, 20266:02 PM".
_YEAR_END = r"(?:(?=\d{1,2}:\d\d)|(?!\d))"
_DATE = re.compile(
    r"(?<![\w/-])(?:"
    r"(?P<year1>\d{4})[-/.](?P<num1>\d{1,2})[-/.](?P<day1>\d{1,2})(?!\d)"
    rf"|{_MONTH.format(n=2)}\s{{0,3}}(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?,?\s{{1,3}}(?P<year2>\d{{4}}){_YEAR_END}"
    rf"|(?P<day3>\d{{1,2}})(?:st|nd|rd|th)?\.?[\s-]{{1,3}}(?:of\s)?{_MONTH.format(n=3)},?[\s-]{{1,3}}"
    rf"(?P<year3>\d{{4}}){_YEAR_END}"
    r"|(?P<one>\d{1,2})[/.](?P<two>\d{1,2})[/.](?P<year4>\d{4})(?!\d)"
    r")",
    re.IGNORECASE,
)
_AGO = re.compile(
    r"(?:(?:posted|published|updated|last updated)\s+)?(?:\d{1,3}|an?)\s+(?:min(?:ute)?|hour|hr|day|week"
    r"|month)s?\s+ago",
    re.IGNORECASE,
)
_SET_DOWN = re.compile(r"(?:first |last |originally )?(?:posted|published|updated|filed)\b", re.IGNORECASE)
_PUBLISHED = re.compile(r"\b(?:published|posted)\b", re.IGNORECASE)
_GLUED = re.compile(r"(?<=[a-z0-9])(?=Updated|Published|Posted)|(?<=\d{4})(?=\d{1,2}:\d\d)|(?<=[A-Z]{3})(?=Updated)")
_SEPARATORS = re.compile(r"[\s,.:;|/()•·–—+-]+")
_BESIDE_A_DATE = words(
    "first last originally posted published publish publication updated update modified revised created filed date "
    "released issued dated on at of the mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday "
    "sat saturday sun sunday noon midnight a p m am pm t z et ct mt pt est edt cst cdt mst mdt pst pdt utc gmt bst "
    "cet cest eet eest ist jst kst hkt sgt aest aedt nzst msk local time an ago minute minutes min hour hours day "
    "days"
)
_CLOCK = re.compile(r"t?\d{1,4}(?:am|pm|z|h)?")
_LONGEST_DATE_LINE = 120


def parse_date(text: str) -> str | None:
    """The first full date in ``text`` as YYYY-MM-DD, or None. ``03/04/2026`` is ambiguous, hence None."""
    for match in _DATE.finditer(text):
        found = _iso(match)
        if found is not None:
            return found
    return None


def publication_date(line: str) -> str | None:
    """The date behind "Published" or "Posted" if ``line`` speaks of an update too, else its first date."""
    said = _PUBLISHED.search(line)
    return (parse_date(line[said.start() :]) if said else None) or parse_date(line)


def is_date_line(line: str) -> bool:
    """Whether ``line`` is a date: one or two with times and words such as "Posted", and nothing else but
    after such a word at its head ("Posted by admin on 4 March 2026 in News")."""
    if len(line) > _LONGEST_DATE_LINE:
        return False
    if _AGO.fullmatch(line):
        return True
    rest, found = _DATE.subn(" ", _GLUED.sub(" ", line))
    if found and _SET_DOWN.match(line) and not line.endswith((".", "!", "?")):
        return True
    return 1 <= found <= 2 and is_beside_date(rest)


def without_dates(line: str) -> str:
    """``line`` with a bar in the place of every date: "The Post, Monday, 4 May 2026" gives "The Post, Monday, |"."""
    return _DATE.sub("|", line)


def is_beside_date(text: str) -> bool:
    """Whether ``text`` has only what is set beside dates in it: weekdays, times of day, words such as "Posted"."""
    parts = [part.lower() for part in _SEPARATORS.split(text) if part]
    return all(part in _BESIDE_A_DATE or _CLOCK.fullmatch(part) for part in parts)


def is_place_and_date(line: str) -> bool:
    """Whether ``line`` is a date with at most four capitalised words beside it: "Solway, 18 May 2026"."""
    if len(line) > _LONGEST_DATE_LINE or line.endswith((".", "!", "?")) or parse_date(line) is None:
        return False
    rest = [part for part in _SEPARATORS.split(_DATE.sub(" ", line)) if part]
    named = [part for part in rest if part.lower() not in _BESIDE_A_DATE and not _CLOCK.fullmatch(part.lower())]
    return 1 <= len(named) <= 4 and all(part[0].isupper() for part in named)


def _iso(match: re.Match[str]) -> str | None:
    """The ISO date of one match of ``_DATE``, or None if there is no such day or the order is ambiguous."""
    part = match.groupdict()
    if part["year1"]:
        year, month, day = part["year1"], int(part["num1"]), part["day1"]
    elif part["year2"]:
        year, month, day = part["year2"], _month(part["month2"]), part["day2"]
    elif part["year3"]:
        year, month, day = part["year3"], _month(part["month3"]), part["day3"]
    else:
        one, two = int(part["one"]), int(part["two"])
        if one <= 12 and two <= 12 and one != two:
            return None
        year, month, day = part["year4"], min(one, two), str(max(one, two))
    try:
        found = date(int(year), month, int(day))
    except ValueError:
        return None
    return found.isoformat() if 1700 <= found.year <= 2200 else None


def _month(name: str) -> int:
    """1 to 12 for an English month name or its abbreviation."""
    return _MONTHS.index(name[:3].lower()) + 1
