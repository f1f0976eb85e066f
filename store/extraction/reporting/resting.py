"""Reports that rest on others: ", pointing to data", "on the word of two engineers", "The Journal has more: ..."."""

from __future__ import annotations

from dataclasses import replace

from store.extraction.lexicon import cues
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.reporting.participles import Participles
from store.extraction.reporting.set_phrases import RESTING
from store.extraction.reports import Attribution
from store.extraction.source import Source, dedupe
from store.model import Role

_NEWSREADERS = ("anchor", "presenter", "newsreader", "announcer", "newscaster")
_POINTING = frozenset({"pointing", "referring", "alluding", "citing"})
_CREDITED = frozenset({"attribute", "credit", "ascribe", "source"})
"""Verbs by which a reporter says where a figure comes from: "a figure it attributed to"."""
_CREDITING = frozenset({"attributing", "crediting"})
"""Participles that hang on the reporter, whatever stands between: nobody else credits anybody."""
_REPORTERS = frozenset({"outlet", "body"})
SPEAKING = frozenset({"speak", "talk"})
"""Verbs whose participle tells to whom, where or when somebody said what stands before."""
_BEFORE_HEARERS = frozenset({"to", "with", "on", "at", "from", "in", "after", "before", "during"})


class Resting(Participles):
    """Joins what a reporter rests on, or who passes a report on, to the attribution that they belong to."""

    def _carry(self, a: int, b: int, found: list[Attribution]) -> None:
        """Add the outlet that brings in what others say: "The Journal has more: emails it reviewed show that P"."""
        carrier = self.frames.carrier(a, b)
        if carrier is None or any(x.place < carrier[0] for x in found):
            return
        colon, outlet = carrier
        for x in found:
            x.relays = (*x.relays, *(replace(hop, role=Role.RELAY) for hop in outlet.hops))
            x.meta |= set(range(a, colon + 1))
            x.content -= x.meta

    def _rested(self, found: list[Attribution]) -> list[Attribution]:
        """Join a report and what it rests on: "Reuters wrote, on the word of two engineers"."""
        grounds = [x for x in found if x.cue.startswith(RESTING) or self._right_behind(x, found)]
        passing = ("report", "write")
        reports = [x for x in found if x not in grounds and (x.source.kind in _REPORTERS or x.lemma in passing)]
        if len(grounds) != 1 or len(reports) != 1 or not reports[0].content:
            return found
        (ground,), (report,) = grounds, reports
        hops = dedupe((*ground.source.hops, *report.source.hops))
        report.source = Source(hops, ground.source.sourcing_class, ground.source.kind)
        report.meta |= ground.meta
        report.content -= ground.meta
        return [x for x in found if x is not ground]

    def _right_behind(self, ground: Attribution, found: list[Attribution]) -> bool:
        """Whether "per" or "according to" follows on the verb of an outlet: "the AP reported, per two officials"."""
        if ground.cue.lower() not in ("per", "according to") or not ground.meta or ground.source.kind == "outlet":
            # "KCNA reported, according to Reuters": who passes it on.
            return False
        comma = min(ground.meta) - 1
        reports = (x.place for x in found if x is not ground and x.source.kind == "outlet" and x.lemma in cues.STRONG)
        verb = max((place for place in reports if place < comma), default=None)
        if verb is None or self.tokens[comma].text != ",":
            return False
        return all(t.tag in ("AV", "IN", "NP", "NUM", "NN") for t in self.tokens[verb + 1 : comma]) and comma - verb < 4

    def _crediting(self, i: int, lemma: str, b: int, found: list[Attribution]) -> bool:
        """Note whom a participle cites or credits: ", citing two people", ", attributing it to a banker"."""
        tokens = self.tokens
        if lemma in cues.CITING and tokens[i].tag == "VG":
            self._citing(i, b, found)
            return True
        if lemma in _CREDITED and tokens[i].tag in ("VD", "VN", "VZ", "VP"):
            return self._credited_by(i, b, found)
        return tokens[i].tag == "VG" and self._resting(i, b, found)

    def _speaking_to(self, i: int, b: int, found: list[Attribution]) -> None:
        """Take "..., speaking to La Stampa on Monday" behind what somebody said for a word on how they said it."""
        tokens = self.tokens
        told = next((x for x in reversed(found) if x.content and not x.whole and min(x.meta) < i), None)
        to = tokens[i + 1].low if i + 1 < b else ""
        if told is None or i not in told.content or to not in _BEFORE_HEARERS:
            return
        end = self.phrases.adjunct_end(i + 1, b)
        told.relays = (*told.relays, *self.sources.relays(i, end))
        told.meta |= set(range(i - 1, end))
        for x in found:
            x.content -= told.meta

    def _credited_by(self, i: int, b: int, found: list[Attribution]) -> bool:
        """ ", a figure it attributed to the institute", ", which they credit to two officials": whom the reporter
        before them rests on. True if the verb at ``i`` says so."""
        tokens = self.tokens
        reporter = next((x for x in reversed(found) if x.place < i and not x.whole), None)
        before = self.phrases.group_start(i, 0) - 1
        pronoun = before > 0 and tokens[before].low in ("it", "they", "he", "she")
        if reporter is None or not pronoun or i + 2 >= b or tokens[i + 1].low not in ("to", "from"):
            return False
        comma = next((k for k in range(before - 1, max(reporter.place, before - 8), -1) if tokens[k].text == ","), None)
        if comma is None or self.phrases.has_finite(comma + 1, before):
            return False
        self._citing(i, b, found, i + 2)
        aside = set(range(comma, i + 2))
        reporter.meta |= aside
        for x in found:
            x.content -= aside
        return True

    def _rests_first(self, i: int, b: int) -> None:
        """Remember what a reporter rests on who is named behind it: "Having met two engineers, Reuters said"."""
        named = self.citations.grounds.named(i, b)
        end = self.citations.end(named, b) if named is not None else b
        if named is not None and end < b and self.tokens[end].text == ",":
            self._cited_first = (named, end)

    def _rests_on_first(self, source: Source, lemma: str, a: int) -> bool:
        """Whether what the sentence from ``a`` on names first is what its speaker rests on: an outlet does by any
        words, a body by "Citing" alone."""
        citing = any(LEMMA.get(t.low) in cues.CITING for t in self.tokens[a : a + 4])
        return source.kind == "outlet" or lemma in ("report", "write") or (source.kind == "body" and citing)

    def _resting(self, i: int, b: int, found: list[Attribution]) -> bool:
        """ ", pointing to data", "in a report based on files", "after speaking to six sailors": what the reporter
        before them rests on. True if the words at ``i`` say so."""
        tokens = self.tokens
        named = self.citations.grounds.named(i, b)
        reporter = next((x for x in reversed(found) if x.place < i), None)
        if named is None or reporter is None or any(i in x.meta for x in found if x is not reporter):
            return named is not None
        within = i in reporter.meta and tokens[i - 1].low in cues.REPORT_NOUNS
        behind = tokens[i - 1].text == "," or tokens[i].low in ("after", "having")
        apart = tokens[i].low not in _CREDITING and self.phrases.has_finite(reporter.place + 1, i)
        if apart and behind and reporter.source.kind == "outlet" and not within:
            # "Reuters reported that the ships sank, pointing to port records"
            read = self.citations.cited(named, self.citations.end(named, b), tokens[i].low, reporter.source)
            apart = read is None or read.kind not in ("document", "outlet", "group")
        if not within and (not behind or apart):
            if behind and tokens[i].low in _POINTING and reporter.content and max(reporter.content) > i:
                # "said large users would pay, pointing to a rule": the speaker points, nobody of whom they speak.
                close = next((k for k in range(i, b) if tokens[k].text in (",", ";")), b)
                reporter.meta |= set(range(i - 1, close))
            return True
        cited = self.citations.cited(named, self.citations.end(named, b), tokens[i].low, reporter.source)
        reports = reporter.source.kind == "outlet" or reporter.lemma == "report"
        papers = cited is not None and cited.kind in ("outlet", "document") and reporter.source.kind != "person"
        firm = cited is not None and (reports or papers)
        anchor = cited is not None and tokens[i].low == "reading" and self._on_air(reporter)
        if firm or anchor:
            self._citing(i, b, found, named)
        elif tokens[i].low == "reading" and behind:
            # "the spokesman said, reading from a statement": how it was said
            reporter.meta |= set(range(i - 1, self.citations.end(named, b)))
            reporter.content -= reporter.meta
        return True

    def _on_air(self, x: Attribution) -> bool:
        """Whether somebody speaks by their calling for others: "the anchor said"."""
        return any(noun in (x.source.name or "").lower() for noun in _NEWSREADERS)
