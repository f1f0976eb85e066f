"""Subjects of a tagged sentence, and noun phrases that name sources: where they begin and end."""

from __future__ import annotations

from store.extraction.lexicon import noun_words, words
from store.extraction.lexicon.cues import OBTAINING
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.tagging.comma_subjects import CommaSubjects
from store.extraction.tagging.source_phrases import REACH

_SAYING = frozenset({"saying", "adding", "claiming", "telling", "insisting", "arguing", "stating", "writing"})
_ALONE = frozenset({"some", "several", "many", "most", "few", "both", "another"})
"""Determiners that stand for persons: "several said"."""


class Subjects(CommaSubjects):
    """Finds the noun phrases that may name a source."""

    def subject_left(self, group: int, a: int) -> tuple[int, int] | None:
        """The subject, appositions and all, that ends right before the verb group at ``group``, if any."""
        group = self._before_time(group, a)
        if group <= a:
            return None
        close = group
        while close > a + 1 and self.tokens[close - 1].tag == "AV":
            close -= 1
        if self.tokens[close - 1].text == ",":
            return self._subject_over_commas(close, a)
        if self.tokens[close - 1].text in ("—", "–", "--"):
            return self._subject_over_dashes(close, group, a)
        if self.tokens[close - 1].tag == "CC":
            # "denied it and accused": the subject stands before the verb joined to.
            return None
        if self._short_quote_before(close, a):
            # "The documents, a set marked “board only,” describe": the comma stands inside the marks.
            return self._subject_over_commas(close - 1, a)
        k = group
        joint = -1
        floor = max(a, group - REACH)
        while k > floor:
            token = self.tokens[k - 1]
            if self.finite(k - 1):
                contact = self._contact_start(k - 1, floor)
                if contact is not None:
                    # "emails it reviewed show"
                    k = contact
                    continue
                if joint >= 0:
                    k = joint
                break
            opened = self._opening_mark(k, group, a, floor)
            if opened is not None:
                k = opened
                continue
            if token.tag in ("SB", "TH", "WH", "QM") or (token.tag == "PU" and token.text not in ("&", "'", "’", "/")):
                break
            if token.low in _SAYING and self.tokens[k - 2].low == "as":
                break
            if token.tag == "RL":
                return (k, group) if token.low in ("when", "where") and k < group else None
            if token.tag == "PR":
                k -= 1
                break
            if token.tag == "CC":
                joint = k if joint < 0 else joint
            k -= 1
        clause, k = k, self._past_adjunct(k, group)
        alone = k + 1 == group and self.tokens[k].low in _ALONE
        if k < group and (alone or self.nominal(k, group)):
            return self._over_relative(k, group, a)
        # "An official who asked not to be named said": nothing but the end of the clause stands before the verb.
        over = self._over_relative(clause, group, a) if clause > a + 2 and self.finite(clause - 1) else (clause, group)
        return over if over[0] < clause else None

    def _opening_mark(self, k: int, group: int, a: int, floor: int) -> int | None:
        """Where brackets or a quotation of a few words open that close right before ``k``: "Slides marked
        “confidential” say"; None if none close there."""
        token = self.tokens[k - 1]
        near = range(k - 2, max(floor, k - 8), -1)
        if token.text == ")":
            return next((j for j in near if self.tokens[j].text == "("), None)
        if token.tag != "QM" or not a + 1 < k < group or self.tokens[k - 2].text in (",", ".", "!", "?"):
            return None
        opened = next((j for j in near if self.tokens[j].tag == "QM"), None)
        return None if opened is None or self.has_finite(opened, k) else opened

    def _contact_start(self, verb: int, floor: int) -> int | None:
        """Where "it has seen" begins behind a document's noun, the verb at ``verb``; None if it is no such clause."""
        k = verb - 1
        while k > floor and self.tokens[k].tag in ("AV", "HV"):
            k -= 1
        held = verb + (self.tokens[verb].tag == "HV" and verb + 1 < len(self.tokens))
        if self.tokens[k].tag == "NP" and LEMMA.get(self.tokens[held].low) in OBTAINING:
            # "a contract Bloomberg has seen", "notes the Globe obtained"
            while k > floor and self.tokens[k - 1].tag in ("NP", "DT"):
                k -= 1
            k -= k - 1 >= floor and self.tokens[k - 1].low in ("that", "which")
            return k if self._document_ends(k, floor) else None
        hangs = k - 1 >= floor and self.tokens[k].tag == "PR" and self.tokens[k - 1].low in noun_words.DOCUMENT_NOUNS
        return k if hangs else None

    def _document_ends(self, k: int, floor: int) -> bool:
        """Whether a phrase with a document's noun ends right before token ``k``: "a presentation to investors"."""
        for j in range(k - 1, max(floor, k - 5) - 1, -1):
            if self.tokens[j].low in noun_words.DOCUMENT_NOUNS and self.tokens[j].tag == "NN":
                return True
            if self.tokens[j].tag not in ("NN", "NP", "JJ", "IN", "DT", "NUM"):
                return False
        return False

    def _before_time(self, group: int, a: int) -> int:
        """Back over a day or date that stands between a subject and its verb: "Kessler, 44, on Tuesday said"."""
        tokens = self.tokens
        k = group
        while k > a + 1 and (tokens[k - 1].low in words.TIME_WORDS or (k < group and tokens[k - 1].tag == "NUM")):
            k -= 1
        if k == group or self._clause_before(k, a):
            return group
        if tokens[k - 1].low in ("on", "in", "at", "during"):
            k -= 1
        elif tokens[k].low not in ("late", "early", "last", "next", "this"):
            return group
        return (
            k
            if k > a and (tokens[k - 1].tag in ("NN", "NP", "PR", "NUM") or tokens[k - 1].text in (",", ")"))
            else group
        )

    def _clause_before(self, k: int, a: int) -> bool:
        """Whether a verb stands before ``k`` in its stretch: "witnesses who fled the hall on Monday"."""
        for j in range(k - 1, max(a, k - REACH) - 1, -1):
            if self.tokens[j].tag == "PU":
                return False
            if self.finite(j):
                return True
        return False

    def _subject_over_dashes(self, close: int, group: int, a: int) -> tuple[int, int] | None:
        """ "Strand — Helena Strand, the chief executive — told": the subject stands before the first dash."""
        dash = self.tokens[close - 1].text
        opened = next((j for j in range(close - 2, max(a, close - 26), -1) if self.tokens[j].text == dash), None)
        if opened is None or self.has_main_finite(a, opened):
            return None
        before = self.subject_left(opened, a)
        return (before[0], group) if before else None

    def _short_quote_before(self, close: int, a: int) -> bool:
        """Whether a quotation of a few words, closed by a comma and its mark, ends right before ``close``."""
        if close - 3 <= a or self.tokens[close - 1].tag != "QM" or self.tokens[close - 2].text != ",":
            return False
        quote = self.tokens[close - 1].quote
        opened = next((k for k in range(close - 2, max(a, close - 8), -1) if self.tokens[k].quote != quote), None)
        return opened is not None and not self.has_finite(opened, close)

    def _over_relative(self, k: int, group: int, a: int) -> tuple[int, int]:
        """Reach back over a relative clause: "A mechanic who spoke on condition that he not be named said"."""
        for j in range(k - 1, max(a, k - REACH), -1):
            if self.tokens[j].text in (",", ";", ":", "—", "–") or self.tokens[j].tag == "QM":
                break
            if self.tokens[j].tag == "RL" and self.tokens[j].low in ("who", "that", "which"):
                if not self.has_finite(j, k) and self.tokens[j].low == "that":
                    # "who spoke on condition that he not be named"
                    continue
                if not self.has_finite(j, k):
                    # "E-mails in which she asked": the verb is the clause's own.
                    break
                start = j
                while start > a and not self._segment_break(start - 1) and self.tokens[start - 1].tag != "QM":
                    start -= 1
                if not self.has_finite(start, j) and self.nominal(start, j):
                    return self._past_adjunct(start, group), group
        return k, group

    def relative_aside(self, first: int, last: int) -> tuple[int, ...]:
        """The tokens of a subject whose relative clause states something; empty if it has none."""
        for k in range(first, last):
            if (
                self.tokens[k].tag in ("RL", "PS")
                and self.tokens[k].low in ("who", "which", "whose")
                and self.has_finite(k, last)
                and not (self.tokens[first].low in ("a", "an") and self.tokens[k - 1].text != ",")
            ):
                return tuple(range(first, last))
            if (
                self.tokens[k].text == ","
                and k + 2 < last
                and self.tokens[k + 1].tag == "PP"
                and self.tokens[k + 1].low != "dated"
                and not (self.tokens[k + 2].low == "by" and LEMMA.get(self.tokens[k + 1].low) in OBTAINING)
            ):
                # "The report, signed by two inspectors,"; who has seen it is a hop of the chain.
                return tuple(range(first, last))
            if self.tokens[k].text == "," and k + 2 < last and self.tells_role(k + 1, last):
                return tuple(range(first, last))
        return ()

    def first_subject(self, a: int, stop: int) -> tuple[int, int] | None:
        """The subject of the sentence: the noun phrase before its first finite verb."""
        for k in range(a, min(stop, a + REACH)):
            if self.finite(k):
                group = k
                while group > a and self.tokens[group - 1].tag == "AV":
                    group -= 1
                if group - 1 > a and self.tokens[group - 1].tag == "RL":
                    # "The lawyer who argued it, Ivo Gallant, is not done"
                    continue
                return self.subject_left(group, a)
        return None
