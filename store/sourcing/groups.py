"""Mentions gathered by origin: who rests on the same one, and which origins a person judged independent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from store.model import Independence, Judgement, Mention
from store.sourcing.folding import Fold, Folding, Parts
from store.sourcing.identities import Identities
from store.sourcing.loops import runs_through
from store.sourcing.origins import origin_name, outlet_key, outlet_name

JOINING = frozenset(
    {
        Independence.SAME_ORIGIN,
        Independence.SYNDICATED_COPY,
        Independence.CIRCULAR,
        Independence.SAME_PRINCIPAL,
    }
)
"""Verdicts that make one origin of two."""


@dataclass(frozen=True, slots=True)
class Group:
    """Mentions of one level that rest on one origin."""

    mentions: tuple[Mention, ...]
    """In order of their ids."""
    names: tuple[str, ...]
    """The origin's names among the mentions, the commonest first, those that only relay it last; empty without one."""
    folds: tuple[Fold, ...] = ()
    """Why several names count as one, where it is not one name in two spellings."""

    @property
    def name(self) -> str | None:
        """The one name that stands for the group, None for an unknown origin."""
        return self.names[0] if self.names else None

    @property
    def outlets(self) -> tuple[str, ...]:
        """The distinct publishing outlets, sorted."""
        return outlets_of(self.mentions)


@dataclass(frozen=True, slots=True)
class Grouping:
    """All mentions of one level by origin, and what judgements say between the groups."""

    known: tuple[Group, ...]
    """Groups whose origin has a name: most mentions first, then by name."""
    unknown: tuple[Group, ...]
    """Groups of unknown origin; a mention that nobody joined to another is one for itself."""
    independent: frozenset[tuple[int, int]]
    """Pairs of places in ``known``, the lower first, that somebody judged independent."""


def outlets_of(mentions: Iterable[Mention]) -> tuple[str, ...]:
    """The distinct publishing outlets by name, sorted; of several spellings the first in order."""
    names: dict[str, str] = {}
    for mention in mentions:
        key, name = outlet_key(mention), outlet_name(mention)
        names[key] = min(name, names.get(key, name))
    return tuple(sorted(names.values(), key=lambda name: (name.casefold(), name)))


def latest_judgements(judgements: Sequence[Judgement], mentions: Sequence[Mention]) -> list[Judgement]:
    """The judgement that holds for each pair of the mentions: the latest by time, of equal times the last
    given.

    Judgements on mentions that are not among these, or on one mention and itself, are left out.
    """
    here = {mention.id for mention in mentions}
    held: dict[frozenset[int], Judgement] = {}
    for judgement in sorted(judgements, key=lambda judgement: judgement.at):
        pair = frozenset((judgement.mention_a, judgement.mention_b))
        if len(pair) == 2 and pair <= here:
            held[pair] = judgement
    return [held[pair] for pair in sorted(held, key=sorted)]


def group(
    mentions: Sequence[Mention],
    judgements: Sequence[Judgement],
    identities: Identities,
    loops: Sequence[frozenset[str]],
) -> Grouping:
    """Gathers mentions of one level by origin.

    Two mentions are in one group if their origins are the same source or have the same principal
    (``identities``), if a judgement of ``JOINING`` links them, if their chains run through the same loop, or if
    ``folding`` finds that, in one claim, they can only be one. Being in one group carries over: a with b and b with
    c makes one of all three. What somebody said is apart, or judged independent, is never folded.
    """
    parts = Parts(len(mentions))
    places = {mention.id: place for place, mention in enumerate(mentions)}
    linked = [
        (places[judgement.mention_a], places[judgement.mention_b], judgement.verdict)
        for judgement in judgements
        if judgement.mention_a in places and judgement.mention_b in places
    ]
    folding = Folding(mentions, identities, parts, linked) if len(mentions) > 1 else None
    if folding is not None:
        folding.join_sources()
        folding.join_principals()
    for a, b, verdict in linked:
        if verdict in JOINING:
            parts.join(a, b)
    for loop in loops:
        through = [place for place, mention in enumerate(mentions) if runs_through(mention, loop, identities)]
        for place in through[1:]:
            parts.join(through[0], place)
    if folding is not None:
        folding.join_likely()
    return _grouping(mentions, parts, linked, folding.folds if folding is not None else [])


def _grouping(
    mentions: Sequence[Mention],
    parts: Parts,
    linked: Sequence[tuple[int, int, Independence]],
    folds: Sequence[tuple[int, Fold]],
) -> Grouping:
    gathered: dict[int, list[int]] = {}
    for place in sorted(range(len(mentions)), key=lambda place: mentions[place].id):
        gathered.setdefault(parts.root(place), []).append(place)
    why: dict[int, list[Fold]] = {}
    for place, fold in folds:
        why.setdefault(parts.root(place), []).append(fold)
    groups = {root: _make([mentions[n] for n in places], why.get(root, [])) for root, places in gathered.items()}
    known = sorted(
        (root for root in groups if groups[root].names),
        key=lambda root: (-len(groups[root].mentions), groups[root].names, groups[root].mentions[0].id),
    )
    order = {root: place for place, root in enumerate(known)}
    independent = set()
    for a, b, verdict in linked:
        ends = sorted({order[root] for root in (parts.root(a), parts.root(b)) if root in order})
        if verdict is Independence.INDEPENDENT and len(ends) == 2:
            independent.add((ends[0], ends[1]))
    return Grouping(
        known=tuple(groups[root] for root in known),
        unknown=tuple(group for group in groups.values() if not group.names),
        independent=frozenset(independent),
    )


def _make(mentions: Sequence[Mention], folds: Sequence[Fold]) -> Group:
    names = Counter(name for mention in mentions if (name := origin_name(mention)) is not None)
    relayed = {fold.one for fold in folds if fold.relayed}
    ranked = sorted(names, key=lambda name: (name in relayed, -names[name], name.casefold(), name))
    return Group(tuple(mentions), tuple(ranked), tuple(dict.fromkeys(folds)))
