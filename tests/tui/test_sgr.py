"""Styled text in fewer bytes: a terminal shows the same for it."""

from __future__ import annotations

from typing import Any

import pyte
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import Console
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from tui.sgr import shortened

SYSTEMS = ["standard", "256", "truecolor"]
colours = st.sampled_from([None, "red", "bright_blue", "#102030", "#ffeedd", "color(120)", "default"])
flags = st.sampled_from([None, True, False])
styles = st.builds(Style, color=colours, bgcolor=colours, bold=flags, italic=flags, underline=flags, reverse=flags,
                   strike=flags)  # fmt: skip
segments = st.builds(Segment, st.text(alphabet="ab 日é;[0m38", max_size=5), st.one_of(st.none(), styles))


def shown(words: str) -> list[Any]:
    """What a terminal shows, cell by cell, and the style that the next text would have."""
    terminal = pyte.Screen(120, 1)
    pyte.Stream(terminal).feed(f"{words}|")
    return [terminal.buffer[0][x] for x in range(120)]


@settings(max_examples=300, deadline=None)
@given(st.lists(segments, max_size=8), st.sampled_from(SYSTEMS))
def test_a_terminal_shows_the_same(pieces: list[Segment], system: Any) -> None:
    console = Console(color_system=system, force_terminal=True)
    fresh = [Segment(each.text, each.style and each.style.copy()) for each in pieces]
    styled = Strip(fresh).render(console)
    assert shown(shortened(styled)) == shown(styled)
    assert len(shortened(styled)) <= len(styled) + 4 * len(pieces)


def test_a_background_is_told_once() -> None:
    console = Console(color_system="truecolor", force_terminal=True)
    line = Strip([Segment(f"word {n} ", Style.parse(f"#{n}{n}ff00 on #102030")) for n in range(8)])
    styled = line.render(console)
    assert shortened(styled).count("48;2;16;32;48") == 1
    assert len(shortened(styled)) < len(styled) * 0.65


@pytest.mark.parametrize(
    "styled", ["", "plain", "\x1b]8;id=1;http://a.example\x1b\\x\x1b]8;;\x1b\\", "\x1b[1mx", "\x1b[31mx\x1b[0m\x1b[2J"]
)
def test_what_is_no_row_of_styled_pieces_is_left_as_it_is(styled: str) -> None:
    assert shortened(styled) == styled
