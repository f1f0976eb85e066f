"""Who spoke before, and whom a pronoun in a source's place means."""

from __future__ import annotations

from dataclasses import replace

from store.extraction import words
from store.extraction.introductions import Member
from store.extraction.outlets import Outlets
from store.extraction.source import Source
from store.model import Disclosure, Hop, SourcingClass


class Speakers(Outlets):
    """Remembers the sources of the article and resolves pronouns among them."""

    def document_spoke_last(self, place: int) -> bool:
        """Whether the last source before token ``place``, at most three sentences ago, was a document."""
        speaker = self._last_speaker(place)
        return speaker is not None and speaker.kind == "document"

    def document_before(self, place: int) -> Source | None:
        """The document that was the last source before token ``place``, in the sentence before it; None if none was."""
        speaker = self._last_speaker(place)
        near = speaker is not None and self.cast.sentence_of(place) - self.cast.sentence_of(self._speakers[-1][0]) <= 1
        return speaker if near and speaker is not None and speaker.kind == "document" else None

    def note(self, place: int, source: Source, relays: tuple[Hop, ...] = ()) -> None:
        """Remember who was the source at token ``place``, for the descriptions and pronouns that follow, and through
        whom their words came."""
        self._speakers.append((place, source))
        paragraph = self.reading.sentences[self.cast.sentence_of(place)].paragraph
        if relays or self._conversation[:2] != (source.name, paragraph):
            self._conversation = (source.name, paragraph, relays)
        if source.name and source.kind not in ("document", "pronoun"):
            self._said[source.name] = source
            self.cast.spoke(place, source.name, source.kind)

    def relays_inherited(self, place: int, source: Source) -> tuple[Hop, ...]:
        """The outlets to which a speaker goes on talking: "Lee told CNN that ... She added that ..."."""
        name, paragraph, relays = self._conversation
        here = self.reading.sentences[self.cast.sentence_of(place)].paragraph
        goes_on = source.name is not None and source.hops[0].disclosed is Disclosure.INHERITED
        if not goes_on or (name, paragraph) != (source.name, here):
            return ()
        return tuple(replace(hop, disclosed=Disclosure.INHERITED) for hop in relays)

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
        own = self._own_sentence(place)
        if low in ("he", "she", "who", "i", "we"):
            found = self.cast.person(place, low, own_sentence=own)
            return self._resolved(found.sure, place, cue) if found.sure else self._gap(cue, found.likely)
        speaker = self._last_speaker(place)
        fits = speaker is not None and speaker.kind in ("document", "outlet")
        if fits and speaker is not None and low in ("it", "which"):
            hop = replace(speaker.hops[0], cue=cue, disclosed=Disclosure.INHERITED)
            return Source((hop,), speaker.sourcing_class, speaker.kind)
        ask = self.cast.several if low == "they" else self.cast.body
        found = ask(place, own_sentence=own)
        return self._resolved(found.sure, place, cue) if found.sure else self._gap(cue, found.likely)

    def _gap(self, cue: str, likely: Member | None) -> Source:
        """A source that the article hides, with a likely name to offer."""
        hop = self._hop(None, cue, disclosed=Disclosure.GAP, suggested=likely.name if likely else None)
        return Source((hop,), SourcingClass.NAMED, "pronoun")

    def _own_sentence(self, place: int) -> bool:
        """Whether what its own sentence mentions before a pronoun may be meant: not in what was said, "Lee won, he
        said", but in "Lee won, and he said"."""
        tokens = self.reading.tokens
        first = self.reading.sentences[self.cast.sentence_of(place)].first
        k = place - 1
        if k > first and tokens[k].text == "," and tokens[k - 1].tag in ("RL", "SB", "TH", "CC"):
            # "She released a letter which, she said, she had sent."
            return True
        return k >= first and tokens[k].tag not in ("QM", "PU")

    def _resolved(self, member: Member, place: int, cue: str, *, inferred: bool = False) -> Source:
        """The source that a member is, inherited or inferred from an earlier mention."""
        disclosed = Disclosure.INFERRED if inferred else Disclosure.INHERITED
        hop = self._hop(member.name, cue, disclosed=disclosed)
        earlier = self._said.get(member.name)
        if earlier is not None:
            return Source((hop,), earlier.sourcing_class, earlier.kind)
        return self._first_said(member, hop, place)

    def _first_said(self, member: Member, hop: Hop, place: int) -> Source:
        if member.kind == "person" or (member.kind == "" and self.reading.tokens[place].low in ("he", "she")):
            return Source((hop,), self._person_class(place, place, member.name), "person")
        return Source((hop,), SourcingClass.NAMED, "group" if member.kind == "group" else "body")

    def _owner(self, place: int) -> str | None:
        """Whose "its" or "her" is, where one stands out."""
        token = self.reading.tokens[place].low
        if token in ("his", "her"):
            found = self.cast.person(place, "he" if token == "his" else "she")
        else:
            found = (self.cast.several if token == "their" else self.cast.body)(place)
        return found.sure.name if found.sure else None

    def _agency_that_spoke(self, place: int) -> str | None:
        """The agency that was the source of what was said last, at most three sentences ago."""
        for where, source in reversed(self._speakers[-4:]):
            if self.cast.sentence_of(place) - self.cast.sentence_of(where) > 3:
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
        return source if self.cast.sentence_of(place) - self.cast.sentence_of(where) <= 3 else None

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
