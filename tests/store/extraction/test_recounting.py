"""Who tells of what they did or saw, and who is told to have told it."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains, said


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Fishermen reported seeing a periscope off Cape Lorn on Monday.", "Fishermen"),
        ("Residents described hearing two explosions shortly before dawn.", "Residents"),
        ("Several passengers recalled smelling smoke minutes before the fire.", "Several passengers"),
        ("Marta Roth admitted taking 40,000 euros from the builder.", "Marta Roth"),
        ("Marta Roth has admitted having taken 40,000 euros.", "Marta Roth"),
        ("Ivo Lund confessed to having altered the log in May.", "Ivo Lund"),
        ("Ivo Lund acknowledged signing the form on Monday.", "Ivo Lund"),
        ("Three guards remembered locking the gate at midnight.", "Three guards"),
        ("The hospital reported treating 31 people on Sunday.", "hospital"),
    ],
)
def test_whoever_tells_of_what_they_did_or_saw_is_the_source(text: str, source: str) -> None:
    assert list(said(text).values()) == [[source]]


def test_a_telling_passed_on_keeps_both() -> None:
    text = "State radio, citing the navy, said fishermen had reported seeing a periscope off Cape Lorn."
    assert chains(text, "periscope") == [["fishermen", "navy", "State radio"]]


@pytest.mark.parametrize("that", ["", "that "])
def test_what_somebody_quoted_was_told_is_whose_word_it_is(that: str) -> None:
    text = f"The Courier quoted Bishop Ivo Lane as saying {that}Ann Lee had told him in May that the see would close."
    assert chains(text, "the see would close") == [["Ann Lee", "Ivo Lane", "Courier"]]


def test_a_call_to_somebody_is_no_speech() -> None:
    found = said("Police said a neighbor had heard two shots and called the emergency line.")
    assert found["A neighbor had called the emergency line"] == ["Police"]
    found = said("The ministry said nine soldiers had died and called for an inquiry.")
    assert "The ministry called for an inquiry" in found


@pytest.mark.parametrize(
    ("text", "words", "chain"),
    [
        (
            "Skarne is planning a fourth bid, says Sky News, which quotes two bankers.",
            "fourth bid",
            ["two bankers", "Sky News"],
        ),
        (
            "Skarne has hired 40 lawyers, wrote the Financial Times, which cited a person close to the board.",
            "40 lawyers",
            ["person close to the board", "Financial Times"],
        ),
        (
            "The news agency Bloomberg, citing two traders, reports that the bank sold 3 million shares.",
            "3 million",
            ["two traders", "Bloomberg"],
        ),
        (
            "About 9,000 jobs were lost, the Dole Courier writes with reference to a letter from the Millers' Guild.",
            "9,000",
            ["letter from the Millers' Guild", "Dole Courier"],
        ),
        (
            "Three warnings were sent, Radomir Hasz told Channel One on Monday, in remarks relayed by Reuters.",
            "warnings",
            ["Radomir Hasz", "Channel One", "Reuters"],
        ),
    ],
)
def test_whom_a_report_rests_on_comes_before_it(text: str, words: str, chain: list[str]) -> None:
    assert chains(text, words) == [chain]


def test_whoever_calls_an_act_unlawful_is_the_source_of_that() -> None:
    assert said("Vellmar called the measure illegal.") == {"Vellmar called the measure illegal": ["Vellmar"]}


def test_last_and_first_behind_a_relative_clause_go_with_the_verb() -> None:
    assert list(said("Skarrow, which holds 540 men, last had an escape in 1997.")) == [
        "Skarrow holds 540 men",
        "Skarrow last had an escape in 1997",
    ]


def test_an_object_pronoun_tells_nothing_of_who_acts_on_it() -> None:
    text = (
        "A driver had recognised Lee Strand, Superintendent Ros Dacre told a news conference. The lorry was found, she "
        "added.\n\nDacre urged the public on Friday not to approach him.\n\n"
        "“The man was seen in Hexley on Monday,” she said."
    )
    assert chains(text, "lorry was found") == [["Ros Dacre"]]
    assert chains(text, "seen in Hexley") == [["Ros Dacre"]]
