"""Everyone and everything that an article lets speak: where it mentions them."""

from __future__ import annotations

from store.extraction.lexicon import words
from store.extraction.lexicon.kinds import kind_of
from store.extraction.lexicon.words import word_set
from store.extraction.naming.appearances import Appearance
from store.extraction.naming.introductions import Member
from store.extraction.naming.meanings import Meanings
from store.extraction.naming.name_runs import Name
from store.extraction.naming.names import Names
from store.extraction.tagging.noun_phrases import NounPhrase, relative_end
from store.extraction.tagging.reading import Reading, Sentence
from store.extraction.tagging.tags import FINITE

_OF_OWNER = {"his": "he", "her": "she"}
_NOBODY = word_set("no any every each neither either another whatever such")


class Cast(Meanings):
    """The members of one article, named or not."""

    def __init__(self, reading: Reading, names: Names) -> None:
        super().__init__(reading, names)
        for number, sentence in enumerate(reading.sentences):
            self._describe(number, sentence)
        self.appearances.sort(key=lambda x: x.place)

    # --- who appears where

    def _describe(self, number: int, sentence: Sentence) -> None:
        tokens = self.reading.tokens
        sole: list[Member] = []
        opening = True
        for phrase in self.phrases[number]:
            behind = tokens[phrase.first - 1].tag if phrase.first > sentence.first else ""
            subject = (opening and behind != "IN") or self._has_verb(phrase.last, sentence.last)
            opening = opening and behind == "IN"
            for k in range(phrase.first, phrase.last):
                end = self.names.ends.get(k)
                name = self.names.at(k, end) if end is not None else None
                if name is None or end is None or self._titles(name, end):
                    continue
                subject = subject or self._apposed_subject(k, end, sentence)
                member = self.of_name(name)
                if member.kind == "person" and member not in sole:
                    sole.append(member)
                if end >= min(phrase.last, len(tokens)) or tokens[end].tag == "PS":
                    self._appear(member, k, number, subject=subject and end == phrase.last, owner=end != phrase.last)
            if self._name_begin(phrase) is None:
                described = self._common(phrase, sentence)
                if described is not None:
                    possessed = phrase.opener in words.POSSESSIVES and described.proper is None
                    if possessed and described.pronoun not in ("", _OF_OWNER.get(phrase.opener, "")):
                        # "Her husband has left": "he" behind it is no other.
                        possessed = False
                    self._appear(described, phrase.first, number, subject=subject and not possessed, owner=possessed)
                    fresh = phrase.opener in ("a", "an") and described.proper is None and described.kind == "person"
                    self.appearances[-1].new = subject and fresh
        if len(sole) == 1 and sole[0].proper is not None:
            self._note_gender(sole[0], sentence)

    def _titles(self, name: Name, end: int) -> bool:
        """Whether a name is but the office of whom the next one names: "The Minister of Trade, Ana Reis,"."""
        tokens = self.reading.tokens
        if len(name.parts) > 1 or not words.OFFICE_TITLES.issuperset(name.parts):
            return False
        comma = next((k for k in range(end, min(len(tokens) - 1, end + 8)) if tokens[k].text == ","), None)
        if comma is None or not all(self._goes_with_noun(k) for k in range(end, comma)):
            return False
        named = self.names.at(comma + 1, self.names.ends.get(comma + 1, comma + 1))
        return named is not None and named.person > 0

    def _apposed_subject(self, first: int, end: int, sentence: Sentence) -> bool:
        """Whether a name between commas has its verb behind them: "The minister, Ana Reis, rejected"."""
        tokens = self.reading.tokens
        between = first > sentence.first and end < sentence.last and tokens[first - 1].text == tokens[end].text == ","
        return between and self._has_verb(end + 1, sentence.last)

    def _has_verb(self, k: int, last: int) -> bool:
        tokens = self.reading.tokens
        while k < last and tokens[k].tag == "AV":
            k += 1
        return k < last and tokens[k].tag in FINITE

    def _appear(self, member: Member, place: int, number: int, *, subject: bool = False, owner: bool = False) -> None:
        quoted = self.reading.tokens[place].quote >= 0
        self.appearances.append(Appearance(place, member, number, subject, quoted, owner))

    def _note_gender(self, member: Member, sentence: Sentence) -> None:
        """Learn from "Ann Lee said she ..." in a sentence that names no other person.

        "Lee urged the public not to approach him" tells of somebody else.
        """
        if member.proper is None or member.proper.pronoun:
            return
        place = next((x for x in member.proper.places if x >= sentence.first), sentence.last)
        for k in range(place + 1, sentence.last):
            token = self.reading.tokens[k]
            if token.tag == "QM" or token.text in (";", ":"):
                return
            if token.low == "him" or (token.low == "her" and token.tag == "PR"):
                return
            if token.low in ("he", "she", "his", "her"):
                member.pronoun = member.pronoun or ("she" if token.low in ("she", "her") else "he")
                return

    def _told_by_name(self, phrase: NounPhrase, sentence: Sentence) -> int:
        """Where a body's first mention ends, with the name of whose or where it is: "the diocese of Corvane", "a team
        from Kelso University"."""
        tokens = self.reading.tokens
        k = phrase.last
        if k + 1 >= sentence.last or tokens[k].low not in ("of", "from", "at"):
            return k
        begin = k + 2 if tokens[k + 1].low == "the" else k + 1
        end = self.names.ends.get(begin)
        alone = end is not None and (end >= sentence.last or tokens[end].tag not in ("PS", "NN", "CC"))
        return end if end is not None and alone else k

    def _common(self, phrase: NounPhrase, sentence: Sentence) -> Member | None:
        """The member that a phrase without a name means: one met before, or a new one."""
        tokens = self.reading.tokens
        low = tokens[phrase.head].low
        kind = kind_of(low)
        if phrase.first in self._beside:
            return self._beside[phrase.first]
        aged = low.endswith("-year-old") and phrase.definite
        if (
            aged
            or not kind
            or phrase.opener in _NOBODY
            or tokens[phrase.head].tag != "NN"
            or tokens[phrase.head].quote >= 0
        ):
            return None
        same = tokens[phrase.first + 1].low == "same" if phrase.last - phrase.first == 3 else False
        plain = (phrase.last - phrase.first == 2 or same) and phrase.opener in ("the", "this", "that")
        if plain:
            met = self.described(low, phrase.first)
            if met is not None:
                self.call(met, low, phrase.first)
                return met
        opened = phrase.opener in words.DETERMINERS or phrase.opener in words.POSSESSIVES
        begin = phrase.first + 1 if opened else phrase.first
        begin += tokens[begin].low == "own" and begin < phrase.head
        end = (
            relative_end(tokens, phrase.last, sentence.last)
            if kind == "person"
            else self._told_by_name(phrase, sentence)
        )
        member = Member(" ".join(self.reading.words(begin, end).split()), kind)
        self.call(member, low, phrase.first)
        member.pronoun = self._pronoun_of(member)
        return member
