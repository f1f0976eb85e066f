"""Who said what in one sentence: cues, the phrases that name their sources, and the words each covers."""

from __future__ import annotations

from store.extraction.lexicon import cues
from store.extraction.lexicon.verbs import LEMMA
from store.extraction.reporting.cue_verbs import CueVerbs
from store.extraction.reporting.resting import SPEAKING
from store.extraction.reporting.whole_sayings import CUES
from store.extraction.reports import Attribution
from store.extraction.tagging.reading import Sentence
from store.extraction.voices.grounds import RESTING_WORDS
from store.model import Hop

_VERB_TAGS = frozenset({"VD", "VZ", "VP", "VN", "VG", "PP", "VB"})


class Attributor(CueVerbs):
    """Finds the attributions of sentences, in the order of the text."""

    def sentence(self, sentence: Sentence) -> list[Attribution]:
        """The attributions of one sentence, in order of their cues."""
        a, b = sentence.first, sentence.last
        found: list[Attribution] = []
        self.acts = []
        self._inside_whole = False
        self._cited_first = None
        self.accounts.seen(a, b)
        speech = self.set_phrases.line_of_speech(a, b)
        if speech:
            return [speech]
        found.extend(self.set_phrases.attributions(a, b))
        found.extend(self.views.attributions(a, b))
        found.extend(self.stances.attributions(a, b) or self.put_out.attributions(a, b))
        found.extend(x for x in self.nominal_reports.attributions(a, b) if not any(x.place in y.meta for y in found))
        for i in range(self._past_label(a, b), b):
            self._cue(i, a, b, found)
        if any(x.cue != "in" and not x.whole for x in found):
            # "In a trial, it cut deaths by 38%, the company said": the company tells of the trial.
            found = [x for x in found if x.cue != "in"]
        found = [x for x in found if not (x.whole and any(self._speaks_for(y, x) for y in found))]
        if all(self.tokens[x.place].quote >= 0 for x in found):
            found.extend(self.quote_frames.attributions(a, b))
        found = self._rested(found)
        found.extend(self.tallies.attributions(a, b, found))
        found.extend(self.gaps.attributions(found))
        if not found:
            found.extend(self._without_cue(a, b))
        else:
            self._carry(a, b, found)
        self._remember(a, b, found)
        self._part(a, b, found)
        meta: set[int] = set()
        for attribution in found:
            if not attribution.whole:
                meta |= attribution.meta
            if attribution.hung and attribution.hung.clause:
                meta |= set(range(attribution.hung.opens, attribution.hung.end))
        for attribution in found:
            self._keep_denied(attribution, found)
        for attribution in found:
            attribution.content -= meta
            attribution.whole = tuple(k for k in attribution.whole if k not in meta or k in attribution.kept)
        saying = set().union(*(set(x.whole) for x in found)) if found else set()
        for attribution in found:
            if not attribution.whole:
                attribution.relayed = attribution.content & saying
            attribution.content -= set().union(*(x.meta for x in found if x.whole))
        self._previous = found
        return found

    def _cue(self, i: int, a: int, b: int, found: list[Attribution]) -> None:
        """Note what the token at ``i`` reports, if it is a cue."""
        token = self.tokens[i]
        if token.tag == "HV" and i == a:
            self._rests_first(i, b)
        elif token.tag == "HV" and not self._has_it(i, a, b, found):
            self._holding(i, a, b, found)
        elif token.tag == "VG" and LEMMA.get(token.low) in SPEAKING and self.tokens[i - 1].text == "," and found:
            self._speaking_to(i, b, found)
        elif token.tag in _VERB_TAGS and LEMMA.get(token.low) in CUES:
            if not self._claims_to_have_it(i, a, b, found):
                self._verb(i, a, b, found)
        elif token.low in RESTING_WORDS or LEMMA.get(token.low) in cues.PHRASAL:
            self._word(i, a, b, found)

    def _remember(self, a: int, b: int, found: list[Attribution]) -> None:
        """Note who spoke in the sentence, and whose the items or the account are that it opens."""
        for attribution in sorted(found, key=lambda x: x.place):
            if not attribution.relays:
                attribution.relays = self.sources.relays_inherited(attribution.place, attribution.source)
            if attribution.writer is not None:
                self.sources.note(attribution.place, attribution.writer)
            self.sources.note(
                attribution.place, attribution.source, attribution.relays or self._passing(attribution, found)
            )
        self.lists.note(a, b)
        self.announced.note(a, b, found)

    def _passing(self, told: Attribution, found: list[Attribution]) -> tuple[Hop, ...]:
        """The outlet that reports what somebody is said to say: "He has quit, his agent said, Reuters reported"."""
        if told.source.kind == "outlet" or len(told.source.hops) > 1 or not told.content:
            return ()
        outer = (x for x in found if x is not told and x.source.kind == "outlet" and told.content & x.content)
        return next((x.source.hops for x in outer if len(x.content) >= len(told.content)), ())

    def _without_cue(self, a: int, b: int) -> list[Attribution]:
        """What a sentence without a cue tells of whose words it, or the sentence before, has."""
        found = self.quote_frames.announcing(a, b) or self.frames.attributions(a, b)
        found = found or self.carried_on.attributions(a, b) or self.lists.attributions(a, b)
        found = found or self.accounts.printed_first(a, b, self._previous)
        found = found or self.citations.rests_too(a, b, self._previous)
        found = found or self.announced.attributions(a, b, self._previous)
        meeting = self.accounts.meeting(a, b) if not found else None
        if meeting is not None:
            self.sources.converse(a, *meeting)
        return found

    def _word(self, i: int, a: int, b: int, found: list[Attribution]) -> None:
        """Note what the word at ``i`` reports, which is no cue by itself: "went on", ", referring to"."""
        if self._goes_on_speaking(i, a, b):
            self._verb(i, a, b, found, lemma="continue")
        elif self.tokens[i].low in RESTING_WORDS and not found and i == a:
            self._rests_first(i, b)
        elif self.tokens[i].low in RESTING_WORDS and found and not self._credited_by(i, b, found):
            self._resting(i, b, found)
