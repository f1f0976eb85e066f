"""Subjects that a comma closes, over what stands between commas: appositions, asides, adjuncts."""

from __future__ import annotations

from store.extraction.lexicon import words
from store.extraction.lexicon.verbs import FORMS
from store.extraction.tagging.source_phrases import REACH
from store.extraction.tagging.subject_heads import SubjectHeads


class CommaSubjects(SubjectHeads):
    """Finds the subject that ends at a comma."""

    def _past_adjunct(self, k: int, group: int) -> int:
        """Pass over what opens a sentence before its subject: "On Monday North Korea", "and so the company"."""
        while (k < group and self.tokens[k].tag in ("CC", "AV")) or (k < group and self.tokens[k].tag == "SB"):
            k += 1
        if (
            k + 2 < group
            and self.tokens[k].tag == "IN"
            and self.tokens[k + 1].low in ("return", "response", "turn", "reply")
        ):
            # "in return the company promised"
            return k + 2
        if k < group and self.tokens[k].tag == "IN":
            j = k + 1
            while j < group and (
                self.tokens[j].low in words.TIME_WORDS
                or (self.tokens[j].tag == "NUM" and self.tokens[j].low[0].isdigit())
                or self.tokens[j].low in ("the", "this")
            ):
                if self.tokens[j].low == "the" and j > k + 1:
                    break
                j += 1
            if j > k + 1 and j < group:
                return j
            return self._behind_fronted(k, group)
        return k

    def _behind_fronted(self, k: int, group: int) -> int:
        """Past a phrase with a preposition that opens the sentence without a comma: "In its written decision the panel
        said", "At a hearing on Friday the minister said". Where no other noun phrase opens behind it, ``k``."""
        nouns = False
        for j in range(k + 1, group):
            token = self.tokens[j]
            opens = j + 1 < group and (token.tag == "DT" or token.low in words.POSSESSIVES)
            if nouns and token.tag == "NP" and self.tokens[j - 1].low in words.TIME_WORDS:
                # "In a speech on Monday Lee said"
                return j
            if opens and nouns and self.tokens[j - 1].tag in ("NN", "NP", "NUM"):
                return j
            nouns = nouns or token.tag in ("NN", "NP")
            if token.tag in ("RL", "PU", "QM"):
                break
        return k

    def _subject_over_commas(self, group: int, a: int) -> tuple[int, int] | None:
        """A subject closed by a comma: "X, the president of Y, said"."""
        floor = max(a, group - REACH)
        begin = first = group - 1
        segments = 0
        while begin > floor:
            start = self._stretch_start(begin, floor)
            if self._breaks_subject(start, begin) and not (segments and self._narrowed_twice(start, begin)):
                joined = self._behind_joint(start, begin) if segments else None
                first = first if joined is None else joined
                break
            segments += 1
            first = start
            begin = start - 1
            if start == floor or self.tokens[start - 1].text != ",":
                break
        if not segments:
            return None
        first = self._drop_adjunct_segments(first, group)
        while first < group and (
            self.tokens[first].tag in ("CC", "AV", "SB", "TH", "QM")
            or (self.tokens[first].low in words.TIME_WORDS and self.tokens[first].tag in ("JJ", "NN"))
            or self.tokens[first].low in ("as", "when", "where")
        ):
            first += 1
        first = self._past_adjunct(first, group)
        if self.tokens[first].tag == "NEG" and self.tokens[first + 1].tag in ("IN", "AV"):
            # "Not on its own, says a review": no noun is denied.
            return None
        return (first, group) if self.nominal(first, group - 1) else None

    def _stretch_start(self, begin: int, floor: int) -> int:
        """Where the comma-stretch that ends at ``begin`` starts; a relative clause with a clause inside is one."""
        start = begin
        while start > floor and not self._segment_break(start - 1):
            start -= 1
        if start > floor and self.tokens[start - 1].tag in ("SB", "TH"):
            comma = next((j for j in range(start - 1, floor, -1) if self.tokens[j].text in (",", ";", "—", "–")), None)
            if comma is not None and self.tokens[comma + 1].tag in ("RL", "VG", "PP"):
                # "An official, speaking anonymously because she was not authorized, said"
                return comma + 1
        return start

    def _segment_break(self, k: int) -> bool:
        token = self.tokens[k]
        return token.text in (",", ";", ":", "—", "–", "--", ".", "?", "!") or token.tag in ("SB", "TH")

    def _breaks_subject(self, start: int, end: int) -> bool:
        """Whether a comma-stretch is a clause of its own and so no part of the subject after it."""
        k = start
        while k < end and self.tokens[k].tag in ("IN", "AV", "QM"):
            k += 1
        near = range(k + 1, min(end, k + 4))
        # "a copy of which was provided to the Ledger"
        of_which = any(self.tokens[j].tag == "RL" and self.tokens[j - 1].tag == "IN" for j in near)
        if of_which or (k < end and self.tokens[k].tag == "RL"):
            return False
        contact = next((j for j in range(start, end) if self.finite(j)), start)
        if contact - 2 > start and self.tokens[contact - 1].tag == "PR" and self.tokens[contact - 2].tag == "NN":
            # "A video she made on her phone"
            return self.has_finite(contact + 1, end)
        return self.has_main_finite(start, end) or end <= start

    def _narrowed_twice(self, start: int, comma: int) -> bool:
        """Whether the verb before ``comma`` only narrows its noun, since what is joined to it does: "A letter sent in
        May, and seen by Reuters, says"."""
        joined = comma + 1
        if joined + 2 >= len(self.tokens) or self.tokens[joined].tag != "CC" or self.tokens[joined + 2].low != "by":
            return False
        verbs = [k for k in range(start, comma) if self.finite(k)]
        return (
            self.tokens[joined + 1].tag in ("PP", "VN", "VD")
            and len(verbs) == 1
            and self.tokens[verbs[0]].tag == "VD"
            and "n" in FORMS.get(self.tokens[verbs[0]].low, "")
            and self.tokens[verbs[0] - 1].tag == "NN"
        )

    def _drop_adjunct_segments(self, first: int, group: int) -> int:
        """Pass over leading comma-stretches that are adverbials, not the noun: "Late on Tuesday, X, the head, said"."""
        k = first
        while k < group:
            end = k
            while end < group and self.tokens[end].text != ",":
                end += 1
            if end >= group - 1:
                return k
            opener = self.tokens[k]
            adverbial = (
                (opener.low != "as" and opener.tag in ("IN", "AV", "VG", "PP"))
                or (
                    opener.low in words.TIME_WORDS
                    and opener.tag != "NP"
                    and not any(self.tokens[j].tag == "DT" for j in range(k + 1, end))
                )
                or all(
                    self.tokens[j].low in words.TIME_WORDS or self.tokens[j].tag in ("NUM", "AV", "IN")
                    for j in range(k, end)
                )
            )
            named = self._past_adjunct(k, end)
            dated = named == k and self.tokens[k].tag == "DT" and self.tokens[k + 1].low in words.TIME_WORDS
            named += dated
            while (adverbial or dated) and named < end and self.tokens[named].low in words.TIME_WORDS:
                # "Last week TMZ, citing two officers, said", "This week the Times, quoting aides, said"
                named += 1
            if k < named < end and self.tokens[named].tag in ("NP", "DT", "PS"):
                # "On Tuesday Ann Lee, 44, said"
                return named
            if not adverbial:
                return k
            k = end + 1
        return first
