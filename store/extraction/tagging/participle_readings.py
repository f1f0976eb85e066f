"""Whether an -ed form is a verb or narrows a noun ("two retired priests told"), and one in -s a verb or a noun."""

from __future__ import annotations

from store.extraction.lexicon.cues import MANNER, STRONG, TELLING
from store.extraction.lexicon.kinds import is_many
from store.extraction.lexicon.verbs import FORMS, LEMMA, NOUNS_TOO
from store.extraction.lexicon.words import word_set
from store.extraction.tagging.tokens import Token
from store.extraction.tagging.verb_context import FINITE, INTRANSITIVE, LOOK_AHEAD, VerbContext

_SITUATED = word_set("based headquartered located situated founded registered incorporated")
"""Participles that tell of a name behind a comma: "Aldane, based in Everett, Washington, said"."""
_STAYING = INTRANSITIVE | word_set("work live serve belong")
LOCATING = word_set("dated based headquartered located situated born entitled titled aged")
"""Behind a noun these narrow it and are hardly ever its verb."""
_SENDING = word_set(
    """send address hand show leak submit write deliver forward post circulate file mail issue present award distribute
    release email"""
)
"""Verbs behind which "to" brings in a receiver."""
_CALLED = word_set("named called dubbed nicknamed codenamed christened")

_TELLING_OF = TELLING | word_set(
    "say argue insist warn maintain acknowledge admit contend note add claim think believe"
)
"""Verbs behind whose participle a clause may follow: "has said the mill closed"."""


_MEANS = word_set(
    """phone telephone email e-mail mail letter text fax video radio train bus car boat ship sea air plane rail road
    land bicycle bike foot hand night day dawn dusk noon midnight then now mistake accident chance default force decree
    lunchtime nightfall sunset sunrise consensus acclamation more less nearly almost about around roughly over"""
)

_SHARES = word_set(
    "third half quarter fifth sixth tenth fraction percentage factor margin few couple dozen hair record"
)

_OF = word_set("learn hear complain die speak boast despair repent tire dream")
"""Verbs with "of" behind them that are never participles there."""


