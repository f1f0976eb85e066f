"""Letters that an outlet has in hand: "wrote in a letter seen by Reuters" is the letter's word, and through whom."""

from __future__ import annotations

from dataclasses import replace

from store.extraction.lexicon import cues, noun_words
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.reporting.finder import Finder
from store.extraction.source import Source
from store.model import Disclosure, SourcingClass

LETTERS = word_set(
    """letter email e-mail memo memorandum message text note missive diary letters emails e-mails memos messages texts
    notes"""
)
"""What somebody writes to somebody else, and is not put out by them."""
_SWORN = word_set("sworn witness written")
"""Before a statement that makes it a paper."""
_STUDIES = word_set("study paper preprint article report analysis review")
_SCHOLARS = word_set(
    "researchers scientists authors academics economists epidemiologists physicists biologists geologists"
)
"""Who speak by what they publish together."""
_IN_HAND = cues.OBTAINING | word_set("leak share show publish forward send circulate unearth print")
_FAR = 14
"""Tokens from a letter to the words that tell who has it."""


class Letters(Finder):
    """Finds the letters in which the speakers of one article say something."""

    def opened_by(self, source: Source, first: int, last: int) -> Source:
        """The document in which ``source`` says something, if the words ``[first, last)`` before the speaker name one
        that an outlet has in hand ("In a letter to staff, which Reuters has seen, the company offers") or point back
        to one ("In it, the director writes"); else as ``written_in``."""
        tokens = self.tokens
        if source.kind not in ("person", "body", "group") or not source.name or len(source.hops) != 1:
            return self.written_in(source, first, last)
        at = next((k for k in range(first, min(last - 1, first + 3)) if tokens[k].low == "in"), None)
        if at is None or any(t.tag != "CC" and t.tag != "AV" and t.tag != "PU" for t in tokens[first:at]):
            return self.written_in(source, first, last)
        if tokens[at + 1].low in ("it", "them") and last - at <= 3:
            paper = self.sources.document_before(at)
            hops = tuple(replace(hop, disclosed=Disclosure.INHERITED) for hop in paper.hops) if paper else ()
            return replace(paper, hops=hops) if paper is not None else source
        end = at + 1
        while end < last and tokens[end].tag in ("DT", "JJ", "NN", "NP", "NUM", "PS"):
            end += 1
        noun = end - 1
        written = tokens[noun].low in noun_words.DOCUMENT_NOUNS | LETTERS or tokens[noun - 1].low in _SWORN
        relays = self.sources.in_hand(noun + 1, last) if written and tokens[noun].tag == "NN" else None
        if relays is None:
            return self.written_in(source, first, last)
        begin = self.sources.name_opening(at + 1, noun + 1)
        name = f"{self.reading.words(begin, noun + 1)} from {source.name}{self._addressee(noun + 1, last)}"
        hop = self.sources.document_hop(" ".join(name.split()), tokens[noun].low)
        return Source((hop, *relays), SourcingClass.DOCUMENT, "document")

    def _addressee(self, k: int, last: int) -> str:
        """To whom a letter went, with its preposition and a blank before it: " to the families"; else nothing."""
        end = k + 1
        while end < min(last, k + 6) and (
            self.tokens[end].tag in ("DT", "JJ", "NN", "NP", "PS") or self.tokens[end].low == "staff"
        ):
            end += 1
        told = k + 1 < end and self.tokens[k].low == "to"
        return f" {self.reading.words(k, end)}" if told else ""

    def written_in(self, source: Source, first: int, last: int) -> Source:
        """The letter in which ``source`` says something, if the tokens ``[first, last)`` beside the cue tell of one
        that somebody else has in hand or that has a date: "in a letter dated May 4"; else ``source`` itself."""
        tokens = self.tokens
        if source.kind == "group" and not _SCHOLARS.isdisjoint((source.name or "").lower().split()):
            return self._study(first, last) or source
        if source.kind != "person" or not source.name or len(source.hops) != 1:
            return source
        noun = next((k for k in range(first, last) if tokens[k].low in LETTERS and tokens[k].tag == "NN"), None)
        opened = noun is not None and any(tokens[k].low == "in" for k in range(max(first, noun - 5), noun))
        if noun is None or not opened or tokens[noun].quote >= 0:
            return source
        near = range(noun + 1, min(last, noun + _FAR))
        dated = any(tokens[k].low == "dated" for k in near)
        seen = any(LEMMA.get(tokens[k].low) in _IN_HAND and tokens[k].tag in ("PP", "VD", "VN") for k in near)
        if not dated and not seen:
            return source
        hop = self.sources.document_hop(f"{tokens[noun].low} from {source.name}", tokens[noun].low)
        return Source((hop,), SourcingClass.DOCUMENT, "document")

    def _study(self, first: int, last: int) -> Source | None:
        """ "researchers write in a study published in Science": the study."""
        tokens = self.tokens
        at = next((k for k in range(first, last - 1) if tokens[k].low == "in" and tokens[k + 1].tag == "DT"), None)
        noun = next((k for k in range(at or last, last) if tokens[k].low in _STUDIES), None)
        if at is None or noun is None or noun - at > 5 or noun + 1 >= last:
            return None
        read = self.sources.read(at + 1, last, "in")
        return read if read is not None and read.kind == "document" else None
