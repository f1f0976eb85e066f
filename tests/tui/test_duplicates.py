"""The duplicates screen on a real desk: one key a decision, the next pair at once, nothing lost."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest
from textual.pilot import Pilot

from store.desk import Desk
from store.model import Decision, Status, Suggestion
from tests.tui.helpers import SIZES, check_snapshot, grid, plain, press, settled, type_text
from tui.app import ReviewApp
from tui.keymap import View, in_view
from tui.screens.duplicates import DuplicatesScreen
from tui.widgets.page import Page

Pairs = tuple[Pilot[None], DuplicatesScreen]


@asynccontextmanager
async def opened(desk_file: str, size: tuple[int, int] = (80, 24)) -> AsyncIterator[Pairs]:
    """The screen on a desk of five pairs: #10~#12, #1~#5, #4~#7, #13~#14, and #2~#6 flagged."""
    app = ReviewApp(desk_file, "ann")
    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        app.show(View.DUPLICATES)
        await settled(pilot)
        assert isinstance(app.screen, DuplicatesScreen)
        yield pilot, app.screen


def at(screen: DuplicatesScreen) -> tuple[int, int] | None:
    """The pair looked at."""
    return (screen.pair.a, screen.pair.b) if screen.pair else None


def head(screen: DuplicatesScreen) -> str:
    """The two lines above the pair."""
    return "\n".join(grid(screen.app).split("\n")[:2])


@pytest.fixture
def change(desk_file: str) -> Callable[[Callable[[Desk], object]], None]:
    """Do something on the desk from another session."""

    def do(act: Callable[[Desk], object]) -> None:
        with Desk.open(desk_file, reviewer="bob") as desk:
            act(desk)

    return do


# --- looks


@pytest.mark.parametrize("size", SIZES)
async def test_looks(desk_file: str, size: tuple[int, int]) -> None:
    name = f"duplicates_{size[0]}x{size[1]}"
    async with opened(desk_file, size) as (pilot, screen):
        check_snapshot(name, screen.app)
        await press(pilot, "G")
        check_snapshot(f"{name}_flagged", screen.app)
        await press(pilot, "n", "n", "n", "n", "n")
        await settled(pilot)
        check_snapshot(f"{name}_nothing", screen.app)


async def test_the_pair_is_shown_with_all_that_is_needed_to_decide(desk_file: str) -> None:
    async with opened(desk_file) as (pilot, screen):
        await press(pilot, "j")
        seen = grid(screen.app)
        for part in (
            "Duplicates  2/5", "alike 79  from 60", "A #1", "B #5", "Harbor Wire", "Meridian Post", "2024-11-22",
            "· new", "own reporting", "North Korea has expanded its nuclear arsenal",
            "and deepened its ties with", "The Wall Street Journal (per) > Harbor Wire",
            "merging gives 2 outlets · 1 known origin, 1 unknown", "A #1  wording kept",
        ):  # fmt: skip
            assert part in seen


async def test_a_flagged_pair_says_in_words_what_differs(desk_file: str) -> None:
    async with opened(desk_file) as (pilot, screen):
        await press(pilot, "G")
        assert "look-alike, differs: number Two / Twelve" in head(screen)


def styles_of(screen: DuplicatesScreen, page_id: str) -> dict[str, tuple[bool, bool]]:
    """Words of one side, and whether they are underlined and reversed."""
    page = screen.query_one(page_id, Page)
    segments = [segment for y in range(page.size.height) for segment in page.render_line(y)]
    return {
        segment.text: (bool(segment.style and segment.style.underline), bool(segment.style and segment.style.reverse))
        for segment in segments
    }


async def test_differing_words_are_told_apart_without_colour(desk_file: str) -> None:
    async with opened(desk_file) as (pilot, screen):
        assert styles_of(screen, "#a")["eleven times"] == (False, True)
        await press(pilot, "j")
        assert styles_of(screen, "#a")["North Korea"] == (False, True)
        assert (True, False) in styles_of(screen, "#a").values()
        await press(pilot, "G")
        assert styles_of(screen, "#a")["Two"] == (False, True)
        assert styles_of(screen, "#b")["Twelve"] == (False, True)


async def test_levels_that_differ_are_said(desk_file: str, change: Callable[[Callable[[Desk], object]], None]) -> None:
    from store.model import Level

    change(lambda desk: desk.set_level([desk.claim(5).mentions[0].id], Level.UTTERANCE))
    async with opened(desk_file) as (_pilot, screen):
        assert "modality stated as fact / reported as said" in head(screen)


