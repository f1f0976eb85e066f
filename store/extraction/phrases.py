"""Where phrases begin and end in a tagged sentence: subjects, complements, adjuncts, clauses."""

from __future__ import annotations

from collections.abc import Sequence

from store.extraction import words
from store.extraction.cues import TELLING
from store.extraction.tags import FINITE
from store.extraction.tokens import Token
from store.extraction.verbs import LEMMA

_DASHES = frozenset({"—", "–", "--", ";", ":"})
_REACH = 60
"""How many tokens a search looks around; longer phrases are no phrases."""


class Phrases:
    """Questions about stretches of one token list. Every answer looks at a bounded number of tokens or one sentence."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens

    # --- verbs

    def finite(self, i: int) -> bool:
        """Whether the token is a finite verb."""
        token = self.tokens[i]
        return token.tag in FINITE and token.low not in ("be", "been", "being", "having")

    def has_finite(self, first: int, last: int) -> bool:
        """Whether a finite verb stands in the stretch."""
        return any(self.finite(k) for k in range(first, last))

    def has_main_finite(self, first: int, last: int) -> bool:
        """Whether a finite verb stands in the stretch outside its relative and adverbial clauses."""
        hanging = False
        for k in range(first, last):
            tag = self.tokens[k].tag
            if tag in ("RL", "SB"):
                hanging = True
            elif self.finite(k):
                if not hanging:
                    return True
                hanging = False
            elif tag == "PU" and self.tokens[k].text == ",":
                hanging = hanging and k > first and self.tokens[k - 1].tag in ("RL", "SB")
        return False

    def opens_with_verb(self, first: int, last: int) -> bool:
        """Whether the stretch begins with its finite verb, adverbs aside."""
        k = first
        while k < last and self.tokens[k].tag in ("AV", "NEG", "QM"):
            k += 1
        return k < last and self.finite(k)

    def nominal(self, first: int, last: int) -> bool:
        """Whether the stretch has a noun or pronoun."""
        return any(self.tokens[k].tag in ("NN", "NP", "PR", "PO", "NUM") for k in range(first, last))

    def group_start(self, i: int, a: int) -> int:
        """Where the verb group that ends at ``i`` begins: its auxiliaries and adverbs."""
        k = i
        while k > a and self.tokens[k - 1].tag in ("BE", "HV", "MD", "DO", "AV", "NEG", "TO", "VN"):
            if self.tokens[k - 1].tag == "VN" and self.tokens[i].tag != "VG":
                break
            k -= 1
        while k < i and self.tokens[k].tag == "AV":
            k += 1
        # "plans to tell": the verb before belongs to another group
        return k

    def skip_back(self, i: int) -> int:
        """The token before ``i``, adverbs and quotation marks passed over; -1 at the start."""
        k = i - 1
        while k >= 0 and self.tokens[k].tag in ("AV", "QM", "NEG"):
            k -= 1
        return k

    # --- subjects and sources

    def head(self, first: int, last: int) -> str:
        """The head noun of a noun phrase, lower case: its last word before what is added to it."""
        k = first
        while k < last and (k == first or self.tokens[k].tag not in ("IN", "PP", "RL", "PU", "VG", "TO", "QM")):
            k += 1
        return self.tokens[k - 1].low if k > first else ""

    def core(self, first: int, last: int) -> tuple[int, ...]:
        """The tokens of a noun phrase without appositions and relative clauses."""
        k = first
        while k < last and self.tokens[k].tag not in ("RL", "QM") and self.tokens[k].text not in (",", "—", "–", "("):
            k += 1
        return tuple(range(first, k))

    def subject_left(self, group: int, a: int) -> tuple[int, int] | None:
        """The subject, appositions and all, that ends right before the verb group at ``group``, if any."""
        if group <= a:
            return None
        close = group
        while close > a + 1 and self.tokens[close - 1].tag == "AV":
            close -= 1
        if self.tokens[close - 1].text == ",":
            return self._subject_over_commas(close, a)
        if self._short_quote_before(close, a):
            # "The documents, a set marked “board only,” describe": the comma stands inside the marks.
            return self._subject_over_commas(close - 1, a)
        k = group
        joint = -1
        floor = max(a, group - _REACH)
        while k > floor:
            token = self.tokens[k - 1]
            if self.finite(k - 1):
                if joint >= 0:
                    k = joint
                break
            if token.text == ")":
                opened = next((j for j in range(k - 2, max(floor, k - 8), -1) if self.tokens[j].text == "("), None)
                if opened is not None:
                    k = opened
                    continue
            if token.tag in ("SB", "TH", "WH", "QM") or (token.tag == "PU" and token.text not in ("&", "'", "’", "/")):
                break
            if token.tag == "RL":
                return (k, group) if token.low in ("when", "where") and k < group else None
            if token.tag == "PR":
                k -= 1
                break
            if token.tag == "CC":
                joint = k if joint < 0 else joint
            k -= 1
        k = self._past_adjunct(k, group)
        if k >= group or not self.nominal(k, group):
            return None
        return self._over_relative(k, group, a)

    def _short_quote_before(self, close: int, a: int) -> bool:
        """Whether a quotation of a few words, closed by a comma and its mark, ends right before ``close``."""
        if close - 3 <= a or self.tokens[close - 1].tag != "QM" or self.tokens[close - 2].text != ",":
            return False
        quote = self.tokens[close - 1].quote
        opened = next((k for k in range(close - 2, max(a, close - 8), -1) if self.tokens[k].quote != quote), None)
        return opened is not None and not self.has_finite(opened, close)

    def _over_relative(self, k: int, group: int, a: int) -> tuple[int, int]:
        """Reach back over a relative clause: "A mechanic who spoke on condition that he not be named said"."""
        for j in range(k - 1, max(a, k - _REACH), -1):
            if self.tokens[j].text in (",", ";", ":", "—", "–") or self.tokens[j].tag == "QM":
                break
            if (
                self.tokens[j].tag == "RL"
                and self.tokens[j].low == "who"
                and not self.has_finite(a, j)
                and self.nominal(a, j)
            ):
                return self._past_adjunct(a, group), group
        return k, group

    def _past_adjunct(self, k: int, group: int) -> int:
        """Pass over what opens a sentence before its subject: "On Monday North Korea", "and so the company"."""
        while (k < group and self.tokens[k].tag in ("CC", "AV")) or (k < group and self.tokens[k].tag == "SB"):
            k += 1
        if k < group and self.tokens[k].tag == "IN":
            j = k + 1
            while j < group and (
                self.tokens[j].low in words.TIME_WORDS
                or self.tokens[j].tag == "NUM"
                or self.tokens[j].low in ("the", "this")
            ):
                if self.tokens[j].low == "the" and j > k + 1:
                    break
                j += 1
            if j > k + 1 and j < group:
                return j
        return k

    def _subject_over_commas(self, group: int, a: int) -> tuple[int, int] | None:
        """A subject closed by a comma: "X, the president of Y, said"."""
        floor = max(a, group - _REACH)
        begin = group - 1
        segments = 0
        while begin > floor:
            start = begin
            while start > floor and not self._segment_break(start - 1):
                start -= 1
            if self._breaks_subject(start, begin):
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
            or self.tokens[first].low in ("as", "when", "where")
        ):
            first += 1
        return (first, group) if self.nominal(first, group - 1) else None

    def _segment_break(self, k: int) -> bool:
        token = self.tokens[k]
        return token.text in (",", ";", ":", "—", "–", "--", ".", "?", "!") or token.tag in ("SB", "TH")

    def _breaks_subject(self, start: int, end: int) -> bool:
        """Whether a comma-stretch is a clause of its own and so no part of the subject after it."""
        k = start
        while k < end and self.tokens[k].tag in ("IN", "AV", "QM"):
            k += 1
        if (k < end and self.tokens[k].tag == "RL") or (
            k + 1 < end and self.tokens[k + 1].tag == "RL" and self.tokens[k].tag == "IN"
        ):
            return False
        return self.has_main_finite(start, end) or end <= start

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
                or (opener.low in words.TIME_WORDS and opener.tag != "NP")
                or all(
                    self.tokens[j].low in words.TIME_WORDS or self.tokens[j].tag in ("NUM", "AV", "IN")
                    for j in range(k, end)
                )
            )
            if not adverbial:
                return k
            k = end + 1
        return first

    def relative_aside(self, first: int, last: int) -> tuple[int, ...]:
        """The tokens of a subject whose relative clause states something; empty if it has none."""
        for k in range(first, last):
            if (
                self.tokens[k].tag == "RL"
                and self.tokens[k].low in ("who", "which", "whose")
                and self.has_finite(k, last)
            ):
                return tuple(range(first, last))
            if (
                self.tokens[k].text == ","
                and k + 2 < last
                and "former" in (self.tokens[k + 1].low, self.tokens[k + 2].low)
            ):
                return tuple(range(first, last))
        return ()

    def first_subject(self, a: int, stop: int) -> tuple[int, int] | None:
        """The subject of the sentence: the noun phrase before its first finite verb."""
        for k in range(a, min(stop, a + _REACH)):
            if self.finite(k):
                group = k
                while group > a and self.tokens[group - 1].tag == "AV":
                    group -= 1
                return self.subject_left(group, a)
        return None

    def source_end(self, first: int, b: int, *, behind_verb: bool = False, opening: bool = False) -> int:
        """Where the source phrase that begins at ``first`` ends: behind "according to", or behind an inverted verb."""
        k = first
        limit = min(b, first + _REACH)
        while k < limit:
            token = self.tokens[k]
            if token.tag in ("QM", "SB", "TH") or (token.tag == "PU" and token.text not in ("&", "'", "’", "/")):
                break
            if (
                k > first
                and self.finite(k)
                and not opening
                and self.tokens[k - 1].tag != "RL"
                and not self._in_contact_clause(first, k)
            ):
                break
            if behind_verb and k > first and token.tag == "IN" and token.low not in ("of", "for", "from"):
                break
            if token.tag == "CC" and k + 1 < b and self.tokens[k + 1].tag not in ("NP", "NN", "DT", "JJ", "NUM", "PS"):
                break
            k += 1
        for _ in range(3):
            if k < limit and self.tokens[k].text == "," and self._apposition_follows(k + 1, b):
                k = self._apposition_end(k + 1, b)
        return k

    def _in_contact_clause(self, first: int, k: int) -> bool:
        """Whether the verb belongs to "invoices it has seen": a pronoun right before it."""
        j = k - 1
        while j > first and self.tokens[j].tag in ("AV", "HV", "BE", "MD"):
            j -= 1
        return self.tokens[j].tag == "PR" and j > first

    def _apposition_follows(self, k: int, b: int) -> bool:
        if k >= b:
            return False
        token = self.tokens[k]
        if token.tag == "RL" and token.low in ("who", "which", "whose"):
            return True
        if token.tag == "NUM" and k + 1 < b and self.tokens[k + 1].text == ",":
            return True
        if token.tag == "NP" and k > 1 and self.tokens[k - 2].low in words.PERSON_NOUNS | {"them"}:
            return not self.has_finite(k, min(b, k + 8))
        near = range(k, min(b, k + 8))
        noun = next((j for j in near if self.tokens[j].low in words.PERSON_NOUNS | words.ORGANISATION_NOUNS), None)
        if noun is None or token.tag not in ("DT", "JJ", "NN", "PS", "NP"):
            return False
        end = self._apposition_end(k, b)
        return not self.has_main_finite(k, end) and not any(self.tokens[j].tag in ("PU", "CC") for j in range(k, noun))

    def _apposition_end(self, k: int, b: int) -> int:
        while k < b and self.tokens[k].tag != "QM" and self.tokens[k].text not in (",", ";", ":", "—", "–", "."):
            k += 1
        return k

    # --- what follows a verb

    def adjunct_end(self, k: int, b: int) -> int:
        """Where the adjuncts behind a cue end: the next comma, dash, quotation mark, or the end without its stop."""
        while k < b:
            token = self.tokens[k]
            if token.tag == "QM" or (token.tag == "PU" and token.text not in ("&", "'", "’", "/")):
                return k
            if token.tag in ("CC", "SB") and self.has_finite(k, min(b, k + 12)):
                return k
            k += 1
        return b

    def complement(self, i: int, b: int, lemma: str) -> int | None:
        """Where the clause or quotation reported by the verb at ``i`` begins; None if none follows the verb."""
        k = i + 1
        while k < b and self.tokens[k].tag == "AV":
            k += 1
        if lemma in TELLING:
            k = self._past_addressee(k, b)
        k = self._past_phrases(k, b)
        if k >= b:
            return None
        token = self.tokens[k]
        late = self._late_that(k, b)
        if late is not None:
            return late
        if token.tag == "TH" or (token.low == "that" and token.tag in ("RL", "DT") and self.has_finite(k, b)):
            return k + 1 if k + 1 < b else None
        if token.text == ":":
            return k + 1 if k + 1 < b else None
        if token.tag == "QM":
            opens = k + 1 < b and self.tokens[k].quote >= 0 and self.tokens[k + 1].quote == self.tokens[k].quote
            return k if opens else None
        if token.text == ",":
            if k + 1 < b and self.tokens[k + 1].tag == "QM":
                return k + 1
            return self._after_parenthesis(k, b)
        if token.tag in ("DT", "PS", "PR", "NP", "NN", "NUM", "JJ", "PO", "VG", "AV") and self.has_finite(
            k, self._stretch_end(k, b)
        ):
            return k
        if (
            token.tag == "IN"
            and self.has_finite(k, b)
            and LEMMA.get(self.tokens[i].low) in ("say", "add", "estimate", "report")
        ):
            return k
        if (
            token.tag == "SB"
            and token.low in ("if", "because", "when", "although", "while", "once", "after")
            and self.has_finite(k, b)
        ):
            return k if lemma in ("say", "add", "argue", "note") else None
        return None

    def _late_that(self, k: int, b: int) -> int | None:
        """The "that" behind adjuncts of any kind: "ruled 6-3 on Thursday that"."""
        for j in range(k, min(b, k + 14)):
            if self.tokens[j].tag == "TH":
                return j + 1 if j + 1 < b else None
            if self.finite(j) or self.tokens[j].tag in ("QM", "PU", "RL"):
                break
        return None

    def _stretch_end(self, k: int, b: int) -> int:
        """The end of the clause that begins at ``k``, a closing apposition passed over."""
        first = -1
        for j in range(k, min(b, k + _REACH)):
            if self.tokens[j].text in (";", "—", "–"):
                return j if first < 0 else first
            if self.tokens[j].text == ",":
                if first >= 0:
                    return b if self.opens_with_verb(j + 1, b) else first
                if self.has_finite(k, j):
                    return j
                first = j
        return first if first >= 0 else min(b, k + _REACH)

    def _past_addressee(self, k: int, b: int) -> int:
        """Pass over the person told."""
        start = k
        while (k < b and self.tokens[k].tag in ("DT", "PS", "NP", "PO", "JJ", "NN", "NUM")) or (
            k < b and self.tokens[k].low in ("and", "of") and k > start
        ):
            if (
                self.tokens[k].tag in ("DT", "PS", "NUM")
                and self.tokens[k].text[0] not in "'’"
                and k > start
                and self.tokens[k - 1].tag in ("NP", "NN", "PO")
            ):
                break
            if (
                self.tokens[k].tag == "NN"
                and k > start
                and self.tokens[k - 1].tag in ("NP", "PO")
                and self.tokens[k].low not in ("news", "magazine", "newspaper", "television", "radio")
            ):
                break
            if (
                self.tokens[k].tag == "NP"
                and k > start
                and self.tokens[k - 1].tag == "NN"
                and self.tokens[k - 1].low in ("reporters", "journalists", "lawmakers")
            ):
                break
            k += 1
        return k

    def _past_phrases(self, k: int, b: int) -> int:
        """Pass over adjuncts: "in a statement", "on Wednesday", "Tuesday", "last week", "here"."""
        while k < b:
            token = self.tokens[k]
            if token.tag == "AV" or (token.low in words.TIME_WORDS and token.low != "may"):
                k += 1
            elif (
                token.tag == "IN"
                and k + 1 < b
                and self.tokens[k + 1].tag in ("DT", "NP", "NN", "PS", "JJ", "NUM", "VG", "IN")
                and token.low not in ("despite", "unlike", "under")
            ):
                end = self._phrase_end(k + 1, b)
                if end < b and self.finite(end):
                    # "at least 14 people were": the clause itself begins here.
                    return k
                k = end
            else:
                return k
        return k

    def _phrase_end(self, k: int, b: int) -> int:
        """The end of the noun phrase that begins at ``k``."""
        start = k
        while k < b and self.tokens[k].tag in ("DT", "PS", "NP", "NN", "JJ", "NUM", "VG", "PP", "PO"):
            if (
                k > start
                and self.tokens[k].tag in ("DT", "PS")
                and self.tokens[k].low != "'s"
                and self.tokens[k - 1].tag in ("NN", "NP", "NUM")
            ):
                break
            k += 1
        return k

    def _after_parenthesis(self, comma: int, b: int) -> int | None:
        """ "said, citing X, that P" and "said on Monday, a day after the vote, that P": the "that" behind the aside."""
        for k in range(comma + 1, min(b, comma + 30)):
            if self.tokens[k].tag == "TH" and self.tokens[k - 1].text == ",":
                return k + 1 if k + 1 < b else None
            if self.finite(k):
                return None
        return None

    # --- clauses

    def coordinate_joints(self, first: int, last: int) -> list[int]:
        """Places of "and", "but", ";" that join two full clauses: a subject and a finite verb on either side."""
        joints = []
        for k in range(first + 1, last - 1):
            token = self.tokens[k]
            if (
                (token.tag == "CC" and self.tokens[k - 1].text in (",", ";", "—"))
                or token.text == ";"
                or (token.low in ("while", "whereas") and self.tokens[k - 1].text == ",")
            ):
                if (
                    token.quote >= 0
                    and token.quote == self.tokens[k - 1].quote
                    and token.quote != self.tokens[first].quote
                ):
                    continue
                if self.has_main_finite(first, k) and self._clause_follows(k + 1, last):
                    joints.append(k)
        return joints

    def _clause_follows(self, k: int, last: int) -> bool:
        """Whether a subject and its finite verb begin at ``k``."""
        start = k
        while k < last and k - start < 30:
            if self.finite(k):
                return k > start and self.nominal(start, k)
            if self.tokens[k].tag in ("SB", "TH") and k > start:
                return False
            k += 1
        return False

    def clause_joint(self, first: int, last: int) -> int | None:
        """The first joint behind ``first`` at which a clause of its own begins."""
        for k in range(first, last - 1):
            token = self.tokens[k]
            if (
                (token.tag == "CC" and k > first and self.tokens[k - 1].text in (",", ";")) or token.text == ";"
            ) and self._clause_follows(k + 1, last):
                return k - 1 if token.tag == "CC" else k
        return None
