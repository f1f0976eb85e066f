"""Tellings that another source reports are claims of their own, beside what was told; what was not found stays so."""

from __future__ import annotations

import pytest

from store.model import Level
from tests.store.extraction.helpers import chain, drafts, texts

REPORTED = [
    (
        "Vandermeer has told the league he will look at Fort Salter, a person with knowledge of the talks told ESPN.",
        "Vandermeer has told the league he will look at Fort Salter",
        ["person with knowledge of the talks", "ESPN"],
    ),
    (
        'Treasury officials had warned Pemberton in writing that the paper was "not safe", according to a memo.',
        'Treasury officials had warned Pemberton in writing that the paper was "not safe"',
        ["memo"],
    ),
    (
        "The yard told the mediator in April that it could afford a raise, a letter shows.",
        "The yard told the mediator in April that it could afford a raise",
        ["letter"],
    ),
    (
        "Inspectors warned Bresnatom in April that two pumps were worn, two people said.",
        "Inspectors warned Bresnatom in April that two pumps were worn",
        ["two people"],
    ),
]
ALONE = [
    "Gov. Todd Ellery said that Ms. Harcourt had told him on Tuesday that hiring would continue.",
    "Ann Lee told reporters that sales had fallen by 4 percent, her spokesman said.",
    "Ann Lee told parliament that sales had fallen by 4 percent.",
    "Ann Lee told Reuters that sales had fallen by 4 percent.",
]
NOT_FOUND = [
    ("Police said they had found no evidence that it had entered the country.", "no evidence"),
    ("Police said they found no evidence that it had entered the country.", "no evidence"),
    ("Reuters reported that investigators had found no evidence that the fire was set.", "no evidence"),
    ("The inspector told the court that he had found no sign that the door was forced.", "no sign"),
    ("The doctors said they saw no sign that he had been beaten.", "no sign"),
    ("The ministry said there was no evidence that the drug was unsafe.", "no evidence"),
]


def _plain(text: str) -> str:
    return text.replace('"', "")


@pytest.mark.parametrize(("text", "claim", "hops"), REPORTED)
def test_a_telling_that_another_reports_is_a_claim(text: str, claim: str, hops: list[str]) -> None:
    found = {draft.text: draft for draft in drafts(text)}
    assert _plain(claim) in found
    assert chain(found[_plain(claim)]) == hops
    assert found[_plain(claim)].level is Level.UTTERANCE


@pytest.mark.parametrize("text", ALONE)
def test_what_nobody_else_reports_is_what_was_told(text: str) -> None:
    assert len(texts(text)) == 1
    assert "told" not in texts(text)[0]


@pytest.mark.parametrize(("text", "kept"), NOT_FOUND)
def test_what_was_not_found_is_never_asserted(text: str, kept: str) -> None:
    assert [kept in claim for claim in texts(text)] == [True]
