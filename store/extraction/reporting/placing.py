"""Where a cue stands in its sentence: what is before it and behind it, and whose subject it shares."""

from __future__ import annotations

from store.extraction.lexicon import cues, noun_words, words
from store.extraction.reporting.accounts import Accounts
from store.extraction.reporting.announced import Announced
from store.extraction.reporting.carried_on import CarriedOn
from store.extraction.reporting.citations import Citations
from store.extraction.reporting.frames import Frames
from store.extraction.reporting.gaps import Gaps
from store.extraction.reporting.letters import Letters
from store.extraction.reporting.lists import Lists
from store.extraction.reporting.nominal_reports import NominalReports
from store.extraction.reporting.put_out import PutOut
from store.extraction.reporting.quote_frames import QuoteFrames
from store.extraction.reporting.set_phrases import SetPhrases
from store.extraction.reporting.stances import Stances
from store.extraction.reporting.tallies import Tallies
from store.extraction.reporting.views import Views
from store.extraction.reports import Attribution
from store.extraction.tagging.phrases import Phrases
from store.extraction.tagging.reading import Reading
from store.extraction.voices.sources import Sources

_COUNTS = frozenset({"count", "tally", "estimate", "reckoning", "calculation", "review"})
_OPENING = 12
"""Tokens of what opens a clause, before who says it."""
MEANWHILE = frozenset({"after", "before", "when", "while", "whilst", "as"})
"""Words that open a clause of time, with which the article may go on itself."""


