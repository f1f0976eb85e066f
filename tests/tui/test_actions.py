"""Every action of every view is done once by its key, and does what it says."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from store.desk import Desk
from store.model import Decision, Independence, Label, Level, QuoteType, Sort, SourcingClass, Status, Suggestion
from tests.tui.helpers import grid, press, settled, type_text
from tui import keymap
from tui.app import ReviewApp
from tui.keymap import View
from tui.screens.claims import ClaimScreen
from tui.screens.duplicates import DuplicatesScreen
from tui.screens.reader import ReaderScreen
from tui.screens.review import ReviewScreen
from tui.screens.sourcing import VERDICT_OF

Check = Callable[[Any], bool]
"""Looks at the screen after the key; the list was [1, 5, 2, 6, 3, ...] with the cursor on its first claim."""


def status(claim_id: int, wanted: Status) -> Check:
    return lambda screen: screen.desk.claim(claim_id).status is wanted


def on_claim(claim_id: int) -> Check:
    return lambda screen: screen.claim_here == claim_id


def on_top(name: str) -> Check:
    return lambda screen: type(screen.app.screen).__name__ == name


def mention_of(claim_id: int, name: str, wanted: object) -> Check:
    return lambda screen: getattr(screen.desk.claim(claim_id).mentions[0], name) is wanted


def judged(wanted: Independence) -> Check:
    return lambda screen: screen.desk.claim(1).judgements[0].verdict is wanted


def typed(words: str) -> list[str]:
    return ["<", words, "enter"]


REVIEW: dict[str, tuple[list[str], list[str], Check]] = {
    # action: keys before its own, keys after, what must hold then
    "claim.keep": ([], [], status(1, Status.REVIEWED)),
    "claim.reject": ([], [], status(1, Status.REJECTED)),
    "claim.park": ([], [], status(1, Status.PARKED)),
    "claim.needs_source": ([], [], status(1, Status.NEEDS_SOURCE)),
    "claim.flag": ([], [], lambda screen: screen.desk.claim(1).flagged and screen.claim_here == 1),
    "cursor.down": ([], [], on_claim(5)),
    "cursor.up": (["j", "j"], [], on_claim(5)),
    "cursor.first": (["G"], [], on_claim(1)),
    "cursor.last": ([], [], on_claim(12)),
    "half.down": ([], [], on_claim(3)),
    "half.up": (["G"], [], on_claim(13)),
    "page.down": ([], [], on_claim(8)),
    "page.up": (["G"], [], on_claim(9)),
    "cursor.todo": (["a", "k"], [], on_claim(5)),
    "article.next": ([], [], on_claim(5)),
    "article.previous": (["j"], [], on_claim(1)),
    "mention.next": (["<merge"], [], lambda screen: screen.mention_at == 1),
    "mention.previous": (["<merge", "right"], [], lambda screen: screen.mention_at == 0),
    "detail.down": (["<merge"], [], lambda screen: screen.beside.claim_page.scroll_offset.y > 0),
    "detail.up": (["<merge", "J"], [], lambda screen: screen.beside.claim_page.scroll_offset.y == 0),
    "reader.open": ([], [], on_top("ReaderScreen")),
    "view.back": (["space"], [], lambda screen: not screen.claims.marked),
    "view.review": (["2"], [], on_top("ReviewScreen")),
    "view.duplicates": ([], [], on_top("DuplicatesScreen")),
    "view.dashboard": ([], [], on_top("DashboardScreen")),
    "view.sources": ([], [], on_top("SourcesScreen")),
    "mark.toggle": ([], [], lambda screen: screen.claims.marked == {1} and screen.claim_here == 5),
    "mark.range": (["space", "j"], [], lambda screen: len(screen.claims.marked) == 3),
    "mark.apply": (["space", "space"], ["x"], lambda screen: screen.desk.progress().done == 2),
    "mark.merge": (["space", "space"], ["enter"], lambda screen: len(screen.desk.claim(1).mentions) == 2),
    "mark.unmerge": (["<merge", "right"], [], lambda screen: len(screen.claims.ids) == 16),
    "chain.edit": ([], ["ctrl+u", *typed("? > Harbor Wire")], lambda screen: screen.mention.chain[0].name is None),
    "sourcing.repeat": (["s", "d", "j"], [], mention_of(5, "sourcing_class", SourcingClass.DOCUMENT)),
    "claim.edit": ([], typed("!"), lambda screen: screen.desk.claim(1).text.endswith("arsenal!")),
    "claim.note": ([], typed("why"), lambda screen: screen.desk.claim(1).notes[0].text == "why"),
    "claim.evidence": (
        [], typed("https://example.org/a"), lambda screen: screen.desk.claim(1).evidence[0].url == "https://example.org/a",
    ),
    "edit.outside": ([], [], lambda screen: "no editor is named" in screen.foot.said),
    "note.outside": ([], [], lambda screen: "no editor is named" in screen.foot.said),
    "copy.wording": ([], [], lambda screen: screen.app.clipboard == screen.claim.text),
    "copy.sourcing": ([], [], lambda screen: screen.app.clipboard.startswith(f"{screen.claim.text}\n1 outlet")),
    "copy.verbatim": ([], [], lambda screen: screen.app.clipboard == screen.mention.verbatim),
    "find.search": ([], typed("missiles"), lambda screen: list(screen.claims.ids) == [2, 6]),
    "find.views": (
        ["o", "n"], ["s", *typed("mine"), "escape", "o", "w", "F", "enter"], lambda screen: screen.sort is Sort.NEWEST,
    ),
    "find.filter": ([], ["space", "enter"], lambda screen: screen.wanted.statuses == {Status.NEW}),
    "pane.whole": ([], [], lambda screen: screen.claims.display is False and screen.beside.claim_page.display),
    "find.facets": ([], ["enter"], lambda screen: screen.wanted.statuses == {Status.NEW}),
    "sort.worth": (["o", "a"], [], lambda screen: screen.sort is Sort.WORTH),
    "sort.article": ([], [], lambda screen: screen.sort is Sort.ARTICLE and list(screen.claims.ids)[:3] == [1, 4, 3]),
    "sort.newest": ([], [], lambda screen: screen.sort is Sort.NEWEST and screen.claims.ids[0] == 16),
    "sort.sourcing": ([], [], lambda screen: screen.claims.row(screen.claims.ids[0]).label is Label.UNSOURCED),
    "undo": (["a"], [], status(1, Status.NEW)),
    "redo": (["a", "u"], [], status(1, Status.REVIEWED)),
    "history.open": ([], [], on_top("HistoryDialog")),
    "export.open": ([], [], on_top("ExportDialog")),
    "import.open": ([], [*typed("nowhere")], lambda screen: "no such file" in grid(screen.app)),
    "matching.run": ([], [], lambda screen: "16 claims matched" in screen.foot.said),
    "theme.choose": ([], [], on_top("ThemeDialog")),
    "mouse.switch": ([], [], lambda screen: "the terminal's" in screen.foot.said),
    "help.open": ([], [], on_top("HelpDialog")),
    "palette.open": ([], typed("park the claim"), status(1, Status.PARKED)),
    "app.leaving": ([], [], lambda screen: "Q leaves" in screen.foot.said),
    "app.quit": ([], [], lambda screen: screen.app.return_value is None and not screen.app.is_running),
    **{
        f"class.{each.value}": ([], [], mention_of(1, "sourcing_class", each)) for each in SourcingClass
    },
    **{f"quote.{each.value}": ([], [], mention_of(1, "quote_type", each)) for each in QuoteType},
    **{f"level.{each.value}": ([], [], mention_of(1, "level", each)) for each in Level},
    **{
        name: (["<merge"], [], judged(verdict)) for name, verdict in VERDICT_OF.items()
    },
}  # fmt: skip

# In the reader the cursor is on claim 1, the first of the three in its article in the order of the text: 1, 4, 3, 2.
READER: dict[str, tuple[list[str], list[str], Check]] = {
    **{
        name: case
        for name, case in REVIEW.items()
        if View.READER in keymap.action(name).views and name.split(".")[0] not in {"cursor", "half", "page", "detail"}
    },
    "cursor.down": ([], [], on_claim(4)),
    "cursor.up": (["j", "j"], [], on_claim(4)),
    "reader.next": ([], [], on_claim(4)),
    "reader.previous": (["n", "n"], [], on_claim(4)),
    "cursor.first": (["G"], [], on_claim(1)),
    "cursor.last": ([], [], on_claim(2)),
    "cursor.todo": ([], [], on_claim(4)),
    "half.down": ([], [], lambda screen: screen.page.scroll_offset.y > 0),
    "half.up": (["ctrl+d"], [], lambda screen: screen.page.scroll_offset.y == 0),
    "page.down": ([], [], lambda screen: screen.page.scroll_offset.y > 0),
    "page.up": (["pagedown"], [], lambda screen: screen.page.scroll_offset.y == 0),
    "detail.down": ([], [], lambda screen: screen.page.scroll_offset.y > 0),
    "detail.up": (["pagedown"], [], lambda screen: screen.page.scroll_offset.y < screen.page.max_scroll_y),
    "article.next": ([], [], lambda screen: screen.article_id == 2),
    "article.previous": (["right_square_bracket"], [], lambda screen: screen.article_id == 1),
    "reader.select": ([], [], on_top("SelectScreen")),
    "reader.split": ([], [], on_top("SplitDialog")),
    "reader.again": ([], [], lambda screen: "again" in screen.foot.said),
    "sourcing.repeat": (["s", "d", "j"], [], mention_of(4, "sourcing_class", SourcingClass.DOCUMENT)),
    "view.back": ([], [], on_top("ReviewScreen")),
    "view.review": ([], [], on_top("ReviewScreen")),
    "view.duplicates": ([], [], on_top("DuplicatesScreen")),
}  # fmt: skip


def decided(wanted: Decision) -> Check:
    return lambda screen: [pair.decision for pair in screen.desk.pair_decisions(10)] == [wanted]


def at_pair(a: int, b: int) -> Check:
    return lambda screen: (screen.pair.a, screen.pair.b) == (a, b)


# The pairs are 10 and 12, 1 and 5, 4 and 7, 13 and 14, 2 and 6; the cursor is on the first.
DUPLICATES: dict[str, tuple[list[str], list[str], Check]] = {
    **{
        name: case
        for name, case in REVIEW.items()
        if View.DUPLICATES in keymap.action(name).views and name.split(".")[0] not in {"cursor", "half", "page"}
    },
    "pair.same": ([], [], lambda screen: screen.desk.claim(12).id == 10),
    "pair.not_same": ([], [], decided(Decision.NOT_DUPLICATE)),
    "pair.related": ([], [], decided(Decision.RELATED)),
    "pair.contradicts": ([], [], decided(Decision.CONTRADICTS)),
    "pair.later": ([], [], lambda screen: screen.queue.put_off == 1 and at_pair(1, 5)(screen)),
    "pair.swap": ([], [], lambda screen: screen.swapped),
    "pair.wording": ([], [], on_top("MergeDialog")),
    "pair.cluster": (["<alike", "j"], [], on_top("GroupScreen")),
    "pair.bulk": ([], [], on_top("BulkDialog")),
    "pair.read": ([], [], on_top("ContextDialog")),
    "pair.override": (["<refuse", "y"], [], lambda screen: screen.desk.claim(12).id == 10),
    "pair.fewer": ([], [], lambda screen: screen.queue.threshold > 60),
    "pair.more": ([], [], lambda screen: screen.queue.threshold < 60),
    "pair.score": ([], [], lambda screen: not screen.score_shown),
    "cursor.down": ([], [], at_pair(1, 5)),
    "cursor.up": (["j", "j"], [], at_pair(1, 5)),
    "cursor.first": (["G"], [], at_pair(10, 12)),
    "cursor.last": ([], [], at_pair(2, 6)),
    "half.down": (["j"], [], lambda screen: screen.query_one("#a").scroll_offset.y > 0),
    "half.up": (["j", "ctrl+d"], [], lambda screen: screen.query_one("#a").scroll_offset.y == 0),
    "page.down": (["j"], [], lambda screen: screen.query_one("#a").scroll_offset.y > 0),
    "page.up": (["j", "pagedown"], [], lambda screen: screen.query_one("#a").scroll_offset.y == 0),
    "undo": (["y"], [], lambda screen: screen.desk.claim(12).id == 12),
    "redo": (["y", "u"], [], lambda screen: screen.desk.claim(12).id == 10),
    "palette.open": ([], typed("hide or show"), lambda screen: not screen.score_shown),
    "view.back": ([], [], on_top("ReviewScreen")),
    "view.review": ([], [], on_top("ReviewScreen")),
}

BEHIND: dict[str, Callable[[Desk], object]] = {
    "<merge": lambda desk: desk.merge(1, [5]),
    "<alike": lambda desk: desk.put_suggestions(
        [Suggestion(1, 5, 90.0), Suggestion(1, 8, 80.0), Suggestion(5, 8, 80.0)]
    ),
    "<refuse": lambda desk: desk.decide(10, 12, Decision.NOT_DUPLICATE),
}
"""What another session does before the key."""


async def do(pilot: Any, keys: list[str]) -> None:
    """Press keys; after ``<`` the next one is a text to type; those of ``BEHIND`` are another session's."""
    typing = False
    for key in keys:
        if key in BEHIND:
            with Desk.open(pilot.app.db_path, reviewer="bob") as desk:
                BEHIND[key](desk)
            if key != "<refuse":
                pilot.app.look()
                if isinstance(pilot.app.screen, ClaimScreen):
                    pilot.app.screen.others.seen()
        elif key == "<":
            typing = True
            continue
        elif typing:
            await type_text(pilot, key)
        else:
            await press(pilot, key)
        typing = False
        if pilot.app.is_running:
            await settled(pilot)


