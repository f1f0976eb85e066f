"""Which stretch of a plain text is what: headline, byline, label, body, furniture.

Each line is first judged by its own words, then by where it stands: before the first paragraph (the head), among
the paragraphs, after the last one (the tail), below a list of teasers, below the readers' comments.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from store.model import Block, BlockKind

from .bylines import parse_byline
from .captions import is_caption, opens_caption
from .dates import is_date_line
from .disclosures import is_disclosure
from .furniture import closing_aside, is_furniture, is_picture_credit, is_reader_comment
from .heads import mark_head
from .labels import dateline_length, is_speech, is_time, label_length
from .lines import Line, folded, is_sentence, is_title_case
from .mastheads import masthead
from .tails import mark_comments, mark_stray_comments, mark_teasers, mark_writers_lines

_LIST_ITEM = re.compile(r"(?:[-*•–—▪]|\d{1,2}[.)])\s+\S")
_QUOTED_SUBHEAD = re.compile(r"[\"'“‘](?=\w)[^\"“”.!?,]{2,60}\w[\"'”’]")
_REPORTS = re.compile(r"\b(?:said|told|added|according to)\b")
_QUOTE_MARKS = "\"'“”‘’«„"

_LONGEST_SUBHEAD = 90
_MOST_QUOTED = 8
"""A quotation alone on its line, of no more words and with no stop, is a heading."""
_SURE_PARAGRAPH = 100
"""An unpunctuated line of this length is prose that lost its full stop, not a heading."""


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
    if is_time(text):
        return BlockKind.LABEL
    if is_furniture(text):
        return BlockKind.FURNITURE
    if is_disclosure(text):
        return BlockKind.DISCLOSURE
    if is_date_line(text):
        return BlockKind.DATE
    printed = masthead(text)
    if printed is not None and printed.published:
        return BlockKind.DATE
    if parse_byline(text):
        return BlockKind.BYLINE
    if is_caption(text):
        return BlockKind.CAPTION
    return None


def _classify_by_place(lines: Sequence[Line], kinds: list[BlockKind | None]) -> None:
    """Fill every None in ``kinds`` from where the line stands; a closing call or comment may lose its kind too."""
    mark_comments(lines, kinds)
    first = mark_head(lines, kinds)
    mark_teasers(lines, kinds)
    last = max((i for i, line in enumerate(lines) if kinds[i] is None and is_sentence(line.text)), default=first)
    is_transcript = sum(is_speech(line.text) for line in lines) > 1
    seen = {folded(line.text) for line, kind in zip(lines, kinds, strict=True) if kind is BlockKind.HEADLINE}
    for place, line in enumerate(lines):
        if kinds[place] is None:
            following = lines[place + 1].text if place + 1 < len(lines) else ""
            is_said = is_transcript and is_speech(line.text)
            above = lines[place - 1].text if place > 0 else ""
            kinds[place] = BlockKind.BODY if is_said else _body_kind(line.text, above, following, place > last, seen)
    mark_stray_comments(lines, kinds, max(first, last))
    mark_writers_lines(lines, kinds)


def _body_kind(text: str, above: str, following: str, in_tail: bool, headlines: set[str]) -> BlockKind:
    """What an open line below the head is, between its neighbours; ``in_tail`` after the last paragraph."""
    if not in_tail and _QUOTED_SUBHEAD.fullmatch(text) and len(text.split()) <= _MOST_QUOTED:
        return BlockKind.SUBHEAD
    if opens_caption(above):
        return BlockKind.CAPTION
    if is_sentence(text) or text[0] in _QUOTE_MARKS or len(text) >= _SURE_PARAGRAPH:
        return BlockKind.BODY
    if is_picture_credit(following) or (is_picture_credit(above) and len(text.split()) > _MOST_QUOTED // 2):
        return BlockKind.CAPTION
    if folded(text) in headlines:
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
