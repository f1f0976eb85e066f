"""Whose word it is where no clause is reported: things reported and described, figures in words, what is doubted."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains

THINGS = [
    ("State radio reported cracked walls at a clinic in Tal.", "cracked walls", "State radio"),
    ("Local media reported heavy gunfire near the palace in Tal.", "gunfire", "Local media"),
    ("The Tal County Sheriff's Office reported minor injuries to two of them.", "minor", "Tal County Sheriff's Office"),
    ("The nurse described a ward with one doctor for 43 patients.", "43 patients", "nurse"),
    ("Ida Holm described guards beating prisoners with cables.", "cables", "Ida Holm"),
    ("A baker, Ida Holm, put her losses at N40m.", "losses", "Ida Holm"),
    ("The miners' union put it at more than an hour.", "an hour", "miners' union"),
    ("Detectives do not believe anyone else was involved in the theft.", "anyone else", "Detectives"),
    ("The post-mortem found no sign of violence.", "violence", "post-mortem"),
    ("The inquest heard he had died of cold in May.", "of cold", "inquest"),
    ("Local media identified the suspect as Tom Reed, 34.", "Tom Reed", "Local media"),
    ("Rovers have agreed a fee for Tom Reed, Sport Talk understands.", "a fee", "Sport Talk"),
]


@pytest.mark.parametrize(("text", "words", "name"), THINGS)
def test_things_told_are_of_who_tells_them(text: str, words: str, name: str) -> None:
    assert chains(text, words) == [[name]]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The company reported a profit of $3 million.", "profit"),
        ("The couple reported the theft to the police on 3 May.", "theft"),
        ("A resident reported a gas leak to the council in March.", "gas leak"),
        ("Halvane rejected an offer of $3 million as too low.", "offer"),
    ],
)
def test_what_the_article_tells_of_them_is_its_own(text: str, words: str) -> None:
    assert chains(text, words) == [[]]
