"""Verb or noun: the words with verb readings, settled from left to right in one sentence."""

from __future__ import annotations

from store.extraction.lexicon.cues import REPORTING, STRONG, TELLING
from store.extraction.lexicon.verbs import FORMS, LEMMA, NOUNS_TOO
from store.extraction.tagging.subject_readings import SubjectReadings
from store.extraction.tagging.tokens import Token
from store.extraction.tagging.verb_context import FINITE, INTRANSITIVE

_JOINTS = frozenset({"CC", "SB", "RL", "TH", "WH"})
_NOW = frozenset({"now", "still", "also", "already", "always", "never", "often"})
_OBJECTS = frozenset({"TH", "DT", "PS", "NP", "PR", "PO", "NUM"})
"""Tags with which what is done, or said, begins."""
_ACTING = frozenset({"VD", "VZ", "VP", "VN", "VB"})
_VERBS = _ACTING | {"BE"}
_HERE = frozenset({"there", "here", "inside", "outside", "nearby", "aboard", "upstairs", "downstairs", "abroad"})
_ALONE = frozenset({"some", "several", "many", "most", "few", "both", "others"})
"""Determiners that stand for persons."""
_APIECE = _ALONE | {"each", "neither", "all", "another"}
_HELD = frozenset({"NUM", "DT", "PS", "NP", "PO", "TO"})


