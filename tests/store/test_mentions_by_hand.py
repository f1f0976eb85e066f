"""The editor's hand: add what was missed, split what was compound, extract again and lose nothing."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from store.desk import Desk
from store.errors import Refused
from store.importing import extract_again, import_paths
from store.model import Draft, SourcingClass, Status
from tests.store.builders import document, drafts

TEXT = "Kim said the fleet sailed and the base closed\nThe harbour froze"


@pytest.fixture
def harbour(desk: Desk) -> tuple[Desk, int, list[Draft]]:
    """The arsenal desk with one more article: its id, and the drafts it was made of."""
    doc = document(TEXT, "Coast")
    made = drafts(doc, source="Kim")
    desk.add_article(doc, made)
    return desk, 3, made


def test_a_missed_mention_is_sourced_like_what_it_overlaps(harbour: tuple[Desk, int, list[Draft]]) -> None:
    desk, article, _ = harbour
    receipt = desk.add_mention(article, [(9, 25)])
    (claim_id,) = receipt.claim_ids
    (mention,) = desk.claim(claim_id).mentions
    assert (mention.verbatim, mention.text) == ("the fleet sailed", "the fleet sailed")
    assert mention.sourcing_class is SourcingClass.NAMED
    assert [hop.name for hop in mention.chain] == ["Kim", "Coast"]
    desk.undo()
    assert claim_id not in desk.claim_ids()


def test_a_mention_can_be_added_to_a_claim_that_is_there(harbour: tuple[Desk, int, list[Draft]]) -> None:
    desk, article, _ = harbour
    desk.add_mention(article, [(50, 63)], text="The harbour froze over", claim_id=4)
    assert [m.text for m in desk.claim(4).mentions] == ["The fleet fired 12 missiles", "The harbour froze over"]


@pytest.mark.parametrize("spans", [[], [(5, 5)], [(0, 900)], [(-1, 4)], [(45, 46)]])
def test_a_place_without_text_is_refused(harbour: tuple[Desk, int, list[Draft]], spans: list[tuple[int, int]]) -> None:
    desk, article, _ = harbour
    before = desk.history()
    with pytest.raises(Refused):
        desk.add_mention(article, spans)
    assert desk.history() == before


def test_the_same_place_twice_is_refused(harbour: tuple[Desk, int, list[Draft]]) -> None:
    desk, article, made = harbour
    with pytest.raises(Refused, match="#5"):
        desk.add_mention(article, made[0].spans)


def test_a_split_keeps_what_was_decided_with_the_first_part(harbour: tuple[Desk, int, list[Draft]]) -> None:
    desk, _, _ = harbour
    desk.add_note(5, "compound")
    desk.set_status([5], Status.PARKED)
    before = desk.claim(5)
    receipt = desk.split_mention(
        before.mentions[0].id,
        [([(9, 25)], "The fleet sailed"), ([(30, 45)], "The base closed")],
    )
    first, second = (desk.claim(claim_id) for claim_id in receipt.claim_ids)
    assert (first.id, first.text, first.status, len(first.notes)) == (5, "The fleet sailed", Status.PARKED, 1)
    assert (second.text, second.status, second.notes) == ("The base closed", Status.NEW, ())
    assert [m.verbatim for m in (*first.mentions, *second.mentions)] == ["the fleet sailed", "the base closed"]
    assert first.mentions[0].chain == second.mentions[0].chain
    desk.undo()
    assert desk.claim(5) == before
    desk.redo()
    assert desk.claim(5) == first


def test_a_split_into_one_is_refused(harbour: tuple[Desk, int, list[Draft]]) -> None:
    desk, _, _ = harbour
    with pytest.raises(Refused):
        desk.split_mention(desk.claim(5).mentions[0].id, [([(0, 5)], "One")])


def test_extracting_again_with_the_same_rules_changes_nothing(harbour: tuple[Desk, int, list[Draft]]) -> None:
    desk, article, made = harbour
    before = desk.history()
    assert desk.replace_drafts(article, made).action_id == 0
    assert desk.history() == before


def test_extracting_again_keeps_what_was_decided(harbour: tuple[Desk, int, list[Draft]]) -> None:
    desk, article, made = harbour
    desk.set_status([5], Status.REVIEWED)
    kept = desk.claim(5)
    other = replace(made[1], spans=((54, 63),), text="Harbour froze")
    desk.replace_drafts(article, [other])
    assert desk.claim(5) == kept
    texts = {row.text for row in desk.claim_rows(desk.claim_ids())}
    assert "Harbour froze" in texts
    assert "The harbour froze" not in texts
    desk.undo()
    assert desk.claim(6).text == "The harbour froze"


@pytest.mark.parametrize(
    "touch",
    [
        lambda desk: desk.add_note(6, "keep me"),
        lambda desk: desk.set_flag([6], True),
        lambda desk: desk.reword(6, "By hand"),
        lambda desk: desk.merge(6, [4]),
        lambda desk: desk.merge(4, [6]),
        lambda desk: desk.set_class([desk.claim(6).mentions[0].id], SourcingClass.OFFICIAL),
        lambda desk: desk.set_chain(desk.claim(6).mentions[0].id, []),
    ],
)
def test_what_somebody_touched_stays_when_it_is_no_longer_found(
    harbour: tuple[Desk, int, list[Draft]], touch: object
) -> None:
    desk, article, made = harbour
    assert callable(touch)
    touch(desk)
    before = desk.claim(6)
    desk.replace_drafts(article, made[:1])
    assert desk.claim(6) == before


def test_what_was_split_does_not_come_back_whole(harbour: tuple[Desk, int, list[Draft]]) -> None:
    desk, article, made = harbour
    (mention,) = desk.claim(5).mentions
    desk.split_mention(mention.id, [([(9, 25)], "The fleet sailed"), ([(30, 45)], "The base closed")])
    ids = list(desk.claim_ids())
    desk.replace_drafts(article, made)
    assert list(desk.claim_ids()) == ids


def test_extracting_again_leaves_ready_claims_alone(desk: Desk, tmp_path: Path) -> None:
    records = tmp_path / "ready.jsonl"
    lines = [{"claim": "The bridge is closed", "outlet": "Coast"}, {"claim": "Is it?", "outlet": "Coast"}]
    records.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    import_paths(desk, [records])
    article = desk.articles()[-1].id
    before = [mark.claim_id for mark in desk.article_marks(article)]
    extract_again(desk, article)
    assert set(before) <= {mark.claim_id for mark in desk.article_marks(article)}


def test_a_place_that_moved_a_little_is_the_claim_that_was_decided(harbour: tuple[Desk, int, list[Draft]]) -> None:
    desk, article, made = harbour
    desk.set_status([5], Status.REVIEWED)
    moved = replace(made[0], spans=((made[0].spans[0][0], made[0].spans[0][1] - 2),))
    elsewhere = replace(made[0], spans=((9, 25),), text="The fleet sailed")
    desk.replace_drafts(article, [moved, elsewhere, made[1]])
    places = {mark.claim_id: mark.spans for mark in desk.article_marks(article)}
    assert places[5] == made[0].spans
    assert list(places.values()) == [made[0].spans, elsewhere.spans, made[1].spans]


def test_extracting_the_same_article_again_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(
        "A title\n\nThe harbour froze on Monday, the coast guard said. Three ships were towed to Elm Bay.\n",
        encoding="utf-8",
    )
    import_paths(desk, [path])
    article = desk.articles()[-1].id
    before = desk.article_marks(article)
    assert before
    receipt = extract_again(desk, article)
    assert receipt.action_id == 0
    assert desk.article_marks(article) == before
