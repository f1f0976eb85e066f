"""Who gives a figure where no verb of saying or measuring tells."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains, texts

GIVEN = [
    ("The police made it 41,000.", "police"),
    ("The organisers made the total closer to 120,000.", "organisers"),
    ("The police said 41,000.", "police"),
    ("The union says at least 14.", "union"),
    ("The Labour Ministry gives a figure of 11.4 per cent.", "Labour Ministry"),
    ("Prosecutors gave a total of 31 arrests.", "Prosecutors"),
    ("The firm came up with 57,000.", "firm"),
    ("Cenvue, a crowd-counting firm, came up with a very different number: 57,000.", "Cenvue"),
    ("The institute arrives at a total of $3.9 billion.", "institute"),
    ("The institute did do that sum and got 3.9 billion.", "institute"),
    ("The ministry has it at 11.4 per cent.", "ministry"),
    ("The agency had the figure at 57,000.", "agency"),
    ("The opposition talks of at least 31 arrests.", "opposition"),
    ("The insurer reckons with damage of 320 million francs.", "insurer"),
    ("The ministry reckons the saving at 6.2 billion crowns a year.", "ministry"),
    ("Aid groups have documented 31 arrests.", "Aid groups"),
    ("The hospital listed 14 dead.", "hospital"),
    ("The city reported 41 injuries.", "city"),
    ("The ministry acknowledged 14 deaths.", "ministry"),
    ("The army admitted the loss of two soldiers.", "army"),
    ("Two soldiers, says the government.", "government"),
    ("More than 300 people, say relatives.", "relatives"),
    ("A tally compiled by the health ministry puts the toll at 312.", "tally compiled by the health ministry"),
]


@pytest.mark.parametrize(("text", "source"), GIVEN)
def test_a_figure_is_of_who_gives_it(text: str, source: str) -> None:
    assert chains(text, text.rstrip(".")) == [[source]]


@pytest.mark.parametrize(
    "text",
    [
        "Kane made it 2-0 before the break.",
        "Kane made it 3 after an hour.",
        "The council made 41,000 crowns a year.",
        "The bill came to 41 euros.",
        "The club has 41,000 members.",
        "The ministry gave the army 300 tanks.",
        "Rescuers arrived at 10 a.m. on Monday.",
        "The hospital treated 40 people.",
        "The sides talked for 12 hours.",
        "The team reported 41 injuries.",
        "The army did not acknowledge 14 deaths.",
    ],
)
def test_a_number_in_a_deed_is_nobodys_figure(text: str) -> None:
    assert chains(text, text.rstrip(".")) == [[]]


def test_each_half_of_a_sentence_has_its_own_counter() -> None:
    text = "The unions counted 120,000 marchers; the police made it 41,000."
    assert chains(text, "120,000") == [["unions"]]
    assert chains(text, "41,000") == [["police"]]


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Data compiled by Bloomberg show exports fell 3 percent.", "Exports fell 3 percent"),
        ("Records show trucks left the plant twice a week.", "Trucks left the plant twice a week"),
        ("Figures suggest sales rose in May.", "Sales rose in May"),
    ],
)
def test_papers_show_a_clause_without_that(text: str, statement: str) -> None:
    assert texts(text) == [statement]
