"""Which outlet published a plain text: what the article itself lets slip, weighed.

"told the Post" names no outlet: that is for extraction to resolve once the outlet is known. The file's name gives the
outlet where the article speaks of itself by the same words; else it only settles ties.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from store.model import Block, BlockKind

from .bylines import parse_byline
from .filenames import likely_outlet, printed_outlet
from .mastheads import masthead, names_outlet, printed_name
from .patterns import Pattern
from .wordlists import words

_NAME = r"(?<![\w&’'-])(?P<name>(?:[Tt]he\s)?[A-Z][\w&’'-]{0,30}(?:\s(?:of\s|the\s|&\s)?[A-Z][\w&’'-]{0,30}){0,4})"
_LONGEST_LINE = 400

_SURE = 8
_LIKELY = 4
_FAINT = 1
"""Weights: a byline is sure, an app call likely, a copyright line or a wire credit faint."""

_Rules = tuple[tuple[Pattern, int], ...]

_FURNITURE_RULES: _Rules = (
    (
        Pattern(rf"(?:[Ii]nstall|[Dd]ownload|[Gg]et|[Tt]ry|[Oo]pen)\sthe\s{_NAME}\s(?:\w+\s)?app\b", needs=(" app",)),
        _LIKELY,
    ),
    (Pattern(rf"(?:[Aa]lerts|[Nn]otifications)\s(?:in|from|on)\sthe\s{_NAME}\sapp\b", needs=(" app",)), _FAINT),
    (Pattern(rf"(?:[Ff]ollow|[Ll]ike)\s{_NAME}\son\s", needs=("follow ", "like ")), _LIKELY),
    (
        Pattern(rf"(?:[Ss]ubscribe|[Ss]ign\sup)\s(?:now\s)?(?:to|for)\s{_NAME}[.!]?$", needs=("subscribe", "sign up")),
        _FAINT,
    ),
    (
        Pattern(
            rf"(?:©|\(c\)|[Cc]opyright(?:\s©)?)\s?(?:\d{{4}}(?:[-–]\d{{2,4}})?,?\s)?(?:by\s)?{_NAME}",
            needs=("©", "(c)", "copyright"),
        ),
        _FAINT,
    ),
    (Pattern(rf"^(?:[Mm]ore|[Rr]ead\smore)\sfrom\s{_NAME}$", needs=("more from",)), _FAINT),
    (Pattern(rf"{_NAME}\sdoes\snot\sprovide\sinvestment\sadvice", needs=("investment advice",)), _LIKELY),
)
_DISCLOSURE_RULES: _Rules = (
    (Pattern(r"(?:generated|produced|created|written)\s(?:using|with|by)\s(?P<name>[A-Z]\w+)\s[A-Z]\w+"), _LIKELY),
    (
        Pattern(
            r"(?:drafted|assisted|prepared|edited)\s(?:using|with|by)\sthe\s(?P<name>[A-Z]\w+)\s[A-Z]", re.IGNORECASE
        ),
        _LIKELY,
    ),
    (Pattern(rf"(?:appeared|published)\s(?:first\s)?(?:in|on|by)\s{_NAME}"), _FAINT),
)
_BODY_RULES: _Rules = (
    (
        Pattern(
            rf"{_NAME}\s(?:could|has|have|had|was|did)\s(?:not|n[o’']t|unable)\s(?:been\s|to\s"
            rf"|yet\s)*(?:independently\s|immediately\s)+(?:verif|confirm|corrobor)",
            needs=("independently ", "immediately "),
        ),
        _LIKELY,
    ),
    (
        Pattern(
            rf"(?:seen|reviewed|obtained|viewed)\sby\s{_NAME}(?=[.,;]|\sand\b|\s[a-z])(?!,\s(?:the|a|an)\s)",
            needs=("seen by", "reviewed by", "obtained by", "viewed by"),
        ),
        _FAINT,
    ),
)
_WIRE_DATELINE = re.compile(r"\((?P<name>(?:[A-Z]|dpa|ansa|efe)[\w&.’' -]{0,40})\)[\s—–-]+$")
_DISTRIBUTORS = frozenset({"business wire", "globe newswire", "accesswire", "prweb", "pr newswire", "cnw"})
"""They carry what firms pay them to: the firm speaks, and they are no outlet."""
_KNOWN_WIRES = words("ap afp upi cnn bbc npr dpa pa efe aap pti ani ians ansa tass kcna apa belga ritzau ntb tt")
_HEAD_BLOCKS = 25
_LEGAL_FORM = re.compile(r"(?:,?\s(?:Ltd|Inc|LLC|Co|Corp|Company|Limited|PLC|plc|GmbH|AG|SA))\.?$")
_NO_OUTLET = words("the it he she they we this our all")
_ARTICLE = re.compile(r"^the\s+", re.IGNORECASE)


def find_outlet(text: str, blocks: Sequence[Block], file_name: str | None = None) -> str | None:
    """The publishing outlet's name as the text has it, or None if nothing but guesses speak for one.

    ``file_name`` counts where the article agrees with it, and settles between candidates of equal weight
    ("harbor_ledger.txt" agrees with "Harbor Ledger").
    """
    votes: dict[str, int] = {}
    names: dict[str, str] = {}
    file_name = file_name or ""
    agreed = printed_outlet(file_name, text, _head(text, blocks))
    offers = [(agreed, _SURE + 1)] if agreed else []
    for name, weight in (*offers, *_candidates(text, blocks)):
        name = _LEGAL_FORM.sub("", name.strip(" ,.’'"))
        if name.lower() in _NO_OUTLET or len(name) < 2:
            continue
        key = _key(name)
        votes[key] = votes.get(key, 0) + weight
        names.setdefault(key, name)
    likely = likely_outlet(file_name, text)
    if agreed:
        longer = [key for key in votes if votes[key] >= _LIKELY and _words_in(_key(agreed), key)]
        return names[max(longer, key=len)] if longer else names[_key(agreed)]
    _fold_longer_names(votes)
    if not votes:
        return likely
    squeezed = _squeeze(file_name)
    best = max(votes, key=lambda key: (votes[key], _squeeze(key) in squeezed, len(key)))
    weight = votes[best]
    # A lone faint sign ("documents seen by the ministry") names no outlet unless the file agrees.
    if weight < _LIKELY and not (weight > _FAINT or _squeeze(best) in squeezed):
        return likely
    # "The Standard" has its full name from "belmora_standard.txt".
    fuller = likely is not None and best != _key(likely) and _words_in(best, _key(likely))
    return likely if fuller else names[best]


def _head(text: str, blocks: Sequence[Block]) -> str:
    """The lines above the body, and those below it that are no body."""
    lines = [text[b.start : b.end] for b in blocks if b.kind is not BlockKind.BODY and b.end - b.start < _LONGEST_LINE]
    return "\n".join(lines[:_HEAD_BLOCKS])


def _candidates(text: str, blocks: Sequence[Block]) -> Iterable[tuple[str, int]]:
    """Every name that some line offers as the outlet, with the weight of the offer."""
    for place, block in enumerate(blocks):
        line = text[block.start : block.end]
        if block.kind is BlockKind.BODY:
            yield from _matches(line, _BODY_RULES)
        elif block.kind is BlockKind.LABEL:
            yield from _wire(line, text)
        elif block.kind is BlockKind.BYLINE:
            yield from _credited(line, text)
        elif block.kind is BlockKind.DISCLOSURE:
            yield from _matches(line, _DISCLOSURE_RULES)
        else:
            if 8 <= len(line) <= _LONGEST_LINE:
                yield from _matches(line, _FURNITURE_RULES)
            yield from _printed(line, text, dated=block.kind is BlockKind.DATE, in_head=_is_in_head(blocks, place))


def _is_in_head(blocks: Sequence[Block], place: int) -> bool:
    """Whether no body stands above the block at ``place``."""
    return all(block.kind is not BlockKind.BODY for block in blocks[:place][:_HEAD_BLOCKS]) and place < _HEAD_BLOCKS


def _credited(line: str, text: str) -> Iterable[tuple[str, int]]:
    """The outlet of a byline, which may leave out its "By" or be an outlet's name alone."""
    byline = parse_byline(line) or parse_byline(f"By {line}")
    if byline is not None and byline.outlet:
        yield printed_name(byline.outlet, text), _SURE
    elif parse_byline(line) is None:
        printed = masthead(line)
        if printed is not None or ("," not in line and names_outlet(line)):
            yield printed_name(printed.name if printed else line, text), _SURE


def _printed(line: str, text: str, *, dated: bool, in_head: bool) -> Iterable[tuple[str, int]]:
    """The outlet of a masthead line in the head, or of one with a date anywhere."""
    printed = masthead(line) if dated or in_head else None
    if printed is not None:
        yield printed_name(printed.name, text), _LIKELY


def _wire(label: str, text: str) -> Iterable[tuple[str, int]]:
    """The agency in a dateline, "(CP)", by its full name where the text has one with these initials."""
    match = _WIRE_DATELINE.search(label)
    if match is None or match["name"].lower() in _DISTRIBUTORS or match["name"].endswith("."):
        return
    name = match["name"]
    if name.isupper() and 2 <= len(name) <= 5 and name.isalpha() and name.lower() not in _KNOWN_WIRES:
        words_of_name = r"\s".join(rf"{letter}[\w’'-]+" for letter in name)
        full = [found.group() for found in re.finditer(rf"\b{words_of_name}\b", text)]
        name = next((found for found in full if names_outlet(found)), name)
    yield name, _FAINT + 1


def _matches(line: str, rules: _Rules) -> Iterable[tuple[str, int]]:
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
