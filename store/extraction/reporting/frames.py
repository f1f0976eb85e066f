"""Sentences that bring in what somebody says without a verb of saying: "Ann Lee has done the sums: ..."."""

from __future__ import annotations

from store.extraction.lexicon import cues
from store.extraction.lexicon.kinds import is_person
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.reporting.citations import Citations
from store.extraction.reporting.finder import Finder
from store.extraction.reports import Attribution
from store.extraction.source import Source
from store.extraction.tagging.phrases import Phrases
from store.extraction.tagging.reading import Reading
from store.extraction.voices.sources import Sources

_COMMUNICATING = word_set(
    """contradict disagree differ object demur chime weigh elaborate explain clarify intervene interject counter respond
    reply retort correct interrupt volunteer confide grumble thunder explode fume elucidate summarise summarize"""
)
"""Verbs of speech that take no clause, and need none before a colon."""
_TELLING_VERBS = word_set(
    "do run crunch have give offer draw paint tell reach make present provide deliver issue put add up"
)
_ACCOUNTS = word_set(
    """sum math arithmetic number figure calculation account story version explanation answer
    reason picture verdict conclusion view theory point diagnosis warning estimate assessment response reply plea news
    tally forecast prediction recollection memory description"""
)
"""What somebody does, has or gives who then says it."""
_MANNERS = word_set(
    """blunt curt brief clear firm frank candid adamant emphatic categorical defiant unequivocal certain sure convinced
    definite unmoved unapologetic unrepentant scathing terse direct specific explicit insistent outspoken forthright
    doubt dismissive sceptical skeptical optimistic pessimistic cautious philosophical matter-of-fact"""
)
"""How somebody is who then speaks: "She was blunt: ..."."""
_FAREST = 14
"""Tokens between a subject and the colon."""
_FRAME_NOUNS = word_set(
    """trouble problem point question truth fact difference reason upshot result snag catch irony worry concern fear
    danger risk lesson news answer explanation downside drawback"""
)
"""Nouns of frames: "The trouble, says Ann Lee, is that P"."""


class Frames(Finder):
    """Finds who goes on behind a colon."""

    def __init__(self, reading: Reading, sources: Sources, phrases: Phrases, citations: Citations) -> None:
        super().__init__(reading, sources, phrases)
        self.citations = citations

    def attributions(self, a: int, b: int) -> list[Attribution]:
        """What the sentence ``[a, b)``, which has no cue, attributes behind its colon, in a list; else an empty one."""
        tokens = self.tokens
        colon = next((k for k in range(a + 2, b - 3) if tokens[k].text == ":" and tokens[k].quote < 0), None)
        if colon is None or not self.phrases.has_main_finite(colon + 1, b):
            return []
        subject = self.phrases.first_subject(a, colon)
        if subject is None or colon - subject[1] > _FAREST or not self.phrases.may_speak(*subject):
            return []
        verb = next((k for k in range(subject[1], colon) if self._tells(k, colon)), None)
        if verb is None and self._is_person(*subject):
            verb = self._tells_how(subject[1], colon)
        if verb is None and self.carrier(a, b) is not None:
            # "The Guardian had it first: P"
            verb = next((k for k in range(subject[1], colon) if self.phrases.finite(k)), None)
        source = self.sources.read(*subject, tokens[verb].text) if verb is not None else None
        source = self.citations.aside(*subject, source) if source is not None else None
        if source is None or verb is None or source.kind == "document":
            return []
        if source.name and self.sources.is_own(source.name):
            return []
        relays = tuple(self.sources.relays(verb, colon))
        content, meta = set(range(colon + 1, b)), set(range(a, colon + 1))
        aside = self.phrases.relative_aside(*subject)
        return [Attribution(source, tokens[verb].text, "say", verb, content, meta, relays=relays, aside=aside)]

    def _is_person(self, first: int, last: int) -> bool:
        head = self.phrases.head(first, last)
        return head in ("he", "she") or is_person(head) or self.sources.names_person(first, last)

    def _tells_how(self, first: int, colon: int) -> int | None:
        """The verb that says how somebody spoke whose words follow: "She was blunt: P"."""
        tokens = self.tokens
        verb = next((k for k in range(first, colon) if self.phrases.finite(k)), None)
        manner = verb is not None and any(t.low in _MANNERS for t in tokens[verb + 1 : colon])
        return verb if verb is not None and tokens[verb].tag == "BE" and manner else None

    def carrier(self, a: int, b: int) -> tuple[int, Source] | None:
        """The colon behind which an outlet that is the subject before it passes on what others say, and the outlet:
        "The Journal has another wrinkle: emails it reviewed show that P". None where no outlet opens the sentence."""
        tokens = self.tokens
        colon = next((k for k in range(a + 2, min(b - 3, a + 2 * _FAREST)) if tokens[k].text == ":"), None)
        subject = self.phrases.first_subject(a, colon) if colon is not None and tokens[colon].quote < 0 else None
        if colon is None or subject is None or not self.sources.outlet_at(*subject):
            return None
        source = self.sources.read(*subject, ":")
        source = self.citations.aside(*subject, source) if source is not None else None
        fits = source is not None and source.kind != "pronoun" and not self.sources.is_own(source.name or "")
        return (colon, source) if fits and source is not None else None

    def _tells(self, k: int, colon: int) -> bool:
        """Whether the verb at ``k`` announces what stands behind the colon."""
        lemma = "do" if self.tokens[k].low == "done" else LEMMA.get(self.tokens[k].low)
        if self.tokens[k].tag not in ("VD", "VZ", "VP", "VN"):
            return False
        objects = {self.tokens[j].low.removesuffix("s") for j in range(k + 1, colon)}
        if k + 1 < colon and cues.PHRASAL.get(lemma or "") == self.tokens[k + 1].low:
            return True
        return lemma in _COMMUNICATING or (lemma in _TELLING_VERBS and not objects.isdisjoint(_ACCOUNTS))


def frame_end(phrases: Phrases, a: int, end: int, b: int) -> int | None:
    """Where the clause begins in "The trouble, says X, is that P", the comma behind X at ``end``; None elsewhere."""
    tokens = phrases.tokens
    framed = any(tokens[k].low in _FRAME_NOUNS for k in range(a, min(b, a + 4)))
    if not framed or end + 3 >= b or tokens[end + 1].tag != "BE" or tokens[end + 2].low != "that":
        return None
    return end + 3
