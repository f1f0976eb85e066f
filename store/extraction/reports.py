"""One reporting of something to a source: what it covers, and what it adds to a chain."""

from __future__ import annotations

from dataclasses import dataclass, field

from store.extraction.source import Source, dedupe
from store.model import Hop


@dataclass(frozen=True, slots=True)
class Hung:
    """What a relative clause reports of the noun it hangs on: "which inspectors say is leaking"."""

    opens: int
    """Token index of the relative word, or of the clause where it has none."""
    body: tuple[int, ...]
    """What is said of the noun, its verb first: "is leaking", "described as final"."""
    speaker: tuple[int, ...]
    """Who says so, where the verb that says it is part of the claim: "its chairman"; else empty."""
    end: int
    """Token index behind the clause."""
    stays: bool
    """Whether the clause around it keeps it: it narrows its noun."""
    clause: bool = False
    """Whether ``body`` is a clause of its own: "the bank's argument that the fees had been disclosed"."""


@dataclass(slots=True)
class Attribution:
    """One reporting of something to a source."""

    source: Source
    cue: str
    lemma: str
    place: int
    """Token index of the cue."""
    content: set[int]
    """Token indices of what is reported."""
    meta: set[int] = field(default_factory=set)
    """Token indices that only say who reports: no part of any claim."""
    whole: tuple[int, ...] = ()
    """Where the saying itself is the claim ("denied that ..."): the tokens of that claim."""
    relays: tuple[Hop, ...] = ()
    utterance: bool = False
    relayed: set[int] = field(default_factory=set)
    """Token indices of sayings that this one passes on."""
    spoken: bool = False
    """Whether it is a line of a transcript: speech without quotation marks."""
    aside: tuple[int, ...] = ()
    """A relative clause on the source ("who founded it in 2021") with its noun: a statement of its own."""

    kept: tuple[int, ...] = ()
    """The subject that ``whole`` shares with the cue before: "Pell said A and denied B"."""

    agent: frozenset[int] = frozenset()
    """The words inside what is reported that only name the source: "by the coroner"; no part of a wording."""

    writer: Source | None = None
    """Who wrote the letter that is the source."""

    hung: Hung | None = None
    """What it reports, where that hangs on a noun of another clause."""

    @property
    def hops(self) -> tuple[Hop, ...]:
        """The hops that this attribution adds to a chain, origin first."""
        return dedupe((*self.source.hops, *self.relays))
