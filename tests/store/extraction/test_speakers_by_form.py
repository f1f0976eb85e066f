"""Who speaks, told by the form of what stands before the verb: initials, friends of the famous, long subjects."""

from __future__ import annotations

import pytest

from store.extraction.tagging.sentences import sentences
from tests.store.extraction.helpers import chains

INITIALS = [
    ("They had gone to wash a goat, their uncle, R. Selvan, said.", "wash a goat", "R. Selvan"),
    ("The mine was shut in May, George W. Nash said.", "shut in May", "George W. Nash"),
    ("The mine was shut in May, its owner, J. A. Nash, said.", "shut in May", "J. A. Nash"),
    ("The mine was shut in May, said the manager, S. Rao.", "shut in May", "S. Rao"),
    ("The mine was shut in May, according to the collector, R. Anitha.", "shut in May", "R. Anitha"),
    ("George W. Nash owns it. George Nash said the mine was shut in May.", "shut in May", "George W. Nash"),
    ("Thomas K. told the court that he took $4,000.", "took $4,000", "Thomas K."),
]


@pytest.mark.parametrize(("text", "words", "name"), INITIALS)
def test_initials_are_part_of_a_name(text: str, words: str, name: str) -> None:
    assert chains(text, words)[0][0] == name


def test_a_sentence_does_not_end_at_an_initial() -> None:
    text = "It was sold by J. A. Nash. He kept a share."
    assert [text[a:b] for a, b in sentences(text)] == ["It was sold by J. A. Nash.", "He kept a share."]


BELONGING = [
    ("A friend of the late singer Ida Holm said 12 men were held.", "friend of the late singer Ida Holm"),
    ("The wife of jailed activist Tom Reed said 12 men were held.", "wife of jailed activist Tom Reed"),
    ("Lawyers for pop star Ida Holm said 12 men were held.", "Lawyers for pop star Ida Holm"),
    ("Sources close to pop star Ida Holm say 12 men were held.", "Sources close to pop star Ida Holm"),
    ("The head of sales Ida Holm said 12 men were held.", "Ida Holm"),
    ("The minister for trade Ida Holm said 12 men were held.", "Ida Holm"),
]


@pytest.mark.parametrize(("text", "name"), BELONGING)
def test_whoever_belongs_to_somebody_famous_is_somebody_else(text: str, name: str) -> None:
    assert chains(text, "12 men") == [[name]]


SUBJECTS = [
    ("Calderra's military said it had found 12 mines.", "12 mines", "Calderra's military"),
    (
        "Relatives of a man who died in custody say he had 12 wounds.",
        "12 wounds",
        "Relatives of a man who died in custody",
    ),
    ("Letters between the two men show the loan was repaid in May.", "repaid in May", "Letters between the two men"),
    ("The bridge was shut, images taken by a drone on May 3 show.", "bridge was shut", "images taken by a drone"),
    ("A test it ordered found no lead, Ida Holm said.", "found no lead", "Ida Holm"),
    ("Flooding in Kano killed 11 people, Ida Holm said.", "11 people", "Ida Holm"),
]


@pytest.mark.parametrize(("text", "words", "name"), SUBJECTS)
def test_the_verb_is_found_behind_a_long_subject(text: str, words: str, name: str) -> None:
    assert chains(text, words) == [[name]]
