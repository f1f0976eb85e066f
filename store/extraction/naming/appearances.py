"""Where the members of an article appear, and what each that appears may be called."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from store.extraction.lexicon import noun_words
from store.extraction.lexicon.kinds import (
    BUSINESSES,
    GENERAL_COMPANY,
    GEOGRAPHIC,
    IN_NAMES_OF_BODIES,
    PUBLIC_BODIES,
    SITES,
    is_company,
    is_person,
    kind_of,
)
from store.extraction.lexicon.words import word_set
from store.extraction.naming.introductions import Introductions, Member
from store.extraction.naming.names import Names
from store.extraction.tagging.reading import Reading
from store.known import identify

_TOLD_BY_NAME = word_set("union party association federation institute fund league guild")
"""Bodies whose names, where they have several words, say what they are."""
_OF_PLACES = word_set(
    """citizen native resident mayor governor bishop city town village port island province region district state people
    capital coast north south east west"""
)
"""Nouns whose "of" names a place."""
_LONGEST = 6
"""Words of a name."""
MOST_APPEARANCES = 60
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


def _speaks_for_public(member: Member) -> bool:
    """Whether a name that holds no noun of a body may be an agency's: letters, "Huron Shore Public Health"."""
    return member.name.isupper() or not {"public", "national", "federal"}.isdisjoint(member.name.lower().split())


class Appearances(Introductions):
    """The members of one article, and where they appear."""

    def __init__(self, reading: Reading, names: Names) -> None:
        super().__init__(reading, names)
        self.appearances: list[Appearance] = []
        self._firsts = [s.first for s in reading.sentences]

    def sentence_of(self, place: int) -> int:
        """The number of the sentence in which token ``place`` stands."""
        return max(0, bisect_right(self._firsts, place) - 1)

    def paragraph_of(self, place: int) -> int:
        """The number of the paragraph in which token ``place`` stands."""
        return self.reading.sentences[self.sentence_of(place)].paragraph

    def _own_outlet(self, member: Member) -> bool:
        """Whether a member is the outlet whose article it is."""
        outlet = set((self.reading.document.outlet or "").lower().split()) - {"the"}
        parts = set(member.name.lower().split()) - {"the"}
        return bool(outlet) and (parts <= outlet or outlet <= parts)

    def _may_be_called(self, x: Appearance, noun: str) -> bool:
        """Whether what is named at ``x`` may be a body called ``noun``: no person, place or product, and no body of
        which the article or its name tells that it is another."""
        member = x.member
        parts = member.name.lower().split()
        place = any(p in noun_words.PLACES or p in GEOGRAPHIC for p in parts)
        if member.proper is None or member.kind not in ("", "body") or place or self._own_outlet(member):
            return False
        known = identify(member.name)
        if known is not None:
            return noun in known.called
        before = self.reading.tokens[x.place - 1] if x.place else None
        if parts[0] in noun_words.PLATFORMS and before is not None and before.low in ("on", "via", "over", "through"):
            # "wrote on Instagram"
            return False
        if before is not None and (before.tag == "NUM" or before.low in ("a", "an")):
            # "412,000 Stratas"
            return False
        if before is not None and before.low == "of" and x.place > 1 and member.proper.company <= 0:
            of = self.reading.tokens[x.place - 2]
            if self._ends_body(x.place - 1) or is_person(of.low) or of.low in _OF_PLACES:
                # "Pelican Tankers of Athens", "a citizen of Tarsus"
                return False
        personal = len(parts) in (2, 3) and IN_NAMES_OF_BODIES.isdisjoint(parts) and all(p.isalpha() for p in parts)
        if personal and not x.subject and member.proper.company <= 0:
            # It may be a person's name: "Castelmar signed Jory Amankwah, the club said".
            return False
        if noun in PUBLIC_BODIES and (member.company or (noun == "agency" and not _speaks_for_public(member))):
            # No regulator is a company; an agency whose name tells nothing goes by its letters.
            return False
        if noun in _TOLD_BY_NAME and len(parts) > 1 and not member.name.isupper():
            # A union's name says so ("the Growers' League"), or is a word or letters: "Unite", "RMT".
            return False
        sited = (before is not None and before.low == "the") or parts[0] in ("st", "st.", "saint")
        if noun in SITES and not sited:
            return False
        government = any(p in noun_words.GOVERNMENT_NOUNS for p in parts)
        bodies = [n for n in member.called if n != noun and kind_of(n) == "body" and n not in GENERAL_COMPANY]
        other = bool(bodies) and noun not in GENERAL_COMPANY
        apart = kind_of(parts[-1]) == "body" and not (is_company(noun) and parts[-1] in BUSINESSES)
        return not government and not other and not apart

    def _ends_body(self, end: int) -> bool:
        """Whether a name that is no person's ends before token ``end``: "Pelican Tankers of", not "Ann Lee of"."""
        begins = (k for k in range(max(0, end - _LONGEST), end) if self.names.ends.get(k) == end)
        name = self.names.at(next(begins, end), end)
        return name is not None and name.person <= 0

    def near(self, place: int, sentences: int) -> list[Appearance]:
        """What appears before token ``place`` in its sentence and in so many before it, the last one first."""
        floor = self._firsts[max(0, self.sentence_of(place) - sentences)]
        end = bisect_left(self.appearances, place, key=lambda x: x.place)
        return [x for x in reversed(self.appearances[max(0, end - MOST_APPEARANCES) : end]) if x.place >= floor]