class ParticipleReadings(VerbContext):
    """Questions about forms that may be a past tense or a participle."""

    def _describes_many(self, i: int) -> bool:
        """Whether a participle behind a number tells of several persons who act: "two retired priests told"."""
        noun = i + 1
        if self._tag_at(noun) not in ("NN", "JJ") or not is_many(self.tokens[noun].low):
            return False
        before = self.tokens[i - 2]
        if before.low in ("to", "by", "from", "with", "of") or LEMMA.get(before.low) in STRONG | MANNER:
            return True
        return any(self._may_act(k) for k in range(noun + 1, min(self.last, noun + 14)))

    def _names_a_half(self, i: int) -> bool:
        """Whether a participle names what the halves of an object describe together: "held a naval and air exercise
        named Freedom Edge", "runs a bar and restaurant called The Anchor". One thing without an article names nobody.
        """
        if self.tokens[i].low not in _CALLED or self._tag_after(i) not in ("NP", "QM") or not self.last_verb:
            return False
        k = i - 1
        while k > self.first and self.tokens[k].tag in ("NN", "JJ"):
            k -= 1
        return self.tokens[k].tag == "CC" and not is_many(self.tokens[i - 1].low)

    def _hits_back(self, i: int, readings: str) -> bool:
        """ "“...,” Kessler hit back", "“...,” hit back Ann Lee": a past tense that is spelt as its base form."""
        if self._low_after(i) != "back" or not {"b", "d"} <= set(readings):
            return False
        if self.left == "PU":
            return self.subject or self.tokens[i - 1].mark
        return self.left in ("NN", "NP") and not self.finite

    def _participle_after_joint(self, i: int) -> str:
        if "d" not in FORMS[self.tokens[i].low] and self.last_verb not in ("VN", "VD"):
            return "PP"
        done = (
            self._low_after(i) == "by" and LEMMA[self.tokens[i].low] not in INTRANSITIVE and self._tag_at(i + 2) != "VG"
        )
        if self.left == "CC" and done and self._tag_at(i + 2) != "NUM":
            # "pictures taken at dawn and bought by the paper", "shot and killed by police"
            return "PP"
        if self.left == "CC" and self._narrows_too(i):
            return "PP"
        if self.left == "CC":
            return "VD" if self.last_verb else ("VD" if self.subject else "PP")
        if self.left == "PU":
            if self._beside_a_phrase(i):
                return "PP"
            if self.tokens[i].low in _SITUATED and self._tag_after(i) == "IN":
                return "PP"
            if self._low_after(i) == "by" and LEMMA[self.tokens[i].low] not in INTRANSITIVE:
                # "Minutes of a meeting, obtained by the paper, show"
                return "PP"
            if LEMMA[self.tokens[i].low] in ("say", "tell") and self._tag_after(i) in ("PS", "TH", "PR"):
                return "VD"
            if self.subject and not self.finite:
                if self.commas >= 2 or not self._finite_after_comma(i):
                    return "VD"
                return "PP"
            if self.last_verb in ("VD", "VN") and self._list_goes_on(i):
                return "VD"
            return "PP"
        if self.left == "VN" and LEMMA[self.tokens[i].low] in ("say", "tell", "add"):
            # "sources who asked not to be named said"
            return "VD"
        if self.left == "SB" and self._nominal_next(i):
            # "days after leaked memos warned"
            return "JJ"
        return "VD" if self.left in ("SB", "WH") and self.subject else "PP"

    def _beside_a_phrase(self, i: int) -> bool:
        """Whether the word behind a comma tells more of a phrase without a verb that a preposition brought in.

        "In a letter, released on Monday, the council said", "said in a letter, released on Monday, that".
        """
        end = next((k for k in range(i + 1, min(self.last - 1, i + LOOK_AHEAD)) if self.tokens[k].text == ","), i)
        if end == i or self._tag_after(i) not in ("IN", "AV", "NP"):
            return False
        told = self.tokens[end + 1].low == "that" and self.last_verb != ""
        return told or (self.commas == 1 and self.last_verb == "" and self.tokens[self.first].tag == "IN")

    def _narrows_too(self, i: int) -> bool:
        """Whether the word behind a joint goes on narrowing a noun that awaits its verb: "a letter written by the mayor
        and shared with the paper said", "The firm, founded in 1990 and based in Oslo, said"."""
        for k in range(i - 2, self.first, -1):
            tag = self.tokens[k].tag
            if tag == "PP" and self.tokens[k - 1].text == ",":
                return self.subject and not self.finite and self._finite_after_comma(i)
            if tag == "PP":
                return self.tokens[k - 1].tag in ("NN", "NP") and (self._finite_ahead(i) or self._past_ahead(i))
            if tag in FINITE or tag in ("PU", "SB", "RL", "TH", "WH", "CC"):
                return False
        return False

    def _note_verb(self, token: Token) -> None:
        self.last_verb, self.copula = token.tag, ""
        self.telling = LEMMA.get(token.low) in TELLING
        self.has_said = token.tag == "VN" and self.left == "HV" and LEMMA.get(token.low) in _TELLING_OF
        self.present = self.present or token.tag == "VZ"

    def _that_ahead(self, i: int) -> bool:
        """Whether what is told begins further on: "had told members gathered in the hall that"."""
        near = range(i + 1, min(self.last, i + 10))
        stop = next((k for k in near if self.tokens[k].tag in ("PU", "TH", "CC", "SB", "RL")), i)
        return self.tokens[stop].tag == "TH"

    def _by_means(self, k: int) -> bool:
        """Whether "by" brings in how or when, not who: "talked by telephone", "weakened by a third"."""
        counted = self._tag_at(k) == "DT" and k + 1 < self.last and self.tokens[k + 1].low in _SHARES
        return counted or (k < self.last and self.tokens[k].low in _MEANS)

    def _is_main(self, i: int) -> bool:
        """Whether an -ed form after a noun is the stretch's finite verb, not a participle that narrows the noun."""
        has_said = self.has_said and not (self.telling and self._that_ahead(i))
        if (self.finite and not has_said) or self.participial or self._finite_ahead(i):
            return False
        if (
            self._low_after(i) == "by"
            and LEMMA[self.tokens[i].low] not in INTRANSITIVE
            and self._tag_at(i + 2) != "NUM"
            and not self._by_means(i + 2)
        ):
            return False
        following = self._tag_after(i)
        if following == "TO" and LEMMA[self.tokens[i].low] in _SENDING:
            # "an email sent to staff and obtained by the paper says": no infinitive follows.
            following = "IN"
        if self._inside_late_phrase(i) and following in ("IN", "AV", "PU"):
            # "..., in shelters made of plastic"
            return False
        if self._inside_opening_phrase(i) and following in ("IN", "AV", "PU", "NP", "NN"):
            return False
        led = self.tokens[self.first].tag == "IN"
        if self.commas == 1 and not led and following == "IN" and self._finite_after_comma(i):
            # "Heron, a probe built at the university, sent a signal"
            return False
        if self._low_after(i) == "of" and LEMMA[self.tokens[i].low] in _OF:
            # "Parents learned of the closure from a letter dated May 9": nothing is ever learned of by somebody.
            return True
        return following not in ("IN", "AV", "QM") or not self._past_ahead(i)

    def _inside_late_phrase(self, i: int) -> bool:
        """Whether only a preposition and one noun phrase stand between the last comma and the word at ``i``, behind a
        clause that has its verb."""
        comma = next((k for k in range(i - 1, max(self.first, i - 8), -1) if self.tokens[k].text == ","), self.first)
        if comma == self.first or self.tokens[comma + 1].tag != "IN":
            return False
        plain = all(t.tag in ("NN", "NP", "JJ", "DT", "PS", "NUM") for t in self.tokens[comma + 2 : i])
        return plain and any(t.tag in FINITE for t in self.tokens[self.first : comma])

    def _list_goes_on(self, i: int) -> bool:
        """Whether a later ``and`` is followed by another past form: "fired one, moved two and sold three"."""
        for k in range(i + 1, min(self.last - 1, i + LOOK_AHEAD)):
            if self.tokens[k].low in ("and", "or", "but"):
                j = k + 1
                while j < self.last and self.tokens[j].tag in ("AV", "QM"):
                    j += 1
                if j < self.last and (
                    "d" in FORMS.get(self.tokens[j].low, "") or "n" in FORMS.get(self.tokens[j].low, "")
                ):
                    return True
        return False

    def _past_ahead(self, i: int) -> bool:
        """Whether another word that can be a past tense, and stands behind a noun, follows before the next joint."""
        for k in range(i + 2, min(self.last, i + LOOK_AHEAD)):
            token = self.tokens[k]
            if token.tag == "CC" and "n" in FORMS.get(self.tokens[k + 1].low if k + 1 < self.last else "", ""):
                if LEMMA[self.tokens[k + 1].low] in STRONG and self._low_after(k + 1) != "by":
                    # "agreed to the plan and said the plant closed"
                    return False
                # "a letter sent to workers and seen by the paper shows"
                continue
            if token.low == "as" and self._low_after(k) in ("that", "a", "an", "the"):
                # "a voice identified as that of the pilot says"
                continue
            if token.tag in ("PU", "SB", "RL", "TH", "WH", "CC"):
                return False
            if token.tag in ("PS", "PR") and token.low not in ("'s", "’s") and self.tokens[k - 1].tag in ("NN", "NP"):
                # "stood at the edge of the land his father bought": the verb ahead is that of a clause on the noun.
                return False
            readings = "" if token.tag else FORMS[token.low]
            if "s" in readings and LEMMA[token.low] in STRONG:
                return True
            shows = "b" in readings and LEMMA[token.low] in STRONG and self._plural_before(i)
            if shows and self._tag_after(k) in ("PU", "DT", "TH", "PR", "PS", "NUM"):
                # "documents filed with the city show"
                return True
            before = self.tokens[k - 1]
            noun = before.tag in ("NN", "NP", "NUM") or (not before.tag and LEMMA[before.low] in NOUNS_TOO)
            agent = self._low_after(k) == "by" and LEMMA[self.tokens[i].low] in _STAYING
            if "d" in readings and "b" not in readings and noun and not agent:
                # not "worked for groups funded by the program"
                return True
        return False

    def _hangs(self, i: int) -> bool:
        """Whether the "that" at ``i`` opens a clause on the noun before it, which still awaits its verb."""
        waits = self.subject and not self.finite
        return waits and i > self.first and self.tokens[i - 1].tag in ("NN", "NP") and i + 1 < self.last

    def _third_person(self, i: int, *, noun_too: bool) -> bool:
        """Whether a form in -s behind a noun is its verb, not another noun."""
        if self.finite and self.suspended and not noun_too:
            # The noun before the relative clause gets its verb: "a man who packed fruit tells".
            return True
        if not self.finite and self._claims_that(i):
            return True
        if noun_too and self.participial and self.left in ("NN", "JJ") and self._tag_after(i) == "PU":
            # ", citing intelligence reports."
            return False
        if noun_too and self.telling and self._low_after(i) == "to":
            # "has told its 14 grain ships to avoid the strait"
            return False
        if self.finite or (noun_too and (self._finite_ahead(i) or self._verb_next(i))):
            return False
        if noun_too and not self._opens_object(i):
            return self._closing_cue(i) or self._only_verb(i) or self._stands_last(i)
        return True
