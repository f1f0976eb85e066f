"""A name of one word at the head of a sentence, told by what stands beside it between commas."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains

BEFORE = [
    "Volkswagen, which makes electric cars, cut prices in China.",
    "Volkswagen, Europe's biggest carmaker, cut prices in China.",
    "Volkswagen, a German carmaker, cut prices in China.",
    "Volkswagen, based in Wolfsburg, cut prices in China.",
    "Siemens, the German engineering group, cut prices in China.",
]


@pytest.mark.parametrize("before", BEFORE)
def test_it_is_whom_the_sentence_before_describes(before: str) -> None:
    name = before.split(",")[0]
    assert chains(f"{before} It said two men had died.", "two men") == [[name]]


@pytest.mark.parametrize(
    "before",
    [
        "Bread, which costs four crowns, was sold out in China.",
        "Separately, a carmaker, Norvolt, cut prices in China.",
        "Doctors, the hospital said, were trained in China.",
    ],
)
def test_what_is_no_name_says_nothing(before: str) -> None:
    chain = chains(f"{before} It said two men had died.", "two men")[0]
    assert chain[0] not in ("Bread", "Separately", "Doctors")


def test_one_of_several_is_no_name() -> None:
    text = "Two survivors told police they had fled. One, a 52-year-old tailor, said two men had died."
    assert chains(text, "two men") == [["52-year-old tailor"]]
