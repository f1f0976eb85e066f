"""Section labels ("What Happened:") and datelines ("WASHINGTON (AP) —") at the head of a paragraph."""

from __future__ import annotations

import re

_KNOWN_LABEL = re.compile(
    r"""(?:what\shappened|what\shappens\snext|why\sit\smatters|why\sit['’]s\simportant|why\sthis\smatters|the\sdetails?
    |the\sbig\spicture|driving\sthe\snews|what['’]s\snext|what\sto\s(?:know|watch)|what\swe\sknow|what\sthey['’]re\ssaying|the\s(?:backstory|background|context)
    |(?:some\s)?background|context|key\s(?:takeaways?|points|facts|details|stats?)|takeaways?|zoom\s(?:in|out)|between\sthe\slines|the\sbottom\sline|bottom\sline
    |go\sdeeper|the\slatest|by\sthe\snumbers|state\sof\splay|catch\sup\squick|yes,\sbut|reality\scheck|flashback|the\sintrigue|threat\slevel
    |of\snote|worth\snoting|quick\stake|in\sbrief|at\sa\sglance|the\stakeaway|price\saction|market\s(?:reaction|impact|overview)|analysts?\stake|the\sother\sside
    |how\sit\sworks|the\sstakes|looking\sahead|what\selse|in\sdetail|the\sgist|tl;?dr|in\sshort|update|breaking|just\sin|summary|highlights)\s?:(?=\s|$)""",
    re.IGNORECASE | re.VERBOSE,
)
_OPENERS = "What|Why|How|Who|When|Where|The|Key|Behind|Between|Inside|Zoom|State|Go|By|Market|Next|Big|Our"
_TITLE_LABEL = re.compile(
    rf"(?:{_OPENERS})(?:['’]s)?(?: (?:[A-Z][\w’'-]{{0,15}}|[\d]+|it|is|to|of|in|on|and|a|an|the|for|at"
    rf"|we)){{1,5}}:(?=\s|$)"
)

_CITY = r"[A-Z][A-Z.’'-]+(?:[ /][A-Z][A-Z.’'-]*){0,4}"
_PLACE = rf"(?:{_CITY}(?:,\s[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){{0,3}})?)"
_DAY = r"(?:,?\s(?:Jan|Feb|Mar|March|Apr|April|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s\d{1,2}(?:,\s\d{4})?,?)"
_AGENCY = (
    r"\((?:AP|Reuters|AFP|UPI|CNN|Bloomberg|Bloomberg News|Xinhua|TASS|dpa|DPA|EFE|PA|BBC|NPR|KCNA|Yonhap|Kyodo|ANSA"
    r"|PTI|ANI|IANS|AAP|BUSINESS WIRE|GLOBE NEWSWIRE|Thomson Reuters Foundation)\)"
)
_SLASHED = r"/\s?[A-Z][A-Za-z-]*(?:wire|WIRE|Wire)[A-Za-z-]*\s?/"
_ANY_CREDIT = rf"(?:{_AGENCY}|{_SLASHED}|\([A-Z][\w.&]*(?:\s[A-Z][\w.&]*){{0,3}}\))"
_DASH = r"(?:\s?(?:[—–]|--?|-\s?--)\s?-?\s?)"
_DATELINE = re.compile(
    rf"(?:{_PLACE}{_DAY}?,?\s?{_ANY_CREDIT}{_DASH}|(?:[A-Z][\w.’'-]*,?\s){{1,4}}{_AGENCY}{_DASH}|{_AGENCY}{_DASH}"
    rf"|(?P<bare>{_PLACE}{_DAY}?)\s(?:[—–]|--|-)\s)(?=\s?[\"'“‘A-Z0-9$£€(])"
)
_HEAD = 120
"""No label or dateline is longer, so no rule reads further."""


def label_length(paragraph: str) -> int:
    """How many characters of ``paragraph`` are its section label, the colon included; 0 without one."""
    head = paragraph[:_HEAD]
    match = _KNOWN_LABEL.match(head) or _TITLE_LABEL.match(head)
    return match.end() if match else 0


def dateline_length(paragraph: str) -> int:
    """How many characters of ``paragraph`` are its dateline, the dash included; 0 without one.

    A place in capitals alone must hold four letters, so that "IBM — Big Blue — said" is no dateline.
    """
    match = _DATELINE.match(paragraph[:_HEAD])
    if match is None:
        return 0
    bare = match["bare"]
    if bare is not None and sum(char.isupper() for char in bare) < 4:
        return 0
    return len(match.group().rstrip())
