"""What the two sides tell: differences, context, nasty text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store import sourcing
from store.desk import Desk
from store.matching import word_diff
from store.model import Article, Block, BlockKind, Difference, Document, Draft, Hop, Note, Role, Sourcing, Suggestion
from store.model import Label as L
from tests.tui.dialogs.helpers import NASTY, NASTY_SHOWN, terminal_bytes
from tests.tui.dialogs.making import claim
from tests.tui.helpers import SIZES, grid, press, settled
from tests.tui.seeding import make_document
from tui.app import ReviewApp
from tui.keymap import View
from tui.widgets.pair_side import in_context, side_paragraphs
from tui.widgets.pair_words import counted, marked_wording, may_differ


@given(st.text(max_size=60), st.text(max_size=60))
def test_a_marked_wording_is_the_wording(a: str, b: str) -> None:
    from tui import text

    for runs, whole in zip(word_diff(a, b), (a, b), strict=True):
        assert marked_wording(runs).plain == text.lines(whole)


def test_reasons_are_told_once() -> None:
    both = Suggestion(1, 2, 90.0, ("number", "negation"), (Difference("number", "2", "12"),))
    assert may_differ(both) == ["number 2 / 12", "negation"]
    assert may_differ(Suggestion(1, 2, 90.0)) == []


@pytest.mark.parametrize(
    ("found", "told"),
    [
        (Sourcing(L.UNSOURCED, 1, (), 0, 1), "1 outlet · no known origin"),
        (Sourcing(L.SINGLE_SOURCE, 2, ("WSJ",), 1, 1), "2 outlets · 1 known origin, 1 unknown"),
        (Sourcing(L.ECHO, 2, ("WSJ",), 1, 0), "2 outlets · 1 known origin"),
        (Sourcing(L.MULTIPLE_UNKNOWN, 2, ("WSJ", "AP"), 1, 1), "2 outlets · 2 known origins"),
        (Sourcing(L.MULTIPLE_UNKNOWN, 3, ("a", "b"), 1, 2), "3 outlets · 2 known origins, 1 unknown"),
        (Sourcing(L.CORROBORATED, 3, ("a", "b", "c"), 2, 1), "3 outlets · 3 known origins, 2 judged independent"),
    ],
)
def test_counts_never_add_up_what_nobody_knows(found: Sourcing, told: str) -> None:
    assert counted(found) == told


def in_article(before: str, words: str, after: str, *, blocks: bool = True) -> str:
    """The context shown of ``words`` in an article."""
    whole = f"Headline\n{before}{words}{after}\nThe end."
    start = len("Headline\n") + len(before)
    middle = Block(9, len(whole) - 9, BlockKind.BODY)
    article = Article(1, Document(whole, "0" * 64, blocks=(middle,) if blocks else ()), "")
    mention = claim(1, words, "Newser").mentions[0]
    object.__setattr__(mention, "spans", ((start, start + len(words)),))
    return in_context(mention, article).plain


@pytest.mark.parametrize("blocks", [True, False])
def test_a_short_paragraph_is_shown_whole(blocks: bool) -> None:
    assert in_article("Before it. ", "The arsenal grew", ", he said.", blocks=blocks) == (
        "Before it. The arsenal grew, he said."
    )


def test_of_a_long_paragraph_the_sentence_is_shown() -> None:
    filler = "Some other sentence of the paragraph. " * 12
    assert in_article(filler, "The arsenal grew", f", he said. {filler}") == "… The arsenal grew, he said. …"
    assert in_article(filler, "The arsenal grew.", f" {filler}") == "… The arsenal grew. …"
    assert in_article(filler, "The arsenal grew", f", per the AP. {filler}") == "… The arsenal grew, per the AP. …"


@pytest.mark.parametrize("short", ["On Nov. 15, Kim", "Mr. Kim", "The U.S. President"])
def test_a_shortened_word_ends_no_sentence(short: str) -> None:
    filler = "Some other sentence of the paragraph. " * 12
    assert in_article(f"{filler}{short} said: ", "The arsenal grew.", f" {filler}") == (
        f"… {short} said: The arsenal grew. …"
    )


def test_a_sentence_without_end_is_cut_at_words() -> None:
    filler = "word " * 200
    shown = in_article(filler, "The arsenal grew", f" {filler}")
    assert shown.startswith("… word")
    assert shown.endswith("word …")
    assert "The arsenal grew" in shown
    assert len(shown) < 400


@given(
    st.text(alphabet="ab. \n”A", max_size=500),
    st.text(min_size=1, max_size=20),
    st.text(alphabet="ab. \nA", max_size=500),
)
def test_the_words_are_always_in_their_context(before: str, words: str, after: str) -> None:
    from tui import text

    assert text.lines(words.replace("\n", " ")) in in_article(before, words, after)


def test_spans_that_fit_nowhere_show_the_words_alone() -> None:
    mention = claim(1, "The arsenal grew", "Newser").mentions[0]
    object.__setattr__(mention, "spans", ((5000, 5016),))
    assert in_context(mention, Article(1, Document("short", "0" * 64), "")).plain == "The arsenal grew"


def test_notes_and_members_are_told() -> None:
    from dataclasses import replace

    made = replace(
        claim(7, "It grew", "Newser"), members=(9,), flagged=True, notes=(Note(1, 7, "ask KCNA", "ann", ""),)
    )
    article = Article(7, Document("It grew", "0" * 64), "")
    shown = side_paragraphs("A", made, word_diff("It grew", "")[0], kept=True, article_of=lambda _: article, roomy=True)
    told = "\n".join(each.content.plain for each in shown)
    for part in ("A #7", "wording kept", "with #9", "⚑ flagged", "✎ ann: ask KCNA", "In the article"):
        assert part in told


@pytest.mark.parametrize("size", SIZES)
async def test_nasty_text_is_shown_as_it_is(tmp_path: Path, size: tuple[int, int]) -> None:
    path = tmp_path / "nasty.db"
    with Desk.open(path, reviewer=NASTY) as desk:
        for number in (1, 2):
            document = make_document(f"{number}{NASTY}", [(BlockKind.BODY, f"{number} {NASTY} said so.")])
            draft = Draft(((0, len(NASTY) + 2),), f"{NASTY} {number}", chain=(Hop(NASTY, Role.SPEAKER, NASTY),))
            desk.add_article(document, [draft])
        found = Suggestion(1, 2, 80.0, ("number",), (Difference("number", "[/1", "2\x1b"),))
        desk.put_suggestions([found])
        desk.add_note(1, NASTY)
    app = ReviewApp(str(path), NASTY)
    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        app.show(View.DUPLICATES)
        await settled(pilot)
        seen = grid(app)
        assert "look-alike, differs: number [/1 / 2␛" in seen
        assert f"{NASTY_SHOWN} 1" in seen
        assert size != SIZES[1] or NASTY_SHOWN in seen.split("wording kept")[-1]
        for key in ("tab", "enter", "escape", "e", "ctrl+e", "escape", "H", "escape", "y"):
            await press(pilot, key)
            await settled(pilot)
            assert not {"\x1b", "\x07", "\u202e", "\u202c"} & set(terminal_bytes(app))
        assert app.desk.claim(1).members


def test_what_merging_gives_is_what_the_store_says_after_it() -> None:
    from tui.widgets.pair_bars import together

    a, b = claim(7, "It grew", "Newser", "KCNA"), claim(9, "It has grown", "Post")
    assert together([a, b], None) == sourcing.assess([*a.mentions, *b.mentions])
