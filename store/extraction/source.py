"""A source as an article names it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from store.model import Hop, SourcingClass

SEEN = "seen"
"""The cue of a paper that an outlet has in hand and that has said nothing yet."""


@dataclass(frozen=True, slots=True)
class Source:
    """A source as an article names it: its hops, origin first (relays it carries with it behind), and its class."""

    hops: tuple[Hop, ...]
    sourcing_class: SourcingClass
    kind: str
    """``person``, ``body``, ``document``, ``outlet``, ``group`` or ``pronoun``."""

    @property
    def name(self) -> str | None:
        """The name of the first hop."""
        return self.hops[0].name if self.hops else None


def dedupe(hops: Sequence[Hop]) -> tuple[Hop, ...]:
    """The hops without one that names the same as an earlier one."""
    seen: set[str] = set()
    kept: list[Hop] = []
    for hop in hops:
        key = (hop.name or "").casefold()
        if key and key in seen:
            continue
        seen.add(key)
        kept.append(hop)
    return tuple(kept)


def without_own(name: str) -> str:
    """A description without an "own" that only stresses whose it is: "Slipstream's own data" -> "Slipstream's data"."""
    for mark in ("'s ", "’s ", "' ", "’ "):
        name = name.replace(f"{mark}own ", mark)
    return name


def genitive(name: str) -> str:
    """A name as an owner: "Ann Lee's", "dockers'"."""
    return f"{name}'" if name.endswith("s") and name[:1].islower() else f"{name}'s"
