"""Cutting a statement into words, with their places in the text."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

_WORD = re.compile(
    r"""
      \d{4}-\d\d-\d\d(?!\d)                     # an ISO date
    | \d{1,2}:\d\d(?!\d)                        # a clock time
    | \d{1,2}:\ \d\d(?=\ [ap]\.?\ ?m\b)         # the same set wide: 3: 33 a. m.
    | \d{1,2}\.\ \d{1,2}(?=\ -?\ ?(?:magnitude|percent|million|billion)) # 6. 1 magnitude
    | (?:(?<=agnitude\ )|(?<=agnitude\ -\ ))\d\.\ \d  # magnitude 6. 1
    | \d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)        # thousands
    | \d{1,3}(?:,\ 000)+(?!\d)                 # thousands, set wide: 2, 000
    | \d+(?:\.\d+)?                             # a plain figure
    | [^\W\d_]\.(?:\ ?[^\W\d_]\.)+             # U.S., a.m., also set wide
    | [A-Z][^\W\d_]*-?\d+[A-Za-z]?\b            # Kestrel-4, F-16, G7
    | [^\W\d_]+(?:['’ʼ][^\W\d_]+)*              # words
    | [%$€£¥]
    """,
    re.VERBOSE,
)
_POSSESSIVE = re.compile(r"['’ʼ]s$|(?<=s)['’ʼ]$", re.IGNORECASE)


class Word(NamedTuple):
    """One word of a statement: as it stands, folded to lower case, and where."""

    text: str
    lower: str
    start: int
    end: int
    capital: bool
    """Whether the word starts with a capital letter."""


@lru_cache(maxsize=200_000)
def fold(word: str) -> str:
    """A word's folded form: NFKC, lower case, straight apostrophes, no possessive s, no full stops."""
    if word.isascii() and word.isalnum():
        return word.lower()
    folded = unicodedata.normalize("NFKC", word).replace("’", "'").replace("ʼ", "'").lower()
    folded = _POSSESSIVE.sub("", folded)
    if "." in folded and not folded[0].isdigit():
        folded = folded.replace(".", "").replace(" ", "")
    return folded


def split_words(text: str) -> tuple[Word, ...]:
    """The words of ``text`` in order; punctuation and blanks lie between them."""
    words = []
    for found in _WORD.finditer(text):
        word = found[0]
        words.append(Word(word, fold(word), *found.span(), word[0].isupper()))
    return tuple(words)
