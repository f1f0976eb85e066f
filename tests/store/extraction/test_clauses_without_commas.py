"""Clauses that no comma parts: in front of a main clause, hung on a noun, a saying behind a relative clause."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains, texts


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "When the strike ended the union had kept its plan and lost a third of its members.",
            ["The strike ended", "The union had kept its plan", "The union had lost a third of its members"],
        ),
        ("When the war ended the family moved to Lusenia.", ["The war ended", "The family moved to Lusenia"]),
        (
            "A clerk who took 40,000 euros from the club he ran was jailed on Monday.",
            [
                "A clerk took 40,000 euros from the club he ran",
                "A clerk who took 40,000 euros from the club he ran was jailed on Monday",
            ],
        ),
        (
            "The council will add six streets and two squares to its clearance list in May.",
            ["The council will add six streets and two squares to its clearance list in May"],
        ),
    ],
)
def test_clauses_are_parted_where_they_end(text: str, claims: list[str]) -> None:
    assert sorted(texts(text)) == sorted(claims)


@pytest.mark.parametrize(
    ("text", "claim", "speaker"),
    [
        ("The family of a man who waited 14 hours for help say they were never told of it.", "never told", "family"),
        ("The widow of a miner who died in 2019 says the firm lied.", "firm lied", "widow"),
        ("Relatives of a boy who drowned at the camp say that nobody was watching.", "was watching", "Relatives"),
        ("The parents of a girl who fell from the ride say they will sue.", "will sue", "parents"),
    ],
)
def test_who_says_it_behind_a_relative_clause(text: str, claim: str, speaker: str) -> None:
    ((name,),) = chains(text, claim)
    assert (name or "").startswith(speaker)


def test_what_papers_show_is_said_by_them() -> None:
    text = "The trust has paid 8 million euros to 61 tenants, its accounts show."
    assert chains(text, "has paid 8 million") == [["trust's accounts"]]
