"""What spokespeople feel, rate, regret or vow in general is no claim in reported speech either."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import texts

IDLE = [
    "The mayor said the town would bounce back.",
    "The minister said lessons would be learned.",
    "She said she was shocked by the news.",
    "The airline said safety was its top priority.",
    "The company said it took the matter seriously.",
    "Analysts say the outlook is uncertain.",
    "The ministry said it regretted the incident.",
    "A spokesman said the company was disappointed.",
    "The chief executive said the year had been challenging.",
    "The premier vowed to restore order.",
    "The party has promised to fight on.",
    "The force said it would leave no stone unturned.",
    "The move has divided opinion.",
]
TOLD = [
    "She said the inspector was convinced that the wall leaned.",
    "The army said no soldier was hurt.",
    "The warden said three inmates were moved to another wing.",
    "The premier vowed to pay for the funerals.",
    "The supplier promised to restore the feeds by the end of the month.",
    "The company said it was sorry for the death of 11 passengers.",
    "The headmaster has been suspended while the council looks into the complaint.",
]


@pytest.mark.parametrize("text", IDLE)
def test_feelings_and_stock_answers_are_not_offered(text: str) -> None:
    assert texts(text) == []


@pytest.mark.parametrize("text", TOLD)
def test_what_else_is_said_with_the_same_words_is(text: str) -> None:
    assert len(texts(text)) == 1
