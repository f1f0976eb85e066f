"""Who says it, and through whom: shapes of attribution from news prose."""

from __future__ import annotations

import pytest

from store.model import Production, SourcingClass
from tests.store.extraction.helpers import chain, drafts, said

CHAINS = [
    ("More than 4,000 people have fled the bank, reports the BBC, citing the Red Cross.", ["Red Cross", "BBC"]),
    ("Police tapped 40 lines in May, reports the BBC, citing court papers.", ["court papers", "BBC"]),
    (
        "The firm has paid $90 million, the Financial Times reported, quoting people briefed on the policy.",
        ["people briefed on the policy", "Financial Times"],
    ),
    (
        "Staff was cut from 75 to 22, according to the Dagny Tribune, which said it had obtained budget papers.",
        ["budget papers", "Dagny Tribune"],
    ),
    (
        "The court will sit on Monday, two officials who were not authorized to discuss the plan tell Reuters.",
        ["two officials", "Reuters"],
    ),
    ("Ann Lee, quoted by Reuters, said 12 talks would resume on Friday.", ["Ann Lee", "Reuters"]),
    ("Two soldiers were wounded on Monday, Ann Lee was quoted as saying by Reuters.", ["Ann Lee", "Reuters"]),
    ("The permit was for 600 people, documents filed with the city show.", ["documents filed with the city"]),
    ("Its news agency, Moldpress, said 12 boats had crossed the river.", ["Moldpress"]),
    ("The UN in New York stated on Monday that 12 shots were fired.", ["United Nations"]),
    ("Lee promised that 12 schools would open in May.", ["Lee"]),
    ("The race will not be held in 2027, its board has decided.", ["board"]),
    (
        "The Financial Times has seen drone footage in which 12 men step out of a boat.",
        ["drone footage", "Financial Times"],
    ),
    ("Engineers believe that a valve failed at 9:40, Ann Lee said.", ["Ann Lee"]),
    (
        "The bank would close 12 offices, Ann Lee said in a dispatch carried by the state news agency.",
        ["Ann Lee", "state news agency"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CHAINS)
def test_chain(text: str, expected: list[str]) -> None:
    names = [[(name or "").removeprefix("The ") for name in chain(draft)] for draft in drafts(text)]
    assert expected in names


def test_a_document_goes_on_in_the_next_sentence() -> None:
    found = said("The memo says the plant will close in June. It also sets aside $59 million for severance.")
    assert found["It also sets aside $59 million for severance"] == ["memo"]


def test_an_accusation_in_the_passive_has_the_accuser_as_its_source() -> None:
    found = said("Bo Rask was accused by Ann Lee of having lied to 12 members.")
    assert list(found.values()) == [["Ann Lee"]]


def test_a_second_act_of_speech_keeps_its_subject() -> None:
    found = said("Rask denied that he lied and accused Lee of leaking 12 papers.")
    assert "Rask accused Lee of leaking 12 papers" in found


def test_this_person_is_who_spoke_last() -> None:
    found = said(
        "The plan failed in May, according to a former aide. They feared a lawsuit of $9 million, this person said."
    )
    assert found["They feared a lawsuit of $9 million"] == ["former aide"]


def test_one_of_them_is_a_gap_where_nobody_fits() -> None:
    found = said("The team spent $9 million in May, one of them said.")
    assert found["The team spent $9 million in May"] == [None]


def test_what_was_said_before_another_event_ends_at_the_comma() -> None:
    found = said("Four months before Lee told staff that the plant would close, its board had signed 12 papers.")
    assert found["Its board had signed 12 papers"] == []


def test_a_thing_vouches_for_nothing() -> None:
    assert said("The exercise confirmed 12 faults in May.") == {"The exercise confirmed 12 faults in May": []}


def test_statements_of_an_article_made_by_machine_carry_a_warning() -> None:
    from dataclasses import replace

    from store.extraction import extract
    from tests.store.extraction.helpers import article

    text = "The river flooded 40 homes on Monday. The dam was damaged in 12 places, Ann Lee said on Tuesday."
    made = extract(replace(article(text), production=Production.AI_ASSISTED))
    assert [draft.warnings for draft in made if draft.sourcing_class is SourcingClass.UNSOURCED] == [
        ("AI-assisted article",)
    ]
    assert not any(draft.warnings for draft in made if draft.sourcing_class is not SourcingClass.UNSOURCED)
    assert not any(draft.warnings for draft in extract(article(text)))
