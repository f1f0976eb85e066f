"""Pronouns at the head of a claim: replaced where one meaning stands out, and left alone where none does."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import texts

SPEAKERS = [
    ("Lena Frost said she had sold the boat in May.", "Lena Frost had sold the boat in May"),
    ("Lena Frost, a farmer, told the Echo on Monday that her barn burned down.", "Lena Frost's barn burned down"),
    ("The labour ministry said it had fined 40 firms.", "The labour ministry had fined 40 firms"),
    ("The union said its members had rejected the offer.", "The union's members had rejected the offer"),
    ("Norvolt Systems said its credentials had been stolen.", "Norvolt Systems' credentials had been stolen"),
    ("Three council members said they had never seen the memo.", "Three council members had never seen the memo"),
    ("Two guards told the Echo they had slept in the van.", "Two guards had slept in the van"),
    ("Two colleagues of Erik Sund said he had refused to sign.", "Erik Sund had refused to sign"),
    (
        "Police questioned the owner, Jon Bakke, but he is not a suspect, Superintendent Eline Moe said.",
        "Jon Bakke is not a suspect",
    ),
]

OUTLET = [
    ("Lena Frost met Ilya Petrov in Oslo. She offered him a contract.", "Lena Frost offered him a contract"),
    ("Carl Voss, 61, was found guilty on Tuesday. His trial lasted six weeks.", "Carl Voss' trial lasted six weeks"),
    (
        "The city council met on Monday. It rejected the plan by 6 votes to 3.",
        "The city council rejected the plan by 6 votes to 3",
    ),
]

OPEN = [
    # Who speaks for another may mean either.
    ("His lawyer, Sol Aubry, told the Echo he had been beaten.", "He had been beaten"),
    # It may be the event, not the ministry.
    ("The labour ministry said it was the third recall this year.", "It was the third recall this year"),
    # Two of one sex.
    ("Mary Stone met Anna Reed in May. She sold the shop in June.", "She sold the shop in June"),
    # The men or the police.
    ("Harbour police arrested two men on Friday. They had stolen a tug.", "They had stolen a tug"),
    # The mine or its owner.
    ("The ministry opened a mine in 2024. It employed 300 people.", "It employed 300 people"),
    # Nobody is named.
    ("A former director was in the room. They feared 12 lawsuits, this person said.", "They feared 12 lawsuits"),
    # Whoever resigned.
    ("Lena Frost ran the harbour. After he resigned in May, Paul Lind moved to Malta.", "He resigned in May"),
    # What stands in quotation marks is not touched.
    ("“She sold the boat in 2019,” Lena Frost said.", "She sold the boat in 2019"),
    # The pronoun stands before who speaks.
    (
        "His deputy was accused by Lena Frost of taking $40,000.",
        "His deputy was accused by Lena Frost of taking $40,000",
    ),
]


@pytest.mark.parametrize(("text", "wording"), SPEAKERS)
def test_who_speaks_is_meant(text: str, wording: str) -> None:
    assert wording in texts(text)


@pytest.mark.parametrize(("text", "wording"), OUTLET)
def test_who_was_named_is_meant(text: str, wording: str) -> None:
    assert wording in texts(text)


@pytest.mark.parametrize(("text", "wording"), OPEN)
def test_nobody_stands_out(text: str, wording: str) -> None:
    assert wording in texts(text)


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("She was born in Kisumu, where her father ran a mill.", "Her father ran a mill in Kisumu"),
        ("Ada Roe met him in Paris, where his firm is based.", "His firm is based in Paris"),
    ],
)
def test_a_place_owns_nothing_and_another_who_is_near_leaves_it_open(text: str, wording: str) -> None:
    assert wording in texts(text)
