"""The ranges in which the figures near a given one stand, against all figures."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from store.matching import closest, near_among, ranges_of
from store.matching.quantity import Quantity
from store.matching.reach import ROUGH

_VALUES = st.one_of(
    st.integers(0, 130).map(float),
    st.integers(900, 1_100).map(float),
    st.floats(0.0, 12.0),
    st.floats(900_000, 1_100_000),
    st.floats(1e-5, 1e12),
    st.integers(-30, -1).map(float),
)
_KINDS = st.sampled_from([("count", ""), ("multiple", ""), ("usd", "usd"), ("length", "km"), ("length", "mile")])


@st.composite
def keys(draw: st.DrawFn) -> str:
    dimension, unit = draw(_KINDS)
    return Quantity(draw(_VALUES), dimension, unit, draw(st.booleans()), 0, 1).key


def inside(key: str, other: str) -> bool:
    """Whether the other stands in one of the ranges of the first."""
    return any(first <= other <= last and (not rough or ROUGH in other) for first, last, rough, _down in ranges_of(key))


@settings(max_examples=400, deadline=None)
@given(st.lists(keys(), min_size=2, max_size=40, unique=True))
@example(["#usd:3e+06", "#usd:3.1e+06~", "#usd:999999~", "#usd:1.01e+06", "#usd:950000~"])
@example(["#count:99", "#count:100~", "#count:9~", "#count:10~", "#multiple:2", "#count:2~", "#count:1.95~"])
def test_all_figures_near_one_stand_in_its_ranges(figures: list[str]) -> None:
    for one, other, _near in near_among(figures, figures):
        assert inside(one, other), (one, other)


@settings(max_examples=200, deadline=None)
@given(st.floats(0, 1e9), st.booleans())
def test_a_figure_and_its_rough_twin_find_each_other(value: float, money: bool) -> None:
    plain, rough = (Quantity(value, "usd" if money else "count", "", loose, 0, 1).key for loose in (False, True))
    assert inside(plain, rough)
    assert inside(rough, plain)


def test_of_thousands_of_figures_a_few_are_sought() -> None:
    figures = [
        Quantity(float(value), "count", "", rough, 0, 1).key for value in range(10_000) for rough in (False, True)
    ]
    for key, most in (("#count:6613", 800), ("#count:6613~", 1_600), ("#count:47", 10), ("#count:3", 5)):
        assert sum(inside(key, other) for other in figures) < most


def test_of_many_near_figures_the_closest_are_left() -> None:
    others = [Quantity(float(value), "count", "", False, 0, 1).key for value in range(900, 1_100)]
    found = list(near_among(["#count:1000~"], others))
    assert len(found) > 90
    assert {pair[1] for pair in closest(found, 5)} == {f"#count:{value}" for value in range(998, 1_003)}
    assert closest(found[:5], 5) == found[:5]
