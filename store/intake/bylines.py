"""Who wrote an article, and for whom: lines such as "By Arden Dier, Newser Staff"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .dates import parse_date
from .mastheads import BEATS, names_outlet
from .patterns import Pattern
from .wordlists import words

_LONGEST_BYLINE = 160
_OPENING = re.compile(
    r"(?:by|reported by|reporting by|written by|compiled by|words by|words|story by|story|text by|report by|author"
    r"|authors|posted by|published by|from)\s?:?\s+",
    re.IGNORECASE,
)
_NOT_A_NAME = words(
    "monday tuesday wednesday thursday friday saturday sunday the a an his her its their our my this that these "
    "those then now contrast comparison default law midnight noon dawn dusk nightfall christmas easter election using"
)
_MONTHS = words("january february march april may june july august september october november december")
_PARTICLES = words("and & with de da di del della van von der den la le el al bin bint ibn dos du st")
_NAME_END = re.compile(
    r"\s*(?:[,|–—•·/]|\s-\s|\bfor\b|\bin\b|\bat\b|\bof\b|\bposted\b|\bpublished\b|\bupdated\b|\d)", re.IGNORECASE
)
_NAME_WORD = re.compile(r"[^\W\d_][\w.'’-]*")
_ROLES = words(
    "staff writer writers reporter reporters correspondent correspondents editor editors columnist columnists "
    "contributor contributors journalist journalists producer producers newsroom desk bureau fellow intern freelancer "
    "analyst editor-in-chief anchor photographer commentator critic"
)
_ROLE_ENDS = words("chief reports report board team")
"""They end a role whose first word is one of the roles: "bureau chief", "staff reports", "editorial board"."""
_NO_OUTLET = words("UK US EU UN AI NHS IT HR UAE USA NYC LA DC TV")
"""Capitals before a role that are what it covers: "UK Editor"."""
_TO_OUTLET = re.compile(r"(?:special\sto|exclusive\sto|contributing\sto|for|of|at|from|with)\s+", re.IGNORECASE)
_STAFF_LINE = Pattern(
    r"(?P<outlet>(?:[A-Z][\w.&'’-]*\s){1,5})(?:Staff|Newsroom|News Desk|Editorial Board|Web Desk|Online Desk)"
    r"(?:\s(?:Writers?|Reporters?|Reports?|Correspondents?|Editors?))?",
    needs=("staff", "newsroom", "desk", "board"),
)
_IN_PLACE = re.compile(r"in\s[A-Z][\w.’'-]+(?:\s[A-Z][\w.’'-]+){0,2}(?P<more>\sand\s[A-Z][\w.’' -]{2,40})?")
_PARTING_OF_NAMES = re.compile(r",\s*|\s+(?:and|&|with)\s+")
_DAY_NEXT = re.compile(r"\.?\s\d")
_PARTING = re.compile(r"[\s,|–—•·/&-]+")
_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Byline:
    """Who wrote an article and for whom, as a byline has it; either may be missing."""

    names: str | None
    outlet: str | None


def parse_byline(line: str) -> Byline | None:
    """The names and the outlet of a line such as "By Arden Dier, Newser Staff"; None if it is no byline.

    "By Thursday the port had closed." is none: names are capitalised words and no sentence ends the line.
    """
    line = _BLANKS.sub(" ", line).strip()
    if not 4 <= len(line) <= _LONGEST_BYLINE:
        return None
    opening = _OPENING.match(line)
    if opening is None:
        staff = _STAFF_LINE.fullmatch(line)
        return Byline(None, staff["outlet"].strip()) if staff else None
    rest = line[opening.end() :]
    end = _name_length(rest)
    if end == 0 or (_ends_sentence(line) and not _ends_with_initial(line)):
        return None
    names, tail = rest[:end].strip(" ,"), rest[end:].strip(" ,|–—•·/-")
    staff = _STAFF_LINE.fullmatch(names)
    if staff:
        return Byline(None, staff["outlet"].strip())
    if tail and not _tail_fits(tail):
        return None
    placed = _IN_PLACE.fullmatch(tail)
    if placed is not None and placed["more"]:
        return Byline(names + placed["more"].partition(" in ")[0], None)
    if not tail and _is_outlet_alone(names):
        return Byline(None, names)
    return Byline(names, _outlet_of_tail(tail))


def is_bare_byline(line: str, following: str) -> bool:
    """Whether ``line`` is a byline without its "By": a short name with a role or an outlet behind it, or with a line
    below that is a role or a date; or that role itself."""
    if len(line) > 80 or (_ends_sentence(line) and not _ends_with_initial(line)):
        return False
    if is_role(line):
        return True
    byline = parse_byline(f"By {line}")
    if byline is None or byline.names is None:
        return False
    if not all(2 <= len(name.split()) <= 4 for name in _PARTING_OF_NAMES.split(byline.names)):
        return False
    if byline.outlet is not None:
        return True
    if not line.startswith(byline.names):
        # "Dana Whit in Solway and Lou Ardent"
        return _is_date(following)
    tail = line[len(byline.names) :].strip(" ,|–—•·-")
    if tail:
        return is_role(tail) or (_IN_PLACE.fullmatch(tail) is not None and _is_date(following))
    return is_role(following) or _is_date(following)


def _name_length(rest: str) -> int:
    """How much of ``rest`` is names: capitalised words and particles, up to a comma, a bar, a dash or a date."""
    end = words_read = 0
    last = ""
    while end < len(rest) and not _NAME_END.match(rest, end):
        word = _NAME_WORD.match(rest, end)
        if word is None:
            if rest[end] not in " &":
                return 0
            end += 1
            continue
        bare = word.group().strip(".'’").lower()
        if words_read and bare in _MONTHS and _DAY_NEXT.match(rest, word.end()):
            break
        if not (word.group()[0].isupper() or bare in _PARTICLES):
            return 0
        # "By The Associated Press" may open with an article, "By Thursday" is a time.
        if bare in _NOT_A_NAME and not (bare == "the" and words_read == 0):
            return 0
        end, last = word.end(), bare
        words_read += 1
    lone_month = words_read == 1 and last in _MONTHS
    return end if 1 <= words_read <= 14 and not lone_month else 0


def _tail_fits(tail: str) -> bool:
    """Whether what follows the names is an outlet, a role, a date or more names, rather than a clause."""
    if parse_date(tail) or is_role(tail) or any(char.isdigit() for char in tail):
        return True
    parts = [part for part in _PARTING.split(tail) if part]
    if _TO_OUTLET.match(tail) or (len(parts) <= 6 and parts[-1].lower() in _ROLES):
        return True
    capital = sum(part[0].isupper() or part.lower() in _PARTICLES for part in parts)
    return len(parts) <= 14 and capital * 10 >= len(parts) * 6


def is_role(text: str) -> bool:
    """Whether ``text`` is a journalist's role and no more: "Staff Writer", "Defence Correspondent"."""
    parts = text.replace(",", "").split()
    if not 1 <= len(parts) <= 5 or _role_start(parts) is None:
        return False
    return all(part[0].isupper() or part.lower() in _ROLES | _ROLE_ENDS | BEATS for part in parts)


