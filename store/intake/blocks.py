"""Which stretch of a plain text is what: headline, byline, label, body, furniture.

Each line is first judged by its own words, then by where it stands: before the first paragraph (the head), among
the paragraphs, after the last one (the tail), below a list of teasers, below the readers' comments.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from store.model import Block, BlockKind

from .bylines import is_bare_byline, names_outlet, parse_byline
from .captions import is_caption
from .dates import is_date_line
from .disclosures import is_disclosure
from .furniture import (
    closing_aside,
    is_comments_head,
    is_furniture,
    is_picture_credit,
    is_reader_comment,
    is_teaser_head,
)
from .labels import dateline_length, label_length

_LINE = re.compile(r"[^\n]+")
_SENTENCE_END = re.compile(r"[.!?…。！？][\"'”’)\]]*$")
_LIST_ITEM = re.compile(r"(?:[-*•–—▪]|\d{1,2}[.)])\s+\S")
_REPORTS = re.compile(r"\b(?:said|told|added|according to)\b")
_QUOTE_MARKS = "\"'“”‘’«„"

_LONGEST_HEADLINE = 200
_LONGEST_DEK = 300
_LONGEST_SUBHEAD = 90
_SURE_PARAGRAPH = 100
"""An unpunctuated line of this length is prose that lost its full stop, not a heading."""
_HEAD_LINES = 25
"""How far down a byline or a date still counts as the article's head."""
_MOST_TEASERS = 10


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a text without the blanks around it, and what its markup says it is (None: nothing)."""

    start: int
    end: int
    text: str
    kind: BlockKind | None = None


def split_lines(text: str) -> list[Line]:
    """The non-blank lines of a cleaned text, in order."""
    lines = []
    for match in _LINE.finditer(text):
        words = match.group().strip()
        if words:
            start = match.start() + match.group().index(words[0])
            lines.append(Line(start, start + len(words), words))
    return lines


def classify(lines: Sequence[Line]) -> tuple[Block, ...]:
    """Blocks that cover the lines exactly, in order; a paragraph's label, dateline and closing aside stand apart.

    A line whose markup names its kind keeps it, save that a body paragraph may still turn out to be furniture.
    """
    kinds = [_own_kind(line) for line in lines]
    if any(line.kind is BlockKind.BODY for line in lines):
        kinds = [kind or BlockKind.BODY for kind in kinds]
    else:
        _classify_by_place(lines, kinds)
    blocks: list[Block] = []
    for line, kind in zip(lines, kinds, strict=True):
        blocks.extend(_split(line, kind or BlockKind.BODY))
    return tuple(blocks)


def _own_kind(line: Line) -> BlockKind | None:
    """What a line is by its markup and its own words; None where its place must decide."""
    if line.kind not in (None, BlockKind.BODY):
        return line.kind
    text = line.text
    if is_furniture(text):
        return BlockKind.FURNITURE
    if is_disclosure(text):
        return BlockKind.DISCLOSURE
    if is_date_line(text):
        return BlockKind.DATE
    if parse_byline(text):
        return BlockKind.BYLINE
    if is_caption(text):
        return BlockKind.CAPTION
    return None


def _classify_by_place(lines: Sequence[Line], kinds: list[BlockKind | None]) -> None:
    """Fill every None in ``kinds`` from where the line stands; a closing call or comment may lose its kind too."""
    _mark_comments(lines, kinds)
    first = _mark_head(lines, kinds)
    _mark_teasers(lines, kinds)
    last = max((i for i, line in enumerate(lines) if kinds[i] is None and is_sentence(line.text)), default=first)
    seen = {_folded(line.text) for line, kind in zip(lines, kinds, strict=True) if kind is BlockKind.HEADLINE}
    for place, line in enumerate(lines):
        if kinds[place] is None:
            following = lines[place + 1].text if place + 1 < len(lines) else ""
            kinds[place] = _body_kind(line.text, following, place > last, seen)
    _mark_stray_comments(lines, kinds, first, last)


def _mark_comments(lines: Sequence[Line], kinds: list[BlockKind | None]) -> None:
    """Everything below the head of the readers' comments is furniture, if the article stands above it."""
    paragraph = [kind is None and is_sentence(line.text) for line, kind in zip(lines, kinds, strict=True)]
    left = sum(paragraph)
    read = 0
    for place, line in enumerate(lines):
        read += paragraph[place]
        left -= paragraph[place]
        # A share bar's "12 comments" under the first paragraph is a button, not the end of the article.
        ends = read > 1 or (read == 1 and left <= 1)
        if ends and kinds[place] is BlockKind.FURNITURE and is_comments_head(line.text):
            kinds[place:] = [BlockKind.FURNITURE] * (len(lines) - place)
            return


def _mark_head(lines: Sequence[Line], kinds: list[BlockKind | None]) -> int:
    """Mark headline, dek and the page's navigation above the article; return where the body starts."""
    credit = _head_credit(lines, kinds)
    body = credit + 1 if credit is not None else 0
    while body < len(lines) and (kinds[body] is not None or not _opens_body(lines, body)):
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


def _opens_body(lines: Sequence[Line], place: int) -> bool:
    """Whether the open line at ``place`` is a paragraph rather than a headline, dek or navigation."""
    text = lines[place].text
    if label_length(text) or dateline_length(text):
        return True
    if text.endswith("?") and place == 0 and len(lines) > 1 and len(text) < _LONGEST_SUBHEAD:
        return False
    if text[0] in '“"' and place > 0:
        return is_sentence(text)
    return is_sentence(text) or len(text) >= _LONGEST_HEADLINE


