"""What outlets pass on without a verb of saying of their own, letters in hand, and what somebody was told."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains

PASSED_ON = [
    (
        "The Guardian also talked to a former supervisor, who said 12 pumps had failed.",
        ["former supervisor", "The Guardian"],
    ),
    ("Reuters interviewed two dockers, who said 12 pumps had failed.", ["two dockers", "Reuters"]),
    ("The BBC heard from a nurse who said 12 pumps had failed.", ["nurse", "BBC"]),
    (
        "Its state news agency, SNA, carried a Defense Ministry statement that said 12 pumps had failed.",
        ["Defense Ministry", "SNA"],
    ),
    (
        "The state news agency SNA carried a statement by the Defense Ministry saying that 12 pumps had failed.",
        ["Defense Ministry", "SNA"],
    ),
    ("The agency also ran an account by an unnamed driver who said 12 pumps had failed.", ["unnamed driver", "agency"]),
    (
        "SpaceNews, quoting a person who was in the room, goes a step further: 12 pumps had failed.",
        ["person who was in the room", "SpaceNews"],
    ),
    (
        "Bloomberg, whose reporters also quoted unnamed people, says 12 pumps had failed.",
        ["unnamed people", "Bloomberg"],
    ),
    (
        "An internal memo described by The New York Times says 12 pumps had failed.",
        ["internal memo", "The New York Times"],
    ),
    ("Some 12 pumps had failed, a provincial official told the Nexus news agency.", ["provincial official", "Nexus"]),
    ("If the Wall Street Journal has it right, 12 pumps had failed.", ["The Wall Street Journal"]),
    (
        "Three dams burst, Der Kurier revealed. Some 12 pumps had failed, the newspaper said.",
        ["Der Kurier"],
    ),
    (
        "Who gets the port? Northmoor, if the WSJ is right. The paper says, on the word of two bankers, that 12 pumps "
        "had failed.",
        ["two bankers", "The Wall Street Journal"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PASSED_ON)
def test_whom_an_outlet_met_or_carried(text: str, expected: list[str]) -> None:
    assert chains(text, "12 pumps") == [expected]


BEHIND = [
    (
        "Two officials said 12 pumps had failed. The claims were first published by Le Monde.",
        ["Two officials", "Le Monde"],
    ),
    ("Le Monde reported that 12 pumps had failed. The newspaper cited two engineers.", ["two engineers", "Le Monde"]),
    ("Le Monde reported that 12 pumps had failed. It cited two engineers.", ["two engineers", "Le Monde"]),
    ("Le Monde reported that 12 pumps had failed. Its sources are two engineers.", ["two engineers", "Le Monde"]),
    ("Le Monde reported that 12 pumps had failed. Its report was based on minutes.", ["minutes", "Le Monde"]),
    ("Le Monde reported that 12 pumps had failed. It pointed to minutes.", ["minutes", "Le Monde"]),
    ("Le Monde interviewed Ola Berg on Friday. He said 12 pumps had failed.", ["Ola Berg", "Le Monde"]),
    ("Ola Berg gave an interview to Le Monde. He said 12 pumps had failed.", ["Ola Berg", "Le Monde"]),
    ("Ola Berg spoke to Le Monde on Friday. Some 12 pumps had failed, he said.", ["Ola Berg", "Le Monde"]),
]


@pytest.mark.parametrize(("text", "expected"), BEHIND)
def test_the_sentence_beside_tells_through_whom(text: str, expected: list[str]) -> None:
    assert chains(text, "12 pumps") == [expected]


def test_a_meeting_ends_with_the_next_paragraph_and_with_another_speaker() -> None:
    text = "Ola Berg spoke to Le Monde on Friday. The dam is old, Ann Lee said. Some 12 pumps had failed, she said."
    assert chains(text, "12 pumps") == [["Ann Lee"]]
    met, said = "Ola Berg spoke to Le Monde on Friday.", "Some 12 pumps failed, Berg said."
    assert chains(f"{met}\n{said}", "12 pumps") == [["Ola Berg", "Le Monde"]]
    assert chains(f"{met}\nThe dam is old.\n{said}", "12 pumps") == [["Ola Berg"]]


NESTED = [
    ("Bo Lund said he had heard from the mayor that 12 pumps had failed.", ["mayor", "Bo Lund"]),
    ("Bo Lund said the mayor had told him that 12 pumps had failed.", ["mayor", "Bo Lund"]),
    ("Bo Lund said he was told by the mayor that 12 pumps had failed.", ["mayor", "Bo Lund"]),
    ("Police said a witness had told them that 12 pumps had failed.", ["witness", "police"]),
]


@pytest.mark.parametrize(("text", "expected"), NESTED)
def test_what_somebody_was_told(text: str, expected: list[str]) -> None:
    assert [[(name or "").lower() for name in chain] for chain in chains(text, "12 pumps")] == [
        [name.lower() for name in expected]
    ]


LETTERS = [
    ("Bo Lund wrote in a letter obtained by Le Monde that 12 pumps had failed.", ["letter from Bo Lund", "Le Monde"]),
    ("In an email dated 4 May, the manager, Bo Lund, told staff that 12 pumps had failed.", ["email from Bo Lund"]),
    ("“The 12 pumps have failed,” Bo Lund said in a memo to staff seen by The Daily Globe.", ["memo from Bo Lund"]),
    ("Bo Lund said in a letter to staff that 12 pumps had failed.", ["Bo Lund"]),
    ("Bo Lund said in a statement that 12 pumps had failed.", ["Bo Lund"]),
]


@pytest.mark.parametrize(("text", "expected"), LETTERS)
def test_a_letter_in_hand_is_the_source(text: str, expected: list[str]) -> None:
    assert chains(text, "12 pumps") == [expected]


def test_who_wrote_a_letter_is_whom_a_pronoun_means_behind_it() -> None:
    text = "In a letter seen by Le Monde, Bo Lund wrote that the dam was old. He testified that 12 pumps had failed."
    assert chains(text, "12 pumps") == [["Bo Lund"]]


def test_the_times_is_of_new_york_where_the_article_says_so() -> None:
    assert chains("Some 12 pumps failed, The Times reported.", "12 pumps") == [["The Times"]]
    text = "The New York Times sued in May. Some 12 pumps failed, The Times reported."
    assert chains(text, "12 pumps") == [["The New York Times"]]
