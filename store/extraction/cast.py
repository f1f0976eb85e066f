"""Everyone and everything that an article lets speak: where it mentions them, and whom a description means."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from store.extraction import words
from store.extraction.introductions import Introductions, Member, place_of
from store.extraction.kinds import ANSWERS_TO, GENERAL_COMPANY, kind_of
from store.extraction.name_runs import Name
from store.extraction.names import Names
from store.extraction.noun_phrases import NounPhrase, relative_end
from store.extraction.reading import Reading, Sentence
from store.extraction.tags import FINITE
from store.extraction.verbs import LEMMA
from store.extraction.words import word_set

_NOBODY = word_set("no any every each neither either another whatever such")
_FAR = 6
"""Sentences over which a description such as "the company" reaches where nothing answers to it by a noun."""
_RECENT = 16
"""How many members of one noun are looked at: the work on any text stays linear."""
_MOST = 60
"""How many appearances are looked at."""


@dataclass(slots=True)
class Appearance:
    """One mention of a member."""

    place: int
    member: Member
    sentence: int
    subject: bool = False
    quoted: bool = False
    new: bool = False
    """Whether it is somebody unnamed whom the sentence brings in as its subject: "A man who packed fruit tells"."""
    owner: bool = False
    """Whether it only owns something: "Norvolt's accounts"."""


class Cast(Introductions):
    """The members of one article, named or not, and whom a description means."""

    def __init__(self, reading: Reading, names: Names) -> None:
        super().__init__(reading, names)
        self.appearances: list[Appearance] = []
        self._firsts = [s.first for s in reading.sentences]
        for number, sentence in enumerate(reading.sentences):
            self._describe(number, sentence)
        self.appearances.sort(key=lambda x: x.place)

    def sentence_of(self, place: int) -> int:
        """The number of the sentence in which token ``place`` stands."""
        return max(0, bisect_right(self._firsts, place) - 1)

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
        plain = phrase.last - phrase.first == 2 and phrase.opener in ("the", "this", "that")
        if plain:
            met = self.described(low, phrase.first)
            if met is not None:
                self.call(met, low, phrase.first)
                return met
        opened = phrase.opener in words.DETERMINERS or phrase.opener in words.POSSESSIVES
        begin = phrase.first + 1 if opened else phrase.first
        begin += tokens[begin].low == "own" and begin < phrase.head
        end = relative_end(tokens, phrase.last, sentence.last) if kind == "person" else phrase.last
        member = Member(" ".join(self.reading.words(begin, end).split()), kind)
        self.call(member, low, phrase.first)
        member.pronoun = self._pronoun_of(member)
        return member

    # --- whom a description means

    def described(self, noun: str, place: int) -> Member | None:
        """Whom "the <noun>" means at token ``place``: the one member that the article has called so before, else
        the one whose kind fits ("the hospital" for an infirmary). None where several fit alike or none does."""
        met = self._latest([m for m in self._known_by(noun, place) if self._fits(m, noun)], place)
        if met is not None or kind_of(noun) != "body":
            return met
        akin = [m for word in sorted(ANSWERS_TO.get(noun, ())) for m in self._known_by(word, place)]
        media = noun not in GENERAL_COMPANY
        akin = [m for m in akin if m.kind in ("body", "") or (m.kind == "outlet" and media)]
        if noun in GENERAL_COMPANY:
            akin += [m for _, m in _up_to(self._companies, place)]
        met = self._latest(akin, place)
        if met is None and noun in GENERAL_COMPANY | words.COMPANY_NOUNS:
            met = self._only_company(place)
        return met or self._doer(noun, place)

    def _only_company(self, place: int) -> Member | None:
        """The one name of the sentences before that may be a company's: of the last two, else of a few more."""
        for sentences in (1, 2, _FAR):
            distinct = {id(x.member): x.member for x in self.near(place, sentences) if self._may_be_company(x)}
            if distinct:
                return next(iter(distinct.values())) if len(distinct) == 1 else None
        return None

    def _doer(self, noun: str, place: int) -> Member | None:
        """Whom "the insurer" means where "Castlegate has insured the picture" stands before it."""
        bases = {noun[:-2], noun[:-1]} if noun.endswith(("er", "or")) else set()
        done: dict[int, Member] = {}
        for x in self.near(place, _FAR):
            end = self.names.ends.get(x.place, x.place)
            if (
                x.subject
                and x.member.proper
                and any(LEMMA.get(t.low) in bases for t in self.reading.tokens[end : end + 4])
            ):
                done[id(x.member)] = x.member
        return next(iter(done.values())) if len(done) == 1 else None

    def _known_by(self, word: str, place: int) -> list[Member]:
        return [m for _, m in _up_to(self._by_word.get(word, []), place)]

    def _may_be_company(self, x: Appearance) -> bool:
        member = x.member
        government = any(p in words.GOVERNMENT_NOUNS or p in words.PLACES for p in member.name.lower().split())
        named = member.proper is not None and member.kind in ("", "body") and not government
        return named and kind_of(member.name.lower().split()[-1]) != "body"

    def _fits(self, member: Member, noun: str) -> bool:
        """Whether ``noun`` may mean the member, and is not merely a word inside its name."""
        if noun in member.called:
            return True
        return member.proper is not None and member.kind != "person" and noun == member.name.lower().split()[-1]

    def near(self, place: int, sentences: int) -> list[Appearance]:
        """What appears before token ``place`` in its sentence and in so many before it, the last one first."""
        floor = self._firsts[max(0, self.sentence_of(place) - sentences)]
        end = bisect_left(self.appearances, place, key=lambda x: x.place)
        return [x for x in reversed(self.appearances[max(0, end - _MOST) : end]) if x.place >= floor]

    def _latest(self, members: list[Member], place: int) -> Member | None:
        """The one member of ``members``; of several, the only one of them in the last sentence that has any."""
        distinct = {id(m): m for m in members}
        if len(distinct) <= 1:
            return next(iter(distinct.values()), None)
        near = [x for x in self.near(place, _FAR) if id(x.member) in distinct]
        rivals = {id(x.member): x.member for x in near if x.sentence == near[0].sentence}
        if len(rivals) == 1:
            return near[0].member
        named = [m for m in distinct.values() if m.proper is not None]
        return named[0] if len(named) == 1 and not rivals else None


def _up_to(entries: list[tuple[int, Member]], place: int) -> list[tuple[int, Member]]:
    """The last few of ``entries``, which are in order, before token ``place``."""
    end = bisect_left(entries, place, key=place_of)
    return entries[max(0, end - _RECENT) : end]
