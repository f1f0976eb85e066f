"""Speakers on whom a relative clause hangs behind the verb of the sentence: "It was seen by Ann Lee, who said"."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains

TOLD = [
    ("The plan was criticized by Yusuf Kaya, who said two men had died.", "Yusuf Kaya"),
    ("The plan was criticized by Yusuf Kaya, who said that two men had died.", "Yusuf Kaya"),
    ("The boat was seen by Yusuf Kaya, the mayor of Oslo, who told police two men had died.", "Yusuf Kaya"),
    ("Among the survivors was Yusuf Kaya, 34, who said two men had died.", "Yusuf Kaya"),
    ("One of them is a farmer, Yusuf Kaya, who says two men died.", "Yusuf Kaya"),
    ("The boat was seen by a neighbor, who told police two men had died.", "neighbor"),
]


@pytest.mark.parametrize(("text", "speaker"), TOLD, ids=[text for text, _ in TOLD])
def test_who_hangs_on_the_last_that_it_may_mean(text: str, speaker: str) -> None:
    assert [chain[0] for chain in chains(text, "two men")] == [speaker]


def test_the_sentence_before_the_clause_is_the_articles_own() -> None:
    text = "The plan was criticized by Yusuf Kaya, who said two men had died."
    assert chains(text, "criticized") == [[]]


def test_a_clause_on_the_subject_ends_before_its_verb() -> None:
    text = "Yusuf Kaya, who said two men had died, lost a court case on Friday."
    assert chains(text, "lost a court case") == [[]]
