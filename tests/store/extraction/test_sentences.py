"""Sentence ends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.extraction.tagging.sentences import sentences

ONE = [
    "Mr. Lee met Gen. Sir Roly Walker in St. Ives.",
    "He moved to the U.S. Senate in 2021.",
    "It left at 6:42 a.m. local time.",
    "It came in at No. 1 with 3.5 million.",
    "“Is it over?” he asked.",
    "J. K. Lee wrote it.",
]
TWO = [
    "He left. She stayed.",
    "He left the U.S. The rest stayed.",
    "“It broke.” “It did not.”",
    'He said "no." She said yes.',
    "It cost $3. Nobody paid.",
    "Really? Yes.",
]


@pytest.mark.parametrize("text", ONE)
def test_one_sentence(text: str) -> None:
    assert [text[a:b] for a, b in sentences(text)] == [text]


@pytest.mark.parametrize("text", TWO)
def test_two_sentences(text: str) -> None:
    assert len(list(sentences(text))) == 2


@given(st.text(alphabet='aA .!?"”’)U.S\t1$“', max_size=60))
def test_sentences_cover_the_words_in_order(text: str) -> None:
    spans = list(sentences(text))
    assert all(a < b for a, b in spans)
    assert spans == sorted(spans)
    outside = set(range(len(text))).difference(*(range(a, b) for a, b in spans))
    assert all(text[i].isspace() for i in outside)
