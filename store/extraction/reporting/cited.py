"""What stands behind a verb of citing: where the phrase ends, and the sources that it names."""

from __future__ import annotations

from dataclasses import replace

from store.extraction.lexicon import cues, noun_words
from store.extraction.lexicon.kinds import is_many, is_person, kind_of
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.reporting.finder import Finder
from store.extraction.source import Source, dedupe
from store.extraction.tagging.phrases import Phrases
from store.extraction.tagging.reading import Reading
from store.extraction.voices.dossier import told
from store.extraction.voices.grounds import Grounds
from store.extraction.voices.sources import Sources
from store.model import SourcingClass

_OPENERS = frozenset({"of", "for", "in", "at", "from", "close", "familiar", "with", "who", "on", "near"})


class Cited(Finder):
    """Reads what is cited in the sentences of one article."""

    def __init__(self, reading: Reading, sources: Sources, phrases: Phrases) -> None:
        super().__init__(reading, sources, phrases)
        self.grounds = Grounds(reading.tokens)

    def end(self, first: int, b: int) -> int:
        """Where the phrase ends that begins at ``first`` and names what a report rests on, with what that rests on in
        its turn."""
        tokens = self.tokens
        end = self.phrases.source_end(first, b)
        if end + 3 < b and tokens[end].low in ("that", "which") and tokens[end + 1].tag in ("PR",):
            # "citing figures that it had obtained from the ministry"
            end = self.phrases.adjunct_end(end + 1, b)
        elif self._opens_on_document(first, end, b):
            # "citing a tally that the railroad gave to officials"
            end = self.phrases.adjunct_end(end + 1, b)
        opens = end + 1 if end < b and tokens[end].text == "," else end
        named = self.grounds.named(opens, b)
        return end if named is None or named <= first else self.end(named, b)

    def _opens_on_document(self, first: int, end: int, b: int) -> bool:
        """Whether a relative clause opens at ``end`` on a document's noun."""
        if not first < end < b - 2 or self.tokens[end].low not in ("that", "which"):
            return False
        told = self.tokens[end - 1].low in noun_words.DOCUMENT_NOUNS | cues.COUNT_NOUNS
        return told and self.phrases.clause_follows(end + 1, min(b, end + 6))

    def vouches(self, source: Source) -> bool:
        """Whether what a report rests on can tell anything: "citing two bankers", not "citing safety concerns"."""
        if source.kind != "body" or not source.name:
            return bool(source.name) or source.kind == "pronoun"
        parts = source.name.split()
        head = self._head_word(parts).lower()
        known = (
            kind_of(head)
            or is_many(head)
            or is_person(head)
            or head in noun_words.PERSON_NOUNS | noun_words.OUTLET_NOUNS
        )
        return bool(known) or any(w[0].isupper() for w in parts)

    def _head_word(self, parts: list[str]) -> str:
        """The word before the first preposition: "crew" in "crew of the ship"."""
        return next((parts[n - 1] for n, w in enumerate(parts) if n and w in _OPENERS), parts[-1])

    def cited(self, first: int, last: int, cue: str, reporter: Source) -> Source | None:
        """What stands behind "citing": "invoices it has seen", "a Ledger report on internal documents"."""
        tokens = self.tokens
        if first >= last:
            return None
        as_source = (k for k in range(first + 1, last - 1) if self.grounds.as_source(k))
        last = next(as_source, last)
        deeper = self._deeper(first, last, cue)
        if deeper is not None:
            return deeper
        for k in range(first, last):
            if tokens[k].tag == "PR" and tokens[k].low in ("it", "they", "he", "she"):
                linked = k - 1 if k - 1 > first and tokens[k - 1].low in ("that", "which") else k
                given = self._given_by(first, linked, k, last, cue, reporter)
                if given is not None:
                    return given
                source = self.sources.read(first, linked, cue)
                if source and source.kind == "document" and reporter.name:
                    name = source.hops[0].name or ""
                    hop = replace(source.hops[0], name=name if told(name) else f"{name} seen by {reporter.name}")
                    return Source((hop, *source.hops[1:]), source.sourcing_class, source.kind)
                return source
        begin = first + 1 if tokens[first].low in ("the", "a", "an", "its") else first
        hit = self.sources.outlet_at(first, last)
        if hit is None and begin < last:
            hit = self.sources.outlet_at(begin, last)
        noun = hit[1] + (hit[1] < last and tokens[hit[1]].tag == "PS") if hit else last
        if hit and noun < last and tokens[noun].low in cues.REPORT_NOUNS:
            outlet = self.sources.read(begin, hit[1], cue)
            inner = None
            if noun + 1 < last and tokens[noun + 1].low in ("on", "of", "about", "based", "citing", "that"):
                inner = self.sources.read(noun + 2, last, cue)
            if outlet and inner and inner.kind == "document":
                return Source((*inner.hops, *outlet.hops), inner.sourcing_class, inner.kind)
            return outlet
        return self.sources.read(first, last, cue)

    def _deeper(self, first: int, last: int, cue: str) -> Source | None:
        """ "a Bloomberg report that quoted two engineers": the chain from them on; None where no report is named, or
        nothing that it rests on."""
        inside = self.grounds.inside(first, last)
        if inside is None:
            return None
        report = self.cited(first, inside[0], cue, Source((), SourcingClass.NAMED, "outlet"))
        if report is None or report.kind not in ("outlet", "body"):
            return None
        rested = self.cited(inside[1], last, self.tokens[inside[1] - 1].low, report)
        if rested is None or not self.vouches(rested):
            return report
        return Source(dedupe((*rested.hops, *report.hops)), rested.sourcing_class, rested.kind)

    def _given_by(self, first: int, end: int, verb: int, last: int, cue: str, reporter: Source) -> Source | None:
        """ "figures it had obtained from the Ministry of Justice": named with whom they come from."""
        tokens = self.tokens
        giver = next((k for k in range(verb, last - 1) if tokens[k].low == "from"), None)
        got = any(LEMMA.get(tokens[k].low) in cues.OBTAINING for k in range(verb, giver or verb))
        if giver is None or not got or any(tokens[k].tag == "NP" for k in range(first, end)):
            return None
        source = self.sources.read(first, end, cue)
        if source is None or source.kind != "document":
            return None
        body = " ".join(self.reading.words(giver + 1, last).split()).removeprefix("the ")
        seen = f" obtained by {reporter.name}" if reporter.name else ""
        hop = replace(source.hops[0], name=f"{body} {source.hops[0].name}{seen}")
        return Source((hop, *source.hops[1:]), source.sourcing_class, "document")
