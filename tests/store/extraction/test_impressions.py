"""What only struck a reporter is no claim; what happened to the same things is one."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import texts


@pytest.mark.parametrize(
    "text",
    [
        "At the Lutheran church on Marlow Street, the doors have been left open all night.",
        "The flowers began arriving before dawn, taped to the guardrail.",
        "In the hall, the benches are stacked by the wall.",
        "On a path between the tents this week, a boy pulled a toy truck made from an oxygen mask.",
        "Outside the court, an elderly woman clutched a photograph.",
        "Rowe's reply was blunt.",
        "By Thursday his tone had changed.",
        "The argument over numbers has hardened into something uglier.",
        "The question of who should have paid has become a political one.",
        "The plant has become a symbol of decline.",
        "On Thursday it was half empty.",
        "Consumer advocates are skeptical.",
        "Residents have learned to live with the sirens.",
        "Natalie Brandvold reported from Halden, Ind., and Simon Achebe from Washington.",
        "The company did not answer a question about the letter.",
        "Reproduction is forbidden.",
        "Marti reported from Stegen and Okoro from Geneva.",
        "Today's Digest was written by Cody Marsh and edited by Priya Nair.",
        "Messages seeking comment were left with a spokesman for the Guard.",
        "Ohlsen's office referred questions to the Labor Ministry.",
        "Friends have left flowers and a knitted bear by the hospital gates.",
        "Here is why everyone at City Hall is talking about it.",
        "The finance minister dismissed the paper.",
        "“Our hearts are with every family on that river,” the mayor said.",
        "“Well, they sent divers,” Lee said.",
        "“A person who dies of diarrhea is not a person who has died of cholera,” Lee said.",
        "Lee said the government was “at war with itself”.",
        "“I'd sooner they taxed the pasties,” Lee said.",
    ],
)
def test_impressions_are_not_offered(text: str) -> None:
    assert texts(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "In Marleton, the doors of the town hall were forced on Monday.",
        "At the plant, two doors were found open on Tuesday.",
        "The boats were seized on Monday.",
        "Flowers worth $2 billion were sold in 2024.",
        "On Monday, a man pulled a gun on two officers.",
        "The company's answer was $4 million.",
        "Great Inland sent no one to the meeting.",
        "Zumstein wants to rebuild.",
    ],
)
def test_what_happened_is(text: str) -> None:
    assert len(texts(text)) == 1
