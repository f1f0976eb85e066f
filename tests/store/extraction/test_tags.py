"""Verbs, nouns and joints."""

from __future__ import annotations

import pytest

from store.extraction.reading import read
from tests.store.extraction.helpers import article

CASES = [
    ("The U.S. plans to cut its exports.", "plans/VZ cut/VB exports/NN"),
    ("The plans were cut.", "plans/NN cut/VN"),
    ("The region's grain exports cross the sea.", "exports/NN cross/VP"),
    ("Ships seen by the crew sank.", "seen/PP sank/VD"),
    ("A diplomat briefed on the talks told Reuters.", "briefed/PP talks/NN told/VD"),
    ("The agency said its radars lost track.", "said/VD lost/VD"),
    ("Ann Lee, who led the study, said the vaccine cut admissions by half.", "led/VD said/VD cut/VD"),
    ("The firm, based in Oslo, sold two ships.", "based/PP sold/VD"),
    ("The report, two of them said, points to a worker.", "said/VD points/VZ"),
    ("Police said that the post that he held was cut.", "post/NN held/VD"),
    ("It rose to the top.", "rose/VD to/IN"),
    ("An email to staff said so.", "to/IN said/VD"),
    ("The navies held a naval and air exercise named Freedom Edge in May.", "held/VD named/PP"),
    ("He runs a bar and restaurant called The Anchor in Halsund.", "runs/VZ called/PP"),
    ("The chairman and founder called Ann Lee a liar.", "called/VD"),
    ("The firm fired its boss and directors named Ann Lee as heir.", "fired/VD named/VD"),
    ("The United States may act in May.", "States/NP may/MD act/VB"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_tags(text: str, expected: str) -> None:
    tags = [(token.text, token.tag) for token in read(article(text)).tokens]
    for pair in expected.split():
        word, tag = pair.split("/")
        assert (word, tag) in tags, (word, [t for w, t in tags if w == word])
