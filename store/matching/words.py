"""Cutting a statement into words, with their places in the text."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from .data_words import NEGATIONS, STOPWORDS
from .lexicon import phrases, stem

_WORD = re.compile(
    r"""(
      [A-Za-z]++(?!['’ʼ.\-\w])                  # most words: nothing that follows can belong to them
    | \d{4}-\d\d-\d\d(?!\d)                     # an ISO date
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
    )""",
    re.VERBOSE,
)
_POSSESSIVE = re.compile(r"['’ʼ]s$|(?<=s)['’ʼ]$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """A word wherever it stands, as it is written and folded to lower case, and what its spelling alone tells."""

    text: str
    lower: str
    capital: bool
    """Whether it starts with a capital letter."""
    figure: bool
    """Whether it starts with a digit."""
    key: str
    """What comparing goes by; empty for a word that negates: it is no content."""
    content: bool
    """Whether it is content in any case; other words are in a name only."""
    opens_phrase: bool
    """Whether a set phrase may begin with it."""


@lru_cache(maxsize=200_000)
def word_of(text: str) -> Word:
    """The word with this spelling: what a spelling tells is worked out once."""
    lower = fold(text)
    key, content = term_of(lower)
    return Word(text, lower, text[0].isupper(), text[0].isdecimal(), key, content, lower in phrases())


def term_of(meaning: str) -> tuple[str, bool]:
    """The key of a folded word or of what a phrase means, empty for a negation; and whether it is always content."""
    if negates(meaning) or meaning == "atleast":
        return "", False
    return stem(meaning), meaning not in STOPWORDS


@lru_cache(maxsize=100_000)
def negates(word: str) -> bool:
    """Whether a folded word negates."""
    return word in NEGATIONS or word.endswith("n't")


class Words(tuple[Word, ...]):
    """The words of a statement in order; punctuation and blanks lie between them.

    ``text`` is the statement, ``gaps[i]`` what stands before word i, the last gap what stands after all; ``lower``
    are the words folded.
    """

    text: str
    gaps: list[str]
    lower: tuple[str, ...]
    figures: bool
    """Whether any word starts with a digit."""
    ends: list[int]
    """Where each gap and each word ends, by turns; empty until it is asked for."""

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Where in the text the words ``first`` to ``last`` (exclusive) begin and end; ``first`` < ``last``."""
        if not self.ends:
            pieces = zip(self.gaps, self, strict=False)
            self.ends = list(accumulate([length for gap, word in pieces for length in (len(gap), len(word.text))]))
        return self.ends[2 * first], self.ends[2 * last - 1]

    def between(self, first: int, last: int) -> str:
        """The text between word ``first`` and a later one."""
        return self.text[self.span(first, first + 1)[1] : self.span(last, last + 1)[0]]

    def before(self, index: int) -> str:
        """The text before word ``index``."""
        return self.text[: self.span(index, index + 1)[0]]


@lru_cache(maxsize=200_000)
def fold(word: str) -> str:
    """A word's folded form: NFKC, lower case, straight apostrophes, no possessive s, no full stops; never empty."""
    if word.isascii() and word.isalnum():
        return word.lower()
    folded = unicodedata.normalize("NFKC", word).replace("’", "'").replace("ʼ", "'").lower()
    folded = _POSSESSIVE.sub("", folded)
    if "." in folded and not folded[0].isdigit():
        folded = folded.replace(".", "").replace(" ", "")
    return folded or word.lower()


def split_words(text: str) -> Words:
    """The words of ``text`` in order."""
    pieces = _WORD.split(text)
    words = Words(map(word_of, pieces[1::2]))
    words.text, words.gaps = text, pieces[::2]
    words.lower = tuple([word.lower for word in words])
    words.ends = []
    words.figures = any(word.figure for word in words)
    return words


_HEADLINE = 0.9
"""The share of the content words of a headline that have a capital."""
_HEADLINE_WORDS = 4
"""Least content words of a headline that is told by them."""


def in_title_case(words: Words) -> bool:
    """Whether the statement is a headline with a capital on every word."""
    if sum([word.capital for word in words]) < _HEADLINE_WORDS * _HEADLINE:
        return False
    content = [word.capital for word in words if len(word.text) > 3 and word.text[0].isalpha()]
    return len(content) >= _HEADLINE_WORDS and sum(content) >= _HEADLINE * len(content)
