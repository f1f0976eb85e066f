"""Suggested groups on a desk: as claims count now, without anything that a reviewer has decided."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.desk import Desk
from store.model import Cluster, Decision, Status, Suggestion
from tests.store.builders import add

FIVE = [Suggestion(a, b, 90.0 - a - b / 10) for a, b in combinations(range(1, 6), 2)]


@pytest.fixture
def many(tmp_path: Path) -> Desk:
    """Five claims, every two of them suggested."""
    desk = Desk.open(tmp_path / "desk.db", reviewer="ann")
    for number in range(1, 6):
        add(desk, f"Claim {number} stands", f"Outlet {number}")
    desk.put_suggestions(FIVE)
    return desk


def groups(desk: Desk) -> list[tuple[int, ...]]:
    return [cluster.claims for cluster in desk.clusters()]


def test_the_medoid_stands_first(many: Desk) -> None:
    (cluster,) = many.clusters()
    assert cluster == Cluster(medoid=1, claims=(1, 2, 3, 4, 5), lowest=85.5)
    many.put_suggestions([Suggestion(1, 2, 80.0), Suggestion(1, 3, 70.0), Suggestion(2, 3, 90.0)])
    assert groups(many) == [(2, 1, 3)]


def test_flagged_weak_and_rejected_ones_are_left_out(many: Desk) -> None:
    many.put_suggestions([Suggestion(1, 2, 99.0, ("number",)), Suggestion(3, 4, 61.0), Suggestion(4, 5, 59.9)])
    assert groups(many) == [(3, 4)]
    assert many.clusters(threshold=70) == []
    many.set_status([4], Status.REJECTED)
    assert groups(many) == []


@pytest.mark.parametrize("decision", [one for one in Decision if one is not Decision.DUPLICATE])
def test_what_was_decided_of_two_claims_keeps_them_in_different_groups(many: Desk, decision: Decision) -> None:
    many.decide(1, 2, decision)
    assert all(not {1, 2} <= set(claims) for claims in groups(many))
    many.undo()
    assert groups(many) == [(1, 2, 3, 4, 5)]


def test_merged_claims_count_under_their_head_with_what_was_decided_of_each(many: Desk) -> None:
    many.decide(2, 5, Decision.NOT_DUPLICATE)
    many.merge(1, [2])
    assert groups(many) == [(1, 3, 4)]
    many.unmerge(2)
    many.merge(3, [4])
    assert all(not {2, 5} <= set(claims) for claims in groups(many))


def test_pages_follow_each_other(many: Desk) -> None:
    many.put_suggestions([Suggestion(1, 2, 80.0), Suggestion(3, 4, 90.0)])
    assert groups(many) == [(3, 4), (1, 2)]
    assert [cluster.claims for cluster in many.clusters(limit=1)] == [(3, 4)]
    assert [cluster.claims for cluster in many.clusters(limit=1, offset=1)] == [(1, 2)]
    assert many.clusters(limit=1, offset=2) == []
    assert many.clusters(smallest=3) == []


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(1, 5), st.integers(1, 5), st.sampled_from(Decision)), max_size=4))
def test_every_two_of_a_group_are_listed_as_a_pair(many: Desk, decided: list[tuple[int, int, Decision]]) -> None:
    acts = 0
    for a, b, decision in decided:
        a, b = many.claim(a).id, many.claim(b).id
        if a != b and (decision != Decision.DUPLICATE or not many.pair_decisions_among([a, b])):
            acts += bool(many.decide(a, b, decision).action_id)
    listed = {(pair.a, pair.b) for pair in many.suggestions() if not pair.flags}
    for claims in groups(many):
        assert set(combinations(sorted(claims), 2)) <= listed
    for _ in range(acts):
        many.undo()
    assert groups(many) == [(1, 2, 3, 4, 5)]
