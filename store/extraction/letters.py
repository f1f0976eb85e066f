"""Letters that an outlet has in hand: "wrote in a letter seen by Reuters" is the letter's word, and through whom."""

from __future__ import annotations

from store.extraction import cues
from store.extraction.finder import Finder
from store.extraction.source import Source
from store.extraction.verbs import LEMMA
from store.extraction.words import word_set
from store.model import SourcingClass

_LETTERS = word_set("letter email e-mail memo memorandum message text note missive diary")
"""What somebody writes to somebody else, and is not put out by them."""
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

    def written_in(self, source: Source, first: int, last: int) -> Source:
        """The letter in which ``source`` says something, if the tokens ``[first, last)`` beside the cue tell of one
        that somebody else has in hand or that has a date: "in a letter dated May 4"; else ``source`` itself."""
        tokens = self.tokens
        if source.kind == "group" and not _SCHOLARS.isdisjoint((source.name or "").lower().split()):
            return self._study(first, last) or source
        if source.kind != "person" or not source.name or len(source.hops) != 1:
            return source
        noun = next((k for k in range(first, last) if tokens[k].low in _LETTERS and tokens[k].tag == "NN"), None)
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
