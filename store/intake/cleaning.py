"""The cleaned text: what an article is stored as, and what every offset points into.

Nothing that can be seen is changed. Line endings become ``\\n``, blanks at line ends and blank lines around the
text go, a byte order mark goes, and half of a surrogate pair (which no encoding can hold) becomes U+FFFD.
Quotes, dashes, no-break spaces, soft hyphens, zero-width characters and control characters stay.
"""

from __future__ import annotations

import hashlib
import re
from itertools import pairwise

_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_LIST_ITEM = re.compile(r"\s*(?:[-*•#>|]|\d{1,3}[.)])")
_WORD = re.compile(r"\S+")
_TERMINAL = tuple('.!?:…"”’)')

_WIDEST_WRAP = 100
"""Lines longer than this are paragraphs, not wrapped lines."""
_NARROWEST_WRAP = 45


def clean_text(raw: str) -> str:
    """``raw`` with uniform line ends, and without blanks at line ends or blank lines around the text."""
    text = _SURROGATE.sub("\ufffd", raw.removeprefix("\ufeff"))
    text = _LINE_END.sub("\n", text)
    return "\n".join(line.rstrip(" \t") for line in text.split("\n")).strip("\n")


def has_words(text: str) -> bool:
    """Whether there is anything to read: at least one letter or digit."""
    return any(char.isalnum() for char in text)


def digest(text: str) -> str:
    """The article's identity: SHA-256 of its cleaned text in UTF-8, as hex digits."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def wrap_width(lines: list[str]) -> int | None:
    """The column at which the text was hard-wrapped, or None if its lines are whole paragraphs.

    A text counts as wrapped if no line is longer than 100 characters, and at least two line breaks, and half
    of all those inside paragraphs, stand where the next word would not have fitted.
    """
    width = max(map(len, lines), default=0)
    if not _NARROWEST_WRAP <= width <= _WIDEST_WRAP:
        return None
    breaks = forced = 0
    for line, following in pairwise(lines):
        if line and following:
            breaks += 1
            forced += _is_forced(line, following, width) and not line.endswith(_TERMINAL)
    return width if forced >= 2 and forced * 2 >= breaks else None


def join_wrapped(text: str) -> tuple[str, bool]:
    """Cleaned text with hard-wrapped paragraphs made whole, and whether any were.

    Each line break inside a paragraph becomes one space, so every offset stays what it was.
    """
    lines = text.split("\n")
    width = wrap_width(lines)
    if width is None:
        return text, False
    parts = [lines[0]]
    for line, following in pairwise(lines):
        parts.append(" " if _is_forced(line, following, width) or _runs_on(line, following, width) else "\n")
        parts.append(following)
    return "".join(parts), True


def _is_forced(line: str, following: str, width: int) -> bool:
    """Whether ``line`` broke because the first word of ``following`` had no room in ``width`` columns."""
    word = _WORD.search(following)
    if not line or word is None or _LIST_ITEM.match(following) or line.lstrip().startswith("#"):
        return False
    return len(line) + 1 + len(word.group()) > width


def _runs_on(line: str, following: str, width: int) -> bool:
    """Whether, in a wrapped text, a rather full ``line`` without a stop goes on in small letters below."""
    return len(line) * 5 >= width * 3 and not line.endswith(_TERMINAL) and following[:1].islower()
