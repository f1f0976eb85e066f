"""Who wrote an article, and for whom: lines such as "By Arden Dier, Newser Staff"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .dates import parse_date
from .wordlists import words

_LONGEST_BYLINE = 160
_OPENING = re.compile(
    r"(?:by|written by|words by|words|story by|story|text by|report by|author|authors|posted by|published by"
    r"|from)\s?:?\s+",
    re.IGNORECASE,
)
_NOT_A_NAME = words(
    "monday tuesday wednesday thursday friday saturday sunday the a an his her its their our my this that these "
    "those then now contrast comparison default law midnight noon dawn dusk nightfall christmas easter election using"
)
_MONTHS = words("january february march april may june july august september october november december")
_OUTLET_NOUNS = words(
    "advertiser advocate agency argus beacon broadcasting bulletin chronicle courier daily dispatch echo enquirer "
    "examiner express gazette globe guardian herald independent inquirer journal ledger mail mercury messenger mirror "
    "monitor network news newswire observer post press record register reporter review sentinel standard star sun "
    "telegraph times today tribune voice weekly wire world"
)
_AGENCIES = words("reuters afp ap bloomberg axios politico propublica upi") | {
    "agence france-presse",
    "associated press",
}
_PARTICLES = words("and & with de da di del della van von der den la le el al bin bint ibn dos du st")
_NAME_END = re.compile(
    r"\s*(?:[,|–—•·/]|\s-\s|\bfor\b|\bin\b|\bat\b|\bof\b|\bposted\b|\bpublished\b|\bupdated\b|\d)", re.IGNORECASE
)
_NAME_WORD = re.compile(r"[^\W\d_][\w.'’-]*")
_ROLE = (
    r"(?:(?:senior|chief|lead|political|national|foreign|staff|city|business|sports?|science|health|court"
    r"|world|special|associate|"
    r"deputy|managing|contributing|digital|news|markets?|economics?|education|environment|investigative"
    r"|white house|features?)\s)*"
    r"(?:staff|writers?|reporters?|correspondents?|editors?|columnists?|contributors?|journalists?|producers?|"
    r"staff reports?|newsroom|news desk|desk|editorial board|bureau(?: chief)?|fellow|intern|freelancer|analyst)"
)
_ROLE_ONLY = re.compile(_ROLE, re.IGNORECASE)
_STAFF_LINE = re.compile(
    r"(?P<outlet>(?:[A-Z][\w.&'’-]*\s){1,5})(?:Staff|Newsroom|News Desk|Editorial Board|Web Desk|Online Desk)"
    r"(?:\s(?:Writers?|Reporters?|Reports?|Correspondents?|Editors?))?"
)
_STAFF_TAIL = re.compile(rf"(?P<outlet>.{{2,60}}?)\s+{_ROLE}", re.IGNORECASE)
_DAY_NEXT = re.compile(r"\.?\s\d")
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
    return Byline(names, _outlet_of_tail(tail))


def is_bare_byline(line: str, following: str) -> bool:
    """Whether ``line`` is a byline without its "By": a short name with a role or an outlet behind it, or with a line
    below that is a role or a date; or that role itself."""
    if len(line) > 80 or (_ends_sentence(line) and not _ends_with_initial(line)):
        return False
    if _ROLE_ONLY.fullmatch(line):
        return True
    byline = parse_byline(f"By {line}")
    if byline is None or byline.names is None or not 2 <= len(byline.names.split()) <= 4:
        return False
    tail = line[len(byline.names) :].strip(" ,|–—•·-")
    if tail:
        return byline.outlet is not None or _ROLE_ONLY.fullmatch(tail) is not None
    return _ROLE_ONLY.fullmatch(following) is not None or (parse_date(following) is not None and len(following) <= 80)


def names_outlet(name: str) -> bool:
    """Whether ``name`` sounds like an outlet: "Valley Courier", "The Daily Record", "Reuters"."""
    last = name.split()[-1].lower().strip(".")
    return len(name.split()) <= 6 and (last in _OUTLET_NOUNS or name.lower() in _AGENCIES)


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
    if parse_date(tail) or _ROLE_ONLY.fullmatch(tail) or any(char.isdigit() for char in tail):
        return True
    words = [word for word in re.split(r"[\s,|–—•·/&-]+", tail) if word]
    capital = sum(word[0].isupper() or word.lower() in _PARTICLES for word in words)
    return len(words) <= 14 and (
        capital * 10 >= len(words) * 6 or (_STAFF_TAIL.fullmatch(tail) is not None and len(words) <= 6)
    )


def _outlet_of_tail(tail: str) -> str | None:
    """The outlet in what follows the names: "Newser Staff" and "for The Herald" name one, "Staff Writer" none."""
    for part in re.split(r"\s*[,|•·]\s*", tail):
        piece = re.sub(r"^(?:for|of|at|from)\s+", "", part.strip(), flags=re.IGNORECASE)
        if (
            not piece
            or piece[0].isdigit()
            or parse_date(piece)
            or _ROLE_ONLY.fullmatch(piece)
            or not piece[0].isupper()
        ):
            continue
        staff = _STAFF_TAIL.fullmatch(piece)
        if staff and staff["outlet"][0].isupper() and not _ROLE_ONLY.fullmatch(staff["outlet"]):
            return staff["outlet"].strip()
        if piece != part.strip() or names_outlet(piece):
            return piece
    return None


def _ends_sentence(line: str) -> bool:
    return line.rstrip("\"'”’)").endswith((".", "!", "?"))


def _ends_with_initial(line: str) -> bool:
    """Whether the line's last full stop belongs to an abbreviation (Jr., Sr., an initial, a time of day)."""
    return re.search(r"(?:\b(?:Jr|Sr|Inc|Co|Ltd|[A-Z]|[ap]\.m)|^(?:By|BY) The Associated Press)\.$", line) is not None
