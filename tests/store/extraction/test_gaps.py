"""Sources without a verb of their own, and verbs whose form or company misled."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains, texts

GAPPED = [
    ("Lufthansa says 23 of its flights were lost, Skarvik Air that it had to cancel 14.", "23", "Lufthansa"),
    ("Lufthansa says 23 of its flights were lost, Skarvik Air that it had to cancel 14.", "14", "Skarvik Air"),
    ("The police said 40 were hurt, the hospital that 50 were treated.", "50", "hospital"),
    ("The police said that 40 were hurt; the hospital that 50 were treated.", "50", "hospital"),
]


@pytest.mark.parametrize(("text", "words", "source"), GAPPED)
def test_the_second_source_shares_the_verb(text: str, words: str, source: str) -> None:
    assert chains(text, words) == [[source]]


@pytest.mark.parametrize(
    "text",
    [
        "Lee said the ship, a tanker that the navy had seized, sank in May.",
        "Lee said Corvane, a company that makes pumps, would close the plant.",
        "Lee said the plant, the first that the firm built, would close in May.",
    ],
)
def test_a_relative_clause_is_no_second_source(text: str) -> None:
    assert {tuple(found) for found in chains(text, "")} == {("Lee",)}


@pytest.mark.parametrize(
    "people",
    [
        "two people briefed on the agency's contact tracing",
        "two people involved in the agency's contact tracing",
        "a person familiar with the bank's hiring",
    ],
)
def test_a_noun_in_ing_may_end_a_description(people: str) -> None:
    text = f"The outbreak began after a wedding in late January, {people} said."
    assert texts(text) == ["The outbreak began after a wedding in late January"]
    assert chains(text, "outbreak") == [[people.removeprefix("a ")]]


@pytest.mark.parametrize(
    "report",
    [
        "A guard was held for three hours, the AP reported, per two officials.",
        "A guard was held for three hours, the AP reported on Monday, according to two officials.",
        "The AP reported, per two officials, that a guard was held for three hours.",
    ],
)
def test_whom_an_outlet_has_it_from_comes_before_it(report: str) -> None:
    assert chains(report, "a guard was held") == [["two officials", "Associated Press"]]


def test_circles_are_people() -> None:
    text = "The Harbor Courier reported, citing police circles, that a crew had fired a net."
    assert chains(text, "net") == [["police circles", "Harbor Courier"]]


def test_what_is_put_together_is_not_measured() -> None:
    assert chains("The firm is putting together a bid at around $4.30 a share.", "bid") == [[]]


def test_who_claims_to_have_done_it_says_so() -> None:
    assert chains("In a message, the group claimed to have released the captives.", "captives") == [["group"]]
