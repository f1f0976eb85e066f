"""Finding the phrases of a statement that one word stands for, also where their object stands inside them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from .lexicon import phrases
from .wordlists import word_set

if TYPE_CHECKING:
    from .words import Words

_PARTICLES = word_set("off down out up back away apart aside forward free go home over short together")
_NO_OBJECT = word_set(
    """
    in on at for from to with by of over into after as and or but that which who when while if not is are was were be
    been has have had will would may might can could should must
    """
)
"""Words that the object of a verb before its particle does not hold."""
_REACH = 4
"""How many words the object may have: "turned the latest proposal down"."""


def phrase_at(words: Words, index: int) -> tuple[int, str] | None:
    """Where the set phrase that starts at ``index`` ends, and the word that stands for it; None where none starts."""
    lower = words.lower
    rows = _by_second_word()[lower[index]]
    if index + 1 < len(lower):
        for phrase, meaning in rows.get(lower[index + 1], ()):
            last = index + len(phrase)
            if lower[index:last] == phrase:
                return last, meaning
    for _phrase, meaning in rows.get("", ()):
        return index + 1, meaning
    return None


@cache
def _by_second_word() -> Mapping[str, Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]]:
    """First word -> second word, empty for phrases of one -> (words of the phrase, its meaning), longest first."""
    table: dict[str, dict[str, list[tuple[tuple[str, ...], str]]]] = {}
    for first, rows in phrases().items():
        seconds = table.setdefault(first, {})
        for phrase, meaning in rows:
            seconds.setdefault(phrase[1] if len(phrase) > 1 else "", []).append((phrase, meaning))
    return {first: {second: tuple(rows) for second, rows in seconds.items()} for first, seconds in table.items()}


def parted_phrase(words: Words, index: int) -> tuple[int, str] | None:
    """The place of the particle of the verb at ``index`` behind the verb's object, and the word for both."""
    particles = parted().get(words[index].lower)
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
def parted() -> Mapping[str, Mapping[str, str]]:
    """Form of a verb -> its particles, each with the word that stands for verb and particle."""
    table: dict[str, dict[str, str]] = {}
    for verb, rows in phrases().items():
        found = {phrase[1]: meaning for phrase, meaning in rows if len(phrase) == 2 and phrase[1] in _PARTICLES}
        if found:
            table[verb] = found
    return table