class Resolver(SubjectReadings):
    """One pass over a sentence that settles the words with verb readings."""

    def run(self) -> None:
        """Settle every open tag, left to right."""
        for i in range(self.first, self.last):
            token = self.tokens[i]
            if not token.tag:
                token.tag = self._verb_or_not(i)
            hangs = token.low == "that" and self._hangs(i)
            self._advance(token)
            if self.fronted == i:
                # "When the strike ended the union": as if a comma followed.
                self.finite, self.subject, self.open_clause, self.fronted = False, False, True, -1
            self.suspended = self.suspended or hangs

    def _advance(self, token: Token) -> None:
        mark = token.tag
        if mark in ("QM", "AV", "NEG"):
            return
        if token.text == "(":
            self.bracketed = (self.left, self.finite, self.subject, self.commas, self.open_clause)
        elif token.text == ")" and self.bracketed is not None:
            # "Kessler (Labour) put": what stands in brackets changes nothing around them.
            self.left, self.finite, self.subject, self.commas, self.open_clause = self.bracketed
            self.bracketed = None
            return
        if mark in FINITE and token.low not in ("be", "been", "being", "having"):
            # A reporting verb takes a clause behind it, which needs a verb of its own.
            clause_next = LEMMA.get(token.low) in REPORTING
            if self.finite and self.suspended and self.commas == 0:
                self.suspended = False
            self.own_subject = False
            if clause_next and self.subject and self.commas == 1:
                self.suspended = True
            self.finite, self.subject, self.commas = not clause_next, False, 0
            self.awaited = False
            self.open_clause = self.bare_cue = clause_next
            if clause_next:
                mark = "TH"
        elif mark in ("NN", "NP", "PR", "PO", "NUM"):
            if not self.finite:
                self.subject = True
            if self.relative_opens:
                self.own_subject = True
        elif mark == "PU":
            if token.text == "," and self.suspended and self.bare_cue:
                # "Kerr, who denies the charges, faces": the reporting verb took a noun, no clause.
                self.subject, self.commas, self.suspended = True, 2, False
            elif token.text == "," and self.subject:
                self.commas += 1
            elif token.text == "," and self.suspended:
                # The comma that closes a relative clause: the noun before it still awaits its verb.
                self.subject, self.commas, self.suspended = True, 2, False
            self.finite = False
            self.open_clause = token.text in (":", ";", "—", "–", "--")
        elif mark in _JOINTS:
            if mark == "RL" and self.subject and not self.finite:
                self.suspended = True
            self.awaited = mark == "RL"
            self.finite = False
            self.open_clause = mark in ("SB", "TH")
        if token.tag in ("VD", "VZ", "VP", "VB", "VN", "VG"):
            self._note_verb(token)
        elif token.low in ("is", "are"):
            self.copula = token.low
        if mark == "VG" and self.left in ("PU", ""):
            self.participial = True
        elif mark == "PU" or mark in _JOINTS:
            self.participial = False
        self.relative_opens = mark == "RL" or (self.relative_opens and mark in ("DT", "PS", "JJ"))
        self.left = mark

    def _verb_or_not(self, i: int) -> str:
        low, left = self.tokens[i].low, self.left
        readings = FORMS[low]
        noun_too = low in NOUNS_TOO or LEMMA[low] in NOUNS_TOO
        if i > self.first and self.tokens[i - 1].low == "whose":
            left = "PS"
        if self._hits_back(i, readings):
            return "VD"
        if noun_too and self._tag_after(i) == "PS" and self._low_after(i) in ("'", "’"):
            # "the guides' association"
            return "NN"
        if left in ("MD", "DO", "TO"):
            if "b" in readings:
                return "VB"
            if left == "DO":
                return "NN"
        if self._says_behind_relative(i, readings, noun_too):
            return "VZ" if "s" in readings else "VP"
        if self.suspended and self.finite and "d" in readings and self._ends_relative(i):
            return "VD"
        if left in ("HV", "BE"):
            return self._after_auxiliary(readings)
        if low in ("briefed", "present") and left in ("NN", "NP", "JJ") and self._tag_after(i) == "IN":
            # "an official briefed on the plan", "people present at the talks": nobody is told or given anything.
            return "PP" if low == "briefed" else "JJ"
        if left in ("DT", "PS", "JJ", "NUM") or (left == "IN"):
            return self._after_opener(i, readings, noun_too)
        if left in ("PR", "RL", "TH", "PO"):
            return self._after_pronoun(i, readings, noun_too)
        if "s" in readings and self.tokens[i - 1].low in _NOW and self._tag_after(i) in ("IN", "DT", "NUM", "PS", "TO"):
            # "a kilo that sold for 40 in the spring now goes for 190"
            return "VZ"
        if left in ("NN", "NP"):
            return self._after_noun(i, readings, noun_too)
        if left in ("VN", "VG", "VB") and "d" in readings and LEMMA[low] in STRONG and self._low_after(i) == "that":
            # "a mechanic who asked that he not be named said that"
            return "VD"
        return self._after_joint(i, readings, noun_too)

    def _ends_relative(self, i: int) -> bool:
        """Whether a past form right behind the verb of a relative clause is that of the noun before the clause: "A man
        who fled told police", "Those who were there said that", "A man who lives nearby said the fire"."""
        if self._tag_after(i) not in _OBJECTS:
            return False
        before = self.tokens[i - 1]
        if before.tag in _ACTING or (before.tag == "AV" and self.left in _ACTING):
            return True
        speaks = LEMMA[self.tokens[i].low] in STRONG | TELLING
        if speaks and before.tag == "PO":
            # "A person who served with him told Reuters"
            return True
        return speaks and (before.low in _HERE or (before.tag == "JJ" and self.tokens[i - 2].tag in _VERBS))

    def _after_auxiliary(self, readings: str) -> str:
        if "n" in readings:
            return "VN"
        if self.left == "BE" and "g" in readings:
            return "VG"
        if "g" in readings:
            return "VG"
        return "NN"

    def _after_opener(self, i: int, readings: str, noun_too: bool) -> str:
        left = self.left
        if self.tokens[i - 1].low in ("this", "that", "another") and "s" in readings and not self.finite:
            # "This bears the mark", "Another says so": no plural follows "this".
            return "VZ"
        if self.tokens[i - 1].low in _ALONE and LEMMA[self.tokens[i].low] in STRONG and not self.finite:
            # "Several said their letters were lost"
            return "VD" if "d" in readings and "b" not in readings else "VP"
        if "g" in readings:
            return "VG" if left == "IN" else "NN"
        if self._comes_next(i, readings):
            return "VZ"
        if self.tokens[i - 1].low in _ALONE and LEMMA[self.tokens[i].low] in INTRANSITIVE and "d" in readings:
            # "Most fled fighting in the north"
            return "VD" if not self.finite else "JJ"
        if "d" in readings and "n" not in readings and left in ("NUM", "JJ", "DT"):
            return "VD" if not self.finite else "NN"
        if ("n" in readings or "d" in readings) and "b" not in readings:
            if left == "NUM" and self._describes_many(i):
                return "JJ"
            if self.tokens[i - 1].low in _APIECE and self._tag_after(i) in _HELD and not self.finite:
                # "Each held 20,000 euros"
                return "VD"
            if left in ("NUM", "JJ") or (left == "DT" and not self._nominal_next(i)):
                return "VD" if self._is_main(i) else "PP"
            return "JJ"
        if "s" in readings and self._numbered(i) and not self.finite and self._opens_object(i):
            # "Line 4 plans to sell the site", "Flight 212 faces a fine"
            return "NN" if self._finite_ahead(i) else "VZ"
        if left in ("NUM", "JJ") and not noun_too and not self.finite and self._opens_object(i) and "s" in readings:
            return "VZ"
        counted = left == "NUM" and readings == "b" and self._counts_persons(i - 1)
        if counted and (not noun_too or self._opens_object(i)) and not self.finite and not self._finite_ahead(i):
            # "Six remain in hospital"
            return "VP"
        return "NN"
