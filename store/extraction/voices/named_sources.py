"""Sources that a phrase names or describes: persons, outlets, bodies, and whoever stays without a name."""

from __future__ import annotations

from dataclasses import replace

from store.extraction.lexicon import noun_words, words
from store.extraction.lexicon.authorities import governmental
from store.extraction.lexicon.kinds import is_many, is_person
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.naming.name_runs import Name
from store.extraction.source import Source
from store.extraction.voices.parts import ANONYMOUS_HEADS, Parts
from store.known import lookup
from store.model import SourcingClass

_ANONYMOUS_MARKS = word_set("""familiar briefed close knowledge condition anonymity speaking anonymously unnamed""")
_STATE_WORDS = word_set("state-run state-owned state-controlled government-run")
_INSTITUTIONS = word_set("police authorities companies crew crews")
"""Nouns of many that speak as one."""
_NAMING_OTHERS = word_set("cite quote credit invoke interview")
"""Verbs behind which a reporter names somebody else."""

_FAME = frozenset({"star", "legend", "icon", "ace", "great", "giant", "hopeful", "prodigy", "favourite", "favorite"})
"""Nouns that a celebrity's name has before it, and that name other things elsewhere."""


class NamedSources(Parts):
    """Reads phrases by the name or the description in them."""

    def _named(self, first: int, head_end: int, last: int, cue: str) -> Source | None:
        """A phrase that names somebody: "its commander, Gen. Osk Hallvard", "the coast guard's Ann Lee"."""
        tokens = self.reading.tokens
        owner = next((k for k in range(first + 1, min(head_end, first + 5)) if tokens[k].low in ("'s", "’s")), None)
        employer = self.outlet_name(first, owner) if owner is not None and LEMMA.get(cue) == "report" else None
        if employer:
            # "The Guardian's Ann Lee reports": a reporter speaks for the outlet.
            return self._outlet(employer, cue)
        if self._described_outlet(first, head_end):
            # "local radio station Halsund FM"
            return None
        clause = next((k for k in range(first + 1, last) if tokens[k].tag == "RL"), last)
        for begin, end in self.names.sequences(first, clause if self._names_before(first, clause) else last):
            name_begin = self.names.without_titles(begin, end)
            name = self.names.at(name_begin, end) or self.names.find(self.reading.words(name_begin, end))
            inside = begin < head_end
            possessor = end < last and tokens[end].low in ("'s", "'")
            identified = any(tokens[k].low in ("identified", "named", "known", "name") for k in range(head_end, begin))
            called = identified and tokens[begin - 1].text == "," and is_person(tokens[head_end - 1].low)
            person = name is not None and (name.person > 0 or called or self._in_office(name, first, begin, end, last))
            if name is None or possessor or not person:
                continue
            agent = any(tokens[k].low == "by" for k in range(head_end, begin)) or self._cited_in(head_end, begin)
            if not inside and (self._behind_preposition(begin, first) or agent) and not identified:
                # "The panel, led by retired judge Arvind Menon, found": the panel speaks.
                continue
            if end < head_end and tokens[end].tag in ("NN", "NP"):
                continue
            if any(tokens[k].low == "office" for k in range(first, begin)) and tokens[begin - 1].text != ",":
                continue
            return self._person(name.full, first, last, cue)
        return None

    def _behind_preposition(self, begin: int, first: int) -> bool:
        """Whether the name at ``begin`` only tells to whom somebody belongs: "a friend of the late singer Ann Lee", not
        "the head of sales Ann Lee"."""
        tokens = self.reading.tokens
        k = begin - 1
        if tokens[k].tag == "NN":
            while k > first and tokens[k].tag in ("NN", "JJ", "NP", "AV", "NUM", "PS"):
                k -= 1
        k -= tokens[k].tag == "DT" and k - 1 >= first
        title = tokens[begin - 1]
        trade = title.tag == "NN" and not is_person(title.low) and title.low not in _FAME
        of_trade = trade and tokens[k].low in ("of", "for")
        return tokens[k].tag == "IN" and not of_trade

    def _cited_in(self, first: int, last: int) -> bool:
        """Whether the stretch says that whoever follows is cited: "Reuters, citing Ann Lee"."""
        verbs = (LEMMA.get(self.reading.tokens[k].low) for k in range(first, last))
        return any(verb in _NAMING_OTHERS for verb in verbs)

    def _names_before(self, first: int, clause: int) -> bool:
        """Whether a phrase opens with a name, so that no other inside its relative clause is meant: "Leanne Orrell,
        whose son Jude died,"."""
        return next(self.names.sequences(first, clause), (clause, clause))[0] == first

    def _in_office(self, name: Name, first: int, begin: int, end: int, last: int) -> bool:
        """Whether a name of no known kind is a person's by its place: "The Minister of Defence, Tolan Brecht,"."""
        tokens = self.reading.tokens
        closed = end >= last or tokens[end].text == ","
        if not closed or begin <= first or tokens[begin - 1].text != "," or not 2 <= len(name.parts) <= 4:
            return False
        stop = next((k for k in range(first, begin) if tokens[k].tag in ("IN", "PU", "RL", "AV")), begin - 1)
        office = stop > first and is_person(tokens[stop - 1].low)
        return (
            office
            and not name.outlet
            and name.company <= 0
            and tokens[end - 1].low not in noun_words.ORGANISATION_NOUNS
        )

    def _person(self, name: str, first: int, last: int, cue: str) -> Source:
        return Source((self._hop(name, cue),), self._person_class(first, last, name), "person")

    def _described(self, first: int, head_end: int, last: int, head: str, cue: str) -> Source | None:
        """A phrase without a person's name: a body, an outlet, an unnamed person or group."""
        tokens = self.reading.tokens
        low = {tokens[k].low for k in range(first, last)}
        named = self._name_in_apposition(head_end, last, head)
        if named:
            return self._body(named, low, cue)
        outlet = self.outlet_name(first, head_end)
        described = self._described_outlet(first, head_end)
        if described is not None and outlet and (lookup(outlet) or described == outlet):
            described = None
        body = self._body(described, low, cue) if described else None
        if body is not None:
            return replace(body, kind="outlet")
        if outlet and (not self._body_of(first, head_end) or self._owned(first, head_end)):
            return self._outlet(outlet, cue)
        person = self._described_person(first, head_end, last, head, cue)
        if person is not None:
            return person
        text = self._of_both(first, last) or self._phrase(first, head_end, last)
        if not text or not any(c.isalpha() for c in text):
            return None
        if any(tokens[k].low in ANONYMOUS_HEADS and tokens[k].tag != "NP" for k in range(first, head_end)) or (
            low & _ANONYMOUS_MARKS and head in noun_words.PERSON_NOUNS
        ):
            return Source((self._hop(text, cue),), SourcingClass.ANONYMOUS, "group")
        persons = head in noun_words.PERSON_NOUNS or (is_many(head) and head not in _INSTITUTIONS)
        if persons and not any(t.tag == "NP" for t in tokens[head_end - 1 : head_end]):
            government = head in noun_words.UNNAMED_GOVERNMENT and not low & {"union", "company"}
            spoken_for = head.startswith("spokes")
            official = (spoken_for and governmental(text)) or low & {
                "police",
                "minister",
                "governor",
                "mayor",
                "president",
                "ambassador",
                "commander",
            }
            kind = SourcingClass.GOVERNMENT_UNNAMED if government else SourcingClass.NAMED
            if official and not government and not low & {"union", "company"}:
                kind = SourcingClass.OFFICIAL
            elif head in noun_words.EXPERT_NOUNS:
                kind = SourcingClass.EXPERT
            elif (
                not government
                and not spoken_for
                and tokens[first].low in ("a", "an", "one", "two", "three", "several", "some")
            ):
                kind = SourcingClass.ANONYMOUS
            return Source((self._hop(text, cue),), kind, "group")
        return self._body(text, low, cue)

    def _outlet(self, outlet: str, cue: str) -> Source:
        known = lookup(outlet)
        state = known is not None and known.kind == "state_media"
        kind = SourcingClass.STATE_MEDIA if state else SourcingClass.NAMED
        return Source((self._hop(outlet, cue),), kind, "outlet")

    def _body_of(self, first: int, head_end: int) -> bool:
        tokens = self.reading.tokens
        return any(tokens[k].low == "'s" for k in range(first, head_end)) or tokens[first].low in words.POSSESSIVES

    def _body(self, text: str, low: set[str], cue: str) -> Source | None:
        media = low & (noun_words.OUTLET_NOUNS | {"agency", "media", "broadcaster"})
        state_media = bool(
            (low & _STATE_WORDS and media)
            or ("state" in low and low & {"media", "television", "tv", "newspaper", "broadcaster"})
            or {"state", "news", "agency"} <= low
        )
        if state_media:
            kind = SourcingClass.STATE_MEDIA
        elif governmental(text):
            kind = SourcingClass.OFFICIAL
        else:
            kind = SourcingClass.NAMED
        known = lookup(text)
        if known:
            return self._outlet(self.names.canonical(text), cue)
        return Source((self._hop(text, cue),), kind, "outlet" if state_media else "body")
