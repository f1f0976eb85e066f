"""The head of a plain text: which lines above the first paragraph are headline, dek, masthead and navigation."""

from __future__ import annotations

from collections.abc import Sequence

from store.model import BlockKind

from .bylines import is_bare_byline, parse_byline
from .dates import is_place_and_date
from .furniture import is_furniture, is_picture_credit
from .labels import dateline_length, label_length
from .lines import Line, folded, is_sentence
from .mastheads import is_tagline, masthead, names_outlet

_LONGEST_HEADLINE = 200
_LONGEST_DEK = 300
_LONGEST_QUESTION = 90
_LONGEST_PICTURE = 160
_SHORTEST_MENU = 3
_HEAD_LINES = 25
"""How far down a byline or a date still counts as the article's head."""


def mark_head(lines: Sequence[Line], kinds: list[BlockKind | None]) -> int:
    """Mark headline, dek and the page's navigation above the article in ``kinds``; return where the body starts."""
    credit = _head_credit(lines, kinds)
    body = credit + 1 if credit is not None else 0
    while body < len(lines) and (kinds[body] is not None or not _opens_body(lines, kinds, body)):
        body += 1
    if body == len(lines):
        # No paragraph at all: the first open line is the headline, if another is left to be the text.
        start = 0 if credit is None else credit + 1
        still_open = [place for place in range(start, len(lines)) if kinds[place] is None]
        body = still_open[1 if credit is None and len(still_open) > 1 else 0] if still_open else len(lines)
        _open_to_body(kinds, body)
    above = [place for place in range(body) if kinds[place] is None]
    headline = next((place for place in range(body) if lines[place].kind is BlockKind.HEADLINE), None)
    if headline is None:
        headline = _headline(lines, above, credit)
    for place in above:
        kinds[place] = _head_kind(lines, place, headline)
    return body


def _head_credit(lines: Sequence[Line], kinds: Sequence[BlockKind | None]) -> int | None:
    """The place of the byline or date that belongs to the head: at most four open lines, none long, precede it."""
    unknown = sentences = 0
    for place, kind in enumerate(kinds[:_HEAD_LINES]):
        if kind in (BlockKind.BYLINE, BlockKind.DATE):
            return place
        if kind is None:
            length = len(lines[place].text)
            sentences += is_sentence(lines[place].text)
            unknown += len(lines[place].text.split()) >= 4
            if length > _LONGEST_DEK or unknown > 4 or sentences > 2 or label_length(lines[place].text):
                return None
    return None


def _opens_body(lines: Sequence[Line], kinds: Sequence[BlockKind | None], place: int) -> bool:
    """Whether the open line at ``place`` is a paragraph rather than a headline, dek or navigation."""
    text = lines[place].text
    if label_length(text) or dateline_length(text):
        return True
    if text.endswith("?") and place + 1 < len(lines) and len(text) < _LONGEST_QUESTION:
        # A question is the headline where nothing above could be.
        return any(kinds[other] is None and not _is_above_headline(lines[other].text) for other in range(place))
    if _is_picture_above_credit(lines, place):
        return False
    if text[0] in '“"' and place > 0:
        return is_sentence(text)
    return is_sentence(text) or len(text) >= _LONGEST_HEADLINE


def _is_picture_above_credit(lines: Sequence[Line], place: int) -> bool:
    """Whether the short sentence at ``place`` describes a picture: its maker stands below, and then a paragraph.

    Where a caption follows the maker's name instead, the sentence is the article's first.
    """
    rest = [line.text for line in lines[place + 1 : place + 6]]
    if len(lines[place].text) > _LONGEST_PICTURE or not rest or not is_picture_credit(rest[0]):
        return False
    following = next((text for text in rest[1:] if not is_furniture(text)), "")
    return is_sentence(following) or dateline_length(following) > 0 or parse_byline(following) is not None


def _open_to_body(kinds: list[BlockKind | None], start: int) -> None:
    """Make every open line from ``start`` on body: a text without a full stop is still a text."""
    for place in range(start, len(kinds)):
        kinds[place] = kinds[place] or BlockKind.BODY


def _headline(lines: Sequence[Line], above: Sequence[int], credit: int | None) -> int | None:
    """The place of the headline among the open lines above the body, mastheads left out if anything else is there:
    the first of four words and more (above the byline, if it has any), else the longest."""
    others = [place for place in above if not _is_above_headline(lines[place].text)]
    above = others or above
    if credit is not None and any(place < credit for place in above):
        above = [place for place in above if place < credit]
    fitting = [place for place in above if len(lines[place].text) <= _LONGEST_HEADLINE]
    if not fitting:
        return None
    long = _below_menu(lines, [place for place in fitting if len(lines[place].text.split()) >= 4])
    return long[0] if long else max(fitting, key=lambda place: len(lines[place].text))


def _below_menu(lines: Sequence[Line], places: list[int]) -> list[int]:
    """``places`` without those above a menu: tickers and consent notices stand there, and the headline below it."""
    for number in range(len(places) - 1, 0, -1):
        between = [lines[place].text for place in range(places[number - 1] + 1, places[number])]
        if len(between) >= _SHORTEST_MENU and all(is_furniture(text) or len(text.split()) < 4 for text in between):
            return places[number:]
    return places


def _is_above_headline(text: str) -> bool:
    """Whether ``text`` belongs to the publication rather than to the article."""
    return masthead(text) is not None or is_tagline(text) or is_place_and_date(text)


def _head_kind(lines: Sequence[Line], place: int, headline: int | None) -> BlockKind:
    """What an open line above the body is."""
    text = lines[place].text
    if place == headline:
        return BlockKind.HEADLINE
    if is_place_and_date(text):
        return BlockKind.DATE
    if headline is None:
        return BlockKind.DEK
    if folded(text) == folded(lines[headline].text):
        return BlockKind.HEADLINE
    following = lines[place + 1].text if place + 1 < len(lines) else ""
    below_byline = place > 0 and parse_byline(lines[place - 1].text) is not None
    if place > headline and (is_bare_byline(text, following) or (below_byline and names_outlet(text))):
        return BlockKind.BYLINE
    above = lines[place - 1].text if place > 0 else ""
    if place > headline and (is_picture_credit(following) or (is_picture_credit(above) and len(text.split()) > 3)):
        return BlockKind.CAPTION
    if place < headline or len(text.split()) < 4 or masthead(text) or is_tagline(text):
        return BlockKind.FURNITURE
    return BlockKind.DEK
