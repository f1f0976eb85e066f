"""Some of those who were named before: "one of them", "one of the officials", "several", "both men"."""

from __future__ import annotations

from dataclasses import replace

from store.extraction.lexicon.kinds import is_many, is_person
from store.extraction.lexicon.words import DETERMINERS, ORDINALS, word_set
from store.extraction.naming.appearances import Appearance
from store.extraction.source import Source
from store.extraction.voices.dossier import singular
from store.extraction.voices.phrase_names import PhraseNames
from store.model import Disclosure, SourcingClass

_COUNTS = DETERMINERS | word_set("two three four five six seven eight nine ten eleven twelve dozens hundreds former")
_PARTS = word_set("one two three four five six some several many most few both all another half others none each")

ANONYMOUS_HEADS = word_set(
    """person people source sources insider insiders someone somebody individual individuals executives executive"""
)
"""Nouns of those who are not to be named."""
_CONFIDANTS = word_set("official officials diplomat aide pal friend chum confidant tipster mole insider contact")
"""What somebody unnamed may be called who spoke before."""


class Parts(PhraseNames):
    """Finds of whom a part is meant."""

    def _part_of_group(self, first: int, last: int, cue: str) -> Source | None:
        """The part of a group that the phrase ``[first, last)`` names; None if it is no such phrase, or nobody was
        named before."""
        tokens = self.reading.tokens
        # "one of them, who asked not to be named"
        clause = (k for k in range(first + 1, last - 1) if tokens[k].text == "," and tokens[k + 1].tag in ("RL", "VG"))
        last = next(clause, last)
        if last - first > 4 and tokens[first + 1].low == "of" and tokens[first + 4].tag == "RL":
            # "one of the people who asked not to be named"
            last = first + 4
        more = self._one_more(first, last, cue) or self._one_beside(first, last, cue)
        if more is not None:
            return more
        if tokens[first].low not in _PARTS or any(tokens[k].tag == "NP" for k in range(first, last)):
            return None
        if last - first == 2 and tokens[first].low == "both":
            return self._pair(first, cue)
        if last - first == 1 and tokens[first].tag in ("DT", "PO"):
            return self._some(first, cue)
        if last - first < 3 or tokens[first + 1].low != "of":
            return None
        them = last - first == 3 and tokens[last - 1].low in ("them", "whom")
        pointed = last - first == 4 and tokens[first + 2].low in ("the", "those", "these")
        pointed = pointed or (last - first == 5 and tokens[first + 2].low == "the" and tokens[first + 3].tag == "NUM")
        many = pointed and is_many(tokens[last - 1].low)
        counted = pointed and tokens[last - 1].tag == "NUM"
        number = tokens[first + 3].low if last - first == 5 else ""
        group = self.unnamed_before(tokens[last - 1].low, counted=number) if many and number else None
        if group is None and (them or many or counted):
            group = self._group_before(first, tokens[last - 1].low if many else "")
        if group is None or not group.name:
            return None
        opener, _, rest = group.name.partition(" ")
        # "Three people" at the head of a sentence
        counted = opener.lower() in _COUNTS or is_many(opener.lower())
        whole = f"{opener.lower()} {rest}".strip() if counted else group.name
        return self._of_group(f"{tokens[first].low} of {whole}", group, cue)

    def _pointed_at(self, first: int, last: int, cue: str) -> Source | None:
        """ "The official", "these people": the unnamed who spoke last."""
        tokens = self.reading.tokens
        pointed = tokens[first].low in ("this", "that", "these", "the") and (
            last - first == 2 or (last - first > 2 and tokens[first + 2].text == ",")
        )
        if pointed and tokens[first + 1].low in ANONYMOUS_HEADS | _CONFIDANTS:
            speaker = self._last_speaker(first)
            unnamed = speaker is not None and speaker.sourcing_class in (
                SourcingClass.ANONYMOUS,
                SourcingClass.GOVERNMENT_UNNAMED,
            )
            if (
                speaker
                and speaker.kind == "group"
                and speaker.name
                and (unnamed or tokens[first + 1].low in speaker.name.lower())
            ):
                hop = replace(speaker.hops[0], cue=cue, disclosed=Disclosure.INHERITED)
                return Source((hop,), speaker.sourcing_class, "group")
            named = self.unnamed_before(tokens[first + 1].low)
            if named is not None:
                hop = replace(named.hops[0], cue=cue, disclosed=Disclosure.INHERITED)
                return Source((hop,), named.sourcing_class, "group")
        return None

    def _one_more(self, first: int, last: int, cue: str) -> Source | None:
        """ "One in Ohio", "another, near Rusk,", "a third": one of the kind that was told of before."""
        tokens = self.reading.tokens
        word, behind = tokens[first].low, first + 1
        if word == "a" and behind + 1 == last and tokens[behind].low in ORDINALS:
            return self._next_in_order(first, cue)
        single = word in ("one", "another") and (behind >= last or tokens[behind].tag in ("IN", "RL", "PU"))
        if not single or (behind < last and tokens[behind].low in ("of", "&")):
            return None
        speaker = self._last_speaker(first)
        counted = speaker is not None and speaker.kind == "group" and (speaker.name or "").split()[:1]
        if behind >= last and counted and counted[0].lower() in _COUNTS and speaker is not None and speaker.name:
            # "two diplomats told Reuters. One said"
            return self._of_group(f"{word} of {speaker.name[0].lower()}{speaker.name[1:]}", speaker, cue)
        beside = behind + 1 < last and tokens[behind].text == "," and tokens[behind + 1].tag == "DT"
        told = self._one_beside(behind + 1, last, cue) if beside else None
        if told is not None:
            return told
        noun = self._kind_before(first)
        if not noun:
            return None
        begin = behind + 1 if behind < last and tokens[behind].tag == "PU" else behind
        stop = next((k for k in range(begin, last) if tokens[k].tag in ("PU", "RL")), last)
        added = self.told_in_full(begin, begin, stop) if begin < stop and tokens[begin].tag == "IN" else ""
        name = " ".join(f"{word} {noun} {added}".split())
        if counted and speaker is not None and noun in (speaker.name or "").lower():
            return self._of_group(name, speaker, cue)
        hop = self._hop(name, cue, disclosed=Disclosure.INFERRED)
        return Source((hop,), SourcingClass.ANONYMOUS, "group")

    def _next_in_order(self, first: int, cue: str) -> Source | None:
        """ "Two survivors told police that he was pushed; a third said": one more of those who spoke."""
        speaker = self._last_speaker(first)
        spoke = (speaker.name or "").lower().split() if speaker is not None and speaker.kind == "group" else []
        near = [x for x in self.cast.near(first, 0) if x.place < first and x.subject and x.member.kind == "group"]
        here = [w for x in near for w in x.member.called]
        noun = next((singular(w) for w in (*here, *spoke) if is_many(w)), "") or self._kind_before(first)
        if not noun:
            return None
        name = f"{self.reading.tokens[first + 1].low} {noun}"
        if spoke and speaker is not None:
            return self._of_group(name, speaker, cue)
        return Source((self._hop(name, cue, disclosed=Disclosure.INFERRED),), SourcingClass.ANONYMOUS, "group")

    def _one_beside(self, first: int, last: int, cue: str) -> Source | None:
        """ "two survivors told Reuters. One, a 52-year-old tailor, said": one of those who spoke last, by what stands
        beside."""
        tokens = self.reading.tokens
        if first < 2 or tokens[first].tag not in ("DT", "NUM") or tokens[first - 1].text != ",":
            return None
        speaker = self._last_speaker(first) if tokens[first - 2].low in ("one", "another") else None
        if speaker is None or speaker.kind != "group" or not speaker.name or not tokens[first - 2].capital:
            return None
        ends = (k for k in range(first + 1, last) if tokens[k].tag in ("IN", "PP", "RL", "PU", "VG", "TO", "QM"))
        head_end = next(ends, last)
        if not is_person(tokens[head_end - 1].low) or tokens[head_end - 1].tag == "NP":
            return None
        return self._of_group(self._phrase(first, head_end, last), speaker, cue)

    def _kind_before(self, place: int) -> str:
        """What those are called, in the singular, of whom the sentence before tells; empty if it tells of nobody."""
        number = self.cast.sentence_of(place)
        near = [x for x in self.cast.near(place, 1) if x.sentence == number - 1 and x.member.proper is None]
        told = [x for x in near if x.member.kind in ("person", "group") and not x.quoted]
        told = [x for x in told if x.subject] or told
        nouns = [w for x in told for w in x.member.called if is_many(w) or is_person(w)]
        if not nouns:
            sentence = self.reading.sentences[max(0, number - 1)]
            nouns = [t.low for t in self.reading.tokens[sentence.first : sentence.last] if t.tag == "NN" and number]
            nouns = [noun for noun in nouns if is_person(noun) or is_many(noun)]
        return singular(nouns[-1]) if nouns else ""

    def _some(self, first: int, cue: str) -> Source:
        """ "Several said", "some say": of the group that was named last, else nobody in particular."""
        word = self.reading.tokens[first].low
        group = self._group_before(first, "")
        noun = next((w for w in (group.name or "").split() if is_many(w.lower())), "") if group is not None else ""
        if group is not None and noun:
            # "Others said"
            word = "other" if word == "others" else word
            return self._of_group(f"{word} {noun.lower()}", group, cue)
        return Source((self._hop(word, cue),), SourcingClass.ANONYMOUS, "group")

    def _of_group(self, name: str, group: Source, cue: str) -> Source:
        hop = self._hop(name, cue, disclosed=Disclosure.INFERRED)
        self._unnamed[name] = self._unnamed.get(group.name, ())
        return Source((hop,), group.sourcing_class, "group")

    def _owner(self, place: int) -> str | None:
        """Whose "his" or "her" is: somebody unnamed, where the sentence is about them: "A sailor lost two fingers, his
        sister said", "One of them lost two fingers, ... his sister"."""
        return self._subject_unnamed(place) or super()._owner(place)

    def _subject_unnamed(self, place: int) -> str | None:
        """What the unnamed person is called who is the subject of the sentence before "his" or "her"."""
        tokens = self.reading.tokens
        first = self.reading.sentences[self.cast.sentence_of(place)].first
        subject = self._bounds.first_subject(first, place) if tokens[place].low in ("his", "her") else None
        if subject is None or place <= subject[1]:
            return None
        begin, end = subject
        comma = next((k for k in range(end, place) if tokens[k].text == ","), place)
        beside = [x for x in self._persons(place) if end <= x.place < comma and x.member.kind in ("person", "")]
        if any(x.member.proper for x in beside):
            return None
        if [t.low for t in tokens[begin + 1 : end]] in (["of", "them"], ["of", "whom"]):
            group = self._group_before(begin, "")
            nouns = [w.lower() for w in (group.name or "").split() if is_many(w.lower())] if group is not None else []
            return singular(nouns[-1]) if nouns and tokens[begin].low in ("one", "another", "each") else None
        met = next((x.member for x in self._persons(place) if x.subject and x.place == begin), None)
        if met is None or met.proper is not None or met.kind != "person":
            return None
        return met.name if met.pronoun in ("", {"his": "he", "her": "she"}[tokens[place].low]) else None

    def _persons(self, place: int) -> list[Appearance]:
        """Who appears before token ``place`` in its sentence."""
        return [x for x in self.cast.near(place, 0) if x.place < place and not x.quoted and x.member.kind != "body"]

    def _group_before(self, place: int, noun: str) -> Source | None:
        """The group that spoke last, or was named last, and is called by ``noun`` if that is given."""
        speaker = self._last_speaker(place)
        if speaker is not None and speaker.kind == "group" and speaker.name and noun in speaker.name.lower():
            return speaker
        hidden = self.unnamed_before(noun) if noun else None
        if hidden is not None:
            return hidden
        met = [x for x in self.cast.near(place, 2) if x.member.kind == "group" and noun in x.member.name.lower()]
        # "Two officials briefed reporters. Both said": of whom there are two.
        two = self.reading.tokens[place].low == "both"
        for x in (*(x for x in met if two and x.member.name.lower().startswith("two ")), *met):
            if x.place < place:
                return Source((self._hop(x.member.name, ""),), SourcingClass.NAMED, "group")
        return None

    def _pair(self, first: int, cue: str) -> Source | None:
        """ "Both men": the two persons whom the sentences before name."""
        for sentences in (1, 2):
            near = [x.member for x in reversed(self.cast.near(first, sentences)) if x.place < first]
            people = [m for m in near if m.kind in ("person", "") and m.proper is not None and len(m.proper.parts) > 1]
            two = list(dict.fromkeys(m.name for m in people))
            if len(two) == 2:
                hop = self._hop(f"{two[0]} and {two[1]}", cue, disclosed=Disclosure.INHERITED)
                return Source((hop,), SourcingClass.NAMED, "group")
        return None
