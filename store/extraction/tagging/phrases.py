"""Where phrases begin and end in a tagged sentence: subjects, complements, adjuncts, clauses."""

from __future__ import annotations

from store.extraction.lexicon import noun_words, words
from store.extraction.lexicon.cues import STRONG, TELLING
from store.extraction.lexicon.kinds import is_many
from store.extraction.lexicon.verbs import FORMS, LEMMA
from store.extraction.tagging.source_phrases import REACH
from store.extraction.tagging.subjects import Subjects
from store.extraction.tagging.that_words import hangs_on_noun

_DASHES = frozenset({"—", "–", "--", ";", ":"})

_UTTERED = (
    noun_words.DOCUMENT_NOUNS
    | {"statement", "address", "broadcast", "communiqué", "release", "suit"}
    | frozenset({"remarks", "comments", "interview", "speech", "post", "article", "column"})
)
"""What is said in: "in a statement read out on air" is an adjunct and no clause."""

_PARTICLES = {"point": "out"}
"""Words that belong to verbs of saying and open no phrase."""

_HEARERS = frozenset({"broadcaster", "newspaper", "paper", "magazine", "website", "outlet", "tabloid", "publication"})
"""Nouns of outlets that stand before no other noun."""

_CLAIMED = frozenset({"responsibility", "credit", "victory", "asylum", "benefits", "compensation"})
"""What is claimed by taking it, and not by saying so."""


