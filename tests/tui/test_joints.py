"""Lines that meet do meet: every arm of a line between panes has one that comes towards it."""

from __future__ import annotations

import pytest

from tests.tui.helpers import grid, press, settled
from tui.app import ReviewApp

ARMS = {"─": "lr", "│": "ud", "┼": "lrud", "├": "rud", "┴": "lru", "┬": "lrd", "┌": "rd"}
"""Left, right, up, down."""
BACK = {"l": (-1, 0, "r"), "r": (1, 0, "l"), "u": (0, -1, "d"), "d": (0, 1, "u")}


def loose_ends(shown: str) -> list[tuple[int, int, str]]:
    """The cells (column, line, sign) of which an arm points at a line that does not come towards it."""
    lines = shown.split("\n")

    def sign(column: int, line: int) -> str:
        if not 0 <= line < len(lines) or not 0 <= column < len(lines[line]):
            return " "
        return lines[line][column]

    found = []
    for y, line in enumerate(lines):
        for x, here in enumerate(line):
            for arm in ARMS.get(here, ""):
                across, down, back = BACK[arm]
                other = sign(x + across, y + down)
                # A line may end at the edge of the window, at words, or at nothing.
                if other in ARMS and back not in ARMS[other]:
                    found.append((x, y, here))
    return found


@pytest.mark.parametrize("size", [(80, 24), (100, 32), (111, 36), (140, 45)], ids=str)
async def test_where_panes_meet_their_lines_do(desk_file: str, size: tuple[int, int]) -> None:
    async with ReviewApp(desk_file, "ann").run_test(size=size) as pilot:
        await settled(pilot)
        for key in ("j", "2", "m", "escape", "4", "1"):
            await press(pilot, key)
            await settled(pilot)
            # The bar of progress in the head line is no line between panes; wide letters take two cells.
            lines = grid(pilot.app).split("\n")[2:]
            shown = "\n".join("" if any("一" <= each <= "鿿" for each in line) else line for line in lines)
            assert loose_ends(shown) == [], f"{key}\n{shown}"


def test_an_end_that_hangs_is_seen() -> None:
    assert loose_ends(" │ \n───") == [(1, 0, "│")]
    assert loose_ends(" │ \n─┴─") == []
