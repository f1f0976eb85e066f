"""Names that open a sentence: the capital tells nothing there, what follows them does."""

from __future__ import annotations

from collections.abc import Sequence

from store.extraction import noun_words, words
from store.extraction.tokens import Token
from store.extraction.verbs import FORMS
from store.extraction.words import word_set
from store.given_names import PRONOUN
from store.known import lookup

_WORDS_TOO = word_set(
    """dawn grace faith joy art rich frank summer autumn april june may august sunny ivy olive daisy iris pearl ruby
    crystal amber penny royal christian earl dean guy miles chance angel star sky rose rosemary violet heather holly
    hazel ginger misty stormy sandy dusty rusty rocky wood stone christmas"""
)
"""Given names that are words too."""
_AUXILIARIES = words.BE_FINITE | words.HAVE_FINITE | words.MODALS


def given_name(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Whether a sentence opens with somebody's given name alone, "Daniel, not his real name, was an altar boy", or with
    that of a known outlet: "Bloomberg, whose reporters"."""
    low = tokens[i].low
    if low == "per":
        return _called_per(tokens, i, last)
    if i + 2 >= last or tokens[i + 1].text != ",":
        return False
    if tokens[i + 2].low in ("which", "whose", "citing", "quoting") and lookup(tokens[i].text) is not None:
        return True
    return low in PRONOUN and low not in FORMS and low not in _WORDS_TOO


def _called_per(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Whether "Per" is a given name, for it would bring in no clause: "Per Holm, an economist, said"."""
    end = i + 1
    while end < min(last, i + 4) and tokens[end].capital:
        end += 1
    if end == i + 1 or end >= last:
        return False
    if tokens[end].text == ",":
        end = next((k + 1 for k in range(end + 1, min(last, end + 16)) if tokens[k].text == ","), last)
    return end < last and (tokens[end].low in _AUXILIARIES or bool(set(FORMS.get(tokens[end].low, "")) & set("ds")))


def apposed_name(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Whether a sentence opens with a name alone and says whose: "Olmedo, the governor, maintains"."""
    if i + 4 >= last or tokens[i + 1].text != "," or tokens[i + 2].low not in ("the", "a", "an"):
        return False
    comma = next((k for k in range(i + 4, min(last, i + 8)) if tokens[k].text == ","), None)
    low = tokens[i].low
    plain = low not in FORMS and low not in words.ADVERBS | words.TIME_WORDS and not low.endswith("s")
    return comma is not None and plain and tokens[comma - 1].low in noun_words.PERSON_NOUNS
