"""Who speaks in an aside between what opens a clause and the clause, and who answers by mail or on air."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains

OPENERS = [
    "By Saturday night",
    "In 2023",
    "Since then",
    "Twice last year",
    "Within an hour",
    "Of the 40 jobs",
    "Under the deal",
    "With no money left",
    "Last week",
]
INVERTED = [
    ("says the union", "union"),
    ("said Marta Kessler, the mayor of Dunmore", "Marta Kessler"),
    ("says Ann Lee, who chaired the meeting", "Ann Lee"),
    ("say two people who were in the room", "two people who were in the room"),
    ("write the authors of the report", "authors of the report"),
    ("claim residents of three villages", "residents of three villages"),
]


@pytest.mark.parametrize("opener", OPENERS)
@pytest.mark.parametrize(("aside", "name"), INVERTED)
def test_an_aside_behind_what_opens_a_clause_names_who_says_the_clause(opener: str, aside: str, name: str) -> None:
    assert chains(f"{opener}, {aside}, the bridge was closed.", "bridge was closed") == [[name]]


@pytest.mark.parametrize(("aside", "name"), INVERTED)
def test_an_aside_between_a_subject_and_its_verb_may_have_a_clause_of_its_own(aside: str, name: str) -> None:
    assert chains(f"The bridge, {aside}, had been closed.", "had been closed") == [[name]]


def test_a_list_of_things_has_no_speaker() -> None:
    assert chains("He sells paper, report covers, pens and ink.", "pens") == [[]]


@pytest.mark.parametrize("subject", ["Norvolt", "The club, which wants the money", "The club, who want the money,"])
@pytest.mark.parametrize(
    "verb", ["answered by email", "said by text message", "replied by phone", "confirmed by letter"]
)
def test_means_of_saying_are_no_agents(subject: str, verb: str) -> None:
    name = "Norvolt" if subject == "Norvolt" else "club"
    closed = subject.rstrip(",") + "," if "," in subject else subject
    assert chains(f"{closed} {verb} that the bridge was closed.", "bridge was closed") == [[name]]


@pytest.mark.parametrize("verb", ["vowed", "has pledged", "promised", "swore", "threatened"])
@pytest.mark.parametrize("adjunct", ["", " on Tuesday", " in a letter", " to parliament", " on live television"])
def test_a_pledge_is_its_makers_whatever_stands_before_that(verb: str, adjunct: str) -> None:
    text = f"Agnes Roth, the finance minister, {verb}{adjunct} that no school will close."
    assert chains(text, "no school will close") == [["Agnes Roth"]]


@pytest.mark.parametrize(
    "title", ["Insp.", "Det. Sgt.", "Cllr", "Sgt", "Const.", "PC", "Fr.", "Mme", "Pvt.", "Col", "Supt"]
)
def test_short_titles_are_no_part_of_a_name_and_end_no_sentence(title: str) -> None:
    assert chains(f"Two men were fined 800 kroner, {title} Mona Lie told NRK.", "fined") == [["Mona Lie", "NRK"]]


@pytest.mark.parametrize(
    "opening",
    [
        "Larch Street expects the review to last nine months",
        "Norvolt plans to cut 400 jobs",
        "Halden Freight aims to hire 300 drivers",
        "Britain expects 4,000 visitors",
    ],
)
def test_it_behind_a_clause_about_what_somebody_has_in_mind_is_that_somebody(opening: str) -> None:
    name = opening.partition(" expects")[0].partition(" plans")[0].partition(" aims")[0]
    text = f"The dockers' union is on strike. It has 4,000 members. {opening}, it said in a note."
    assert chains(text, opening[-8:]) == [[name]]
