"""Reporting participles: ", adding that", "with prosecutors alleging that", ", citing"."""

from __future__ import annotations

from dataclasses import replace

from store.extraction.lexicon import cues
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.reporting.whole_sayings import WholeSayings
from store.extraction.reports import Attribution
from store.extraction.source import Source, dedupe

_FORMS = frozenset({"VD", "VZ", "VP", "VN", "VB"})
_RECALLING = frozenset({"recall", "remember", "recollect", "hear"})
_SHOWING = frozenset({"show", "capture", "record", "depict", "reveal", "catch"})
"""What a document or a recording does with somebody who is heard in it: "emails show the coach telling players"."""

_CATCHING = frozenset({"hear", "see", "film", "record", "catch", "show", "tape", "video"})
"""Verbs whose passive tells how words became known: "was filmed telling staff that"."""


class Participles(WholeSayings):
    """Finds the attributions that participles make."""

    def _participle(self, i: int, lemma: str, a: int, b: int, found: list[Attribution]) -> None:
        """ "..., adding that": its subject is that of the clause it hangs on."""
        tokens = self.tokens
        before = self.phrases.skip_back(i)
        if lemma not in cues.SAYING | cues.TELLING:
            return
        complement = self.phrases.complement(i, b, lemma)
        if complement is None:
            return
        if before >= a and tokens[before].tag not in ("PU", "CC"):
            self._with_clause(i, complement, a, b, found)
            return
        earlier = [x for x in found if x.place < i and x.lemma != "according"]
        if earlier:
            source = earlier[-1].source
        else:
            subject = self.phrases.first_subject(a, i)
            read = self.sources.read(*subject, tokens[i].text) if subject else None
            if read is None:
                return
            source = read
        source = replace(
            source, hops=tuple(replace(h, cue=tokens[i].text) if n == 0 else h for n, h in enumerate(source.hops))
        )
        self._close_earlier(i, a, found)
        meta = set(range(i, complement))
        if before >= a and tokens[before].tag == "CC":
            meta.add(before)
        found.append(Attribution(source, tokens[i].text, lemma, i, set(range(complement, b)), meta))
        found[-1].relays = tuple(self.sources.relays(i, complement))

    def _with_clause(self, i: int, complement: int, a: int, b: int, found: list[Attribution]) -> None:
        """ "..., with prosecutors alleging that": the participle has a subject of its own."""
        tokens = self.tokens
        lemma = LEMMA[tokens[i].low]
        recalled = next((k for k in range(i - 1, max(a, i - 9), -1) if tokens[k].tag in _FORMS), None)
        if recalled is not None and any(t.tag == "BE" for t in tokens[max(a, recalled - 3) : recalled]):
            self._caught(i, recalled, complement, a, b, found)
            return
        if recalled is not None and self._shown(i, recalled, complement, a, b, found):
            return
        if recalled is not None and LEMMA.get(tokens[recalled].low) in _RECALLING and recalled + 1 < i:
            # "Bo Lund recalled the mayor telling him that"
            told = self.sources.read(recalled + 1, i, tokens[i].text)
            if told is not None:
                content, meta = set(range(complement, b)), set(range(recalled + 1, complement))
                teller = self.phrases.subject_left(self.phrases.group_start(recalled, a), a)
                outer = self.sources.read(*teller, tokens[recalled].text) if teller is not None else None
                found.append(Attribution(told, tokens[i].text, lemma, i, content, meta))
                if outer is not None and teller is not None:
                    meta = set(range(teller[0], recalled + 1))
                    found.append(Attribution(outer, tokens[recalled].text, "recall", recalled, set(content), meta))
            return
        for k in range(i - 1, max(a, i - 9), -1):
            if tokens[k].low == "with" and tokens[k - 1].text == ",":
                source = self.sources.read(k + 1, i, tokens[i].text)
                if source:
                    found.append(
                        Attribution(
                            source, tokens[i].text, lemma, i, set(range(complement, b)), set(range(k, complement))
                        )
                    )
                return
            if tokens[k].tag in ("PU", "IN", "CC"):
                return

    def _seen_telling(self, i: int, lemma: str, a: int, b: int, found: list[Attribution]) -> bool:
        """Note the telling that a document shows, where its words were taken for the document's own. True if so."""
        told = self.tokens[i].tag == "VG" and lemma in cues.SAYING | cues.TELLING
        complement = self.phrases.complement(i, b, lemma) if told else None
        verb = next((k for k in range(i - 1, max(a, i - 9), -1) if self.tokens[k].tag in _FORMS), i)
        return complement is not None and self._shown(i, verb, complement, a, b, found)

    def _shown(self, i: int, verb: int, complement: int, a: int, b: int, found: list[Attribution]) -> bool:
        """Note who is seen in a document: "Emails show the coach telling players that". True if somebody is."""
        if LEMMA.get(self.tokens[verb].low) not in _SHOWING or verb + 1 >= i:
            return False
        group = self.phrases.group_start(verb, a)
        if self.tokens[group].tag == "TO" and LEMMA.get(self.tokens[group - 1].low) in ("appear", "seem"):
            group = self.phrases.group_start(group - 1, a)
        subject = self.phrases.subject_left(group, a)
        shown = self.sources.read(*subject, self.tokens[verb].text) if subject is not None else None
        told = self.sources.read(verb + 1, i, self.tokens[i].text)
        if subject is None or shown is None or shown.kind != "document" or told is None or told.kind == "document":
            return False
        found[:] = [x for x in found if not group <= x.place <= verb]
        content, meta = set(range(complement, b)), set(range(subject[0], complement))
        lemma = LEMMA[self.tokens[i].low]
        found.append(Attribution(told, self.tokens[i].text, lemma, i, content, meta, relays=shown.hops))
        return True

    def _caught(self, i: int, verb: int, complement: int, a: int, b: int, found: list[Attribution]) -> None:
        """ "The mayor can be heard on a recording telling staff that": the mayor says it, on the recording."""
        tokens = self.tokens
        subject = self.phrases.subject_left(self.phrases.group_start(verb, a), a)
        if LEMMA.get(tokens[verb].low) not in _CATCHING or subject is None or not self.phrases.may_speak(*subject):
            return
        source = self.sources.read(*subject, tokens[i].text)
        medium = self.sources.read(verb + 2, i, tokens[verb + 1].low) if tokens[verb + 1].low in ("on", "in") else None
        relays = medium.hops if medium is not None and medium.kind in ("document", "outlet") else ()
        if source is not None:
            content, meta = set(range(complement, b)), set(range(a, complement))
            found.append(Attribution(source, tokens[i].text, LEMMA[tokens[i].low], i, content, meta, relays=relays))

    def _citing(self, i: int, b: int, found: list[Attribution], first: int = -1) -> None:
        """ "the Journal reports, citing invoices it has seen": whom the reporter cites comes before it.

        ``first``: where the phrase that names the cited begins, if not right behind ``i``.
        """
        tokens = self.tokens
        earlier = [x for x in found if x.place < i]
        first = first if first >= 0 else i + 1
        end = self.citations.end(first, b)
        if not earlier:
            if end < b and tokens[end].text == ",":
                self._cited_first = (first, end)
            return
        reports = (x for x in reversed(earlier) if x.source.kind == "outlet" or x.lemma == "report")
        # "The FT reported that Rowe had threatened to quit, citing an ally": the FT cites, whoever threatened.
        reporter = next(reports, earlier[-1]) if earlier[-1].whole else earlier[-1]
        cited = self.citations.cited(first, end, tokens[i].low, reporter.source)
        if cited is not None and reporter.source.kind != "outlet" and not self.citations.vouches(cited):
            # "the company said, citing safety concerns"
            cited = None
        for x in earlier:
            x.content -= set(range(i, end))
        reporter.meta |= set(range(i, end))
        if tokens[i - 1].text == ",":
            reporter.meta.add(i - 1)
        if not reporter.content:
            that = next((k for k in range(end, min(b, end + 3)) if tokens[k].tag == "TH"), None)
            if that is not None:
                reporter.content = set(range(that + 1, b))
                reporter.meta |= set(range(end, that + 1))
        if cited:
            merged = dedupe((*cited.hops, *reporter.source.hops))
            reporter.source = Source(merged, cited.sourcing_class, cited.kind)
