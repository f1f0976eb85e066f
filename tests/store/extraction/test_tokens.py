"""Tokens."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.extraction.tagging.tokens import tokenize

CASES = [
    ("Kim's", ["Kim", "'s"]),
    ("didn't", ["did", "n't"]),
    ("didn’t", ["did", "n’t"]),
    ("U.S. troops", ["U.S.", "troops"]),
    ("$1,180.50 or 6.2%", ["$1,180.50", "or", "6.2%"]),
    ("test-fired Kestrel-4", ["test-fired", "Kestrel-4"]),
    ("Gen. Lee", ["Gen.", "Lee"]),
    ("George W. Nash", ["George", "W.", "Nash"]),
    ("J. A. Lee", ["J.", "A.", "Lee"]),
    ("Thomas K., 39", ["Thomas", "K.", ",", "39"]),
    ("Thomas K. paid", ["Thomas", "K.", "paid"]),
    ("vitamin C. The clinic", ["vitamin", "C", ".", "The", "clinic"]),
    ("type A.", ["type", "A", "."]),
    ("“Go,” he said.", ["“", "Go", ",", "”", "he", "said", "."]),
    ("mis\u00adsile", ["mis\u00adsile"]),
    ("five o’clock", ["five", "o’clock"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_words(text: str, expected: list[str]) -> None:
    assert [token.text for token in tokenize(text)] == expected


def test_soft_hyphens_do_not_change_the_word() -> None:
    assert tokenize("mis\u00adsile")[0].low == "missile"


@given(st.text(max_size=80))
def test_tokens_are_exact_ordered_and_leave_only_space(text: str) -> None:
    tokens = tokenize(text)
    end = 0
    for token in tokens:
        assert text[token.start : token.end] == token.text
        assert not text[end : token.start].strip()
        end = token.end
    assert not text[end:].strip()
