"""Who is meant where the sentence itself, or the head of the one before, says it for the first time."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains

OWN_SENTENCE = [
    ("Maria Lopez will stand again in May, she said.", "stand again", ["Maria Lopez"]),
    (
        "The firm's director, Anna Berg, accepts the fine, she told Kronika.",
        "accepts the fine",
        ["Anna Berg", "Kronika"],
    ),
    ("Maria Lopez signed the order on Monday, she wrote in an email.", "signed the order", ["Maria Lopez"]),
    ("Tesla will build the plant in Ohio, he said.", "build the plant", [None]),
]

BEHIND_A_TIME = [
    ("Last week prosecutors in Brel charged two men. The valves were never tested, they said.", "prosecutors"),
    ("This month doctors at the clinic walked out. The pay had been cut by a tenth, they said.", "doctors"),
    ("On Monday night Maria Lopez met lawmakers. The valves were never tested, she said.", "Maria Lopez"),
]

BACKED = [
    (
        "Paul Mbuyi told the U.N.-backed Radio Okapi on Tuesday that 16 soldiers had been charged.",
        ["Paul Mbuyi", "Radio Okapi"],
    ),
    ("The UN-backed court said 16 soldiers had been charged.", ["UN-backed court"]),
    ("The Geneva-based Red Cross said 16 soldiers had been charged.", ["Red Cross"]),
]


@pytest.mark.parametrize(("text", "words", "names"), OWN_SENTENCE)
def test_a_pronoun_means_whom_the_clause_is_about_where_nobody_came_before(
    text: str, words: str, names: list[str | None]
) -> None:
    assert chains(text, words) == [names]


@pytest.mark.parametrize(("text", "name"), BEHIND_A_TIME)
def test_words_of_time_belong_to_no_name(text: str, name: str) -> None:
    ((first, *_rest),) = chains(text, "were never tested" if "tested" in text else "had been cut")
    assert first is not None
    assert first.startswith(name)


@pytest.mark.parametrize(("text", "names"), BACKED)
def test_what_a_name_is_joined_to_by_a_hyphen_is_no_name(text: str, names: list[str]) -> None:
    assert chains(text, "16 soldiers") == [names]


BESIDE_A_PHRASE = [
    ("The council said in a report, published on Monday, that the bridge was unsafe.", "council"),
    ("The council said in a statement, issued late on Monday, that the bridge was unsafe.", "council"),
    ("Anna Berg wrote in a letter, released on Tuesday, that the bridge was unsafe.", "Anna Berg"),
    ("In a statement, released on Monday, the ministry said the bridge was unsafe.", "ministry"),
    ("In an order, signed on Friday, the judge found that the bridge was unsafe.", "judge"),
]


@pytest.mark.parametrize(("text", "name"), BESIDE_A_PHRASE)
def test_what_tells_more_of_a_phrase_between_commas_is_no_verb(text: str, name: str) -> None:
    assert chains(text, "bridge was unsafe") == [[name]]
    assert chains(text, "Monday") == chains(text, "Friday") == chains(text, "Tuesday") == []


def test_what_a_list_of_acts_begins_with_stays_a_verb() -> None:
    assert len(chains("After the vote, the minister resigned, moved to Spain and sold the house.", "Spain")) == 1
