"""Stances: "is convinced that", "takes the view that", "made it clear that", "put it to the committee that"."""

from __future__ import annotations

from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.reporting.finder import Finder
from store.extraction.reporting.nominal_reports import SAYING_NOUNS
from store.extraction.reports import Attribution

_SURE = word_set(
    """convinced certain sure adamant confident positive emphatic insistent satisfied persuaded categorical unequivocal
    unanimous clear explicit definite frank unambiguous optimistic resolute firm"""
)
"""What somebody is who holds that something is so."""
_AFRAID = word_set("afraid fearful worried concerned anxious alarmed nervous")
_HOPING = word_set("hopeful")
_MINDS = word_set("view opinion belief impression doubt mind conviction understanding persuasion")
"""Nouns behind "of the" or "in no": "is of the view that", "is in no doubt that"."""
_STAYING = word_set("be remain sound feel seem appear grow become stay")
_HOLDING = word_set(
    """make take hold express voice have give issue offer share repeat raise advance float push restate reiterate
    maintain deliver send publish release circulate leave sound air adopt put form reach retain entertain harbour
    harbor harden come reveal defend back support echo endorse"""
)
"""Light verbs: with a noun of saying or thinking behind them they say that something is so."""
_HELD = SAYING_NOUNS | word_set(
    """point case doubt certainty conviction opinion suspicion theory stance confidence impression judgment judgement
    concern concerns fear fears worry worries hope hopes verdict alarm proof message reminder reminders"""
)
_PLAIN = word_set("clear plain known public explicit obvious abundantly perfectly crystal")
_LETTING = word_set("slip on")
"""Behind "let": "let slip that", "let on that"."""
_LEMMAS = {
    **dict.fromkeys(("concern", "concerns", "fear", "fears", "worry", "worries", *_AFRAID), "fear"),
    **dict.fromkeys(("hope", "hopes", *_HOPING), "hope"),
    **dict.fromkeys(
        ("view", "opinion", "belief", "suspicion", "theory", "impression", "conviction", *_MINDS), "believe"
    ),
}
"""A word of stance -> the verb that says the same; "say" where none stands here."""
_FARTHEST = 16
"""Tokens between the verb and its "that"."""


