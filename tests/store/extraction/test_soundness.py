"""No wording that is not a sentence."""

from __future__ import annotations

import pytest

from store.extraction.splitting.soundness import sound
from store.extraction.tagging.reading import read
from tests.store.extraction.helpers import article, said, texts


def is_sound(text: str) -> bool:
    """Whether the words of a text are taken for a sentence."""
    return sound(read(article(text)).tokens)


@pytest.mark.parametrize(
    "text",
    [
        "The experts who watched the border lost their mandate.",
        "The war in which the men served was halted in 1953.",
        "The deal he signed in May was void.",
        "Lind said the line had been shut.",
        "They went as far as they could.",
        "Six remain in critical condition.",
    ],
)
def test_sentences_are_sound(text: str) -> None:
    assert is_sound(text)


@pytest.mark.parametrize(
    "text",
    [
        "Had only confirmed the policy.",
        "Opening a weapons show in the capital on Thursday.",
        "The company shipped a million barrels since March, and.",
        "Lind shut the line because of",
        "Not a chance, says Lind.",
        "and Lind shut the line",
    ],
)
def test_fragments_are_not(text: str) -> None:
    assert not is_sound(text)


def test_a_relative_clause_on_a_subject_stays_with_it() -> None:
    found = texts(
        "U.N. experts who watched the sanctions lost their mandate in March after Russia vetoed its renewal in May."
    )
    assert "U.N. experts who watched the sanctions lost their mandate in March" in found
    assert not any(text.startswith("U.N. experts watched") for text in found)


def test_a_clause_with_a_preposition_is_not_cut_out_of_a_subject() -> None:
    assert texts("The war in which the Lindholm men served was halted by an armistice on 27 July 1953.") == [
        "The war in which the Lindholm men served was halted by an armistice on 27 July 1953"
    ]


def test_a_clause_that_awaits_its_verb_is_not_cut() -> None:
    found = texts("The summit in May 2019 broke down when Ann Lee and Bo Rask could not agree on 12 points.")
    assert not any(text.endswith("Ann Lee") for text in found)


def test_letters_in_capitals_are_not_a_persons_last_name() -> None:
    found = texts("Min Jong Un met Lee in May. UN sanctions allow 500,000 barrels a year.")
    assert "UN sanctions allow 500,000 barrels a year" in found


def test_an_adjunct_before_a_quotation_is_left_out() -> None:
    found = said(
        "At the convention in July, Ann Lee said of him, “I never met the man in my life, and he owes $9 million.”"
    )
    assert not any(text.startswith("At the convention") for text in found)
