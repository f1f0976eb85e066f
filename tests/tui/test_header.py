"""The head line fits every width and says what the list shows."""

from __future__ import annotations

import pytest
from textual.app import App, ComposeResult

from store.model import Filter, Label, Progress, Sitting, Sort, SourcingClass, Status
from tests.tui.helpers import grid
from tui import text
from tui.widgets.header import Header, Heading
from tui.wording import filter_words, going, pace_words


class Host(App[None]):
    """A head line of its own."""

    CSS = "Header { height: 1; }"

    def __init__(self, heading: Heading) -> None:
        super().__init__()
        self.heading = heading

    def compose(self) -> ComposeResult:
        yield Header(self.heading)


async def line(heading: Heading, cells: int) -> str:
    app = Host(heading)
    async with app.run_test(size=(cells, 3)) as pilot:
        await pilot.pause()
        return grid(app).splitlines()[0]


@pytest.mark.parametrize("cells", [60, 80, 110, 140])
@pytest.mark.parametrize("name", ["desk.db", "a-very-long-name-of-a-desk-file-somebody-chose.db", "机[/.db"])
async def test_it_fits_and_counts(cells: int, name: str) -> None:
    wanted = Filter(statuses=frozenset({Status.NEW}), text="missiles", outlet="A [very] long outlet name")
    shown = await line(Heading(f"/x/{name}", Progress(80, 12, {}, 3), wanted, Sort.WORTH, 9), cells)
    assert text.width(shown) <= cells
    assert "12/80" in shown


async def test_work_that_runs_takes_the_place_of_the_order() -> None:
    heading = Heading("d.db", Progress(0, 0), Filter(), Sort.WORTH, 0, "reading 1/9 · Esc stops")
    assert (await line(heading, 80)).endswith("reading 1/9 · Esc stops")


@pytest.mark.parametrize(("done", "filled"), [(0, 0), (1, 1), (500, 5), (999, 9), (1000, 10)])
async def test_the_bar_is_full_only_when_all_is_done(done: int, filled: int) -> None:
    shown = await line(Heading("d.db", Progress(1000, done), Filter(), Sort.WORTH, 1000), 80)
    assert shown.count("━") == filled


def test_filters_in_words() -> None:
    assert filter_words(Filter()) == "all claims"
    wanted = Filter(
        statuses=frozenset({Status.NEW, Status.PARKED}),
        labels=frozenset({Label.ECHO}),
        classes=frozenset({SourcingClass.ANONYMOUS}),
        outlet="Newser",
        source="Kim",
        flagged=True,
        similar=False,
        text="arsenal",
        article_id=3,
    )
    words = filter_words(wanted)
    for each in ("new", "parked", "echo", "anonymous", "Newser", "Kim", "flagged", "without", "arsenal", "one article"):
        assert each in words


@pytest.mark.parametrize(
    ("done", "total", "seconds", "told"),
    [
        (0, 5000, 9.0, "0/5,000"),
        (1200, 5000, 1.0, "1,200/5,000"),
        (50, 5000, 9.0, "50/5,000"),
        (1000, 5000, 30.0, "1,000/5,000 · about 2 minutes left"),
        (2500, 5000, 60.0, "2,500/5,000 · about 1 minute left"),
        (4000, 5000, 60.0, "4,000/5,000 · less than a minute left"),
    ],
)
def test_how_far_long_work_is(done: int, total: int, seconds: float, told: str) -> None:
    assert going(done, total, seconds) == told


@pytest.mark.parametrize(
    ("decisions", "seconds", "left", "told"),
    [
        (31, 3600, 26, "30 an hour, about 50 minutes left"),
        (61, 600, 6, "360 an hour, about a minute left"),
        (61, 600, 72, "360 an hour, about 12 minutes left"),
        (101, 3600, 1000, "100 an hour, about 10 hours left"),
        (9, 600, 70, ""),
        (50, 59, 70, ""),
        (50, 600, 0, ""),
    ],
)
def test_the_pace_and_what_is_left(decisions: int, seconds: float, left: int, told: str) -> None:
    assert pace_words(Sitting(decisions, seconds, ""), left) == told


def test_without_a_sitting_there_is_no_pace() -> None:
    assert pace_words(None, 70) == ""


@pytest.mark.parametrize(("cells", "there"), [(38, False), (80, True), (110, True), (170, True)])
async def test_the_pace_is_told_where_there_is_room(cells: int, there: bool) -> None:
    heading = Heading("d.db", Progress(80, 12, {}, 3), Filter(), Sort.WORTH, 80, pace="31 an hour")
    shown = await line(heading, cells)
    assert ("31 an hour" in shown) == there
    assert ("3 likely duplicates" in shown) == (cells == 170)


async def test_below_110_columns_the_pace_gives_way_to_what_the_list_shows() -> None:
    wanted = Filter(statuses=frozenset({Status.NEW}), flagged=True, text="a rather long search for words")
    shown = await line(Heading("d.db", Progress(80, 12, {}, 3), wanted, Sort.WORTH, 80, pace="31 an hour"), 80)
    assert "31 an hour" not in shown
    assert "new" in shown


@pytest.mark.parametrize("cells", [60, 70, 80, 100])
async def test_work_that_goes_on_tells_how_to_stop_it_before_how_long_it_takes(cells: int) -> None:
    running = "reading 11/13 · less than a minute left · Esc stops"
    shown = await line(Heading("/x/b.db", Progress(187, 0, {}, 0), Filter(), Sort.WORTH, 187, running), cells)
    assert "reading 11/13 · " in shown
    assert shown.rstrip().endswith("Esc stops")
    assert ("less than a minute left" in shown) == (cells >= 100)
