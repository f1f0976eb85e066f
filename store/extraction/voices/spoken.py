"""Who spoke before, in the order of the text, and through whom their words came."""

from __future__ import annotations

from dataclasses import replace

from store.extraction.source import Source
from store.extraction.voices.relays import Relays
from store.known import lookup
from store.model import Disclosure, Hop, SourcingClass

_HIDDEN = (SourcingClass.ANONYMOUS, SourcingClass.GOVERNMENT_UNNAMED)


class Spoken(Relays):
    """Remembers the sources of the article."""

    def document_spoke_last(self, place: int) -> bool:
        """Whether the last source before token ``place``, at most three sentences ago, was a document."""
        speaker = self._last_speaker(place)
        return speaker is not None and speaker.kind == "document"

    def document_before(self, place: int) -> Source | None:
        """The document that was the last source before token ``place``, in the sentence before it; None if none was."""
        speaker = self._last_speaker(place)
        near = speaker is not None and self.cast.sentence_of(place) - self.cast.sentence_of(self._speakers[-1][0]) <= 1
        return speaker if near and speaker is not None and speaker.kind == "document" else None

    def spoken(self) -> list[tuple[int, Source]]:
        """The sources so far, each with the token of its cue, in the order of the text."""
        return self._speakers

    def note(self, place: int, source: Source, relays: tuple[Hop, ...] = ()) -> None:
        """Remember who was the source at token ``place``, for the descriptions and pronouns that follow, and through
        whom their words came: ``relays``, or the further hops of the source itself."""
        self._speakers.append((place, source))
        relays = relays or tuple(hop for hop in source.hops[1:] if hop.name)
        self._passed_on = [*self._passed_on[-8:], *relays] if relays else self._passed_on
        self.converse(place, source, relays)
        if source.name and source.kind not in ("document", "pronoun"):
            self._said[source.name] = source
            self.cast.spoke(place, source.name, source.kind)

    def converse(self, place: int, source: Source, relays: tuple[Hop, ...]) -> None:
        """Remember that ``source`` speaks through ``relays`` from token ``place`` to the end of the next paragraph;
        those without a name, and documents, wherever they are met again."""
        paragraph = self.cast.paragraph_of(place)
        known = self._through.get(source.name)
        carried = known is not None and relays == known[1]
        if (relays and not carried) or (known is not None and paragraph - known[0] > 1):
            inherited = tuple(replace(hop, disclosed=Disclosure.INHERITED) for hop in relays)
            self._through[source.name] = (paragraph, inherited)
            if relays and source.kind in ("group", "document"):
                self._unnamed[source.name] = inherited
        self._conversation = self._through.get(source.name, (paragraph, ()))[1]

    def relays_inherited(self, place: int, source: Source) -> tuple[Hop, ...]:
        """The outlets to which a speaker goes on talking: "Lee told CNN that ... She added that ..."."""
        if len(source.hops) != 1 or source.name is None:
            return ()
        disclosed = source.hops[0].disclosed
        if source.name in self._unnamed and disclosed in (Disclosure.INHERITED, Disclosure.INFERRED):
            return self._unnamed[source.name]
        paragraph, relays = self._through.get(source.name, (-1, ()))
        goes_on = (disclosed is Disclosure.INHERITED or source.kind == "person") and 0 <= self.cast.paragraph_of(
            place
        ) - paragraph <= 1
        return relays if goes_on else ()

    def unnamed_before(self, noun: str, *, counted: str = "") -> Source | None:
        """Who spoke last of those without a name, told by more than a noun, who may be called ``noun``, however far
        back: "the people" for "three people familiar with the talks", "the person" for one of them.

        ``counted``: how many they are, where that is said.
        """
        called = {"person": ("person", "people"), "source": ("source", "sources")}.get(noun, (noun,))
        passed_on = None
        for _, source in reversed(self._speakers):
            told = (source.name or "").lower().split()
            hidden = source.kind == "group" and source.sourcing_class in _HIDDEN
            if hidden and len(told) > 2 and not set(called).isdisjoint(told) and (not counted or counted in told):
                if len(source.hops) == 1 and not self._unnamed.get(source.name or ""):
                    return source
                # Those whom another outlet has spoken to are meant where the article has nobody of its own.
                passed_on = passed_on or source
        return passed_on

    def _agency_told(self, place: int) -> str | None:
        """The news agency to which somebody spoke right before: "the organizers told AFP. ... , the agency said"."""
        if self._last_speaker(place) is None:
            return None
        hops = [hop.name for hop in self._conversation if hop.name]
        known = ((name, lookup(name)) for name in hops)
        return next((n for n, k in known if k is not None and k.kind in ("agency", "state_media")), None)

    def _last_speaker(self, place: int) -> Source | None:
        """Who spoke last, if that was at most three sentences ago."""
        if not self._speakers:
            return None
        where, source = self._speakers[-1]
        return source if self.cast.sentence_of(place) - self.cast.sentence_of(where) <= 3 else None
