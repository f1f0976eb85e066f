"""Turns of phrase that report: "has it that", "went on air to say", a subject cut off from its verb by "she said"."""

from __future__ import annotations

from store.extraction import cues, words
from store.extraction.reports import Attribution
from store.extraction.resting import Resting
from store.extraction.verbs import LEMMA


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
        that = next((k for k in range(i + 2, min(b - 1, i + 8)) if self.tokens[k].low == "that"), None)
        subject = self.phrases.subject_left(i, a)
        source = self.sources.read(*subject, "has it") if subject and that else None
        if source is None or that is None or subject is None:
            return False
        found.append(
            Attribution(source, "has it", "report", i, set(range(that + 1, b)), set(range(subject[0], that + 1)))
        )
        return True

    def _subject_before_aside(self, group: int, a: int, found: list[Attribution]) -> tuple[int, int] | None:
        """ "A deckhand, she said, had explained that": the subject stands before who says so."""
        for x in found:
            begin, end = min(x.meta, default=group), max(x.meta, default=group) + 1
            if not x.whole and end == group - 1 and begin - 1 > a and self.tokens[begin - 1].text == ",":
                return self.phrases.subject_left(begin - 1, a)
        return None

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
        if tokens[first].low in ("no", "nobody", "none", "neither") or self._is_share(first, last):
            # "71 percent said": a finding, and nobody's word.
            return True
        than = next((k for k in range(first, last - 1) if tokens[k].low == "than"), None)
        if than is not None and tokens[than + 1].tag != "NUM":
            # "more than the bank had said"
            return True
        head = self.phrases.head(first, last)
        if lemma == "hear":
            return head not in cues.HEARING
        # "the Herald understands", "the BBC has learned": only outlets say so.
        outlet = head in words.OUTLET_NOUNS or self.sources.outlet_name(first, last) is not None
        return lemma in ("understand", "learn") and not outlet

    def _is_share(self, first: int, b: int) -> bool:
        """Whether "71%" or "71 percent" begins at ``first``."""
        following = self.tokens[first + 1].low if first + 1 < b else ""
        number = self.tokens[first].tag == "NUM"
        return number and (self.tokens[first].text.endswith("%") or following in ("percent", "per", "%"))
