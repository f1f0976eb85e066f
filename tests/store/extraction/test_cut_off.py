"""Sentences that end anywhere: pasted text does, and none of it may stop the reading of an article."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import drafts

SENTENCES = [
    "Nine people died, according to Tass, which cited two officials named Ann Lee and Ida Holm, accused in the report.",
    "The same man named Sheikh Omar told the mayor, Ann Holm, in a letter seen by Reuters that nine were put in.",
    "According to the report the ministry published on Monday 40 bridges were closed in what Lee called a precaution.",
    "A memo drafted in May, and seen by Reuters, shows the firm pointed out 40 people were put at risk by it.",
    "By the union's count, said two diplomats involved in drafting it, the note, drawn up by it, says nine died.",
]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_may_end_at_any_word(sentence: str) -> None:
    words = sentence.split()
    for first in range(0, len(words), 3):
        for last in range(first + 1, len(words) + 1):
            cut = " ".join(words[first:last]).rstrip(".,")
            assert all(draft.spans for draft in drafts(cut))
