"""Verbs that only the whole sentence tells, and the source that stands behind a sentence with such a verb."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains, texts

SETTLED = [
    "A quarrel over fishing closed the strait for 19 days",
    "The cost of building shut the firm",
    "In 2017, a quarrel over fishing shut the strait",
    "Hiring a tanker cost $88,000 a day",
    "Four of the wheels that the state tested contained listeria",
    "The men whom the jury acquitted sold the boat",
]
"""What looks like a participle or a noun is the verb where the sentence has no other."""


@pytest.mark.parametrize("statement", SETTLED)
def test_what_stands_before_a_source_is_its_statement(statement: str) -> None:
    assert texts(f"{statement}, the harbour office said.") == [statement]
    assert chains(f"{statement}, the harbour office said.", statement) == [["harbour office"]]


def test_a_participle_with_an_object_is_no_verb() -> None:
    assert texts("The men in training given the prize, the harbour office said.") == []


AGAINST = [
    ("The institute estimated it at 4.9%, while the OECD puts the shortfall at 4.4%.", "shortfall", "OECD"),
    ("Police counted 12,000 people, while the league spoke of 21,000.", "21,000", "league"),
    ("Police counted 12,000 people, whilst the league spoke of 21,000.", "21,000", "league"),
    ("Police counted 12,000 people, whereas the union said 40,000 had come.", "40,000", "union"),
]


@pytest.mark.parametrize(("text", "words", "source"), AGAINST)
def test_who_says_otherwise_is_the_source_of_that(text: str, words: str, source: str) -> None:
    assert chains(text, words) == [[source]]


def test_whom_a_source_is_known_by_belongs_to_its_name() -> None:
    text = "The mission ends on Friday, according to a diplomat in Vienna who was briefed on the visit."
    assert chains(text, "mission ends") == [["diplomat in Vienna who was briefed on the visit"]]
    text = "The mission ends on Friday, said an official in Vienna who spoke on condition of anonymity."
    assert chains(text, "mission ends") == [["official in Vienna"]]
