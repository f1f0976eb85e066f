"""Reports beside a clause: ", as its owner conceded,", "As she put it, ...", ", or so the hospital says"."""

from __future__ import annotations

from store.extraction.lexicon import cues, words
from store.extraction.lexicon.words import word_set
from store.extraction.reporting.relative_reports import RelativeReports
from store.extraction.reports import Attribution

_REPORTING = cues.SAYING | cues.BELIEF | cues.TELLING
_WITH_IT = word_set("put tell have see phrase frame describe")
"""Verbs that report with "it": "as she put it"."""
_FIRST = word_set("report disclose reveal publish break tell note announce document detail")
"""What an outlet may be the first to do."""
_OPENING = frozenset({",", "—", "–", "--", "("})


class AsAsides(RelativeReports):
    """Finds reports that stand beside what they report."""

    def _as_aside(self, i: int, group: int, lemma: str, a: int, b: int, found: list[Attribution]) -> bool:
        """Note what the clause reports beside which the cue at ``i`` stands. True if it does so."""
        tokens = self.tokens
        first_to = self._first_to(i, a) if lemma in _FIRST else None
        group = group if first_to is None else first_to
        subject = self.phrases.subject_left(group, a)
        opener = self._opener(subject[0], a) if subject else None
        if subject is None or opener is None or not self._reports_so(i, lemma, b):
            return False
        end = self.phrases.adjunct_end(i + 1, b)
        end = end if end >= b or tokens[end].tag == "PU" else b
        if opener == a and (end + 2 >= b or tokens[end].text != ","):
            return False
        source = self.sources.read(*subject, tokens[i].text)
        if source is None or (source.name and self.sources.is_own(source.name)):
            return False
        content, meta = self._beside(opener, end, a, b, found)
        if not content:
            return False
        relays = (*self.sources.relays(*subject), *self.sources.relays(i, end))
        found.append(Attribution(source, tokens[i].text, lemma, i, content, meta, relays=relays))
        return True

    def _beside(self, opener: int, end: int, a: int, b: int, found: list[Attribution]) -> tuple[set[int], set[int]]:
        """What an aside from ``opener`` to ``end`` reports, and the words that only say so."""
        tokens = self.tokens
        meta = set(range(opener, end))
        if opener == a:
            return set(range(end + 1, b)), meta
        start = self._left_bound(opener, a, found)
        content = set(range(start, opener - (tokens[opener - 1].text in _OPENING)))
        goes_on = end + 1 < b and tokens[end].text in (",", "—", "–", "--", ")")
        if goes_on and (self.phrases.opens_with_verb(end + 1, b) or not self.phrases.has_main_finite(start, opener)):
            content |= set(range(end, b))
        return content, meta

    def _opener(self, first: int, a: int) -> int | None:
        """Where the aside opens whose subject begins at ``first``: at "as", or at "or so"."""
        tokens = self.tokens
        k = first - 1
        if k >= a and tokens[k].low == "as" and (k == a or tokens[k - 1].text in _OPENING):
            return k
        if k > a and tokens[k].low == "so":
            k = k - 1 if tokens[k - 1].low in ("or", "at") else k
            return k if k > a and tokens[k - 1].text in _OPENING else None
        return None

    def _reports_so(self, i: int, lemma: str, b: int) -> bool:
        """Whether nothing behind the verb says what it reports: "admitted in June", "put it", "told parliament"."""
        tokens = self.tokens
        k = i + 1
        while k < b and tokens[k].tag == "AV":
            k += 1
        if k < b and tokens[k].low == "it":
            return lemma in _WITH_IT and (k + 1 >= b or tokens[k + 1].tag in ("PU", "IN", "AV", "QM"))
        if lemma not in _REPORTING:
            return False
        if k >= b or tokens[k].tag in ("PU", "IN", "QM") or tokens[k].low in words.TIME_WORDS:
            return True
        return lemma in cues.TELLING and tokens[k].tag in ("DT", "NP", "NN", "PS", "PO")

    def _first_to(self, i: int, a: int) -> int | None:
        """Where the verb group begins of "was the first to report", the cue being ``i``; None if it is none."""
        tokens = self.tokens
        k = i - 1
        if k - 2 <= a or tokens[k].tag != "TO" or tokens[k - 1].low != "first":
            return None
        k -= 3 if tokens[k - 2].low == "the" else 2
        return self.phrases.group_start(k, a) if tokens[k].tag == "BE" else None
