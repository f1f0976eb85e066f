"""What a speaker did behind their quotation is the article's own: "“We are done,” she said, and left"."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import drafts

OWN = [
    ("“The pump is safe,” Ann Lee said, and walked out of the meeting at noon.", "Ann Lee walked out"),
    ("“The pump is safe,” Ann Lee told reporters and flew to Oslo on Monday.", "Ann Lee flew to Oslo"),
    ("“The pump is safe,” the mayor added, and then handed over 40 letters.", "mayor then handed over 40 letters"),
]

SAID = [
    ("The bridge was safe, Ann Lee said, and would open in May.", "open in May"),
    ("The bridge was safe, Ann Lee said, and had been checked twice.", "checked twice"),
    ("“The bridge is safe,” Ann Lee said, and added that it had been checked twice.", "checked twice"),
]


@pytest.mark.parametrize(("text", "told"), OWN)
def test_what_a_speaker_did_is_nobodys_words(text: str, told: str) -> None:
    (own,) = [d for d in drafts(text) if told in d.text]
    assert [hop.name for hop in own.chain if hop.role.value == "speaker"] == []


@pytest.mark.parametrize(("text", "told"), SAID)
def test_what_else_is_said_stays_the_speakers(text: str, told: str) -> None:
    (said,) = [d for d in drafts(text) if told in d.text]
    assert said.chain[0].name == "Ann Lee"
