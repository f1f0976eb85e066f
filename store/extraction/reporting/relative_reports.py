"""Reports inside relative clauses: "which inspectors say is leaking", "an offer its chairman described as final"."""

from __future__ import annotations

from store.extraction.lexicon import cues, words
from store.extraction.lexicon.verbs import FORMS, LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.reporting.passives import Passives
from store.extraction.reports import Attribution, Hung
from store.extraction.tagging.tags import FINITE

_OPENERS = word_set("who which that whom where")
_CLAUSAL = cues.SAYING | cues.BELIEF | word_set("deny know understand claim allege")
"""Verbs that stand between a relative word and its own verb: "which X says is"."""
_DESCRIBING = word_set(
    """describe call name identify put estimate value blame trace attribute link label brand dub term deem declare
    consider confirm date rate weigh measure pronounce certify dismiss credit"""
)
"""Verbs that say of the noun before what it is: "which X called low"."""
_PHRASE = frozenset({"NN", "NP", "NUM", "JJ", "DT", "PS", "PR", "PO", "AV"})
_LINKS = word_set("of at for in from & and")
_FREE = word_set("what")
_LONGEST = 16
"""Tokens from the relative word to the verb that reports."""


class RelativeReports(Passives):
    """Finds what relative clauses attribute to somebody."""

    def _relative(self, i: int, group: int, lemma: str, a: int, b: int, found: list[Attribution]) -> bool:
        """Note what is reported by the relative clause in which the cue at ``i`` stands. True if it stands in one."""
        return self._in_relative(i, group, lemma, a, b, found) or self._who_tells(i, group, lemma, a, b, found)

    def _in_relative(self, i: int, group: int, lemma: str, a: int, b: int, found: list[Attribution]) -> bool:
        """Note what the relative clause with the cue at ``i`` says of its noun. True if the cue stands in one."""
        clausal, describing = lemma in _CLAUSAL and lemma != "see", lemma in _DESCRIBING
        speaker = self._speaker(group, a) if clausal or describing else None
        if speaker is None:
            return False
        opens, first = speaker
        body = self._after_time(i + 1, b)
        if body + 1 >= b:
            return False
        if clausal and self._verb_at(body, b):
            speaking: tuple[int, ...] = ()
        elif describing and opens > a and self._predicated(body, lemma):
            speaking, body = tuple(range(first, group)), group
        else:
            return False
        if self.tokens[opens].low in _FREE and speaking == () and self.tokens[body].tag not in ("BE", "VD", "VZ"):
            return False
        source = self.sources.read(first, group, self.tokens[i].text)
        if source is None or (source.name and self.sources.is_own(source.name)):
            return False
        end = self._relative_end(i + 1 if speaking else body, opens, b, verbs=0 if speaking else 1)
        apart = self.tokens[opens - 1].text == "," or (end >= b - 1 and self._indefinite(opens - 1, a))
        hung = Hung(opens, tuple(self._trimmed(body, end)), speaking, end, stays=not apart)
        found.append(Attribution(source, self.tokens[i].text, lemma, i, set(), hung=hung))
        return True

    def _who_tells(self, i: int, group: int, lemma: str, a: int, b: int, found: list[Attribution]) -> bool:
        """Note what is told by whom a relative clause hangs on behind the verb of its sentence: "It was criticized by
        Ann Lee, who said that it would cost $4 billion". True if the cue at ``i`` stands in such a clause."""
        who = group - 1
        if who - 1 <= a or self.tokens[who].low not in ("who", "which") or self.tokens[who].tag != "RL":
            return False
        complement = self.phrases.complement(i, b, lemma) if lemma in cues.STRONG | cues.TELLING else None
        quoted = self.tokens[who].quote >= 0 or self.tokens[who - 1].text != ","
        if complement is None or quoted or not self.phrases.has_main_finite(a, who):
            return False
        if any(complement in x.content or who in x.meta for x in found):
            return False
        source = self.sources.read(who, who + 1, self.tokens[i].text)
        if source is None or not source.name or self.sources.is_own(source.name):
            return False
        relays = tuple(self.sources.relays(i, complement))
        content, meta = set(range(complement, b)), set(range(who, complement))
        found.append(Attribution(source, self.tokens[i].text, lemma, i, content, meta, relays=relays))
        return True

    def _after_time(self, k: int, b: int) -> int:
        """Past "on Monday" and adverbs."""
        tokens = self.tokens
        while k + 1 < b and (
            tokens[k].tag == "AV"
            or (tokens[k].low in words.TIME_WORDS and tokens[k].low != "may")
            or (tokens[k].tag == "IN" and tokens[k + 1].low in words.TIME_WORDS)
        ):
            k += 1
        return k

    def _verb_at(self, k: int, b: int) -> bool:
        """Whether the relative clause goes on with its own verb at ``k``; "say cost $3 billion" reads "cost" as one."""
        token = self.tokens[k]
        if (
            token.tag == "NN"
            and self.tokens[k + 1].tag in ("NUM", "DT", "PS")
            and set("bd") & set(FORMS.get(token.low, ""))
        ):
            token.tag = "VD" if "d" in FORMS[token.low] else "VP"
        return token.tag != "QM" and self.phrases.opens_with_verb(k, b)

    def _predicated(self, k: int, lemma: str) -> bool:
        """Whether what the noun is said to be stands at ``k``: "as final", "too low", "at 40", "on rebels"."""
        token = self.tokens[k]
        if lemma in ("call", "label", "brand", "dub", "term", "deem", "consider", "declare", "pronounce"):
            return token.tag in ("JJ", "NN", "NP", "DT", "NUM", "AV", "VG", "PP", "QM")
        if lemma in ("blame", "trace", "attribute", "link", "credit"):
            return token.low in ("on", "to", "with", "for")
        if lemma in ("put", "estimate", "value", "date", "rate", "weigh", "measure"):
            return token.low in ("at", "to", "as") or token.tag == "NUM"
        return token.low == "as" or (lemma == "confirm" and token.low in ("was", "is"))

    def _speaker(self, group: int, a: int) -> tuple[int, int] | None:
        """(where the relative clause opens, where its subject begins) for the verb group at ``group``; None if it
        stands in none. Without a relative word the clause opens at a second noun phrase: "an offer its chairman"."""
        tokens = self.tokens
        floor = max(a, group - _LONGEST)
        k = group
        if k > floor and tokens[k - 1].text == ",":
            # "its chairman, Dana Holt, described"
            k = next((j for j in range(k - 2, floor, -1) if tokens[j].text == ","), floor)
        while k > floor:
            token = tokens[k - 1]
            if token.tag == "TH" and self._told_before(k - 1, a):
                # "said in a statement that the analyst had called the crew"
                return None
            if token.low in _OPENERS and token.tag in ("RL", "TH", "DT", "WH"):
                noun = k - 2 >= a and tokens[k - 2].tag in ("NN", "NP", "NUM", "PO")
                apart = k - 2 >= a and tokens[k - 2].text == "," and token.low != "that"
                return (k - 1, k) if (noun or apart) and k < group else None
            if token.low == "what" and k - 1 > a:
                if tokens[k - 2].tag == "IN":
                    # "closed in what the ministry called a precaution" goes with what happened.
                    return None
                return (k - 1, k) if k < group else None
            if token.tag in FINITE or token.tag in ("SB", "QM", "VG", "TO"):
                return None
            opens = token.tag in ("DT", "PS", "PR") and token.low[0].isalpha() and token.low != "that"
            if opens and k - 2 >= a and tokens[k - 2].tag == "NN" and self._indefinite(k - 2, a):
                return k - 1, k - 1
            if token.tag not in _PHRASE and token.low not in _LINKS and token.low not in ("'s", "’s"):
                return None
            k -= 1
        return None

    def _told_before(self, that: int, a: int) -> bool:
        """Whether a verb of saying and no more than an adjunct stand before a "that": "said in a letter that"."""
        tokens = self.tokens
        for k in range(that - 1, max(a, that - _LONGEST), -1):
            if self.phrases.finite(k):
                return LEMMA.get(tokens[k].low) in cues.SAYING
            if tokens[k].tag not in _PHRASE and tokens[k].tag not in ("IN", "VN"):
                return False
        return False

    def _indefinite(self, head: int, a: int) -> bool:
        """Whether the noun at ``head`` belongs to a phrase such as "an offer", "a record fee"."""
        k = head
        while k > a and self.tokens[k - 1].tag in ("NN", "JJ", "NUM"):
            k -= 1
        return k > a and self.tokens[k - 1].low in ("a", "an")

    def _relative_end(self, k: int, opens: int, b: int, *, verbs: int) -> int:
        """Where the relative clause that opens at ``opens`` ends; from ``k`` on it has so many ``verbs`` of its own."""
        tokens = self.tokens
        commaed = tokens[opens - 1].text == ","
        for j in range(k, b):
            if tokens[j].text in (";", "—", "–", ":"):
                return j
            if tokens[j].text == "," and (commaed or self.phrases.has_finite(j, b)):
                return j
            if tokens[j].tag == "CC" and self.phrases.finite(min(j + 1, b - 1)) and commaed:
                continue
            if self.phrases.finite(j) and tokens[j - 1].tag not in ("MD", "BE", "HV", "DO", "NEG", "CC", "TH"):
                if not verbs and not commaed:
                    return j
                verbs -= 1
        return b

    def _trimmed(self, first: int, end: int) -> range:
        while end > first and self.tokens[end - 1].tag == "PU":
            end -= 1
        return range(first, end)
