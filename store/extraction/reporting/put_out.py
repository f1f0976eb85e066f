"""What somebody puts out in writing: "issued a statement saying that", "sent a letter in which it said"."""

from __future__ import annotations

from dataclasses import replace

from store.extraction.lexicon import cues, noun_words
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.reporting.finder import Finder
from store.extraction.reporting.letters import LETTERS
from store.extraction.reports import Attribution
from store.extraction.source import Source
from store.model import Role, SourcingClass

_TEXTS = noun_words.DOCUMENT_NOUNS | word_set(
    """statement statements release communiqué communique post posts tweet tweets thread message advisory alert article
    column op-ed editorial essay blog newsletter speech address open-letter flyer flier leaflet poster telegram cable
    dispatch broadcast podcast manifesto resolution rejoinder reply response answer apology"""
)
"""What words are put out in."""
_MAKING = word_set(
    """issue release publish send post write make deliver give submit hand leave record circulate file sign share upload
    email text distribute pen draft fire read tweet table lodge put produce address print compile present"""
)
"""Verbs by whose subject a text is put out."""
_SAYING = (
    (cues.SAYING | cues.TELLING | cues.SHOWING) - cues.DENYING - word_set("name list order ask request urge demand")
)
_FARTHEST = 14
"""Tokens between the text and its verb of saying."""


class PutOut(Finder):
    """Finds what texts say that somebody puts out."""

    def attributions(self, a: int, b: int) -> list[Attribution]:
        """The attributions that texts make in the sentence ``[a, b)``."""
        found: list[Attribution] = []
        for noun in range(a + 2, b - 3):
            token = self.tokens[noun]
            if token.low not in _TEXTS or token.tag != "NN" or token.quote >= 0:
                continue
            if found and noun in found[-1].meta | found[-1].content:
                continue
            hit = self._from(noun, a, b)
            if hit is not None:
                found.append(hit)
        return found

    def _from(self, noun: int, a: int, b: int) -> Attribution | None:
        said = self._verb_of_saying(noun, b)
        verb = self._verb_of_giving(noun, a) if said is not None else None
        if said is None or verb is None:
            return None
        complement = self.phrases.complement(said, b, LEMMA[self.tokens[said].low])
        subject = self.phrases.subject_left(self.phrases.group_start(verb, a), a)
        if complement is None or subject is None or not self.phrases.may_speak(*subject):
            return None
        giver = self.sources.read(*subject, self.tokens[verb].text)
        if giver is None:
            return None
        own = bool(giver.name) and self.sources.is_own(giver.name or "")
        relays = tuple(self.sources.relays(noun, said))
        source = giver
        if LEMMA[self.tokens[verb].low] in cues.OBTAINING:
            # "Reuters has seen an email saying": the document speaks.
            document = self._document(verb + 1, said)
            if document is None or giver.kind != "outlet":
                return None
            source = self._by_writer(noun, said, document)
            relays = () if own else tuple(replace(hop, role=Role.RELAY) for hop in giver.hops)
        elif own or giver.kind == "outlet" or giver.sourcing_class is SourcingClass.STATE_MEDIA:
            # "Tass carried a ministry statement saying": an outlet passes on what others put out.
            return None
        first = subject[0] if self.phrases.has_finite(a, subject[0]) else a
        content, meta = set(range(complement, b)), set(range(first, complement))
        return Attribution(source, self.tokens[said].text, "say", said, content, meta, relays=relays)

    def _by_writer(self, noun: int, said: int, document: Source) -> Source:
        """The letter with who says something in it: "has seen a letter in which the director told"."""
        relative = next((k for k in range(noun + 1, said) if self.tokens[k].tag == "RL"), said)
        first, last = relative + 1, self.phrases.group_start(said, relative)
        if self.tokens[noun].low not in LETTERS or self.tokens[relative - 1].low != "in" or first >= last:
            return document
        writer = self.sources.read(first, last, self.tokens[said].text)
        if writer is None or not writer.name or writer.kind not in ("person", "body", "group"):
            return document
        hop = self.sources.document_hop(f"{self.tokens[noun].low} from {writer.name}", self.tokens[said].text)
        return replace(document, hops=(hop, *document.hops[1:]))

    def _document(self, first: int, said: int) -> Source | None:
        """The document in hand that begins at ``first`` and speaks at ``said``."""
        last = said
        while last > first + 1 and self.tokens[last - 1].low in ("that", "which", "in"):
            last -= 1
        source = self.sources.read(first, last, self.tokens[said].text)
        return source if source is not None and source.kind == "document" else None

    def _verb_of_saying(self, noun: int, b: int) -> int | None:
        """The verb by which the text at ``noun`` speaks: "saying", "that said", "in which it said"."""
        tokens = self.tokens
        for k in range(noun + 1, min(b - 2, noun + _FARTHEST)):
            if tokens[k].tag == "VG":
                return k if LEMMA.get(tokens[k].low) in _SAYING else None
            if tokens[k].low in ("that", "which") and tokens[k].tag in ("RL", "TH", "DT"):
                verb = next((j for j in range(k + 1, min(b - 2, k + 5)) if self.phrases.finite(j)), None)
                inside = tokens[k - 1].low == "in"
                near = verb is not None and (verb == k + 1 or inside or tokens[k + 1].tag == "AV")
                return verb if near and verb and LEMMA.get(tokens[verb].low) in _SAYING else None
            if self.phrases.finite(k) or tokens[k].tag in ("PU", "QM", "SB", "CC", "TO", "PP", "VN"):
                return None
        return None

    def _verb_of_giving(self, noun: int, a: int) -> int | None:
        """The verb whose object the text is."""
        tokens = self.tokens
        for k in range(noun - 1, max(a, noun - 10), -1):
            if tokens[k].tag in ("VD", "VZ", "VP", "VN"):
                return k if LEMMA.get(tokens[k].low) in _MAKING | cues.OBTAINING else None
            if tokens[k].tag not in ("DT", "PS", "JJ", "NN", "NP", "NUM", "AV") and tokens[k].low not in ("out", "off"):
                return None
        return None
