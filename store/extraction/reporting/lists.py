"""Lists under a line that says whose they are: "Key findings of the report:", "The ministry said:", and the items."""

from __future__ import annotations

from dataclasses import replace

from store.extraction.lexicon import cues, noun_words
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.reporting.finder import Finder
from store.extraction.reports import Attribution
from store.extraction.source import Source
from store.extraction.tagging.phrases import Phrases
from store.extraction.tagging.reading import Reading
from store.extraction.voices.sources import Sources
from store.model import Disclosure

_MARKS = frozenset("•·▪●‣◦■□►▶→»*-–—✔✓➤")
"""What an item of a list opens with."""
_FOUND = word_set(
    """finding findings conclusion conclusions result results revelation revelations point points claim claims
    allegation allegations accusation accusations takeaway takeaways detail details discovery discoveries figure
    figures highlight highlights fact facts observation observations failing failings admission admissions"""
)
"""What a line says that the items are."""
_CUES = cues.SAYING | cues.TELLING | cues.SHOWING
_LONGEST = 24


class Lists(Finder):
    """Finds what the items of lists say, in the order of the text."""

    def __init__(self, reading: Reading, sources: Sources, phrases: Phrases) -> None:
        super().__init__(reading, sources, phrases)
        self._items: dict[int, tuple[Source, str]] = {}
        """First token of an item -> whose the list is, and by which cue."""

    def attributions(self, a: int, b: int) -> list[Attribution]:
        """The attribution of an item, which the sentence ``[a, b)`` opens, to whose list it is, in a list; an empty
        one elsewhere."""
        whose = self._items.get(a)
        if whose is None or b - a < 4:
            return []
        source, cue = whose
        return [Attribution(source, cue, "say", a, set(range(a, b)))]

    def note(self, a: int, b: int) -> None:
        """Remember whose the items are that the sentence ``[a, b)`` introduces, if it does so."""
        tokens = self.tokens
        items = self._below(a, b)
        if not items or b - a > _LONGEST:
            return
        hit = self._whose(a, b - 1)
        source = self.sources.read(*hit[:2], hit[2]) if hit is not None else None
        if hit is None or source is None or not source.name or self.sources.is_own(source.name):
            return
        if tokens[hit[0]].low in ("we", "i", "you", "who"):
            return
        source = replace(source, hops=tuple(replace(hop, disclosed=Disclosure.INHERITED) for hop in source.hops))
        self._items.update(dict.fromkeys(items, (source, hit[2])))

    def _below(self, a: int, b: int) -> list[int]:
        """The first tokens of the items right below a line that is closed by a colon."""
        if self.tokens[b - 1].text != ":" or not self.reading.paragraphs_from(a):
            return []
        items = []
        at = b
        while paragraph := self.reading.paragraphs_from(at):
            first, at = paragraph[0]
            if not self._marked(first, at):
                break
            items.append(first)
        return items

    def _marked(self, first: int, last: int) -> bool:
        """Whether a paragraph opens with the mark or the number of an item."""
        token = self.tokens[first]
        numbered = token.text.isdigit() and first + 1 < last and self.tokens[first + 1].text in (".", ")")
        return token.text in _MARKS or numbered

    def _whose(self, a: int, colon: int) -> tuple[int, int, str] | None:
        """Where the phrase stands that says whose the items are, and the cue: "According to X:", "X said on Friday:",
        "What X found:", "Key findings of X:", "X's main conclusions:"."""
        tokens = self.tokens
        if tokens[a].low == "according" and tokens[a + 1].low == "to":
            return a + 2, colon, "according to"
        noun = next((k for k in range(a, colon) if tokens[k].low in _FOUND), None)
        if noun is not None:
            named = self._owner(a, noun) or self._of(noun, colon)
            if named is not None:
                return (*named, tokens[noun].low)
        verb = next((k for k in range(colon - 1, a, -1) if self.phrases.finite(k)), None)
        if verb is None:
            return None
        subject = self.phrases.subject_left(self.phrases.group_start(verb, a), a)
        document = subject is not None and self.phrases.head(*subject) in noun_words.DOCUMENT_NOUNS
        tells = LEMMA.get(tokens[verb].low) in _CUES or document or noun is not None
        if subject is None or not tells:
            return None
        first = subject[0] + (tokens[subject[0]].low in ("what", "how", "here"))
        return (first, subject[1], tokens[verb].text) if first < subject[1] else None

    def _owner(self, a: int, noun: int) -> tuple[int, int] | None:
        """ "Among the audit's key findings"."""
        tokens = self.tokens
        mark = next((k for k in range(noun - 1, max(a, noun - 4), -1) if tokens[k].tag == "PS"), None)
        if mark is None or tokens[mark].low[0].isalpha():
            return None
        first = a
        while first < mark and (tokens[first].tag in ("IN", "AV", "VB", "NUM") or tokens[first].low in ("here", "are")):
            first += 1
        return (first, mark) if first < mark else None

    def _of(self, noun: int, colon: int) -> tuple[int, int] | None:
        """ "Key findings of Ruth Redmayne's report"."""
        tokens = self.tokens
        if noun + 2 > colon or tokens[noun + 1].low not in ("of", "from", "in", "by"):
            return None
        end = next((k for k in range(noun + 2, colon) if self.phrases.finite(k) or tokens[k].tag == "PU"), colon)
        return (noun + 2, end) if end > noun + 2 else None
