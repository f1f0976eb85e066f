"""From the words that name a source to the hops of a chain: who speaks, through whom, and of what class."""

from __future__ import annotations

from dataclasses import replace

from store.extraction import words
from store.extraction.authorities import governmental
from store.extraction.descriptions import PAPERS
from store.extraction.issuers import Issuers
from store.extraction.kinds import is_many, is_person
from store.extraction.name_runs import Name
from store.extraction.names import Names
from store.extraction.parts import ANONYMOUS_HEADS, Parts
from store.extraction.reading import Reading
from store.extraction.source import Source
from store.extraction.subject_heads import EMPHATIC
from store.extraction.verbs import LEMMA
from store.extraction.words import word_set
from store.known import lookup
from store.model import Disclosure, SourcingClass

_ANONYMOUS_MARKS = word_set("""familiar briefed close knowledge condition anonymity speaking anonymously unnamed""")
_STATE_WORDS = word_set("state-run state-owned state-controlled government-run")
_INSTITUTIONS = word_set("police authorities companies crew crews")
"""Nouns of many that speak as one."""
_PAGES = word_set("page editorial headline homepage splash")
"""Parts of a newspaper that speak for it."""
_NAMING_OTHERS = word_set("cite quote credit invoke interview")
"""Verbs behind which a reporter names somebody else."""
_BREAK_TAGS = frozenset({"IN", "PP", "VD", "VN", "TH", "HV", "RL", "PU", "VG", "TO", "SB", "CC"})


