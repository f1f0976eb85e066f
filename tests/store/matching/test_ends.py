"""Near-identical wordings that stand beside each other in order of their text."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from store.matching import alike_ends


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
    assert pairs_of(texts) == [(0, 2), (0, 4), (2, 4)]


def test_what_ends_alike_is_found() -> None:
    assert pairs_of(["A fire closed the port of Orsk", "Ice closed the port of Orsk", "Kim left"]) == [(0, 1)]


def test_what_shares_less_than_half_of_the_longer_is_not() -> None:
    assert pairs_of(["Kim left", "Kim left the port of Orsk at dawn", "At dawn"]) == []


def test_only_those_that_are_chosen_are_paired() -> None:
    assert pairs_of(["Kim left"] * 3, [True, False, True]) == [(0, 2)]


@given(st.lists(st.text("ab ", max_size=8), max_size=12))
def test_each_pair_comes_once_and_every_wording_that_is_there_again_is_met(texts: list[str]) -> None:
    pairs = pairs_of(texts)
    assert pairs == sorted(set(pairs))
    for a, b in pairs:
        longest = max(len(texts[a]), len(texts[b]))
        assert a < b
        assert any(
            2 * next((at for at, (x, y) in enumerate(zip(one, two, strict=False)) if x != y), min(len(one), len(two)))
            >= longest
            for one, two in ((texts[a], texts[b]), (texts[a][::-1], texts[b][::-1]))
        )
    met = {place for pair in pairs for place in pair}
    assert met >= {place for place, text in enumerate(texts) if texts.count(text) > 1}
