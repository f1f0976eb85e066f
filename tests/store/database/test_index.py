"""The index in the file: what it finds against all pairs, and that it follows what comes, goes and changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.database import index, index_near
from store.database.connection import open_database, writing
from store.database.file import Database
from store.database.index_met import added_up, ranks
from store.database.index_search import Limits, Lookup
from store.matching import FLOOR, Kept, Statement, reading_of, suggest, suggest_for, suggestion_of, to_overlap
from store.matching.limits import STRONG, SURE
from store.matching.similarity import to_score
from store.model import Suggestion
from tests.store.matching.test_suggesting import TEXTS, desks


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    database = open_database(tmp_path / "desk.db")
    yield database
    database.close()


def enter(db: Database, claims: list[Statement]) -> None:
    entries = [index.Entry(claim.id, claim.id, reading_of(claim).factors) for claim in claims]
    with writing(db):
        index.add(db, entries)
        index_near.catch_up(db)


def begin(db: Database) -> None:
    with writing(db):
        index.clear(db, "rules of this test")


def faults(db: Database) -> list[str]:
    return [*index.faults(db), *index_near.faults(db)]


def found_for(
    db: Database, new: list[Statement], all_of_them: list[Statement], floor: float, limits: Limits | None = None
) -> list[Suggestion]:
    """What the look-up gives, scored; as in store.suggesting."""
    by_id = {claim.id: claim for claim in all_of_them}
    lookup = Lookup(db, [claim.id for claim in new], max(to_overlap(floor), 1e-6), limits)
    scored = [suggestion_of(by_id[a], by_id[b], lookup.weights, floor) for a, b in lookup.pairs()]
    return sorted((each for each in scored if each), key=lambda pair: (pair.a, pair.b))


def by_ids(pairs: list[Suggestion]) -> list[Suggestion]:
    return sorted(pairs, key=lambda pair: (pair.a, pair.b))


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(desks(), st.integers(0, 14), st.integers(0, 14), st.sampled_from([1.0, FLOOR, 60.0, 75.0]))
def test_new_claims_find_the_pairs_and_scores_of_all_with_all(
    db: Database, claims: list[Statement], first: int, second: int, floor: float
) -> None:
    """Entered in up to three parts, at any cut: each part finds what a search without any index finds."""
    begin(db)
    cuts = [0, *sorted((min(first, len(claims)), min(second, len(claims)))), len(claims)]
    for start, end in pairwise(cuts):
        enter(db, claims[start:end])
        expected = suggest_for(claims[start:end], claims[:start], floor=floor)
        assert found_for(db, claims[start:end], claims[:end], floor) == by_ids(expected)
    assert faults(db) == []


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(desks(), st.integers(1, 30), st.integers(1, 4))
def test_a_tight_budget_leaves_pairs_out_and_changes_none(
    db: Database, claims: list[Statement], budget: int, most: int
) -> None:
    begin(db)
    enter(db, claims)
    found = found_for(db, claims, claims, FLOOR, Limits(budget, most, 3, 3, Kept.of(len(claims))))
    assert set(found) <= set(suggest(claims))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(desks(), st.data())
def test_what_is_taken_out_and_put_in_again_leaves_no_trace(
    db: Database, claims: list[Statement], data: st.DataObject
) -> None:
    begin(db)
    enter(db, claims)
    gone = data.draw(st.lists(st.sampled_from(claims), unique_by=lambda claim: claim.id)) if claims else []
    with writing(db):
        index.remove(db, [claim.id for claim in gone])
    assert faults(db) == []
    left = [claim for claim in claims if claim not in gone]
    assert index.count(db) == len(left)
    assert found_for(db, left, left, FLOOR) == by_ids(suggest(left))
    reworded = [Statement(claim.id, data.draw(TEXTS), claim.article_id) for claim in claims]
    enter(db, reworded)
    assert faults(db) == []
    assert found_for(db, reworded, reworded, FLOOR) == by_ids(suggest(reworded))


def test_segments_fill_up_and_another_is_begun(db: Database) -> None:
    begin(db)
    claims = [Statement(number, "Varkand fired a missile", number) for number in range(1, 3 * index.FULL)]
    for start in range(0, len(claims), 100):
        enter(db, claims[start : start + 100])
    term, held = index.holding(db, ["varkand"])["varkand"]
    assert held == len(claims)
    assert index.unpacked(index.segments(db, term)) == tuple(claim.id for claim in claims)
    assert db.execute("SELECT max(length(claims)) FROM posting").fetchone()[0] <= 4 * (index.FULL + 100)
    assert faults(db) == []


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE term SET claims = claims + 1 WHERE id = 1",
        "DELETE FROM posting WHERE id = (SELECT min(id) FROM posting)",
        "UPDATE posting SET claims = zeroblob(8) WHERE length(claims) = 8",
        "DELETE FROM indexed WHERE claim_id = 2",
        "DELETE FROM term WHERE id = 1",
        "DELETE FROM near_term WHERE term_id = (SELECT min(term_id) FROM near_term)",
        "UPDATE near_term SET nearness = 0.1",
        "UPDATE setting SET value = '7' WHERE key = 'matching.count'",
    ],
)
def test_damage_is_told(db: Database, damage: str) -> None:
    begin(db)
    texts = ["Varkand fired a missile", "Varkand launched two missiles", "Ohio criticised Moscow", "Ohio criticized it"]
    enter(db, [Statement(number, text, number) for number, text in enumerate(texts, 1)])
    assert faults(db) == []
    db.execute(damage)
    assert faults(db) != []


@settings(max_examples=200, deadline=None)
@given(st.lists(st.lists(st.integers(0, 40), unique=True, max_size=12), max_size=8))
def test_posting_lists_are_added_up_as_a_counter_would(lists: list[list[int]]) -> None:
    """Lists are not always in order: a claim that changed is entered anew behind the others."""
    weights = [2.0**number for number in range(len(lists))]
    expected = Counter[int]()
    for held, weight in zip(lists, weights, strict=True):
        expected.update(dict.fromkeys(held, int(weight)))
    met, shared = added_up([np.array(held, np.int32) for held in lists], weights)
    assert list(zip(met.tolist(), shared.tolist(), strict=True)) == sorted(expected.items())


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 5)), max_size=20))
def test_ranks_are_counted_within_each_group(pairs: list[tuple[int, int]]) -> None:
    groups, values = np.array([pair[0] for pair in pairs], np.int64), np.array([pair[1] for pair in pairs], np.float64)
    expected = [
        sum(group == other and (beside > value or (beside == value and at < place))
            for at, (other, beside) in enumerate(pairs))
        for place, (group, value) in enumerate(pairs)
    ]  # fmt: skip
    assert ranks(groups, values).tolist() == expected


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(desks(), st.integers(1, 3), st.integers(0, 2))
def test_where_few_pairs_are_kept_none_is_changed_and_no_sure_one_goes(
    db: Database, claims: list[Statement], weak: int, more: int
) -> None:
    begin(db)
    enter(db, claims)
    for claim in claims:
        whole = set(found_for(db, [claim], claims, FLOOR))
        found = set(
            found_for(db, [claim], claims, FLOOR, replace(Limits.of(len(claims)), kept=Kept(weak, weak + more, 50)))
        )
        assert found <= whole
        assert all(pair in found for pair in whole if pair.score > to_score(SURE))


@settings(max_examples=200, deadline=None)
@given(st.lists(st.floats(0.1, 1.0), max_size=30), st.integers(1, 5), st.integers(0, 5))
def test_the_weaker_a_pair_the_fewer_better_ones_it_is_kept_beside(overlaps: list[float], weak: int, more: int) -> None:
    overlaps.sort(reverse=True)
    kept = Kept(weak, weak + more, 4).keeps(np.arange(len(overlaps)), np.array(overlaps))
    assert kept.tolist() == [
        value >= SURE or place < (weak if value < STRONG else weak + more) for place, value in enumerate(overlaps)
    ]


def test_a_near_figure_leads_to_a_claim_among_a_thousand_with_other_figures(db: Database) -> None:
    begin(db)
    texts = [f"Varkand counted {number} boats" for number in range(1_000, 100_000, 99)]
    claims = [Statement(number, text, number) for number, text in enumerate([*texts, "about 70,830 boats"], 1)]
    enter(db, claims)
    met = {(pair.a, pair.b) for pair in found_for(db, claims[-1:], claims, FLOOR)}
    near = [claim.id for claim in claims[:-1] if abs(int(claim.text.split()[2]) - 70_830) < 1_000]
    assert near
    assert met & {(other, claims[-1].id) for other in near}