def _open_to_body(kinds: list[BlockKind | None], start: int) -> None:
    """Make every open line from ``start`` on body: a text without a full stop is still a text."""
    for place in range(start, len(kinds)):
        kinds[place] = kinds[place] or BlockKind.BODY


def _headline(lines: Sequence[Line], above: Sequence[int], credit: int | None) -> int | None:
    """The place of the headline among the open lines above the body: a line said twice, else the first of four
    words and more (above the byline, if it has any), else the longest."""
    if credit is not None and any(place < credit for place in above):
        above = [place for place in above if place < credit]
    fitting = [place for place in above if len(lines[place].text) <= _LONGEST_HEADLINE]
    if not fitting:
        return None
    long = [place for place in fitting if len(lines[place].text.split()) >= 4]
    return long[0] if long else max(fitting, key=lambda place: len(lines[place].text))


def _head_kind(lines: Sequence[Line], place: int, headline: int | None) -> BlockKind:
    """What an open line above the body is."""
    if headline is None or place == headline:
        return BlockKind.HEADLINE if place == headline else BlockKind.DEK
    text = lines[place].text
    if _folded(text) == _folded(lines[headline].text):
        return BlockKind.HEADLINE
    following = lines[place + 1].text if place + 1 < len(lines) else ""
    below_byline = place > 0 and parse_byline(lines[place - 1].text) is not None
    if place > headline and (is_bare_byline(text, following) or (below_byline and names_outlet(text))):
        return BlockKind.BYLINE
    if place > headline and is_picture_credit(following) and not is_sentence(text):
        return BlockKind.CAPTION
    if place < headline or len(text.split()) < 4:
        return BlockKind.FURNITURE
    return BlockKind.DEK


def _mark_teasers(lines: Sequence[Line], kinds: list[BlockKind | None]) -> None:
    """The headline lines under "Read Next:" and its like are furniture, up to the next paragraph."""
    left = 0
    for place, line in enumerate(lines):
        if kinds[place] is BlockKind.FURNITURE:
            if is_teaser_head(line.text):
                left = _MOST_TEASERS
        elif kinds[place] is None and left and is_teaser(line.text):
            kinds[place] = BlockKind.FURNITURE
            left -= 1
        else:
            left = 0


def _body_kind(text: str, following: str, in_tail: bool, headlines: set[str]) -> BlockKind:
    """What an open line below the head is, ``following`` being the next one; ``in_tail`` after the last paragraph."""
    if is_sentence(text) or text[0] in _QUOTE_MARKS or len(text) >= _SURE_PARAGRAPH:
        return BlockKind.BODY
    if is_picture_credit(following):
        return BlockKind.CAPTION
    if _folded(text) in headlines:
        return BlockKind.HEADLINE
    if _REPORTS.search(text) and len(text.split()) >= 6:
        return BlockKind.BODY
    if in_tail:
        return BlockKind.BODY if _LIST_ITEM.match(text) and not is_title_case(text) else BlockKind.FURNITURE
    if is_reader_comment(text):
        return BlockKind.FURNITURE
    if _LIST_ITEM.match(text) or text.endswith((":", ";", ",", "—", "–")) or label_length(text):
        return BlockKind.BODY
    return BlockKind.SUBHEAD if len(text) <= _LONGEST_SUBHEAD else BlockKind.BODY


def _mark_stray_comments(lines: Sequence[Line], kinds: list[BlockKind | None], first: int, last: int) -> None:
    """After the article a screen name with a colon is a reader's comment."""
    for place in range(last + 1, len(lines)):
        if place > first and kinds[place] is BlockKind.BODY and is_reader_comment(lines[place].text):
            kinds[place] = BlockKind.FURNITURE


def is_sentence(text: str) -> bool:
    """Whether ``text`` ends as a sentence does, closing quotes and brackets aside."""
    return _SENTENCE_END.search(text[-8:]) is not None


def is_title_case(text: str) -> bool:
    """Whether most words of four letters and more are capitalised, as in an American headline."""
    words = [word for word in re.findall(r"[^\W\d_][\w’'-]*", text[:_LONGEST_DEK]) if len(word) >= 4]
    return bool(words) and sum(word[0].isupper() for word in words) * 10 >= len(words) * 7


def is_teaser(text: str) -> bool:
    """Whether ``text`` could be another article's headline: short, and unpunctuated or in title case."""
    if len(text) > 160 or text[0] in '“"' or label_length(text) or dateline_length(text):
        return False
    if not is_sentence(text):
        return True
    return is_title_case(text) and len(text.split()) >= 3


def _folded(text: str) -> str:
    """``text`` for comparison of headlines: case and spacing aside."""
    return " ".join(text.casefold().split())


def _split(line: Line, kind: BlockKind) -> list[Block]:
    """The blocks of one line: label or dateline, the rest, and a closing aside."""
    if kind is not BlockKind.BODY:
        return [Block(line.start, line.end, kind)]
    blocks = []
    start, end = line.start, line.end
    for length_of in (label_length, dateline_length):
        text = line.text[start - line.start :]
        length = length_of(text)
        if length:
            blocks.append(Block(start, start + length, BlockKind.LABEL))
            start += length
            start += len(line.text[start - line.start :]) - len(line.text[start - line.start :].lstrip())
    aside = closing_aside(line.text)
    if aside is not None and line.start + aside > start:
        end = line.start + len(line.text[:aside].rstrip())
    if start < end:
        blocks.append(Block(start, end, BlockKind.BODY))
    if end < line.end and aside is not None:
        blocks.append(Block(line.start + aside, line.end, BlockKind.FURNITURE))
    return blocks
