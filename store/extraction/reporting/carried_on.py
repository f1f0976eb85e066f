"""Documents that go on speaking: "It also sets aside $59 million", and those an outlet has seen."""

from __future__ import annotations

from dataclasses import replace

from store.extraction.lexicon import cues, noun_words
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.reporting.finder import Finder
from store.extraction.reporting.letters import Letters
from store.extraction.reports import Attribution
from store.extraction.source import Source, dedupe
from store.extraction.tagging.phrases import Phrases
from store.extraction.tagging.reading import Reading
from store.extraction.voices.sources import Sources
from store.model import Disclosure, SourcingClass

_PLANS = word_set("bill law plan plans proposal proposals measure budget package agreement accord deal strategy rules")
"""Papers that provide for what would come to be."""
_MADE = word_set("dated sent written signed posted filed marked addressed headed titled entitled")
_GIVEN = word_set("show share leak provide send pass give")
_FAR = 40
"""Tokens from the head of a sentence to what somebody does in a letter that it opens with."""


class CarriedOn(Finder):
    """Finds what documents state in sentences without a cue of their own."""

    def __init__(self, reading: Reading, sources: Sources, phrases: Phrases) -> None:
        super().__init__(reading, sources, phrases)
        self.letters = Letters(reading, sources, phrases)

    def attributions(self, a: int, b: int) -> list[Attribution]:
        """The attribution of the sentence ``[a, b)``, which has no cue, to a document; empty if there is none."""
        found = self._seen(a, b) or self._under(a, b) or self._inside(a, b) or self._goes_on(a, b)
        found = found or self._in_letter(a, b) or self._planned(a, b)
        return [found] if found else []

    def _under(self, a: int, b: int) -> Attribution | None:
        """ "Under the contract, which the Globe obtained, the operator keeps the fees": a document in hand."""
        tokens = self.tokens
        comma = next((k for k in range(a + 2, min(b - 2, a + 10)) if tokens[k].text == ","), None)
        if (
            tokens[a].low != "under"
            or comma is None
            or self.phrases.head(a + 1, comma) not in noun_words.DOCUMENT_NOUNS
        ):
            return None
        near = range(comma + 1, min(b - 2, comma + 14))
        seen = next((k for k in near if LEMMA.get(tokens[k].low) in cues.OBTAINING), None)
        close = next((k for k in range(seen or b, b - 2) if tokens[k].text == ","), None)
        if seen is None or close is None or any(tokens[k].text == "," for k in range(comma + 1, seen)):
            return None
        document = self.sources.read(a + 1, close, "under")
        if document is None or document.kind != "document":
            return None
        return Attribution(document, "under", "show", a, set(range(close + 1, b)), set(range(a, close + 1)))

    def _inside(self, a: int, b: int) -> Attribution | None:
        """ "In one of the emails, an engineer asks for 600 bolts", "In one of them": a document met before."""
        tokens = self.tokens
        verb = next((k for k in range(a + 2, min(b, a + 24)) if self.phrases.finite(k)), None)
        if tokens[a].low != "in" or verb is None or tokens[verb].tag not in ("VZ", "VP"):
            return None
        end = a + 1
        while end < verb and (tokens[end].tag in ("DT", "NUM", "JJ", "PO") or tokens[end].low == "of"):
            end += 1
        end += tokens[end].low in noun_words.DOCUMENT_NOUNS
        pointed = tokens[a + 1].low in ("one", "another", "the", "a", "two") and end > a + 2
        if not pointed or end >= verb - 1:
            return None
        document = self._one_of_those(a + 1, end) or self.sources.read(a + 1, end, "in")
        if document is None or document.kind != "document" or document.hops[0].disclosed is not Disclosure.INHERITED:
            return None
        start = end + (tokens[end].text == ",")
        if tokens[end].text == "," and tokens[start].low in _MADE:
            # "In one of them, dated September 3, the chair asks": which of them it was belongs to what it says.
            return Attribution(document, "in", "show", a, set(range(a, b)), set())
        return Attribution(document, "in", "show", a, set(range(start, b)), set(range(a, start)))

    def _one_of_those(self, first: int, last: int) -> Source | None:
        """The documents that spoke right before, where the phrase means one of them: "one of them", "one email"."""
        speaker = self.sources.document_before(first)
        if speaker is None:
            return None
        noun = self.tokens[last - 1].low
        told = (speaker.hops[0].name or "").lower().split()
        if noun != "them" and not (self.tokens[first].low in ("one", "another") and noun + "s" in told):
            return None
        hop = replace(speaker.hops[0], cue="in", disclosed=Disclosure.INHERITED)
        return Source((hop, *speaker.hops[1:]), speaker.sourcing_class, speaker.kind)

    def _in_letter(self, a: int, b: int) -> Attribution | None:
        """ "In a letter to the families, which Reuters has read, the company offers 150,000 crowns"."""
        tokens = self.tokens
        if not any(t.low == "in" for t in tokens[a : min(b, a + 2)]):
            return None
        for verb in range(a + 4, min(b, a + _FAR)):
            if not self.phrases.finite(verb) or tokens[verb].tag not in ("VZ", "VP", "VD"):
                continue
            subject = self.phrases.subject_left(self.phrases.group_start(verb, a), a)
            if subject is None or subject[0] <= a + 2 or not self.phrases.may_speak(*subject):
                continue
            writer = self.sources.read(*subject, tokens[verb].text)
            document = self.letters.opened_by(writer, a, subject[0]) if writer is not None else None
            if document is not None and document is not writer and document.kind == "document":
                meta = set(range(a, subject[0]))
                return Attribution(document, "in", "show", a, set(range(subject[0], b)), meta)
        return None

    def _seen(self, a: int, b: int) -> Attribution | None:
        """ "The Times has seen drone footage in which men step out of a boat"."""
        tokens = self.tokens
        for i in range(a + 1, min(b - 4, a + 24)):
            if tokens[i].tag not in ("VN", "VD") or LEMMA.get(tokens[i].low) not in cues.OBTAINING:
                continue
            opened = next(
                (k for k in range(i + 2, min(b - 2, i + 14)) if tokens[k].low == "in" and tokens[k + 1].low == "which"),
                None,
            )
            if opened is None or self.phrases.head(i + 1, opened) not in noun_words.DOCUMENT_NOUNS:
                return None
            subject = self.phrases.subject_left(self.phrases.group_start(i, a), a)
            outlet = self.sources.read(*subject, tokens[i].text) if subject else None
            document = self.sources.read(i + 1, opened, tokens[i].text)
            if document is None or document.kind != "document" or outlet is None or outlet.kind != "outlet":
                return None
            relays = tuple(h for h in outlet.hops if h.name and not self.sources.is_own(h.name))
            source = Source(dedupe((*document.hops, *relays)), document.sourcing_class, document.kind)
            content = set(range(opened + 2, b))
            return Attribution(source, tokens[i].text, "show", i, content, set(range(a, opened + 2)))
        return None

    def _planned(self, a: int, b: int) -> Attribution | None:
        """ "The bill, a draft of which was seen by Reuters, would raise the tax": what a paper in hand provides for."""
        tokens = self.tokens
        verb = next((k for k in range(a + 4, min(b - 2, a + _FAR)) if tokens[k].low in ("would", "will")), None)
        subject = self.phrases.subject_left(verb, a) if verb is not None and tokens[verb].tag == "MD" else None
        if verb is None or subject is None or subject[0] > a + 2:
            return None
        first, last = subject
        held = next((k for k in range(first + 2, last - 2) if self._in_hand(k, last)), None)
        core = self.phrases.core(first, min(last, held or last))
        nouns = {tokens[k].low for k in core if tokens[k].tag in ("NN", "JJ")}
        if held is None or nouns.isdisjoint(noun_words.DOCUMENT_NOUNS | _PLANS):
            return None
        opens = core[0] + (tokens[core[0]].low in ("a", "an", "the"))
        hop = self.sources.document_hop(self.reading.words(opens, core[-1] + 1), tokens[verb].text)
        source = Source(dedupe((hop, *self.sources.relays(first, last))), SourcingClass.DOCUMENT, "document")
        end = b
        while end > verb and tokens[end - 1].tag == "PU":
            end -= 1
        whole = (*core, *range(verb, end))
        return Attribution(source, tokens[verb].text, "show", verb, set(), set(range(first, end)), whole)

    def _in_hand(self, k: int, last: int) -> bool:
        """Whether an outlet has what the participle at ``k`` is about: "seen by Reuters", "shown to Le Monde"."""
        tokens = self.tokens
        lemma = LEMMA.get(tokens[k].low)
        by = tokens[k + 1].low
        got = lemma in cues.OBTAINING and by == "by"
        given = lemma in _GIVEN and by in ("to", "with")
        own = tokens[k + 2].low == "this" and tokens[min(k + 3, last - 1)].low in noun_words.OUTLET_NOUNS
        return (got or given) and (own or self.sources.outlet_at(k + 2, last) is not None)

    def _goes_on(self, a: int, b: int) -> Attribution | None:
        """ "It also sets aside $59 million for severance": the document that spoke last goes on in the present."""
        tokens = self.tokens
        subject = self.phrases.first_subject(a, b)
        if subject is None or tokens[subject[0]].low not in ("it", "they") or subject[1] - subject[0] > 2:
            return None
        place = subject[0]
        verb = next((k for k in range(place + 1, min(b, place + 4)) if self.phrases.finite(k)), None)
        present = verb is not None and tokens[verb].tag == ("VZ" if tokens[place].low == "it" else "VP")
        speaker = self.sources.document_before(place)
        if not present or verb is None or speaker is None:
            return None
        hop = replace(speaker.hops[0], cue=tokens[verb].text, disclosed=Disclosure.INHERITED)
        source = Source((hop, *speaker.hops[1:]), speaker.sourcing_class, speaker.kind)
        end = b
        while end > verb and tokens[end - 1].tag == "PU":
            end -= 1
        whole = tuple(range(place, end))
        return Attribution(source, tokens[verb].text, "show", verb, set(), set(whole), whole)
