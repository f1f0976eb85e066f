"""Evidence: at least something to go by, a stance, a kind."""

from __future__ import annotations

import pytest

from tests.tui.dialogs.helpers import NASTY, NASTY_SHOWN, NOTHING_YET, opened, press, terminal_bytes, type_text
from tests.tui.helpers import SIZES, check_snapshot, grid
from tui.dialogs.evidence import EvidenceDialog, EvidenceDraft
from tui.dialogs.field import Field

CLAIM = "North Korea has expanded its nuclear arsenal"


@pytest.mark.parametrize("size", SIZES)
async def test_looks(size: tuple[int, int]) -> None:
    async with opened(EvidenceDialog(CLAIM), size) as (_pilot, host):
        check_snapshot(f"evidence_{size[0]}x{size[1]}", host)


async def test_everything_entered_comes_back() -> None:
    async with opened(EvidenceDialog(CLAIM)) as (pilot, host):
        await type_text(pilot, "https://x.org/a[1]")
        await press(pilot, "tab")
        await type_text(pilot, "p. 12")
        await press(pilot, "down")
        await type_text(pilot, "the words")
        await press(pilot, "tab", "right", "tab", "right", "right", "enter")
        assert host.result == EvidenceDraft("data", "contradicts", "https://x.org/a[1]", "p. 12", "the words")


async def test_nothing_entered_is_refused_and_the_dialog_stays() -> None:
    async with opened(EvidenceDialog(CLAIM)) as (pilot, host):
        await press(pilot, "space", "enter")
        assert host.result is NOTHING_YET
        assert "one of them is needed" in grid(host)
        await type_text(pilot, "x")
        await press(pilot, "enter")
        assert host.result == EvidenceDraft("link", "supports", "x", None, None)


async def test_escape_gives_nothing() -> None:
    async with opened(EvidenceDialog(CLAIM)) as (pilot, host):
        await type_text(pilot, "x")
        await press(pilot, "escape")
        assert host.result is None


async def test_a_click_chooses_and_a_click_on_a_key_does_it() -> None:
    async with opened(EvidenceDialog(CLAIM)) as (pilot, host):
        await type_text(pilot, "x")
        await pilot.click("#stance", offset=(35, 0))
        await pilot.click("Hints", offset=(1, 0))
        assert host.result == EvidenceDraft("link", "context", "x", None, None)


async def test_data_is_shown_as_it_is_also_in_a_field() -> None:
    async with opened(EvidenceDialog(NASTY), (140, 45)) as (pilot, host):
        host.dialog.query_one("#excerpt", Field).value = NASTY
        await pilot.pause()
        assert NASTY_SHOWN in grid(host)
        assert "[sic] [/ [link=https://x]y ␛]52;c;x␇ ¤evil¤ 🙂 日本" in grid(host)
        assert not {"\x1b", "\x07", "\u202e", "\u202c"} & set(terminal_bytes(host))
        await press(pilot, "enter")
        assert host.result.excerpt == NASTY.strip()
