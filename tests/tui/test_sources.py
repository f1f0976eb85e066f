"""The sources screen: the list, what is known of each, and what a reviewer says of it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from store.desk import Desk
from store.model import Filter, Hop, Role, SourcePath, SourceSort
from tests.tui.helpers import SIZES, check_snapshot, grid, own_actions, press, settled, type_text
from tui import keymap
from tui.app import ReviewApp
from tui.dialogs.same_sources import SameSourcesDialog
from tui.keymap import View
from tui.screens import sources
from tui.screens.source_acts import MARK_OF, SORT_OF
from tui.screens.sources import SourcesScreen
from tui.widgets.page import Page
from tui.widgets.source_text import source_paragraphs

Check = Callable[[Any], bool]


@pytest.fixture
def named(desk_file: str) -> str:
    """A desk on which the journal has two names, KCNA speaks by two ways, and the military is marked."""
    with Desk.open(desk_file, reviewer="ann") as desk:
        registry = desk.registry
        registry.alias(registry.find("The Wall Street Journal"), "the paper of Wall Street")
        registry.set([registry.find("South Korean military")], {"reliability": "B", "standing": "official"})
        mention = next(each for each in desk.claim(8).mentions)
        desk.set_chain(mention.id, [*mention.chain[:2], Hop("Reuters", Role.RELAY), mention.chain[-1]])
    return desk_file


@asynccontextmanager
async def opened(path: str, size: tuple[int, int] = (80, 24)) -> AsyncIterator[tuple[Pilot[None], SourcesScreen]]:
    async with ReviewApp(path, "ann").run_test(size=size) as pilot:
        await settled(pilot)
        await do(pilot, ["3"])
        assert isinstance(pilot.app.screen, SourcesScreen)
        yield pilot, pilot.app.screen


async def do(pilot: Any, keys: list[str]) -> None:
    """Press keys; one that begins with ``<`` is a text to type."""
    for key in keys:
        await (type_text(pilot, key[1:]) if key.startswith("<") else press(pilot, key))
        if pilot.app.is_running:
            await settled(pilot)


def here(screen: Any) -> str:
    return str(screen.source.row.name)


def row(screen: Any) -> int:
    return list(screen.sources.ids).index(screen.sources.cursor_id)


def called(name: str) -> Check:
    return lambda screen: here(screen) == name


def on_top(name: str) -> Check:
    return lambda screen: type(screen.app.screen).__name__ == name


def of(name: str, attribute: str, wanted: object) -> Check:
    return lambda screen: getattr(screen.registry.get(screen.registry.find(name)).row, attribute) == wanted


FIRST = "KCNA"
PAPER = ["o", "p", "o", "o", "slash", "<wall", "enter"]
SORTS: dict[str, tuple[list[str], list[str], Check]] = {
    name: (["o", "n"] if sort is not SourceSort.NAME else [], [], lambda screen, sort=sort: screen.sort is sort)  # type: ignore[misc]
    for name, sort in SORT_OF.items()
}
MARKS: dict[str, tuple[list[str], list[str], Check]] = {
    name: ([], [], of(FIRST, "reliability", letter)) for name, letter in MARK_OF.items()
}
ACTIONS: dict[str, tuple[list[str], list[str], Check]] = {
    # action: keys before its own, keys after, what must hold then; the cursor is on the first of those most an origin
    **SORTS,
    **MARKS,
    "source.unmark": (["r", "a"], [], of(FIRST, "reliability", None)),
    "source.claims": ([], [], lambda screen: screen.app.screen.wanted == Filter(named=FIRST)),
    "source.alike": ([], [], on_top("SameSourcesDialog")),
    "source.alike_all": ([], [], on_top("SameSourcesDialog")),
    "source.alias": ([], ["<The Central Agency", "enter"], lambda screen: "The Central Agency" in screen.source.row.aliases),  # noqa: E501
    "source.edit": ([], ["right", "space", "enter"], of(FIRST, "kind", "person")),
    "source.principal": ([], ["ctrl+u", "<the Workers' Party", "enter"], of(FIRST, "principal", "the Workers' Party")),
    "source.name_next": (PAPER, [], lambda screen: screen.name_at == 1),
    "source.name_previous": ([*PAPER, "right"], [], lambda screen: screen.name_at == 0),
    "source.split": ([*PAPER, "right"], [], lambda screen: len(screen.source.names) == 1),
    "source.search": ([], ["<nampo", "ctrl+u", "<diplomat", "enter"], called("an unnamed diplomat")),
    "detail.down": ([*PAPER], [], lambda screen: screen.query_one("#source", Page).scroll_offset.y > 0),
    "detail.up": ([*PAPER, "J"], [], lambda screen: screen.query_one("#source", Page).scroll_offset.y == 0),
    "cursor.down": ([], [], lambda screen: here(screen) != FIRST),
    "cursor.up": (["j"], [], called(FIRST)),
    "cursor.first": (["G"], [], called(FIRST)),
    "cursor.last": ([], [], lambda screen: screen.sources.cursor_id == screen.sources.ids[-1]),
    "half.down": ([], [], lambda screen: row(screen) == screen.sources.page_size // 2),
    "half.up": (["pagedown"], [], lambda screen: row(screen) == screen.sources.page_size - 1 - screen.sources.page_size // 2),  # noqa: E501
    "page.down": ([], [], lambda screen: row(screen) == screen.sources.page_size - 1 > 1),
    "page.up": (["pagedown"], [], called(FIRST)),
    "pane.whole": ([], [], lambda screen: screen.sources.display is False),
    "view.back": (PAPER, [], lambda screen: not screen.words and on_top("SourcesScreen")(screen)),
    "undo": (["r", "c"], [], of(FIRST, "reliability", None)),
    "redo": (["r", "c", "u"], [], of(FIRST, "reliability", "C")),
}  # fmt: skip


@pytest.mark.parametrize("action_id", own_actions(View.SOURCES, ACTIONS))
async def test_actions(named: str, action_id: str) -> None:
    before, after, check = ACTIONS[action_id]
    async with opened(named, (80, 16)) as (pilot, screen):
        assert here(screen) == FIRST
        await do(pilot, [*before, *keymap.action(action_id).keys[0].split(), *after])
        assert check(screen)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_looks(named: str, size: tuple[int, int]) -> None:
    async with opened(named, size) as (pilot, _):
        check_snapshot(f"sources_{size[0]}x{size[1]}", pilot.app)
        await do(pilot, [*PAPER, "right"])
        check_snapshot(f"sources_names_{size[0]}x{size[1]}", pilot.app)
        await do(pilot, ["M"])
        check_snapshot(f"sources_alike_{size[0]}x{size[1]}", pilot.app)
        await do(pilot, ["escape", "e"])
        check_snapshot(f"sources_facts_{size[0]}x{size[1]}", pilot.app)


@pytest.mark.parametrize("size", [(80, 24), (40, 15)], ids=lambda size: f"{size[0]}x{size[1]}")
async def test_looks_empty(tmp_path: Path, size: tuple[int, int]) -> None:
    async with ReviewApp(str(tmp_path / "empty.db"), "ann").run_test(size=size) as pilot:
        await settled(pilot)
        pilot.app.show(View.SOURCES)  # type: ignore[attr-defined]
        await settled(pilot)
        check_snapshot(f"sources_empty_{size[0]}x{size[1]}", pilot.app)


async def test_the_claims_of_a_source_are_those_that_name_it_by_any_name(named: str) -> None:
    async with opened(named) as (pilot, _):
        await do(pilot, [*PAPER, "enter"])
        assert list(pilot.app.screen.claims.ids) == [1, 4]  # type: ignore[attr-defined]
        assert "naming The Wall Street Journal" in grid(pilot.app)


async def test_a_word_nobody_is_called_is_said_and_escape_shows_all_again(named: str) -> None:
    async with opened(named) as (pilot, screen):
        await do(pilot, ["slash", "<zebra"])
        assert "No source is called “zebra”." in grid(pilot.app)
        await do(pilot, ["escape"])
        assert here(screen) == FIRST


async def test_the_own_name_of_a_source_is_not_taken_out(named: str) -> None:
    async with opened(named) as (pilot, screen):
        await do(pilot, [*PAPER, "number_sign"])
        assert "is its own name" in screen.foot.said
        assert len(screen.source.names) == 2  # type: ignore[union-attr]


async def test_sources_are_merged_and_told_apart_one_key_each(desk_file: str) -> None:
    with Desk.open(desk_file, reviewer="ann") as desk:
        registry = desk.registry
        for name in ("Dana Whitlock", "Whitlock", "Gov. Dana Whitlock of the Lakes"):
            mention = desk.claim(8).mentions[0]
            desk.set_chain(mention.id, [Hop(name, Role.SPEAKER), mention.chain[-1]])
            registry.set([registry.find(name)], {"standing": "official"})
    async with opened(desk_file) as (pilot, screen):
        await do(pilot, ["M"])
        dialog = pilot.app.screen
        assert isinstance(dialog, SameSourcesDialog)
        pairs = [(pair.a, pair.b) for pair in dialog._pairs]
        assert pairs
        merged, kept = pairs[0]
        await do(pilot, ["y"])
        assert screen.registry.get(merged).row.id == kept
        await do(pilot, ["u"])
        assert screen.registry.get(merged).row.id == merged
        await do(pilot, ["s", "y"])
        assert screen.registry.get(kept).row.id == merged
        await do(pilot, ["u", "n"])
        assert pairs[0] not in [(pair.a, pair.b) for pair in dialog._pairs]
        await do(pilot, ["escape"])
        assert "not the same" in screen.foot.said


async def test_after_a_merge_the_cursor_is_on_the_source_that_both_are_now(desk_file: str) -> None:
    with Desk.open(desk_file, reviewer="ann") as desk:
        registry = desk.registry
        for name in ("Dana Whitlock", "Whitlock"):
            mention = desk.claim(8).mentions[0]
            desk.set_chain(mention.id, [Hop(name, Role.SPEAKER), mention.chain[-1]])
            registry.set([registry.find(name)], {"standing": "official"})
    async with opened(desk_file) as (pilot, screen):
        screen.reload(keep=screen.registry.find("Whitlock"))
        kept = screen.registry.find("Dana Whitlock")
        await do(pilot, ["m"])
        assert isinstance(pilot.app.screen, SameSourcesDialog)
        assert "→ Dana Whitlock" in grid(pilot.app)
        assert "as one it is called Dana Whitlock" in grid(pilot.app)
        await do(pilot, ["y", "escape"])
        assert screen.sources.cursor_id == kept


def test_the_ways_to_the_page_are_a_tree_with_counts(named: str) -> None:
    with Desk.open(named, reviewer="ann") as desk:
        number = desk.registry.find("KCNA")
        paths = desk.registry.paths(number)
        assert SourcePath(("Bloomberg", "Reuters", "Meridian Post"), 1) in paths
        assert SourcePath(("晨报 Morning Sheet",), 1) in paths
        lines = [
            f"{each.first}{each.content.plain}"
            for each in source_paragraphs(desk.registry.get(number), 0, paths, desk.registry.citations(number))
        ]
        tree = lines[lines.index(" What becomes of it") + 1 :]
        assert tree[:5] == [
            "   KCNA  ×2",
            "   ├─ Bloomberg  ×1",
            "   │  └─ Reuters  ×1",
            "   │     └─ Meridian Post  ×1",
            "   └─ 晨报 Morning Sheet  ×1",
        ]


async def test_a_click_goes_to_a_source(named: str) -> None:
    async with opened(named) as (pilot, screen):
        await pilot.click("SourceList", offset=(5, 3))
        await settled(pilot)
        assert screen.sources.cursor_id == screen.sources.ids[2]


async def test_a_key_right_after_a_move_acts_on_the_source_under_the_cursor(named: str) -> None:
    async with opened(named) as (_pilot, screen):
        screen.sources.move(1)
        screen.perform("source.mark_a")
        marked = screen.registry.get(screen.sources.ids[1]).row
        assert marked.reliability == "A"
        assert screen.registry.get(screen.sources.ids[0]).row.reliability is None


async def test_the_ways_of_a_source_of_many_claims_are_read_beside_the_screen(
    named: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(named) as (pilot, screen):
        at_once = []
        for _ in screen.sources.ids:
            at_once.append(grid(pilot.app))
            await do(pilot, ["j"])
    monkeypatch.setattr(sources, "MANY", 0)
    async with opened(named) as (pilot, screen):
        statements: list[str] = []
        screen.desk.database.conn.set_trace_callback(statements.append)
        for shown in at_once:
            await pilot.app.workers.wait_for_complete()
            await pilot.pause()
            assert grid(pilot.app) == shown
            await do(pilot, ["j"])
        assert statements
        assert not any("position" in each for each in statements), "no chain is walked on the screen's thread"
