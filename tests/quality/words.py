"""How alike two texts are by their words, and whether two names mean the same source.

Case, typographic quotes, entities, the order of words and a possessive ``'s`` make no difference; numbers keep their
decimal part.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass

_WORD = re.compile(r"[a-z0-9]+(?:\.\d+)?")
_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"'})
_SMALL_WORDS = frozenset({"the", "a", "an", "of", "and", "in", "s", "who", "that", "by", "to"})
_LONG_FORMS = {"ap": "associated press", "wsj": "wall street journal", "afp": "agence france presse"}

SHARED_OF_SHORTER = 0.6
"""Least share of the shorter name's words that two names of one source have in common."""
SHARED_OF_BOTH = 0.34
"""Least share of all the words of both names that they have in common."""


def folded(text: str) -> str:
    """``text`` with entities resolved, compatibility characters and quote marks plain, white space as one blank."""
    plain = unicodedata.normalize("NFKC", html.unescape(text)).translate(_STRAIGHT)
    return re.sub(r"\s+", " ", plain).strip()


def words(text: str) -> list[str]:
    """The words and numbers of a text, lower case, in order."""
    return _WORD.findall(folded(text).lower().replace("'s ", " ").replace(",", ""))


@dataclass(frozen=True)
class Bag:
    """The words of a text with their counts; their order is forgotten."""

    counts: Counter[str]

    @classmethod
    def of(cls, text: str) -> Bag:
        """The bag of a text."""
        return cls(Counter(words(text)))

    def holds(self, other: Bag) -> float:
        """Share of the other bag's words that are in this one, 0 to 1; 0 for an empty one."""
        return (self.counts & other.counts).total() / max(1, other.counts.total())

    def likeness(self, other: Bag) -> float:
        """Words in common over words in either, 0 to 1 (Jaccard index of multisets)."""
        return (self.counts & other.counts).total() / max(1, (self.counts | other.counts).total())


def same_source(one: str, other: str) -> bool:
    """Whether two names mean the same source: they share most words of the shorter and enough of both."""
    first, second = _name_words(one), _name_words(other)
    if not first or not second:
        return False
    shared = len(first & second)
    least = max(1, round(SHARED_OF_SHORTER * min(len(first), len(second))))
    return shared >= least and shared / len(first | second) >= SHARED_OF_BOTH


def _name_words(name: str) -> frozenset[str]:
    kept = " ".join(word for word in words(name) if word not in _SMALL_WORDS)
    return frozenset(_LONG_FORMS.get(kept, kept).split())
