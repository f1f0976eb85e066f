"""What is sent to the terminal, beside a terminal that is sent everything: both show the same, for fewer bytes."""

from __future__ import annotations

from typing import Any

import pyte
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import Console
from rich.segment import Segment
from rich.style import Style
from textual._compositor import ChopsUpdate, CompositorUpdate, LayoutUpdate
from textual.geometry import Region
from textual.strip import Strip

from tui.sent import FURTHEST, Sent

CELLS, LINES, CUT = 12, 10, 8
CONSOLE = Console(color_system="truecolor", force_terminal=True)
STYLES = [Style.parse(each) for each in ("white on black", "bold red on black", "black on green")]
Window = list[tuple[Strip, Strip]]
"""The lines of a window: a list, and what stands beside it."""


class Terminal:
    """A terminal, and what was sent to it."""

    def __init__(self) -> None:
        self.shown = pyte.Screen(CELLS, LINES)
        self.stream = pyte.Stream(self.shown)
        self.bytes = 0

    def send(self, words: str) -> None:
        self.stream.feed(words)
        self.bytes = len(words.encode())

    def cells(self) -> list[list[Any]]:
        return [[self.shown.buffer[y][x] for x in range(CELLS)] for y in range(LINES)]


def whole(window: Window) -> LayoutUpdate:
    return LayoutUpdate([list(line) for line in window], Region(0, 0, CELLS, LINES))


def part(window: Window, spans: list[tuple[int, int, int]]) -> ChopsUpdate:
    """A drawing of some spans, as the compositor makes it: nothing is drawn of the lines that no span is on."""
    drawn = {y for y, _, _ in spans}
    chops = [{0: a, CUT: b} if y in drawn else {0: None, CUT: None} for y, (a, b) in enumerate(window)]
    return ChopsUpdate(chops, spans, [[CUT, CELLS]] * LINES)


def strip(text: str, cells: int, style: int = 0) -> Strip:
    return Strip([Segment(text[:cells], STYLES[style])]).adjust_cell_length(cells, STYLES[0])


def window(first: int, cursor: int, beside: str = "") -> Window:
    """A list from line ``first`` on, and a text beside it."""
    return [
        (strip(f"line {n}", CUT, 2 if n == cursor else 0), strip(beside, CELLS - CUT))
        for n in range(first, first + LINES)
    ]


def sent(sent_to: Sent, update: LayoutUpdate | ChopsUpdate) -> str:
    least = sent_to.least(update)
    assert isinstance(least, CompositorUpdate)
    return least.render_segments(CONSOLE)


LEFT = [(y, 0, CUT) for y in range(LINES)]

lines = st.lists(
    st.tuples(
        st.builds(strip, st.sampled_from(["a", "bc", "日本", "dddd dddd", ""]), st.just(CUT), st.integers(0, 2)),
        st.builds(strip, st.sampled_from(["x", "", "語"]), st.just(CELLS - CUT), st.integers(0, 2)),
    ),
    min_size=LINES,
    max_size=LINES,
)


@st.composite
def drawings(draw: st.DrawFn) -> list[tuple[str, Window, list[tuple[int, int, int]]]]:
    """Windows one after the other: some lines anew, some moved; drawn as a whole or in spans; and what is forgotten."""
    shown: Window = draw(lines)
    found: list[tuple[str, Window, list[tuple[int, int, int]]]] = [("whole", shown, [])]
    for _ in range(draw(st.integers(1, 6))):
        other = draw(lines)
        first, last = sorted((draw(st.integers(0, LINES - 1)), draw(st.integers(0, LINES - 1))))
        by = draw(st.integers(-LINES, LINES))
        only_left = draw(st.booleans())
        now = list(shown)
        spans = []
        for y in range(first, last + 1):
            left, right = shown[y + by] if 0 <= y + by < LINES and first <= y + by <= last else other[y]
            now[y] = (left, shown[y][1] if only_left else right)
            spans.append((y, 0, CUT if only_left else CELLS))
        kind = draw(st.sampled_from(["part"] * 6 + ["whole", "forgotten"]))
        found.append((kind, now, spans))
        shown = now
    return found


@settings(max_examples=300, deadline=None)
@given(drawings())
def test_the_terminal_shows_what_was_drawn(
    drawn: list[tuple[str, Window, list[tuple[int, int, int]]]],
) -> None:
    plain, spared, sent_to = Terminal(), Terminal(), Sent()
    for kind, shown, spans in drawn:
        if kind == "forgotten":
            sent_to.forget()
        update = whole(shown) if kind == "whole" else part(shown, spans)
        plain.send(whole(shown).render_segments(CONSOLE))
        spared.send(sent(sent_to, update))
        assert spared.cells() == plain.cells()


@pytest.mark.parametrize("by", [1, -1, 3, -3, FURTHEST - 1])
def test_lines_that_moved_are_moved_by_the_terminal(by: int) -> None:
    terminal, sent_to = Terminal(), Sent()
    terminal.send(sent(sent_to, whole(window(20, 0))))
    everything = terminal.bytes
    terminal.send(sent(sent_to, part(window(20 + by, 0), LEFT)))
    words = [line.strip() for line in terminal.shown.display]
    assert words == [f"line {n}" for n in range(20 + by, 20 + by + LINES)]
    assert terminal.bytes < everything * (abs(by) + 1) / LINES


def test_what_stands_beside_stays_where_it_is() -> None:
    terminal, sent_to = Terminal(), Sent()
    beside = [strip(f"|{n:03}", CELLS - CUT) for n in range(LINES)]
    for first in (0, 1, 2, 1):
        now = [(left, right) for (left, _), right in zip(window(first, first), beside, strict=True)]
        terminal.send(sent(sent_to, whole(now) if first == 0 else part(now, LEFT)))
        assert [line[CUT:] for line in terminal.shown.display] == [f"|{n:03}" for n in range(LINES)]
        assert [line[:CUT].strip() for line in terminal.shown.display] == [f"line {first + n}" for n in range(LINES)]


def test_what_is_shown_already_is_not_sent_again() -> None:
    terminal, sent_to = Terminal(), Sent()
    terminal.send(sent(sent_to, whole(window(0, 3))))
    terminal.send(sent(sent_to, part(window(0, 3), LEFT)))
    assert terminal.bytes == 0
    sent_to.forget()
    terminal.send(sent(sent_to, part(window(0, 3), LEFT)))
    assert terminal.bytes > 100, "nobody knows any more what it shows"
