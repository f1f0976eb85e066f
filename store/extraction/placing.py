"""Which words belong to a cue: before it, behind it, shared with an earlier one."""

from __future__ import annotations

from bisect import bisect_right

from store.extraction import cues, words
from store.extraction.accounts import Accounts
from store.extraction.announced import Announced
from store.extraction.carried_on import CarriedOn
from store.extraction.citations import Citations
from store.extraction.events import RESULTS
from store.extraction.frames import Frames
from store.extraction.gaps import Gaps
from store.extraction.letters import Letters
from store.extraction.lists import Lists
from store.extraction.nominal_reports import NominalReports
from store.extraction.phrases import Phrases
from store.extraction.put_out import PutOut
from store.extraction.quote_frames import QuoteFrames
from store.extraction.reading import Reading
from store.extraction.reports import Attribution
from store.extraction.set_phrases import SetPhrases
from store.extraction.sources import Sources
from store.extraction.stances import Stances
from store.extraction.tallies import Tallies
from store.extraction.tokens import Token
from store.extraction.verbs import LEMMA
from store.extraction.views import Views
from store.extraction.words import word_set

_MANNERS = word_set("speak give refer ask decline include accord base use depend follow compare talk look")
"""Verbs whose participles tell how something was said: ", speaking on condition", ", giving no names"."""

_THROUGH = frozenset({"in", "quoted", "cited", "as", "speaking", "according"})
_COUNTS = frozenset({"count", "tally", "estimate", "reckoning", "calculation", "review"})
_OPENING = 12
"""Tokens of what opens a clause, before who says it."""
_MEANWHILE = frozenset({"after", "before", "when", "while", "whilst", "as"})


