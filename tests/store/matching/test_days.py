"""Which dates are near, all at once: the same as one by one."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from store.matching.days import near_dates
from store.matching.nearness import nearness
from store.matching.when import When


@st.composite
def keys(draw: st.DrawFn) -> str:
    kind = draw(st.sampled_from(["clock", "weekday", "anchored", "date"]))
    if kind == "clock":
        return When(minutes=draw(st.sampled_from([0, 60, 372, 1092, 780])), half_day=draw(st.booleans())).key
    if kind == "weekday":
        return When(weekday=draw(st.integers(0, 6))).key
    if kind == "anchored":
        before = date(2018, 3, 1) + timedelta(draw(st.integers(0, 20)))
        return When(weekday=before.weekday(), days=(before, before + timedelta(7))).key
    year, month = draw(st.sampled_from([None, 2018, 2019])), draw(st.sampled_from([None, 3, 4, 2]))
    if year is None and month is None:
        year = 2018
    return When(year, month, draw(st.sampled_from([None, 1, 5, 8, 30]))).key


@settings(max_examples=300)
@given(st.lists(keys(), max_size=25, unique=True))
def test_dates_are_near_all_at_once_as_they_are_one_by_one(dates: list[str]) -> None:
    places = {key: 3 * number + 1 for number, key in enumerate([*dates, "word", "@us", "#count:5"])}
    one, other, near = near_dates(places, 100)
    found = dict(zip(zip(one.tolist(), other.tolist(), strict=True), near.tolist(), strict=True))
    assert len(found) == len(one)
    assert found == {(places[a], places[b]): nearness(a, b) for a in dates for b in dates if a != b and nearness(a, b)}


def test_of_too_many_dates_none_are_compared() -> None:
    places = {"~2018--": 0, "~2018-3-": 1, "~2018-3-1": 2, "~t60": 3, "~t60?": 4}
    assert sorted(near_dates(places, 2)[0].tolist()) == [3, 4]
    assert len(near_dates(places, 3)[0]) == 2 + 6