async def test_a_wider_window_puts_them_side_by_side_and_keeps_the_pair(desk_file: str) -> None:
    async with opened(desk_file) as (pilot, screen):
        await press(pilot, "j", "j")
        before = at(screen)
        await pilot.resize_terminal(140, 45)
        await settled(pilot)
        left, right = screen.query_one("#a", Page).region, screen.query_one("#b", Page).region
        assert at(screen) == before
        assert left.y == right.y
        assert left.right <= right.x
        assert "In the article" in grid(screen.app)


@pytest.mark.parametrize("size", [(80, 24), (100, 32), (100, 45), (120, 32), (140, 45)])
async def test_the_words_in_the_article_are_in_sight_on_both_sides(desk_file: str, size: tuple[int, int]) -> None:
    async with opened(desk_file, size) as (_pilot, screen):
        for page_id in ("#a", "#b"):
            page = screen.query_one(page_id, Page)
            claim = screen.claims_of(screen.pair)[page_id == "#b"] if screen.pair else None
            assert claim is not None
            place = claim.mentions[0].verbatim.split()[:3]
            shown = [strip.text for strip in (page.render_line(y) for y in range(page.size.height))]
            # Once as the wording, once where it stands.
            assert sum(all(word in line for word in place) for line in shown) >= 2


# --- decisions


async def test_y_merges_and_the_next_pair_is_there(desk_file: str) -> None:
    async with opened(desk_file) as (pilot, screen):
        assert at(screen) == (10, 12)
        await press(pilot, "y")
        assert screen.desk.claim(12).id == 10
        assert at(screen) == (1, 5)
        assert screen.foot.said == "merged #12 into #10 “Fuel reached the port of Nampo eleven times” · u undo"
        assert "1/4  1 decided" in head(screen)


@pytest.mark.parametrize(
    ("key", "decision", "word"),
    [
        ("n", Decision.NOT_DUPLICATE, "not the same"),
        ("r", Decision.RELATED, "related"),
        ("c", Decision.CONTRADICTS, "contradicting"),
    ],
)
async def test_other_decisions_are_remembered(desk_file: str, key: str, decision: Decision, word: str) -> None:
    async with opened(desk_file) as (pilot, screen):
        await press(pilot, key)
        assert [(each.a, each.b, each.decision) for each in screen.desk.pair_decisions()] == [(10, 12, decision)]
        assert plain(screen.foot.said) == f"#10 and #12: {word} · u undo"
        assert at(screen) == (1, 5)
    async with opened(desk_file) as (_pilot, screen):
        assert at(screen) == (1, 5)
        assert len(screen.queue) == 4


async def test_every_pair_takes_one_key(desk_file: str) -> None:
    async with opened(desk_file) as (pilot, screen):
        await press(pilot, "y", "n", "r", "c", "n")
        await settled(pilot)
        assert screen.pair is None
        assert len(screen.desk.history(limit=50)) == 4 + 5
        assert "No pair waits" in grid(screen.app)


async def test_later_goes_to_the_end_and_comes_again(desk_file: str) -> None:
    async with opened(desk_file) as (pilot, screen):
        await press(pilot, "space")
        assert at(screen) == (1, 5)
        assert "1 later" in head(screen)
        assert "later, at the end" in screen.foot.said
        await press(pilot, "n", "n", "n", "n")
        assert at(screen) == (10, 12)
        assert "put off before" in head(screen)
        await press(pilot, "space")
        assert at(screen) == (10, 12)
        assert "the last pair there is" in screen.foot.said


async def test_the_place_and_what_was_put_off_outlast_the_screen(desk_file: str) -> None:
    async with opened(desk_file) as (pilot, screen):
        await press(pilot, "space", "n", "j")
        before = at(screen)
        await press(pilot, "escape")
        await settled(pilot)
        screen.app.show(View.DUPLICATES)  # type: ignore[attr-defined]
        await settled(pilot)
        again = screen.app.screen
        assert isinstance(again, DuplicatesScreen)
        assert again is not screen
        assert at(again) == before
        assert "1 decided · 1 later" in head(again)


