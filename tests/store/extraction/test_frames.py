"""Orders of report: colons without a verb of saying, frames around a clause, whom a reporter leans on."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains

COLONS = [
    (
        "Maja Brask of the Lund Conflict Institute has done the sums: of 12 truces since 2000, eight failed.",
        "eight failed",
        ["Maja Brask"],
    ),
    (
        "Jon Pratt of the European Space Agency chimed in on LinkedIn: the figures match within 4 percent.",
        "4 percent",
        ["Jon Pratt"],
    ),
    ("The board offered another explanation: the pump had failed in May.", "pump had failed", ["board"]),
    ("The mayor, Ana Reis, put forward different figures: 90 houses burned.", "90 houses", ["Ana Reis"]),
    ("The firm gave three reasons: the mill lost $4 million in 2024, for one.", "$4 million", ["firm"]),
    ("A nurse tells a different story: the wards were dark for 25 minutes.", "25 minutes", ["nurse"]),
    ("Economist Ida Lund ran the numbers: the levy costs a family $90 a year.", "$90 a year", ["Ida Lund"]),
    ("The two unions drew another picture: 90 men walked out on Monday.", "90 men", ["two unions"]),
    ("The city has a problem: the bridge was closed in May.", "bridge was closed", []),
    ("Norvolt sold its mills: the last one went in 2024.", "last one went", []),
]
"""Who goes on behind a colon; a colon alone attributes nothing."""

FRAMES = [
    (
        "The trouble, says Lotte Abernethy, who teaches at Port Mirren, is that the island has no batteries.",
        "no batteries",
        ["Lotte Abernethy"],
    ),
    ("The snag, said Ida Lund, is that the bridge has no rail.", "no rail", ["Ida Lund"]),
    (
        "Mara Brask, the mayor, rejected suggestions that the town had ignored warnings.",
        "ignored warnings",
        ["Mara Brask"],
    ),
    ("The ministry dismissed it. The army disputed the claim that 12 tanks were lost.", "12 tanks", ["army"]),
    ('"They took the keys on Monday," grumbled Ida Lund, a clerk.', "took the keys", ["Ida Lund"]),
]

LEANING = [
    ("Yields fell to 8.1 percent on Monday, wrote Bloomberg, quoting traders.", "Yields", ["traders", "Bloomberg"]),
    (
        "The software was new, Reuters wrote, on the word of two engineers at the station.",
        "software",
        ["two engineers at the station", "Reuters"],
    ),
    (
        "Every judge was for it, according to the Kelso Times, which heard it from one of the editors.",
        "Every judge",
        ["one of the editors", "Kelso Times"],
    ),
    (
        "The Kelso Times, leaning on two party sources, wrote that Mara Brask had been taken to hospital.",
        "hospital",
        ["two party sources", "Kelso Times"],
    ),
    ("China has finished a dam, state news agency Xinhua said, per dpa.", "dam", ["Xinhua", "dpa"]),
    (
        "Prosecutor Hanne Volk told Channel 9 Mara Brask was the first mayor convicted of fraud.",
        "first mayor",
        ["Hanne Volk", "Channel 9"],
    ),
    ("Rolf Aske repeated on Radio Tarn that the gauge had failed in May.", "gauge", ["Rolf Aske", "Radio Tarn"]),
    (
        "No warning was ignored, Agathe Morrow assured lawmakers; the mayor has offered to resign, somebody close to "
        "the board told the Globe.",
        "offered to resign",
        ["somebody close to the board"],
    ),
]
"""Whom a report rests on comes before the reporter; each side of a semicolon has its own source."""


@pytest.mark.parametrize(("text", "words", "hops"), [*COLONS, *FRAMES, *LEANING])
def test_whose_words_they_are(text: str, words: str, hops: list[str]) -> None:
    assert chains(text, words) == [hops]