class Stances(Finder):
    """Finds what somebody is said to hold in the sentences of one article."""

    def attributions(self, a: int, b: int) -> list[Attribution]:
        """The attributions that stances make in the sentence ``[a, b)``."""
        found: list[Attribution] = []
        for verb in range(a + 1, b - 3):
            token = self.tokens[verb]
            if token.quote >= 0 or token.tag not in ("BE", "VD", "VZ", "VP", "VN", "HV", "VG"):
                continue
            if found and verb in found[-1].meta:
                continue
            hit = self._stance(verb, b)
            attribution = self._note(verb, *hit, a, b) if hit is not None else None
            if attribution is not None:
                found.append(attribution)
        return found

    def _stance(self, verb: int, b: int) -> tuple[int, int] | None:
        """(the word of stance, where what is held begins) for the verb; None if it tells of no stance."""
        lemma = "be" if self.tokens[verb].tag == "BE" else LEMMA.get(self.tokens[verb].low)
        if lemma == "be" or lemma in _STAYING:
            return self._is_sure(verb, b)
        if lemma == "let":
            return self._lets_know(verb, b)
        if lemma in ("make", "leave"):
            return self._makes_plain(verb, b) or self._holds(verb, b)
        if lemma == "put":
            return self._puts_it(verb, b) or self._holds(verb, b)
        return self._holds(verb, b) if lemma in _HOLDING else None

    def _past_adverbs(self, k: int, b: int) -> int:
        while k < b and self.tokens[k].tag == "AV":
            k += 1
        return k

    def _is_sure(self, verb: int, b: int) -> tuple[int, int] | None:
        """ "Is convinced that", "is of the view that", "is in no doubt that"."""
        tokens = self.tokens
        k = self._past_adverbs(verb + 1, b)
        if k + 2 >= b:
            return None
        if tokens[k].low in _SURE | _AFRAID | _HOPING:
            clause = self._clause(k + 1, k + 4, b)
            bare = k + 1 if clause is None and self._opens_clause(k + 1, b) and tokens[k].low in _SURE else clause
            return (k, bare) if bare is not None else None
        if tokens[k].low == "on" and tokens[k + 1].low == "record" and tokens[k + 2].low == "as" and k + 4 < b:
            complement = self.phrases.complement(k + 3, b, "say")
            return (k + 3, complement) if complement is not None else None
        if tokens[k].low in ("of", "in", "under"):
            noun = next((j for j in range(k + 1, min(b, k + 5)) if tokens[j].low in _MINDS), None)
            clause = self._clause(noun + 1, noun + 3, b) if noun is not None else None
            return (noun, clause) if noun is not None and clause is not None else None
        return None

    def _lets_know(self, verb: int, b: int) -> tuple[int, int] | None:
        """ "Let it be known that", "let slip that"."""
        tokens = self.tokens
        k = self._past_adverbs(verb + 1, b)
        if k < b and tokens[k].low == "it":
            k = next((j for j in range(k + 1, min(b, k + 4)) if tokens[j].low == "known"), b)
        elif k >= b or tokens[k].low not in _LETTING:
            return None
        clause = self._clause(k + 1, k + 8, b) if k < b else None
        return (k, clause) if clause is not None else None

    def _makes_plain(self, verb: int, b: int) -> tuple[int, int] | None:
        """ "Made clear that", "made it abundantly plain on Monday that"."""
        k = self._past_adverbs(verb + 1, b)
        k += k < b and self.tokens[k].low in ("it", "this", "that")
        k = self._past_adverbs(k, b)
        if k >= b or self.tokens[k].low not in _PLAIN:
            return None
        clause = self._clause(k + 1, k + 10, b)
        return (k, clause) if clause is not None else None

    def _puts_it(self, verb: int, b: int) -> tuple[int, int] | None:
        """ "Put it to the committee that"."""
        tokens = self.tokens
        k = verb + 1 + (tokens[verb + 1].low == "it")
        clause = self._clause(k, k + 8, b) if tokens[k].low == "to" else None
        return (verb, clause) if clause is not None else None

    def _holds(self, verb: int, b: int) -> tuple[int, int] | None:
        """ "Takes the view that", "gave a public assurance to staff that"."""
        tokens = self.tokens
        for k in range(verb + 1, min(b, verb + 8)):
            if tokens[k].low in _HELD and tokens[k].tag == "NN":
                clause = self._clause(k + 1, verb + _FARTHEST, b)
                return (k, clause) if clause is not None else None
            inside = tokens[k].tag in ("DT", "PS", "JJ", "AV", "NN", "NUM", "CC") or tokens[k].low in ("to", "by", "up")
            if not inside or tokens[k].low in ("'s", "’s"):
                return None
        return None

    def _clause(self, k: int, stop: int, b: int) -> int | None:
        """Where the clause begins whose "that" stands between ``k`` and ``stop``, no verb before it; None if none."""
        tokens = self.tokens
        for j in range(k, min(b - 2, stop)):
            if tokens[j].low == "that" and tokens[j].quote < 0:
                said = tokens[j].tag == "TH" or self.phrases.clause_follows(j + 1, b)
                return j + 1 if said and not self.phrases.finite(j + 1) else None
            if self.phrases.finite(j) or tokens[j].tag in ("PU", "QM", "RL", "SB"):
                return None
        return None

    def _opens_clause(self, k: int, b: int) -> bool:
        """Whether a clause without "that" begins at ``k``: "is convinced the bridge was closed"."""
        opens = self.tokens[k].tag in ("DT", "PS", "PR", "NP", "NN", "NUM")
        return opens and self.phrases.clause_follows(k, b)

    def _note(self, verb: int, word: int, clause: int, a: int, b: int) -> Attribution | None:
        tokens = self.tokens
        group = self.phrases.group_start(verb, a)
        if any(t.tag in ("NEG", "TO", "MD") for t in tokens[group:verb]) or tokens[word - 1].tag == "NEG":
            return None
        subject = self.phrases.subject_left(group, a)
        if subject is None or not self.phrases.may_speak(*subject):
            return None
        cue = self.reading.words(verb, word + 1)
        source = self.sources.read(*subject, cue)
        if source is None or (source.name and self.sources.is_own(source.name)):
            return None
        first = subject[0] if self.phrases.has_finite(a, subject[0]) else a
        relays = (*self.sources.relays(*subject), *self.sources.relays(verb, clause))
        lemma = _LEMMAS.get(tokens[word].low, "say")
        aside = self.phrases.relative_aside(*subject)
        meta = set(range(first, clause))
        return Attribution(source, cue, lemma, verb, set(range(clause, b)), meta, relays=relays, aside=aside)
