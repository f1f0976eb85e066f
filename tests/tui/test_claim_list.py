"""The virtual list: what a key press costs, counted, and a cursor that stays on its claim."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pytest
from textual.app import App, ComposeResult
from textual.geometry import Region
from textual.strip import Strip

from store.model import ClaimRow, Label, Status
from tests.tui.helpers import grid
from tui.look import Pen
from tui.widgets.claim_list import AHEAD, ClaimList
from tui.widgets.claim_row import draw_row
from tui.widgets.row_cache import KEPT


def row(claim_id: int) -> ClaimRow:
    return ClaimRow(
        claim_id, f"claim {claim_id}", Status.NEW, False, Label.UNSOURCED, 1, 0, 1, 1, 0.5, "Harbor Wire", 0
    )


class Counted(ClaimList):
    """Counts the lines drawn."""

    drawn = 0

    def render_line(self, y: int) -> Strip:
        self.drawn += 1
        return super().render_line(y)


class Host(App[None]):
    """A list of its own."""

    CSS = "ClaimList { height: 1fr; }"

    def __init__(self, count: int) -> None:
        super().__init__()
        self.asked: list[int] = []
        self.count = count

    def rows(self, ids: Sequence[int]) -> list[ClaimRow]:
        self.asked.append(len(ids))
        return [row(each) for each in ids if each != 13]

    def compose(self) -> ComposeResult:
        yield Counted(self.rows)

    @property
    def list(self) -> Counted:
        return self.query_one(Counted)

    def on_mount(self) -> None:
        self.list.show(array("q", range(1, self.count + 1)))


async def cost(pilot: Any, move: Any) -> tuple[int, int]:
    """Lines drawn and reads made by a move."""
    app = pilot.app
    await pilot.pause()
    drawn, asked = app.list.drawn, len(app.asked)
    move()
    await pilot.pause()
    return app.list.drawn - drawn, len(app.asked) - asked


async def test_a_step_down_draws_two_lines_and_reads_nothing() -> None:
    app = Host(100_000)
    async with app.run_test(size=(80, 24)) as pilot:
        assert await cost(pilot, lambda: app.list.move(1)) == (2, 0)
        assert await cost(pilot, lambda: app.list.move(-1)) == (0, 0), "both were drawn so before"


async def test_a_step_over_the_edge_draws_two_lines_too() -> None:
    app = Host(100_000)
    async with app.run_test(size=(80, 24)) as pilot:
        for step in [1] * 200 + [-1] * 200:
            drawn, asked = await cost(pilot, lambda step=step: app.list.move(step))
            assert drawn <= 2
            assert asked <= 1
            top = app.list.scroll_offset.y
            assert max(0, top - (step < 0)) <= app.list.cursor_row < top + 24
            first = app.list.cursor_row - top
            # What comes next is seen before the cursor is on it.
            assert first <= 24 - 1 - AHEAD if step > 0 else first >= min(AHEAD, app.list.cursor_row)


async def test_lines_kept_from_before_show_what_is_there_now() -> None:
    app = Host(200)
    async with app.run_test(size=(80, 24)) as pilot:
        claims = app.list
        changes: list[Callable[[], None]] = [
            lambda: claims.move(40),
            lambda: claims.mark(70, True),
            lambda: claims.move(30),
            lambda: claims.mark_range(),
            lambda: claims.change({3: 2, 71: 70}, [], lambda ids, claim_id: 0),
            lambda: claims.fill(60, array("q", range(900, 960))),
            lambda: claims.move(-20),
            lambda: claims.clear_marks(),
            lambda: claims.show(array("q", range(400, 420)), keep=None),
            lambda: claims.move(-90),
            lambda: claims.extend(array("q", range(500, 600))),
            lambda: claims.move(19),
            lambda: claims.move(5),
        ]
        for change in changes:
            change()
            await pilot.pause()
            height = claims.size.height
            kept = [strip.text for strip in claims.render_lines(Region(0, 0, claims.size.width, height))]
            assert kept == [claims.render_line(y).text for y in range(height)]


async def test_lines_kept_from_before_follow_the_theme_and_the_window() -> None:
    app = Host(200)
    async with app.run_test(size=(80, 24)) as pilot:
        for change in (lambda: setattr(app, "theme", "textual-light"), lambda: pilot.resize_terminal(60, 20)):
            made: Any = change()
            if made is not None:
                await made
            await pilot.pause()
            claims = app.list
            kept = claims.render_lines(Region(0, 0, claims.size.width, claims.size.height))
            assert kept == [claims.render_line(y) for y in range(claims.size.height)]


async def test_a_page_down_draws_a_screen_and_reads_at_most_once() -> None:
    app = Host(100_000)
    async with app.run_test(size=(80, 24)) as pilot:
        for _ in range(12):
            drawn, asked = await cost(pilot, lambda: app.list.move(23))
            assert drawn <= 25
            assert asked <= 1


async def test_opening_reads_one_page_however_many_claims_there_are() -> None:
    app = Host(1_000_000)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert app.asked == [64]


async def test_memory_is_ids_and_a_few_pages() -> None:
    app = Host(200_000)
    async with app.run_test(size=(80, 24)):
        claims = app.list
        for place in range(0, 200_000, 997):
            claims.move_to(place)
        assert isinstance(claims.ids, array)
        assert len(claims._rows) <= KEPT


async def test_the_cursor_stays_on_its_claim_when_the_list_changes() -> None:
    app = Host(50)
    async with app.run_test(size=(80, 24)):
        claims = app.list
        claims.move_to(29)
        assert claims.cursor_id == 30
        claims.show(array("q", range(20, 60)), keep=claims.cursor_id)
        assert claims.cursor_id == 30
        claims.show(array("q", [1, 2, 3]), keep=claims.cursor_id)
        assert claims.cursor_id == 3
        claims.show(array("q"), keep=claims.cursor_id)
        assert claims.cursor_id is None


async def test_resizing_keeps_the_cursor_in_sight() -> None:
    app = Host(500)
    async with app.run_test(size=(80, 40)) as pilot:
        claims = app.list
        claims.move_to(238)
        await pilot.pause()
        await pilot.resize_terminal(60, 10)
        await pilot.pause()
        assert claims.cursor_id == 239
        assert "claim 239" in grid(app)


async def test_a_claim_that_is_gone_says_so() -> None:
    app = Host(20)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert "#13 is gone" in grid(app)


@pytest.mark.parametrize("cells", [20, 40, 62, 80, 200])
async def test_a_line_is_exactly_as_wide_as_the_list(cells: int) -> None:
    app = Host(5)
    async with app.run_test(size=(cells, 24)) as pilot:
        await pilot.pause()
        assert app.list.render_line(0).cell_length == cells


async def test_clicks_move_the_cursor() -> None:
    app = Host(30)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.click(Counted, offset=(10, 7))
        assert app.list.cursor_id == 8


async def test_the_next_claim_wanted_is_found_near_by_and_far_off() -> None:
    app = Host(1000)
    async with app.run_test(size=(80, 24)):
        app.list.move_to(998)
        assert app.list.next_where(lambda each: each.id == 5, within=10) == 4
        assert app.list.next_where(lambda each: each.id == 500, within=10) is None


async def test_the_sourcing_and_the_number_of_similar_claims_never_touch() -> None:
    several = replace(row(1), label=Label.MULTIPLE_UNKNOWN, origins=2, similar=12)
    async with Host(1).run_test() as pilot:
        pen = Pen(pilot.app.screen)
        assert draw_row(several, 80, pen, cursor=False, marked=False).text.endswith("2 unjudged ≈12")
