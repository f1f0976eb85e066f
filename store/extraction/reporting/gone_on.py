"""Accounts that go on without a cue and without an announcement, told by grammar alone: "He said the recall covered two
models. It had cost $3 million", "Schools will close on Tuesday, the notice says. Nurseries will close on Thursday"."""

from __future__ import annotations

from store.extraction.lexicon.verbs import LEMMA
from store.extraction.lexicon.words import word_set
from store.extraction.reporting.finder import Finder
from store.extraction.reports import Attribution
from store.extraction.source import Source
from store.extraction.tagging.tags import FINITE

_PARTS = word_set("most some many several half others none few both each nobody all")
"""Words that open a sentence about a part of what the sentence before tells of."""
_HELD = word_set("suspected accused believed thought alleged presumed understood rumoured rumored")
"""What a person is by the word of somebody else alone: "is suspected of", "is believed to"."""
_NAME_END = 4
"""Tokens of a name or pronoun before "is suspected of"."""
_SELF = word_set("he she")
_BARE = word_set("emerge turn seem appear take follow happen matter come remain be")
"""Verbs whose "it" may be nothing that was spoken of: "it later emerged", "it took two hours"."""
_OWN_PAPER = word_set("newspaper paper reporter reporters")
_AGENTS = word_set(
    """officers agents investigators detectives firefighters crews rescuers paramedics troopers inspectors examiners
    divers marines deputies"""
)
"""Who acts for a force or an inquiry."""
_INQUIRERS = word_set("investigators detectives inspectors examiners")
"""Those of them whose work a report tells."""
_ROUGHLY = word_set("about some around at least nearly almost more than over only all another the other up to")
_PAST = frozenset({"was", "were", "had", "would", "could", "might"})
_LIGHT = word_set("be have do say tell")
"""Verbs that too many sentences share to be parallel by them."""


