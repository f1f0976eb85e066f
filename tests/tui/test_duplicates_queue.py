"""The queue of pairs against a plain list that is sorted anew each time."""

from __future__ import annotations

import gc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.model import LOOK_ALIKE, Difference, Suggestion
from tui.widgets.pair_queue import HIGHEST, LOWEST, PairQueue
from tui.widgets.pair_ranks import Ranked

Pair = tuple[int, int]


def pair(a: int, b: int, score: float = 80.0, *flags: str) -> Suggestion:
    """A suggestion."""
    return Suggestion(a, b, score, flags)


@st.composite
def suggestions(draw: st.DrawFn) -> list[Suggestion]:
    """Some pairs of eight claims, each pair once."""
    ends = draw(st.lists(st.tuples(st.integers(1, 8), st.integers(1, 8)), max_size=14))
    unique = sorted({(min(each), max(each)) for each in ends if each[0] != each[1]})
    return [
        pair(a, b, draw(st.integers(500, 1000)) / 10, *draw(st.sampled_from([(), (), ("number",)]))) for a, b in unique
    ]


def plain_order(found: list[Suggestion], threshold: int, later: list[Pair]) -> list[Pair]:
    """The order, by the book."""
    shown = [each for each in found if each.score - (LOOK_ALIKE if each.flags else 0) >= threshold]

    def rank(each: Suggestion) -> tuple[int, bool, float, int, int]:
        key = (each.a, each.b)
        return (later.index(key) if key in later else -1, bool(each.flags), -each.score, each.a, each.b)

    return [(each.a, each.b) for each in sorted(shown, key=rank)]


def walked(queue: PairQueue) -> list[Pair]:
    """All pairs, by walking through them; the place is as before."""
    place = queue.place
    queue.move(-len(queue))
    seen = []
    for _ in range(len(queue)):
        assert queue.current is not None
        seen.append((queue.current.a, queue.current.b))
        queue.move(1)
    queue.move(place - queue.place)
    return seen


@given(suggestions(), st.lists(st.sampled_from(["next", "back", "decide", "later", "looser", "stricter"]), max_size=40))
def test_whatever_is_done_the_queue_is_as_a_plain_list_would_be(found: list[Suggestion], acts: list[str]) -> None:
    queue = PairQueue(60)
    queue.load(found)
    left, later, threshold = list(found), list[Pair](), 60
    for act in acts:
        now = (queue.current.a, queue.current.b) if queue.current else None
        order = plain_order(left, threshold, later)
        if act in ("next", "back"):
            queue.move(1 if act == "next" else -1)
        elif act in ("looser", "stricter"):
            threshold = min(HIGHEST, max(LOWEST, threshold + (5 if act == "stricter" else -5)))
            queue.set_threshold(threshold)
        elif now is not None:
            if act == "decide":
                queue.decide()
                left = [each for each in left if (each.a, each.b) != now]
            else:
                queue.postpone()
                later = [each for each in later if each != now] + [now]
            following = order[order.index(now) + 1 :]
            if following:
                assert queue.current is not None
                assert (queue.current.a, queue.current.b) == following[0], "the next pair moves up"
        assert walked(queue) == plain_order(left, threshold, later)
        assert queue.place == (walked(queue).index((queue.current.a, queue.current.b)) + 1 if queue.current else 0)


@given(suggestions())
def test_deciding_goes_through_every_pair_once(found: list[Suggestion]) -> None:
    queue = PairQueue(LOWEST)
    queue.load(found)
    seen = []
    while queue.current is not None:
        seen.append((queue.current.a, queue.current.b))
        queue.decide()
    assert seen == plain_order(found, LOWEST, [])
    assert queue.decided == len(found)


@given(suggestions(), st.integers(0, 13))
def test_a_decision_taken_back_is_looked_at_again(found: list[Suggestion], steps: int) -> None:
    queue = PairQueue(LOWEST)
    queue.load(found)
    queue.move(steps)
    if queue.current is None:
        return
    decided = queue.current
    queue.decide()
    queue.move(-1)
    queue.load(found)
    assert queue.current == decided
    assert queue.decided == 0


