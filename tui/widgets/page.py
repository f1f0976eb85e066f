"""A page of paragraphs that scrolls: wrapped once for a width, drawn line by line.

Paragraphs may hang behind a rail (``│ ``) and carry a tag, so that what stands there can be found again: the line of
a mention, of a claim in an article.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from textual import events
from textual.content import Content
from textual.geometry import Offset, Size
from textual.message import Message
from textual.strip import Strip

from tui import text
from tui.look import Pen, rich_style
from tui.widgets.joints import Joined
from tui.widgets.scrolled import Scrolled


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Some content, wrapped to the page.

    ``first`` stands before its first line and ``rest`` before the others, in ``rail`` style; both are as wide.
    ``tag`` finds the paragraph again.
    """

    content: Content
    first: str = ""
    rest: str = ""
    rail: str = "$foreground-muted"
    tag: Hashable = None


BLANK = Paragraph(text.content(""))


Breaks = list[tuple[int, int]]
_NONE: Mapping[int, Breaks] = {}


class _Line(NamedTuple):
    paragraph: int
    start: int
    end: int


def _break(paragraph: Paragraph, cells: int) -> Breaks:
    """Where a paragraph breaks on a page ``cells`` wide."""
    room = cells - text.width(paragraph.first) - 1
    found: Breaks = []
    at = 0
    for plain in paragraph.content.plain.split("\n"):
        found += [(at + start, at + end) for start, end in text.wrapped(plain, room)]
        at += len(plain) + 1
    return found


class Page(Joined, Scrolled, can_focus=False, inherit_bindings=False):
    """Paragraphs, one under the other."""

    class Clicked(Message):
        """A place in a paragraph was clicked: ``offset`` is the code point in what is shown."""

        def __init__(self, page: Page, tag: Hashable, offset: int, chain: int) -> None:
            super().__init__()
            self.page, self.tag, self.offset, self.chain = page, tag, offset, chain

        @property
        def control(self) -> Page:
            """The page clicked."""
            return self.page

    def __init__(self, *, id: str | None = None, empty: str = "") -> None:  # noqa: A002 (the name Textual gives it)
        super().__init__(id=id)
        self._paragraphs: Sequence[Paragraph] = ()
        self._breaks: list[Breaks] = []
        self._lines: list[_Line] = []
        self._wrapped_to = 0
        self._to_reveal: tuple[Hashable, int] | None = None
        self._empty = empty

    @property
    def paragraphs(self) -> Sequence[Paragraph]:
        """What the page shows."""
        return self._paragraphs

    def show(self, paragraphs: Sequence[Paragraph], *, top: bool = True) -> None:
        """Show other paragraphs; ``top`` starts at their beginning, else the place is kept."""
        # A paragraph shown before breaks where it did: in a long article only a few are new.
        same = self._wrapped_to == self.scrollable_content_region.width
        known = {id(each): breaks for each, breaks in zip(self._paragraphs, self._breaks, strict=True)} if same else {}
        held = self._paragraphs  # keeps the identities of the known ones their own while they are looked up
        self._paragraphs = paragraphs
        self._wrap(known)
        del held
        if top:
            self.scroll_to(y=0, animate=False, immediate=True, force=True)
        self.refresh()

    def scroll_lines(self, lines: int) -> None:
        """Scroll down, or up with a negative number."""
        self.scroll_to(y=self.scroll_offset.y + lines, animate=False, immediate=True, force=True)

    def line_of(self, tag: Hashable, offset: int = 0) -> int | None:
        """The line on which code point ``offset`` of the tagged paragraph is shown."""
        found = None
        for number, line in enumerate(self._lines):
            if self._paragraphs[line.paragraph].tag == tag:
                if found is not None and line.start > offset:
                    break
                found = number
        return found

    def cell_of(self, tag: Hashable, offset: int = 0) -> Offset | None:
        """The cell of the window at which the line of that place begins; None if it is not in sight."""
        line = self.line_of(tag, offset)
        y = -1 if line is None else line - self.scroll_offset.y
        return self.content_region.offset + Offset(0, y) if 0 <= y < self.size.height else None

    def reveal(self, tag: Hashable, offset: int = 0, *, margin: int = 2, centre: bool = False) -> None:
        """Scroll so that the place is in sight, ``margin`` lines from the edges, or in the middle.

        Before the page has a size, it is done when it gets one.
        """
        height = self.size.height
        if not height:
            self._to_reveal = tag, offset
            return
        line = self.line_of(tag, offset)
        if line is None:
            return
        top = self.scroll_offset.y
        if centre:
            wanted = line - height // 3
        elif line < top + margin:
            wanted = line - margin
        elif line >= top + height - margin:
            wanted = line - height + margin + 1
        else:
            return
        self.scroll_to(y=max(0, wanted), animate=False, immediate=True, force=True)

    # --- machinery

    def _wrap(self, known: Mapping[int, Breaks] = _NONE) -> None:
        """Break the paragraphs into lines; ``known`` holds the breaks of some, by the identity of the paragraph."""
        cells = self.scrollable_content_region.width
        self._wrapped_to = cells
        if not cells:
            self._breaks, self._lines = [[] for _ in self._paragraphs], []
            return
        self._breaks = [known.get(id(each)) or _break(each, cells) for each in self._paragraphs]
        self._lines = [_Line(number, start, end) for number, breaks in enumerate(self._breaks) for start, end in breaks]
        self.virtual_size = Size(0, len(self._lines))

    def on_resize(self) -> None:
        """Wrap to the new width; the paragraph at the top stays there."""
        self._rewrap()
        if self._to_reveal is not None and self.size.height:
            tag, offset = self._to_reveal
            self._to_reveal = None
            self.reveal(tag, offset, centre=True)

    def _rewrap(self) -> None:
        if self.scrollable_content_region.width == self._wrapped_to:
            return
        top = self._lines[self.scroll_offset.y] if self.scroll_offset.y < len(self._lines) else None
        self._wrap()
        if top is not None:
            line = next(
                (n for n, each in enumerate(self._lines) if each.paragraph == top.paragraph and each.end > top.start), 0
            )
            self.scroll_to(y=line, animate=False, immediate=True, force=True)
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """One line of a paragraph behind its rail."""
        cells, pen, number = self.size.width, Pen(self), self.scroll_offset.y + y
        if not self._lines and y == 0 and self._empty:
            return text.strip([(f" {self._empty}", pen("$foreground-muted"))], cells, pen())
        if number >= len(self._lines):
            return Strip.blank(cells, pen())
        line = self._lines[number]
        paragraph = self._paragraphs[line.paragraph]
        is_first = number == 0 or self._lines[number - 1].paragraph != line.paragraph
        rail = text.segment(
            paragraph.first if is_first else paragraph.rest or " " * text.width(paragraph.first), pen(paragraph.rail)
        )
        piece = paragraph.content[line.start : line.end]
        drawn = piece.render(self.visual_style, end="", parse_style=self.app.stylesheet.parse_style)
        segments = [text.segment(shown, rich_style(style)) for shown, style in drawn]
        return Strip([rail, *segments]).adjust_cell_length(cells, pen())

    def on_click(self, event: events.Click) -> None:
        """Tell which paragraph, and about which character of it, was clicked."""
        number = self.scroll_offset.y + event.y
        if number < len(self._lines):
            line = self._lines[number]
            paragraph = self._paragraphs[line.paragraph]
            offset = min(line.end, line.start + max(0, event.x - text.width(paragraph.first)))
            self.post_message(self.Clicked(self, paragraph.tag, offset, event.chain))
