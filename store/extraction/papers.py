"""The documents that an article speaks of, by the fullest name it gives each: "study in Cryosphere Letters"."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from store.extraction import words
from store.extraction.antecedents import Antecedents
from store.extraction.noun_phrases import NounPhrase
from store.extraction.reading import Reading, Sentence
from store.extraction.words import word_set

_SHAPES = word_set(
    """latest new recent newest previous recently-published fresh handwritten typed printed signed undated first second
    third last same own brief short long single lengthy detailed full entire whole original"""
)
"""Adjectives that tell which copy it is or what it looks like, not whose it is."""
PUBLISHED = word_set("published printed appearing appeared")
"""Participles that tell where a document can be read."""
_GIVEN_TO = word_set("filed lodged submitted deposited")
_OF = word_set("of by for from with to on about into")
_LONGEST = 12


@dataclass(frozen=True, slots=True)
class Paper:
    """One document as the article names it at one place."""

    place: int
    noun: str
    """Its noun, lower case, in the singular."""
    name: str
    told: bool
    """Whether the name says whose it is or where it appeared."""


def singular(noun: str) -> str:
    """The noun without a plural's ending, as far as documents need it."""
    return noun.removesuffix("s") if not noun.endswith("ss") else noun


def says_little(word: str) -> bool:
    """Whether a word before a document's noun tells nothing of whose it is: "the 212-page ruling"."""
    return word in words.DETERMINERS or word in words.POSSESSIVES or word in _SHAPES or word.endswith("-page")


class Papers:
    """Every document of one article, in the order of the text."""

    def __init__(self, reading: Reading, cast: Antecedents) -> None:
        self.reading = reading
        self.cast = cast
        self.found: list[Paper] = []
        for phrases, sentence in zip(cast.phrases, reading.sentences, strict=True):
            for phrase in phrases:
                if reading.tokens[phrase.head].low in words.DOCUMENT_NOUNS and reading.tokens[phrase.head].tag == "NN":
                    self.found.append(self._paper(phrase, sentence))

    def before(self, place: int, nouns: frozenset[str]) -> list[Paper]:
        """The documents of these nouns that the article names before token ``place``, the last one first."""
        end = bisect_left(self.found, place, key=lambda paper: paper.place)
        return [paper for paper in reversed(self.found[max(0, end - 40) : end]) if paper.noun in nouns]

    def _paper(self, phrase: NounPhrase, sentence: Sentence) -> Paper:
        name = self.name(phrase.first, phrase.last, sentence.last)
        noun = self.reading.tokens[phrase.head].low
        told = not name.lower().endswith(noun) or any(word[0].isupper() or word.endswith("'s") for word in name.split())
        return Paper(phrase.first, singular(noun), name, told)

    def name(self, first: int, head_end: int, last: int) -> str:
        """The name of the document whose noun phrase is ``[first, head_end)`` in a sentence that ends at ``last``."""
        tokens = self.reading.tokens
        begin = first
        while begin + 1 < head_end and says_little(tokens[begin].low):
            begin += 1
        core = " ".join(self.reading.words(begin, head_end).split())
        return f"{core}{self.belonging(head_end, last)}" if tokens[head_end - 1].tag != "NP" else core

    def belonging(self, k: int, last: int) -> str:
        """What behind the noun says whose it is, about what, or where it appeared."""
        tokens = self.reading.tokens
        if k < last and tokens[k].low in _OF:
            end = k + 1
            while end < min(last, k + _LONGEST) and not self._breaks(end, k):
                end += 1
            return " " + " ".join(self.reading.words(k, end).split()) if end > k + 1 else ""
        if k < last and tokens[k].low in ("in", "at"):
            return self._where(k, last)
        if k < last and tokens[k].low in PUBLISHED | _GIVEN_TO:
            link = ("in", "by") if tokens[k].low in PUBLISHED else ("with", "to")
            near = range(k + 1, min(last - 1, k + 7))
            at = next((j for j in near if tokens[j].low in link), None)
            if at is not None:
                return self._where(at, last)
        return ""

    def _where(self, at: int, last: int) -> str:
        """The preposition at ``at`` with the name behind it: " in Cryosphere Letters"; empty where none follows."""
        tokens = self.reading.tokens
        k = at + 1
        while k < last and (
            tokens[k].tag == "DT" or tokens[k].low in ("journal", "magazine", "newspaper", "city", "state")
        ):
            k += 1
        end = k
        while end < last and (
            tokens[end].tag == "NP" or (tokens[end].low in ("of", "and") and tokens[end + 1].tag == "NP")
        ):
            end += 1
        name = " ".join(self.reading.words(k, end).split())
        timed = k < last and tokens[k].low in words.TIME_WORDS
        return f" {tokens[at].low} {name}" if name and not timed else ""

    def _breaks(self, k: int, opened: int) -> bool:
        """Whether the addition that begins at ``opened`` ends before ``k``."""
        token = self.reading.tokens[k]
        if token.tag in (
            "PU",
            "QM",
            "RL",
            "TH",
            "VD",
            "VZ",
            "VP",
            "BE",
            "HV",
            "MD",
            "PP",
            "VN",
            "VG",
            "SB",
            "DO",
            "CC",
        ):
            return token.text != "&"
        timed = token.tag == "IN" and self.reading.tokens[k + 1].low in words.TIME_WORDS | {"which", "whom"}
        return timed and k > opened + 1
