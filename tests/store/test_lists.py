"""Lists: filters against a plain reading of the same claims, search that takes any text, orders."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.database.filters import like, match_query
from store.desk import Desk
from store.model import Filter, Label, Sort, SourcingClass, Status, Suggestion


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Filter(), {1, 2, 3, 4}),
        (Filter(statuses=frozenset({Status.REVIEWED})), {1}),
        (Filter(statuses=frozenset({Status.NEW, Status.REVIEWED})), {1, 2, 3, 4}),
        (Filter(outlet="Benzinga"), {3, 4}),
        (Filter(source="wall street"), {1, 2}),
        (Filter(source="%"), set()),
        (Filter(classes=frozenset({SourcingClass.UNSOURCED})), {3, 4}),
        (Filter(labels=frozenset({Label.SINGLE_SOURCE})), {1, 2}),
        (Filter(flagged=True), {2}),
        (Filter(flagged=False), {1, 3, 4}),
        (Filter(similar=True), {1, 3}),
        (Filter(article_id=1), {1, 2}),
        (Filter(text="expand"), {1, 3}),
        (Filter(text="nuclear ars"), {1, 3}),
        (Filter(text="arsenal nuclear"), {1, 3}),
        (Filter(text="12"), {4}),
        (Filter(text="  "), {1, 2, 3, 4}),
        (Filter(text="arsenal", outlet="Benzinga"), {3}),
    ],
)
def test_a_filter_shows_what_it_says(desk: Desk, wanted: Filter, found: set[int]) -> None:
    desk.set_status([1], Status.REVIEWED)
    desk.set_flag([2], True)
    desk.put_suggestions([Suggestion(1, 3, 70.0)])
    assert set(desk.claim_ids(wanted)) == found


def test_search_finds_a_wording_that_was_merged_away_under_its_head(desk: Desk) -> None:
    desk.merge(1, [4])
    assert list(desk.claim_ids(Filter(text="fleet missiles"))) == [1]
    assert list(desk.claim_ids(Filter(outlet="Benzinga"))) == [1, 3]


def test_search_follows_a_new_wording_and_its_undo(desk: Desk) -> None:
    desk.reword(4, "Four rockets flew")
    assert list(desk.claim_ids(Filter(text="rockets"))) == [4]
    desk.undo()
    assert list(desk.claim_ids(Filter(text="rockets"))) == []


@given(st.text(max_size=40))
def test_any_text_can_be_searched_for(text: str) -> None:
    query = match_query(text)
    assert query is None or query.count('"') % 2 == 0
    assert like(text).startswith("%")


@pytest.mark.parametrize(
    "text", ['"', "'", "a OR b", "NEAR(", "rose 4%", "O'Brien", "*", "a-b", "(", "^x", "col:x", "\x00"]
)
def test_search_signs_are_only_text(desk: Desk, text: str) -> None:
    assert list(desk.claim_ids(Filter(text=text))) == []


def test_orders(desk: Desk) -> None:
    assert list(desk.claim_ids(sort=Sort.ARTICLE)) == [1, 2, 3, 4]
    assert list(desk.claim_ids(sort=Sort.NEWEST)) == [4, 3, 2, 1]
    assert list(desk.claim_ids(sort=Sort.WORTH)) == [1, 3, 2, 4]
    assert list(desk.claim_ids(sort=Sort.SOURCING)) == [3, 4, 1, 2]


def test_rows_come_in_the_order_asked_and_leave_out_what_is_gone(desk: Desk) -> None:
    desk.merge(1, [3])
    assert [row.id for row in desk.claim_rows([4, 99, 3, 1])] == [4, 1]
    assert desk.claim_rows([1])[0].mentions == 2


def test_an_article_shows_where_each_claim_stands(desk: Desk) -> None:
    desk.merge(1, [3])
    marks = desk.article_marks(2)
    assert [(mark.claim_id, mark.spans) for mark in marks] == [(1, ((0, 43),)), (4, ((44, 71),))]
    text = desk.article(2).document.text
    assert text[slice(*marks[0].spans[0])] == "Kim continued to expand his nuclear arsenal"


def test_settings_are_remembered(desk: Desk) -> None:
    assert desk.setting("cursor") is None
    desk.set_setting("cursor", "4")
    desk.set_setting("cursor", "7")
    assert desk.setting("cursor") == "7"
    assert desk.setting("sort", "worth") == "worth"


def test_the_desk_in_numbers(desk: Desk) -> None:
    desk.set_status([2], Status.REJECTED)
    desk.put_suggestions([Suggestion(1, 3, 70.0), Suggestion(3, 4, 50.0)])
    numbers, progress = desk.stats(), desk.progress()
    assert (numbers.articles, numbers.claims, numbers.mentions, numbers.pairs_undecided) == (2, 4, 4, 1)
    assert (progress.total, progress.done, progress.pairs) == (4, 1, 1)
    assert numbers.labels == {Label.UNSOURCED: 2, Label.SINGLE_SOURCE: 2}
