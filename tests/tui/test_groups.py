"""The groups screen: who belongs together, seen as a list and as a map; and many groups merged at once."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.pilot import Pilot

from store.desk import Desk
from store.model import Decision, Difference, Status, Suggestion
from tests.tui.helpers import SIZES, check_snapshot, grid, own_actions, plain, press, settled, type_text
from tui import keymap
from tui.app import ReviewApp
from tui.dialogs.bulk import preview
from tui.keymap import View
from tui.screens import grouping
from tui.screens.duplicates import DuplicatesScreen
from tui.screens.groups import GroupScreen
from tui.widgets.group_map import Links

Check = Callable[[Any], bool]
DIFFERS = Difference("negation", "will", "will not")
PAIRS = [
    Suggestion(4, 7, 90.0), Suggestion(1, 7, 81.0), Suggestion(1, 5, 79.0), Suggestion(1, 4, 72.0),
    Suggestion(5, 7, 68.0), Suggestion(4, 5, 66.0), Suggestion(5, 8, 63.0), Suggestion(1, 8, 61.0, ("negation",), (DIFFERS,)),  # noqa: E501
    Suggestion(9, 10, 86.0), Suggestion(10, 12, 85.0), Suggestion(9, 12, 83.0), Suggestion(13, 14, 80.0),
]  # fmt: skip


@pytest.fixture
def grouped(desk_file: str) -> str:
    """Claims 1, 4, 5 and 7 are alike throughout; 8 is like some of them, not the same as 7; 9, 10, 12; 13, 14."""
    with Desk.open(desk_file, reviewer="ann") as desk:
        desk.put_suggestions(PAIRS)
        desk.decide(7, 8, Decision.NOT_DUPLICATE)
    return desk_file


@asynccontextmanager
async def opened(path: str, size: tuple[int, int] = (80, 24)) -> AsyncIterator[tuple[Pilot[None], GroupScreen]]:
    """The group of the first pair, 4 and 7; the cursor is on claim 4."""
    async with ReviewApp(path, "ann").run_test(size=size) as pilot:
        await settled(pilot)
        await do(pilot, ["2", "m"])
        assert isinstance(pilot.app.screen, GroupScreen)
        yield pilot, pilot.app.screen


async def do(pilot: Any, keys: list[str]) -> None:
    """Press keys; one that begins with ``<`` is a text to type."""
    for key in keys:
        await (type_text(pilot, key[1:]) if key.startswith("<") else press(pilot, key))
        if pilot.app.is_running:
            await settled(pilot)


def on_top(name: str) -> Check:
    return lambda screen: type(screen.app.screen).__name__ == name


def on_claim(claim_id: int) -> Check:
    return lambda screen: screen.claim_here == claim_id


def merged(*members: int) -> Check:
    return lambda screen: set(screen.desk.claim(members[0]).members) | {screen.desk.claim(members[0]).id} == {*members}


ACTIONS: dict[str, tuple[list[str], list[str], Check]] = {
    # action: keys before its own, keys after, what must hold then; 4, 7, 1, 5 are taken, 8 is left out
    "group.merge": ([], [], merged(7, 1, 4, 5)),
    "group.leave": ([], ["y"], merged(7, 1, 5)),
    "group.not_same": (["j", "j"], ["y"], lambda screen: merged(4, 7, 5)(screen) and screen.desk.claim(1).id == 1),
    "group.wording": ([], ["y"], lambda screen: screen.desk.claim(7).id == 4),
    "group.write": ([], ["ctrl+u", "<Both grew closer", "enter", "y"], lambda screen: screen.desk.claim(7).text == "Both grew closer"),  # noqa: E501
    "group.read": ([], [], on_top("ContextDialog")),
    "group.next": ([], [], lambda screen: [claim.id for claim in screen.claims] == [7, 1, 4, 5] and screen.group.place == 1),  # noqa: E501
    "group.previous": (["right_square_bracket", "right_square_bracket"], [], lambda screen: screen.group.place == 1),
    "pair.score": ([], [], lambda screen: not screen.score_shown and "90" not in grid(screen.app)),
    "cursor.down": ([], [], on_claim(7)),
    "cursor.up": (["j", "j"], [], on_claim(7)),
    "cursor.first": (["G"], [], on_claim(4)),
    "cursor.last": ([], [], on_claim(8)),
    "half.down": ([], [], on_claim(1)),
    "half.up": (["G"], [], on_claim(1)),
    "page.down": ([], [], on_claim(8)),
    "page.up": (["G"], [], on_claim(4)),
    "view.back": ([], [], on_top("DuplicatesScreen")),
    "undo": (["y"], [], lambda screen: screen.desk.claim(4).id == 4 and len(screen.claims) == 5),
    "redo": (["y", "u"], [], merged(7, 1, 4, 5)),
}  # fmt: skip


@pytest.mark.parametrize("action_id", own_actions(View.GROUP, ACTIONS))
async def test_actions(grouped: str, action_id: str) -> None:
    before, after, check = ACTIONS[action_id]
    async with opened(grouped) as (pilot, screen):
        await do(pilot, [*before, *keymap.action(action_id).keys[0].split(), *after])
        assert check(screen)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_looks(grouped: str, size: tuple[int, int]) -> None:
    async with opened(grouped, size) as (pilot, _):
        await do(pilot, ["j", "j"])
        check_snapshot(f"group_{size[0]}x{size[1]}", pilot.app)


async def test_what_speaks_against_a_merge_is_told_and_not_taken_unasked(grouped: str) -> None:
    async with opened(grouped) as (pilot, screen):
        assert [claim.id for claim in screen.taken] == [4, 7, 1, 5]
        assert "nothing speaks against" in grid(pilot.app)
        await do(pilot, ["G", "space"])
        assert [claim.id for claim in screen.taken] == [4, 7, 1, 5, 8]
        told = grid(pilot.app).split("\n")[1]
        assert "A–E no pair, B–E not duplicate, C–E differ: negation will / will not" in told
        await do(pilot, ["y"])
        assert "judged not the same by ann" in screen.foot.said
        assert screen.desk.claim(4).id == 4


async def test_a_merged_group_gives_way_to_the_next_and_one_undo_brings_it_back(grouped: str) -> None:
    async with opened(grouped) as (pilot, screen):
        await do(pilot, ["y"])
        assert [claim.id for claim in screen.claims] == [10, 9, 12]
        assert plain(screen.foot.said) == "merged 3 claims into #7 · u undo"
        await do(pilot, ["u"])
        assert [claim.id for claim in screen.claims] == [4, 7, 1, 5, 8]
        assert [claim.id for claim in screen.taken] == [4, 7, 1, 5]


async def test_a_large_group_is_merged_beside_the_screen(grouped: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grouping, "AT_ONCE", 1)
    async with opened(grouped) as (pilot, screen):
        said: list[str] = []
        screen.desk.database.conn.set_trace_callback(said.append)
        await do(pilot, ["y"])
        screen.desk.database.conn.set_trace_callback(None)
        assert not [each for each in said if each.startswith(("UPDATE", "INSERT", "BEGIN"))]
        assert [claim.id for claim in screen.claims] == [10, 9, 12]
        assert plain(screen.foot.said) == "merged 3 claims into #7 · u undo"


async def test_after_the_last_group_the_pairs_are_there_again_with_the_receipt(grouped: str) -> None:
    async with opened(grouped) as (pilot, _):
        await do(pilot, ["y", "y"])
        below = pilot.app.screen
        assert isinstance(below, DuplicatesScreen)
        assert plain(below.foot.said) == "merged #9 and #12 into #10 · u undo"
        assert below.pair is not None
        assert (below.pair.a, below.pair.b) == (13, 14)


async def test_a_reviewed_claim_keeps_its_wording_unless_another_is_chosen(grouped: str) -> None:
    with Desk.open(grouped, reviewer="ann") as desk:
        desk.set_status([5], Status.REVIEWED)
    async with opened(grouped) as (pilot, screen):
        assert screen.head is not None
        assert screen.head.id == 5
        await do(pilot, ["j", "w"])
        assert screen.head.id == 7


async def test_not_the_same_is_one_act_and_one_undo(grouped: str) -> None:
    async with opened(grouped) as (pilot, screen):
        await do(pilot, ["n"])
        assert plain(screen.foot.said) == "#4 is not the same as 3 claims · u undo"
        assert 4 in screen.group.left_out
        await do(pilot, ["u"])
        assert len(screen.desk.pair_decisions()) == 1


async def test_a_click_goes_to_a_claim_and_a_second_one_leaves_it_out(grouped: str) -> None:
    async with opened(grouped) as (pilot, screen):
        await pilot.click("#members", offset=(6, 3))
        await settled(pilot)
        assert screen.claim_here == 7
        await pilot.click("#members", offset=(6, 3))
        await settled(pilot)
        assert screen.group.left_out == {8, 7}


async def test_claims_merged_elsewhere_meanwhile_are_one_line(grouped: str) -> None:
    async with opened(grouped) as (pilot, screen):
        with Desk.open(grouped, reviewer="ben") as other:
            other.merge(1, [5])
        pilot.app.look()  # type: ignore[attr-defined]
        await settled(pilot)
        assert [claim.id for claim in screen.claims] == [4, 7, 1, 8]


@given(st.sets(st.tuples(st.integers(0, 5), st.integers(0, 5)).filter(lambda pair: pair[0] < pair[1])))
def test_what_is_no_pair_speaks_against_a_merge(linked: set[tuple[int, int]]) -> None:
    links = Links({pair: Suggestion(*pair, 70.0 + sum(pair)) for pair in linked}, {})
    assert set(links.against(range(6))) == set(combinations(range(6), 2)) - linked
    weakest = links.weakest(range(6))
    assert (weakest is None) == (not linked)
    assert weakest is None or weakest.score == min(70.0 + sum(pair) for pair in linked)


# --- many at once


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_many_groups_are_merged_after_a_look_and_undone_with_one_key(grouped: str, size: tuple[int, int]) -> None:
    async with ReviewApp(grouped, "ann").run_test(size=size) as pilot:
        await settled(pilot)
        await do(pilot, ["2", "B", "left", "left", "left", "left"])
        check_snapshot(f"bulk_{size[0]}x{size[1]}", pilot.app)
        await do(pilot, ["enter"])
        screen = pilot.app.screen
        assert isinstance(screen, DuplicatesScreen)
        assert screen.foot.said == "merged 9 claims into 3 · u undo"
        assert screen.desk.progress().total == 10
        await do(pilot, ["u"])
        assert screen.desk.progress().total == 16


async def test_nothing_to_merge_is_said(grouped: str) -> None:
    async with ReviewApp(grouped, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await do(pilot, ["2", "B", "right", "right", "right", "right", "enter"])
        assert "nothing to merge at this score" in grid(pilot.app)
        await do(pilot, ["escape"])
        assert isinstance(pilot.app.screen, DuplicatesScreen)


def test_a_preview_holds_no_conflict_and_shows_the_weakest_first(grouped: str) -> None:
    with Desk.open(grouped, reviewer="ann") as desk:
        desk.set_status([12], Status.REVIEWED)
        found = preview(desk, 60)
        assert [set(group) for group in found.groups] == [{1, 4, 5, 7}, {13, 14}, {9, 10, 12}]
        assert found.groups[2][0] == 12, "a reviewed wording is kept"
        assert [each.pair.score for each in found.weakest] == [66.0, 80.0, 83.0]
        pairs = {(pair.a, pair.b) for pair in desk.suggestions() if not pair.flags}
        assert all(set(combinations(sorted(group), 2)) <= pairs for group in found.groups)


def test_a_bulk_merge_is_refused_as_a_whole(grouped: str) -> None:
    from store.errors import Refused

    with Desk.open(grouped, reviewer="ann") as desk:
        with pytest.raises(Refused, match="judged not the same"):
            desk.merge_groups([(9, 10), (7, 8)])
        assert desk.claim(10).id == 10
        with pytest.raises(Refused, match="one claim"):
            desk.tell_apart(desk.merge(1, [5]).claim_ids[0], [5])
