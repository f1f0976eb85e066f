"""Verb or noun: the words with verb readings, settled from left to right in one sentence."""

from __future__ import annotations

from collections.abc import Sequence

from store.extraction.cues import REPORTING, STRONG
from store.extraction.tokens import Token
from store.extraction.verbs import FORMS, LEMMA, NOUNS_TOO
from store.extraction.words import word_set

FINITE = frozenset({"MD", "BE", "HV", "DO", "VD", "VZ", "VP"})
"""The tags of finite verbs."""
_JOINTS = frozenset({"CC", "SB", "RL", "TH", "WH"})
_LOOK_AHEAD = 30
_INTRANSITIVE = word_set(
    """rise fall grow drop increase decrease decline climb jump slip surge plunge shrink expand contract gain lose
    edge pass stand stop go come win walk drive narrow widen tumble slide soar swell improve worsen end start
    begin"""
)


class Resolver:
    """One pass over a sentence that settles the words with verb readings."""

    def __init__(self, tokens: Sequence[Token], first: int, last: int) -> None:
        self.tokens = tokens
        self.first = first
        self.last = last
        self.left = ""
        """The tag before, adverbs and quotation marks passed over."""
        self.finite = False
        """Whether the stretch since the last joint has its finite verb."""
        self.subject = False
        """Whether a noun stands without its verb, joints passed over."""
        self.commas = 0
        """Commas since that noun."""
        self.open_clause = True
        """Whether the stretch is the head of a clause, so that it must have a finite verb."""
        self.suspended = False
        """Whether a relative clause stands between that noun and its verb."""
        self.last_verb = ""

    def run(self) -> None:
        """Settle every open tag, left to right."""
        for i in range(self.first, self.last):
            token = self.tokens[i]
            if not token.tag:
                token.tag = self._verb_or_not(i)
            self._advance(token)

    def _advance(self, token: Token) -> None:
        mark = token.tag
        if mark in ("QM", "AV", "NEG"):
            return
        if mark in FINITE and token.low not in ("be", "been", "being", "having"):
            # A reporting verb takes a clause behind it, which needs a verb of its own.
            clause_next = LEMMA.get(token.low) in REPORTING
            if clause_next and self.subject and self.commas == 1:
                self.suspended = True
            self.finite, self.subject, self.commas = not clause_next, False, 0
            self.open_clause = clause_next
            if clause_next:
                mark = "TH"
        elif mark in ("NN", "NP", "PR", "PO", "NUM"):
            if not self.finite:
                self.subject = True
        elif mark == "PU":
            if token.text == "," and self.subject:
                self.commas += 1
            elif token.text == "," and self.suspended:
                # The comma that closes a relative clause: the noun before it still awaits its verb.
                self.subject, self.commas, self.suspended = True, 2, False
            self.finite = False
            self.open_clause = token.text in (":", ";", "—", "–", "--")
        elif mark in _JOINTS:
            if mark == "RL" and self.subject and not self.finite:
                self.suspended = True
            self.finite = False
            self.open_clause = mark in ("SB", "TH")
        if token.tag in ("VD", "VZ", "VP", "VB", "VN", "VG"):
            self.last_verb = token.tag
        self.left = mark

    def _verb_or_not(self, i: int) -> str:
        low, left = self.tokens[i].low, self.left
        readings = FORMS[low]
        noun_too = low in NOUNS_TOO or LEMMA[low] in NOUNS_TOO
        if left in ("MD", "DO", "TO"):
            if "b" in readings:
                return "VB"
            if left == "DO":
                return "NN"
        if left in ("HV", "BE"):
            return self._after_auxiliary(readings)
        if left in ("DT", "PS", "JJ", "NUM") or (left == "IN"):
            return self._after_opener(i, readings, noun_too)
        if left in ("PR", "RL", "TH", "PO"):
            return self._after_pronoun(i, readings, noun_too)
        if left in ("NN", "NP"):
            return self._after_noun(i, readings, noun_too)
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
        if "g" in readings:
            return "VG" if left == "IN" else "NN"
        if "d" in readings and "n" not in readings and left in ("NUM", "JJ", "DT"):
            return "VD" if not self.finite else "NN"
        if ("n" in readings or "d" in readings) and "b" not in readings:
            if left in ("NUM", "JJ") or (left == "DT" and not self._nominal_next(i)):
                return "VD" if self._is_main(i) else "PP"
            return "JJ"
        if left in ("NUM", "JJ") and not noun_too and not self.finite and self._opens_object(i):
            return "VZ" if "s" in readings else "NN"
        return "NN"

    def _after_pronoun(self, i: int, readings: str, noun_too: bool) -> str:
        if self.left == "PO" and self.finite:
            return (
                "VB" if "b" in readings and not noun_too else ("PP" if "n" in readings else "NN" if noun_too else "VG")
            )
        if "d" in readings and "b" not in readings:
            return "VD"
        if "s" in readings:
            return "NN" if noun_too and self.left in ("TH", "RL") and self._finite_ahead(i) else "VZ"
        if "b" in readings:
            if self.left == "TH" and (noun_too or self._finite_ahead(i)):
                return "NN"
            return "VD" if "d" in readings else "VP"
        if "g" in readings:
            return "VG"
        return "VD" if "d" in readings else "PP"

    def _after_noun(self, i: int, readings: str, noun_too: bool) -> str:
        low = self.tokens[i].low
        if "d" in readings and "b" not in readings:
            if low == "dated":
                return "PP"
            if "n" not in readings:
                return "NN" if low in ("found", "saw", "lay", "felt") and self.finite else "VD"
            if (
                LEMMA[low] in STRONG
                and (not self.finite or self.suspended)
                and self._tag_after(i) != "TO"
                and self._low_after(i) != "by"
            ):
                return "VD"
            return "VD" if self._is_main(i) else "PP"
        if "n" in readings and "b" not in readings:
            return "PP"
        if "s" in readings:
            if self.finite and self.suspended and not noun_too:
                # The noun before the relative clause gets its verb: "a man who packed fruit tells".
                return "VZ"
            if self.finite or (noun_too and (self._finite_ahead(i) or self._verb_next(i))):
                return "NN"
            if noun_too and not self._opens_object(i):
                return "VZ" if self._closing_cue(i) or self._only_verb(i) else "NN"
            return "VZ"
        if "g" in readings:
            return "VG"
        if "b" in readings and not self.finite and LEMMA[low] in REPORTING and not noun_too and self._plural_before(i):
            return "VP"
        if "b" in readings and not self.finite and self._tag_after(i) in ("PR", "TH") and self._plural_before(i):
            return "VP"
        if "b" in readings and not self.finite and not self._finite_ahead(i):
            if self._plural_before(i) and (not noun_too or self._opens_object(i) or self._closing_cue(i)):
                return "VP"
            if "d" in readings and (self._opens_object(i) or self._only_verb(i)):
                return "VD"
        return "NN"

    def _after_joint(self, i: int, readings: str, noun_too: bool) -> str:
        token = self.tokens[i]
        if "g" in readings:
            return "VG"
        if self.left == "" or (token.capital and self.left == "PU" and self.tokens[i - 1].text != ","):
            if ("d" in readings or "n" in readings) and "b" not in readings:
                return "PP"
            return "VB" if "b" in readings and not noun_too else "NN"
        if ("d" in readings or "n" in readings) and "b" not in readings:
            if "n" not in readings:
                return "VD"
            return self._participle_after_joint(i)
        cue = LEMMA[self.tokens[i].low] in STRONG and not noun_too
        if cue and "s" in readings and self.left == "PU":
            return "VZ"
        if cue and "b" in readings and self.subject and self.commas >= 2:
            return "VP"
        if self.left == "CC":
            if (
                "s" in readings
                and self.last_verb in ("VZ", "VP", "VD", "VN")
                and (not noun_too or self._opens_object(i))
            ):
                return "VZ"
            if "b" in readings and self.last_verb in ("VB", "VP") and (not noun_too or self._opens_object(i)):
                return self.last_verb
            if "d" in readings and self.last_verb in ("VD", "VN") and self._opens_object(i):
                return "VD"
            return "NN"
        if self.subject and not noun_too and "s" in readings:
            return "VZ"
        if self.subject and "s" in readings and self.commas >= 2 and self._opens_object(i):
            return "VZ"
        if self.subject and self.commas >= 2 and "b" in readings and self._opens_object(i):
            return "VP"
        if self.left == "PU" and "b" in readings and self.last_verb == "VB" and not noun_too:
            return "VB"
        return "NN"

    def _participle_after_joint(self, i: int) -> str:
        if "d" not in FORMS[self.tokens[i].low] and self.last_verb not in ("VN", "VD"):
            return "PP"
        if self.left == "CC":
            return "VD" if self.last_verb else ("VD" if self.subject else "PP")
        if self.left == "PU":
            if self.subject and not self.finite:
                if self.commas >= 2 or not self._finite_after_comma(i):
                    return "VD"
                return "PP"
            if self.last_verb in ("VD", "VN") and self._list_goes_on(i):
                return "VD"
            return "PP"
        return "VD" if self.left in ("SB", "WH") and self.subject else "PP"

    def _is_main(self, i: int) -> bool:
        """Whether an -ed form after a noun is the stretch's finite verb, not a participle that narrows the noun."""
        if self.finite or self._finite_ahead(i):
            return False
        if (
            self._low_after(i) == "by"
            and LEMMA[self.tokens[i].low] not in _INTRANSITIVE
            and self._tag_at(i + 2) != "NUM"
        ):
            return False
        following = self._tag_after(i)
        if self._inside_opening_phrase(i) and following in ("IN", "AV", "PU", "NP", "NN"):
            return False
        return following not in ("IN", "AV") or not self._past_ahead(i)

    def _tag_after(self, i: int) -> str:
        return self.tokens[i + 1].tag if i + 1 < self.last else "PU"

    def _tag_at(self, k: int) -> str:
        return self.tokens[k].tag if k < self.last else "PU"

    def _inside_opening_phrase(self, i: int) -> bool:
        """Whether only a preposition and one noun phrase stand before: "In a report released on Monday, ..."."""
        k = self.first
        while k < i and self.tokens[k].tag == "QM":
            k += 1
        if k >= i or self.tokens[k].tag != "IN" or i - k > 7:
            return False
        inner = [t.tag for t in self.tokens[k + 1 : i]]
        return inner[:1] in (["DT"], ["PS"]) and all(tag in ("NN", "JJ", "AV") for tag in inner[1:])

    def _verb_next(self, i: int) -> bool:
        """Whether the next word is a base form with an object behind it: "exports cross the sea"."""
        k = i + 1
        base = k < self.last and not self.tokens[k].tag and "b" in FORMS[self.tokens[k].low]
        return base and self._tag_at(k + 1) in ("DT", "PS", "NUM")

    def _low_after(self, i: int) -> str:
        return self.tokens[i + 1].low if i + 1 < self.last else ""

    def _past_ahead(self, i: int) -> bool:
        """Whether another word that can be a past tense, and stands behind a noun, follows before the next joint."""
        for k in range(i + 2, min(self.last, i + _LOOK_AHEAD)):
            token = self.tokens[k]
            if token.tag == "CC" and "n" in FORMS.get(self.tokens[k + 1].low if k + 1 < self.last else "", ""):
                # "a letter sent to workers and seen by the paper shows"
                continue
            if token.tag in ("PU", "SB", "RL", "TH", "WH", "CC"):
                return False
            readings = "" if token.tag else FORMS[token.low]
            if "s" in readings and LEMMA[token.low] in STRONG:
                return True
            if "d" in readings and "b" not in readings and self.tokens[k - 1].tag in ("NN", "NP", "NUM"):
                return True
        return False

    def _nominal_next(self, i: int) -> bool:
        k = i + 1
        return k < self.last and (self.tokens[k].tag in ("NN", "NP", "JJ", "NUM") or self.tokens[k].tag == "")

    def _opens_object(self, i: int) -> bool:
        """Whether what follows looks like an object or complement, as it does after a verb."""
        k = i + 1
        while k < self.last and self.tokens[k].tag in ("AV", "QM"):
            k += 1
        if k >= self.last:
            return False
        mark = self.tokens[k].tag
        return mark in ("DT", "PS", "PR", "PO", "NP", "NUM", "TH", "WH", "TO", "IN", "RL", "SB", "JJ") or (
            mark == "PU" and self.tokens[k].text == ":"
        )

    def _only_verb(self, i: int) -> bool:
        """Whether the clause has no other word that could be its verb, and something follows this one."""
        if not self.open_clause or i + 1 >= self.last or self.tokens[i + 1].tag in ("PU", "IN", "CC"):
            return False
        for k in range(i + 1, min(self.last, i + _LOOK_AHEAD)):
            token = self.tokens[k]
            if token.tag in ("PU", "SB", "RL", "TH", "WH", "CC"):
                return True
            if token.tag in FINITE or (not token.tag and set(FORMS[token.low]) & set("ds")):
                return False
        return True

    def _closing_cue(self, i: int) -> bool:
        """Whether a reporting verb ends its stretch: "the Journal reports," or "records show."."""
        return LEMMA[self.tokens[i].low] in STRONG and self._tag_after(i) == "PU" and i > self.first + 1

    def _plural_before(self, i: int) -> bool:
        k = i - 1
        while k > self.first and self.tokens[k].tag in ("AV", "QM", "NEG"):
            k -= 1
        for j in range(k, max(self.first, k - 14), -1):
            if self.tokens[j].tag == "PP" and self.tokens[j - 1].tag in ("NN", "NP"):
                k = j - 1
            elif self.tokens[j].tag == "IN" and self.tokens[j - 1].tag in ("NN", "NP"):
                # "records at City Hall show": the noun before the preposition rules the verb.
                k = j - 1
            elif self.tokens[j].tag not in ("NN", "NP", "JJ", "DT", "PS", "NUM", "IN", "PP"):
                break
        low = self.tokens[k].low
        if low.endswith("s") and not low.endswith(("ss", "us", "is", "'s")):
            return True
        if low in ("people", "police", "men", "women", "children", "data", "media", "troops", "staff"):
            return True
        return any(self.tokens[j].low == "and" for j in range(max(self.first, k - 4), k))

    def _finite_ahead(self, i: int) -> bool:
        """Whether a sure finite verb follows before the next joint."""
        for k in range(i + 1, min(self.last, i + _LOOK_AHEAD)):
            token = self.tokens[k]
            if token.tag in ("PU", "SB", "RL", "TH", "WH", "CC"):
                return False
            if token.tag in FINITE:
                # "fired two missiles had": an auxiliary right after TO or a modal is no finite verb of its own.
                return token.low not in ("be", "been", "being", "having")
            if not token.tag:
                readings = FORMS[token.low]
                if "d" in readings and "n" not in readings and "b" not in readings:
                    return True
                if readings == "s" and token.low not in NOUNS_TOO and LEMMA[token.low] not in NOUNS_TOO:
                    return True
                if token.low == "say" and self.tokens[k - 1].low != "to":
                    return True
        return False

    def _finite_after_comma(self, i: int) -> bool:
        """Whether a finite verb stands right behind a later comma (the comma that closes this stretch)."""
        after = False
        for k in range(i + 1, min(self.last, i + _LOOK_AHEAD)):
            token = self.tokens[k]
            if after and token.tag not in ("AV", "QM"):
                return token.tag in FINITE or (not token.tag and FORMS[token.low] not in ("b", "g", "bg"))
            after = after or token.text == ","
        return False

    def _list_goes_on(self, i: int) -> bool:
        """Whether a later ``and`` is followed by another past form: "fired one, moved two and sold three"."""
        for k in range(i + 1, min(self.last - 1, i + _LOOK_AHEAD)):
            if self.tokens[k].low in ("and", "or", "but"):
                j = k + 1
                while j < self.last and self.tokens[j].tag in ("AV", "QM"):
                    j += 1
                if j < self.last and (
                    "d" in FORMS.get(self.tokens[j].low, "") or "n" in FORMS.get(self.tokens[j].low, "")
                ):
                    return True
        return False
