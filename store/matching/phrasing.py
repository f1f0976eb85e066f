"""Finding the phrases of a statement that one word stands for, also where their object stands inside them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from .lexicon import phrases
from .wordlists import word_set
from .words import Words

_PARTICLES = word_set("off down out up back away apart aside forward free go over short together")
_NO_OBJECT = word_set(
    """
    in on at for from to with by of over into after as and or but that which who when while if not is are was were be
    been has have had will would may might can could should must
    """
)
"""Words that the object of a verb before its particle does not hold."""
_REACH = 4
"""How many words the object may have: "turned the latest proposal down"."""


def phrase_at(words: Words, index: int) -> tuple[int, str]:
    """Where the unit that starts at ``index`` ends, and the word that stands for it."""
    for phrase, meaning in phrases()[words[index].lower]:
        last = index + len(phrase)
        if words.lower[index:last] == phrase:
            return last, meaning
    return index + 1, words[index].lower


def parted_phrase(words: Words, index: int) -> tuple[int, str] | None:
    """The place of the particle of the verb at ``index`` behind the verb's object, and the word for both."""
    particles = _parted().get(words[index].lower)
    if particles is None:
        return None
    for place in range(index + 1, min(index + _REACH + 2, len(words))):
        word = words.lower[place]
        if words.gaps[place] != " " or word in _NO_OBJECT:
            return None
        if word in particles and place > index + 1:
            return place, particles[word]
    return None


@cache
def _parted() -> Mapping[str, Mapping[str, str]]:
    """Form of a verb -> its particles, each with the word that stands for verb and particle."""
    table: dict[str, dict[str, str]] = {}
    for verb, rows in phrases().items():
        found = {phrase[1]: meaning for phrase, meaning in rows if len(phrase) == 2 and phrase[1] in _PARTICLES}
        if found:
            table[verb] = found
    return table