@pytest.mark.parametrize("action_id", [each.id for each in keymap.in_view(View.REVIEW)])
async def test_review(desk_file: str, action_id: str) -> None:
    before, after, check = REVIEW[action_id]
    async with ReviewApp(desk_file, "ann").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        screen = pilot.app.screen
        assert isinstance(screen, ReviewScreen)
        await do(pilot, before)
        await do(pilot, keymap.action(action_id).keys[0].split())
        await do(pilot, after)
        assert check(screen)


@pytest.mark.parametrize("action_id", [each.id for each in keymap.in_view(View.READER)])
async def test_reader(desk_file: str, action_id: str) -> None:
    before, after, check = READER[action_id]
    async with ReviewApp(desk_file, "ann").run_test(size=(80, 20)) as pilot:
        await settled(pilot)
        await do(pilot, ["enter"])
        screen = pilot.app.screen
        assert isinstance(screen, ReaderScreen)
        await do(pilot, before)
        await do(pilot, keymap.action(action_id).keys[0].split())
        await do(pilot, after)
        assert check(screen)


@pytest.mark.parametrize("action_id", [each.id for each in keymap.in_view(View.DUPLICATES)])
async def test_duplicates(desk_file: str, action_id: str, monkeypatch: pytest.MonkeyPatch) -> None:
    # What another session decided is to be met by the key, not to be seen a second before it.
    monkeypatch.setattr("tui.app.LOOK_EVERY", 3600.0)
    before, after, check = DUPLICATES[action_id]
    async with ReviewApp(desk_file, "ann").run_test(size=(60, 16)) as pilot:
        await settled(pilot)
        await do(pilot, ["2"])
        screen = pilot.app.screen
        assert isinstance(screen, DuplicatesScreen)
        await do(pilot, before)
        await do(pilot, keymap.action(action_id).keys[0].split())
        await do(pilot, after)
        assert check(screen)


def test_verdicts_are_all_there() -> None:
    assert {each.value for each in Independence} == {name.split(".")[1] for name in VERDICT_OF}
