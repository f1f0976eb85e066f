"""Verb or noun: the words with verb readings, settled from left to right in one sentence."""

from __future__ import annotations

from store.extraction.cues import REPORTING, STRONG, TELLING
from store.extraction.participle_readings import LOCATING, ParticipleReadings
from store.extraction.tokens import Token
from store.extraction.verb_context import FINITE, INTRANSITIVE
from store.extraction.verbs import FORMS, LEMMA, NOUNS_TOO
from store.extraction.words import word_set

_JOINTS = frozenset({"CC", "SB", "RL", "TH", "WH"})
_NOUNS_IN_ING = word_set(
    """meeting building hearing filing ruling warning briefing opening finding funding training housing holding bombing
    shooting killing wedding landing crossing listing rating recording painting drawing pricing financing trading
    mining farming fishing shipping spending testing voting polling sitting ceiling meaning beginning booking"""
)


_NOW = frozenset({"now", "still", "also", "already", "always", "never", "often"})
_ALONE = frozenset({"some", "several", "many", "most", "few", "both", "others"})
"""Determiners that stand for persons."""


class Resolver(ParticipleReadings):
    """One pass over a sentence that settles the words with verb readings."""

    def run(self) -> None:
        """Settle every open tag, left to right."""
        for i in range(self.first, self.last):
            token = self.tokens[i]
            if not token.tag:
                token.tag = self._verb_or_not(i)
            hangs = token.low == "that" and self._hangs(i)
            self._advance(token)
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
        if left in ("MD", "DO", "TO"):
            if "b" in readings:
                return "VB"
            if left == "DO":
                return "NN"
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
        if self.tokens[i - 1].low in ("this", "that") and "s" in readings and not self.finite:
            # "This bears the mark": no plural follows "this".
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

    def _after_pronoun(self, i: int, readings: str, noun_too: bool) -> str:
        if self.left == "PO" and self.finite:
            return (
                "VB" if "b" in readings and not noun_too else ("PP" if "n" in readings else "NN" if noun_too else "VG")
            )
        if "d" in readings and "b" not in readings:
            return "VD"
        if set(readings) <= set("bs") and self.tokens[i - 1].tag in FINITE:
            # "..., say brokers Corwin & Hale": no verb follows a verb of saying.
            return "NN"
        if "s" in readings:
            if self.tokens[i - 1].low == "who":
                # "An engineer who services the machines said"
                return "VZ"
            if noun_too and self.suspended and self._tag_after(i) in ("NP", "DT", "PS"):
                # "The trust that runs Eastmere General has"
                return "VZ"
            ahead = self._finite_ahead(i) or self._tag_after(i) == "TO"
            return "NN" if noun_too and self.left in ("TH", "RL") and ahead else "VZ"
        if "b" in readings:
            if self.left == "TH" and (noun_too or self._finite_ahead(i)):
                return "NN"
            return "VD" if "d" in readings else "VP"
        if "g" in readings:
            return "VG"
        return "VD" if "d" in readings else "PP"

    def _after_noun(self, i: int, readings: str, noun_too: bool) -> str:
        low = self.tokens[i].low
        if noun_too and "b" in readings and self._low_after(i) in ("which", "who", "whose"):
            # "The trust which runs the hospital"
            return "NN"
        opened = i - 2 >= self.first and self.tokens[i - 2].low in ("a", "an") and self.left in ("NN", "NP")
        if noun_too and "b" in readings and opened and not set(readings) & set("sd"):
            # "on a conference call that"
            return "NN"
        if self._resumes(i, readings, noun_too):
            return "VD" if "d" in readings else "VZ" if "s" in readings else "VP"
        if "d" in readings and "b" not in readings:
            if low in LOCATING or self._names_a_half(i):
                return "PP"
            if self.own_subject and not self.finite and self.suspended:
                return "VD"
            if "n" not in readings:
                return "NN" if low in ("found", "saw", "lay", "felt") and self.finite else "VD"
            if (
                LEMMA[low] in STRONG
                and (not self.finite or self.suspended)
                and self._tag_after(i) != "TO"
                and self._low_after(i) != "by"
            ):
                return "VD"
            tells = LEMMA[low] in TELLING and not self.finite and self._tag_after(i) in ("DT", "PS", "PO")
            # "reminded the committee": nobody is told behind a participle.
            return "VD" if tells or self._is_main(i) else "PP"
        if "n" in readings and "b" not in readings:
            return "PP"
        if "s" in readings:
            return "VZ" if self._third_person(i, noun_too=noun_too) else "NN"
        if "g" in readings:
            bare = self._tag_after(i) not in ("DT", "PS", "PR", "PO", "TH", "NP", "NUM")
            return "NN" if low in _NOUNS_IN_ING and bare else "VG"
        reports = "b" in readings and "d" not in readings and not self.finite and LEMMA[low] in REPORTING
        if reports and not noun_too and (self._plural_before(i) or (self._collective(i) and self._opens_object(i))):
            return "VP"
        if reports and noun_too and self._tag_after(i) in ("PR", "TH") and self._collective(i):
            # "The club claim they knew nothing"
            return "VP"
        if "b" in readings and not self.finite and self._tag_after(i) in ("PR", "TH") and self._plural_before(i):
            return "VP"
        club = self.tokens[i - 1].capital and self._tag_after(i) == "TH" and LEMMA[low] in REPORTING
        if "b" in readings and not (self.finite or noun_too) and (self._tag_after(i) == "TO" or club):
            # "Redmere deny that": a club is many.
            # "Castelmar intend to bid"
            return "VP"
        if "b" in readings and not self.finite and not self.participial and not self._finite_ahead(i):
            object_next = self._opens_object(i) or (self._tag_after(i) == "NN" and self._only_verb(i))
            if self._plural_before(i) and (not noun_too or object_next or self._closing_cue(i)):
                return "VP"
            if "d" in readings and (self._opens_object(i) or self._only_verb(i) or self._last_hope(i)):
                return "VD"
        return "NN"

    def _after_joint(self, i: int, readings: str, noun_too: bool) -> str:
        token = self.tokens[i]
        if "g" in readings:
            return "VG"
        if self.left == "" or (token.capital and self.left == "PU" and self.tokens[i - 1].text != ","):
            if ("d" in readings or "n" in readings) and "b" not in readings:
                return "PP"
            return "VB" if "b" in readings and not noun_too and not self._verb_follows(i) else "NN"
        if ("d" in readings or "n" in readings) and "b" not in readings:
            if "n" not in readings:
                return "VD"
            return self._participle_after_joint(i)
        if "n" in readings and self.left == "PU" and self.tokens[i - 1].low in ("first", "last", "newly", "recently"):
            return "PP"
        if self.awaited and self.left == "PU" and set(readings) & set("ds") and self._opens_object(i):
            # "an inquiry which, drawing on memos, put the bill at $4 million"
            return "VD" if "d" in readings else "VZ"
        cue = LEMMA[self.tokens[i].low] in STRONG and not noun_too
        if cue and "s" in readings and self.left == "PU":
            return "VZ"
        if noun_too and "s" in readings and self._inverted_cue(i):
            return "VZ"
        if "b" in readings and self.left == "PU" and self._inverted_cue(i, plural=True):
            # "..., say analysts at Lloyd's"
            return "VP"
        if cue and "b" in readings and self.subject and self.commas >= 2:
            return "VP"
        if self.left == "CC":
            return self._after_coordinator(i, readings, noun_too)
        if self.subject and not noun_too and "s" in readings:
            return "VZ"
        if self.subject and "s" in readings and self.commas >= 2 and self._opens_object(i):
            return "VZ"
        if self.subject and self.commas >= 2 and "s" in readings and self._closing_cue(i):
            # "..., Ann Lee, the secretary, notes."
            return "VZ"
        if self.subject and self.commas >= 2 and "b" in readings and self._opens_object(i):
            return "VD" if "d" in readings else "VP"
        if self.subject and self.commas >= 2 and {"b", "d"} <= set(readings) and self._nominal_next(i):
            # "The vaccine, made by Corvex, cut hospital admissions"
            return "VD"
        if self.left == "PU" and "b" in readings and self.last_verb == "VB" and not noun_too:
            return "VB"
        return "NN"

    def _after_coordinator(self, i: int, readings: str, noun_too: bool) -> str:
        if "s" in readings and noun_too and self._lists_nouns(i):
            return "NN"
        if "s" in readings and (
            (self.last_verb in ("VZ", "VP", "VD", "VN") and (not noun_too or self._opens_object(i)))
            or (self.last_verb == "VB" and not noun_too)
        ):
            return "VZ"
        if self.copula and self._tag_after(i) in ("DT", "PS", "NUM", "NP"):
            # "is 1.4 times as wide as Earth and circles a star", "are top of the league and face Delmar"
            form, settled = ("s", "VZ") if self.copula == "is" else ("b", "VP")
            if form in readings:
                return settled
        if "s" in readings and self.present and self._tag_after(i) in ("NN", "NP"):
            # "requires alarms and bans wood stoves": no noun follows a plural one.
            return "VZ"
        if readings == "bn" and self.last_verb == "VN":
            # "had gone over the scanners and come away"
            return "VN"
        moves = self._tag_after(i) == "NN" and self._low_after(i).endswith("s")
        if "b" in readings and self.last_verb == "VB" and (moves or self.tokens[i - 2].text == ","):
            return "VB"
        if "b" in readings and self.last_verb in ("VB", "VP") and (not noun_too or self._opens_object(i)):
            return self.last_verb
        if "d" in readings and self.last_verb in ("VD", "VN") and self._opens_object(i):
            return "VD"
        return "NN"