class Sources(Parts):
    """Reads source phrases of one article. Phrases are to be read in the order of the text."""

    def __init__(self, reading: Reading, names: Names) -> None:
        super().__init__(reading, names)
        self.issuers = Issuers(self, self.read)

    def read_speaker(self, first: int, last: int) -> Source | None:
        """The speaker of a transcript's line, whose name may stand in capitals."""
        text = self.reading.words(first, last)
        name = self.names.find(text) or self.names.short_for(text)
        if name is None:
            return self.read(first, last, ":")
        return self._person(name.full, first, last, ":") if name.person > 0 else self.read(first, last, ":")

    def read(self, first: int, last: int, cue: str) -> Source | None:
        """Read the source phrase ``[first, last)`` reported with ``cue``; None if nothing in it names a source."""
        tokens = self.reading.tokens
        while first < last and (
            tokens[first].tag in ("PU", "QM", "CC", "AV", "TH") or tokens[first].low in ("as", "but")
        ):
            first += 1
        while last > first and (tokens[last - 1].tag in ("PU", "QM", "AV") or tokens[last - 1].low in EMPHATIC):
            # "the league itself"
            last -= 1
        if last - first > 2 and tokens[first].tag == "NUM" and tokens[first + 1].tag == "DT":
            # "12:30 The board says"
            first += 1
        if last - first > 2 and tokens[first].low == "the" and tokens[first + 1].low == "same":
            first += 1
        if first >= last:
            return None
        alone = last - first == 1 or tokens[first + 1].text == ","
        if tokens[first].low in ("he", "she", "they", "it", "we", "i", "who", "which") and alone:
            # "she said", "She, speaking to reporters, said"
            return self._introducing(first, cue) or self._pronoun(first, cue)
        if tokens[first].tag == "PS" and last - first == 1 and tokens[first].low in ("his", "her", "its", "their"):
            # "By her count"
            owner = self.cast.person(first, "he" if tokens[first].low == "his" else "she")
            if tokens[first].low in ("its", "their"):
                owner = self.cast.body(first)
            return self._resolved(owner.sure, first, cue) if owner.sure else self._gap(cue, owner.likely)
        paged = self._front_page(first, last, cue)
        if paged is not None:
            return paged
        part = self._part_of_group(first, last, cue)
        if part is not None:
            return part
        if tokens[first].tag == "PO" and last - first == 1:
            return self._quoted_pronoun(first, cue)
        if tokens[last - 1].low in ("them", "whom") and last - first == 3:
            gap = self._hop(None, cue, disclosed=Disclosure.GAP)
            return Source((gap,), SourcingClass.ANONYMOUS, "pronoun")
        pointed = self._pointed_at(first, last, cue)
        if pointed is not None:
            return pointed
        whole = self._whole_of(first, last, cue)
        if whole is not None:
            return whole
        carrier = self.carrier_before(first) if last - first == 2 and tokens[first + 1].low in PAPERS else None
        if carrier is not None and tokens[first].low == "the":
            return self._outlet(carrier, cue)
        head_end = self._head_end(first, last)
        head = tokens[head_end - 1].low if head_end > first else ""
        if tokens[first].low == "my" and head == "client" and head_end - first == 2:
            return self._client(first, cue)
        paper = self._name_in_apposition(head_end, last, head) if head in PAPERS else None
        if paper is not None:
            # "a local paper, the Hochtal Messenger,"
            return self._outlet(paper, cue)
        document = self._document(first, head_end, last, head, cue) or self._issued(first, head_end, cue)
        return document or self._named(first, head_end, last, cue) or self._described(first, head_end, last, head, cue)

    def names_person(self, first: int, last: int) -> bool:
        """Whether the phrase ``[first, last)`` names a person of the article."""
        found = (self.names.at(self.names.without_titles(b, e), e) for b, e in self.names.sequences(first, last))
        return any(name is not None and name.person > 0 for name in found)

    def _front_page(self, first: int, last: int, cue: str) -> Source | None:
        """ "Its front page said", "Patria's editorial": the outlet speaks."""
        tokens = self.reading.tokens
        end = self._head_end(first, last)
        if end - first < 2 or tokens[end - 1].low not in _PAGES or tokens[end - 1].tag != "NN":
            return None
        if tokens[first].low == "its":
            owner = self._owner(first)
            return self._outlet(owner, cue) if owner else None
        mark = next((k for k in range(first + 1, end - 1) if tokens[k].tag == "PS"), None)
        outlet = self.outlet_name(first, mark) if mark is not None else None
        return self._outlet(outlet, cue) if outlet else None

    def _introducing(self, place: int, cue: str) -> Source | None:
        """Who goes on behind a colon: "Her office contradicted them: she had stayed at home, it said"."""
        tokens = self.reading.tokens
        first = self.reading.sentences[self.cast.sentence_of(place)].first
        colon = next((k for k in range(place - 1, first, -1) if tokens[k].text == ":"), None)
        if colon is None or tokens[place].low not in ("it", "they", "he", "she"):
            return None
        subject = self._bounds.first_subject(first, colon)
        if subject is None or (subject[1] - subject[0] == 1 and tokens[subject[0]].tag == "PR"):
            return None
        source = self.read(*subject, cue)
        misfit = {"it": ("person", "group"), "they": ("person",)}.get(tokens[place].low, ("body", "outlet", "document"))
        if source is None or not source.name or source.kind in misfit:
            return None
        return replace(source, hops=(replace(source.hops[0], disclosed=Disclosure.INHERITED), *source.hops[1:]))

    def _issued(self, first: int, head_end: int, cue: str) -> Source | None:
        return self.issuers.source(head_end - 1, first, cue) if head_end > first else None

    def _whole_of(self, first: int, last: int, cue: str) -> Source | None:
        """ "One of the messages": the documents that were named before."""
        tokens = self.reading.tokens
        if last - first != 4 or tokens[first + 1].low != "of" or tokens[first + 2].low not in ("the", "those", "these"):
            return None
        return self.read(first + 2, last, cue) if tokens[first + 3].low in words.DOCUMENT_NOUNS else None

    def _head_end(self, first: int, last: int) -> int:
        """Where the noun phrase proper ends and what is added to it begins."""
        tokens = self.reading.tokens
        for i in range(first + 1, last):
            if self.held_by(i, last) or (tokens[i].tag in ("DT", "PR") and tokens[i - 1].tag == "NN"):
                # "emails the paper obtained", "letters it has seen"
                return i
            if tokens[i].tag in _BREAK_TAGS and not (
                tokens[i].tag == "CC" and tokens[i - 1].tag == tokens[i + 1 if i + 1 < last else i].tag == "JJ"
            ):
                before_noun = tokens[i].tag == "VG" and tokens[i - 1].tag == "PS" and i + 1 < last
                if tokens[i].low == "&" or (before_noun and tokens[i + 1].tag == "NN"):
                    continue
                return i
        return last

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
            before = tokens[begin - 2] if tokens[begin - 1].tag == "DT" and begin - 2 >= first else tokens[begin - 1]
            if not inside and (before.tag == "IN" or agent) and not identified:
                # "The panel, led by retired judge Arvind Menon, found": the panel speaks.
                continue
            if end < head_end and tokens[end].tag in ("NN", "NP"):
                continue
            if any(tokens[k].low == "office" for k in range(first, begin)) and tokens[begin - 1].text != ",":
                continue
            return self._person(name.full, first, last, cue)
        return None

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
        return office and not name.outlet and name.company <= 0 and tokens[end - 1].low not in words.ORGANISATION_NOUNS

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
            low & _ANONYMOUS_MARKS and head in words.PERSON_NOUNS
        ):
            return Source((self._hop(text, cue),), SourcingClass.ANONYMOUS, "group")
        persons = head in words.PERSON_NOUNS or (is_many(head) and head not in _INSTITUTIONS)
        if persons and not any(t.tag == "NP" for t in tokens[head_end - 1 : head_end]):
            government = head in words.UNNAMED_GOVERNMENT and not low & {"union", "company"}
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
            elif head in words.EXPERT_NOUNS:
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
        media = low & (words.OUTLET_NOUNS | {"agency", "media", "broadcaster"})
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
