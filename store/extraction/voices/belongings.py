"""What somebody's own body is called: "her ministry" by the country and the field of the minister, "his union" by the
name that the article introduces him with."""

from __future__ import annotations

from store.extraction.lexicon import words
from store.extraction.lexicon.body_words import describes, fit
from store.extraction.lexicon.kinds import ANSWERS_TO, GENERAL_COMPANY, is_national, kind_of
from store.extraction.lexicon.words import word_set
from store.extraction.naming.introductions import Member
from store.extraction.voices.principals import Principals

_OFFICES = word_set("minister secretary")
_RANKS = word_set("prime deputy vice chief former acting new first junior interim outgoing assistant permanent")
"""Words before an office that tell nothing of its field."""
_STATES = word_set("president king queen premier chancellor minister secretary monarch ruler emir sultan")


class Belongings(Principals):
    """Gives the bodies of persons their names."""

    def _body_of_person(self, first: int, head_end: int) -> str | None:
        """The name of the body that "her ministry", "his union" means, the possessive at ``first``; None where the
        introduction of its owner tells no more than the owner's name does."""
        tokens = self.reading.tokens
        noun = tokens[head_end - 1].low
        if head_end - first != 2 or tokens[first].low not in ("his", "her") or kind_of(noun) != "body":
            return None
        owner = self.names.find(self._owner(first) or "")
        member = self.cast.of_name(owner) if owner is not None else None
        if member is None or not member.introduced:
            return None
        places = sorted(member.introduced)
        if noun in ("ministry", "department"):
            return self._house(noun, places)
        if noun == "government":
            country = self._country(places) if _STATES & member.said_of else ""
            return f"{country} government" if country else None
        return self._introducing_body(noun, places)

    def _house(self, noun: str, places: list[int]) -> str | None:
        """ "Teksia's foreign minister", "Kaldovan Environment Minister", "the minister of trade" -> the ministry."""
        tokens = self.reading.tokens
        office = next((k for k in places if tokens[k].low in _OFFICES), None)
        if office is None:
            return None
        begin = office
        while (
            begin - 1 in places and tokens[begin - 1].tag in ("NN", "JJ", "NP") and not self._tells_country(begin - 1)
        ):
            begin -= 1
        field = [tokens[k].low for k in range(begin, office) if tokens[k].low not in _RANKS]
        if not field and office + 2 in places and tokens[office + 1].low in ("of", "for"):
            stop = office + 2
            while stop in places and tokens[stop].tag in ("NN", "JJ", "NP", "CC") and not self._is_country(stop):
                stop += 1
            field = [tokens[k].low for k in range(office + 2, stop) if tokens[k].tag != "CC"]
        country = self._country(places)
        if not field and not country:
            return None
        return " ".join([*([country] if country else []), *field, noun])

    def _country(self, places: list[int]) -> str:
        """The country that an introduction names, as it stands before its office: "Teksia's", "Kaldovan"."""
        tokens = self.reading.tokens
        for k in places:
            if tokens[k].capital and tokens[k + 1].tag == "PS":
                return f"{tokens[k].text}'s"
            if self._tells_country(k):
                return tokens[k].text
        of = next((k for k in places if tokens[k].low == "of" and self._is_country(k + 1)), None)
        return f"{tokens[of + 1].text}'s" if of is not None else ""

    def _tells_country(self, k: int) -> bool:
        """Whether the word at ``k`` tells of a country: "Kaldovan"."""
        token = self.reading.tokens[k]
        return token.capital and (is_national(token.low) or token.low.endswith("an"))

    def _is_country(self, k: int) -> bool:
        token = self.reading.tokens[k]
        return token.tag == "NP" and token.low not in words.OFFICE_TITLES and self.reading.tokens[k - 1].tag == "IN"

    def _introducing_body(self, noun: str, places: list[int]) -> str | None:
        """The one named body of an introduction that ``noun`` fits: "Rosa Aldane, head of the Dockers' Union" has "her
        union"."""
        fitting: dict[int, Member] = {}
        for k in places:
            end = self.names.ends.get(k)
            name = self.names.at(k, end) if end is not None else None
            member = self.cast.of_name(name) if name is not None and name.person <= 0 else None
            if member is not None and member.kind in ("body", "") and self._answers(member, noun):
                fitting[id(member)] = member
        return next(iter(fitting.values())).name if len(fitting) == 1 else None

    def _answers(self, member: Member, noun: str) -> bool:
        """Whether a body may be called ``noun``."""
        parts = member.name.lower().split()
        akin = not ANSWERS_TO.get(noun, frozenset()).isdisjoint(parts) or noun in member.called or noun in parts
        plain = member.kind == "" and noun in GENERAL_COMPANY
        return akin or plain or (describes(noun) and fit(noun, (), parts, parts[-1]) > 0)
