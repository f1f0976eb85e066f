"""Whom "he", "she" and "it" mean: persons by title and name, surnames, bodies that their own sentence names."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains

PERSONS = [
    (
        "The Minister of the Interior, Lucia Farrow, rejected foreign estimates. No more than 42,000 people "
        "have left, she specified.",
        "42,000",
        ["Lucia Farrow"],
    ),
    (
        "The Secretary for Trade, Arno Weld, opened the fair on Monday. Exports rose by 9 percent, he recalled.",
        "9 percent",
        ["Arno Weld"],
    ),
    (
        "The Governor, Hanne Brask, toured the dam on Sunday. She told the crews that the wall had 12 cracks.",
        "12 cracks",
        ["Hanne Brask"],
    ),
    (
        'The guns had not fired, said Col. Matis Reuven. "It is a day for mothers," Omani envoy Salim al-Harthi said. '
        "He told the ceremony that Oman would send 60 monitors.",
        "60 monitors",
        ["Salim al-Harthi"],
    ),
    (
        "Idris el-Badri runs the port. The crane had not been inspected since 2019, he said.",
        "crane",
        ["Idris el-Badri"],
    ),
    (
        "The radar was made for cold ice, argues Rolf Aske, a glaciologist. Osei-Dahl counters that it was checked "
        "against 26 boreholes. She adds that Aske turned down an invitation. The team of Karin Osei-Dahl drilled for a "
        "year.",
        "invitation",
        ["Karin Osei-Dahl"],
    ),
    (
        "The bridge swayed, says Tuva Brenn-Olsson, who paints it. Brenn-Olsson adds that two bolts were missing.",
        "bolts",
        ["Tuva Brenn-Olsson"],
    ),
]
"""Titles stand for the name behind them; surnames for the full name."""

BODIES = [
    ("Shares of Norvolt fell. Norvolt dismissed 40 people in May, it said in a release.", "40 people", ["Norvolt"]),
    ("The Harwick Institute tested 90 wells in June, it said on Monday.", "90 wells", ["Harwick Institute"]),
    (
        "Aides said Mara Thorne was ill. Her office contradicted them: she had spent the evening at home, it said.",
        "evening",
        ["Mara Thorne's office"],
    ),
    (
        "The union said 90 men had walked out. Norvolt disagreed: no more than 12 had left, it said.",
        "12 had left",
        ["Norvolt"],
    ),
    (
        "Norvolt denied it. Two unions drew another picture: 90 men had walked out, they said.",
        "90 men",
        ["Two unions"],
    ),
]
"""A body whose own act is told, and one that opens a sentence before a colon, is meant by "it said"."""


DESCRIBED = [
    (
        "The Northern Space Agency is old. Farmers walked out on Thursday, the organizers told AFP. A window "
        "was broken, the agency said.",
        "window",
        ["Agence France-Presse"],
    ),
    (
        "The consultancy Nordgeo wrote the report in May. All the summers had been counted, the consultancy replied.",
        "summers",
        ["Nordgeo"],
    ),
    (
        "The lake house is for sale, a source close to the family said. There have been 14 offers, the pal says.",
        "14 offers",
        ["source close to the family"],
    ),
    (
        "All three judges voted for it on Monday, says one of them, who asked not to be named.",
        "voted for it",
        ["one of three judges"],
    ),
    ("Nobody was held in May, says the police press office.", "Nobody", ["police press office"]),
    (
        "The gauge was made for cold ice, argues Rolf Aske, an emeritus glaciologist who drew the maps.",
        "cold ice",
        ["Rolf Aske"],
    ),
]
"""Sources that are described: the agency that was told, the consultancy, the pal, one of three."""


@pytest.mark.parametrize(("text", "words", "hops"), [*PERSONS, *BODIES, *DESCRIBED])
def test_whom_a_pronoun_means(text: str, words: str, hops: list[str]) -> None:
    assert chains(text, words) == [hops]
