"""Whose bodies and documents they are, and which of several people speaks."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chain, chains, drafts

MINISTERS = [
    ("Teksia's foreign minister, Ana Reis, flew to Geneva on Monday.", "Teksia's foreign ministry"),
    ("Ana Reis, the foreign minister of Teksia, flew to Geneva on Monday.", "Teksia's foreign ministry"),
    ("Kaldovan Environment Minister Ana Reis flew to Geneva on Monday.", "Kaldovan environment ministry"),
    ("Ana Reis, the minister of trade, flew to Geneva on Monday.", "trade ministry"),
]


@pytest.mark.parametrize(("met", "ministry"), MINISTERS)
@pytest.mark.parametrize(
    "frame", ["Her ministry said the talks would last.", "The talks would last, her ministry said."]
)
def test_a_ministers_ministry_is_her_countrys(met: str, ministry: str, frame: str) -> None:
    assert chains(f"{met} {frame}", "talks would last") == [[ministry]]


def test_ones_union_is_the_one_that_introduces_one() -> None:
    text = "Rosa Aldane, head of the Dockers' Union, spoke on Monday. Her union said that 40 men had left."
    assert chains(text, "40 men") == [["Dockers' Union"]]


CASES: list[tuple[str, str, list[str | None]]] = [
    ("The fault was known, according to Slipstream’s own data.", "fault was known", ["Slipstream’s data"]),
    (
        "Sales dropped by 14%, figures from research firm Silicon Ledger suggest.",
        "Sales dropped",
        ["figures from Silicon Ledger"],
    ),
    (
        "A copy of the union's March 19 letter, provided to The Associated Press, says that 42% of posts were vacant.",
        "42% of posts",
        ["union's March 19 letter", "Associated Press"],
    ),
    (
        "A study published Tuesday by the Arnholt Institute, a Brunsund-based think tank, found 12 wells were dry.",
        "12 wells",
        ["study published by the Arnholt Institute"],
    ),
    (
        "The report, the Kelso Times said, also found that staff did not count 12 beds.",
        "count 12 beds",
        ["report", "Kelso Times"],
    ),
    (
        "A weigh ticket from the quarry put the load at 31 tons.",
        "load at 31 tons",
        ["weigh ticket from the quarry"],
    ),
    (
        "The road is shut, two people briefed on the agency's contact tracing said.",
        "road is shut",
        ["two people briefed on the agency's contact tracing"],
    ),
    (
        "The company that employed the seven, Forages du Nord, says it was told nothing.",
        "told nothing",
        ["Forages du Nord"],
    ),
    (
        "Three former midwives, none of whom wanted to be named, told Reuters that it leaked. One of them said that a "
        "clinic had closed.",
        "clinic had closed",
        ["one of three former midwives", "Reuters"],
    ),
    (
        "Five inmates who called the station on cellphones, and whose identities the newspaper confirmed with their "
        "families, said the trouble began at noon. Two of them said guards fired at the hall.",
        "guards fired",
        ["two of five inmates who called the station on cellphones"],
    ),
    (
        "The ban will stay, two EU diplomats told Reuters. One said that it may end in May.",
        "may end in May",
        ["one of two EU diplomats", "Reuters"],
    ),
    (
        "Norvolt Steel insist that they knew nothing. “No official concealed betting,” a spokesman said last night.",
        "No official",
        ["spokesman for Norvolt Steel"],
    ),
    (
        "Relatives who spoke with inmates by phone said that 12 cells had burned.",
        "12 cells",
        ["Relatives who spoke with inmates by phone"],
    ),
    (
        "A resident of Dorn, who gave only his first name, Yao, said soldiers had searched the street.",
        "searched the street",
        ["Yao"],
    ),
    (
        "President Timur Osmanbek spoke at noon. According to the head of state, trade grew by 17% in 2025.",
        "trade grew",
        ["Timur Osmanbek"],
    ),
    (
        "President Timur Osmanbek spoke at noon. The country's president said that trade grew by 17% in 2025.",
        "trade grew",
        ["Timur Osmanbek"],
    ),
    (
        "Health Secretary Anneliese Rowe refused. A letter is ready, an ally of the health secretary said.",
        "letter is ready",
        ["ally of Anneliese Rowe"],
    ),
    (
        "Half of them left when Norvolt owned Vesta, the RMT said. Norvolt will cut two routes, the union said.",
        "two routes",
        ["RMT"],
    ),
    (
        "A report by Huron Shore Public Health was due on Monday. The agency said that 12 people fell ill.",
        "12 people",
        ["Huron Shore Public Health"],
    ),
    (
        "The Labour Ministry met them on Monday. The same ministry puts the saving at 6.2 billion crowns a year.",
        "saving at",
        ["Labour Ministry"],
    ),
    ("Brightloop has moved its servers to Finland, it disclosed.", "moved its servers", ["Brightloop"]),
    (
        "Redmere United sold him in May. It was Atalanta who walked away, officials of the Italian club said.",
        "walked away",
        ["officials of the Italian club"],
    ),
    ("Witnesses who spoke to Halden said that 12 cells had burned.", "12 cells", ["Witnesses"]),
]


@pytest.mark.parametrize(("text", "words", "hops"), CASES)
def test_who_is_said_to_have_said_it(text: str, words: str, hops: list[str | None]) -> None:
    assert chains(text, words) == [hops]


@pytest.mark.parametrize("outlet", ["AFP", "DPA International"])
def test_an_agency_goes_by_its_letters_and_its_name(outlet: str) -> None:
    name = {"AFP": "AFP", "DPA International": "dpa"}[outlet]
    found = drafts(f"Eleven men were killed on Monday, a general told {name}. The road is shut.", outlet=outlet)
    assert [chain(draft) for draft in found] == [["general"], []]
