"""What reports rest on, and what stands beside them: persons who cite, figures that are credited, papers studied."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains

RESTED = [
    ("{C}, Marta Kessler said, citing police figures.", ["police figures", "Marta Kessler"]),
    ("Marta Kessler, citing police figures, said {c}.", ["police figures", "Marta Kessler"]),
    ("{C}, the ministry said, citing intelligence reports.", ["intelligence reports", "ministry"]),
    ("{C}, Marta Kessler said, citing family reasons.", ["Marta Kessler"]),
    ("{C}, Marta Kessler said in parliament, pointing to a report in Le Monde.", ["Marta Kessler"]),
    ("{C}, Reuters said, a figure it attributed to the Space Institute.", ["Space Institute", "Reuters"]),
    ("Reuters said {c}, which it credited to two officials.", ["two officials", "Reuters"]),
    ("Reuters said {c}, a figure it has attributed to the Space Institute.", ["Space Institute", "Reuters"]),
    ("Reuters reported that {c}, pointing to port records.", ["port records", "Reuters"]),
    ("Reuters reported that {c}, basing its story on port records.", ["port records", "Reuters"]),
    ("{C}, according to Reuters, which analysed satellite images.", ["satellite images", "Reuters"]),
    ("Reuters, which has studied port records, said {c}.", ["port records", "Reuters"]),
    ("{C}, according to a Reuters analysis of satellite images.", ["satellite images", "Reuters"]),
    ("A Reuters review of port records found that {c}.", ["port records", "Reuters"]),
    ("Reuters reported that Bo Rask had threatened to tell how {c}, citing a friend.", ["friend", "Reuters"]),
]


@pytest.mark.parametrize(("frame", "expected"), RESTED)
def test_what_a_report_rests_on(frame: str, expected: list[str]) -> None:
    text = frame.format(c="12 ships sank in May", C="12 ships sank in May")
    assert chains(text, "12 ships sank") == [expected]


MEASURED = [
    (
        "The state news agency Moldpress timed the launch at 5:47 a.m., according to the BBC.",
        "5:47",
        ["Moldpress", "BBC"],
    ),
    (
        "Norvolt has put the loss at $4 million, the Neue Zürcher Zeitung wrote.",
        "$4",
        ["Norvolt", "Neue Zürcher Zeitung"],
    ),
    ("The navy counted 31 bodies, according to Reuters.", "31", ["navy", "Reuters"]),
]


@pytest.mark.parametrize(("text", "words", "expected"), MEASURED)
def test_who_measured_stands_before_who_passes_it_on(text: str, words: str, expected: list[str]) -> None:
    assert chains(text, words) == [expected]


BESIDE = [
    (
        "Marta Kessler told state television, according to Reuters, that {c}.",
        ["Marta Kessler", "state television", "Reuters"],
    ),
    ("Marta Kessler has said, according to the BBC, that {c}.", ["Marta Kessler", "BBC"]),
    ("Marta Kessler has said that, according to the police, {c}.", ["police", "Marta Kessler"]),
    ("The memo, the BBC said, also found that {c}.", ["memo", "BBC"]),
    ("A report in Le Monde that {c} is false, Marta Kessler said.", ["Marta Kessler"]),
    ("A local paper, the Hochtal Messenger, says {c}.", ["Hochtal Messenger"]),
    ("{C}, a local official there, Pieter Asante, told Reuters.", ["Pieter Asante", "Reuters"]),
    ("{C}, according to the TNA news agency.", ["TNA"]),
    ("{C}, the Velgrad-based VTV channel reported.", ["VTV"]),
    ("The state-run ONA news agency said {c}.", ["ONA"]),
    ("Japan’s Kyodo news agency said {c}.", ["Kyodo"]),
    (
        "The Hallenberger Rundschau reported, citing two officials, that {c}.",
        ["two officials", "Hallenberger Rundschau"],
    ),
]


@pytest.mark.parametrize(("frame", "expected"), BESIDE)
def test_the_order_of_hops(frame: str, expected: list[str]) -> None:
    text = frame.format(c="12 ships sank in May", C="12 ships sank in May")
    assert chains(text, "12 ships sank") == [expected]


def test_a_bodys_relative_clause_is_said_of_the_body() -> None:
    text = "The Swedish network at Uppsala, which recorded the signal on Monday, put its depth at 3 km."
    assert chains(text, "The Swedish network at Uppsala recorded the signal") == [[]]
