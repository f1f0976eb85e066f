"""Words, numbers and marks of a text, each with its exact place in it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from store.extraction.lexicon.words import CURRENCY_SIGNS, MONTH_ABBREVIATIONS, TITLES, word_set
from store.extraction.tagging.sentences import opens_plainly

# Every alternative starts with a character class that no other repeats into, so a scan is linear.
_TOKEN = re.compile(
    r"""
      ''|``|o['’]clock\b
    | [A-Z]-(?:[A-Z]\.){2,}
    | (?:[A-Za-z]\.){2,}(?:[-‑][^\W\d_]{3,})*
    | [A-Za-z]['’](?=[^\W\d_a-z])(?:[^\W_]|[-‑](?=\w))+
    | [$€£¥₹₽₦₺₩₴₪₱₫₸]\s?\d+(?:[.,]\d+)*
    | \d+(?:[.,:/]\d+)*(?:[-–‑][^\W_]+)*(?:st|nd|rd|th|%|s)?
    | [^\W\d_](?:[^\W_]|[\u00ad\u200b-\u200d\u2060])*(?:(?:[-‑]|&(?=\w))(?:[^\W_]|[\u00ad\u200b-\u200d\u2060])+)*
    | ['’‘](?:s|re|ve|ll|d|m|S)\b
    | --+ | \.\.\.+
    | \S
    """,
    re.VERBOSE,
)
_INVISIBLE = {ord(c): None for c in "\u00ad\u200b\u200c\u200d\u2060"} | {ord("’"): "'", ord("‘"): "'", ord("‑"): "-"}

ABBREVIATIONS = (
    frozenset(t for t in TITLES if t.endswith("."))
    | MONTH_ABBREVIATIONS
    | word_set("""no. inc. corp. co. ltd. vs. jr. sr. st. mt. ft. dept. univ. est. approx. etc. bros. assn.""")
)
"""Words that keep their full stop."""
_PARTY_AND_STATE = re.compile(r"[A-Z]-[A-Z][a-z]{1,5}")
"""A lawmaker's party and shortened state: the "D-Mass" of "Carro, D-Mass.,"."""
_PREFIXES = ("al-", "el-", "ad-", "an-", "ar-", "as-", "at-", "az-", "ul-")
"""Articles at the head of Arabic surnames."""


@dataclass(slots=True)
class Token:
    """One word, number or mark. ``start`` and ``end`` are code points into the text.

    ``quote`` is the index of the quotation the token stands in, -1 outside; ``mark`` says that it is itself
    a quotation mark. ``tag`` is filled by the tagger.
    """

    text: str
    low: str
    start: int
    end: int
    quote: int = -1
    mark: bool = False
    tag: str = ""

    capital: bool = field(init=False)
    """Whether the word begins with a capital letter."""
    wordy: bool = field(init=False)
    """Whether the token is a word or number, not punctuation."""

    def __post_init__(self) -> None:
        # Asked for many times of every token: worked out once.
        first = self.text[0]
        # "al-Harthi" opens with its small word.
        self.capital = first.isupper() or (self.low.startswith(_PREFIXES) and self.text[3:4].isupper())
        self.wordy = first.isalnum() or first in CURRENCY_SIGNS


def tokenize(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Split ``text[start:end]`` into tokens, left to right; white space belongs to none.

    Contractions come apart (``did`` + ``n't``), as does the possessive (``Kim`` + ``'s``); a word of
    ``ABBREVIATIONS`` keeps its full stop, as does an initial in a name (``George`` + ``W.`` + ``Nash``).
    """
    stop = len(text) if end is None else end
    tokens: list[Token] = []
    position = start
    while match := _TOKEN.search(text, position, stop):
        word, a, b = match.group(), match.start(), match.end()
        low = word.lower()
        if not low.isascii():
            low = low.translate(_INVISIBLE) or word
        if b < stop and text[b] == "." and _keeps_stop(text, word, low, b + 1, stop):
            word, low, b = word + ".", low + ".", b + 1
        if low[-1] == "n" and len(low) > 2 and text[b : b + 2].lower() in ("'t", "’t"):
            tokens.append(Token(word[:-1], low[:-1], a, b - 1))
            word, low, a, b = text[b - 1 : b + 2], "n't", b - 1, b + 2
        if word == "-" and text[a - 1 : a].isspace() and text[b : b + 1].isspace():
            # A hyphen between blanks is a dash to every rule.
            word = low = "–"
        tokens.append(Token(word, low, a, b))
        position = b
    return tokens


def _keeps_stop(text: str, word: str, low: str, after: int, stop: int) -> bool:
    """Whether the full stop before ``after`` belongs to the word before it: it is an abbreviation, or an initial with
    more of a name or of the sentence behind it."""
    if _PARTY_AND_STATE.fullmatch(word) and text[after : after + 1] in (",", ")"):
        return True
    if len(word) > 1:
        return low + "." in ABBREVIATIONS and not text[after : after + 1].isalnum()
    first = after + 1 if text[after : after + 1].isspace() else after
    if first >= stop or not word.isupper() or word == "I":
        return False
    # "Hamid R., 39", "Hamid R. said"
    goes_on = text[after] in ",;'’" or (first > after and text[first].islower())
    return goes_on or (text[first].isupper() and not opens_plainly(text, first, stop))
