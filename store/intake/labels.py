"""Section labels ("What Happened:"), datelines ("WASHINGTON (AP) —") and the times of a live report ("10:42 a.m. —") at
the head of a paragraph."""

from __future__ import annotations

import re

from .buttons import phrases
from .patterns import Pattern
from .wordlists import words

_KNOWN_LABELS = phrases(
    "what happened / what happens next / why it matters / why it's important / why this matters / the detail / the "
    "details / the big picture / driving the news / what's next / what to know / what to watch / what we know / "
    "what they're saying / the backstory / the background / the context / background / some background / context / "
    "key takeaway / key takeaways / key points / key point / key facts / key details / key stat / key stats / "
    "takeaway / takeaways / zoom in / zoom out / between the lines / the bottom line / bottom line / go deeper / "
    "the latest / by the numbers / state of play / catch up quick / yes, but / reality check / flashback / the "
    "intrigue / threat level / of note / worth noting / quick take / in brief / at a glance / the takeaway / price "
    "action / market reaction / market impact / market overview / analyst take / analysts take / the other side / "
    "how it works / the stakes / looking ahead / what else / in detail / the gist / tl;dr / tldr / in short / "
    "update / breaking / just in / summary / highlights"
)
_OPENERS = words("What Why How Who When Where The Key Behind Between Inside Zoom State Go By Market Next Big Our")
_SMALL = words("it is to of in on and a an the for at we")
_LONGEST_LABEL = 80

_TIME = Pattern(
    r"\[?(?:\d{1,2}[:.]\d{2}(?:\s?[ap]\.?\s?m\b\.?)?|\d{1,2}\s?[ap]\.?\s?m\b\.?)(?:\s(?:[A-Z]{2,4}|local time))?"
    r"(?:\]|\s?[—–:|]|\s-{1,2}(?=\s|$)|$)(?=\s|$)",
    re.IGNORECASE,
)

_SPEAKER = Pattern(
    r"(?:[A-Z][A-Z.’'-]+(?:\s[A-Z][A-Z.’'-]*){0,4}|[QA]|[A-Z][\w’'-]+(?:\s[A-Z][\w.’'-]+){0,3}):\s\S"
    r"|[QA]\.\s\S",
    needs=(": ", "q. ", "a. "),
)

_CITY = r"[A-Z][A-Z.’'-]+(?:[ /][A-Z][A-Z.’'-]*){0,4}"
_PLACE = rf"(?:{_CITY}(?:,\s[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){{0,3}})?)"
_DAY = r"(?:,?\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s\d{1,2}(?:,\s\d{4})?,?)"
_KNOWN_AGENCIES = words(
    "AP Reuters AFP UPI CNN Bloomberg Xinhua TASS dpa DPA EFE PA BBC NPR KCNA Yonhap Kyodo ANSA PTI"
) | {
    "Bloomberg News",
    "BUSINESS WIRE",
    "GLOBE NEWSWIRE",
}
_CREDIT = (
    r"(?:\((?P<agency>[A-Za-z][\w&.]*(?:\s[A-Z][\w&.]*){0,3})\)|/\s?[A-Z][A-Za-z-]*(?:wire|WIRE|Wire)[A-Za-z-]*\s?/)"
)
_DASH = r"(?:\s?(?:[—–]|--?|-\s?--)\s?-?\s?)"
_DATELINE = Pattern(
    rf"(?:(?P<place>{_PLACE}{_DAY}?|(?:[A-Z][\w.’'-]*,?\s){{1,4}})?,?\s?{_CREDIT}{_DASH}"
    rf"|(?P<bare>{_PLACE}{_DAY}?)\s(?:[—–]|--|-)\s)(?=\s?[\"'“‘A-Z0-9$£€(])"
)
_HEAD = 120
"""No label or dateline is longer, so no rule reads further."""
_DASHES = "—–-"


def label_length(paragraph: str) -> int:
    """How many characters of ``paragraph`` are its section label or its time of day, the mark behind it included; 0
    without one."""
    head = paragraph[:_HEAD]
    if head[:1] in tuple("[0123456789"):
        time = _TIME.match(head)
        return time.end() if time else 0
    colon = head.find(":")
    if not 0 < colon <= _LONGEST_LABEL or head[colon + 1 : colon + 2].strip():
        return 0
    name = " ".join(head[:colon].replace("’", "'").split())
    return colon + 1 if name.lower() in _KNOWN_LABELS or _is_title(name) else 0


def dateline_length(paragraph: str) -> int:
    """How many characters of ``paragraph`` are its dateline, the dash included; 0 without one.

    A place in capitals alone must hold four letters, so that "IBM — Big Blue — said" is no dateline; one in small
    letters needs an agency that is known.
    """
    head = paragraph[:_HEAD]
    if not (head[:1] == "(" or head[:1].isupper()) or not any(dash in head for dash in _DASHES):
        return 0
    if not (head[:2].isupper() or "(" in head or "/" in head):
        return 0
    match = _DATELINE.match(head)
    if match is None:
        return 0
    bare, place, agency = match["bare"], match["place"], match["agency"]
    if bare is not None:
        return len(match.group().rstrip()) if sum(char.isupper() for char in bare) >= 4 else 0
    in_capitals = place is not None and place[:2].isupper()
    return len(match.group().rstrip()) if in_capitals or agency in _KNOWN_AGENCIES else 0


def is_time(line: str) -> bool:
    """Whether ``line`` is nothing but a time of day, as over the entries of a live report."""
    time = _TIME.match(line) if len(line) <= _HEAD and line[:1] in tuple("[0123456789") else None
    return time is not None and time.end() == len(line)


def is_speech(line: str) -> bool:
    """Whether ``line`` opens with a speaker and a colon, as in a transcript or an interview ("Q. Why?")."""
    return _SPEAKER.match(line) is not None


def _is_title(name: str) -> bool:
    """Whether ``name`` is a label of two to six capitalised words that opens as labels do: "The Other Side"."""
    parts = name.split()
    if not 2 <= len(parts) <= 6 or parts[0].removesuffix("'s") not in _OPENERS:
        return False
    return all((part[0].isupper() and len(part) <= 16) or part.isdigit() or part in _SMALL for part in parts[1:])
