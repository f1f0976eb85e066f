"""The largest set of mutually independent origins."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from store.sourcing.independence import largest_independent


@st.composite
def graphs(draw: st.DrawFn) -> tuple[int, list[tuple[int, int]]]:
    """A few items and some pairs of them."""
    size = draw(st.integers(0, 8))
    pairs = list(combinations(range(size), 2))
    return size, (draw(st.lists(st.sampled_from(pairs), unique=True)) if pairs else [])


@given(graphs())
def test_it_agrees_with_trying_every_set(graph: tuple[int, list[tuple[int, int]]]) -> None:
    size, pairs = graph
    linked = {frozenset(pair) for pair in pairs}
    mutual = [
        some
        for count in range(size + 1)
        for some in combinations(range(size), count)
        if all(frozenset(pair) in linked for pair in combinations(some, 2))
    ]
    found = largest_independent(size, pairs)
    assert found in mutual
    assert len(found) == max(len(some) for some in mutual)


def test_sixty_origins_all_judged_are_no_trouble() -> None:
    everything = list(combinations(range(60), 2))
    assert largest_independent(60, everything) == tuple(range(60))
    all_but_twins = [(a, b) for a, b in everything if a // 2 != b // 2]
    assert len(largest_independent(60, all_but_twins)) == 30


def test_nothing_judged_leaves_one() -> None:
    assert largest_independent(0, []) == ()
    assert largest_independent(5, []) == (0,)
