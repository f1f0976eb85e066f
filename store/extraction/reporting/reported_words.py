"""Which words a cue reports: before it, behind it, cut off by another."""

from __future__ import annotations

from bisect import bisect_right

from store.extraction.lexicon import cues, words
from store.extraction.lexicon.events import RESULTS
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.reporting.placing import MEANWHILE, Placing
from store.extraction.reports import Attribution
from store.extraction.tagging.tokens import Token

_MANNERS = word_set("speak give refer ask decline include accord base use depend follow compare talk look")
"""Verbs whose participles tell how something was said: ", speaking on condition", ", giving no names"."""
_THROUGH = frozenset({"in", "quoted", "cited", "as", "speaking", "according"})


class ReportedWords(Placing):
    """Finds the words that belong to a cue."""

    def _part(self, a: int, b: int, found: list[Attribution]) -> None:
        """Keep what is attributed on either side of a semicolon apart: "six died, police said; two, Lee said, fell"."""
        places = [x.place for x in found]
        first, last = min(places, default=b), max(places, default=a)
        marks = [k for k in range(first + 1, last) if self.tokens[k].text == ";" and self.tokens[k].quote < 0]
        if not marks:
            return
        for x in found:
            n = bisect_right(marks, x.place)
            begin, end = marks[n - 1] if n else a - 1, marks[n] if n < len(marks) else b
            x.content = {j for j in x.content if begin < j <= end}

    def _keep_denied(self, denial: Attribution, found: list[Attribution]) -> None:
        """Let a denial keep what it denies, and end with it: "rejects the union's claim that it cut 400 jobs"."""
        if not denial.whole or denial.lemma not in cues.DENYING:
            return
        hung = next((x.hung for x in found if x.hung and x.hung.clause and x.hung.opens in denial.whole), None)
        if hung is not None:
            denial.kept = (*denial.kept, *range(hung.opens, hung.end))
            denial.whole = tuple(k for k in denial.whole if k < hung.end)

    def _rest(self, first: int, b: int) -> set[int]:
        """What goes on behind a source in the middle: a clause or a quotation, not ", without giving a reason"."""
        quoted = any(self.tokens[k].quote >= 0 for k in range(first, b))
        if not quoted and first < b and self.tokens[first].tag == "SB" and self.tokens[first].low in MEANWHILE:
            return set()
        if not quoted and (self._afterthought(first, b) or self._leaves_out(first, b)):
            return set()
        opener = next((self.tokens[k] for k in range(first, b) if self.tokens[k].wordy), None)
        if opener is not None and (opener.low == "compared" or self._states_more(opener, first, b)):
            return set(range(first, b))
        return set(range(first, b)) if quoted or self.phrases.has_finite(first, b) else set()

    def _states_more(self, opener: Token, first: int, b: int) -> bool:
        """Whether a participle behind a source goes on with what is said: ", beating the record of 5.9m"."""
        lemma = LEMMA.get(opener.low, opener.low)
        if opener.tag != "VG" or lemma in cues.SAYING | cues.TELLING | cues.CITING | _MANNERS:
            return False
        return opener.low in RESULTS or any(self.tokens[k].tag == "NUM" for k in range(first, b))

    def _past_remarks(self, end: int, b: int) -> int:
        """Past what tells through whom the words came: "the ministry said, in remarks carried by Tass"."""
        tokens = self.tokens
        if end + 2 < b and tokens[end].text in (",", "(") and tokens[end + 1].low in ("formerly", "previously"):
            # "said on X, formerly known as Twitter"
            close = next((k for k in range(end + 2, min(b, end + 6)) if tokens[k].tag == "PU"), b)
            return close + 1 if close < b and tokens[close].text == ")" else close
        if end + 2 >= b or tokens[end].text != "," or tokens[end + 1].low not in _THROUGH:
            return end
        close = next((k for k in range(end + 1, min(b, end + 14)) if tokens[k].tag in ("PU", "QM")), b)
        plain = not self.phrases.has_finite(end + 1, close)
        return close if plain and self.sources.relays(end + 1, close) else end

    def _past_hearer(self, i: int, end: int, b: int) -> int:
        """Past what tells, between commas, to whom the verb at ``i`` speaks, and where: "..., Lee told the mayor, Ann
        Holm, in a letter"."""
        tokens = self.tokens
        if LEMMA.get(tokens[i].low) not in cues.TELLING or end + 2 >= b or tokens[end].text != ",":
            return end
        close = next((k for k in range(end + 1, min(b, end + 14)) if tokens[k].tag in ("PU", "QM")), b)
        opens = tokens[end + 1].tag in ("NP", "DT", "PS", "NUM") or tokens[end + 1].capital
        if not opens or tokens[end + 1].tag == "PR" or self.phrases.has_finite(end + 1, close):
            return end
        if close + 2 < b and tokens[close].text == "," and tokens[close + 1].tag == "IN":
            where = next((k for k in range(close + 1, min(b, close + 20)) if tokens[k].tag in ("PU", "QM")), b)
            return close if self.phrases.clause_follows(close + 1, where) else where
        return close

    def _goes_on(self, rest: set[int]) -> bool:
        """Whether what stands behind a source is a clause of time in the article's own words."""
        opener = next((self.tokens[k] for k in sorted(rest) if self.tokens[k].wordy), None)
        own = all(self.tokens[k].quote < 0 for k in rest)
        return own and opener is not None and opener.tag == "SB" and opener.low in MEANWHILE | {"until", "because"}

    def _own_act_behind(self, end: int, b: int) -> int | None:
        """The "and" behind a quotation and its speaker behind which the article tells what the speaker did: "“We are
        done,” Ann Lee said, and walked out"; None where more is said."""
        tokens = self.tokens
        k = end + (end < b and tokens[end].text == ",")
        if k + 1 >= b or tokens[k].low != "and" or any(tokens[j].quote >= 0 for j in range(k, b)):
            return None
        verb = k + 2 if tokens[k + 1].tag == "AV" and k + 2 < b else k + 1
        said = LEMMA.get(tokens[verb].low) in cues.SAYING | cues.TELLING | cues.SPEECH_ACTS
        return k if tokens[verb].tag == "VD" and not said else None

    def _timed_end(self, k: int, b: int) -> int:
        """Where what is said from ``k`` on ends in a clause of time: "Four months before X told its workers that P, its
        board had signed": at the comma."""
        commas = (j for j in range(k, b) if self.tokens[j].text == ",")
        return next((j for j in commas if self.phrases.clause_follows(j + 1, b)), b)

    def _leaves_out(self, first: int, b: int) -> bool:
        """Whether it tells what the speaker did not tell: ", without saying when that was", ", without elaborating"."""
        without = first + 2 < b and self.tokens[first].text == "," and self.tokens[first + 1].low == "without"
        return without and self.tokens[first + 2].tag in ("VG", "NN")

    def _afterthought(self, first: int, b: int) -> bool:
        """Whether the article goes on itself: "..., police said on Monday, hours after the gates had opened"."""
        tokens = self.tokens
        if first >= b or tokens[first].text not in (",", "—", "–", "--"):
            return False
        if first + 1 < b and tokens[first + 1].tag == "RL":
            # "..., Sorel said outside the gate, where the wind was taking hats"
            return True
        for k in range(first + 1, min(b, first + 6)):
            if tokens[k].low in MEANWHILE:
                return self.phrases.has_finite(k, b)
            if tokens[k].tag not in ("NUM", "AV", "DT") and tokens[k].low.rstrip("s") not in words.TIME_NOUNS:
                return tokens[k].low == "never" and k + 1 < b and tokens[k + 1].low == "mind"
            if tokens[k].low == "never":
                return k + 1 < b and tokens[k + 1].low == "mind"
        return False

    def _left_bound(self, i: int, a: int, found: list[Attribution]) -> int:
        """Where content before a cue begins: at the sentence's start, or behind the last clause with a source."""
        if i - 2 > a and self.tokens[i - 1].text == "," and self.tokens[i - 2].tag == "RL":
            # "She released a letter which, she said, she had sent."
            return i - 2
        for joint in reversed(self.phrases.coordinate_joints(a, i)):
            if any(x.place < joint for x in found if x.lemma != "according"):
                return joint + 1
        return a

    def _own_next_act(self, i: int, complement: int, b: int) -> int | None:
        """The "and" behind which the speaker does another act of speech: "said it was not involved and demanded"."""
        tokens = self.tokens
        for k in range(complement + 1, b - 2):
            if tokens[k].tag == "CC" and tokens[k].quote < 0:
                verb = k + 2 if tokens[k + 1].tag == "AV" else k + 1
                if tokens[verb].tag == "HV" and verb + 1 < b and tokens[verb + 1].tag == "VN":
                    # "says that ... and has asked"
                    verb += 1
                elif tokens[verb].tag != tokens[i].tag:
                    continue
                # "said nine had died but later lowered the figure"
                turned = tokens[k].low == "but" and tokens[k + 1].low in ("later", "then", "since")
                denies = verb + 1 < b and tokens[verb].low == "denied" and tokens[verb + 1].tag == "TH"
                # "had heard two shots and called the police": a call to somebody is no speech.
                phones = LEMMA.get(tokens[verb].low) == "call" and tokens[verb + 1].low not in ("for", "on", "upon")
                points = LEMMA.get(tokens[verb].low) in ("point", "refer") and tokens[verb + 1].low == "to"
                speaks = LEMMA.get(tokens[verb].low) in cues.SPEECH_ACTS or points
                if turned or (speaks and not denies and not phones):
                    return k
        return None

    def _after_as(self, i: int, b: int) -> int | None:
        """ "As X tells Y, P": what is reported begins behind the comma."""
        end = self.phrases.adjunct_end(i + 1, b)
        return end + 1 if end + 1 < b and self.tokens[end].text == "," and self.phrases.has_finite(end, b) else None

    def _leading_adjuncts(self, first: int, a: int) -> set[int]:
        """What stands before a source at the head of a sentence and is no clause: "Late on Tuesday, "."""
        asked = self.tokens[a].low in ("asked", "questioned", "pressed", "speaking", "responding", "replying")
        if first > a and (asked or not self.phrases.has_finite(a, first)):
            return set(range(a, first))
        return set()

    def _close_earlier(self, begin: int, a: int, found: list[Attribution]) -> None:
        """End what earlier cues report before a clause of its own that begins at ``begin``."""
        k = begin - 1
        while (k >= a and self.tokens[k].tag in ("CC", "AV", "QM")) or (k >= a and self.tokens[k].text in (",", ";")):
            k -= 1
        if k > a and self.tokens[k].low in words.CONTRASTS and self.tokens[k - 1].text == ",":
            # "Lee maintains that P, although her office has said that Q"
            k -= 2
        joined = any(self.tokens[j].tag == "CC" or self.tokens[j].text in (",", ";") for j in range(k + 1, begin))
        if not joined:
            return
        for attribution in found:
            if attribution.place < begin and attribution.lemma != "according" and attribution.content:
                attribution.content = {j for j in attribution.content if j <= k}
