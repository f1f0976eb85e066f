"""Characters that a reader cannot see, or that a terminal or browser would obey: which they are, and marks
for them.
"""

from __future__ import annotations

import re

UNSEEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff\ud800-\udfff]"
)
"""One such character: C0 and C1 controls but for the line feed, joiners, direction marks, separators,
variation
selectors, fillers, tags, and lone surrogates."""

_NAMED = {
    0x00AD: "SHY",
    0x061C: "ALM",
    0x200B: "ZWSP",
    0x200C: "ZWNJ",
    0x200D: "ZWJ",
    0x200E: "LRM",
    0x200F: "RLM",
    0x2028: "LS",
    0x2029: "PS",
    0x202A: "LRE",
    0x202B: "RLE",
    0x202C: "PDF",
    0x202D: "LRO",
    0x202E: "RLO",
    0x2060: "WJ",
    0x2066: "LRI",
    0x2067: "RLI",
    0x2068: "FSI",
    0x2069: "PDI",
    0xFE0E: "VS15",
    0xFE0F: "VS16",
    0xFEFF: "BOM",
}


def visible(text: str) -> str:
    """``text`` with a mark for each unseen character (``␛``, ``⟨RLO⟩``, ``⟨U+0085⟩``); line feeds stay."""
    return UNSEEN.sub(_mark, text)


def visible_line(text: str) -> str:
    """As ``visible``, with a mark (``↵``) for each line feed too."""
    return visible(text).replace("\n", "↵")


def escape_json(encoded: str) -> str:
    r"""A JSON text with each unseen character as ``\uXXXX``.

    ``encoded`` comes from ``json.dumps``, where such characters stand inside strings only; read back, it is
    the same.
    """
    return UNSEEN.sub(_escape, encoded)


def _mark(found: re.Match[str]) -> str:
    code = ord(found.group())
    if code == 0x09:
        return "⇥"
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "␡"
    return f"⟨{_NAMED[code]}⟩" if code in _NAMED else f"⟨U+{code:04X}⟩"


def _escape(found: re.Match[str]) -> str:
    code = ord(found.group())
    if code < 0x10000:
        return f"\\u{code:04x}"
    high, low = divmod(code - 0x10000, 0x400)
    return f"\\u{0xD800 + high:04x}\\u{0xDC00 + low:04x}"
