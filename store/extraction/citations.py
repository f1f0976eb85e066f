"""Sources behind sources: whom a reporter cites or quotes ("citing invoices it has seen", "quoted X as saying")."""

from __future__ import annotations

from dataclasses import replace

from store.extraction import cues, words
from store.extraction.dossier import told
from store.extraction.finder import Finder
from store.extraction.grounds import Grounds
from store.extraction.kinds import is_many, is_person, kind_of
from store.extraction.phrases import Phrases
from store.extraction.reading import Reading
from store.extraction.reports import Attribution
from store.extraction.source import Source, dedupe
from store.extraction.sources import Sources
from store.extraction.verbs import LEMMA
from store.model import SourcingClass

_REPORTERS = frozenset({"it", "agency", "broadcaster", "outlet", "website", "paper", "channel", "site"})

_SOURCES = frozenset({"source", "sources"})
_LEARNING = frozenset({"hear", "learn", "get", "have", "obtain", "receive"})
"""What an outlet does with news, from whom it has it: "which heard it from"."""
_STUDIES = frozenset({"analysis", "review", "examination", "study", "investigation", "assessment", "reading", "search"})
_UPON = frozenset({"of", "on", "into"})
"""What an outlet makes of documents, and the prepositions behind which they are named."""
_OPENERS = frozenset({"of", "for", "in", "at", "from", "close", "familiar", "with", "who", "on", "near"})


