"""Names that may be one source's are found without comparing all with all."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.sourcing import assess, folding, likeness
from store.sourcing.forms import Form, form_of
from store.sourcing.likeness import WAYS, Likeness
from tests.store.sourcing.making import mention

TEXT = """
Dana Whitlock Gov. D. Kesh Keshi Kesh's defence ministry of the Ministry Defence national election commission NEC
that heard report preliminary report's emails seen by Journal her his wife police Brightwell Therapeutics Inc.
layoff notice filed with state budget papers documents OSCE's daily bulletin OSCE U.N. UN United Nations
"""
names = st.lists(st.sampled_from(TEXT.split()), min_size=1, max_size=5).map(" ".join)


@given(st.lists(names, max_size=12))
def test_none_that_are_alike_is_left_out(some: list[str]) -> None:
    forms = list(map(form_of, some))
    found = Likeness(forms)
    for way, alike in enumerate(WAYS):
        for form in forms:
            assert found.near(way, [form]) == {other for other in forms if alike(form, other) is not None}


@given(st.lists(names, max_size=5), st.lists(names, max_size=5))
def test_the_first_two_that_are_alike_are_told(some: list[str], others: list[str]) -> None:
    one, other = list(map(form_of, some)), list(map(form_of, others))
    found = Likeness([*one, *other])
    for way, alike in enumerate(WAYS):
        pairs = [(a, b, why) for a, b in product(one, other) if (why := alike(a, b)) is not None]
        assert found.first(way, one, other) == next(iter(pairs), None)


def test_names_without_a_common_word_are_not_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[tuple[Form, Form]] = []

    def counted(one: Form, other: Form) -> None:
        compared.append((one, other))

    monkeypatch.setattr(likeness, "WAYS", (counted,))
    Likeness([form_of(f"Ab{n}a Zo{n}e") for n in range(200)])
    assert len(compared) == 200


def test_sources_of_a_large_claim_are_asked_about_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three hundred who speak for five houses, and for one of another kind each: no pair is gone through by mention."""
    asked: list[tuple[int, int]] = []
    apart = folding.Folding._apart

    def counted(self: folding.Folding, a: int, b: int) -> bool:
        asked.append((a, b))
        return apart(self, a, b)

    monkeypatch.setattr(folding.Folding, "_apart", counted)
    houses = ["Kesh's army", "the Keshi army", "Kesh", "Kesh's foreign ministry", "Kesh's state television"]
    some = [mention(n + 1, f"{houses[n % 5]} > Outlet {n}", f"Outlet {n}") for n in range(300)]
    assert len(assess(some).origins) == 1
    assert len(asked) < 30
