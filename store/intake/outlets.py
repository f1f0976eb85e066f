"""Which outlet published a plain text: what the article itself lets slip, weighed.

"told the Post" names no outlet: that is for extraction to resolve once the outlet is known. The file's name never
gives the outlet, it only settles ties.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from store.model import Block, BlockKind

from .bylines import names_outlet, parse_byline
from .wordlists import words

_NAME = r"(?<![\w&’'-])(?P<name>(?:[Tt]he\s)?[A-Z][\w&’'-]{0,30}(?:\s(?:of\s|the\s|&\s)?[A-Z][\w&’'-]{0,30}){0,4})"
_LONGEST_LINE = 400

_SURE = 8
_LIKELY = 4
_FAINT = 1
"""Weights: a byline is sure, an app call likely, a copyright line or a wire credit faint."""

_FURNITURE_RULES: tuple[tuple[re.Pattern[str], int], ...] = (
    (re.compile(rf"(?:[Ii]nstall|[Dd]ownload|[Gg]et|[Tt]ry|[Oo]pen)\sthe\s{_NAME}\s(?:\w+\s)?app\b"), _LIKELY),
    (re.compile(rf"(?:[Aa]lerts|[Nn]otifications)\s(?:in|from|on)\sthe\s{_NAME}\sapp\b"), _FAINT),
    (re.compile(rf"(?:[Ff]ollow|[Ll]ike)\s{_NAME}\son\s"), _LIKELY),
    (re.compile(rf"(?:[Ss]ubscribe|[Ss]ign\sup)\s(?:now\s)?(?:to|for)\s{_NAME}[.!]?$"), _FAINT),
    (re.compile(rf"(?:©|\(c\)|[Cc]opyright(?:\s©)?)\s?(?:\d{{4}}(?:[-–]\d{{2,4}})?,?\s)?(?:by\s)?{_NAME}"), _FAINT),
    (re.compile(rf"^(?:[Mm]ore|[Rr]ead\smore)\sfrom\s{_NAME}$"), _FAINT),
    (re.compile(rf"{_NAME}\sdoes\snot\sprovide\sinvestment\sadvice"), _LIKELY),
)
_DISCLOSURE_RULES: tuple[tuple[re.Pattern[str], int], ...] = (
    (re.compile(r"(?:generated|produced|created|written)\s(?:using|with|by)\s(?P<name>[A-Z]\w+)\s[A-Z]\w+"), _LIKELY),
    (
        re.compile(
            r"(?:drafted|assisted|prepared|edited)\s(?:using|with|by)\sthe\s(?P<name>[A-Z]\w+)\s[A-Z]", re.IGNORECASE
        ),
        _LIKELY,
    ),
    (re.compile(rf"(?:appeared|published)\s(?:first\s)?(?:in|on|by)\s{_NAME}"), _FAINT),
)
_BODY_RULES: tuple[tuple[re.Pattern[str], int], ...] = (
    (
        re.compile(
            rf"{_NAME}\s(?:could|has|have|had|was|did)\s(?:not|n[o’']t|unable)\s(?:been\s|to\s"
            rf"|yet\s)*(?:independently\s|immediately\s)+(?:verif|confirm|corrobor)"
        ),
        _LIKELY,
    ),
    (re.compile(rf"(?:seen|reviewed|obtained|viewed)\sby\s{_NAME}(?=[.,;]|\sand\b|\s[a-z])"), _FAINT),
)
_WIRE_DATELINE = re.compile(r"\((?P<name>AP|Reuters|AFP|UPI|CNN|Bloomberg|BBC|NPR)\)")
_LEGAL_FORM = re.compile(r"(?:,?\s(?:Ltd|Inc|LLC|Co|Corp|Company|Limited|PLC|plc|GmbH|AG|SA))\.?$")
_NO_OUTLET = words("the it he she they we this our all")
_ARTICLE = re.compile(r"^the\s+", re.IGNORECASE)


def find_outlet(text: str, blocks: Sequence[Block], file_name: str | None = None) -> str | None:
    """The publishing outlet's name as the text has it, or None if nothing but guesses speak for one.

    ``file_name`` settles between candidates of equal weight ("harbor_ledger.txt" agrees with "Harbor Ledger").
    """
    votes: dict[str, int] = {}
    names: dict[str, str] = {}
    for name, weight in _candidates(text, blocks):
        name = _LEGAL_FORM.sub("", name.strip(" ,.’'"))
        if name.lower() in _NO_OUTLET or len(name) < 2:
            continue
        key = _key(name)
        votes[key] = votes.get(key, 0) + weight
        names.setdefault(key, name)
    _fold_longer_names(votes)
    if not votes:
        return None
    squeezed = _squeeze(file_name or "")
    best = max(votes, key=lambda key: (votes[key], _squeeze(key) in squeezed, len(key)))
    weight = votes[best]
    # A lone faint sign ("documents seen by the ministry") names no outlet unless the file agrees.
    if weight < _LIKELY and not (weight > _FAINT or _squeeze(best) in squeezed):
        return None
    return names[best]


def _candidates(text: str, blocks: Sequence[Block]) -> Iterable[tuple[str, int]]:
    """Every name that some line offers as the outlet, with the weight of the offer."""
    above_headline = True
    for block in blocks:
        line = text[block.start : block.end]
        if block.kind is BlockKind.HEADLINE or block.kind is BlockKind.BODY:
            above_headline = False
        elif above_headline and len(line) <= 40 and line[0].isupper() and names_outlet(line):
            # The masthead of a pasted page.
            yield line, _LIKELY
        if block.kind is BlockKind.BYLINE:
            byline = parse_byline(line) or parse_byline(f"By {line}")
            if byline is not None and byline.outlet:
                yield byline.outlet, _SURE
            elif parse_byline(line) is None and names_outlet(line):
                yield line, _SURE
        elif block.kind is BlockKind.LABEL:
            for match in _WIRE_DATELINE.finditer(line):
                yield match["name"], _FAINT + 1
        elif block.kind is BlockKind.BODY:
            yield from _matches(line, _BODY_RULES)
        elif 8 <= len(line) <= _LONGEST_LINE:
            rules = _DISCLOSURE_RULES if block.kind is BlockKind.DISCLOSURE else _FURNITURE_RULES
            yield from _matches(line, rules)


def _matches(line: str, rules: tuple[tuple[re.Pattern[str], int], ...]) -> Iterable[tuple[str, int]]:
    for pattern, weight in rules:
        for match in pattern.finditer(line):
            yield match["name"], weight


def _fold_longer_names(votes: dict[str, int]) -> None:
    """Give the votes of "Newser News" to "Newser" and those of "Ledger" to "Harbor Ledger": one outlet, two names."""
    for key in sorted(votes, key=lambda key: (votes[key], key)):
        for other in votes:
            if other != key and votes[other] >= votes[key] and (_words_in(key, other) or _words_in(other, key)):
                votes[other] += votes.pop(key)
                break


def _words_in(short: str, long: str) -> bool:
    """Whether the words of ``short`` are all words of ``long``."""
    return set(short.split()) <= set(long.split())


def _key(name: str) -> str:
    return _ARTICLE.sub("", " ".join(name.split())).casefold()


def _squeeze(name: str) -> str:
    return "".join(char for char in name.casefold() if char.isalnum()) or "\0"
