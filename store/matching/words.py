"""Cutting a statement into words, with their places in the text."""

from __future__ import annotations

import re
from functools import reduce
from itertools import accumulate
from operator import or_

from .signs import CAPITAL, LONG
from .spelling import Word, word_of

_WORD = re.compile(
    r"""(?=[^\W_]|[%$€£¥])(              # no word begins with anything else
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


class Words(tuple[Word, ...]):
    """The words of a statement in order; punctuation and blanks lie between them.

    ``text`` is the statement, ``gaps[i]`` what stands before word i, the last gap what stands after all; ``lower``
    are the words folded.
    """

    text: str
    pieces: list[str]
    """What stands before word 0, word 0, what stands before word 1, and so on."""
    gaps: list[str]
    lower: tuple[str, ...]
    keys: tuple[str, ...]
    """The key of each word."""
    signs: tuple[int, ...]
    """The signs of each word."""
    signed: int
    """The signs that any of them has."""
    ends: list[int]
    """Where each gap and each word ends, by turns; empty until it is asked for."""

    def with_sign(self, sign: int) -> list[int]:
        """The places of the words that have a sign."""
        if not self.signed & sign:
            return []
        return [place for place, held in enumerate(self.signs) if held & sign]

    @property
    def headline(self) -> bool:
        """Whether the statement is a headline with a capital on every word."""
        if self.signed & _HEADLINED != _HEADLINED:
            return False
        content = [held for held in self.signs if held & LONG]
        capitals = len([held for held in content if held & CAPITAL])
        return len(content) >= _HEADLINE_WORDS and capitals >= _HEADLINE * len(content)

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Where in the text the words ``first`` to ``last`` (exclusive) begin and end; ``first`` < ``last``."""
        if not self.ends:
            self.ends = list(accumulate(map(len, self.pieces)))
        return self.ends[2 * first], self.ends[2 * last - 1]

    def between(self, first: int, last: int) -> str:
        """The text between word ``first`` and a later one."""
        return self.text[self.span(first, first + 1)[1] : self.span(last, last + 1)[0]]

    def before(self, index: int) -> str:
        """The text before word ``index``."""
        return self.text[: self.span(index, index + 1)[0]]


def split_words(text: str) -> Words:
    """The words of ``text`` in order."""
    pieces = _WORD.split(text)
    words = Words(map(word_of, pieces[1::2]))
    words.text, words.pieces, words.gaps = text, pieces, pieces[::2]
    _texts, words.lower, _capitals, words.keys, words.signs = zip(*words, strict=False) if words else _NO_WORDS
    words.signed = reduce(or_, words.signs, 0)
    words.ends = []
    return words


_NO_WORDS = ((),) * len(Word._fields)
_HEADLINED = LONG | CAPITAL
_HEADLINE = 0.9
"""The share of the content words of a headline that have a capital."""
_HEADLINE_WORDS = 4
"""Least content words of a headline that is told by them."""
