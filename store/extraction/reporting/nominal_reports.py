"""Reports in nouns: "the bank's argument that", "a warning from the harbor master that", "word that ... came from"."""

from __future__ import annotations

from store.extraction.lexicon import words
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.reporting.finder import Finder
from store.extraction.reports import Attribution, Hung
from store.extraction.tagging.tags import FINITE

SAYING_NOUNS = word_set(
    """claim claims argument arguments assertion assertions assurance assurances allegation allegations accusation
    accusations testimony warning warnings acknowledgment acknowledgement admission disclosure announcement statement
    statements contention complaint complaints confession conclusion finding findings insistence remark remarks comment
    comments revelation confirmation report reports account explanation evidence charge charges suggestion suggestions
    estimate forecast prediction declaration notice reminder observation word news message version line position
    belief view"""
)
"""Nouns of saying and thinking, behind which a "that" brings in what is said."""
_NEWS = word_set("word news confirmation")
"""What comes from somebody: "word that the plant would close came from the union"."""
_BY = word_set("by from of")
_LONGEST = 12


class NominalReports(Finder):
    """Finds what nouns of saying report in the sentences of one article."""

    def attributions(self, a: int, b: int) -> list[Attribution]:
        """The attributions that nouns of saying make in the sentence ``[a, b)``."""
        tokens = self.tokens
        found: list[Attribution] = []
        for that in range(a + 1, b - 2):
            if tokens[that].low != "that" or tokens[that].quote >= 0 or not self.phrases.clause_follows(that + 1, b):
                continue
            hit = self._reporting(that, a, b)
            if hit is not None and not any(hit.hung and x.hung and hit.hung.opens < x.hung.end for x in found):
                found.append(hit)
        return found

    def _reporting(self, that: int, a: int, b: int) -> Attribution | None:
        """What the noun before "that" reports, if it is said whose it is."""
        noun = self._noun(that, a)
        if noun is None:
            return None
        end = self._clause_end(that + 1, b)
        verb = next((k for k in range(that + 1, end) if self.phrases.finite(k)), end)
        if self.tokens[that].tag != "TH" and verb + 1 >= end:
            # "the claim that the court rejected"
            return None
        self.tokens[that].tag = "TH"
        named = self._owner(noun, a) or self._giver(noun, that) or self._sender(noun, end, b)
        if named is None or end - that < 4:
            return None
        source = self.sources.read(*named, self.tokens[noun].text)
        if source is None or (source.name and self.sources.is_own(source.name)) or source.kind == "document":
            return None
        hung = Hung(that, tuple(range(that + 1, end)), (), end, stays=False, clause=True)
        return Attribution(source, self.tokens[noun].text, "say", noun, set(), hung=hung)

    def _noun(self, that: int, a: int) -> int | None:
        """The noun of saying to which the "that" belongs: right before it, or before "by the union"."""
        tokens = self.tokens
        for k in range(that - 1, max(a - 1, that - _LONGEST), -1):
            if tokens[k].tag == "NN" and tokens[k].low in SAYING_NOUNS:
                return k if k + 1 == that or tokens[k + 1].low in _BY else None
            if tokens[k].tag in FINITE or tokens[k].tag in ("PU", "QM", "TH", "RL", "VG", "SB", "TO"):
                return None
        return None

    def _owner(self, noun: int, a: int) -> tuple[int, int] | None:
        """ "the bank's argument", "his claim": the phrase that owns the noun."""
        tokens = self.tokens
        mark = next((k for k in range(noun - 1, max(a - 1, noun - 4), -1) if tokens[k].tag == "PS"), None)
        if mark is None:
            return None
        if tokens[mark].low[0].isalpha():
            return mark, mark + 1
        first = mark
        while first > a and (tokens[first - 1].tag in ("NN", "NP", "JJ", "NUM") or tokens[first - 1].tag == "PS"):
            first -= 1
        first -= first > a and tokens[first - 1].tag == "DT"
        return (first, mark) if first < mark else None

    def _giver(self, noun: int, that: int) -> tuple[int, int] | None:
        """ "a warning from the harbor master that": who stands between the noun and its clause."""
        if noun + 2 >= that or self.tokens[noun + 1].low not in _BY or self.tokens[noun + 2].low in words.TIME_WORDS:
            return None
        return (noun + 2, that) if self.phrases.nominal(noun + 2, that) else None

    def _sender(self, noun: int, end: int, b: int) -> tuple[int, int] | None:
        """ "Word that the plant would close came from the union"."""
        tokens = self.tokens
        came = end < b and LEMMA.get(tokens[end].low) == "come" and tokens[noun].low in _NEWS
        at = next((k for k in range(end + 1, min(b - 1, end + 8)) if tokens[k].low == "from"), None) if came else None
        if at is None:
            return None
        stop = self.phrases.source_end(at + 1, b)
        timed = (k for k in range(at + 2, stop - 1) if tokens[k].tag == "IN" and tokens[k + 1].low in words.TIME_WORDS)
        return at + 1, next(timed, stop)

    def _clause_end(self, k: int, b: int) -> int:
        """Where the clause that begins at ``k`` ends: before the verb of the clause around it."""
        tokens = self.tokens
        room = 1
        for j in range(k, b):
            tag = tokens[j].tag
            if tokens[j].text in (",", ";", "—", "–", ":") and room < 1:
                return j
            if tag in ("SB", "RL", "TH", "WH"):
                room += 1
            elif self.phrases.finite(j) and tokens[j - 1].tag not in ("MD", "BE", "HV", "DO", "NEG", "CC"):
                adverbs = tokens[j - 1].tag == "AV" and tokens[j - 2].tag in ("MD", "BE", "HV", "DO")
                room -= not adverbs
                if room < 0:
                    return j
        while b > k and tokens[b - 1].tag == "PU":
            b -= 1
        return b
