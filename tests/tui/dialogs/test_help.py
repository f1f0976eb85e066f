"""Help and palette: every key is there, found by typing, done by Enter, greyed with a reason."""

from __future__ import annotations

import pytest

from tests.tui.dialogs.helpers import NOTHING_YET, opened, press, type_text
from tests.tui.helpers import SIZES, check_snapshot, grid
from tui import keymap
from tui.dialogs.help import TITLE_WIDE, HelpDialog, matching
from tui.dialogs.palette import PaletteDialog
from tui.dialogs.rows import Rows
from tui.keymap import View
from tui.look import STATUS_GLYPH, STATUS_WORD
from tui.signs import SIGNS


def nothing_missing(action_id: str) -> str | None:
    """Only undo has nothing to do."""
    return "nothing to take back" if action_id == "undo" else None


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", [HelpDialog, PaletteDialog])
async def test_looks(kind: type[HelpDialog], size: tuple[int, int]) -> None:
    async with opened(kind(View.DUPLICATES, nothing_missing), size) as (_pilot, host):
        check_snapshot(f"{kind.__name__.removesuffix('Dialog').lower()}_{size[0]}x{size[1]}", host)


@pytest.mark.parametrize("view", list(View))
async def test_every_action_of_the_view_can_be_found_and_done(view: View) -> None:
    for action in keymap.in_view(view):
        if action.id == "undo":
            continue
        assert matching(list(keymap.in_view(view)), action.key)[0].key == action.key
        assert action in matching(list(keymap.in_view(view)), action.title)


async def test_enter_does_what_was_found() -> None:
    async with opened(HelpDialog(View.DUPLICATES, nothing_missing)) as (pilot, host):
        await type_text(pilot, "never suggest")
        assert "not the same" in grid(host)
        assert "contradicts" not in grid(host)
        await press(pilot, "enter")
        assert host.result == "pair.not_same"


async def test_the_key_itself_finds_its_action_first() -> None:
    async with opened(HelpDialog(View.DUPLICATES, nothing_missing)) as (pilot, host):
        await press(pilot, "X", "enter")
        assert host.result == "export.open"


async def test_greyed_ones_say_why_and_are_not_done() -> None:
    async with opened(HelpDialog(View.DUPLICATES, nothing_missing)) as (pilot, host):
        await type_text(pilot, "take back the last")
        assert "not now: nothing to take back" in grid(host)
        assert "Take back the last act" in grid(host)
        await press(pilot, "enter")
        assert host.result is NOTHING_YET
        assert "! undo: nothing to take back" in grid(host)


async def test_nothing_found_is_said() -> None:
    async with opened(HelpDialog(View.DUPLICATES, nothing_missing)) as (pilot, host):
        await type_text(pilot, "zzz [/")
        assert "no key does that" in grid(host)
        await press(pilot, "enter")
        assert host.result is NOTHING_YET
        await press(pilot, "escape")
        assert host.result is None


async def test_arrows_pass_over_headings() -> None:
    async with opened(HelpDialog(View.DUPLICATES, nothing_missing)) as (pilot, host):
        ids = [each.id for each in host.dialog.candidates()]  # type: ignore[attr-defined]
        seen = [host.dialog.query_one(Rows).value]
        for _ in ids:
            await press(pilot, "down")
            seen.append(host.dialog.query_one(Rows).value)
        assert {each for each in seen if isinstance(each, str)} == set(ids)
        await press(pilot, "pageup", "pageup", "pageup", "up")
        assert host.dialog.query_one(Rows).value == ids[0]
        await press(pilot, "ctrl+n")
        assert host.dialog.query_one(Rows).value == ids[1]


async def test_a_click_goes_there_and_a_second_one_does_it() -> None:
    async with opened(HelpDialog(View.DUPLICATES, nothing_missing)) as (pilot, host):
        await pilot.click(Rows, offset=(5, 3))
        assert host.result is NOTHING_YET
        await pilot.click(Rows, offset=(5, 3))
        assert host.result == "pair.related"


async def test_the_palette_has_every_action() -> None:
    dialog = PaletteDialog(View.REVIEW, lambda _: None)
    assert {each.id for each in dialog.candidates()} == {each.id for each in keymap.actions()}


async def test_the_palette_finds_by_the_beginning_of_a_title_first() -> None:
    async with opened(PaletteDialog(View.REVIEW, nothing_missing)) as (pilot, host):
        await type_text(pilot, "exp")
        await press(pilot, "enter")
        assert keymap.action(host.result).title.startswith("exp")


async def test_the_line_under_the_cursor_stays_in_sight_in_a_lower_window() -> None:
    async with opened(HelpDialog(View.REVIEW, nothing_missing), (80, 45)) as (pilot, host):
        await press(pilot, *["pagedown"] * 4)
        await pilot.pause()
        rows = host.screen.query_one(Rows)
        for height in (45, 24, 16):
            await pilot.resize_terminal(80, height)
            await pilot.pause()
            assert rows.content_region.contains_point(rows.cursor_cell)
            assert grid(host).split("\n")[rows.cursor_cell.y][rows.cursor_cell.x] == "❯"


@pytest.mark.parametrize("view", list(View))
def test_every_title_is_shown_whole(view: View) -> None:
    assert [each.title for each in keymap.in_view(view) if len(each.title) >= TITLE_WIDE] == []


async def test_what_is_cut_off_in_its_line_stands_whole_below_it() -> None:
    action = keymap.action("mark.apply")
    dialog = HelpDialog(View.REVIEW, lambda name: "mark some claims first, with Space" if name == action.id else None)
    async with opened(dialog, (80, 24)) as (pilot, host):
        await type_text(pilot, action.help[:20])
        shown = " ".join(grid(host).replace("│", " ").split())
        assert f"{action.help} · not now: mark some claims first, with Space" in shown


@pytest.mark.parametrize("view", list(SIGNS))
async def test_the_signs_are_told_behind_the_keys(view: View) -> None:
    async with opened(HelpDialog(view, nothing_missing)) as (pilot, host):
        await press(pilot, *["pagedown"] * 12)
        sign, means = SIGNS[view][-1]
        assert sign in grid(host)
        assert means in grid(host)
        await press(pilot, "enter")
        assert host.result is NOTHING_YET


async def test_a_sign_is_found_by_itself() -> None:
    async with opened(HelpDialog(View.REVIEW, nothing_missing)) as (pilot, host):
        await type_text(pilot, "⣿")
        assert "how much it merits checking" in grid(host)


def test_every_status_is_among_the_signs() -> None:
    shown, meant = SIGNS[View.REVIEW][0]
    assert set(shown.split()) == set(STATUS_GLYPH.values())
    assert all(word in meant for word in STATUS_WORD.values())
