"""Near-identical wordings that begin or end alike."""

from __future__ import annotations

from itertools import combinations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz import fuzz
from rapidfuzz.utils import default_process

from store.matching import alike_ends, ends


def pairs_of(texts: list[str], among: list[bool] | None = None) -> list[tuple[int, int]]:
    chosen = np.array([True] * len(texts) if among is None else among, bool)
    return [divmod(code, len(texts)) for code in alike_ends(texts, chosen).tolist()]


def test_the_same_wording_and_one_with_another_figure_are_found() -> None:
    texts = [
        "The fund paid 50 people",
        "Dockers left",
        "The fund paid 51 people",
        "Nobody left",
        "The fund paid 50 people",
    ]
    assert set(pairs_of(texts)) == {(0, 2), (0, 4), (2, 4)}


def test_what_ends_alike_is_found() -> None:
    texts = ["A fire closed the port of Orsk for a day", "Ice closed the port of Orsk for a day", "Kim left"]
    assert pairs_of(texts) == [(0, 1)]


def test_wordings_of_common_words_are_found_among_many_that_begin_like_them() -> None:
    words = ("all", "just", "more", "less", "not", "only", "partly", "really", "so")
    many = [f"That is {word} what I had in mind" for word in words]
    assert pairs_of(many) == list(combinations(range(len(many)), 2))


def test_quotation_marks_and_capitals_make_no_difference() -> None:
    assert pairs_of(["“It’s time,” he said", "It's time, he said", '"IT\'S TIME", he said']) == [(0, 1), (0, 2), (1, 2)]


def test_what_only_begins_alike_is_not() -> None:
    assert pairs_of(["Kim left the port of Orsk at dawn", "Kim left the port of Lenka", "Kim left the bank"]) == []


def test_only_those_that_are_chosen_are_paired() -> None:
    assert pairs_of(["Kim left"] * 3, [True, False, True]) == [(0, 2)]


def test_of_thousands_that_begin_alike_each_is_paired_with_the_next_and_the_same_ones_meet() -> None:
    texts = [f"Polls closed in ward {number % 150:03}" for number in range(300)]
    pairs = pairs_of(texts)
    assert {(place, place + 150) for place in range(150)} <= set(pairs)
    assert len(pairs) < 2 * 300 * ends.MOST + 300


def beginning(one: str, other: str) -> int:
    return next((at for at, (x, y) in enumerate(zip(one, other, strict=False)) if x != y), min(len(one), len(other)))


@given(st.lists(st.text("ab .", max_size=14), max_size=12))
def test_near_identical_texts_that_begin_or_end_alike_are_paired_and_no_others(texts: list[str]) -> None:
    pairs = pairs_of(texts)
    assert pairs == sorted(set(pairs))
    plain = [default_process(text) for text in texts]
    for a, b in combinations(range(len(texts)), 2):
        alike = fuzz.ratio(plain[a], plain[b]) >= ends.ALIKE
        longest = max(len(plain[a]), len(plain[b]))
        shared = max(beginning(plain[a], plain[b]), beginning(plain[a][::-1], plain[b][::-1]))
        if alike and shared >= ends.SHARED * longest:
            assert (a, b) in pairs
        if (a, b) in pairs:
            assert fuzz.ratio(plain[a], plain[b]) >= ends.ALIKE - 0.5
