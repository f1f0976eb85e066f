"""Words compared: what makes no difference, and a slow plain oracle beside the counted bags."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.quality.words import Bag, same_source, words

TEXTS = st.lists(st.sampled_from(["dam", "Dam", "burst", "2.5", "2", "the", "’s", "“"]), max_size=8).map(" ".join)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The  dam\nburst.", ["the", "dam", "burst"]),
        ("Kim’s dam", ["kim", "dam"]),
        ("AT&amp;T", ["at", "t"]),
        ("$3,200 or 2.5%", ["3200", "or", "2.5"]),
        ("“dam”\u00a0ﬁre", ["dam", "fire"]),
        ("", []),
    ],
)
def test_words_are_what_a_reader_compares(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def shared(one: list[str], other: list[str]) -> int:
    """Words in common, each taken away once it is counted."""
    left, count = list(other), 0
    for word in one:
        if word in left:
            left.remove(word)
            count += 1
    return count


@given(TEXTS, TEXTS)
def test_bags_agree_with_counting_word_by_word(one: str, other: str) -> None:
    a, b = words(one), words(other)
    common = shared(a, b)
    assert Bag.of(one).holds(Bag.of(other)) == (common / len(b) if b else 0)
    assert Bag.of(one).likeness(Bag.of(other)) == (common / (len(a) + len(b) - common) if a or b else 0)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("AP", "The Associated Press", True),
        ("police", "the police", True),
        ("Jarl Vedder", "Interior Minister Jarl Vedder", True),
        ("Ann Ruud", "Tom Ruud", False),
        ("Ann Ruud", "Police Chief of the Northern Valley Ann Lee", False),
        ("Federal Aviation Authority", "Federal Aviation Administration", True),
        ("police", "firemen", False),
        ("the", "the", False),
        ("", "police", False),
    ],
)
def test_names_of_one_source(one: str, other: str, same: bool) -> None:
    assert same_source(one, other) is same
    assert same_source(other, one) is same
