"""Whom an outlet rests on and through which outlet it came: every frame that tells so, crossed with both."""

from __future__ import annotations

from itertools import product

import pytest

from tests.store.extraction.helpers import chains

CLAUSE = "the bridge was closed in 2019"
PAIRS = [
    (("two people familiar with the talks", "two people familiar with the talks"), ("Reuters", "Reuters")),
    (("a person who attended the meeting", "person who attended the meeting"), ("Kystposten", "Kystposten")),
    (("friends of the family", "friends of the family"), ("the news site Halsund Now", "Halsund Now")),
    (("three unnamed officials", "three unnamed officials"), ("the Northern Press Agency", "Northern Press Agency")),
    (("a confidential audit", "confidential audit"), ("Le Monde", "Le Monde")),
    (("court filings", "court filings"), ("the BBC", "BBC")),
]
"""What the outlet rests on and the outlet, each with the name to be shown."""
FRAMES = """
    {C}, according to a report on Tuesday by {r}, which cited {s}.
    {C}, {r} reported, with {s} as its source.
    {C}, {r} reported, giving {s} as its source.
    With {s} as its source, {r} reported that {c}.
    {C}, {r} has it from {s}.
    {R} claims to have it from {s} that {c}.
    {R} says it has it from {s} that {c}.
    {R} has quoted {s} as saying that {c}.
    However, {r} had quoted {s} as saying that {c}.
    It has been claimed in {r}, which cites {s}, that {c}.
    {C}, it was reported by {r}, which cited {s}.
    {C} ({r}, citing {s}).
    {R}, which says it has spoken to {s}, reported that {c}.
    On the authority of {s}, {r} reports that {c}.
    {C}, {r} reported, on the basis of {s}.
    Having spoken to {s}, {r} reported that {c}.
    After speaking to {s}, {r} reported that {c}.
""".strip().split("\n")
UNKNOWN = [
    "{C}, according to Silverline, which cited two officials.",
    "{C}, according to Silverline, which on Tuesday also quoted two officials.",
    "{C}, per Silverline, which spoke to two officials.",
    "{C}, according to a Silverline report that cites two officials.",
    "Silverline has quoted two officials as saying that {c}.",
]
"""Nothing but whom it cites tells that the name is an outlet's."""


def _fill(frame: str, source: str, outlet: str) -> str:
    return frame.strip().format(
        s=source, r=outlet, R=outlet[0].upper() + outlet[1:], c=CLAUSE, C=CLAUSE[0].upper() + CLAUSE[1:]
    )


@pytest.mark.parametrize(("frame", "pair"), list(product(FRAMES, PAIRS)), ids=str)
def test_what_an_outlet_rests_on_stands_before_it(frame: str, pair: tuple[tuple[str, str], tuple[str, str]]) -> None:
    (source, name), (outlet, known) = pair
    assert chains(_fill(frame, source, outlet), CLAUSE) == [[name, known]]


@pytest.mark.parametrize("frame", UNKNOWN)
def test_who_cites_the_unnamed_is_an_outlet(frame: str) -> None:
    assert chains(_fill(frame, "", "Silverline"), CLAUSE) == [["two officials", "Silverline"]]


def test_a_company_that_met_people_rests_on_nobody() -> None:
    text = "After speaking to two engineers, the company said the bridge was closed in 2019."
    assert chains(text, CLAUSE) == [["company"]]
