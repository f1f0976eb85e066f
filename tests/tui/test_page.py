"""The page of paragraphs: wrapped to its width, found again by tag, kept in place."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from textual.app import App, ComposeResult

from tests.tui.helpers import grid
from tui import text
from tui.widgets.page import BLANK, Page, Paragraph

WORDS = "The ministry counted forty ships in the harbor on Tuesday and twelve more on Wednesday"


def numbered(count: int) -> list[Paragraph]:
    return [Paragraph(text.content(f"{number}: {WORDS}"), " ┃ ", " ┃ ", tag=number) for number in range(count)]


class Host(App[None]):
    """A page of its own."""

    CSS = "Page { height: 1fr; scrollbar-gutter: stable; scrollbar-size-vertical: 1; }"

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        super().__init__()
        self.paragraphs = paragraphs
        self.clicks: list[tuple[object, int]] = []

    def compose(self) -> ComposeResult:
        yield Page(empty="nothing here")

    @property
    def page(self) -> Page:
        return self.query_one(Page)

    def on_mount(self) -> None:
        self.page.show(self.paragraphs)

    def on_page_clicked(self, message: Page.Clicked) -> None:
        assert message.control is self.page
        self.clicks.append((message.tag, message.offset))


@pytest.mark.parametrize("width", [12, 20, 40, 80])
async def test_every_word_is_there_at_every_width(width: int) -> None:
    app = Host(numbered(1))
    async with app.run_test(size=(width, 40)) as pilot:
        await pilot.pause()
        shown = " ".join(line.lstrip(" ┃").rstrip(" ┃") for line in grid(app).splitlines())
        assert "".join(WORDS.split()) in "".join(shown.split())


async def test_the_rail_stands_before_every_line() -> None:
    app = Host([*numbered(1), BLANK, Paragraph(text.content("short\nlines"), " ⚠ ", "   ")])
    async with app.run_test(size=(40, 12)) as pilot:
        await pilot.pause()
        lines = grid(app).splitlines()
        assert lines[0].startswith(" ┃ 0: The")
        assert lines[1].startswith(" ┃ ")
        assert " ⚠ short" in lines
        assert lines[lines.index(" ⚠ short") + 1] == "   lines"


async def test_a_place_is_brought_into_sight_and_kept_when_the_window_changes() -> None:
    app = Host(numbered(200))
    async with app.run_test(size=(60, 12)) as pilot:
        await pilot.pause()
        app.page.reveal(150)
        await pilot.pause()
        assert "150: The ministry" in grid(app)
        top = grid(app).splitlines()[0]
        await pilot.resize_terminal(30, 12)
        await pilot.pause()
        assert any(word in grid(app) for word in top.strip(" ┃").split())
        app.page.show(app.paragraphs, top=False)
        await pilot.pause()
        assert app.page.scroll_offset.y > 0
        app.page.show(app.paragraphs)
        await pilot.pause()
        assert app.page.scroll_offset.y == 0


async def test_paragraphs_shown_again_are_not_broken_again(monkeypatch: pytest.MonkeyPatch) -> None:
    broken: list[str] = []
    wrapped = text.wrapped

    def counted(line: str, cells: int) -> list[tuple[int, int]]:
        broken.append(line)
        return wrapped(line, cells)

    app = Host(numbered(50))
    async with app.run_test(size=(60, 12)) as pilot:
        await pilot.pause()
        monkeypatch.setattr(text, "wrapped", counted)
        changed = [*app.paragraphs[:20], Paragraph(text.content("another")), *app.paragraphs[21:]]
        app.page.show(changed, top=False)
        assert broken == ["another"]


async def test_a_click_tells_the_character() -> None:
    app = Host(numbered(2))
    async with app.run_test(size=(60, 12)) as pilot:
        await pilot.pause()
        await pilot.click(Page, offset=(6, 0))
        await pilot.pause()
        assert app.clicks == [(0, 3)]


async def test_an_empty_page_says_so() -> None:
    app = Host([])
    async with app.run_test(size=(60, 12)) as pilot:
        await pilot.pause()
        assert "nothing here" in grid(app)


async def test_the_bar_of_a_page_that_was_scrolled_before_it_had_one_stands_where_the_page_does() -> None:
    app = Host([])
    async with app.run_test(size=(40, 10)) as pilot:
        await pilot.pause()
        assert not app.page.show_vertical_scrollbar
        app.page.show(numbered(30))
        app.page.reveal(20)
        await pilot.pause()
        assert app.page.scroll_offset.y > 10
        assert app.page.vertical_scrollbar.position == app.page.scroll_offset.y
