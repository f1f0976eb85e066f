"""Groups of claims: nothing chains, nothing that must stay apart comes together, nothing moves without a reason."""

from __future__ import annotations

import random
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from store.matching import Group, group

Scores = dict[tuple[int, int], float]


@st.composite
def pairs(draw: st.DrawFn) -> Scores:
    """Scored pairs of up to nine claims; few scores, so that many are equal."""
    possible = list(combinations(range(1, draw(st.integers(2, 9)) + 1), 2))
    chosen = draw(st.lists(st.sampled_from(possible), unique=True))
    return {pair: draw(st.sampled_from([60.0, 61.5, 75.0, 100.0])) for pair in chosen}


def inside(found: Group) -> list[tuple[int, int]]:
    return list(combinations(found.members, 2))


def plainly(scores: Scores, apart: set[tuple[int, int]]) -> set[frozenset[int]]:
    """The oracle: from the best pair down, join two groups if all their claims are pairs."""
    held = {pair: score for pair, score in scores.items() if pair not in apart}
    groups = {claim: frozenset([claim]) for pair in held for claim in pair}
    for a, b in sorted(held, key=lambda pair: (-held[pair], pair)):
        both = groups[a] | groups[b]
        if all(pair in held for pair in combinations(sorted(both), 2)):
            groups.update(dict.fromkeys(both, both))
    return {each for each in groups.values() if len(each) > 1}


@given(pairs(), st.data())
def test_the_groups_are_those_of_the_plain_way_and_every_pair_inside_counts(
    scores: Scores, data: st.DataObject
) -> None:
    apart = set(data.draw(st.lists(st.sampled_from(sorted(scores))))) if scores else set()
    found = group(scores, apart)
    assert {frozenset(each.members) for each in found} == plainly(scores, apart)
    for each in found:
        assert all(pair in scores and pair not in apart for pair in inside(each))
        assert each.lowest == min(scores[pair] for pair in inside(each))
    members = [claim for each in found for claim in each.members]
    assert len(members) == len(set(members))


@given(pairs(), st.randoms(use_true_random=False))
def test_the_order_of_the_pairs_does_not_matter(scores: Scores, chance: random.Random) -> None:
    mixed = list(scores.items())
    chance.shuffle(mixed)
    assert group(dict(mixed)) == group(scores)


@given(pairs(), pairs())
def test_claims_without_a_pair_to_the_old_ones_change_none_of_their_groups(old: Scores, new: Scores) -> None:
    elsewhere = {(a + 100, b + 100): score for (a, b), score in new.items()}
    both = group({**old, **elsewhere})
    assert [each for each in both if each.members[0] < 100] == group(old)
    assert [each for each in both if each.members[0] > 100] == group(elsewhere)


def test_a_third_claim_does_not_drag_two_unlike_ones_together() -> None:
    (found,) = group({(1, 2): 90.0, (2, 3): 80.0})
    assert found.members == (1, 2)


def test_a_weak_pair_added_later_leaves_the_groups_that_stand() -> None:
    scores = {(1, 2): 90.0, (1, 3): 85.0, (2, 3): 84.0}
    before = group(scores)
    assert group({**scores, (3, 4): 70.0}) == before


def test_not_the_same_splits_a_group_of_three() -> None:
    scores = {(1, 2): 90.0, (1, 3): 85.0, (2, 3): 84.0}
    assert [each.members for each in group(scores)] == [(1, 2, 3)]
    assert [each.members for each in group(scores, {(1, 2)})] == [(1, 3)]


def test_the_medoid_is_the_claim_most_like_all_others_and_the_first_of_equal_ones() -> None:
    assert group({(1, 2): 90.0, (1, 3): 70.0, (2, 3): 88.0})[0].medoid == 2
    assert group({(4, 5): 90.0})[0].medoid == 4


def test_the_largest_group_comes_first_then_the_strongest() -> None:
    scores = {(1, 2): 61.0, (3, 4): 99.0, (5, 6): 70.0, (5, 7): 70.0, (6, 7): 70.0}
    assert [each.members for each in group(scores)] == [(5, 6, 7), (3, 4), (1, 2)]
    assert [each.members for each in group(scores, smallest=3)] == [(5, 6, 7)]


def test_three_hundred_claims_of_which_all_are_pairs_make_one_group() -> None:
    scores = dict.fromkeys(combinations(range(300), 2), 100.0)
    (found,) = group(scores)
    assert found.members == tuple(range(300))
