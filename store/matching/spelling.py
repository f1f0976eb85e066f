"""What is known of a word from its spelling: its folded form, its key, and its signs; once for each spelling."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import cache, partial
from typing import NamedTuple

from . import signs
from .circumstances import JOINTS
from .data_words import MONTHS, NEGATIONS, STOPWORDS, TITLES, WEEKDAYS
from .dates import OPENERS as DATE_OPENERS
from .dates import may_open_date
from .denials import DENYING, REJECTING
from .folding import fold
from .lexicon import irregular_verb_forms, ordinary_words, phrases, stem
from .modals import openers as modal_openers
from .negations import DECLINING, EXCLUDING, FAILING, negates
from .phrasing import parted
from .places import is_us, place_openers
from .predicates import HELPERS, NO_VERBS, NOUN_SIGNS, is_adverb
from .quantities import OPENERS as FIGURE_OPENERS


class Word(NamedTuple):
    """A word wherever it stands, as it is written and folded to lower case, and what its spelling alone tells."""

    text: str
    lower: str
    capital: bool
    """Whether it starts with a capital letter."""
    key: str
    """What comparing goes by; empty for a word that negates: it is no content."""
    signs: int
    """The bits of ``signs.py`` that it has."""


# A call of the class itself takes several times as long.
_WORD: Callable[[tuple[str, str, bool, str, int]], Word] = partial(tuple.__new__, Word)


class _Known(dict[str, Word]):
    """The words read so far, by their spelling: looking one up here takes half the time of a call that is cached."""

    def __missing__(self, text: str) -> Word:
        if len(self) >= _MOST_KNOWN:
            self.clear()
        word = self[text] = _word(text)
        return word


_MOST_KNOWN = 200_000
"""How many spellings are kept; by Zipf's law the frequent ones are soon back."""
word_of: Callable[[str], Word] = _Known().__getitem__
"""The word with this spelling."""


def _word(text: str) -> Word:
    lower = fold(text)
    key, content = term_of(lower)
    capital = text[0].isupper()
    return _WORD((text, lower, capital, key, _signs(text, lower, capital, key) | (signs.CONTENT if content else 0)))


def term_of(meaning: str) -> tuple[str, bool]:
    """The key of a folded word or of what a phrase means, empty for a negation; and whether it is always content."""
    if negates(meaning) or meaning == "atleast":
        return "", False
    return stem(meaning), meaning not in STOPWORDS


def _signs(text: str, lower: str, capital: bool, key: str) -> int:
    """The signs of a word but for that of its content."""
    found = _listed().get(lower, 0)
    if capital:
        found |= signs.CAPITAL | _listed_with_capital().get(lower, 0)
        if lower == "us" and not is_us(text):
            found &= ~signs.OPENS_PLACE
        found |= _of_name(text, lower, key)
    if text[0].isalpha():
        found |= signs.LONG if len(text) > _SHORT else 0
    if text[-1] == ".":
        found |= signs.STOPPED
    if not lower.isalpha():
        found |= signs.OPENS_FIGURE if any(map(str.isdecimal, lower)) else 0
        found |= signs.OPENS_DATE if text[0].isdecimal() and may_open_date(text, lower) else 0
        found |= signs.NEGATES if negates(lower) else 0
    return found | _of_ending(lower)


def _of_name(text: str, lower: str, key: str) -> int:
    """Whether a word with a capital is part of a name, and whether it is one at the head of a sentence, too."""
    if lower in _OF_MYSELF or not text[0].isalpha():
        return 0
    found = signs.NAMES if lower not in STOPWORDS or (text.isupper() and len(text) > 1) else 0
    return found if _ordinary(lower, key) else found | signs.NAMES_AT_HEAD


_OF_MYSELF = frozenset({"i", "i'm", "i've"})
_ENDINGS = ("ly", "ing", "ed", "ary", "ous", "tion", "ment", "ness", "ive", "ful", "less", "able", "ists")


def _ordinary(word: str, key: str) -> bool:
    """Whether a word that a capital opens a statement or headline with is a word of the language, no name."""
    return not key or word in STOPWORDS or key in ordinary_words() or word.endswith(_ENDINGS)


_SHORT = 3
"""The most letters of a word that a headline may have without a capital."""


def _of_ending(lower: str) -> int:
    """The signs that the ending of a word tells, and those that a list makes up for."""
    found = signs.ADVERB if is_adverb(lower) else 0
    if lower.endswith("ing"):
        found |= signs.GERUND
    if lower not in NO_VERBS and (lower.endswith("ed") or lower in irregular_verb_forms()):
        found |= signs.PAST
    return found


@cache
def _listed() -> Mapping[str, int]:
    """Folded word -> the signs that it has by standing in a list."""
    return _by_word(
        (signs.OPENS_PHRASE, phrases()),
        (signs.PARTED, parted()),
        (signs.OPENS_DATE, DATE_OPENERS),
        (signs.OPENS_FIGURE, FIGURE_OPENERS),
        (signs.OPENS_MODAL, modal_openers()),
        (signs.NEGATES, (*NEGATIONS, *DECLINING, *EXCLUDING)),
        (signs.FAILS, FAILING),
        (signs.REJECTS, REJECTING),
        (signs.DENIES, DENYING),
        (signs.JOINT, JOINTS),
        (signs.THAT, ["that"]),
        (signs.TITLE, TITLES),
        (signs.HELPER, HELPERS),
        (signs.BEFORE_NOUN, NOUN_SIGNS),
    )


@cache
def _listed_with_capital() -> Mapping[str, int]:
    """The same for those that a word has only with a capital."""
    calendar = [*MONTHS, *WEEKDAYS, *(f"{day}s" for day in WEEKDAYS)]
    return _by_word((signs.OPENS_DATE, calendar), (signs.OPENS_PLACE, place_openers()))


def _by_word(*lists: tuple[int, Iterable[str]]) -> Mapping[str, int]:
    found: dict[str, int] = defaultdict(int)
    for sign, words in lists:
        for word in words:
            found[word] |= sign
    return dict(found)
