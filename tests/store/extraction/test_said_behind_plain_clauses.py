"""Who said it where the clause before ends in an adverb, or the speaker's own phrase has a verb or an apostrophe."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import said

CLAUSES = [
    "About 2,100 people work there",
    "The trains run again",
    "Two of the crews rest today",
    "Most patients travel abroad",
]


@pytest.mark.parametrize("clause", CLAUSES)
def test_a_clause_may_end_in_its_adverb(clause: str) -> None:
    assert said(f"{clause}, Lee said.") == {clause: ["Lee"]}


SPEAKERS = [
    ("the Veranian guides' association", "Veranian guides' association"),
    ("two diplomats involved in drafting it", "two diplomats involved in drafting it"),
    ("a person who served with him", "person who served with him"),
]


@pytest.mark.parametrize(("phrase", "name"), SPEAKERS)
def test_who_speaks_may_be_told_by_a_clause_or_an_owner(phrase: str, name: str) -> None:
    assert said(f"The licence had lapsed in May, {phrase} told Reuters.") == {
        "The licence had lapsed in May": [name, "Reuters"]
    }


def test_what_tells_only_which_nameless_person_speaks_is_no_claim() -> None:
    assert said("An official who left the ministry in May said the roof had leaked for years.") == {
        "The roof had leaked for years": ["official who left the ministry in May"]
    }


def test_a_copy_provided_to_an_outlet_is_passed_over() -> None:
    text = "The complaint, a copy of which was provided to Reuters, lists 1,140 sheets."
    assert "The complaint lists 1,140 sheets" in said(text)


FRONTED = [
    ("According to the ministry 40 bridges were closed.", "40 bridges were closed", "ministry"),
    ("According to Reuters 40 bridges were closed.", "40 bridges were closed", "Reuters"),
    ("According to police the driver fled.", "The driver fled", "police"),
    ("According to officials nine people died.", "Nine people died", "officials"),
    ("According to the mayor's office the bridge was closed.", "The bridge was closed", "mayor's office"),
    ("By the ministry's count 40 bridges were closed.", "40 bridges were closed", "ministry"),
    (
        "According to a report the ministry published on Monday, 40 bridges are closed.",
        "40 bridges are closed",
        "report",
    ),
]


@pytest.mark.parametrize(("text", "claim", "name"), FRONTED)
def test_a_source_at_the_head_needs_no_comma(text: str, claim: str, name: str) -> None:
    assert said(text) == {claim: [name]}


SHOWN = [
    ("A memo shows the firm lost $4 million.", "The firm lost $4 million", "memo"),
    ("Records show the firm sold 40 trucks in May.", "The firm sold 40 trucks in May", "Records"),
    ("The audit found the hospital paid two surgeons twice.", "The hospital paid two surgeons twice", "audit"),
]


@pytest.mark.parametrize(("text", "claim", "name"), SHOWN)
def test_what_papers_show_needs_no_that(text: str, claim: str, name: str) -> None:
    assert said(text) == {claim: [name]}


def test_the_central_bank_is_no_bank_of_the_story() -> None:
    text = "Larkhaven Bank is to merge with Comerica. The central bank said it would lend 12 billion krone."
    assert said(text)["The central bank would lend 12 billion krone"] == ["central bank"]


def test_the_central_bank_goes_by_its_name_where_the_article_gives_it() -> None:
    text = "The Central Bank of Kastelia raised rates on Monday. The central bank said inflation would reach 6 percent."
    assert said(text)["Inflation would reach 6 percent"] == ["Central Bank of Kastelia"]


HEARERS = [
    "told the mayor, Ann Holm, on Monday",
    "told the health secretary, Ann Holm, in a letter dated 22 August",
    "told its supplier, Norvolt, in a letter",
    "told her aide, Ann Holm, who left the room",
]


@pytest.mark.parametrize("told", HEARERS)
def test_to_whom_it_was_said_is_no_part_of_what_was_said(told: str) -> None:
    assert said(f"The rise would put 4,000 jobs at risk, Lee {told}.") == {
        "The rise would put 4,000 jobs at risk": ["Lee"]
    }


@pytest.mark.parametrize("where", ["In a speech on Monday", "At a briefing on Tuesday", "In an interview last week"])
def test_where_it_was_said_is_no_part_of_the_speaker(where: str) -> None:
    assert said(f"{where} Lee said nine people had died.") == {"Nine people had died": ["Lee"]}


@pytest.mark.parametrize("shown", ["Records show nine people died in May.", "A letter shows nine people died in May."])
def test_what_only_happens_needs_no_object_to_be_shown(shown: str) -> None:
    assert list(said(shown)) == ["Nine people died in May"]


COUNTED = [
    ("A tally by Reuters", "tally by Reuters"),
    ("An analysis by Reuters", "analysis by Reuters"),
    ("A report by the ministry", "report by the ministry"),
    ("A survey of nurses", "survey of nurses"),
]


@pytest.mark.parametrize(("paper", "name"), COUNTED)
def test_what_one_paper_shows_needs_no_that(paper: str, name: str) -> None:
    [(claim, names)] = said(f"{paper} shows 41 people have died.").items()
    assert claim == "41 people have died"
    assert names == [name] or names == ["Reuters"]


def test_what_somebody_points_out_needs_no_that() -> None:
    assert said("Ann Lee pointed out 40 boats had crossed in May.") == {"40 boats had crossed in May": ["Ann Lee"]}


def test_what_somebody_calls_an_act_is_no_claim_of_its_own() -> None:
    text = "Forty bridges were closed in what the ministry called a precaution."
    assert list(said(text)) == [text[:-1]]
