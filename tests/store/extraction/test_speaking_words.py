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


def test_what_is_said_to_be_so_has_no_speaker() -> None:
    text = "The vase, now said to be worth two million euros, was sold."
    assert all(not chain for chain in chains(text, "sold"))
