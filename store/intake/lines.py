"""Lines of a text, and what their ends and capitals tell of them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from store.model import BlockKind

_LINE = re.compile(r"[^\n]+")
_SENTENCE_END = re.compile(r"[.!?…。！？][\"'”’)\]]*$")
_LETTERS = re.compile(r"[^\W\d_][\w’'-]*")
_LOOKED_AT = 300


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


def is_sentence(text: str) -> bool:
    """Whether ``text`` ends as a sentence does, closing quotes and brackets aside."""
    return _SENTENCE_END.search(text[-8:]) is not None


def is_title_case(text: str) -> bool:
    """Whether most words of four letters and more are capitalised, as in an American headline."""
    words = [word for word in _LETTERS.findall(text[:_LOOKED_AT]) if len(word) >= 4]
    return bool(words) and sum(word[0].isupper() for word in words) * 10 >= len(words) * 7


def folded(text: str) -> str:
    """``text`` for comparison of headlines: case and spacing aside."""
    return " ".join(text.casefold().split())
