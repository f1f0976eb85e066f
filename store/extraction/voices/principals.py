"""To whom somebody unnamed belongs: "an aide to Falk", "a friend of the bishop", "an official there"."""

from __future__ import annotations

from store.extraction.lexicon import words
from store.extraction.lexicon.kinds import kind_of
from store.extraction.lexicon.words import word_set
from store.extraction.naming.name_runs import Name
from store.extraction.source import genitive, without_own
from store.extraction.tagging.noun_phrases import NounPhrase
from store.extraction.voices.descriptions import Descriptions

_BACK = 2
"""Sentences that "there" reaches back."""
_COMPOUNDS = word_set("prime chief deputy vice news")
"""Words before a noun that change nothing of whom it means: "the prime minister"."""
_OWNING = word_set("his her its their")
_THEM = word_set("him her his hers them theirs it")
_LOCALITIES = word_set(
    """city town village hamlet region province district county valley island islands camp settlement suburb quarter
    capital country state territory municipality neighbourhood neighborhood base site square border frontier"""
)
_LOCATING = word_set("in at near from to inside outside around across")


class Principals(Descriptions):
    """Gives those whom a source phrase points to their names."""

    def told_in_full(self, first: int, head_end: int, end: int) -> str:
        """The words ``[first, end)`` of a source phrase whose noun ends at ``head_end``, with the names of those to
        whom what follows the noun points, where they are sure."""
        tokens = self.reading.tokens
        pieces: list[str] = []
        k = begun = first
        while k < end:
            named = self._named_at(k, end) if k >= head_end else None
            if named is None:
                k += 1
                continue
            pieces += [self.reading.words(begun, k), named[0]]
            k = begun = named[1]
        there = self._there(end, first) if end < len(tokens) and tokens[end].low == "there" else None
        pieces += [self.reading.words(begun, end), there or ""]
        return without_own(" ".join(" ".join(pieces).split()))

    def _named_at(self, k: int, end: int) -> tuple[str, int] | None:
        """The name for whom the words at ``k`` point to, and where those words end; None if they point to nobody."""
        tokens = self.reading.tokens
        token = tokens[k]
        pointing = tokens[k - 1].tag in ("IN", "TO") or tokens[k - 1].low == "to"
        if token.low in ("the", "this", "that") and pointing:
            noun = k + 1
            while noun + 1 < min(end, k + 4) and tokens[noun + 1].tag == "NN":
                noun += 1
            name = self._name_of(k, noun, end)
            return (name, noun + 1) if name else None
        if token.tag == "PS" and token.low in _OWNING and k + 1 < end:
            owner = self._owner(k)
            return (genitive(owner), k + 1) if owner else None
        if token.low in _THEM and pointing and k + 1 == end and token.low not in ("it", "them"):
            person = self.cast.person(k, "he" if token.low in ("him", "his") else "she").sure
            return (person.name, end) if person is not None and person.proper is not None else None
        if token.tag == "NP" and pointing:
            for begin, stop in self.names.sequences(k, end):
                known = self.names.at(begin, stop)
                alone = begin == k and stop == k + 1 and (stop >= end or tokens[stop].tag not in ("NN", "NP", "PS"))
                return (known.full, stop) if alone and known is not None and known.person > 0 else None
        return None

    def _name_of(self, article: int, noun: int, end: int) -> str | None:
        """The name that "the <noun>" stands for, if nothing behind it belongs to the noun."""
        tokens = self.reading.tokens
        if noun >= end or tokens[noun].tag != "NN":
            return None
        if noun + 1 < end and tokens[noun + 1].tag in ("NN", "NP", "PS", "IN", "PP"):
            return None
        beside = " ".join(t.low for t in tokens[article + 1 : noun] if t.low not in _COMPOUNDS)
        member = self.cast.described(tokens[noun].low, article, beside=beside)
        return member.name if member is not None and member.proper is not None else None

    # --- there

    def _there(self, place: int, first: int) -> str | None:
        """What "there" at token ``place`` means behind a noun, with its preposition: "at the hospital in Sorrin"; the
        body or the locality named last before the phrase that begins at ``first``."""
        number = self.cast.sentence_of(place)
        for n in range(number, max(-1, number - _BACK - 1), -1):
            phrases = [p for p in self.cast.phrases[n] if p.last <= first]
            for i in range(len(phrases) - 1, -1, -1):
                found = self._location(phrases, i)
                if found:
                    return found
        return None

    def _location(self, phrases: list[NounPhrase], i: int) -> str | None:
        tokens, phrase = self.reading.tokens, phrases[i]
        before = tokens[phrase.first - 1].low if phrase.first else ""
        if self._body_phrase(phrase):
            return f"at {self._whole(phrases, i)}"
        within = i > 0 and phrases[i - 1].last == phrase.first - 1 and tokens[phrase.first - 1].tag == "IN"
        if within and self._body_phrase(phrases[i - 1]):
            return f"at {self._whole(phrases, i - 1)}"
        if tokens[phrase.head].low in _LOCALITIES or (before in _LOCATING and self._is_place(phrase)):
            return f"in {self._whole(phrases, i)}"
        return None

    def _body_phrase(self, phrase: NounPhrase) -> bool:
        """Whether a phrase names a body at which somebody may work."""
        token = self.reading.tokens[phrase.head]
        if token.tag == "NN":
            return kind_of(token.low) == "body"
        name = self._name_ending(phrase)
        return name is not None and name.person <= 0 and self.cast.of_name(name).kind == "body"

    def _name_ending(self, phrase: NounPhrase) -> Name | None:
        """The name that ends a phrase, if one does."""
        begin = next((k for k in range(phrase.first, phrase.last) if self.names.ends.get(k) == phrase.last), None)
        return self.names.at(begin, phrase.last) if begin is not None else None

    def _is_place(self, phrase: NounPhrase) -> bool:
        name = self._name_ending(phrase)
        if name is None or name.person > 0:
            return False
        return self.cast.of_name(name).kind in ("place", "")

    def _whole(self, phrases: list[NounPhrase], i: int) -> str:
        """A phrase with the place or the owner that follows it: "the hospital in Sorrin"."""
        tokens, phrase = self.reading.tokens, phrases[i]
        last = phrase.last
        if i + 1 < len(phrases) and phrases[i + 1].first == last + 1 and tokens[last].low in ("in", "of", "at"):
            timed = tokens[phrases[i + 1].head].low in words.TIME_WORDS or tokens[last + 1].tag == "NUM"
            last = last if timed else phrases[i + 1].last
        if last == phrase.last and tokens[phrase.first].low in ("the", "this", "that"):
            name = self._name_of(phrase.first, phrase.head, phrase.last)
            if name:
                return name
        if tokens[phrase.first].low in _OWNING:
            owner = self._owner(phrase.first)
            if owner:
                return f"{genitive(owner)} {self.reading.words(phrase.first + 1, last)}"
        opener = tokens[phrase.first]
        return (
            f"{opener.low if opener.tag == 'DT' else opener.text} {self.reading.words(phrase.first + 1, last)}".strip()
        )