class Placing:
    """Questions about the place of a cue in its sentence."""

    def __init__(self, reading: Reading, sources: Sources) -> None:
        self.reading = reading
        self.sources = sources
        self.tokens = reading.tokens
        self.phrases = Phrases(reading.tokens)
        self.citations = Citations(reading, sources, self.phrases)
        self.set_phrases = SetPhrases(reading, sources, self.phrases, self.citations)
        self.carried_on = CarriedOn(reading, sources, self.phrases)
        self.nominal_reports = NominalReports(reading, sources, self.phrases)
        self.views = Views(reading, sources, self.phrases)
        self.gaps = Gaps(reading, sources, self.phrases)
        self.tallies = Tallies(reading, sources, self.phrases)
        self.frames = Frames(reading, sources, self.phrases, self.citations)
        self.quote_frames = QuoteFrames(reading, sources, self.phrases)
        self.put_out = PutOut(reading, sources, self.phrases)
        self.stances = Stances(reading, sources, self.phrases)
        self.accounts = Accounts(reading, sources, self.phrases)
        self.announced = Announced(reading, sources, self.phrases)
        self.letters = Letters(reading, sources, self.phrases)
        self.lists = Lists(reading, sources, self.phrases)
        self.acts: list[tuple[int, ...]] = []
        """Acts of the sentence at hand that are done by speaking, each with its subject: statements of their own."""
        self._inside_whole = False
        """Whether the cue at hand stands inside a saying that is itself a claim."""
        self._previous: list[Attribution] = []
        """The attributions of the sentence before."""
        self._cited_first: tuple[int, int] | None = None
        """The source cited before its reporter is named: "Citing X, Reuters said"."""

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

    def _past_label(self, a: int, b: int) -> int:
        """Where the sentence begins behind a label such as "What the experts say:", which names no source."""
        if self.tokens[a].low not in ("what", "how", "why", "where", "who"):
            return a
        return next((k + 1 for k in range(a + 1, min(b, a + 8)) if self.tokens[k].text == ":"), a)

    def _expects(self, i: int, complement: int | None, b: int) -> bool:
        """Whether a figure or an act is expected: "expects growth of 2 percent", "expects the deal to close"."""
        near = range(i + 1, min(b, i + 10))
        quoted = i + 1 < b and self.tokens[i + 1].tag == "QM" and self.tokens[i + 1].quote != self.tokens[i].quote
        if quoted and not self.phrases.has_finite(i + 1, b):
            # "expects “no material effect”"
            return True
        if complement is not None and self.tokens[complement - 1].tag == "TH":
            return False
        return any(self.tokens[k].tag in ("NUM", "TO") for k in near) and not self.phrases.has_finite(
            i + 1, min(b, i + 8)
        )

    def _splits_clause(self, i: int, a: int, b: int) -> bool:
        """ "The sample, says the union, was collected", "By Monday, say two people who were there, it was gone": the
        aside stands between a subject and its verb, or between what opens a clause and the clause."""
        end = self.phrases.adjunct_end(i + 1, b)
        if self.phrases.has_main_finite(i + 1, end):
            return False
        # "The trouble, says Lotte Abernethy, who teaches engineering, is that"
        last = self.phrases.source_end(i + 1, b, behind_verb=True)
        ends = [k for k in (end, last) if k < b and self.tokens[k].text == ","]
        if self.phrases.nominal(a, i - 1) and any(self.phrases.opens_with_verb(k + 1, b) for k in ends):
            return True
        return last in ends and self._opens_clause(a, i - 1) and self.phrases.clause_follows(last + 1, b)

    def _opens_clause(self, a: int, end: int) -> bool:
        """Whether the stretch tells when, where or how what follows came about: "By Saturday night"."""
        opener = self.tokens[a]
        adverbial = opener.tag in ("IN", "AV", "NUM") or opener.low in words.TIME_WORDS
        return adverbial and end - a <= _OPENING and not self.phrases.has_finite(a, end)

    def _rest(self, first: int, b: int) -> set[int]:
        """What goes on behind a source in the middle: a clause or a quotation, not ", without giving a reason"."""
        quoted = any(self.tokens[k].quote >= 0 for k in range(first, b))
        if not quoted and first < b and self.tokens[first].tag == "SB" and self.tokens[first].low in _MEANWHILE:
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

    def _goes_on(self, rest: set[int]) -> bool:
        """Whether what stands behind a source is a clause of time in the article's own words."""
        opener = next((self.tokens[k] for k in sorted(rest) if self.tokens[k].wordy), None)
        own = all(self.tokens[k].quote < 0 for k in rest)
        return own and opener is not None and opener.tag == "SB" and opener.low in _MEANWHILE | {"until", "because"}

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
            if tokens[k].low in _MEANWHILE:
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

    def _recounts(self, i: int, lemma: str, b: int) -> bool:
        """ "admitted taking", "confessed to having seen": the verb at ``i`` tells of what its subject did or saw."""
        doing = i + 2 if i + 1 < b and self.tokens[i + 1].low == "to" else i + 1
        if lemma not in cues.RECOUNTING or doing >= b:
            return False
        return self.tokens[doing].tag == "VG" or self.tokens[doing].low in ("having", "being")

    def _after_as(self, i: int, b: int) -> int | None:
        """ "As X tells Y, P": what is reported begins behind the comma."""
        end = self.phrases.adjunct_end(i + 1, b)
        return end + 1 if end + 1 < b and self.tokens[end].text == "," and self.phrases.has_finite(end, b) else None

    def _marked(self, complement: int | None) -> bool:
        """Whether the complement is opened by "that", a colon or a quotation mark."""
        if complement is None:
            return False
        before = self.tokens[complement - 1]
        return before.tag in ("TH", "QM") or before.text == ":" or self.tokens[complement].tag == "QM"

    def _is_document(self, first: int, last: int) -> bool:
        if last - first == 1 and self.tokens[first].text in ("It", "They"):
            return self.sources.document_spoke_last(first)
        counted = last - first > 2 and any(
            self.tokens[k].low in _COUNTS
            and self.tokens[k + 1 + (self.tokens[k + 1].tag in ("PP", "VD", "VN"))].low == "by"
            for k in range(first, last - 2)
        )
        return counted or self.phrases.head(first, last) in words.DOCUMENT_NOUNS

    def _is_trailing(self, i: int, first: int, a: int, b: int, complement: int | None) -> bool:
        """Whether what is reported stands before the source."""
        tokens = self.tokens
        if first == a:
            return False
        before = tokens[first - 1]
        if before.tag == "QM" or (before.text == "," and first - 2 >= a and tokens[first - 2].tag == "QM"):
            # “A,” X said, “B”: the quotation before belongs to the verb if it closes right here.
            mark = first - 1 if before.tag == "QM" else first - 2
            return tokens[mark].quote != tokens[first].quote
        if before.text not in (",", "—", "–", "--", "?", "!"):
            return False
        after = self.phrases.adjunct_end(i + 1, b)
        meanwhile = after < b and tokens[after].tag == "SB" and tokens[after].low in _MEANWHILE
        closes = after >= b or tokens[after].tag == "PU" or (meanwhile and complement is None)
        if complement is not None and not (closes and complement >= after):
            return False
        cites = after + 1 < b and tokens[after].text == "," and tokens[after + 1].low == "citing"
        if cites or self.phrases.has_main_finite(a, first - 1):
            # "First date: 10 November, IPS reports, citing two officials": no clause is needed.
            return closes
        if (
            closes
            and after < b
            and tokens[after].text == ","
            and first - a <= 12
            and self.phrases.has_main_finite(after, b)
        ):
            # "In return, they said, Haldane voted twice".
            return True
        # "The proposal, she said, never went to a vote".
        return (
            closes and after < b and self.phrases.opens_with_verb(after + 1, b) and self.phrases.nominal(a, first - 1)
        )

    def _leading_adjuncts(self, first: int, a: int) -> set[int]:
        """What stands before a source at the head of a sentence and is no clause: "Late on Tuesday, "."""
        asked = self.tokens[a].low in ("asked", "questioned", "pressed", "speaking", "responding", "replying")
        if first > a and (asked or not self.phrases.has_finite(a, first)):
            return set(range(a, first))
        return set()

    def _shared_subject(self, group: int, a: int, found: list[Attribution]) -> Attribution | None:
        """The earlier attribution whose subject this verb shares: "said A and added B"."""
        before = self.phrases.skip_back(group)
        if before < 0 or self.tokens[before].tag != "CC":
            return None
        earlier = [x for x in found if x.place < group and x.lemma != "according"]
        if earlier:
            return earlier[-1]
        subject = self.phrases.first_subject(a, group)
        source = self.sources.read(*subject, self.tokens[group].text) if subject else None
        if source is None:
            return None
        return Attribution(source, self.tokens[group].text, "say", group, set())

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
