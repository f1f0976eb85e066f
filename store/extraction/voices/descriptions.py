"""Sources that are only described: "the 54-year-old", "the American", "the paper", "the hospital"."""

from __future__ import annotations

from collections.abc import Sequence

from store.extraction.lexicon import words
from store.extraction.lexicon.cues import CITING
from store.extraction.lexicon.kinds import FIRMS_TOO, is_many, is_national, is_person, kind_of
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.naming.introductions import Member
from store.extraction.naming.name_runs import Name
from store.extraction.naming.names import is_outlet
from store.extraction.source import Source
from store.extraction.voices.documents import Documents
from store.model import Hop, Role

PAPERS = word_set("newspaper paper broadcaster magazine channel website site newsletter outlet tabloid weekly daily")
_SCHOLARLY = word_set("paper study preprint article research report analysis")
"""Documents that may be called a paper."""
_REPORTING = word_set("report reveal write publish disclose claim say")
_OFFICES = word_set(
    """judge prosecutor minister governor president mayor spokesman spokeswoman spokesperson lawyer attorney coach owner
    manager chairman chairwoman chief director secretary ambassador captain referee coroner sheriff commissioner king
    witness victim defendant suspect official officer source person insider aide head leader driver neighbour neighbor
    wife husband mother father sister brother son daughter"""
)
"""Nouns that bring in somebody else: "the judge said" behind a defendant's words is not the defendant."""
_NATIONALS = word_set(
    """briton frenchman frenchwoman dutchman spaniard swede dane finn pole czech turk greek kenyan moroccan mexican
    welshman irishman englishman scotsman scot serb croat slovak slovene bulgar kurd uzbek kazakh tajik turkmen afghan
    iraqi israeli qatari saudi omani kuwaiti emirati yemeni pakistani bangladeshi thai filipino filipina lao argentine
    chilean cypriot latvian icelander new-zealander kiwi aussie basque catalan breton fleming walloon tibetan uyghur
    democrat republican conservative liberal socialist centrist leftist"""
)

_HEADS_OF = {
    "state": ("president", "king", "queen", "emperor", "emir", "sultan", "monarch"),
    "government": ("minister", "premier", "chancellor"),
}
"""What the heads of a state and of a government are."""
SCOPES = word_set(
    """country nation state sport game industry city region province kingdom republic town county island territory
    sector district capital borough"""
)
"""Whose "'s" tells only where somebody has their say: "the country's election council"."""
_COUNSEL = frozenset({"lawyer", "attorney", "solicitor", "barrister", "counsel", "agent"})