async def test_undo_brings_the_pair_back_under_the_eye(desk_file: str) -> None:
    async with opened(desk_file) as (pilot, screen):
        await press(pilot, "y", "n", "j")
        await press(pilot, "u")
        assert at(screen) == (1, 5)
        assert plain(screen.foot.said).startswith("undid: #1 and #5: not the same")
        await press(pilot, "u")
        assert at(screen) == (10, 12)
        assert "decided" not in head(screen)
        await press(pilot, "ctrl+r")
        assert screen.desk.claim(12).id == 10
        assert at(screen) == (1, 5)
        await press(pilot, "ctrl+r", "u", "u")
        assert len(screen.queue) == 5
        assert at(screen) == (10, 12)


async def test_the_reviewed_wording_is_kept(desk_file: str, change: Callable[[Callable[[Desk], object]], None]) -> None:
    change(lambda desk: desk.set_status([12], Status.REVIEWED))
    async with opened(desk_file) as (pilot, screen):
        await press(pilot, "y")
        assert screen.foot.said == "merged #10 into #12 “Fuel reached the port of Nampo” · u undo"
        assert screen.desk.claim(10).text == "Fuel reached the port of Nampo"


async def test_tab_keeps_the_other_wording(desk_file: str) -> None:
    async with opened(desk_file) as (pilot, screen):
        assert screen.claim_here == 10
        await press(pilot, "tab")
        assert screen.claim_here == 12
        await press(pilot, "tab", "tab", "y")
        assert screen.desk.claim(10).id == 12
        assert screen.claim_here == 1, "the next pair begins with the wording that is kept by itself"


async def test_a_click_on_a_side_keeps_its_wording(desk_file: str) -> None:
    async with opened(desk_file) as (pilot, screen):
        await pilot.click("#b", offset=(4, 1))
        assert screen.claim_here == 12
        await pilot.click("#b", offset=(4, 1))
        assert screen.claim_here == 12


async def test_the_wording_can_be_written(desk_file: str) -> None:
    async with opened(desk_file) as (pilot, screen):
        await press(pilot, "e")
        await settled(pilot)
        await press(pilot, "down", "down")
        await type_text(pilot, "Fuel came to Nampo [sic]")
        await press(pilot, "enter")
        await settled(pilot)
        assert screen.desk.claim(12).text == "Fuel came to Nampo [sic]"
        assert at(screen) == (1, 5)
        await press(pilot, "u")
        assert screen.desk.claim(10).text == "Fuel reached the port of Nampo eleven times"
        assert at(screen) == (10, 12)


async def test_leaving_the_wording_changes_nothing(desk_file: str) -> None:
    async with opened(desk_file) as (pilot, screen):
        await press(pilot, "e")
        await settled(pilot)
        await press(pilot, "escape")
        assert at(screen) == (10, 12)
        assert len(screen.desk.history(limit=50)) == 4


# --- more than two


@pytest.fixture
def cluster_file(desk_file: str) -> str:
    """#1 ~ #5 and #5 ~ #8 ~ #9, so that four claims hang together, and #10 ~ #12."""
    with Desk.open(desk_file, reviewer="ann") as desk:
        pairs = [(1, 5, 90.0), (5, 8, 80.0), (8, 9, 72.0), (10, 12, 65.0)]
        desk.put_suggestions([Suggestion(a, b, score) for a, b, score in pairs])
    return desk_file


async def test_others_that_are_alike_are_named(cluster_file: str) -> None:
    async with opened(cluster_file) as (pilot, screen):
        assert "also alike" in grid(screen.app)
        assert "#8 80" in grid(screen.app)
        await press(pilot, "G")
        assert "also alike" not in grid(screen.app)


async def test_a_claim_alike_to_both_is_named_once(desk_file: str) -> None:
    with Desk.open(desk_file, reviewer="ann") as desk:
        pairs = [Suggestion(1, 5, 90.0), Suggestion(1, 8, 70.0, ("number",)), Suggestion(5, 8, 65.0)]
        desk.put_suggestions(pairs)
    async with opened(desk_file) as (_pilot, screen):
        told = next(row for row in grid(screen.app).split("\n") if "also alike" in row)
        assert told.count("#8") == 1
        assert "#8 65 " in told, "what speaks for it counts"


