"""The one way data becomes something on the screen.

Text from articles, files and reviewers is never read as markup and never reaches the terminal raw: brackets stay,
and control, bidirectional and zero-width characters become visible marks (``␛``, ``⟨RLO⟩``). Everything that draws
data goes through this module; a test bans the other ways (plain strings in widgets, titles, tooltips, notices).

Use: :func:`content` for widgets, :func:`segment` and :func:`fit` for lines drawn cell by cell, :func:`line` for
one-line strings (titles, placeholders), :class:`Shown` where offsets into the data must be found again on screen.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style as RichStyle
from textual.content import Content
from textual.content import Span as ContentSpan
from textual.strip import Strip
from textual.style import Style

_NAMES = {
    0x00AD: "SHY", 0x061C: "ALM", 0x180E: "MVS", 0x200B: "ZWSP", 0x200C: "ZWNJ", 0x200D: "ZWJ", 0x200E: "LRM",
    0x200F: "RLM", 0x2028: "LS", 0x2029: "PS", 0x202A: "LRE", 0x202B: "RLE", 0x202C: "PDF", 0x202D: "LRO",
    0x202E: "RLO", 0x2060: "WJ", 0x2066: "LRI", 0x2067: "RLI", 0x2068: "FSI", 0x2069: "PDI", 0xFEFF: "BOM",
    0xFE0E: "VS15", 0xFE0F: "VS16", 0x034F: "CGJ", 0x115F: "HCF", 0x1160: "HJF", 0x3164: "HF", 0xFFA0: "HHF",
}  # fmt: skip

# Characters that a terminal obeys or hides: C0 and C1 controls, DEL, soft hyphen, joiners, bidi marks, separators,
# variation selectors, fillers, tags, and lone surrogates (which cannot be written out at all).
_UNSAFE = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff\ud800-\udfff]"
)
_UNSAFE_IN_LINE = re.compile(f"\n|{_UNSAFE.pattern}")
_WORD = re.compile(r"\S+")


def _mark(match: re.Match[str]) -> str:
    """The visible mark of one unsafe character."""
    code = ord(match.group())
    if code == 0x0A:
        return "↵"
    if code == 0x09:
        return "⇥"
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "␡"
    return f"⟨{_NAMES.get(code) or format(code, '02X')}⟩"


def lines(text: str) -> str:
    """``text`` fit to be shown, with its line breaks kept and every unsafe character made visible."""
    return _UNSAFE.sub(_mark, text)


def line(text: str) -> str:
    """``text`` fit to be shown on one line: like :func:`lines`, with line breaks shown as ``↵``."""
    return _UNSAFE_IN_LINE.sub(_mark, text)


class Shown:
    """A text as it is shown, and where each of its offsets went.

    Marks are longer than the characters they stand for, so spans into the data move on screen:
    ``at(offset)`` gives the place in ``text`` of the data's code point ``offset``.
    """

    __slots__ = ("_gains", "_places", "text")

    def __init__(self, data: str) -> None:
        self._places: list[int] = []
        self._gains: list[int] = [0]
        gain = 0
        for match in _UNSAFE.finditer(data):
            gain += len(_mark(match)) - 1
            self._places.append(match.start() + 1)
            self._gains.append(gain)
        self.text = lines(data)

    def at(self, offset: int) -> int:
        """The place in ``text`` of the data's ``offset`` (code points)."""
        return offset + self._gains[bisect_right(self._places, offset)]


def content(text: str, style: str | Style = "", *, one_line: bool = False) -> Content:
    """``text`` as Textual content in one ``style``: never markup, never a raw control character."""
    shown = line(text) if one_line else lines(text)
    if not style or not shown:
        return Content(shown)
    return Content(shown, [ContentSpan(0, len(shown), style)])


def join(parts: Iterable[Content], between: str = "") -> Content:
    """Several pieces of content one after the other, ``between`` (shown like data) between each two."""
    return content(between).join(parts)


def highlighted(text: str, spans: Iterable[tuple[int, int, str | Style]], style: str | Style = "") -> Content:
    """``text`` with ``spans`` of it, (start, end, style) in the data's own offsets, drawn over ``style``."""
    shown = Shown(text)
    size = len(shown.text)
    placed = [ContentSpan(0, size, style)] if style and size else []
    for start, end, span_style in spans:
        first, last = shown.at(max(0, start)), min(size, shown.at(min(end, len(text))))
        if first < last:
            placed.append(ContentSpan(first, last, span_style))
    return Content(shown.text, placed)


def width(text: str) -> int:
    """Terminal cells that ``text`` takes when shown on one line."""
    return cell_len(line(text))


def fit(text: str, cells: int) -> str:
    """``text`` on one line in exactly ``cells`` terminal cells: padded, or cut short with ``…``."""
    shown = line(text)
    if cells <= 0:
        return ""
    taken = cell_len(shown)
    if taken <= cells:
        return shown + " " * (cells - taken)
    return set_cell_size(shown, cells - 1) + "…"


def wrapped(text: str, cells: int) -> list[tuple[int, int]]:
    """Where ``text`` (already shown, no line breaks) breaks into lines of at most ``cells`` cells.

    Returns (start, end) offsets; breaks fall at spaces, which belong to no line, or inside a word that is too long.
    """
    cells = max(1, cells)
    found: list[tuple[int, int]] = []
    start = end = taken = 0
    for word in _WORD.finditer(text):
        first, last = word.span()
        size = _cells(word.group())
        gap = first - end if text.isascii() else _cells(text[end:first])
        if end > start and taken + gap + size > cells:
            found.append((start, end))
            start, taken = first, size
        elif end == start:
            start, taken = first, size
        else:
            taken += gap + size
        end = last
        while taken > cells:
            cut = start + max(1, len(set_cell_size(text[start:end], cells).rstrip(" ")))
            found.append((start, cut))
            start, taken = cut, _cells(text[cut:end])
    if end > start or not found:
        found.append((start, end))
    return found


def _cells(shown: str) -> int:
    return len(shown) if shown.isascii() else cell_len(shown)


def segment(text: str, style: RichStyle | None = None) -> Segment:
    """A piece of one terminal line. ``text`` is shown on one line, whatever it holds."""
    return Segment(line(text), style)


def strip(parts: Sequence[tuple[str, RichStyle | None]], cells: int, pad: RichStyle | None = None) -> Strip:
    """One terminal line of exactly ``cells`` cells out of (text, style) ``parts``, the rest filled in ``pad``.

    Neighbours of one style become one piece: the terminal is told each change of style, and nothing else.
    """
    pieces = Segment.simplify(segment(text, style) for text, style in parts if text)
    return Strip(pieces).adjust_cell_length(cells, pad)


def is_plain(text: str) -> bool:
    """Whether ``text`` is shown as it is, without a single mark."""
    return _UNSAFE.search(text) is None
