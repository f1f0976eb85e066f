"""Colours: enough contrast in every theme, chosen and remembered by a person, and never needed."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from textual.color import Color

from store.model import Label, Status
from tests.tui.helpers import grid, press, settled
from tests.tui.test_bytes import Wire, wire
from tui import look
from tui.app import ReviewApp
from tui.themes import CONTRAST, CONTRAST_LIGHT, INK, PAPER, THEMES, WORDS
from tui.widgets.article_text import MARK_STYLE

__all__ = ["wire"]

COLOUR = re.compile("\x1b\\[([0-9;]*)m")


@pytest.fixture(autouse=True)
def all_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal that can show every colour."""
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLORTERM", "truecolor")


def contrast(one: Color, other: Color) -> float:
    """The contrast of two colours, 1 to 21, as WCAG 2.2 defines it."""

    def luminance(colour: Color) -> float:
        parts = [each / 255 for each in colour.rgb]
        red, green, blue = (each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize(("theme", "least"), [(INK, 4.5), (PAPER, 4.5), (CONTRAST, 7.0), (CONTRAST_LIGHT, 7.0)])
def test_everything_written_can_be_read(theme: Any, least: float) -> None:
    colours = theme.to_color_system().generate()
    inks = ["foreground", "foreground-muted", *(f"text-{each}" for each in ("primary", "secondary", "accent"))]
    inks += [f"text-{each}" for each in ("warning", "error", "success")]
    for ground in ("background", "surface", "panel", "block-cursor-blurred-background"):
        under = Color.parse(colours[ground])
        low = {each: contrast(under + Color.parse(colours[each]), under) for each in inks}
        assert {each: ratio for each, ratio in low.items() if ratio < least} == {}, ground


def faint(app: Any, least: float) -> dict[str, float]:
    """The words in front that have less contrast than ``least`` to what is under them; lines of boxes are no words."""
    screen = app.screen
    # What is behind a dialog is shaded.
    front = [each for each in screen.children if each.display][-1].region if screen.is_modal else screen.region
    found = {}
    for strip in screen._compositor.render_strips()[front.y : front.bottom]:
        for segment in strip.crop(front.x, front.right):
            words = "".join(each for each in segment.text if not 0x2500 <= ord(each) < 0x2900).strip()
            if words and segment.style is not None:
                ink, under = segment.style.color, segment.style.bgcolor
                assert ink is not None, words
                assert under is not None, words
                ratio = contrast(Color.from_rich_color(ink), Color.from_rich_color(under))
                if ratio < least:
                    found[words] = ratio
    return found


@pytest.mark.parametrize(("theme", "least"), [("ink", 4.5), ("paper", 4.5), ("contrast", 7.0), ("contrast-light", 7.0)])
async def test_every_word_on_every_screen_can_be_read(desk_file: str, theme: str, least: float) -> None:
    async with ReviewApp(desk_file, "ann").run_test(size=(140, 45)) as pilot:
        pilot.app.theme = theme
        await settled(pilot)
        for key in ["a", "x", "enter", "escape", "2", "?", "escape", "m", "escape", "3", "4", "1", "H", "escape", "s"]:
            await press(pilot, key)
            await settled(pilot)
            assert faint(pilot.app, least) == {}, key


async def test_a_theme_is_tried_kept_and_remembered_for_the_person(
    desk_file: str, wire: Wire, nobodys_settings: Path
) -> None:
    async with ReviewApp(desk_file, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "T")
        await settled(pilot)
        wire.take()
        await press(pilot, "down")
        await settled(pilot)
        assert pilot.app.theme == "paper"
        assert "48;2;250;248;243" in wire.take(), "what is behind is drawn in it at once"
        await press(pilot, "escape")
        await settled(pilot)
        assert pilot.app.theme == "ink"
        assert not nobodys_settings.exists()
        await press(pilot, "T", "down", "down", "enter")
        await settled(pilot)
        assert pilot.app.screen.foot.said == "colours: high contrast on black"  # type: ignore[attr-defined]
    assert json.loads((nobodys_settings / "settings.json").read_text()) == {"theme": "contrast"}
    assert ReviewApp(desk_file, "bob").theme == "contrast"


@pytest.mark.parametrize("written", ["{", '["paper"]', '{"theme": 3}', '{"theme": "no such theme"}', "\x00"])
def test_settings_that_are_no_settings_do_no_harm(desk_file: str, nobodys_settings: Path, written: str) -> None:
    nobodys_settings.mkdir()
    (nobodys_settings / "settings.json").write_text(written)
    assert ReviewApp(desk_file, "ann").theme == "ink"


async def test_settings_that_cannot_be_written_are_told(desk_file: str, nobodys_settings: Path) -> None:
    nobodys_settings.write_text("in the way")
    async with ReviewApp(desk_file, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "T", "down", "enter")
        await settled(pilot)
        assert "cannot be remembered" in pilot.app.screen.foot.said  # type: ignore[attr-defined]
        assert pilot.app.theme == "paper"


async def colours_of(desk_file: str, wire: Wire, theme: str | None) -> set[str]:
    """The codes of colour and style that reach the terminal on every screen."""
    async with ReviewApp(desk_file, "ann").run_test(size=(140, 45)) as pilot:
        if theme is not None:
            pilot.app.theme = theme
        await settled(pilot)
        wire.take()
        written = ""
        for key in (
            "a",
            "x",
            "space",
            "enter",
            "escape",
            "2",
            "?",
            "escape",
            "1",
            "backslash",
            "escape",
            "s",
            "escape",
        ):
            await press(pilot, key)
            await settled(pilot)
            written += wire.take()
    return {code for each in COLOUR.findall(written) for code in each.split(";")} if written else {"nothing"}


@pytest.mark.parametrize("theme", [name for name in WORDS if name.startswith("ansi")])
async def test_the_terminals_own_colours_are_all_that_is_used(desk_file: str, wire: Wire, theme: str) -> None:
    codes = await colours_of(desk_file, wire, theme)
    assert "32" in codes or "92" in codes or "35" in codes
    assert not {"38", "48"} & codes, "no colour of our own making"
    if theme == "ansi-light":
        assert not {"32", "33", "36", "92", "93", "96"} & codes, "green, yellow and cyan hardly show on white"


async def test_no_color_is_no_colour(desk_file: str, wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    codes = await colours_of(desk_file, wire, None)
    assert {"1", "4", "7"} <= codes, "bold, underlined and reversed do it"
    assert codes <= {"0", "1", "2", "3", "4", "7", "9", "39", "49"}


def test_no_status_and_no_label_is_told_by_colour_alone() -> None:
    assert len({look.STATUS_GLYPH[each] for each in Status}) == len(Status)
    assert len({look.STATUS_WORD[each] for each in Status}) == len(Status)
    assert len({look.LABEL_SHORT[each] for each in Label}) == len(Label)
    assert MARK_STYLE.keys() == set(Status)
    assert all("underline" in each or "strike" in each for each in MARK_STYLE.values())


async def test_the_cursor_and_a_mark_are_signs(desk_file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with ReviewApp(desk_file, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await press(pilot, "space", "f")
        await settled(pilot)
        lines = grid(pilot.app).split("\n")
        assert lines[1].startswith(" ●")
        assert lines[2].startswith("❯")
        assert "⚑" in lines[2]


def test_every_theme_of_ours_can_be_chosen(desk_file: str) -> None:
    available = ReviewApp(desk_file, "ann").available_themes
    assert {each.name for each in THEMES} <= set(WORDS) <= set(available)


@pytest.mark.parametrize(("named", "taken"), [("paper", "paper"), ("nord", "nord"), ("no such theme", "ink")])
async def test_a_theme_is_named_for_one_start(
    desk_file: str, monkeypatch: pytest.MonkeyPatch, named: str, taken: str
) -> None:
    monkeypatch.setenv("TEXTUAL_THEME", named)
    async with ReviewApp(desk_file, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        assert pilot.app.theme == taken
        ground = Color.parse(pilot.app.get_css_variables()["background"])
        assert pilot.app.screen.styles.background == ground
