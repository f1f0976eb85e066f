"""Verb or noun right behind a noun or a pronoun: what may be the verb of a subject."""

from __future__ import annotations

from store.extraction.lexicon.cues import REPORTING, STRONG, TELLING
from store.extraction.lexicon.kinds import is_many
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.tagging.joint_readings import JointReadings
from store.extraction.tagging.participle_readings import LOCATING
from store.extraction.tagging.verb_context import FINITE, INTRANSITIVE

_NOUNS_IN_ING = word_set(
    """meeting building hearing filing ruling warning briefing opening finding funding training housing holding bombing
    shooting killing wedding landing crossing listing rating recording painting drawing pricing financing trading
    mining farming fishing shipping spending testing voting polling sitting ceiling meaning beginning booking"""
)


_FRONTING = frozenset({"when", "after", "before", "once", "as", "while", "until", "because", "since"})


class SubjectReadings(JointReadings):
    """Settles words with verb readings behind nouns and pronouns."""

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
            # "alleges that guards at Pine Hollow turned off the water": what is said has a subject of its own.
            ahead = ahead or (self.left == "TH" and self._tag_after(i) == "IN")
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
            return self._past_behind_noun(i, readings)
        if "n" in readings and ("b" not in readings or (self._low_after(i) == "by" and self._inside_opening_phrase(i))):
            return "PP"
        if "s" in readings:
            return "VZ" if self._third_person(i, noun_too=noun_too) else "NN"
        if "g" in readings:
            bare = self._tag_after(i) not in ("DT", "PS", "PR", "PO", "TH", "NP", "NUM")
            # "with 17 backbenchers voting against", not "a police training"
            done = is_many(self.tokens[i - 1].low) and self._tag_after(i) in ("IN", "PU", "AV")
            return "NN" if low in _NOUNS_IN_ING and bare and not done else "VG"
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
            directed = self.tokens[i - 3].low in ("to", "on", "from", "into") or not self.tokens[i - 1].low.endswith(
                "s"
            )
            listed = noun_too and self.tokens[i - 2].tag == "PS" and directed
            # "adds two squares to its clearance list in May": the noun goes on.
            when_or_where = self._adverb_closes(i)
            if (
                self._plural_before(i)
                and not listed
                and (not noun_too or object_next or when_or_where or self._closing_cue(i))
            ):
                return "VP"
            if "d" in readings and (self._opens_object(i) or self._only_verb(i) or self._last_hope(i)):
                return "VD"
        return "NN"

    def _adverb_closes(self, i: int) -> bool:
        """Whether an adverb closes the clause behind the word at ``i``: "About 2,100 people work there, Lee said"."""
        if self._tag_after(i) != "AV":
            return False
        behind = i + 2
        return behind >= self.last or self.tokens[behind].tag in ("PU", "IN", "QM")

    def _past_behind_noun(self, i: int, readings: str) -> str:
        low = self.tokens[i].low
        if self._ends_fronted(i):
            self.fronted = i
            return "VD"
        if self._quoted_off(i):
            return "VD"
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

    def _says_behind_relative(self, i: int, readings: str, noun_too: bool) -> bool:
        """Whether somebody says something behind a relative clause: "the family of a man who waited for help say they
        were never told", "the widow of a miner who died in 2019 says the firm lied"."""
        if (
            "d" in readings
            or noun_too
            or not (self.suspended and self.finite)
            or LEMMA[self.tokens[i].low] not in STRONG
        ):
            return False
        opens = {"PR", "TH", "DT", "PS", "NP"} if "s" in readings else {"PR", "TH"} if "b" in readings else set()
        return self.left in ("NN", "NP", "NUM") and self._tag_after(i) in opens

    def _ends_fronted(self, i: int) -> bool:
        """Whether a clause in front ends in its verb and the main clause follows without a comma: "When the strike
        ended the union had kept its plan"."""
        opened = self.tokens[self.first].low in _FRONTING and not self.finite and not self.suspended
        if not opened or LEMMA[self.tokens[i].low] not in INTRANSITIVE or self._tag_after(i) not in ("DT", "PR", "PS"):
            return False
        return all(t.tag in ("DT", "PS", "NN", "NP", "JJ", "NUM") for t in self.tokens[self.first + 1 : i])

    def _quoted_off(self, i: int) -> bool:
        """Whether quotation marks open between the subject and its verb: "A cardinal who ran the fund “lied
        repeatedly” to auditors"."""
        awaited = self.suspended if self.finite else self.subject
        return self.tokens[i - 1].tag == "QM" and awaited and not self._finite_ahead(i)
