"""Whose words they are: speakers told by clauses, places, the number of their verb, and emphatic words."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains

CASES: list[tuple[str, str, list[str | None]]] = [
    ("The club say the money was for scouting services.", "money was for", ["club"]),
    ("Redmere United denied it on Monday. The club insist that they knew nothing.", "knew nothing", ["Redmere United"]),
    ("As for the bridge, Redmere United insist that it was closed.", "was closed", ["Redmere United"]),
    (
        "The road is shut, according to a Reuters report that cited two drivers.",
        "road is shut",
        ["two drivers", "Reuters"],
    ),
    ("The government says 11.", "says 11", ["government"]),
    ("The charity says at least 63 between July 23 and Aug. 3.", "at least 63", ["charity"]),
    ("The league itself spoke of 40 injuries.", "40 injuries", ["league"]),
    ("The mayor herself said that 40 trees had fallen.", "40 trees", ["mayor"]),
    ("Halvard Moe was fined. He himself put the loss at 4 million euros.", "loss at 4 million", ["Halvard Moe"]),
    (
        "Leanne Orrell, whose son Jude died on the unit in August 2022, said a midwife had called three times.",
        "a midwife had called",
        ["Leanne Orrell"],
    ),
    (
        "Kate Bellamy, of law firm Harcourt Finch, which represents 41 families, said not one of them had been told.",
        "not one of them had been told",
        ["Kate Bellamy"],
    ),
    (
        "Asked about that, a spokesman for the Department of Health and Social Care said no decision had been taken.",
        "no decision",
        ["spokesman for the Department of Health and Social Care"],
    ),
    (
        "The Ministry of Food and Rural Affairs said 40 farms had closed.",
        "40 farms",
        ["Ministry of Food and Rural Affairs"],
    ),
    (
        "Orrun has closed its border crossing, a local official there, Pieter Asante, told The Associated Press.",
        "closed its border crossing",
        ["Pieter Asante", "Associated Press"],
    ),
    ("The railroad said in a statement that the analyst had called the crew.", "had called the crew", ["railroad"]),
    (
        "Researchers at the University of Southampton saw it. The US says it had no warning of the test.",
        "no warning",
        ["United States"],
    ),
    (
        "One slide, dated March 17, put the cost of the plant at $23 billion.",
        "cost of the plant",
        ["slide dated March 17"],
    ),
    (
        "The memo, dated May 14, 2025, says the plant had failed 12 tests.",
        "failed 12 tests",
        ["memo dated May 14, 2025"],
    ),
    (
        "Three people familiar with the matter confirmed it. The plant opens in 2027, said one of the people, who "
        "declined to be identified.",
        "plant opens",
        ["one of three people familiar with the matter"],
    ),
]


@pytest.mark.parametrize(("text", "words", "hops"), CASES)
def test_who_is_said_to_have_said_it(text: str, words: str, hops: list[str | None]) -> None:
    assert chains(text, words) == [hops]


def test_the_date_of_a_document_is_no_claim() -> None:
    text = "The report, dated Sept. 19, 2024, described a crack 14 inches long in a girder."
    assert chains(text, "was dated") == []
