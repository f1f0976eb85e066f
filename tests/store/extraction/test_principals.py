"""To whom somebody unnamed belongs: first mentions of persons and bodies crossed with those who speak near them."""

from __future__ import annotations

from itertools import product

import pytest

from tests.store.extraction.helpers import chains

MET = [
    ("Agriculture Minister Oriane Falk met farmers on Monday.", "the minister", "Oriane Falk", "Falk"),
    ("Bishop Leonard Garrow lives in a palace.", "the bishop", "Leonard Garrow", "Garrow"),
    ("The banker, Irwin Sato, was questioned on Monday.", "the banker", "Irwin Sato", "Sato"),
]
ROLES = [
    "an aide to {}",
    "a friend of {}",
    "a lawyer for {}",
    "two people close to {}",
    "a source close to {}",
    "three former advisers to {}",
]
FRAMES = [
    "The road will close in May, {} said.",
    "The road will close in May, said {}.",
    "The road will close in May, according to {}.",
    "The road will close in May, said {} who spoke on condition of anonymity.",
]
PLACES = [
    ("The finance ministry opposes the plan.", "at the finance ministry"),
    ("Four men were taken to the hospital in Sorrin.", "at the hospital in Sorrin"),
    ("Four men died in a Tirna hospital on Monday.", "at a Tirna hospital"),
    ("The fire in Brackley killed two men.", "in Brackley"),
]
"""What "there" means in the sentence behind."""
SPEAKERS = ["one person", "an official", "a doctor", "two employees"]
BEHIND = [
    ("a doctor at the hospital", "doctor at the hospital"),
    ("a person with knowledge of the matter", "person with knowledge of the matter"),
    ("an official with the Red Cross", "official with the Red Cross"),
    ("a source in the law enforcement agencies", "source in the law enforcement agencies"),
    ("people working on the deal", "people working on the deal"),
    ("an officer on duty on Monday", "officer on duty"),
    ("a spokesman in a statement", "spokesman"),
    ("a spokesman on Monday", "spokesman"),
    ("a minister at a news conference", "minister"),
    ("a driver by telephone", "driver"),
]
"""What stands behind an inverted verb, and how much of it tells who speaks."""


def _bare(phrase: str) -> str:
    return phrase.removeprefix("an ").removeprefix("a ")


@pytest.mark.parametrize(("met", "role", "frame"), list(product(MET, ROLES, FRAMES)))
def test_those_around_somebody_carry_the_name(met: tuple[str, str, str, str], role: str, frame: str) -> None:
    sentence, description, full, short = met
    for pointed in (description, short, full):
        text = f"{sentence} {frame.format(role.format(pointed))}"
        assert chains(text, "road will close") == [[_bare(role.format(full))]], text


@pytest.mark.parametrize(("met", "who", "frame"), list(product(PLACES, SPEAKERS, FRAMES[:1] + FRAMES[2:3])))
def test_there_is_the_body_or_place_named_last(met: tuple[str, str], who: str, frame: str) -> None:
    text = f"{met[0]} {frame.format(f'{who} there')}"
    assert chains(text, "road will close") == [[f"{_bare(who)} {met[1]}"]]


def test_there_may_stand_in_the_sentence_that_names_it() -> None:
    text = "The finance ministry has yet to be asked, according to one person there."
    assert chains(text, "yet to be asked") == [["one person at the finance ministry"]]


@pytest.mark.parametrize(("phrase", "name"), BEHIND)
def test_an_inverted_verb_is_followed_by_the_whole_speaker(phrase: str, name: str) -> None:
    assert chains(f"The road will close in May, said {phrase}.", "road will close") == [[name]]


OWN = [
    ("Jonas Reede denounced the raid. He has cut short a visit to Japan, his office said.", "visit", "Jonas Reede's"),
    ("Jonas Reede denounced the raid. He has written to Vadim Torell, his office said.", "written", "Jonas Reede's"),
    ("Norvolt Motors is old. It has cut its prices in Japan, its office said.", "prices", "Norvolt Motors's"),
    ("The diocese met. The diocese paid 61 men in Leth, its office said.", "61 men", "diocese's"),
]


@pytest.mark.parametrize(("text", "words", "owner"), OWN)
def test_his_and_its_go_with_the_subject_of_the_sentence(text: str, words: str, owner: str) -> None:
    assert chains(text, words) == [[f"{owner} office"]]


MORE = [
    (
        "Dealers sold 400 cars. One in Ohio, who asked us not to use his name, said he had lost 40.",
        "one dealer in Ohio",
    ),
    (
        "Will your dealer cope? One in Ohio, who asked us not to use his name, said he had lost 40.",
        "one dealer in Ohio",
    ),
    ("Farmers in the valley are angry. Another, near Rusk, said he had lost 40.", "another farmer near Rusk"),
    ("Nurses at the hospital are leaving. One told the BBC that she had lost 40.", "one nurse"),
    ("Farmers in the valley are angry. One said he had lost 40.", "one farmer"),
]


@pytest.mark.parametrize(("text", "name"), MORE)
def test_one_is_of_the_kind_that_the_sentence_before_tells_of(text: str, name: str) -> None:
    assert [found[0] for found in chains(text, "lost 40") if found] == [name]


def test_a_spokesman_behind_a_clause_about_a_body_speaks_for_it() -> None:
    text = "Westmere Police issued a photograph. The force has fielded 230 calls, a spokesman said last night."
    assert chains(text, "230 calls") == [["spokesman for Westmere Police"]]
    assert chains("Ann Lee met the press. The tower fell on Monday, a spokesman said.", "tower") == [["spokesman"]]


SPEAKING = [
    "a second person briefed on them",
    "an official briefed on the programme",
    "somebody who attended the meeting",
    "people present at the meeting",
]


@pytest.mark.parametrize(("who", "frame"), list(product(SPEAKING, FRAMES[:3])))
def test_who_was_briefed_or_present_speaks(who: str, frame: str) -> None:
    assert chains(frame.format(who), "road will close") == [[_bare(who)]]
