"""Sources by themselves: what they are, their names, who cites whom, what an editor says of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class SourceKind(StrEnum):
    """What a source is."""

    PERSON = "person"
    OFFICE = "office"
    """A public body or the holder of an office: a ministry, the police, a court."""
    ORGANISATION = "organisation"
    """A company, union, party, university, club."""
    OUTLET = "outlet"
    AGENCY = "agency"
    STATE_ORGAN = "state_organ"
    """A medium by which a state speaks."""
    DOCUMENT = "document"
    GROUP = "group"
    """Several people without names: officials, residents."""
    ANONYMOUS = "anonymous"
    """One person who is described and not named."""


class Standing(StrEnum):
    """By what right a source speaks of the matter."""

    OFFICIAL = "official"
    FORMER_OFFICIAL = "former_official"
    POLITICAL = "political"
    EXPERT = "expert"
    WITNESS = "witness"
    PARTICIPANT = "participant"
    OUTLET_OWN = "outlet_own"


class StateRelation(StrEnum):
    """What a source has to do with a state."""

    INDEPENDENT = "independent"
    PUBLIC = "public"
    """Of public service or law, at arm's length."""
    STATE_FUNDED = "state-funded"
    STATE_ALIGNED = "state-aligned"
    STATE = "state"


RELIABILITIES = ("A", "B", "C", "D", "E", "F")
"""The marks of the Admiralty system: A completely reliable ... E unreliable, F cannot be judged."""


class SourceSort(StrEnum):
    """The order of a list of sources."""

    NAME = "name"
    ORIGIN = "origin"
    """Most often an origin first."""
    RELAY = "relay"
    """Most often a relay first."""
    PRINTED = "printed"
    """Most mentions printed first."""
    RELIABILITY = "reliability"
    """A first, those without a mark last."""
    KIND = "kind"
    NEWEST = "newest"
    """Last entered first."""


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One line of a list of sources. Numbers are sums over all its names."""

    id: int
    name: str
    aliases: tuple[str, ...]
    """Its other names on this desk, in order of the alphabet."""
    kind: SourceKind | None
    standing: Standing | None
    state_relation: StateRelation | None
    principal: str | None
    """For whom it speaks: both are one origin. None where nobody."""
    reliability: str | None
    """A to F as the editor marks it; None without a mark."""
    origins: int
    """How often it is a chain's origin."""
    relays: int
    """How often it stands between an origin and the page."""
    prints: int
    """How often it is the publisher at a chain's end."""
    edited: bool = False
    """Whether an editor has said anything of it."""


@dataclass(frozen=True, slots=True)
class SourceName:
    """One of the names of a source, as some article or editor gives it."""

    id: int
    name: str
    why: str
    """How it comes to mean the source ("merged by an editor", "a name of Associated Press"); empty if its own."""
    origins: int
    relays: int
    prints: int


@dataclass(frozen=True, slots=True)
class Source:
    """A source with all that is known of it. What an editor said wins over what is generally known."""

    row: SourceRow
    names: tuple[SourceName, ...]
    """The source's own name first, then the others, most used first."""
    notes: str
    known_as: tuple[str, ...]
    """Further names under which it is generally known and would be recognised."""
    known_note: str
    """What is generally known of it rests on this; empty if it is no well-known source."""
    said: frozenset[str]
    """Which of kind, standing, state_relation, principal, reliability and notes an editor has said."""
    apart: tuple[tuple[int, str], ...]
    """Sources that somebody said are not the same as this: id and name."""


@dataclass(frozen=True, slots=True)
class Told:
    """That somebody said a source is not the same as ``name``."""

    name: str
    reviewer: str
    at: str


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """One name as an export carries it: only what editors said of it."""

    name: str
    same_as: str | None = None
    """The name of the source that it was merged into."""
    kind: SourceKind | None = None
    standing: Standing | None = None
    state_relation: StateRelation | None = None
    principal: str | None = None
    """Empty: it speaks for nobody; None: nothing was said."""
    reliability: str | None = None
    notes: str | None = None
    by_hand: bool = False
    apart: tuple[Told, ...] = ()
    """From which later entries it was told apart."""


@dataclass(frozen=True, slots=True)
class SourceSuggestion:
    """Two sources that may be one."""

    a: int
    b: int
    name_a: str
    name_b: str
    """``b`` is the one whose name would be kept."""
    score: float
    """How alike, 0 to 100."""
    reason: str
    together: int = 0
    """In how many claims both are among the sources."""


@dataclass(frozen=True, slots=True)
class Citation:
    """Who has it from whom: ``taker`` takes from ``giver``, so many times."""

    giver: int
    giver_name: str
    taker: int
    taker_name: str
    count: int
    final: bool
    """Whether the taker is the publisher."""


@dataclass(frozen=True, slots=True)
class SourcePath:
    """A way from a source to the page, so many times: relays, then the outlet; a gap is None."""

    names: tuple[str | None, ...]
    count: int


@dataclass(frozen=True, slots=True)
class SourceFacts:
    """What a person says of a source; None says nothing of a part. An empty principal: it speaks for nobody."""

    name: str
    aliases: tuple[str, ...] = ()
    kind: str | None = None
    standing: str | None = None
    state_relation: str | None = None
    principal: str | None = None
    reliability: str | None = None
    notes: str | None = None
