"""The chain in one line: what the editor leaves standing keeps what the article said of it."""

from __future__ import annotations

import pytest

from store.model import Disclosure, Hop, Role
from tests.tui.helpers import press, settled, type_text
from tui.app import ReviewApp
from tui.screens.review import ReviewScreen

REPORT = Hop("United Nations panel report", Role.DOCUMENT, "the report says", Disclosure.INHERITED)
HIDDEN = Hop(None, Role.SPEAKER, "on condition of anonymity", Disclosure.GAP, "defence ministry")
LEDGER = Hop("Northern Ledger", Role.PUBLISHER)
SHEET = Hop("晨报 Morning Sheet", Role.PUBLISHER)


@pytest.mark.parametrize(
    ("wording", "typed", "chain"),
    [
        (
            "The transfers doubled within a year",
            "United Nations panel report > AP > Northern Ledger",
            (REPORT, Hop("AP", Role.RELAY), LEDGER),
        ),
        (
            "The transfers doubled within a year",
            "a diplomat > United Nations panel report > Northern Ledger",
            (
                Hop("a diplomat", Role.SPEAKER),
                Hop(REPORT.name, Role.RELAY, REPORT.cue, REPORT.disclosed),
                LEDGER,
            ),
        ),
        (
            "The drills were the largest since 2018",
            "? > Reuters > 晨报 Morning Sheet",
            (HIDDEN, Hop("Reuters", Role.RELAY), SHEET),
        ),
    ],
)
async def test_hops_that_stay_keep_cue_and_disclosure(
    desk_file: str, wording: str, typed: str, chain: tuple[Hop, ...]
) -> None:
    app = ReviewApp(desk_file, "ann")
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        screen = app.screen
        assert isinstance(screen, ReviewScreen)
        texts = [row.text for row in screen.desk.claim_rows(screen.claims.ids)]
        await press(pilot, *["j"] * texts.index(wording))
        await settled(pilot)
        await press(pilot, "c", "ctrl+u")
        await type_text(pilot, typed)
        await press(pilot, "enter")
        await settled(pilot)
        assert screen.claim is not None
        assert screen.claim.text == wording
        assert screen.claim.mentions[0].chain == chain
