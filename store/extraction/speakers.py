"""Who spoke before, and whom a pronoun in a source's place means."""

from __future__ import annotations

from dataclasses import replace

from store.extraction import words
from store.extraction.outlets import Outlets
from store.extraction.referents import GROUPS
from store.extraction.source import Source
from store.model import Disclosure, SourcingClass


def _plural(name: str) -> bool:
    last = name.lower().split()[-1] if name.split() else ""
    return last in GROUPS or (last.endswith("s") and not last.endswith(("ss", "us", "is")))


class Speakers(Outlets):
    """Remembers the sources of the article and resolves pronouns among them."""

    def document_spoke_last(self, place: int) -> bool:
        """Whether the last source before token ``place``, at most three sentences ago, was a document."""
        speaker = self._last_speaker(place)
        return speaker is not None and speaker.kind == "document"

    def document_before(self, place: int) -> Source | None:
        """The document that was the last source before token ``place``, in the sentence before it; None if none was."""
        speaker = self._last_speaker(place)
        near = speaker is not None and self._sentence_of(place) - self._sentence_of(self._speakers[-1][0]) <= 1
        return speaker if near and speaker is not None and speaker.kind == "document" else None

    def note(self, place: int, source: Source) -> None:
        """Remember who was the source at token ``place``, for the pronouns that follow."""
        self._speakers.append((place, source))

    def _some_of_them(self, first: int, cue: str) -> Source | None:
        """ "Two of them": part of the group that spoke last."""
        speaker = self._last_speaker(first)
        if speaker is None or speaker.kind != "group" or not speaker.name:
            return None
        noun = next((w for w in speaker.name.split() if w.lower() in words.PERSON_NOUNS and w.endswith("s")), None)
        if noun is None:
            return None
        hop = self._hop(f"{self.reading.tokens[first].text} {noun}", cue, disclosed=Disclosure.INFERRED)
        return Source((hop,), speaker.sourcing_class, "group")

    def _pronoun(self, place: int, cue: str) -> Source:
        low = self.reading.tokens[place].low
        if low in ("he", "she"):
            people = self._candidates(place, low)
            speaker = self._last_speaker(place)
            if len(people) == 1:
                return self._resolved(people[0], place, cue)
            if speaker and speaker.kind == "person" and speaker.name in people:
                return self._resolved(speaker.name or "", place, cue)
            hint = people[0] if people else None
            return Source(
                (self._hop(None, cue, disclosed=Disclosure.GAP, suggested=hint),), SourcingClass.NAMED, "pronoun"
            )
        speaker = self._last_speaker(place)
        if low == "they":
            group = self._plural_subject_before(place)
            if group:
                hop = self._hop(group, cue, disclosed=Disclosure.INHERITED)
                return Source((hop,), SourcingClass.NAMED, "group")
        fits = speaker is not None and (
            speaker.kind in ("body", "outlet", "document") if low in ("it", "which") else _plural(speaker.name or "")
        )
        if fits and speaker is not None and low in ("it", "they", "which"):
            hop = replace(speaker.hops[0], cue=cue, disclosed=Disclosure.INHERITED)
            return Source((hop,), speaker.sourcing_class, speaker.kind)
        described = self._body_that_opened(place) if low == "it" else None
        if described:
            hop = self._hop(described, cue, disclosed=Disclosure.INHERITED)
            return Source((hop,), SourcingClass.OFFICIAL, "body")
        bodies = self._bodies_before(place) if low == "it" else []
        hint = bodies[0] if bodies else None
        return Source((self._hop(None, cue, disclosed=Disclosure.GAP, suggested=hint),), SourcingClass.NAMED, "pronoun")

    def _resolved(self, name: str, place: int, cue: str) -> Source:
        hop = self._hop(name, cue, disclosed=Disclosure.INHERITED)
        return Source((hop,), self._person_class(place, place, name), "person")

    def _agency_that_spoke(self, place: int) -> str | None:
        """The agency that was the source of what was said last, at most three sentences ago."""
        for where, source in reversed(self._speakers[-4:]):
            if self._sentence_of(place) - self._sentence_of(where) > 3:
                return None
            name = source.name or ""
            if source.sourcing_class is SourcingClass.STATE_MEDIA or name.lower().endswith("agency"):
                return name
        return None

    def _last_speaker(self, place: int) -> Source | None:
        """Who spoke last, if that was at most three sentences ago."""
        if not self._speakers:
            return None
        where, source = self._speakers[-1]
        return source if self._sentence_of(place) - self._sentence_of(where) <= 3 else None

    def _person_class(self, first: int, last: int, name: str) -> SourcingClass:
        tokens = self.reading.tokens
        low = {tokens[k].low for k in range(first, last)}
        known = self.names.find(name)
        if known and known.places:
            # What the article says of the person where it introduces them counts everywhere.
            place = known.places[0]
            low |= {
                tokens[k].low for k in range(max(0, place - 5), min(len(tokens), place + 14)) if tokens[k].tag != "PR"
            }
        if low & words.EXPERT_NOUNS or (low & {"studies", "tracks", "researches", "teaches"} and "who" in low):
            return SourcingClass.EXPERT
        private = low & (
            words.COMPANY_NOUNS | {"union", "association", "club", "university", "ceo", "chairman", "chief executive"}
        )
        if low & {"former", "ex-president", "ex-minister"} and low & words.EXPERT_NOUNS:
            return SourcingClass.EXPERT
        if low & {"inspector", "detective", "superintendent", "constable", "firefighter"} and not private:
            return SourcingClass.OFFICIAL
        if low & (words.OFFICE_TITLES - {"president", "general", "speaker", "prime", "deputy"}) and not private & {
            "union"
        }:
            return SourcingClass.OFFICIAL
        if low & words.GOVERNMENT_NOUNS and low & (words.PERSON_NOUNS | {"minister"}) and not private:
            return SourcingClass.OFFICIAL
        if "president" in low and not private and not low & {"of"}:
            return SourcingClass.OFFICIAL
        return SourcingClass.NAMED