def _role_start(parts: list[str]) -> int | None:
    """Where in ``parts`` the role at their end begins ("Harbor Ledger | Staff Writer"); None without one."""
    bare = [part.lower().strip(".") for part in parts]
    end = len(bare)
    if end > 1 and bare[-1] in _ROLE_ENDS and (bare[-2] in _ROLES or bare[-2] in ("editorial", "news")):
        end -= 1
        if bare[end - 1] not in _ROLES:
            return end - 1
    start = end
    while start > 0 and bare[start - 1] in _ROLES:
        start -= 1
    return start if start < end else None


def _outlet_of_tail(tail: str) -> str | None:
    """The outlet in what follows the names: "Newser Staff", "Special to The Herald" and "BBC Health Editor" name
    one, "Staff Writer" and "Defence Correspondent" none."""
    for part in re.split(r"\s*[,|•·]\s*", tail):
        outlet = _outlet_of_part(part.strip())
        if outlet is not None:
            return outlet
    return None


def _outlet_of_part(part: str) -> str | None:
    parts = part.split()
    places = [place for place, word in enumerate(parts) if word.lower() in _ROLES]
    start_of_name = places[-1] + 1 if places and places[-1] + 1 < len(parts) else 0
    directed = _TO_OUTLET.match(" ".join(parts[start_of_name:]))
    if directed is not None:
        name = " ".join(parts[start_of_name:])[directed.end() :]
        return name if name[:1].isupper() and not parse_date(name) else None
    if not part or not part[0].isupper() or parse_date(part):
        return None
    start = _role_start(parts)
    if start is None:
        return part if names_outlet(part) else None
    before = parts[:start]
    if parts[start].lower() == "staff" or " ".join(parts[start:]).lower() in ("newsroom", "desk"):
        return " ".join(before) if any(word.lower() not in BEATS for word in before) else None
    for length in range(len(before), 0, -1):
        if names_outlet(" ".join(before[:length])):
            return " ".join(before[:length])
    first = before[0] if before else ""
    return first if len(first) > 1 and first.isupper() and first.isalpha() and first not in _NO_OUTLET else None


def _is_date(line: str) -> bool:
    return parse_date(line) is not None and len(line) <= 80


def _is_outlet_alone(names: str) -> bool:
    """Whether a byline without a person names an outlet: "By The Associated Press"; Emily Post is a person."""
    return names_outlet(names) and (len(names.split()) > 2 or names.lower().startswith("the ") or names.isupper())


def _ends_sentence(line: str) -> bool:
    return line.rstrip("\"'”’)").endswith((".", "!", "?"))


def _ends_with_initial(line: str) -> bool:
    """Whether the line's last full stop belongs to an abbreviation (Jr., Sr., an initial, a time of day)."""
    return re.search(r"(?:\b(?:Jr|Sr|Inc|Co|Ltd|[A-Z]|[ap]\.m)|^(?:By|BY) The Associated Press)\.$", line) is not None
