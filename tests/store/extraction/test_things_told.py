"""Whose word it is where no clause is reported: things reported and described, figures in words, what is doubted."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains

THINGS = [
    ("State radio reported cracked walls at a clinic in Tal.", "cracked walls", "State radio"),
    ("Local media reported heavy gunfire near the palace in Tal.", "gunfire", "Local media"),
    ("The Tal County Sheriff's Office reported minor injuries to two of them.", "minor", "Tal County Sheriff's Office"),
    ("The nurse described a ward with one doctor for 43 patients.", "43 patients", "nurse"),
    ("Ida Holm described guards beating prisoners with cables.", "cables", "Ida Holm"),
    ("A baker, Ida Holm, put her losses at N40m.", "losses", "Ida Holm"),
    ("The miners' union put it at more than an hour.", "an hour", "miners' union"),
    ("Detectives do not believe anyone else was involved in the theft.", "anyone else", "Detectives"),
    ("The post-mortem found no sign of violence.", "violence", "post-mortem"),
    ("The inquest heard he had died of cold in May.", "of cold", "inquest"),
    ("Local media identified the suspect as Tom Reed, 34.", "Tom Reed", "Local media"),
    ("Rovers have agreed a fee for Tom Reed, Sport Talk understands.", "a fee", "Sport Talk"),
]


@pytest.mark.parametrize(("text", "words", "name"), THINGS)
def test_things_told_are_of_who_tells_them(text: str, words: str, name: str) -> None:
    assert chains(text, words) == [[name]]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The company reported a profit of $3 million.", "profit"),
        ("The couple reported the theft to the police on 3 May.", "theft"),
        ("A resident reported a gas leak to the council in March.", "gas leak"),
        ("Halvane rejected an offer of $3 million as too low.", "offer"),
    ],
)
def test_what_the_article_tells_of_them_is_its_own(text: str, words: str) -> None:
    assert chains(text, words) == [[]]


GOES_ON = [
    (
        "The hold was dry, two officials briefed on it said. They cautioned that 12 doors were open.",
        "12 doors",
        "officials",
    ),
    ("City police searched a flat, the force said. Agents seized four phones.", "four phones", "City police"),
    ("Firms got $86,400, invoices show. More than half went to Apex Ltd.", "Apex", "invoices"),
    ("Ida Holm told the board the names were known. They would be sold next week.", "be sold", "Ida Holm"),
    ("The letter, from a nurse named Ida Holm, warned that 12 beds were gone.", "12 beds", "letter"),
    ("Halvane's lawyer, Ida Holm, tried to suggest that he had lost 12 files.", "12 files", "Ida Holm"),
    ("Al-Watan Online, quoting a guard, said subsidized bread would cost $2.", "cost $2", "guard"),
    ("KANO, Nigeria (AP) — Flooding in Tal killed 11 people, the Relief Network said.", "11 people", "Relief Network"),
    ("Ida Holm disputed that account, telling Reuters that 12 were paid.", "12 were paid", "Ida Holm"),
]


@pytest.mark.parametrize(("text", "words", "name"), GOES_ON)
def test_who_spoke_is_found_again(text: str, words: str, name: str) -> None:
    (chain,) = chains(text, words)
    assert name in (chain[0] or "")


def test_people_at_large_are_nobodys_own() -> None:
    assert chains("Halvane is insolvent, Ida Holm said. Investigators found 12 rifles.", "12 rifles") == [[]]


IN_HAND = [
    ("The bill, a draft of which was seen by Reuters, would raise the tax to 12%.", "12%", ["bill", "Reuters"]),
    ("The proposal, obtained by Politico, would cut 400 jobs.", "400 jobs", ["proposal", "Politico"]),
    (
        "A draft of the review, shared with this newspaper, would move the date to 2028.",
        "to 2028",
        ["draft of the review"],
    ),
    ("The plan failed, emails show. In one of them, dated May 3, the chair asks Ida Holm to go.", "to go", ["emails"]),
    ("Reuters reported the deal on Monday, citing two bankers.", "the deal", ["two bankers", "Reuters"]),
]


@pytest.mark.parametrize(("text", "words", "names"), IN_HAND)
def test_papers_in_hand_tell_what_they_provide_for(text: str, words: str, names: list[str]) -> None:
    assert chains(text, words) == [names]


def test_a_contract_that_somebody_signed_is_in_nobodys_hand() -> None:
    assert chains("The contract, signed in May by the mayor, would cut 400 jobs.", "400 jobs") == [[]]
