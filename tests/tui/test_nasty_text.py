"""Data shown is data stored: what looks like markup, controls or tricks goes through every widget and is read back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from store.desk import Desk
from store.model import BlockKind, Draft, Hop, QuoteType, Role, SourcingClass, Suggestion
from tests.tui.helpers import SIZES, grid, press, settled, type_text
from tests.tui.seeding import make_document
from tui import text
from tui.app import ReviewApp
from tui.keymap import View

NASTY = [
    "[sic] he said",
    "[/",
    "[link=https://x]y",
    "[type=x, v={'a[0]'}]",
    "\x1b]52;c;aGk=\x07 and \x1b[2J",
    "right \u202eto left\u202c",
    "zero\u200bwidth",
    "smile 🙂 日本語",
    "nul\x00 c1\x9b31m",
]


def nasty_desk(path: Path, nasty: str) -> str:
    """A desk where every text that a person or an article can bring holds ``nasty``."""
    with Desk.open(path, reviewer=f"an{nasty}n") as desk:
        for outlet in ("A", "B"):
            pieces = [(BlockKind.HEADLINE, f"Title {nasty}"), (BlockKind.BODY, f"{outlet}: body {nasty} end.")]
            document = make_document(f"{outlet} {nasty}", pieces)
            start = document.text.index("body")
            words = f"body {nasty} end"
            draft = Draft(
                spans=((start, start + len(words)),),
                text=f"Claim {nasty}",
                quote_type=QuoteType.PARTIAL,
                sourcing_class=SourcingClass.NAMED,
                chain=(Hop(f"S {nasty}", Role.SPEAKER, f"cue {nasty}"), Hop(document.outlet, Role.PUBLISHER)),
                worth=0.5,
                reasons=(f"why {nasty}",),
                warnings=(f"warned {nasty}",),
            )
            desk.add_article(document, [draft])
        first, second = sorted(desk.claim_ids())
        desk.put_suggestions([Suggestion(first, second, 90.0)])
        desk.add_note(first, f"note {nasty}")
        desk.add_evidence(first, kind="reference", stance="context", excerpt=f"excerpt {nasty}")
    return str(path)


def clean(shown: str) -> None:
    """Nothing on the screen that a terminal would obey or hide."""
    assert text.lines(shown) == shown


async def whole_page(pilot: Any, screen: Any) -> str:
    """All that the claim's page shows, read from the screen while scrolling, as one run of words."""
    seen = []
    for _ in range(12):
        seen.append(grid(pilot.app))
        await press(pilot, "J")
        await pilot.pause()
    return "\n".join(seen)


def squeezed(shown: str) -> str:
    """Without what wrapping and frames bring in."""
    return "".join(each for each in shown if each not in " \n┃│❯")


@pytest.mark.parametrize("nasty", NASTY)
@pytest.mark.parametrize("size", SIZES)
async def test_every_text_of_the_review_is_shown_as_it_is(tmp_path: Path, nasty: str, size: tuple[int, int]) -> None:
    path = nasty_desk(tmp_path / "desk.db", nasty)
    async with ReviewApp(path, "ann").run_test(size=size) as pilot:
        await settled(pilot)
        shown = await whole_page(pilot, pilot.app.screen)
        clean(shown)
        flat = squeezed(shown)
        for what in ("Claim", "body", "S", "warned", "note", "excerpt"):
            assert squeezed(text.line(f"{what} {nasty}")) in flat
        await press(pilot, "enter")
        await settled(pilot)
        reader = grid(pilot.app)
        clean(reader)
        for what in ("Title", "body"):
            assert squeezed(text.line(f"{what} {nasty}")) in squeezed(reader)


@pytest.mark.parametrize("nasty", NASTY)
async def test_what_is_typed_and_told_is_shown_as_it_is(desk_file: str, nasty: str) -> None:
    async with ReviewApp(desk_file, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        screen: Any = pilot.app.screen
        screen.say(f"told {nasty}")
        await pilot.pause()
        assert text.line(f"told {nasty}") in grid(pilot.app)
        screen.warn(f"refused {nasty}")
        await pilot.pause()
        assert text.line(f"refused {nasty}") in grid(pilot.app)
        screen.foot.ask(f"asked {nasty}", f"value {nasty}", lambda _: None)
        await settled(pilot)
        clean(grid(pilot.app))
        printable = "".join(each for each in nasty if each.isprintable())
        for key in ("escape", "e", "ctrl+u"):
            await press(pilot, key)
            await settled(pilot)
        await type_text(pilot, printable)
        await settled(pilot)
        assert printable in grid(pilot.app)


@pytest.mark.parametrize("nasty", NASTY)
@pytest.mark.parametrize("size", SIZES)
async def test_the_duplicates_show_it_as_it_is(tmp_path: Path, nasty: str, size: tuple[int, int]) -> None:
    path = nasty_desk(tmp_path / "desk.db", nasty)
    app = ReviewApp(path, "ann")
    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        app.show(View.DUPLICATES)
        await settled(pilot)
        clean(grid(app))
        assert squeezed(text.line(f"Claim {nasty}")) in squeezed(grid(app))
