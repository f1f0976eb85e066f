"""Bodies described by where they sit, agencies by what they are, and things with names, which never speak."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains

DESCRIBED = [
    ("Human Rights Watch published a list.", "The New York-based group", "Human Rights Watch"),
    ("Hezbollah fired 40 rockets.", "The Iran-backed group", "Hezbollah"),
    ("The World Health Organization sent tents.", "The Geneva-based agency", "World Health Organization"),
    ("Amnesty International sent observers.", "The London-based rights group", "Amnesty International"),
    ("The Coast Guard suspended the search.", "The agency", "Coast Guard"),
    ("The Border Patrol raided the plant.", "The agency", "Border Patrol"),
]


@pytest.mark.parametrize(("before", "described", "name"), DESCRIBED, ids=[f"{d}: {n}" for _, d, n in DESCRIBED])
def test_where_a_body_sits_tells_no_other(before: str, described: str, name: str) -> None:
    assert chains(f"{before} {described} said two men had died.", "two men") == [[name]]


def test_a_rival_sits_elsewhere_too() -> None:
    text = "Norvolt shut a plant. The rival Oslo-based company said two men had died."
    assert chains(text, "two men") != [["Norvolt"]]


@pytest.mark.parametrize("speaker", ["The union", "The group", "It"])
def test_a_ferry_says_nothing(speaker: str) -> None:
    chain = chains(f"The ferry Talisa sank on Monday. {speaker} said two men had died.", "two men")[0]
    assert chain[0] != "Talisa"


def test_a_ship_has_people_all_the_same() -> None:
    text = "The ferry Talisa sank on Monday, its owner said."
    assert chains(text, "sank") == [["Talisa's owner"]]
