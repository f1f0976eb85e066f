"""Speakers with a relative clause that ends right before the verb of saying: "Residents who fled told Reuters"."""

from __future__ import annotations

from itertools import product

import pytest

from tests.store.extraction.helpers import chains

SPEAKERS = ["A plant engineer", "Two officials", "The minister", "But several workers"]
CLAUSES = [
    "who asked not to be named",
    "who declined to be identified",
    "who was not authorised to speak publicly",
    "who resigned",
    "who quit yesterday",
    "who works there",
    "who were inside",
    "who lives nearby",
    "who wished to remain anonymous",
]
CUES = [
    ("told Reuters that", ["Reuters"]),
    ("told Reuters", ["Reuters"]),
    ("said", []),
    ("said that", []),
]


@pytest.mark.parametrize(("speaker", "clause", "cue"), list(product(SPEAKERS, CLAUSES, CUES)))
def test_who_speaks_behind_a_relative_clause(speaker: str, clause: str, cue: tuple[str, list[str]]) -> None:
    found = chains(f"{speaker} {clause} {cue[0]} the boiler had failed twice.", "boiler had failed")
    (chain,) = found
    assert speaker.split()[-1] in (chain[0] or "")
    assert chain[1:] == cue[1]


def test_what_the_noun_before_a_relative_clause_did_is_the_articles_word() -> None:
    text = "The family that moved bought the oldest house in the village for 40,000 euros."
    assert chains(text, "bought the oldest house") == [[]]