async def test_after_a_merge_the_cluster_goes_on_with_its_head(cluster_file: str) -> None:
    async with opened(cluster_file) as (pilot, screen):
        await press(pilot, "y")
        assert at(screen) == (1, 8)
        assert "with #5" in grid(screen.app)
        await press(pilot, "y")
        assert at(screen) == (1, 9)
        await press(pilot, "n")
        assert at(screen) == (10, 12)
        await press(pilot, "u", "u", "u")
        assert at(screen) == (1, 5)
        assert len(screen.queue) == 4


async def test_a_whole_cluster_with_one_left_out(cluster_file: str) -> None:
    async with opened(cluster_file) as (pilot, screen):
        await press(pilot, "m")
        await settled(pilot)
        # The three others are alike to #1 only, so that no more than one of them is taken to begin with.
        await press(pilot, "down", "down", "down", "space", "y")
        await settled(pilot)
        claim = screen.desk.claim(1)
        assert set(claim.members) == {5, 9}
        assert screen.desk.claim(8).id == 8
        assert plain(screen.foot.said) == "merged #5 and #9 into #1 · u undo"
        assert at(screen) == (10, 12)


async def test_a_pair_has_no_cluster(desk_file: str) -> None:
    async with opened(desk_file) as (pilot, screen):
        await press(pilot, "m")
        assert "no third claim is alike" in screen.foot.said


# --- refusals and other sessions


async def test_a_refused_merge_says_what_to_press(
    desk_file: str, change: Callable[[Callable[[Desk], object]], None]
) -> None:
    async with opened(desk_file) as (pilot, screen):
        change(lambda desk: desk.decide(10, 12, Decision.NOT_DUPLICATE))
        await press(pilot, "Y")
        assert "nobody said" in screen.foot.said
        await press(pilot, "y")
        assert "judged not the same by bob" in screen.foot.said
        assert "Y merges all the same" in screen.foot.said
        assert screen.desk.claim(12).id == 12
        assert at(screen) == (10, 12)
        await press(pilot, "Y")
        assert screen.desk.claim(12).id == 10
        assert at(screen) == (1, 5)


async def test_what_another_session_does_is_seen_and_the_pair_stays(
    desk_file: str, change: Callable[[Callable[[Desk], object]], None]
) -> None:
    async with opened(desk_file) as (pilot, screen):
        await press(pilot, "j")
        change(lambda desk: desk.merge(10, [12]))
        screen.reload()
        assert at(screen) == (1, 5)
        assert len(screen.queue) == 4


