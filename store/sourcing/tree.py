"""A claim's outlets under their origins, as a screen draws them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from store.model import Judgement, Level, Mention
from store.sourcing.assessment import assessment
from store.sourcing.groups import Group
from store.sourcing.identities import Identities, identities_of
from store.sourcing.notation import format_chain
from store.sourcing.origins import outlet_name


@dataclass(frozen=True, slots=True)
class Leaf:
    """One mention under its origin."""

    chain: str
    """The chain in the editor's notation."""
    outlet: str
    mention_id: int


@dataclass(frozen=True, slots=True)
class Branch:
    """One origin and the mentions that rest on it."""

    origin: str | None
    """The origin's name; None gathers all mentions whose origin is not known."""
    level: Level
    independent: bool
    """Whether it is one of two or more origins that were judged independent of each other."""
    leaves: tuple[Leaf, ...]


def origin_tree(
    mentions: Sequence[Mention],
    judgements: Sequence[Judgement] = (),
    identities: Identities | Mapping[str, str] | None = None,
) -> tuple[Branch, ...]:
    """The mentions by origin, as ``assess`` counts them: the level that the label speaks for first.

    Within a level the known origins come first, most mentions first, and one branch of unknown origin last.
    Every mention is the leaf of exactly one branch.
    """
    found = assessment(mentions, judgements, identities_of(identities))
    free = set(found.independent) if len(found.independent) > 1 else set()
    other = Level.UTTERANCE if found.level is Level.CONTENT else Level.CONTENT
    return (
        *(
            Branch(group.name, found.level, place in free, _leaves([group]))
            for place, group in enumerate(found.grouping.known)
        ),
        *_unknown(found.grouping.unknown, found.level),
        *(Branch(group.name, other, False, _leaves([group])) for group in found.aside.known),
        *_unknown(found.aside.unknown, other),
    )


def _unknown(groups: Sequence[Group], level: Level) -> Iterable[Branch]:
    if groups:
        yield Branch(None, level, False, _leaves(groups))


def _leaves(groups: Sequence[Group]) -> tuple[Leaf, ...]:
    return tuple(
        Leaf(format_chain(mention.chain), outlet_name(mention), mention.id)
        for group in groups
        for mention in group.mentions
    )
