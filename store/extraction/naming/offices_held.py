"""The office that a sentence gives to whom it names: "Ann Lee was elected mayor", "Ann Lee, 54, is the mayor"."""

from __future__ import annotations

from collections.abc import Sequence

from store.extraction.lexicon.words import word_set
from store.extraction.tagging.tokens import Token

_NOW = word_set("is 's ’s became becomes remains")
_SINCE = frozenset({"has", "have"})
_GIVEN = word_set(
    """elected re-elected reelected appointed reappointed named chosen picked selected hired installed confirmed sworn
    crowned elevated promoted"""
)
"""What was done with who got an office."""
_GIVING = word_set("elected appointed named chose picked selected hired installed promoted made")
_ACTING = word_set("serves acts works serving acting working")
"""Verbs whose "as" names an office that somebody holds."""


def office_at(tokens: Sequence[Token], first: int, end: int) -> int | None:
    """Where the words of an office begin which the name ``tokens[first:end]`` is said to hold; None if it is given
    none. What was held once ("was mayor", "resigned as mayor") is no office held."""
    k = _past_age(tokens, end)
    if k + 1 >= len(tokens):
        return None
    if tokens[k].low == "as" and first and tokens[first - 1].low in _GIVING:
        return k + 1
    low, behind = tokens[k].low, _past_adverb(tokens, k + 1)
    if low in _ACTING and tokens[k + 1].low == "as":
        return k + 2
    if low in _SINCE and tokens[behind].low == "been":
        k, low, behind = behind, "been", _past_adverb(tokens, behind + 1)
    if low in ("was", "is", "been") and tokens[behind].low in _GIVEN:
        behind = _past_adverb(tokens, behind + 1)
        behind += tokens[behind].low == "in" and tokens[behind - 1].low == "sworn"
        behind += behind < len(tokens) and tokens[behind].low in ("as", "to", "be")
        return behind if behind < len(tokens) else None
    return behind if low in _NOW or low == "been" else None


def _past_age(tokens: Sequence[Token], k: int) -> int:
    """Past ", 54," behind a name."""
    aged = k + 2 < len(tokens) and tokens[k].text == "," == tokens[k + 2].text and tokens[k + 1].text.isdigit()
    return k + 3 if aged else k


def _past_adverb(tokens: Sequence[Token], k: int) -> int:
    return k + 1 if k + 1 < len(tokens) and tokens[k].tag == "AV" else min(k, len(tokens) - 1)