async def test_a_dialog_does_not_read_all_pairs_anew_unless_something_was_done(
    desk_file: str, change: Callable[[Callable[[Desk], object]], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[object] = []
    suggestions = Desk.suggestions

    def counting(desk: Desk, **asked: object) -> list[Suggestion]:
        if "claim_id" not in asked:
            read.append(asked)
        return suggestions(desk, **asked)  # type: ignore[arg-type]

    monkeypatch.setattr(Desk, "suggestions", counting)
    async with opened(desk_file) as (pilot, screen):
        assert len(read) == 1
        await press(pilot, "enter")
        await settled(pilot)
        await press(pilot, "escape")
        await settled(pilot)
        assert len(read) == 1
        await press(pilot, "enter")
        await settled(pilot)
        change(lambda desk: desk.merge(10, [12]))
        await press(pilot, "escape")
        await settled(pilot)
        assert at(screen) == (1, 5)


# --- what is shown


async def test_the_threshold_moves_in_fives_and_is_remembered(desk_file: str) -> None:
    async with opened(desk_file) as (pilot, screen):
        await press(pilot, ")", ")")
        assert screen.queue.threshold == 70
        assert len(screen.queue) == 3
        assert screen.foot.said == "3 pairs from 70"
    async with opened(desk_file) as (pilot, screen):
        assert screen.queue.threshold == 70
        await press(pilot, "(", "(", "(", "(", "(", "(")
        assert screen.queue.threshold == 40
        await press(pilot, "(")
        assert "nothing below 40 is kept" in screen.foot.said
        await press(pilot, *")" * 12)
        assert screen.queue.threshold == 95
        assert "as strict as it gets" in screen.foot.said


async def test_nothing_at_this_threshold_tells_where_there_is_something(desk_file: str) -> None:
    async with opened(desk_file) as (pilot, screen):
        await press(pilot, *")" * 6, "n", *")" * 3)
        await settled(pilot)
        seen = grid(screen.app)
        assert "No pair waits for a decision at 95" in seen
        assert "from 85 there are 2 pairs that are less alike" in seen
        await press(pilot, "y")
        assert screen.foot.said == "same: no pair is left"


async def test_scores_can_be_hidden(cluster_file: str) -> None:
    async with opened(cluster_file) as (pilot, screen):
        await press(pilot, "h")
        seen = grid(screen.app)
        assert "score hidden" in seen
        assert "90" not in seen
        assert "#8 80" not in seen
    async with opened(cluster_file) as (pilot, screen):
        assert "score hidden" in head(screen)
        await press(pilot, "h")
        assert "alike 90" in head(screen)


async def test_reading_both_in_context_and_deciding_there(desk_file: str) -> None:
    async with opened(desk_file) as (pilot, screen):
        await press(pilot, "j", "enter")
        await settled(pilot)
        assert "in their articles" in grid(screen.app)
        await press(pilot, "escape")
        assert at(screen) == (1, 5)
        await press(pilot, "enter")
        await settled(pilot)
        await press(pilot, "y")
        await settled(pilot)
        assert screen.desk.claim(5).id == 1
        assert at(screen) == (4, 7)


async def test_scrolling_moves_both_sides(desk_file: str) -> None:
    async with opened(desk_file, (60, 16)) as (pilot, screen):
        a, b = screen.query_one("#a", Page), screen.query_one("#b", Page)
        await press(pilot, "j", "ctrl+d")
        assert a.scroll_offset.y > 0
        assert b.scroll_offset.y > 0
        await press(pilot, "ctrl+u")
        assert a.scroll_offset.y == b.scroll_offset.y == 0
        await press(pilot, "pagedown")
        assert a.scroll_offset.y > 0
        await press(pilot, "pageup")
        assert a.scroll_offset.y == 0


async def test_moving_and_leaving(desk_file: str) -> None:
    async with opened(desk_file) as (pilot, screen):
        await press(pilot, "G")
        assert at(screen) == (2, 6)
        await press(pilot, "k")
        assert at(screen) == (13, 14)
        await press(pilot, "g", "g")
        assert at(screen) == (10, 12)
        await press(pilot, "k")
        assert at(screen) == (10, 12)
        await press(pilot, "escape")
        await settled(pilot)
        assert not isinstance(screen.app.screen, DuplicatesScreen)


@pytest.mark.parametrize("key", ["?", ":"])
async def test_help_and_palette_do_what_was_chosen(desk_file: str, key: str) -> None:
    async with opened(desk_file) as (pilot, screen):
        await press(pilot, key)
        await settled(pilot)
        await type_text(pilot, "hide or show")
        await press(pilot, "enter")
        await settled(pilot)
        assert "score hidden" in head(screen)


@pytest.mark.parametrize(("key", "shown"), [("H", "History of #10"), ("X", "Export"), ("w", "Merge")])
async def test_dialogs_open_and_close_over_the_pair(desk_file: str, key: str, shown: str) -> None:
    async with opened(desk_file) as (pilot, screen):
        await press(pilot, key)
        await settled(pilot)
        assert shown in grid(screen.app)
        await press(pilot, "escape")
        await settled(pilot)
        assert screen.app.screen is screen
        assert at(screen) == (10, 12)


async def test_every_action_of_the_view_is_handled(desk_file: str) -> None:
    async with opened(desk_file) as (_pilot, screen):
        reasons = {each.id: screen.unavailable(each.id) or "" for each in in_view(View.DUPLICATES)}
        assert [each for each, reason in reasons.items() if reason.startswith("only in")] == []
        assert screen.unavailable("claim.keep") == "only in Review and Article"


async def test_the_next_pair_costs_few_statements(desk_file: str) -> None:
    async with opened(desk_file) as (pilot, screen):
        run: list[str] = []

        def read() -> list[str]:
            """What was read since the act was on disk."""
            after = run[run.index("COMMIT") + 1 :] if "COMMIT" in run else list(run)
            run.clear()
            return [each for each in after if each.startswith("SELECT")]

        screen.desk.database.conn.set_trace_callback(run.append)
        await press(pilot, "n")
        assert len(read()) <= 18
        await press(pilot, "y")
        assert len(read()) <= 28
        await press(pilot, "j", "k")
        run.clear()
        await press(pilot, "j", "k", "tab")
        assert read() == []
        await press(pilot, ")", "h")
        assert read() == []
        screen.desk.database.conn.set_trace_callback(None)
