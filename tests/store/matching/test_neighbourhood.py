"""The order of pairs in which statements stand beside their partners."""

from __future__ import annotations

import random

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from store.matching import in_neighbourhoods


def order_of(pairs: list[tuple[int, int]], count: int) -> list[int]:
    first, second = (np.array([pair[side] for pair in pairs], np.int32) for side in (0, 1))
    found: list[int] = in_neighbourhoods(first, second, count).tolist()
    return found


@given(st.sets(st.tuples(st.integers(0, 9), st.integers(0, 9)).filter(lambda pair: pair[0] < pair[1])))
def test_each_pair_is_taken_once_and_the_order_is_the_same_again(chosen: set[tuple[int, int]]) -> None:
    pairs = sorted(chosen)
    order = order_of(pairs, 10)
    assert sorted(order) == list(range(len(pairs)))
    assert order == order_of(pairs, 10)


def test_statements_of_stories_strewn_over_a_desk_are_read_little_more_than_once() -> None:
    """In order of the lower statement each is read in block after block; in neighbourhoods nearly always in one."""
    chance = random.Random(7)
    places = chance.sample(range(3_000), 3_000)
    stories = [places[start : start + 12] for start in range(0, 3_000, 12)]
    pairs = sorted(
        {(min(a, b), max(a, b)) for story in stories for a in story for b in chance.sample(story, 3) if a != b}
    )
    order = order_of(pairs, 3_000)

    def read(ordered: list[tuple[int, int]], at_once: int = 200) -> int:
        blocks = [ordered[start : start + at_once] for start in range(0, len(ordered), at_once)]
        return sum(len({place for pair in block for place in pair}) for block in blocks)

    assert read(pairs) > 2 * 3_000
    assert read([pairs[at] for at in order]) < 1.2 * 3_000
