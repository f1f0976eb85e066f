"""What acts tell: receipts, the history, and the desk in numbers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Receipt:
    """What an act did, in a line for the reviewer: ``merged #12 into #7``."""

    action_id: int
    text: str
    claim_ids: tuple[int, ...] = ()
    """Claims that look different now."""


class Way(StrEnum):
    """How an article comes by what it prints."""

    OWN = "own"
    """The outlet's own reporting."""
    FIRST_HAND = "first_hand"
    """From a source straight to the outlet: nobody stands between them."""
    RELAYED = "relayed"
    """Through somebody else: an agency, another outlet, or a gap after which one is named."""
    NO_SOURCE = "no_source"
    """From nobody that the article tells of."""


@dataclass(frozen=True, slots=True)
class OriginShare:
    """How many of the desk's claims have this known origin."""

    name: str
    claims: int


@dataclass(frozen=True, slots=True)
class OutletShare:
    """How an outlet comes by what it prints: its mentions by way. ``name`` is empty where no outlet is known."""

    name: str
    ways: dict[Way, int]

    @property
    def mentions(self) -> int:
        """All of its mentions."""
        return sum(self.ways.values())


@dataclass(frozen=True, slots=True)
class Sitting:
    """A stretch of decisions without a long pause."""

    decisions: int
    seconds: float
    """From the first to the last."""
    ended: str
    """When the last was made: UTC, ISO 8601."""

    @property
    def an_hour(self) -> float:
        """Decisions an hour at this pace: the pauses between them are what is counted."""
        return (self.decisions - 1) * 3600 / max(self.seconds, 1.0)


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One line of the history."""

    id: int
    at: str
    reviewer: str
    verb: str
    text: str
    undone: bool
    """Whether it is an act that somebody took back."""
    target: int | None = None
    """The act that this undo or redo turned; None for an act."""
