"""Turns of phrase that report: "has it that", "went on air to say", a subject cut off from its verb by "she said"."""

from __future__ import annotations

from store.extraction.lexicon import cues, noun_words
from store.extraction.lexicon.kinds import kind_of
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.reporting.resting import Resting
from store.extraction.reports import Attribution

_READY = word_set("quick keen careful swift eager first pains forced obliged compelled moved bound prompt fond")
"""Behind "is", before "to say": who is so says it."""
_GOVERNING = word_set(
    """go come continue proceed begin start hasten rush hurry step stand rise return write ring phone call email use
    take issue release publish post give hold break turn pause stop appear seize interrupt join try seek"""
)
"""Verbs before "to say" whose subject says it: "went on to say", "called to say"."""
_CALLING = word_set("write ring phone call email come go return")
_FAREST = 14
"""Tokens between such a verb and the infinitive."""


class Idioms(Resting):
    """Finds what turns of phrase report."""

    def _same_told(self, i: int, group: int, lemma: str, a: int, b: int, found: list[Attribution]) -> bool:
        """ "An official has since told the Post the same thing": the saying is all that the sentence tells."""
        tokens = self.tokens
        same = next((k for k in range(i + 1, min(b, i + 10)) if tokens[k].low == "same"), None)
        subject = self.phrases.subject_left(group, a)
        if lemma not in ("tell", "say") or same is None or same + 3 < b - 1 or subject is None:
            return False
        source = self.sources.read(*subject, tokens[i].text)
        if source is None:
            return False
        end = b - 1 if tokens[b - 1].tag == "PU" else b
        relays = tuple(self.sources.relays(i, end))
        whole = tuple(range(subject[0], end))
        found.append(Attribution(source, tokens[i].text, lemma, i, set(), set(whole), whole, relays, utterance=True))
        return True

    def _has_it(self, i: int, a: int, b: int, found: list[Attribution]) -> bool:
        """ "The Guardian has it this morning that ...": said by an outlet."""
        if i + 2 >= b or self.tokens[i + 1].low != "it" or any(i in x.meta for x in found):
            return False
        if self.tokens[i + 2].low == "from":
            return self._has_it_from(i, a, b, found)
        that = next((k for k in range(i + 2, min(b - 1, i + 8)) if self.tokens[k].low == "that"), None)
        subject = self.phrases.subject_left(self.phrases.group_start(i, a), a)
        source = self.sources.read(*subject, "has it") if subject and that else None
        if source is None or that is None or subject is None:
            return False
        found.append(
            Attribution(source, "has it", "report", i, set(range(that + 1, b)), set(range(subject[0], that + 1)))
        )
        return True

    def _claims_to_have_it(self, i: int, a: int, b: int, found: list[Attribution]) -> bool:
        """Note "claims to have it from two aides that P" at ``i``. True if it stands there."""
        near = [t.low for t in self.tokens[i + 1 : min(b, i + 5)]]
        return near == ["to", "have", "it", "from"] and self._has_it_from(i + 2, a, b, found)

    def _has_it_from(self, i: int, a: int, b: int, found: list[Attribution]) -> bool:
        """ "The Guardian has it from two aides that P", "P, the Guardian has it from two aides": the aides say so."""
        tokens = self.tokens
        verb = i
        if tokens[i - 1].low == "to" and i - 2 > a:
            # "claims to have it from two aides"
            verb = i - 2
        subject = self.phrases.subject_left(self.phrases.group_start(verb, a), a)
        that = next((k for k in range(i + 4, min(b - 2, i + _FAREST)) if tokens[k].low == "that"), None)
        if subject is None:
            return False
        if that is not None and self.phrases.clause_follows(that + 1, b):
            end, content, last = that, set(range(that + 1, b)), that + 1
        elif subject[0] > a + 1 and tokens[subject[0] - 1].text == ",":
            end = last = self.phrases.source_end(i + 3, b)
            content = set(range(a, subject[0]))
        else:
            return False
        source = self.sources.read(i + 3, end, "has it from")
        if source is None or not source.name:
            return False
        carrier = self.sources.read(*subject, "has it") if tokens[subject[0]].tag != "PR" else None
        outlet = carrier is not None and carrier.kind == "outlet" and not self.sources.is_own(carrier.name or "")
        relays = carrier.hops if carrier is not None and outlet else ()
        meta = set(range(subject[0], last))
        for x in found:
            # "says it has it from two aides that P": the outlet says so in its turn.
            x.content -= meta
        found.append(Attribution(source, "has it from", "say", i, content, meta, relays=relays))
        return True

    def _subject_before_aside(self, group: int, a: int, found: list[Attribution]) -> tuple[int, int] | None:
        """ "A deckhand, she said, had explained that": the subject stands before who says so."""
        while group > a and self.tokens[group - 1].tag == "AV":
            # "The report, the newspaper said, also found"
            group -= 1
        for x in found:
            begin, end = min(x.meta, default=group), max(x.meta, default=group) + 1
            close = group - 1
            while close > end and self.tokens[close].tag == "AV":
                # "The report, the paper said, also found"
                close -= 1
            if not x.whole and end == close and begin - 1 > a and self.tokens[begin - 1].text == ",":
                return self.phrases.subject_left(begin - 1, a)
        return None

    def _singled_out(self, group: int, a: int) -> tuple[int, int] | None:
        """ "It was Ann Lee who said that": whom the sentence singles out."""
        tokens = self.tokens
        who = next((k for k in range(group - 1, max(a + 2, group - 3), -1) if tokens[k].low in ("who", "that")), None)
        if who is None or tokens[a].low != "it" or tokens[a + 1].tag != "BE" or self.phrases.has_finite(a + 2, who):
            return None
        return (a + 2, who) if self.phrases.nominal(a + 2, who) else None

    def _goes_on_air(self, i: int, a: int) -> tuple[int, int] | None:
        """ "Lund has gone on Fox News to allege that": the subject of an infinitive of saying."""
        for k in range(i - 2, max(a, i - 12), -1):
            if LEMMA.get(self.tokens[k].low) in ("go", "take", "turn", "appear", "come"):
                if self.tokens[k + 1].low not in ("on", "to", "onto", "before"):
                    return None
                return self.phrases.subject_left(self.phrases.group_start(k, a), a)
            if self.tokens[k].tag == "PU":
                return None
        return None

    def _gets_to_say(self, i: int, a: int) -> tuple[int, int] | None:
        """ "Was quick to point out that", "had to admit that", "used her speech to warn that": who speaks so."""
        tokens = self.tokens
        k = i - 2
        if k <= a:
            return None
        if tokens[k].tag == "HV":
            return self.phrases.subject_left(self.phrases.group_start(k, a), a)
        if tokens[k].low in _READY:
            be = next((j for j in range(k - 1, max(a, k - 4), -1) if tokens[j].tag == "BE"), None)
            return self.phrases.subject_left(self.phrases.group_start(be, a), a) if be is not None else None
        for verb in range(k, max(a, k - _FAREST), -1):
            if tokens[verb].tag in ("VD", "VZ", "VP", "VN"):
                lemma = LEMMA.get(tokens[verb].low)
                # "phoned his mum to tell her he loved her" is between the two of them.
                governs = lemma in _GOVERNING and not (lemma in _CALLING and LEMMA.get(tokens[i].low) == "tell")
                return self.phrases.subject_left(self.phrases.group_start(verb, a), a) if governs else None
            if tokens[verb].tag in ("PU", "QM", "TH", "SB", "RL", "CC", "VB"):
                return None
        return None

    def _goes_on_speaking(self, i: int, a: int, b: int) -> bool:
        """Whether somebody "went on" or "hit back" at ``i``: "..., he went on". The small word is then tagged as the
        adverb it is."""
        tokens = self.tokens
        if i + 1 >= b or i == a or tokens[i + 1].low != cues.PHRASAL.get(LEMMA.get(tokens[i].low, "")):
            return False
        closed = i + 2 >= b or tokens[i + 2].tag in ("PU", "QM")
        if not closed or not (tokens[i - 1].tag in ("PR", "NP", "HV") or kind_of(tokens[i - 1].low)):
            return False
        tokens[i + 1].tag = "AV"
        return tokens[i].tag in ("VD", "VZ", "VP", "VN")

    def _speaks_for_nobody(self, lemma: str, first: int, last: int, a: int) -> bool:
        """Whether a subject that stands before a cue is no source all the same."""
        if first >= last:
            return lemma in ("hear", "understand", "learn")
        tokens = self.tokens
        if lemma in cues.TRACING:
            # "an outbreak that officials have traced to berries"
            return False
        if first > a and tokens[first - 1].tag == "RL" and tokens[first - 1].low in ("that", "which", "whom"):
            # "a claim that Ostrava denied": the clause describes a noun.
            return True
        if lemma == "set" and self.phrases.head(first, last) == "record":
            # "the record for the depth, set in 2011"
            return True
        if tokens[first].low in ("no", "nobody", "none", "neither") or self._is_share(first, last):
            # "71 percent said": a finding, and nobody's word.
            return True
        than = next((k for k in range(first, last - 1) if tokens[k].low == "than"), None)
        counted = than is not None and "NUM" in (tokens[than + 1].tag, tokens[than + 2].tag)
        if than is not None and not counted:
            # "more than the bank had said", and not "more than a dozen people said"
            return True
        head = self.phrases.head(first, last)
        if lemma == "hear":
            return head not in cues.HEARING
        # "the Herald understands", "the BBC has learned": only outlets say so.
        outlet = head in noun_words.OUTLET_NOUNS or self.sources.outlet_name(first, last) is not None
        behind = first > a and tokens[first - 1].text == "," and tokens[last].tag == "VZ"
        outlet = outlet or (behind and lemma == "understand" and all(t.tag in ("NP", "DT") for t in tokens[first:last]))
        return lemma in ("understand", "learn") and not outlet

    def _is_share(self, first: int, b: int) -> bool:
        """Whether "71%" or "71 percent" begins at ``first``."""
        following = self.tokens[first + 1].low if first + 1 < b else ""
        number = self.tokens[first].tag == "NUM"
        return number and (self.tokens[first].text.endswith("%") or following in ("percent", "per", "%"))
