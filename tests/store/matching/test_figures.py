"""Which figures are near, many at once: the same as one by one."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from store.matching.arrays import distinct
from store.matching.figures import near_figures
from store.matching.nearness import nearness
from store.matching.quantity import Quantity

UNITS = {
    "count": [""],
    "multiple": [""],
    "length": ["km", "mile"],
    "percent": ["%"],
    "label:pier": ["", "a"],
    "ordinal": [""],
}
VALUES = st.one_of(
    st.integers(0, 60).map(float),
    st.sampled_from([-3.0, 0.5, 95.0, 100.0, 105.0, 1179.6, 1180.0, 1e9, 1.02e9]),
)


@st.composite
def keys(draw: st.DrawFn) -> str:
    dimension = draw(st.sampled_from(sorted(UNITS)))
    unit = draw(st.sampled_from(UNITS[dimension]))
    return Quantity(draw(VALUES), dimension, unit, draw(st.booleans()), 0, 1).key


@settings(max_examples=300)
@given(st.lists(keys(), max_size=25, unique=True))
def test_figures_are_near_many_at_once_as_they_are_one_by_one(figures: list[str]) -> None:
    places = {key: 3 * number + 1 for number, key in enumerate([*figures, "word", "@us", "~2018--"])}
    one, other, near = near_figures(places)
    found = dict(zip(zip(one.tolist(), other.tolist(), strict=True), near.tolist(), strict=True))
    assert len(found) == len(one)
    assert found == {
        (places[a], places[b]): nearness(a, b) for a in figures for b in figures if a != b and nearness(a, b)
    }


@given(st.lists(st.integers(-5, 5), max_size=20))
def test_the_different_ones_are_in_order(values: list[int]) -> None:
    assert distinct(np.array(values, np.int64)).tolist() == sorted(set(values))
