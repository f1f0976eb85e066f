"""Verbs that are the same in the past and as nouns: "The bank cut rates"."""

from __future__ import annotations

import pytest

from store.extraction.tagging.reading import read
from tests.store.extraction.helpers import article, chains

PAST = ["Volkswagen cut prices in China.", "The bank cut rates in May.", "Russia hit targets in Kyiv."]
NOUN = ["The tax cut costs billions.", "The pay cut rates as a blow."]


def tags(text: str) -> list[str]:
    return [token.tag for token in read(article(text)).tokens]


@pytest.mark.parametrize("text", PAST)
def test_who_acts_did_it_to_several_things(text: str) -> None:
    assert "VD NN IN" in " ".join(tags(text))


@pytest.mark.parametrize("text", NOUN)
def test_a_cut_may_be_a_noun(text: str) -> None:
    assert "NN VZ" in " ".join(tags(text))


def test_the_company_is_who_cut_its_prices() -> None:
    text = "Volkswagen cut prices in China. The company said two men had died."
    assert chains(text, "two men") == [["Volkswagen"]]
