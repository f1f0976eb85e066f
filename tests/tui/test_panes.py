"""One pane over the whole screen; and back to where the reviewer came from."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from store.model import Filter, Status
from tests.tui.helpers import grid, press, settled
from tui.app import ReviewApp
from tui.screens.dashboard import DashboardScreen
from tui.screens.review import ReviewScreen
from tui.screens.sources import SourcesScreen
from tui.widgets.claim_list import ClaimList
from tui.widgets.source_list import SourceList


async def do(pilot: Any, *keys: str) -> Any:
    """Press keys, wait for all that follows; gives the screen in front."""
    for key in keys:
        await press(pilot, key)
        await settled(pilot)
    return pilot.app.screen


def seen(screen: Any) -> dict[str, int]:
    """The panes of the review that are seen, and how high each is."""
    panes = {
        "list": screen.query_one(ClaimList),
        "claim": screen.query_one("#claim"),
        "article": screen.query_one("#article"),
    }
    return {name: pane.size.height for name, pane in panes.items() if pane.display}


@pytest.mark.parametrize(
    ("size", "all_panes"), [((80, 24), ["list", "claim"]), ((140, 45), ["list", "claim", "article"])]
)
async def test_each_pane_gets_the_whole_screen_in_turn(
    desk_file: str, size: tuple[int, int], all_panes: list[str]
) -> None:
    async with ReviewApp(desk_file, "ann").run_test(size=size) as pilot:
        await settled(pilot)
        before = seen(pilot.app.screen)
        assert list(before) == all_panes
        for pane in ("claim", "article", "list"):
            screen = await do(pilot, "plus")
            # Head line and foot stay, and a border of one line at most.
            assert list(seen(screen)) == [pane]
            assert seen(screen)[pane] >= size[1] - 4
            assert "alone" in screen.foot.said
        assert seen(await do(pilot, "plus")) == before


async def test_the_cursor_moves_though_its_list_is_not_seen(desk_file: str) -> None:
    async with ReviewApp(desk_file, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        screen = await do(pilot, "plus", "j", "j")
        assert isinstance(screen, ReviewScreen)
        assert screen.claims.cursor_row == 2
        assert screen.claim is not None
        assert screen.claim.text in grid(pilot.app)
        await do(pilot, "plus")
        assert screen.claim.mentions[0].verbatim[:20] in grid(pilot.app), (
            "an article, though the window has no room for it"
        )
        await do(pilot, "a")
        assert screen.desk.progress().done == 1
        await do(pilot, "escape")
        assert list(seen(screen)) == ["list", "claim"]
        assert screen.claims.cursor_cell.y >= 0
        await pilot.resize_terminal(140, 45)
        await settled(pilot)
        assert list(seen(screen)) == ["list", "claim", "article"]


@pytest.mark.parametrize("size", [(80, 24), (140, 45)])
async def test_escape_shows_all_panes_before_it_does_anything_else(desk_file: str, size: tuple[int, int]) -> None:
    async with ReviewApp(desk_file, "ann").run_test(size=size) as pilot:
        await settled(pilot)
        screen = await do(pilot, "3", "plus")
        assert isinstance(screen, SourcesScreen)
        assert not screen.query_one(SourceList).display
        assert screen.query_one("#source").size.width >= size[0] - 2
        await do(pilot, "plus")
        assert screen.query_one(SourceList).size.width >= size[0] - 2
        screen = await do(pilot, "escape")
        assert isinstance(screen, SourcesScreen)
        assert screen.query_one(SourceList).display
        assert screen.query_one("#source").display
        assert isinstance(await do(pilot, "escape"), ReviewScreen)


async def test_escape_leads_back_to_the_bar_that_was_opened(desk_file: str) -> None:
    async with ReviewApp(desk_file, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        review: Any = await do(pilot, "j")
        here = review.claim_here
        dashboard = await do(pilot, "4", "tab", "tab", "tab", "j")
        bar = dashboard.here.bar
        await do(pilot, "enter")
        assert isinstance(pilot.app.screen, ReviewScreen)
        assert review.wanted != Filter()
        assert "Esc goes back to the dashboard" in grid(pilot.app)
        dashboard = await do(pilot, "j", "escape")
        assert isinstance(dashboard, DashboardScreen)
        assert dashboard.here.bar is not None
        assert (dashboard.at, dashboard.here.bar.name) == ("outlets", bar.name)
        assert review.wanted == Filter()
        assert review.claim_here == here
        # From there Escape leads on to the list, where nothing is left to go back from.
        assert isinstance(await do(pilot, "escape", "escape"), ReviewScreen)


async def test_escape_leads_back_to_the_source_and_what_was_looked_for(desk_file: str) -> None:
    async with ReviewApp(desk_file, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        sources: Any = await do(pilot, "3", "o", "n", "slash", "a", "enter", "j")
        here, words = sources.sources.cursor_id, sources.words
        await do(pilot, "enter")
        sources = await do(pilot, "escape")
        assert isinstance(sources, SourcesScreen)
        assert (sources.sources.cursor_id, sources.words) == (here, words)


async def test_who_looks_for_something_else_has_left_the_way_back(desk_file: str) -> None:
    async with ReviewApp(desk_file, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        review: Any = await do(pilot, "4", "shift+tab", "enter")
        review.look_for(Filter(statuses=frozenset({Status.NEW}), text="missiles"))
        await settled(pilot)
        assert isinstance(await do(pilot, "escape"), ReviewScreen)
        assert review.wanted == Filter()


async def test_two_bars_one_after_the_other_lead_back_to_the_list_before_both(desk_file: str) -> None:
    async with ReviewApp(desk_file, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        review: Any = pilot.app.screen
        review.look_for(Filter(text="missiles"))
        await do(pilot, "4", "shift+tab", "enter", "4", "shift+tab", "j", "enter")
        assert review.wanted.outlet
        await do(pilot, "escape")
        assert review.wanted == Filter(text="missiles")


async def test_an_empty_desk_has_no_pane_to_give_the_screen_to(tmp_path: Path) -> None:
    async with ReviewApp(str(tmp_path / "new.db"), "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        screen = await do(pilot, "+")
        assert screen.foot.said == "one pane: there is nothing to show yet"
        assert "Nothing to review yet" in grid(pilot.app)
        assert not screen.has_class("-alone")
