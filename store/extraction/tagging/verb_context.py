"""What stands around a word that may be a verb."""

from __future__ import annotations

from collections.abc import Sequence

from store.extraction.lexicon.cues import BARE, PLEDGING, REPORTING, SAYING, STRONG
from store.extraction.lexicon.kinds import is_many, kind_of
from store.extraction.lexicon.verbs import FORMS, LEMMA, NOUNS_TOO
from store.extraction.lexicon.words import TIME_WORDS, word_set
from store.extraction.tagging.subject_numbers import SubjectNumbers
from store.extraction.tagging.tokens import Token

FINITE = frozenset({"MD", "BE", "HV", "DO", "VD", "VZ", "VP"})
"""The tags of finite verbs."""
LOOK_AHEAD = 30
INTRANSITIVE = word_set(
    """rise fall grow drop increase decrease decline climb jump slip surge plunge shrink expand contract gain lose
    edge pass stand stop go come win walk drive narrow widen tumble slide soar swell improve worsen end start
    begin die live arrive leave return collapse escape flee survive resign retire vanish disappear appear"""
)
_FILED = word_set("report record document file list estimate register rule")
"""Verbs that as nouns are things somebody has seen."""
_TELLS = word_set("described recalled reported recounted mentioned counted estimated")
_REPORTING = STRONG | {"report"}


_RESTING = frozenset({"stand", "stands", "lie", "lies", "sit", "sits", "stay", "stays", "run", "runs", "go", "goes"})
_IDLE = frozenset({"empty", "idle", "vacant", "unused", "bare", "dry", "low", "still", "closed", "open", "derelict"})
_ADJUNCTS = frozenset({"IN", "SB"})
_DWELLING = frozenset({"live", "sit", "remain", "stay", "stand"})
_STAYING = word_set("work play run plan hope aim lead rank face cost rise fall train study teach travel")
"""What somebody does now who did something else before: "sold her shares and works for a rival"."""


