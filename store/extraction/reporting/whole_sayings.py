"""Sayings noted as claims of their own, each with the words that it has: its subject, and how far it reaches."""

from __future__ import annotations

from store.extraction.lexicon import cues, noun_words, words
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.reporting.sayings import Sayings
from store.extraction.reports import Attribution
from store.extraction.source import Source

CUES = (
    cues.SAYING
    | cues.TELLING
    | cues.DENYING
    | cues.PLEDGING
    | cues.ACCUSING
    | cues.MEASURING
    | cues.CONFIRMING
    | cues.TRACING
    | cues.RECOUNTING
    | cues.SHOWING
    | cues.CITING
    | cues.NAMING
    | cues.LEANING
    | cues.WITNESSING
    | cues.MANNER
)
"""Verbs that may say whose word something is, or be a claim themselves."""
_FINDING = cues.MEASURING | cues.CONFIRMING | cues.TRACING
_ACTS = cues.ACCUSING | cues.PLEDGING | cues.DENYING | cues.NAMING
_SAYING_MORE = cues.STRONG | cues.SPEECH_ACTS | cues.JUDGING


class WholeSayings(Sayings):
    """Notes the sayings that are claims."""

    def _holding(self, i: int, a: int, b: int, found: list[Attribution]) -> None:
        """ "A poll has the party at 41 percent": a document that has a figure."""
        if not any(self.tokens[k].tag == "NUM" for k in range(i + 1, min(b, i + 12))) or (
            i + 1 < b and self.tokens[i + 1].tag in ("VN", "BE")
        ):
            return
        subject = self.phrases.subject_left(i, a)
        if subject is None or not self._is_document(*subject) or any(i in x.meta for x in found):
            return
        self._whole(i, i, *subject, "show", None, a, b, found, None, True)

    def _whole(
        self,
        i: int,
        group: int,
        first: int,
        last: int,
        lemma: str,
        complement: int | None,
        a: int,
        b: int,
        found: list[Attribution],
        shared: Attribution | None,
        document: bool,
    ) -> bool:
        """A verb whose saying, measuring or showing is the claim. True if it was one."""
        tokens = self.tokens
        if not self._is_saying(i, first, last, lemma, complement, b, document=document):
            return False
        if first - 2 >= a and tokens[first - 1].low == "what" and tokens[first - 2].tag == "IN":
            # "in what the ministry called a precaution" goes with what happened.
            return False
        source = shared.source if shared else self.sources.read(first, last, tokens[i].text)
        if source is None or (source.kind == "pronoun" and lemma in cues.MEASURING):
            return False
        # "Bloomberg, which reviewed customs data, puts the loss at": the data measure.
        # "Interfax, quoting the ministry, denied it": so does the ministry.
        rests = lemma in cues.MEASURING or source.kind == "outlet"
        source = self.citations.aside(first, last, source) if rests else source
        if lemma in _FINDING - cues.MEASURING and source.kind == "outlet":
            return False
        if source.name and self.sources.is_own(source.name):
            return False
        vouches = lemma in _FINDING and not document and source.kind not in ("outlet", "document")
        if vouches and self._is_thing(first, last):
            return False
        self._close_earlier(group if shared else first, a, found)
        end = self._whole_end(i, b)
        if shared:
            subject = self.phrases.subject_left(self.phrases.group_start(shared.place, a), a)
            subject = subject or self.phrases.first_subject(a, group)
            head = self._head_words(*subject, source) if subject else ()
        else:
            head = self._head_words(first, last, source)
        whole = (*head, *range(group, end))
        # "Speaking to Reuters, Lee denied it", "Lee, speaking to Reuters, put it at 40"
        before = () if self.phrases.has_main_finite(a, first) else self.sources.relays(a, first)
        relays = (*before, *self.sources.relays(first, last), *self.sources.relays(i, end))
        utterance = lemma in _ACTS and not self._recounts(i, lemma, b)
        meta = set(range(first, end)) | self._leading_adjuncts(first, a)
        aside = self.phrases.relative_aside(first, last) if not shared else ()
        found.append(Attribution(source, tokens[i].text, lemma, i, set(), meta, whole, relays, utterance, aside=aside))
        found[-1].kept = head if shared else ()
        return True

    def _head_words(self, first: int, last: int, source: Source) -> tuple[int, ...]:
        """The words that stand for the source in a claim: a person's name, else the noun phrase without asides."""
        core = self.phrases.core(first, last)
        if source.kind == "person" and source.name:
            parts = source.name.lower().split()
            titled = last - len(parts) - 1 - (self.tokens[last - 1].text == ",")
            while titled > first and self.tokens[titled].low in words.TITLES:
                titled -= 1
            if (
                titled > first
                and self.tokens[titled].text == ","
                and self.phrases.head(first, titled) in noun_words.PERSON_NOUNS
                and not self.phrases.has_finite(first, titled)
            ):
                # "Rednal's chief executive, Agathe Morrow,": the office is part of who denies it.
                return tuple(range(first, last))
            for k in range(first, last - len(parts) + 1):
                if [t.low for t in self.tokens[k : k + len(parts)]] == parts:
                    return tuple(range(k, k + len(parts)))
        return core

    def _past_marks(self, k: int) -> int:
        return k + 1 if self.tokens[k].tag == "QM" else k

    def _goes_against(self, k: int, b: int) -> bool:
        """Whether a comma at ``k`` is followed by what another says: "counted 12, while the union spoke of 21"."""
        tokens = self.tokens
        if tokens[k].text != "," or k + 3 >= b or tokens[k + 1].low not in words.CONTRASTS:
            return False
        verb = next((j for j in range(k + 2, min(b, k + 14)) if self.phrases.finite(j)), None)
        return verb is not None and LEMMA.get(tokens[verb].low) in _SAYING_MORE | cues.MEASURING

    def _whole_end(self, i: int, b: int) -> int:
        joint = self.phrases.clause_joint(i, b)
        for k in range(i + 1, (joint or b) - 1):
            if self.tokens[k].tag == "CC" and self.tokens[k].quote < 0:
                verb = k + 2 if self.tokens[k + 1].tag == "AV" else k + 1
                same = verb < b and self.tokens[verb].tag in ("VD", "VZ", "VP")
                if same and LEMMA.get(self.tokens[verb].low) in _SAYING_MORE:
                    return k
        if joint is not None:
            return joint
        for k in range(i + 1, b):
            if self._goes_against(k, b):
                return k
            if (
                self.tokens[k].text == ","
                and k + 2 < b
                and LEMMA.get(self.tokens[self._past_marks(k + 1)].low) in CUES
                and self.tokens[self._past_marks(k + 1)].tag == "VG"
            ):
                return k
        end = b
        while end > i and self.tokens[end - 1].tag == "PU":
            end -= 1
        return end
