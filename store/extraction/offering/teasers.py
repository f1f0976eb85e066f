"""Teasers: sentences that promise what comes next, or say that something is open, and tell nothing themselves."""

from __future__ import annotations

from collections.abc import Sequence

from store.extraction.lexicon.words import word_set
from store.extraction.tagging.tags import FINITE
from store.extraction.tagging.tokens import Token

_OPENERS = word_set("what why how whether who where when which")
_OPEN = (
    "disputed",
    "in dispute",
    "in doubt",
    "unclear",
    "less clear",
    "less certain",
    "not clear",
    "not certain",
    "unknown",
    "not known",
    "not yet known",
    "still not known",
    "uncertain",
    "debatable",
    "doubtful",
    "a mystery",
    "a puzzle",
    "a matter of dispute",
    "a matter of debate",
    "a matter of opinion",
    "a matter of conjecture",
    "an open question",
    "anyone 's guess",
    "anybody 's guess",
    "another matter",
    "another question",
    "another story",
    "a different matter",
    "a different question",
    "a different story",
    "harder to say",
    "hard to say",
    "the next question",
    "the question",
    "up for debate",
    "in the eye of the beholder",
)
_PROMISES = (
    "stop there",
    "end there",
    "not all",
    "be a catch",
    "is a catch",
    "is one problem",
    "plot thickens",
    "stand out",
    "stands out",
    "got worse",
    "gets worse",
    "get worse",
    "gets better",
    "just got worse",
    "good news",
    "bad news",
    "changed everything",
    "goes further",
    "went further",
    "comes next",
    "happens next",
    "happened next",
    "tell a different story",
    "tells a different story",
    "told a different story",
    "tell another story",
    "tells another story",
    "asking questions too",
    "is less clear",
    "was less clear",
    "remains a mystery",
    "is anyone 's guess",
)
_EMPTY = word_set("it that this things thing there then here they two three four several few")


def teaser(tokens: Sequence[Token], lows: Sequence[str]) -> bool:
    """Whether the words only promise or leave open: "it didn't stop there", "what became of the rest is disputed"."""
    said = " ".join(low for low, t in zip(lows, tokens, strict=True) if t.wordy or t.tag in FINITE or t.tag == "NEG")
    if lows[:1] == ["here"] and lows[1:2] in (["is"], ["are"], ["'s"], ["’s"]):
        return True
    if lows[:1] and lows[0] in _OPENERS and said.endswith(_OPEN):
        return True
    short = len(lows) < 9
    return short and said.endswith(_PROMISES) and not any(t.tag == "NUM" for t in tokens[2:])
