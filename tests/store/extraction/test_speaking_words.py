"""Speakers told by a word that is no noun elsewhere: "The military said", "Next said"."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains

SPEAKERS = [
    ("The military said two men had been killed.", "military"),
    ("The military told reporters two men had been killed.", "military"),
    ("The injured told police two men had been killed.", "injured"),
    ("Next said two men had been killed.", "Next"),
    ("Reading said two men had been killed.", "Reading"),
    ("United said two men had been killed.", "United"),
    ("No. 10 said two men had been killed.", "No. 10"),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS, ids=[speaker for _, speaker in SPEAKERS])
def test_a_word_that_only_stands_before_said_speaks(text: str, speaker: str) -> None:
    assert [chain[0] for chain in chains(text, "two men")] == [speaker]


CLAIMING = [
    ("Prosecutors claim two men had been killed.", "prosecutors"),
    ("The union claims two men had been killed.", "union"),
    ("Hanna Brandt estimates two men had been killed.", "Hanna Brandt"),
    ("The ministry reports two men had been killed.", "ministry"),
    ("More than a dozen people told Reuters two men had been killed.", "More than a dozen people"),
    ("The BBC understands two men had been killed.", "BBC"),
    ("Hanna Brandt told the inquiry on Monday two men had been killed.", "Hanna Brandt"),
    ("Sen. Ines Carro, D-Mass., said two men had been killed.", "Ines Carro"),
    ("Rep. Ines Carro, D-N.Y., said two men had been killed.", "Ines Carro"),
]


@pytest.mark.parametrize(("text", "speaker"), CLAIMING, ids=[text for text, _ in CLAIMING])
def test_what_is_claimed_without_that_has_its_speaker(text: str, speaker: str) -> None:
    assert [(chain[0] or "").lower() for chain in chains(text, "two men")] == [speaker.lower()]


def test_claims_that_were_filed_say_nothing() -> None:
    text = "Insurance claims 14 people filed were paid."
    assert all(not chain for chain in chains(text, "paid"))


def test_what_is_said_to_be_so_has_no_speaker() -> None:
    text = "The vase, now said to be worth two million euros, was sold."
    assert all(not chain for chain in chains(text, "sold"))
