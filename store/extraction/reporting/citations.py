"""Sources behind sources: whom a reporter cites or quotes ("citing invoices it has seen", "quoted X as saying")."""

from __future__ import annotations

from store.extraction.lexicon import cues, noun_words
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.reporting.cited import Cited
from store.extraction.reports import Attribution
from store.extraction.source import Source, dedupe
from store.model import Hop

_REPORTERS = frozenset({"it", "agency", "broadcaster", "outlet", "website", "paper", "channel", "site"})

_SOURCES = frozenset({"source", "sources"})
_LEARNING = frozenset({"hear", "learn", "get", "have", "obtain", "receive"})
"""What an outlet does with news, from whom it has it: "which heard it from"."""
_STUDIES = frozenset({"analysis", "review", "examination", "study", "investigation", "assessment", "reading", "search"})
_UPON = frozenset({"of", "on", "into"})
"""What an outlet makes of documents, and the prepositions behind which they are named."""


class Citations(Cited):
    """Reads citations in the sentences of one article."""

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
            seen = lemma in cues.OBTAINING and self.phrases.head(k + 1, last) in noun_words.DOCUMENT_NOUNS
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

    def cites_too(self, i: int, a: int, b: int, previous: list[Attribution], found: list[Attribution]) -> bool:
        """ "The newspaper cited a source close to the inquiry": whom the report of the sentence before rests on."""
        subject = self.phrases.subject_left(self.phrases.group_start(i, a), a)
        reported = [x for x in previous if x.source.kind in ("outlet", "body") and len(x.source.hops) == 1]
        if subject is None or not reported:
            return False
        head = self.phrases.head(*subject)
        reporter = self.sources.read(*subject, self.tokens[i].text)
        same = reporter is not None and reporter.name in {x.source.name for x in reported}
        if not same and head not in cues.REPORT_NOUNS | noun_words.OUTLET_NOUNS | _REPORTERS:
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
        if not theirs or head not in cues.REPORT_NOUNS | noun_words.OUTLET_NOUNS | _REPORTERS | _SOURCES:
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
        relays = tuple(self.sources.relays(i, end)) or self._paper_behind(says + 1, end)
        found.append(Attribution(source, "quoted as", lemma, i, content, set(range(subject[0], end)), relays=relays))
        return True

    def _paper_behind(self, k: int, end: int) -> tuple[Hop, ...]:
        """The document in which somebody is quoted: "she is quoted as saying in the report"."""
        if k + 1 >= end or self.tokens[k].low != "in":
            return ()
        paper = self.sources.read(k + 1, end, "in")
        return paper.hops if paper is not None and paper.kind == "document" else ()