class VerbContext(SubjectNumbers):
    """Questions about the surroundings of an open word in one sentence."""

    def _tag_after(self, i: int) -> str:
        return self.tokens[i + 1].tag if i + 1 < self.last else "PU"

    def _tag_at(self, k: int) -> str:
        return self.tokens[k].tag if k < self.last else "PU"

    def _inside_opening_phrase(self, i: int) -> bool:
        """Whether only a preposition and one noun phrase stand before: "In a report released on Monday, ..."."""
        k = next((j + 1 for j in range(i - 1, self.first, -1) if self.tokens[j].text == ":"), self.first)
        while k < i and self.tokens[k].tag == "QM":
            k += 1
        if k >= i or self.tokens[k].tag != "IN" or i - k > 9:
            return False
        inner = [t.tag for t in self.tokens[k + 1 : i]]
        if inner[:1] not in (["DT"], ["PS"], ["NN"]):
            return False
        # "In an interview with Der Spiegel published on Saturday, ...": each further noun has its preposition, too.
        hung = all(tag != "NP" or inner[n - 1] in ("NP", "IN", "DT") for n, tag in enumerate(inner))
        fresh = any(tag == "DT" and inner[n - 1] != "IN" for n, tag in enumerate(inner) if n)
        return hung and not fresh and all(tag in ("NN", "JJ", "AV", "IN", "NP", "DT") for tag in inner[1:])

    def _verb_next(self, i: int) -> bool:
        """Whether the next word is a base form with an object behind it: "exports cross the sea"."""
        k = i + 1
        base = k < self.last and not self.tokens[k].tag and "b" in FORMS[self.tokens[k].low]
        return base and self._tag_at(k + 1) in ("DT", "PS", "NUM", "TH")

    def _low_after(self, i: int) -> str:
        return self.tokens[i + 1].low if i + 1 < self.last else ""

    def _participle_before(self, i: int) -> bool:
        """Whether the stretch before has a participle and no finite verb yet."""
        tags = [t.tag for t in self.tokens[max(self.first, i - 16) : i]]
        return "PP" in tags and not FINITE & set(tags)

    def _verb_follows(self, i: int) -> bool:
        """Whether a past or third person form stands right behind, which no command has: "Cash meant for the poor"."""
        if i + 1 >= self.last:
            return False
        token = self.tokens[i + 1]
        return token.tag in FINITE or (not token.tag and bool(set(FORMS[token.low]) & set("dsn")))

    def _resumes(self, i: int, readings: str, noun_too: bool) -> bool:
        """Whether the noun before gets its verb here, a relative clause passed over: "experts who saw it lost it"."""
        if self.tokens[i].low in _RESTING and self._low_after(i) in _IDLE and not self.finite:
            # "the clinic's 60 beds stand empty": no noun stands before these.
            return True
        if not (self.finite and self.suspended) or self._finite_ahead(i):
            return False
        reports = LEMMA[self.tokens[i].low] in STRONG
        opens = {"NUM", "DT", "PS"} if noun_too else {"NUM", "DT", "PS", "NP", "NN", "PO", "TO", "JJ", ""}
        if "b" in readings and "s" not in readings and self._tag_after(i) in opens and self._many_suspended(i):
            # "Rules that came into force in June give the regulator powers"
            return True
        if "s" in readings or ("b" in readings and "d" not in readings):
            return reports and not noun_too and self._opens_object(i)
        if "d" not in readings or "b" in readings:
            return False
        following = self._tag_after(i)
        if self.tokens[i].low in _TELLS and following in ("NN", "NP", "JJ", "VG", "TH", "WH", ""):
            # "Witnesses who fled the hall described shooting"
            return True
        return following in ("DT", "PS", "NUM", "PO", "NEG") or (
            following in ("IN", "AV") and LEMMA[self.tokens[i].low] in INTRANSITIVE
        )

    def _many_suspended(self, i: int) -> bool:
        """Whether a plural noun stands before the relative clause that stands before the word at ``i``."""
        near = range(i - 1, self.first, -1)
        relative = next((k for k in near if self.tokens[k].tag in ("RL", "TH")), self.first)
        return relative > self.first and self._plural_before(relative)

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
        if not self.tokens[i + 1].tag and "n" in FORMS[self.tokens[i + 1].low]:
            # "Satellite pictures taken at noon": a noun and what was done to it.
            return False
        for k in range(i + 1, min(self.last, i + LOOK_AHEAD)):
            token = self.tokens[k]
            if token.tag in ("PU", "SB", "RL", "TH", "WH", "CC"):
                return True
            if (
                not token.tag
                and (token.low in NOUNS_TOO or LEMMA[token.low] in NOUNS_TOO)
                and self._tag_at(k + 1) in ("PU", "CC")
            ):
                # "The treaty bans mines, bombs and gas"
                continue
            if token.tag in FINITE or (not token.tag and set(FORMS[token.low]) & set("ds")):
                return False
        return True

    def _inverted_cue(self, i: int, *, plural: bool = False) -> bool:
        """Whether a word that may be a noun reports what stands before it: "..., reports the BBC, citing"; one in its
        base form where several do so: "..., claim analysts at Lloyd's"."""
        if self.tokens[i - 1].text != "," and self.tokens[i - 1].tag != "QM":
            return False
        lemma = LEMMA[self.tokens[i].low]
        reports = lemma in _REPORTING or lemma == "warn"
        behind = any(t.tag in FINITE for t in self.tokens[self.first : i])
        if not reports or not (behind or plural):
            return False
        named = False
        for k in range(i + 1, min(self.last, i + 12)):
            token = self.tokens[k]
            if token.tag == "PU" and token.text != "&":
                # "By noon, write the authors, the sea was calm": what is said may go on behind its speaker.
                return named and (behind or token.text == ",")
            if named and (token.tag == "IN" or (plural and token.tag == "RL")):
                return behind or self._closes_before_verb(k)
            if token.low == "and" and plural and self.tokens[k - 1].tag == self._tag_after(k) == "NP":
                # "..., acknowledge Ann Lee and Bo Roe"
                return True
            if token.tag not in ("DT", "NP", "NN", "JJ", "PS", "IN", "NUM", "PU") and token.tag:
                return False
            named = named or (is_many(token.low) if plural else token.tag in ("NP", "NN"))
        return named

    def _closes_before_verb(self, k: int) -> bool:
        """Whether a comma closes, behind ``k``, what is put into a clause, and a word that may be its verb follows."""
        comma = next((j for j in range(k, min(self.last, k + LOOK_AHEAD)) if self.tokens[j].text == ","), self.last)
        return any(self._may_act(j) for j in range(comma + 1, min(self.last, comma + LOOK_AHEAD)))

    def _may_act(self, k: int) -> bool:
        """Whether the word at ``k`` can be a finite verb."""
        token = self.tokens[k]
        return token.tag in FINITE or (not token.tag and not set(FORMS[token.low]).isdisjoint("ds"))

    def _stands_last(self, i: int) -> bool:
        """Whether an adverb before and the end behind make a verb of the word: "the offer still stands"."""
        return (
            self.open_clause
            and self.tokens[i - 1].low in ("still", "now", "also", "never", "always", "often", "no-longer", "rarely")
            and self._tag_after(i) == "PU"
        )

    def _last_hope(self, i: int) -> bool:
        """Whether a stop or a participle follows and nothing later can be the verb: "the dam burst, flooding"."""
        if not self.open_clause or self._tag_after(i) != "PU" or self._low_after(i) in ("and", "&", "/"):
            return False
        rest = self.tokens[i + 1 : min(self.last, i + LOOK_AHEAD)]
        return not any(t.tag in FINITE or (not t.tag and set(FORMS[t.low]) & set("ds")) for t in rest)

    def _claims_that(self, i: int) -> bool:
        """Whether a word that may be a plural noun brings in a clause: "Halvern claims the bridge was closed"; not
        "court records the paper obtained"."""
        lemma, named = LEMMA[self.tokens[i].low], self.tokens[i - 1].capital or bool(kind_of(self.tokens[i - 1].low))
        if lemma not in BARE or lemma in _FILED or not named or self._tag_after(i) not in ("DT", "PS", "PR"):
            return False
        opens = next((k + 1 for k in range(i - 1, self.first - 1, -1) if self.tokens[k].tag == "PU"), self.first)
        # "Under Takeover Panel rules the group must": the noun hangs on its preposition.
        return self.tokens[opens].tag != "IN" and self._finite_ahead(i)

    def _closing_cue(self, i: int) -> bool:
        """Whether a reporting verb ends its stretch: "the Journal reports," or "records show."."""
        if self._tag_after(i) != "PU" or i <= self.first + 1:
            return False
        lemma = LEMMA[self.tokens[i].low]
        third = "s" in FORMS[self.tokens[i].low]
        behind = third and lemma in SAYING | PLEDGING and any(t.tag in FINITE for t in self.tokens[self.first : i])
        return lemma in STRONG or behind

    def _finite_ahead(self, i: int) -> bool:
        """Whether a sure finite verb follows before the next joint."""
        for k in range(i + 1, min(self.last, i + LOOK_AHEAD)):
            token = self.tokens[k]
            if token.tag in ("PU", "SB", "RL", "TH", "WH", "CC"):
                return False
            if not token.tag and FORMS[token.low] == "g" and LEMMA[token.low] in REPORTING:
                # "posted a video claiming the bridge was closed": a clause of its own begins.
                return False
            if token.tag in FINITE:
                # "fired two missiles had": an auxiliary right after TO or a modal is no finite verb of its own.
                return token.low not in ("be", "been", "being", "having") and self.tokens[k - 1].low != "to"
            if not token.tag:
                readings = FORMS[token.low]
                if "d" in readings and "n" not in readings and "b" not in readings:
                    return True
                noun = token.low in NOUNS_TOO or LEMMA[token.low] in NOUNS_TOO or self.tokens[k - 1].tag in ("DT", "PS")
                if readings == "s" and not noun:
                    return True
                if token.low == "say" and self.tokens[k - 1].low != "to":
                    return True
        return False

    def _finite_after_comma(self, i: int) -> bool:
        """Whether a finite verb stands right behind a later comma (the comma that closes this stretch)."""
        after = False
        for k in range(i + 1, min(self.last, i + LOOK_AHEAD)):
            token = self.tokens[k]
            if after and token.tag not in ("AV", "QM"):
                return token.tag in FINITE or (not token.tag and FORMS[token.low] not in ("b", "g", "bg"))
            after = after or token.text == ","
        return False

    def _numbered(self, i: int) -> bool:
        """Whether a thing with a number stands before: "Line 4", "Flight 212"; not "in 2019 plans"."""
        figure, noun = self.tokens[i - 1], self.tokens[i - 2] if i - 2 >= self.first else None
        plain = figure.tag == "NUM" and figure.low.isdigit() and noun is not None and noun.capital
        return plain and noun is not None and noun.tag in ("NN", "NP") and noun.low not in TIME_WORDS

    def _comes_next(self, i: int, readings: str) -> bool:
        """ "The board next meets on Dec. 17": "next" behind a noun is of time."""
        timed = self.tokens[i - 1].low in ("next", "last", "first", "now") and "s" in readings and not self.finite
        behind = i - 2 >= self.first and self.tokens[i - 2].tag in ("NN", "NP")
        return timed and behind and self._tag_after(i) in ("IN", "DT", "PS", "NP", "NUM", "PU", "TO", "SB")

    def _lists_nouns(self, i: int) -> bool:
        """Whether a plural behind "and" goes on with bare nouns: "on new locks, cameras and guards since the burglary",
        "a link between pay and prices in Ardenia"; not "sold his cars and lives in Oslo"."""
        k = i - 2
        k -= k > self.first and self.tokens[k].text == ","
        if self.tokens[i - 1].low != "and" or self._tag_after(i) not in _ADJUNCTS or self.tokens[k].tag != "NN":
            return False
        j = k - 1
        while j > self.first and self.tokens[j].tag in ("JJ", "NN"):
            j -= 1
        opener = self.tokens[j]
        if opener.low == "between":
            return True
        if LEMMA[self.tokens[i].low] in _DWELLING or not self.tokens[k].low.endswith("s"):
            return False
        if opener.text == ",":
            return self.tokens[j - 1].tag == "NN"
        return (
            opener.tag in ("IN", "CC") and self.last_verb in ("VD", "VN") and LEMMA[self.tokens[i].low] not in _STAYING
        )

    def __init__(self, tokens: Sequence[Token], first: int, last: int) -> None:
        super().__init__(tokens, first, last)
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
        self.bare_cue = False
        """Whether the last finite verb is a reporting one."""
        self.fronted = -1
        """The verb of a clause in front that the main clause follows without a comma."""
        self.last_verb = ""
        self.copula = ""
        """ "is" or "are" where no other verb has come since."""
        self.telling = self.has_said = False
        """Whether the last verb names whom it tells; whether it is one of saying behind "has": "has said it failed"."""
        self.present = False
        """Whether a present verb in the third person stands before."""
        self.own_subject = False
        """Whether the relative clause at hand has a subject of its own: "the war in which the men served"."""
        self.relative_opens = False
        self.awaited = False
        """Whether a relative word stands without its verb."""
        self.bracketed: tuple[str, bool, bool, int, bool] | None = None
        """What stood before an open bracket: the tag, the verb, the noun, its commas, the kind of the stretch."""
        self.participial = False
        """Whether the stretch is a participle's: "..., quoting people briefed on the policy"."""
