"""Pairs that a closer one speaks against."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from store.matching import THRESHOLD, Found, Statement, closer_pairs, with_closer
from store.matching.closer import CLOSER
from store.model import Difference, Suggestion


def claim(number: int, article: int | frozenset[int] | None) -> Statement:
    return Statement(number, f"claim {number}", article)


CLAIMS = [claim(1, 1), claim(2, 2), claim(3, 2), claim(4, 3)]


def test_a_closer_claim_of_the_same_article_speaks_against_a_pair() -> None:
    near, far = Suggestion(1, 2, 80.0), Suggestion(1, 3, 66.0)
    marked = with_closer([near, far], CLAIMS)
    assert marked[0] == near
    assert marked[1] == Suggestion(1, 3, 66.0, ("closer",), (Difference("closer", "—", "claim 2"),))
    assert marked[1].shown_from < far.shown_from


def test_the_closer_one_is_told_on_its_side() -> None:
    claims = [claim(1, 1), claim(2, 1), claim(3, 2)]
    marked = with_closer([Suggestion(2, 3, 80.0), Suggestion(1, 3, 66.0)], claims)
    assert marked[1].differences == (Difference("closer", "claim 2", "—"),)


def test_another_article_speaks_against_nothing() -> None:
    pairs = [Suggestion(1, 2, 80.0), Suggestion(1, 4, 66.0)]
    assert with_closer(pairs, CLAIMS) == pairs


def test_a_claim_that_both_articles_state_is_no_other_of_theirs() -> None:
    claims = [claim(1, frozenset({1, 2})), claim(2, 2), claim(3, 2)]
    pairs = [Suggestion(1, 2, 80.0), Suggestion(1, 3, 66.0)]
    assert with_closer(pairs, claims) == pairs


def test_what_is_hardly_closer_flagged_or_not_shown_speaks_against_nothing() -> None:
    far = Suggestion(1, 3, 66.0)
    for near in (Suggestion(1, 2, 66.0 + CLOSER), Suggestion(1, 2, 90.0, ("number",))):
        assert with_closer([near, far], CLAIMS) == [near, far]
    low = [Suggestion(1, 2, THRESHOLD - 1), Suggestion(1, 3, THRESHOLD - 15)]
    assert with_closer(low, CLAIMS) == low


def test_an_article_that_says_it_twice_has_no_closer_one() -> None:
    pairs = [Suggestion(1, 2, 80.0), Suggestion(1, 3, 66.0), Suggestion(2, 3, 95.0)]
    assert with_closer(pairs, CLAIMS) == pairs


def plainly(pairs: list[Suggestion], claims: list[Statement]) -> set[tuple[int, int]]:
    """The pairs that a closer one speaks against, looked for among all pairs."""
    articles = {each.id: each.articles for each in claims}
    paired = {frozenset((each.a, each.b)) for each in pairs}
    found = set()
    for pair in pairs:
        for other in pairs:
            shared = {pair.a, pair.b} & {other.a, other.b}
            if len(shared) != 1 or other.flags or other.score < max(THRESHOLD, pair.score + CLOSER + 0.01):
                continue
            (one,) = shared
            (left,), (right,) = {pair.a, pair.b} - shared, {other.a, other.b} - shared
            if articles[left] & articles[right] - articles[one] and frozenset((left, right)) not in paired:
                found.add((pair.a, pair.b))
    return found


@given(
    st.lists(st.one_of(st.none(), st.integers(1, 3), st.frozensets(st.integers(1, 3), max_size=2)), max_size=6),
    st.dictionaries(st.tuples(st.integers(0, 5), st.integers(0, 5)), st.tuples(st.integers(50, 99), st.booleans())),
)
def test_random_pairs_are_marked_as_the_plain_rule_says(
    articles: list[frozenset[int] | int | None], scored: dict[tuple[int, int], tuple[int, bool]]
) -> None:
    claims = [claim(number, article) for number, article in enumerate(articles)]
    pairs = [
        Suggestion(a, b, float(score), ("date",) if flagged else ())
        for (a, b), (score, flagged) in scored.items()
        if a < b < len(claims)
    ]
    marked = with_closer(pairs, claims)
    assert [(each.a, each.b, each.score) for each in marked] == [(each.a, each.b, each.score) for each in pairs]
    assert {(each.a, each.b) for each in marked if "closer" in each.flags} == plainly(pairs, claims)


@given(
    st.lists(st.integers(-1, 3), max_size=7),
    st.dictionaries(st.tuples(st.integers(0, 6), st.integers(0, 6)), st.tuples(st.integers(50, 70), st.booleans())),
)
def test_all_pairs_at_once_are_marked_as_one_by_one(
    articles: list[int], scored: dict[tuple[int, int], tuple[int, bool]]
) -> None:
    claims = [claim(place, None if article < 0 else article) for place, article in enumerate(articles)]
    pairs = [
        Suggestion(a, b, score + 0.1 * (a + b), ("date",) if flagged else ())
        for (a, b), (score, flagged) in scored.items()
        if a < b < len(claims)
    ]
    found = Found(
        np.array([each.a for each in pairs], np.int64), np.array([each.b for each in pairs], np.int64),
        np.array([each.score for each in pairs], float), np.array([not each.flags for each in pairs], bool),
    )  # fmt: skip
    told = closer_pairs(found, np.array(articles, np.int64))
    for at, marked in enumerate(with_closer(pairs, claims)):
        if marked == pairs[at]:
            assert at not in told
            continue
        like_first, closer = told[at]
        sides = ("—", f"claim {closer}") if like_first else (f"claim {closer}", "—")
        assert marked.differences == (Difference("closer", *sides),)