@given(suggestions(), st.integers(1, 8))
def test_a_cluster_is_what_unflagged_pairs_join(found: list[Suggestion], start: int) -> None:
    queue = PairQueue(LOWEST)
    queue.load(found)
    current = queue.current
    if current is None:
        return
    joined = {current.a, current.b}
    for _ in found:
        for each in found:
            if not each.flags and joined & {each.a, each.b}:
                joined |= {each.a, each.b}
    assert set(queue.cluster(current)) == joined
    assert queue.cluster(current)[:2] == [current.a, current.b]


def test_unflagged_come_first_then_the_best() -> None:
    queue = PairQueue(60)
    queue.load([pair(1, 2, 99, "number"), pair(3, 4, 61), pair(5, 6, 90), pair(7, 8, 59)])
    assert walked(queue) == [(5, 6), (3, 4), (1, 2)]
    assert queue.below() == (55, 4)


def test_after_a_merge_the_members_pairs_go_on_under_the_head() -> None:
    queue = PairQueue(60)
    queue.load([pair(1, 2, 95), pair(2, 3, 90), pair(4, 5, 80)])
    queue.merged({2: 1}, [pair(1, 3, 90)])
    assert walked(queue) == [(1, 3), (4, 5)]
    assert queue.place == 1


def test_redone_pairs_count_as_decided_and_come_back_when_undone_again() -> None:
    queue = PairQueue(60)
    queue.load([pair(1, 2, 95), pair(2, 3, 90)])
    queue.settle([1, 2], [pair(1, 3, 90)])
    assert (walked(queue), queue.decided) == ([(1, 3)], 1)
    queue.settle([1, 2], [pair(1, 2, 95), pair(2, 3, 90)])
    assert (walked(queue), queue.decided, queue.place) == ([(1, 2), (2, 3)], 0, 1)


@pytest.mark.parametrize("asked", [-5, 0, 39, 96, 1000])
def test_the_threshold_has_bounds(asked: int) -> None:
    queue = PairQueue(asked)
    assert LOWEST <= queue.threshold <= HIGHEST


def test_an_empty_queue_takes_everything_calmly() -> None:
    queue = PairQueue(60)
    queue.move(3)
    queue.postpone()
    queue.set_threshold(80)
    assert (queue.current, queue.place, len(queue), queue.below()) == (None, 0, 0, None)


@given(
    suggestions(),
    st.lists(st.tuples(st.sampled_from(["merge", "settle", "later", "next"]), st.integers(1, 8)), max_size=12),
    st.data(),
)
def test_what_changes_a_few_pairs_leaves_the_order_that_sorting_all_would_give(
    found: list[Suggestion], acts: list[tuple[str, int]], data: st.DataObject
) -> None:
    queue = PairQueue(60)
    queue.load(found)
    left, later = list(found), list[Pair]()
    for act, claim in acts:
        now = queue.current
        if act == "next":
            queue.move(1)
        elif act == "later" and now is not None:
            queue.postpone()
            later = [each for each in later if each != (now.a, now.b)] + [(now.a, now.b)]
        elif act == "settle" or (act == "merge" and now is not None):
            touched = {claim} if now is None or act == "settle" else {now.a, now.b}
            head = min(touched)
            new = [each for each in data.draw(suggestions()) if head in (each.a, each.b)]
            left = [each for each in left if touched.isdisjoint((each.a, each.b))] + new
            if act == "settle":
                queue.settle(touched, new)
            else:
                queue.merged({max(touched): head}, new)
        assert walked(queue) == plain_order(left, 60, later)


def test_a_pair_comes_out_of_the_queue_as_it_went_in() -> None:
    found = [Suggestion(1, 2, 81.5, ("number",), (Difference("number", "2", "12"),)), Suggestion(1, 3, 64.0)]
    ranked = Ranked.all(found)
    assert [ranked.pair(key) for key in sorted(ranked.order)] == found
    assert sorted(ranked.of(1)) == [(1, 2), (1, 3)]
    assert ranked.of(4) == ()


def test_the_collector_has_next_to_nothing_to_walk_over_in_many_pairs() -> None:
    def walked_over() -> int:
        # Nested tuples are passed over from the second walk on.
        for _ in range(3):
            gc.collect()
        return len(gc.get_objects())

    before = walked_over()
    queue = PairQueue(LOWEST)
    differing = (Difference("number", "2", "12"),)
    queue.load(Suggestion(at, at + 1, 90.0, ("number",) if at % 3 else (), differing) for at in range(1, 3001))
    assert len(queue) == 3000
    assert walked_over() - before < 100
