"""A rank against the thing itself, a part against its whole."""

from __future__ import annotations

from itertools import product

import pytest

from store.matching import Statement, Weights, compare


def flags(a: str, b: str) -> tuple[str, ...]:
    return compare(Statement(1, a, 1), Statement(2, b, 2), Weights()).flags


DEEDS = [
    ("The reactor at Orlitz shut down on May 2", "The shutdown of the reactor at Orlitz on May 2"),
    ("Trams collided in Orsk on Friday", "Friday's tram collision in Orsk"),
    ("Rebels shelled the port of Dunmore", "The shelling of the port of Dunmore by rebels"),
    ("A dam burst on the Tarn river", "The dam burst on the Tarn river"),
]
RANKS = [
    "the third of the year",
    "its second since March",
    "the country's worst for a decade",
    "the fifth such incident",
]


@pytest.mark.parametrize(("deed", "rank"), list(product(DEEDS, RANKS)))
def test_which_of_its_like_a_thing_is_is_another_fact_than_the_thing(deed: tuple[str, str], rank: str) -> None:
    told, named = deed
    for verb in ("was", "became", "marked"):
        assert "number" in flags(told, f"{named} {verb} {rank}")
        assert "number" in flags(f"{named} {verb} {rank}", told)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The blackout was the third this year", "The grid has now failed three times this year"),
        ("The blackout was the island's worst", "The island had never seen such a blackout"),
        ("The flood was the worst since 1974", "The flood was the country's worst since 1974"),
        ("The fault was first flagged in October", "The fault was flagged in October"),
        ("The talks were held on the third floor in Orsk", "The talks were held in Orsk"),
        ("The bridge, the second on the river, was closed on Friday", "The bridge was closed on Friday"),
    ],
)
def test_what_tells_the_same_rank_or_none_of_its_own_is_no_conflict(a: str, b: str) -> None:
    assert "number" not in flags(a, b)
    assert "number" not in flags(b, a)


PARTS = ["one of the 61", "one of 61", "three of the 61", "two out of 61", "12 of its 61"]


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("noun", ["survivors", "guards", "workers"])
def test_a_part_is_not_the_whole(part: str, noun: str) -> None:
    some, whole = f"The diocese paid {part} {noun} in May", f"The diocese paid 61 {noun} in May"
    assert "number" in flags(some, whole)
    assert "number" in flags(whole, some)
    assert flags(some, f"In May the diocese paid {part} {noun}") == ()


@pytest.mark.parametrize("some", ["Four officers were among", "He is among", "Two of the guards were among"])
def test_some_among_them_are_not_all(some: str) -> None:
    assert "number" in flags(f"{some} the 27 people hurt in the riot", "27 people were hurt in the riot")
    assert flags(f"{some} the 27 people hurt", f"{some} the 27 who were hurt") == ()


def test_every_one_of_them_is_the_whole() -> None:
    for every in ("every one of the three", "each one of the three"):
        assert flags(f"{every} judges voted for it".capitalize(), "The three judges voted for it") == ()
