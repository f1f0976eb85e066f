"""The review of a large desk: the list comes in pieces, keys cost what they cost on a small one, counted.

Statements are counted on the screen's own connection, where they would hold up the keys.
"""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pyte
import pytest
from textual.pilot import Pilot
from textual.strip import Strip

from store.desk import Desk
from store.model import Filter, Sort, Status
from tests.bench.million.making import make_desk
from tests.tui.helpers import grid, press, settled, type_text
from tests.tui.test_bytes import Wire, wire  # noqa: F401
from tui.app import ReviewApp
from tui.place import Place, Places
from tui.screens import listing
from tui.screens.review import ReviewScreen
from tui.widgets.claim_list import ClaimList

LARGE = 50_000


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    """A small desk and a large one."""
    folder = tmp_path_factory.mktemp("made")
    found = {size: folder / f"{size}.db" for size in (1000, LARGE)}
    for size, path in found.items():
        make_desk(path, size)
    return found


@pytest.fixture
def large(made: dict[int, Path], tmp_path: Path) -> Path:
    """A large desk to act on."""
    return Path(shutil.copy(made[LARGE], tmp_path / "desk.db"))


@pytest.fixture
def pieces(made: dict[int, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A desk of 1,000 claims that is read as a large one is."""
    monkeypatch.setattr(listing, "SMALL", 0)
    return Path(shutil.copy(made[1000], tmp_path / "desk.db"))


@asynccontextmanager
async def review(path: Path, size: tuple[int, int] = (80, 24)) -> AsyncIterator[tuple[Pilot[Any], ReviewScreen]]:
    app = ReviewApp(str(path), "ann")
    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        screen = app.screen
        assert isinstance(screen, ReviewScreen)
        yield pilot, screen


@contextmanager
def counted(screen: ReviewScreen) -> Iterator[list[str]]:
    """The statements that the screen's own connection runs for the list meanwhile."""
    said: list[str] = []
    connection = screen.desk.database.conn
    connection.set_trace_callback(said.append)
    yield said
    connection.set_trace_callback(None)
    said[:] = [each for each in said if "data_version" not in each]


def held(screen: ReviewScreen) -> Callable[[], None]:
    """The claim's page stays behind: what the list itself costs is counted."""
    screen.catch_up = lambda: None  # type: ignore[method-assign]
    return lambda: None


@pytest.mark.parametrize("size", [1000, LARGE])
async def test_a_step_and_a_page_cost_the_same_on_any_desk(
    made: dict[int, Path],
    size: int,
    monkeypatch: pytest.MonkeyPatch,
    wire: Wire,  # noqa: F811
) -> None:
    lines: list[int] = []
    draw = ClaimList.render_line

    def counting(self: ClaimList, y: int) -> Strip:
        lines.append(y)
        return draw(self, y)

    async with review(made[size]) as (pilot, screen):
        held(screen)
        monkeypatch.setattr(ClaimList, "render_line", counting)
        await settled(pilot)
        await at_rest(pilot, wire)
        for _ in range(5):
            lines.clear()
            wire.take()
            with counted(screen) as said:
                await press(pilot, "j")
                await pilot.pause()
            assert (len(lines) in (1, 2), said) == (True, [])
            assert 0 < len(wire.take().encode()) < 1500
        for _ in range(8):
            with counted(screen) as said:
                await press(pilot, "pagedown")
                await pilot.pause()
            assert len(said) <= 1


async def at_rest(pilot: Pilot[Any], written: Wire) -> None:
    """Until several drawings long nothing has gone to the terminal."""
    quiet = 0
    for _ in range(500):
        await pilot.app.workers.wait_for_complete()
        await pilot.pause(0.02)
        quiet = 0 if written.take() else quiet + 1
        if quiet == 3:
            return
    raise AssertionError("it never rested")


@pytest.mark.parametrize("size", [(80, 24), (140, 45), (200, 60)])
async def test_a_step_over_the_edge_costs_what_any_step_does(
    made: dict[int, Path],
    size: tuple[int, int],
    monkeypatch: pytest.MonkeyPatch,
    wire: Wire,  # noqa: F811
) -> None:
    lines: list[int] = []
    draw = ClaimList.render_line

    def counting(self: ClaimList, y: int) -> Strip:
        lines.append(y)
        return draw(self, y)

    terminal = pyte.Screen(*size)
    stream = pyte.Stream(terminal)
    async with review(made[1000], size) as (pilot, screen):
        held(screen)
        monkeypatch.setattr(ClaimList, "render_line", counting)
        await settled(pilot)
        await at_rest(pilot, wire)
        screen.refresh()
        await pilot.pause()
        stream.feed(wire.take())
        claims = screen.claims
        height = claims.size.height
        for key, most in (("j", 100), ("k", 100)):
            for _ in range(most):
                lines.clear()
                with counted(screen) as said:
                    await press(pilot, key)
                    await pilot.pause()
                sent = wire.take()
                assert (len(lines) <= 2, len(said) <= 1, 0 < len(sent.encode()) < 1500) == (True, True, True)
                stream.feed(sent)
                assert [line.rstrip() for line in terminal.display] == grid(pilot.app).split("\n")
                assert claims.scroll_offset.y <= claims.cursor_row < claims.scroll_offset.y + height
        assert (claims.cursor_row, claims.scroll_offset.y) == (0, 0)
        await press(pilot, "pagedown", "pagedown")
        assert claims.cursor_row < claims.scroll_offset.y + height - 1, "what comes next is seen"


@pytest.mark.parametrize("size", [(80, 24), (140, 45)])
async def test_the_terminal_shows_what_was_drawn(
    pieces: Path,
    size: tuple[int, int],
    wire: Wire,  # noqa: F811
) -> None:
    terminal = pyte.Screen(*size)
    stream = pyte.Stream(terminal)
    async with review(pieces, size) as (pilot, screen):
        await settled(pilot)
        wire.take()
        screen.refresh()
        for keys in (
            "jjjjjjjjjj", "a", "x", ("pagedown", "pagedown", "k"), "J", ("K", "pageup"), "s", ("escape",), "?",
            ("escape",), "2", "jjyn", "u", "3", "jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjkkk", "4", "1", "/", "miss",
            ("enter", "j"), ("enter", "down", "down", "pagedown"), ("escape", "end"), "kkkkkkkkkkkkkkkkkk",
        ):  # fmt: skip
            await press(pilot, *keys)
            await settled(pilot)
            stream.feed(wire.take())
            assert [line.rstrip() for line in terminal.display] == grid(pilot.app).split("\n")


@pytest.mark.parametrize("sort", Sort)
async def test_all_claims_come_in_order(large: Path, sort: Sort) -> None:
    async with review(large) as (pilot, screen):
        here = screen.claim_here
        screen.order_by(sort)
        assert screen.listing.comes
        assert screen.claim_here == here
        await settled(pilot)
        assert not screen.listing.comes
        assert screen.claim_here == here
        assert screen.claims.ids == screen.desk.claim_ids(sort=sort)


async def test_the_first_lines_are_there_before_the_rest_is_read(large: Path) -> None:
    app = ReviewApp(str(large), "ann")
    async with app.run_test(size=(80, 24)):
        screen = app.screen
        assert isinstance(screen, ReviewScreen)
        first = screen.desk.claim_rows(screen.desk.first_claims(Sort.WORTH, 1))[0]
        assert screen.claims.cursor_id == first.id


async def test_it_goes_on_at_the_claim_it_was_left_at_however_deep_that_is(large: Path) -> None:
    with Desk.open(large, reviewer="ann") as desk:
        deep = desk.claim_ids()[41_234]
        Places(str(large), "ann").keep(Place(deep))
    app = ReviewApp(str(large), "ann")
    async with app.run_test(size=(80, 24)) as pilot:
        screen = app.screen
        assert isinstance(screen, ReviewScreen)
        # Where it stands among all is counted beside the screen.
        assert screen.claims.cursor_id == deep
        await settled(pilot)
        assert (screen.claims.cursor_id, screen.claims.cursor_row) == (deep, 41_234)
        assert screen.claims.ids == screen.desk.claim_ids()


@pytest.mark.parametrize(
    "wanted",
    [Filter(text="missiles"), Filter(text="missiles convoys ships"), Filter(statuses=frozenset({Status.PARKED})),
     Filter(source="Speaker 77"), Filter(flagged=True), Filter(text="nosuchword")],
    ids=str,
)  # fmt: skip
async def test_a_filter_shows_what_it_finds_and_nothing_of_the_one_before(pieces: Path, wanted: Filter) -> None:
    async with review(pieces) as (pilot, screen):
        screen.look_for(Filter(text="ships"))
        screen.look_for(wanted)
        await settled(pilot)
        assert screen.claims.ids == screen.desk.claim_ids(wanted)
        assert ("No claim is like that" in grid(pilot.app)) == (not screen.claims.ids)


async def test_typing_a_search_cancels_what_was_looked_for_before(large: Path) -> None:
    async with review(large) as (pilot, screen):
        await press(pilot, "slash")
        await type_text(pilot, "norova missiles")
        await press(pilot, "enter")
        await settled(pilot)
        assert screen.claims.ids == screen.desk.claim_ids(Filter(text="norova missiles"))
        assert f"({len(screen.claims.ids)})" in grid(pilot.app)
        await press(pilot, "escape")
        await settled(pilot)
        assert screen.claims.ids == screen.desk.claim_ids()


async def test_a_search_keeps_the_cursor_on_its_claim_if_it_is_found(pieces: Path) -> None:
    async with review(pieces) as (pilot, screen):
        deep = screen.desk.claim_ids(Filter(text="ships"))[-1]
        screen.go_to(deep)
        screen.look_for(Filter(text="ships"))
        await settled(pilot)
        assert screen.claims.cursor_id == deep
        screen.look_for(Filter())
        await settled(pilot)
        assert screen.claims.cursor_id == deep


FILTERS = {
    "new": Filter(statuses=frozenset({Status.NEW})),
    "words": Filter(text="missiles"),
    "both": Filter(statuses=frozenset({Status.NEW}), text="missiles", flagged=False),
    "all": Filter(),
}


@pytest.mark.parametrize("name", FILTERS)
async def test_a_decision_reads_no_list_again(large: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = FILTERS[name]
    async with review(large) as (pilot, screen):
        screen.look_for(wanted)
        await settled(pilot)
        held(screen)
        read: list[Any] = []
        ids = Desk.claim_ids

        def watching(desk: Desk, *args: Any, **named: Any) -> Any:
            read.append(named.get("among"))
            return ids(desk, *args, **named)

        monkeypatch.setattr(Desk, "claim_ids", watching)
        for key in ("a", "x", "j", "p", "u", "f", "w", "u", "u"):
            await press(pilot, key)
            assert not screen.listing.comes
        assert read
        assert all(among is not None and len(among) < 10 for among in read)
        monkeypatch.undo()
        assert screen.claims.ids == screen.desk.claim_ids(wanted)


async def test_a_merge_and_its_undo_change_only_their_lines(large: Path) -> None:
    async with review(large) as (pilot, screen):
        ids = list(screen.claims.ids)
        screen.acted(screen.desk.merge(ids[3], [ids[30], ids[40_000]]), regroup=ids[3])
        assert not screen.listing.comes
        assert list(screen.claims.ids) == [each for each in ids if each not in (ids[30], ids[40_000])]
        assert screen.claim_here == ids[3]
        await press(pilot, "u")
        assert list(screen.claims.ids) == ids
        assert screen.claims.ids == screen.desk.claim_ids()


async def test_what_another_session_decides_shows_without_reading_the_list_again(large: Path) -> None:
    wanted = Filter(statuses=frozenset({Status.NEW}))
    async with review(large) as (pilot, screen):
        screen.look_for(wanted)
        await settled(pilot)
        await press(pilot, "j", "j")
        here, ids = screen.claim_here, list(screen.claims.ids)
        with Desk.open(large, reviewer="bob") as other:
            other.set_status([ids[0], ids[5], ids[30_000]], Status.PARKED)
        pilot.app.look()  # type: ignore[attr-defined]
        assert not screen.listing.comes
        assert screen.claim_here == here
        assert list(screen.claims.ids) == [each for n, each in enumerate(ids) if n not in (0, 5, 30_000)]
        with Desk.open(large, reviewer="bob") as other:
            other.undo()
        pilot.app.look()  # type: ignore[attr-defined]
        assert list(screen.claims.ids) == ids


async def test_much_that_another_session_does_is_read_beside_the_screen(pieces: Path) -> None:
    async with review(pieces) as (pilot, screen):
        screen.look_for(Filter(statuses=frozenset({Status.NEW})))
        await settled(pilot)
        with Desk.open(pieces, reviewer="bob") as other:
            other.set_status(list(screen.claims.ids[10:400]), Status.PARKED)
        await press(pilot, "j")
        here = screen.claim_here
        pilot.app.look()  # type: ignore[attr-defined]
        await settled(pilot)
        assert screen.claim_here == here
        assert screen.claims.ids == screen.desk.claim_ids(screen.wanted)


async def test_the_next_new_claim_is_found_behind_many_decided_ones(large: Path) -> None:
    with Desk.open(large, reviewer="ann") as desk:
        ids = desk.claim_ids()
        new = set(desk.claim_ids(Filter(statuses=frozenset({Status.NEW}))))
        desk.set_status(list(ids[1:2000]), Status.PARKED)
    async with review(large) as (pilot, screen):
        await press(pilot, "tab")
        assert screen.claims.cursor_row == next(n for n in range(2000, len(ids)) if ids[n] in new)


async def test_decisions_while_the_list_still_comes_are_not_lost(pieces: Path) -> None:
    wanted = Filter(statuses=frozenset({Status.NEW}))
    async with review(pieces) as (pilot, screen):
        screen.look_for(wanted)
        decided = screen.claims.ids[0]
        screen.acted(screen.desk.set_status([decided], Status.PARKED))
        await settled(pilot)
        assert decided not in screen.claims.ids
        assert screen.claims.ids == screen.desk.claim_ids(wanted)


async def test_leaving_while_the_list_comes_is_no_trouble(large: Path) -> None:
    app = ReviewApp(str(large), "ann")
    async with app.run_test(size=(80, 24)) as pilot:
        screen = app.screen
        assert isinstance(screen, ReviewScreen)
        screen.look_for(Filter(text="missiles"))
        await press(pilot, "Q")
    assert app.return_code == 0


async def test_the_next_article_of_a_large_desk(large: Path) -> None:
    async with review(large) as (pilot, screen):
        screen.order_by(Sort.ARTICLE)
        await settled(pilot)
        await press(pilot, "home")
        await settled(pilot)
        await press(pilot, "right_square_bracket")
        await settled(pilot)
        assert screen.mention is not None
        assert screen.mention.article.id == 2
        await press(pilot, "left_square_bracket")
        await settled(pilot)
        assert screen.mention.article.id == 1


@pytest.mark.parametrize("wanted", [Filter(text="missi"), Filter(source="Speaker 77"), FILTERS["both"]], ids=str)
def test_what_is_shown_first_costs_the_same_on_any_desk(made: dict[int, Path], wanted: Filter) -> None:
    steps = {}
    for size, path in made.items():
        with Desk.open(path, reviewer="ann") as desk:
            taken: list[None] = []
            desk.database.conn.set_progress_handler(partial(taken.append, None), 100)
            pieces = desk.claim_id_batches(wanted)
            next(pieces)
            desk.database.conn.set_progress_handler(None, 100)
            pieces.close()  # type: ignore[attr-defined]
            steps[size] = len(taken)
    assert steps[LARGE] < 3 * steps[1000]


async def test_how_deep_a_claim_stands_is_not_counted_on_the_screens_thread(large: Path) -> None:
    async with review(large) as (pilot, screen):
        screen.go_to(screen.desk.claim_ids()[41_234])
        taken: list[None] = []
        screen.desk.database.conn.set_progress_handler(partial(taken.append, None), 100)
        screen.order_by(Sort.NEWEST)
        screen.desk.database.conn.set_progress_handler(None, 100)
        # To count what stands before it takes some steps for each of tens of thousands of claims.
        assert len(taken) < 200
        here = screen.claim_here
        await settled(pilot)
        assert screen.claim_here == here
        assert screen.claims.ids == screen.desk.claim_ids(sort=Sort.NEWEST)


async def test_the_cursor_may_move_before_it_is_known_how_deep_the_lines_stand(large: Path) -> None:
    async with review(large) as (pilot, screen):
        ids = screen.desk.claim_ids()
        screen.go_to(ids[41_234])
        screen.order_by(Sort.WORTH)
        assert len(screen.claims.ids) < 1000
        screen.claims.move(3)
        top = screen.claims.cursor_row - screen.claims.scroll_offset.y
        await settled(pilot)
        assert screen.claims.cursor_id == ids[41_237]
        assert screen.claims.cursor_row == 41_237
        assert screen.claims.cursor_row - screen.claims.scroll_offset.y == top