class Placing:
    """Questions about the place of a cue in its sentence."""

    def __init__(self, reading: Reading, sources: Sources) -> None:
        self.reading = reading
        self.sources = sources
        self.tokens = reading.tokens
        self.phrases = Phrases(reading.tokens)
        self.citations = Citations(reading, sources, self.phrases)
        self.set_phrases = SetPhrases(reading, sources, self.phrases, self.citations)
        self.carried_on = CarriedOn(reading, sources, self.phrases)
        self.nominal_reports = NominalReports(reading, sources, self.phrases)
        self.views = Views(reading, sources, self.phrases)
        self.gaps = Gaps(reading, sources, self.phrases)
        self.tallies = Tallies(reading, sources, self.phrases)
        self.frames = Frames(reading, sources, self.phrases, self.citations)
        self.quote_frames = QuoteFrames(reading, sources, self.phrases)
        self.put_out = PutOut(reading, sources, self.phrases)
        self.stances = Stances(reading, sources, self.phrases)
        self.accounts = Accounts(reading, sources, self.phrases)
        self.announced = Announced(reading, sources, self.phrases)
        self.letters = Letters(reading, sources, self.phrases)
        self.lists = Lists(reading, sources, self.phrases)
        self.acts: list[tuple[int, ...]] = []
        """Acts of the sentence at hand that are done by speaking, each with its subject: statements of their own."""
        self._inside_whole = False
        """Whether the cue at hand stands inside a saying that is itself a claim."""
        self._previous: list[Attribution] = []
        """The attributions of the sentence before."""
        self._cited_first: tuple[int, int] | None = None
        """The source cited before its reporter is named: "Citing X, Reuters said"."""

    def _past_label(self, a: int, b: int) -> int:
        """Where the sentence begins behind a label such as "What the experts say:", which names no source."""
        if self.tokens[a].low not in ("what", "how", "why", "where", "who"):
            return a
        return next((k + 1 for k in range(a + 1, min(b, a + 8)) if self.tokens[k].text == ":"), a)

    def _expects(self, i: int, complement: int | None, b: int) -> bool:
        """Whether a figure or an act is expected: "expects growth of 2 percent", "expects the deal to close"."""
        near = range(i + 1, min(b, i + 10))
        quoted = i + 1 < b and self.tokens[i + 1].tag == "QM" and self.tokens[i + 1].quote != self.tokens[i].quote
        if quoted and not self.phrases.has_finite(i + 1, b):
            # "expects “no material effect”"
            return True
        if complement is not None and self.tokens[complement - 1].tag == "TH":
            return False
        return any(self.tokens[k].tag in ("NUM", "TO") for k in near) and not self.phrases.has_finite(
            i + 1, min(b, i + 8)
        )

    def _splits_clause(self, i: int, a: int, b: int) -> bool:
        """ "The sample, says the union, was collected", "By Monday, say two people who were there, it was gone": the
        aside stands between a subject and its verb, or between what opens a clause and the clause."""
        end = self.phrases.adjunct_end(i + 1, b)
        if self.phrases.has_main_finite(i + 1, end):
            return False
        # "The trouble, says Lotte Abernethy, who teaches engineering, is that"
        last = self.phrases.source_end(i + 1, b, behind_verb=True)
        ends = [k for k in (end, last) if k < b and self.tokens[k].text == ","]
        if self.phrases.nominal(a, i - 1) and any(self.phrases.opens_with_verb(k + 1, b) for k in ends):
            return True
        return last in ends and self._opens_clause(a, i - 1) and self.phrases.clause_follows(last + 1, b)

    def _opens_clause(self, a: int, end: int) -> bool:
        """Whether the stretch tells when, where or how what follows came about: "By Saturday night"."""
        opener = self.tokens[a]
        adverbial = opener.tag in ("IN", "AV", "NUM") or opener.low in words.TIME_WORDS
        return adverbial and end - a <= _OPENING and not self.phrases.has_finite(a, end)

    def _recounts(self, i: int, lemma: str, b: int) -> bool:
        """ "admitted taking", "confessed to having seen": the verb at ``i`` tells of what its subject did or saw."""
        doing = i + 2 if i + 1 < b and self.tokens[i + 1].low == "to" else i + 1
        if lemma not in cues.RECOUNTING or doing >= b:
            return False
        return self.tokens[doing].tag == "VG" or self.tokens[doing].low in ("having", "being")

    def _marked(self, complement: int | None) -> bool:
        """Whether the complement is opened by "that", a colon or a quotation mark."""
        if complement is None:
            return False
        before = self.tokens[complement - 1]
        return before.tag in ("TH", "QM") or before.text == ":" or self.tokens[complement].tag == "QM"

    def _is_document(self, first: int, last: int) -> bool:
        if last - first == 1 and self.tokens[first].text in ("It", "They"):
            return self.sources.document_spoke_last(first)
        counted = last - first > 2 and any(
            self.tokens[k].low in _COUNTS
            and self.tokens[k + 1 + (self.tokens[k + 1].tag in ("PP", "VD", "VN"))].low == "by"
            for k in range(first, last - 2)
        )
        return counted or self.phrases.head(first, last) in noun_words.DOCUMENT_NOUNS

    def _is_trailing(self, i: int, first: int, a: int, b: int, complement: int | None) -> bool:
        """Whether what is reported stands before the source."""
        tokens = self.tokens
        if first == a:
            return False
        before = tokens[first - 1]
        if before.tag == "QM" or (before.text == "," and first - 2 >= a and tokens[first - 2].tag == "QM"):
            # “A,” X said, “B”: the quotation before belongs to the verb if it closes right here.
            mark = first - 1 if before.tag == "QM" else first - 2
            return tokens[mark].quote != tokens[first].quote
        if before.text not in (",", "—", "–", "--", "?", "!"):
            return False
        after = self.phrases.adjunct_end(i + 1, b)
        meanwhile = after < b and tokens[after].tag == "SB" and tokens[after].low in MEANWHILE
        closes = after >= b or tokens[after].tag == "PU" or (meanwhile and complement is None)
        if complement is not None and not (closes and complement >= after):
            return False
        cites = after + 1 < b and tokens[after].text == "," and tokens[after + 1].low == "citing"
        if cites or self.phrases.has_main_finite(a, first - 1):
            # "First date: 10 November, IPS reports, citing two officials": no clause is needed.
            return closes
        if (
            closes
            and after < b
            and tokens[after].text == ","
            and first - a <= 12
            and self.phrases.has_main_finite(after, b)
        ):
            # "In return, they said, Haldane voted twice".
            return True
        # "The proposal, she said, never went to a vote".
        return (
            closes and after < b and self.phrases.opens_with_verb(after + 1, b) and self.phrases.nominal(a, first - 1)
        )

    def _shared_subject(self, group: int, a: int, found: list[Attribution]) -> Attribution | None:
        """The earlier attribution whose subject this verb shares: "said A and added B"."""
        before = self.phrases.skip_back(group)
        if before < 0 or self.tokens[before].tag != "CC":
            return None
        earlier = [x for x in found if x.place < group and x.lemma != "according"]
        if earlier:
            return earlier[-1]
        subject = self.phrases.first_subject(a, group)
        source = self.sources.read(*subject, self.tokens[group].text) if subject else None
        if source is None:
            return None
        return Attribution(source, self.tokens[group].text, "say", group, set())