class Phrases(Subjects):
    """Questions about stretches of one token list. Every answer looks at a bounded number of tokens or one sentence."""

    def fronted_end(self, first: int, last: int) -> int | None:
        """Where the source ends that stands at the head of a sentence in ``[first, last)`` and runs into the clause
        without a comma: "According to police the driver fled"; None if no clause opens in there."""
        nouns = False
        for k in range(first, last):
            token = self.tokens[k]
            if token.tag in ("RL", "SB", "TH", "CC"):
                return None
            if nouns and self.tokens[k - 1].tag in ("NN", "NP") and self.subject_opens(k, last):
                # "According to a report the ministry published, 40 ..."
                comma = last < len(self.tokens) and self.tokens[last].text == ","
                written = comma and self.tokens[k - 1].low in noun_words.DOCUMENT_NOUNS
                return None if written else k
            nouns = nouns or token.tag in ("NN", "NP")
        return None

    def subject_opens(self, k: int, b: int) -> bool:
        """Whether a clause opens at ``k`` with an article, a figure, a pronoun or a possessive: "40 bridges were"."""
        if k >= b:
            return False
        token = self.tokens[k]
        figure = token.tag == "NUM" and k + 1 < b and self.tokens[k + 1].tag in ("NN", "JJ", "NUM", "HV", "BE")
        opens = token.tag in ("DT", "PR") or figure or token.low in words.POSSESSIVES
        return opens and self.clause_follows(k, b)

    def adjunct_end(self, k: int, b: int) -> int:
        """Where the adjuncts behind a cue end: the next comma, dash, quotation mark, or the end without its stop."""
        while k < b:
            token = self.tokens[k]
            if token.tag == "QM" or (token.tag == "PU" and token.text not in ("&", "'", "’", "/")):
                return k
            if token.tag in ("CC", "SB") and self.has_finite(k, min(b, k + 12)) and not self._agent_follows(k, b):
                return k
            k += 1
        return b

    def _agent_follows(self, joint: int, b: int) -> bool:
        """ "a statement read out on air and reported by AFP": behind the joint stands a participle with its agent."""
        return joint + 2 < b and self.tokens[joint + 1].tag in ("VD", "PP", "VN") and self.tokens[joint + 2].low == "by"

    def _is_measure(self, k: int, b: int) -> bool:
        """Whether the quotation that opens before ``k`` is a figure: "had added “at most half a point”"."""
        quote = self.tokens[k].quote
        end = next((j for j in range(k, b) if self.tokens[j].quote != quote), b)
        near = self.tokens[k : min(end, k + 4)]
        figure = any(t.tag == "NUM" or t.low in ("half", "nothing", "little", "most", "least") for t in near)
        return figure and not self.has_finite(k, end)

    def complement(self, i: int, b: int, lemma: str) -> int | None:
        """Where the clause or quotation reported by the verb at ``i`` begins; None if none follows the verb."""
        k = i + 1
        while k < b and self.tokens[k].tag == "AV":
            k += 1
        if k < b and self.tokens[k].low == _PARTICLES.get(lemma) and self.subject_opens(k + 1, b):
            # "pointed out 40 boats had crossed"
            return k + 1
        if lemma in TELLING or lemma == "promise":
            told = self._past_addressee(k, b)
            # "warns the repairs would cost": what seems to be told is the subject of what is said.
            k = k if told < b and told > k and self.finite(told) else told
        k = self._past_phrases(k, b)
        if k >= b or (lemma == "claim" and self.tokens[k].low in _CLAIMED):
            return None
        token = self.tokens[k]
        late = self._late_that(k, b)
        if late is not None:
            return late
        # "in a note that was seen by Reuters", "contends in a filing that the Globe has seen": it hangs on the note.
        if token.tag == "TH" and self.tokens[k - 1].low == "condition":
            return None
        relative = k + 1 < b and (self.finite(k + 1) or hangs_on_noun(self.tokens, k, b))
        if token.tag == "TH" or (
            token.low == "that" and token.tag in ("RL", "DT") and not relative and self.has_finite(k, b)
        ):
            return k + 1 if k + 1 < b else None
        if token.text == ":":
            return k + 1 if k + 1 < b else None
        if token.tag == "QM":
            opens = k + 1 < b and self.tokens[k].quote >= 0 and self.tokens[k + 1].quote == self.tokens[k].quote
            return k if opens and not (lemma == "add" and self._is_measure(k + 1, b)) else None
        if token.text == ",":
            if k + 1 < b and self.tokens[k + 1].tag == "QM" and self.tokens[k + 1].quote != token.quote:
                return k + 1
            return self._after_parenthesis(k, b)
        if token.tag == "NEG" and k + 1 < b and self.tokens[k + 1].tag in ("DT", "NUM", "JJ", "PO", "NN", "AV"):
            # "said not one of them had been told"
            return k if token.low == "not" and self.has_main_finite(k, self._stretch_end(k, b)) else None
        nominal = token.tag in ("DT", "PS", "PR", "NP", "NN", "NUM", "JJ", "PO", "VG", "AV")
        if nominal and self._clause_in(k, self._stretch_end(k, b)):
            return k
        if (
            token.tag == "IN"
            and self.has_finite(k, b)
            and LEMMA.get(self.tokens[i].low) in ("say", "add", "estimate", "report")
        ):
            return k
        if (
            token.tag == "SB"
            and token.low in ("if", "because", "when", "although", "while", "whilst", "once", "after")
            and self.has_finite(k, b)
        ):
            return k if lemma in ("say", "add", "argue", "note") else None
        return None

    def _clause_in(self, k: int, end: int) -> bool:
        """Whether a clause with a subject of its own stands in the stretch: not "declared a holiday and closed the
        schools", whose verb behind the joint shares the subject before."""
        if not self.has_main_finite(k, end):
            return False
        verb = next(j for j in range(k, end) if self.finite(j))
        before = self.skip_back(verb)
        return before < k or self.tokens[before].tag != "CC"

    def _late_that(self, k: int, b: int) -> int | None:
        """The "that" behind adjuncts of any kind: "ruled 6-3 on Thursday that"."""
        for j in range(k, min(b, k + 14)):
            if self.tokens[j].tag == "TH":
                if self.tokens[j - 1].low == "condition":
                    # "told the paper on condition that her name not be printed"
                    return None
                return j + 1 if j + 1 < b else None
            if self.finite(j) or self.tokens[j].tag in ("QM", "PU", "RL", "CC"):
                break
        return None

    def _stretch_end(self, k: int, b: int) -> int:
        """The end of the clause that begins at ``k``, a closing apposition passed over."""
        first = -1
        for j in range(k, min(b, k + REACH)):
            if self.tokens[j].text in (";", "—", "–"):
                return j if first < 0 else first
            if self.tokens[j].tag == "CC" and j + 1 < b and self.tokens[j + 1].tag == "TH":
                # "that a guard reported the fault and that it was mended"
                return j
            if self.tokens[j].text == ",":
                if first >= 0:
                    return b if self.opens_with_verb(j + 1, b) else first
                if self.has_finite(k, j):
                    return j
                first = j
        return first if first >= 0 else min(b, k + REACH)

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
                and self.tokens[k - 1].low != "channel"
            ):
                break
            numbered = k > start + 1 and self.tokens[k - 2].low == "channel" and self.tokens[k - 1].tag == "NUM"
            if numbered and self.tokens[k].text != "News":
                # "told Channel 9 Thorne was"
                break
            if (
                self.tokens[k].tag == "NN"
                and k > start
                and self.tokens[k - 1].tag in ("NP", "PO")
                and self.tokens[k].low not in ("news", "magazine", "newspaper", "television", "radio")
            ):
                break
            if k > start and self.tokens[k - 1].low == "her" and self.tokens[k].tag == "DT":
                break
            if k == start + 2 and self.tokens[start].low == "the" and self.tokens[k - 1].low in _HEARERS:
                # "told the broadcaster exclusivity had been granted"
                break
            if k > start and is_many(self.tokens[k - 1].low) and self._subject_at(k, b):
                # "told colleagues workers had left"
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
                uttered = self.tokens[end - 1].low in _UTTERED
                if end < b and self.finite(end) and not uttered:
                    # "at least 14 people were": the clause itself begins here.
                    return k
                # "in an interview published on Monday"
                done = uttered and end < b and "n" in FORMS.get(self.tokens[end].low, "")
                k = end + 1 if done else end
            elif token.tag == "RL" and self.tokens[k - 1].low in _UTTERED:
                # "said in an interview that aired on Sunday that"
                near = range(k + 2, min(b, k + 14))
                stop = next((j for j in near if self.tokens[j].tag in ("TH", "PU", "CC")), b)
                return stop if stop < b and self.tokens[stop].tag == "TH" else k
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
            if k > start and self.tokens[k - 1].low in words.WEEKDAYS and self.tokens[k].low not in words.TIME_WORDS:
                # "told the inquiry on Monday 14 people had died"
                break
            k += 1
        return k

    def _subject_at(self, k: int, b: int) -> bool:
        """Whether a noun and its verb begin at ``k``."""
        return k + 1 < b and self.tokens[k].tag == "NN" and self.finite(k + 1)

    def _after_parenthesis(self, comma: int, b: int) -> int | None:
        """ "said, citing X, that P" and "said on Monday, a day after the vote, that P": the "that" behind the aside."""
        relative = False
        for k in range(comma + 1, min(b, comma + 30)):
            if self.tokens[k].tag == "TH" and self.tokens[k - 1].text == ",":
                return k + 1 if k + 1 < b else None
            reports = k + 1 < b and self.tokens[k + 1].text == "," and LEMMA.get(self.tokens[k].low) in STRONG
            if self.finite(k) and not relative and not reports:
                # "will say, the Guardian reports, that P"
                return None
            # "in a letter, a copy of which was obtained by the AP, that P"
            # "asking not to be named because the talks are private, that P"
            # "citing a memo it had seen, that P"
            held = self.tokens[k].tag == "PR" and self.tokens[k - 1].tag == "NN"
            relative = held or self.tokens[k].tag in ("RL", "SB") or (relative and not self.finite(k))
        return None

    # --- clauses