class Citations(Finder):
    """Reads citations in the sentences of one article."""

    def __init__(self, reading: Reading, sources: Sources, phrases: Phrases) -> None:
        super().__init__(reading, sources, phrases)
        self.grounds = Grounds(reading.tokens)

    def aside(self, first: int, last: int, source: Source) -> Source:
        """ "Coastal Wire, which cited a Ledger report, said": whom the reporter cites comes before it."""
        if source.kind == "document":
            return self._study_of(first, last, source)
        if source.kind not in ("outlet", "body", "person"):
            return source
        for k in range(first, last - 1):
            lemma = LEMMA.get(self.tokens[k].low)
            if source.kind == "person" and (lemma not in cues.CITING or self.tokens[k].tag != "VG"):
                continue
            if self.tokens[k + 1].low == "by":
                # "Ruiz, quoted by Mola, said": Mola passes it on.
                continue
            if lemma in _LEARNING and k + 3 < last and self.tokens[k + 2].low == "from":
                # "according to Strata, which heard it from one of them"
                giver = self.sources.read(k + 3, last, f"{self.tokens[k].low} from")
                if giver and giver.name:
                    return Source(dedupe((*giver.hops, *source.hops)), giver.sourcing_class, giver.kind)
            named = self.grounds.named(k, last)
            if named is not None and (source.kind == "outlet" or not self.grounds.meets(named, k)):
                rested = self.cited(named, self.end(named, last), self.tokens[k].low, source)
                if rested and self.vouches(rested):
                    return Source(dedupe((*rested.hops, *source.hops)), rested.sourcing_class, rested.kind)
            seen = lemma in cues.OBTAINING and self.phrases.head(k + 1, last) in words.DOCUMENT_NOUNS
            if lemma in cues.CITING or seen:
                end = self.phrases.source_end(k + 1, last)
                cited = self.cited(k + 1, end, self.tokens[k].low, source)
                if cited and (source.kind == "outlet" or self.vouches(cited)):
                    return Source(dedupe((*cited.hops, *source.hops)), cited.sourcing_class, cited.kind)
        return source

    def _study_of(self, first: int, last: int, source: Source) -> Source:
        """ "A Reuters analysis of port records": the records, through the outlet; else the ``source`` itself."""
        tokens = self.tokens
        begin = first + (tokens[first].tag == "DT")
        hit = self.sources.outlet_at(begin, last)
        noun = hit[1] if hit is not None else last
        noun += noun < last and tokens[noun].tag == "PS"
        if hit is None or noun + 2 >= last or tokens[noun].low not in _STUDIES or tokens[noun + 1].low not in _UPON:
            return source
        studied = self.sources.read(noun + 2, last, tokens[noun].low)
        if studied is None or studied.kind != "document":
            return source
        outlet = self.sources.read(first, hit[1], tokens[noun].low)
        own = outlet is None or self.sources.is_own(outlet.name or "")
        hops = studied.hops if own or outlet is None else dedupe((*studied.hops, *outlet.hops))
        return Source(hops, studied.sourcing_class, studied.kind)

    def whose(self, last: int, b: int, source: Source) -> tuple[Source, int]:
        """ "says the FT, whose source is a banker": the chain with whom the reporter rests on, and where that ends."""
        tokens = self.tokens
        if source.kind not in ("outlet", "body") or last + 3 >= b or tokens[last].text != ",":
            return source, last
        named = self.grounds.named(last + 1, b) if tokens[last + 1].tag == "RL" else None
        if named is not None:
            # "says Sky News, which quotes two bankers"
            end = self.end(named, b)
            cited = self.cited(named, end, tokens[named - 1].low, source)
            if cited is not None:
                return Source(dedupe((*cited.hops, *source.hops)), cited.sourcing_class, cited.kind), end
        if last + 4 >= b:
            return source, last
        noun = tokens[last + 2].low in ("source", "sources") and tokens[last + 3].low in ("is", "was", "are", "were")
        if tokens[last + 1].low != "whose" or not noun:
            return source, last
        first = self._past_mark(last + 4)
        end = self.phrases.source_end(first, b)
        cited = self.sources.read(first, end, "whose source")
        if cited is None:
            return source, last
        end += end < b and tokens[end].tag == "QM"
        return Source(dedupe((*cited.hops, *source.hops)), cited.sourcing_class, cited.kind), end

    def _past_mark(self, k: int) -> int:
        return k + 1 if self.tokens[k].tag == "QM" else k

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
        told = self.tokens[end - 1].low in words.DOCUMENT_NOUNS | cues.COUNT_NOUNS
        return told and self.phrases.clause_follows(end + 1, min(b, end + 6))

    def vouches(self, source: Source) -> bool:
        """Whether what a report rests on can tell anything: "citing two bankers", not "citing safety concerns"."""
        if source.kind != "body" or not source.name:
            return bool(source.name) or source.kind == "pronoun"
        parts = source.name.split()
        head = self._head_word(parts).lower()
        known = kind_of(head) or is_many(head) or is_person(head) or head in words.PERSON_NOUNS | words.OUTLET_NOUNS
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

    def cites_too(self, i: int, a: int, b: int, previous: list[Attribution], found: list[Attribution]) -> bool:
        """ "The newspaper cited a source close to the inquiry": whom the report of the sentence before rests on."""
        subject = self.phrases.subject_left(self.phrases.group_start(i, a), a)
        reported = [x for x in previous if x.source.kind in ("outlet", "body") and len(x.source.hops) == 1]
        if subject is None or not reported:
            return False
        head = self.phrases.head(*subject)
        reporter = self.sources.read(*subject, self.tokens[i].text)
        same = reporter is not None and reporter.name in {x.source.name for x in reported}
        if not same and head not in cues.REPORT_NOUNS | words.OUTLET_NOUNS | _REPORTERS:
            return False
        cited = self.cited(i + 1, self.phrases.source_end(i + 1, b), self.tokens[i].low, reported[-1].source)
        if cited is None:
            return False
        for x in reported:
            x.source = Source(dedupe((*cited.hops, *x.source.hops)), cited.sourcing_class, cited.kind)
        found.append(Attribution(cited, self.tokens[i].text, "cite", i, set(), set(range(a, b))))
        return True

    def rests_too(self, a: int, b: int, previous: list[Attribution]) -> list[Attribution]:
        """ "Its sources are two engineers", "The report was based on minutes": what the report of the sentence before
        rests on."""
        tokens = self.tokens
        reported = [x for x in previous if x.source.kind in ("outlet", "body") and len(x.source.hops) == 1]
        subject = self.phrases.first_subject(a, b) if reported else None
        verb = next((k for k in range(subject[1], b - 1) if self.phrases.finite(k)), None) if subject else None
        if subject is None or verb is None or tokens[verb].quote >= 0:
            return []
        head = self.phrases.head(*subject)
        theirs = tokens[subject[0]].low in ("its", "their", "the", "it")
        if not theirs or head not in cues.REPORT_NOUNS | words.OUTLET_NOUNS | _REPORTERS | _SOURCES:
            return []
        named = verb + 1 if head in _SOURCES and tokens[verb].tag == "BE" else None
        named = self.grounds.told_by(verb, b) if named is None and head not in _SOURCES else named
        cited = self.cited(named, self.end(named, b), tokens[verb].low, reported[-1].source) if named else None
        if cited is None or not self.vouches(cited):
            return []
        for x in reported:
            x.source = Source(dedupe((*cited.hops, *x.source.hops)), cited.sourcing_class, cited.kind)
        return [Attribution(cited, tokens[verb].text, "cite", verb, set(), set(range(a, b)))]

    def quotes_as(self, i: int, a: int, b: int, found: list[Attribution]) -> bool:
        """ "Moldpress quoted the minister as saying": the subject passes on what the object says."""
        tokens = self.tokens
        near = range(i + 2, min(b - 2, i + 24))
        as_at = next((k for k in near if tokens[k].low == "as" and self._speaking(k + 1)), None)
        subject = self.phrases.subject_left(self.phrases.group_start(i, a), a)
        colon = next((k for k in range(i + 2, min(b - 1, i + 12)) if tokens[k].text == ":"), None)
        if as_at is None and subject is not None and colon is not None and tokens[colon + 1].quote >= 0:
            # "The paper quotes Ann Lee: “...”"
            content, meta = set(range(colon + 1, b)), set(range(a, colon + 1))
            return self._note_quoted(i, (i + 1, colon), content, meta, subject, found)
        if as_at is None or subject is None:
            return False
        says = as_at + 1 + (tokens[as_at + 1].low == "having")
        complement = self.phrases.complement(says, b, LEMMA.get(tokens[says].low, "say"))
        if complement is None and subject[0] > a + 1 and tokens[subject[0] - 1].tag in ("PU", "QM"):
            # "“...,” Reuters quoted the mayor as saying"
            end = self.phrases.adjunct_end(says + 1, b)
            content, meta = set(range(a, subject[0])) | set(range(end, b)), set(range(subject[0], end))
            return self._note_quoted(i, (i + 1, as_at), content, meta, subject, found)
        complement = complement or says + 1
        content, meta = set(range(complement, b)), set(range(a, complement))
        return self._note_quoted(i, (i + 1, as_at), content, meta, subject, found)

    def _note_quoted(
        self,
        i: int,
        quoted: tuple[int, int],
        content: set[int],
        meta: set[int],
        subject: tuple[int, int],
        found: list[Attribution],
    ) -> bool:
        """Note what the phrase ``quoted`` is quoted with, the tokens ``content``, by the phrase ``subject``."""
        source = self.sources.read(*quoted, f"{self.tokens[i].text} as")
        reporter = self.sources.read(*subject, self.tokens[i].text)
        if source is None or not content:
            return False
        relays = tuple(h for h in (reporter.hops if reporter else ()) if h.name and not self.sources.is_own(h.name))
        lemma = LEMMA.get(self.tokens[i].low, "quote")
        found.append(Attribution(source, self.tokens[i].text, lemma, i, content, meta, relays=relays))
        return True

    def _speaking(self, k: int) -> bool:
        return self.tokens[k].tag == "VG" or self.tokens[k].low == "having"

    def quoted_as(self, i: int, a: int, b: int, found: list[Attribution]) -> bool:
        """ "Torvas was quoted as telling the crew": the source is the subject. True if so."""
        tokens = self.tokens
        as_at = next(
            (k for k in range(i + 1, min(b - 1, i + 10)) if tokens[k].low == "as" and self._speaking(k + 1)), None
        )
        if as_at is None:
            return False
        group = self.phrases.group_start(i, a)
        subject = self.phrases.subject_left(group, a)
        if subject is None:
            return False
        source = self.sources.read(*subject, "quoted as")
        if source is None:
            return False
        says = as_at + 1 + (tokens[as_at + 1].low == "having")
        lemma = LEMMA.get(tokens[says].low, "say")
        through = tuple(self.sources.relays(i, as_at))
        complement = self.phrases.complement(says, b, lemma)
        through = (*through, *self.sources.relays(says, complement or says))
        if complement is not None and not self.phrases.has_finite(a, subject[0]):
            content, meta = set(range(complement, b)), set(range(a, complement))
            found.append(Attribution(source, "quoted as", lemma, i, content, meta, relays=through))
            return True
        end = self.phrases.adjunct_end(says + 1, b)
        content = set(range(a, subject[0])) | set(range(end, b))
        relays = tuple(self.sources.relays(i, end))
        found.append(Attribution(source, "quoted as", lemma, i, content, set(range(subject[0], end)), relays=relays))
        return True
