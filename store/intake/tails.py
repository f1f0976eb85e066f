"""What stands below an article, or breaks it: readers' comments, lists of other articles, the writer's own line."""

from __future__ import annotations

import re
from collections.abc import Sequence

from store.model import BlockKind

from .bylines import parse_byline
from .furniture import is_comments_head, is_reader_comment, is_teaser_head
from .labels import dateline_length, label_length
from .lines import Line, is_sentence, is_title_case

_MOST_TEASERS = 10
_LONG_PARAGRAPH = 120
_FAINT_COMMENTS_HEAD = re.compile(r"(?:\d+\s)?comments?(?:\s\(?\d+\)?)?\s*:?", re.IGNORECASE)
_PARTING_OF_NAMES = re.compile(r",\s*|\s+(?:and|&|with)\s+")
_OF_A_PERSON = r"(?:is|was)\b|can\sbe\b|lives\b|joined\b|"
_OF_A_WRITER = r"(?:covers|writes|reports|reported|edits|contributes)\b|has\s(?:covered|written|reported|edited)\b"
_MOST_BELOW = 2
"""How many paragraphs may follow the writer's own line."""


def mark_comments(lines: Sequence[Line], kinds: list[BlockKind | None]) -> None:
    """Mark everything below the head of the readers' comments as furniture, if the article stands above it.

    A bare "12 comments" in the middle of the article is a button: it ends nothing while most long paragraphs follow.
    """
    paragraph = [kind is None and is_sentence(line.text) for line, kind in zip(lines, kinds, strict=True)]
    long = [found and len(line.text) >= _LONG_PARAGRAPH for line, found in zip(lines, paragraph, strict=True)]
    read = long_read = 0
    for place, line in enumerate(lines):
        read += paragraph[place]
        long_read += long[place]
        if kinds[place] is not BlockKind.FURNITURE or not is_comments_head(line.text):
            continue
        left = sum(paragraph[place + 1 :])
        is_button = _FAINT_COMMENTS_HEAD.fullmatch(line.text) is not None and sum(long[place + 1 :]) > long_read
        if not is_button and (read > 1 or (read == 1 and left <= 1)):
            kinds[place:] = [BlockKind.FURNITURE] * (len(lines) - place)
            return


def mark_teasers(lines: Sequence[Line], kinds: list[BlockKind | None]) -> None:
    """Mark the headline lines under "Read Next:" and its like as furniture, up to the next paragraph."""
    left = 0
    for place, line in enumerate(lines):
        if kinds[place] is BlockKind.FURNITURE:
            if is_teaser_head(line.text):
                left = _MOST_TEASERS
        elif kinds[place] is None and left and _is_teaser(line.text):
            kinds[place] = BlockKind.FURNITURE
            left -= 1
        else:
            left = 0


def mark_stray_comments(lines: Sequence[Line], kinds: list[BlockKind | None], last: int) -> None:
    """Mark a screen name with a colon as a reader's comment after the ``last`` paragraph."""
    for place in range(last + 1, len(lines)):
        if kinds[place] is BlockKind.BODY and is_reader_comment(lines[place].text):
            kinds[place] = BlockKind.FURNITURE


def mark_writers_lines(lines: Sequence[Line], kinds: list[BlockKind | None]) -> None:
    """Mark what the article says of its writers below its end: "Dana Whit covers the harbor for the Ledger."."""
    names = [name for line, kind in zip(lines, kinds, strict=True) if kind is BlockKind.BYLINE for name in _names(line)]
    if not names:
        return
    full = "|".join(re.escape(name) for name in names)
    short = "|".join(re.escape(name.split()[-1]) for name in names)
    own_line = re.compile(
        rf"[(*—–-]?\s?(?:(?:{full})\s(?:{_OF_A_PERSON}{_OF_A_WRITER})|(?:{short})\s(?:{_OF_A_WRITER}))"
    )
    body = [place for place, kind in enumerate(kinds) if kind is BlockKind.BODY]
    for place in body[2:][-_MOST_BELOW - 1 :]:
        if own_line.match(lines[place].text):
            kinds[place] = BlockKind.DISCLOSURE


def _names(line: Line) -> list[str]:
    byline = parse_byline(line.text)
    parts = _PARTING_OF_NAMES.split(byline.names) if byline is not None and byline.names else []
    return [part for part in parts if len(part.split()) > 1]


def _is_teaser(text: str) -> bool:
    """Whether ``text`` could be another article's headline: short, and unpunctuated or in title case."""
    if len(text) > 160 or text[0] in '“"' or label_length(text) or dateline_length(text):
        return False
    if not is_sentence(text):
        return True
    return is_title_case(text) and len(text.split()) >= 3