class GoneOn(Finder):
    """Finds whose the plain sentence behind a reported one is, if it is anybody's."""

    def told(self, a: int, b: int, previous: list[Attribution]) -> Source | None:
        """Who tells what the sentence ``[a, b)`` says, which has no cue, if the sentence before, which ``previous``
        attributes, shows it by grammar; None where the article may speak itself."""
        speakers = [x for x in previous if x.content and x.source.kind in ("document", "body", "group", "person")]
        near = a > 0 and self.sources.cast.paragraph_of(a - 1) == self.sources.cast.paragraph_of(a) and b - a > 4
        single = len({x.source.name for x in previous}) == 1 and len(speakers) == 1
        if not near or not single or self._to_us(a, b) or any(t.quote >= 0 for t in self.tokens[a:b]):
            return None
        (told,) = speakers
        goes_on = self._part(a, b) or self._backshifted(a, b, told) or self._parallel(a, b, told)
        goes_on = goes_on or self._held(a, b) or self._of_another(a, told) or self._own_people(a, told)
        return told.source if goes_on else None

    def _own_people(self, a: int, told: Attribution) -> bool:
        """Whether the people of the force or inquiry that spoke did something: "Police seized a van, the force said.
        Agents found 12 rifles in it"."""
        verb = self.tokens[a + 1]
        past = verb.tag == "VD" or (verb.low == "were" and self.tokens[a + 2].tag == "VN")
        own = told.source.kind == "body" or (told.source.kind == "document" and self.tokens[a].low in _INQUIRERS)
        return self.tokens[a].low in _AGENTS and past and own

    def _to_us(self, a: int, b: int) -> bool:
        """Whether the article's own people appear: "showed this newspaper an X-ray of her foot"."""
        tokens = self.tokens
        return any(tokens[k].low == "this" and tokens[k + 1].low in _OWN_PAPER for k in range(a, b - 1))

    def _held(self, a: int, b: int) -> bool:
        """Whether somebody is said to be suspected, by whom it does not say: "Bae is suspected of taking bribes"."""
        tokens = self.tokens
        verb = next((k for k in range(a + 1, min(b - 2, a + _NAME_END)) if tokens[k].tag == "BE"), None)
        if verb is None:
            return False
        held = verb + 1 + (tokens[verb + 1].tag == "AV")
        named = all(t.tag in ("PR", "NP", "DT", "NN") for t in tokens[a:verb])
        return named and tokens[held].low in _HELD and tokens[held + 1].low in ("of", "to")

    def _of_another(self, a: int, told: Attribution) -> bool:
        """Whether the sentence from ``a`` on goes on about what was told of, and its pronoun cannot mean who speaks:
        "Police said a man was shot. He was pronounced dead", "She had the logger, Ann Lee said. It stopped at six"."""
        tokens = self.tokens
        verb = a + 1
        main = verb + 1 + (tokens[verb + 1].tag == "AV")
        if tokens[a].low in _SELF:
            paper = told.source.kind in ("body", "document")
            return paper and tokens[verb].low == "was" and tokens[main].tag == "VN"
        plain = tokens[a].low == "it" and tokens[verb].tag == "VD" and LEMMA.get(tokens[verb].low) not in _BARE
        return plain and told.source.kind == "person"

    def _part(self, a: int, b: int) -> bool:
        """Whether a part is told of the whole that was spoken of: "Some were not living in the state", "About 600 of
        them spent the night there"."""
        tokens = self.tokens
        k = a
        while k < b - 3 and tokens[k].low in _ROUGHLY:
            k += 1
        verb = next((t for t in tokens[a + 1 : b] if t.tag in FINITE), None)
        was = verb is not None and verb.low in ("was", "were", "had")
        past = was or (verb is not None and verb.tag == "VD")
        if tokens[a].low == "all" and tokens[a + 1].low == "but":
            k = a + 2
        if tokens[a].low == "all" and tokens[k].tag == "NUM" and self.phrases.finite(k + 1):
            return True
        if tokens[a].low == "one" and tokens[a + 1].low == "of" and tokens[a + 2].low == "the":
            return past
        if tokens[k].tag == "NUM":
            return past and tokens[k + 1].low == "of" and tokens[k + 2].low == "them"
        if tokens[k].low == "half" and k > a:
            # "More than half went to one firm"
            return past
        pronoun = tokens[a].low in _PARTS and (tokens[a + 1].low == "of" or self.phrases.finite(a + 1))
        return pronoun and was

    def _backshifted(self, a: int, b: int, told: Attribution) -> bool:
        """Whether the tense goes on telling from the time of who spoke: past perfect behind a past cue that stands
        before what it reports. Behind a trailing cue no tense is shifted."""
        tokens = self.tokens
        solid = [k for k in told.content if tokens[k].wordy]
        leads = bool(solid) and told.place < min(solid) and tokens[told.place].tag == "VD"
        opens = self.reading.sentences[self.sources.cast.sentence_of(told.place)].first
        # "days after memos showed that P": the cue is no main clause.
        leads = leads and not self.phrases.has_finite(opens, min(told.meta, default=opens))
        if not leads or any(tokens[k].quote >= 0 for k in solid):
            return False
        before = next((k for k in sorted(solid) if self.phrases.finite(k)), None)
        verb = next((k for k in range(a, b - 1) if self.phrases.finite(k)), None)
        if before is None or verb is None or (tokens[before].low not in _PAST and tokens[before].tag != "VD"):
            return False
        if any(t.tag in ("SB", "RL", "TH", "WH") for t in tokens[a:verb]):
            return False
        main = next((t for t in tokens[verb + 1 : verb + 4] if t.tag not in ("AV", "NEG")), None)
        if tokens[verb].low == "would" and "if" not in (t.low for t in tokens[a:b]):
            # "She told the board the names were known. They would be published next week"
            return tokens[a].low in ("it", "they") and main is not None and main.tag in ("VB", "BE")
        return tokens[verb].low == "had" and main is not None and main.tag in ("VN", "BE")

    def _parallel(self, a: int, b: int, told: Attribution) -> bool:
        """Whether another thing is told by the same verb in the same form, with a figure here and there."""
        tokens = self.tokens
        solid = sorted(k for k in told.content if tokens[k].wordy)
        before, here = self._main(solid), self._main(list(range(a, b)))
        if before is None or here is None or before != here or before[1] in _LIGHT:
            return False
        figures = any(tokens[k].tag == "NUM" for k in solid) and any(t.tag == "NUM" for t in tokens[a:b])
        return figures and tokens[a].tag not in ("PR", "SB", "CC", "IN", "AV")

    def _main(self, indices: list[int]) -> tuple[str, str] | None:
        """The auxiliary and the verb of the main clause: ("will", "close"), ("", "provide")."""
        tokens = self.tokens
        verb = next((k for k in indices if self.phrases.finite(k)), None)
        if verb is None:
            return None
        if tokens[verb].tag in ("VD", "VZ", "VP"):
            return tokens[verb].tag, LEMMA.get(tokens[verb].low, "")
        head = next((k for k in range(verb + 1, verb + 4) if k < len(tokens) and tokens[k].tag in ("VB", "VN")), None)
        return (tokens[verb].low, LEMMA.get(tokens[head].low, "")) if head is not None else None
