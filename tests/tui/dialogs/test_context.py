"""Two claims in their articles: in sight at once, and the deciding keys work."""

from __future__ import annotations

import pytest

from store.desk import Desk
from store.model import Article, Block, BlockKind, Document
from tests.tui.dialogs.helpers import NASTY, NASTY_SHOWN, NOTHING_YET, opened, press
from tests.tui.dialogs.making import claim
from tests.tui.helpers import SIZES, check_snapshot, grid
from tui.dialogs.context import ContextDialog, Passage
from tui.widgets.page import Page


@pytest.fixture
def passages(desk_file: str) -> list[Passage]:
    """The mentions of #1 and of #5."""
    with Desk.open(desk_file, reviewer="ann") as desk:
        return [
            Passage(each, mention, desk.article(mention.article.id))
            for each in (desk.claim(1), desk.claim(5))
            for mention in each.mentions
        ]


@pytest.mark.parametrize("size", SIZES)
async def test_looks(passages: list[Passage], size: tuple[int, int]) -> None:
    async with opened(ContextDialog(passages), size) as (_pilot, host):
        check_snapshot(f"context_{size[0]}x{size[1]}", host)


@pytest.mark.parametrize(
    ("key", "action"),
    [
        ("y", "pair.same"), ("n", "pair.not_same"), ("r", "pair.related"), ("c", "pair.contradicts"),
        ("space", "pair.later"), ("escape", None), ("q", None), ("enter", None),
    ],
)  # fmt: skip
async def test_keys_decide_or_close(passages: list[Passage], key: str, action: str | None) -> None:
    async with opened(ContextDialog(passages)) as (pilot, host):
        await press(pilot, "x", "1", "u")
        assert host.result is NOTHING_YET
        await press(pilot, key)
        assert host.result == action


def long_passage(claim_id: int, outlet: str, words: str) -> Passage:
    """A claim at the end of an article of two hundred paragraphs."""
    whole = "\n".join([*(f"Paragraph {n} of the article." for n in range(200)), words, "After it."])
    start = whole.index(words)
    lines, at = [], 0
    for each in whole.split("\n"):
        lines.append(Block(at, at + len(each), BlockKind.BODY))
        at += len(each) + 1
    article = Article(claim_id, Document(whole, "0" * 64, outlet=outlet, blocks=tuple(lines)), "")
    made = claim(claim_id, words, outlet)
    mention = made.mentions[0]
    object.__setattr__(mention, "spans", ((start, start + len(words)),))
    return Passage(made, mention, article)


async def test_the_claim_is_in_sight_in_a_long_article() -> None:
    dialog = ContextDialog([long_passage(1, "Newser", "The arsenal grew."), long_passage(2, "Post", "It grew.")])
    async with opened(dialog) as (pilot, host):
        assert "The arsenal grew." in grid(host)
        assert "It grew." in grid(host)
        before = [page.scroll_offset.y for page in dialog.query(Page)]
        await press(pilot, "up", "k")
        assert [page.scroll_offset.y for page in dialog.query(Page)] == [max(0, y - 2) for y in before]
        await press(pilot, "pagedown", "pageup", "j", "down")


async def test_tab_goes_through_the_mentions() -> None:
    passages = [
        long_passage(1, "Newser", "The arsenal grew."),
        long_passage(1, "Harbor Wire", "The arsenal has grown."),
        long_passage(2, "Post", "It grew."),
    ]
    async with opened(ContextDialog(passages)) as (pilot, host):
        assert "mention 1/2" in grid(host)
        await press(pilot, "tab")
        assert "Harbor Wire · undated  mention 2/2" in grid(host)
        assert "The arsenal has grown." in grid(host)


async def test_data_is_shown_as_it_is() -> None:
    dialog = ContextDialog([long_passage(1, NASTY, NASTY), long_passage(2, "Post", "It grew.")])
    async with opened(dialog, (200, 45)) as (_pilot, host):
        assert grid(host).count(NASTY_SHOWN) == 2