class Descriptions(Documents):
    """Finds whom a description means in the cast of the article."""

    def _described_person(self, first: int, head_end: int, last: int, head: str, cue: str) -> Source | None:
        """The person or group met before that the phrase ``[first, last)`` with the noun ``head`` means, if any."""
        low = self.reading.tokens[first].low
        ruler = self._ruler(first, head_end, last, head) if low == "the" else None
        if ruler is not None:
            return self._resolved(ruler, first, cue)
        if low == "the" and last - first == 2 and self._is_demonym(first + 1):
            return self._likeliest(first, cue)
        if is_many(head) and low in ("the", "these", "those") and last - first == 2:
            group = self.cast.described(head, first)
            known = group is not None and group.kind == "group" and " " in group.name
            return self._resolved(group, first, cue) if group is not None and known else None
        if not is_person(head) or low not in ("the", "its", "his", "her", "their", "this", "same"):
            return None
        beside = self.reading.tokens[first + 1].low if head_end - first == 3 else ""
        # "the Ukrainian leader": whoever was introduced by an office and that country
        person = self.cast.described(head, first, beside=beside) if is_national(beside) else None
        person = person or self.cast.described(head, first)
        if person is not None and person.kind == "person":
            return self._resolved(person, first, cue)
        firm = kind_of(head) == "body" or head in FIRMS_TOO
        owing = self._owing(first, head_end, head) if low == "the" and not firm else None
        if owing is not None:
            return self._resolved(owing, first, cue, inferred=True)
        return self._likeliest(first, cue) if head.endswith("-year-old") else None

    def _ruler(self, first: int, head_end: int, last: int, head: str) -> Member | None:
        """Whom "the head of state", "the country's president" means: the one person who holds such an office."""
        tokens = self.reading.tokens
        owned = head_end - first == 4 and tokens[first + 1].low in SCOPES and tokens[first + 2].tag == "PS"
        if head == "head" and last - head_end == 2 and tokens[head_end].low == "of":
            offices = _HEADS_OF.get(tokens[head_end + 1].low, ())
        else:
            offices = (head,) if owned and head_end == last and is_person(head) else ()
        found = {m.name: m for o in offices if (m := self.cast.described(o, first)) and m.kind == "person" and m.proper}
        return next(iter(found.values())) if len(found) == 1 else None

    def _client(self, first: int, cue: str) -> Source:
        """Whom a lawyer means by "my client": the one person named shortly before who is no lawyer, else a gap."""
        near = self.cast.near(first, 3)
        persons = [x.member for x in near if x.member.kind == "person" and x.member.proper and x.place < first]
        clients = {m.name: m for m in persons if not m.said_of & _COUNSEL}
        if len(clients) == 1:
            return self._resolved(next(iter(clients.values())), first, cue, inferred=True)
        return self._gap(cue, None)

    def _likeliest(self, first: int, cue: str) -> Source:
        """The person who stands out before ``first``, inferred; else a gap that offers the likeliest."""
        found = self.cast.person(first, "", own_sentence=False)
        return self._resolved(found.sure, first, cue, inferred=True) if found.sure else self._gap(cue, found.likely)

    def _owing(self, first: int, head_end: int, head: str) -> Member | None:
        """Whom the article introduces by a noun it had owed: "Jarl Vedder has retreated. The interior minister told",
        "“It works,” said Dr. Lind. The epidemiologist added"."""
        tokens = self.reading.tokens
        short = head_end - first == 2 or (head_end - first == 3 and tokens[first + 1].tag in ("JJ", "NN"))
        found = self.cast.person(first, "", own_sentence=False).sure
        if found is None or not short or head in ("guard", "guards") or self.names.at(head_end - 1, head_end):
            return None
        person = found.kind == "person" or (found.kind == "" and len(found.name.split()) == 2)
        nameless = found.proper is not None and not found.called and person
        return found if nameless or (head not in _OFFICES and self._just_spoke(found, first)) else None

    def _is_demonym(self, i: int) -> bool:
        """Whether "the American" is a person of that country: no name that stands elsewhere."""
        token = self.reading.tokens[i]
        name = self.names.at(i, i + 1)
        national = token.low in words.ADJECTIVES or token.low.endswith(("ian", "ean", "ese")) or token.low in _NATIONALS
        return token.capital and national and (name is None or len(name.parts) == 1)

    def _just_spoke(self, member: Member, place: int) -> bool:
        """Whether a person was the source of the sentence before, in the same paragraph."""
        if not self._speakers or not self.cast.sentence_of(place):
            return False
        where, source = self._speakers[-1]
        number = self.cast.sentence_of(place)
        here, before = self.reading.sentences[number], self.reading.sentences[number - 1]
        near = number - self.cast.sentence_of(where) == 1 and here.paragraph == before.paragraph
        return near and source.kind == "person" and source.name == member.name

    def carrier_before(self, place: int) -> str | None:
        """The outlet through which the last words came: "the paper" behind "The Guardian reported, citing minutes"."""
        speaker = self._last_speaker(place)
        hops = (*speaker.hops, *self._conversation) if speaker is not None else ()
        known = next((h.name for h in reversed(hops) if h.name and is_outlet(h.name)), None)
        return known or self._last_relay(hops)

    def _last_relay(self, hops: Sequence[Hop]) -> str | None:
        """The last of ``hops`` that passed words on and is no person, known as an outlet or not: "told Kronika"."""
        for hop in reversed(hops):
            name = self.names.find(hop.name) if hop.name and hop.role is Role.RELAY else None
            if name is not None and name.person <= 0:
                return hop.name
        return None

    def newspaper(self, first: int, last: int) -> str | None:
        """The outlet that "the paper" or "the outlet" means at ``[first, last)``: whoever passed on the last words; for
        "the paper" anyone who reported something before, unless the article has spoken of a study."""
        noun = self.reading.tokens[last - 1]
        if last - first != 2 or self.reading.tokens[first].low != "the" or noun.low not in PAPERS:
            return None
        carrier = self.carrier_before(first)
        if noun.low != "paper" or (carrier is not None and is_outlet(carrier)):
            return carrier
        paper = self.dossier.at(last - 1)
        if paper is None or paper.place == last - 1:
            return carrier
        if paper.noun in _SCHOLARLY:
            return None
        return carrier or self._just_reported(first) or self._last_relay(self._passed_on)

    def _just_reported(self, place: int) -> str | None:
        """Who reported something in the sentence before ``place`` and may be an outlet, known or not: "Der Kurier
        revealed that. ... the newspaper said"; None where nobody did."""
        speaker = self._last_speaker(place)
        if speaker is None or self.cast.sentence_of(place) - self.cast.sentence_of(self._speakers[-1][0]) > 1:
            return None
        name = self.names.find(speaker.name or "")
        reported = LEMMA.get(speaker.hops[0].cue or "") in _REPORTING
        weak = speaker.kind == "person" and name is not None and name.person <= 1 and not name.pronoun
        if speaker.kind == "outlet" or (reported and (weak or (speaker.kind == "body" and name is not None))):
            return speaker.name
        return None

    def _cites(self, name: Name, place: int) -> bool:
        """Whether who is so named cites somebody else at ``place``: "Xinhua cited the agency"."""
        tokens = self.reading.tokens
        cited = LEMMA.get(tokens[place - 1].low) in CITING if place else False
        return cited and any(place - 4 <= k < place for k in name.places)

    def _meant_by(self, first: int, head_end: int) -> str | None:
        """The name that "the agency", "the paper", "the company", "the hospital" stand for."""
        word = self.reading.tokens[head_end - 1].low
        if word == "agency":
            spoke = self._agency_that_spoke(first) or self._agency_told(first)
            if spoke:
                return spoke
        told = self._just_reported(first) if word in PAPERS else None
        if told is not None:
            return told
        outlet = self.names.ending_in(word, first) if kind_of(word) != "body" or word in PAPERS else None
        outlet = outlet or self.names.outlet_described(word, first)
        if outlet and self._cites(outlet, first):
            return None
        if outlet:
            return self.names.canonical(outlet.full)
        speaker = self._last_speaker(first)
        if word in PAPERS and speaker is not None and speaker.kind in ("body", "outlet") and speaker.name:
            # "The Marlow Mercury reported ... The newspaper said": whoever reported it is the newspaper.
            return speaker.name
        member = self.cast.described(word, first)
        if member is None and word in PAPERS:
            return self._last_relay(self._passed_on)
        return member.name if member is not None and member.kind != "person" else None
