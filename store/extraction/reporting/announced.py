"""Accounts that are announced and then told without a cue: "Police gave this account: ...", "Witnesses described what
followed. ..."."""

from __future__ import annotations

from dataclasses import replace

from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.reporting.finder import Finder
from store.extraction.reporting.gone_on import GoneOn
from store.extraction.reports import Attribution
from store.extraction.source import Source
from store.extraction.tagging.phrases import Phrases
from store.extraction.tagging.reading import Reading
from store.extraction.voices.sources import Sources
from store.model import Disclosure

_GIVING = word_set("give offer provide tell present set lay put have share sketch draw unfold")
_ACCOUNTS = word_set(
    """account version story timeline chronology case picture narrative sequence tale side reconstruction recollection
    rundown"""
)
"""What somebody gives who then tells what happened."""
_RECOUNTING = word_set(
    """describe recount recall relate reconstruct trace detail explain outline retell remember piece narrate"""
)
_EVENTS = word_set(
    """followed happened unfolded next night scene attack moments moment events sequence chaos hours day plan plot
    scheme raid robbery heist crash fire escape rescue journey ordeal exchange meeting assault shooting siege panic
    aftermath"""
)
"""What is recounted, at the end of a sentence that tells nothing of it yet."""
_VAGUE = word_set("simple straightforward crude elaborate clear grim familiar different simpler plain ingenious brazen")
_METHODS = word_set(
    "plot plan scheme method story facts sequence picture trick routine chronology version account ruse"
)
_LONGEST = 16
"""Tokens of a sentence that announces an account."""


class Announced(Finder):
    """Remembers, in the order of the text, whose account the sentences of a paragraph give."""

    def __init__(self, reading: Reading, sources: Sources, phrases: Phrases) -> None:
        super().__init__(reading, sources, phrases)
        self.gone_on = GoneOn(reading, sources, phrases)
        self._account: tuple[int, Source] | None = None
        """The paragraph that gives an account, and whose it is."""

    def attributions(self, a: int, b: int, previous: list[Attribution]) -> list[Attribution]:
        """What the sentence ``[a, b)``, which has no cue, tells of an account, in a list; else an empty one."""
        if self.tokens[b - 1].text == "?" or self.tokens[a].mark:
            return []
        paragraph = self.sources.cast.paragraph_of(a)
        if self._account is not None and self._account[0] == paragraph:
            return [self._inherited(self._account[1], a, b)]
        told = self.gone_on.told(a, b, previous)
        return [self._inherited(told, a, b)] if told is not None else []

    def note(self, a: int, b: int, found: list[Attribution]) -> None:
        """Remember whose account the sentence ``[a, b)`` announces; forget the last one where another speaks."""
        names = {x.source.name for x in found}
        # "He had told the seller it was for rats" is part of what is told.
        inside = all(self.tokens[x.place - 1].low == "had" for x in found)
        if self._account is not None and found and not inside and self._account[1].name not in names:
            self._account = None
        subject = self._announces(a, b)
        source = self.sources.read(*subject, "account") if subject is not None else None
        if source is None or not source.name or self.sources.is_own(source.name):
            return
        last = b >= len(self.tokens) or self.sources.cast.paragraph_of(b) != self.sources.cast.paragraph_of(a)
        colon = self.tokens[b - 1].text == ":"
        self._account = self.sources.cast.paragraph_of(a) + (last and colon), source

    def _inherited(self, source: Source, a: int, b: int) -> Attribution:
        hops = tuple(replace(hop, disclosed=Disclosure.INHERITED) for hop in source.hops)
        return Attribution(replace(source, hops=hops), source.hops[0].cue or "", "say", a, set(range(a, b)))

    def _announces(self, a: int, b: int) -> tuple[int, int] | None:
        """The subject of a sentence that announces an account; None if it announces none."""
        tokens = self.tokens
        colon = next((k for k in range(a + 2, b) if tokens[k].text == ":"), None)
        end = b - 1 if colon is None else colon
        if end - a > _LONGEST or any(t.mark or t.low == "that" for t in tokens[a:end]):
            return None
        for verb in range(a + 1, end):
            if not self.phrases.finite(verb) or tokens[verb - 1].tag == "RL":
                continue
            subject = self.phrases.subject_left(self.phrases.group_start(verb, a), a)
            announces = subject is not None and self._tells(verb, end, colon=colon is not None)
            if announces and subject is not None and self.phrases.may_speak(*subject):
                return subject
        return None

    def _tells(self, verb: int, end: int, *, colon: bool) -> bool:
        """Whether the verb, with what follows up to ``end``, announces an account and tells nothing of it."""
        tokens = self.tokens
        main = next((k for k in range(verb, end) if tokens[k].tag in ("VD", "VZ", "VP", "VN")), verb)
        lemma = LEMMA.get(tokens[main].low, "")
        rest = {tokens[k].low for k in range(main + 1, end)}
        if lemma in _GIVING and rest & _ACCOUNTS:
            return True
        if lemma in _RECOUNTING and rest & _EVENTS and "as" not in rest:
            return colon or not rest & {"was", "were", "had"}
        return bool(lemma == "say" and rest & _METHODS and rest & _VAGUE)
