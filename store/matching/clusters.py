"""Groups of claims that may all be the same, from pairs: every two of a group are a pair, so that nothing chains.

Complete linkage (Sorensen 1948): two groups are joined only if each claim of the one pairs with each of the other. A
third claim that is like two unlike ones joins one of them, and never brings both together. A pair that must stay
apart is simply no pair, and so holds apart all that it touches.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Group:
    """Claims of which every two are a pair. ``members`` by id; ``medoid`` is the one most like all the others."""

    medoid: int
    members: tuple[int, ...]
    lowest: float
    """The score of the weakest pair inside."""


def group(scores: Mapping[Pair, float], apart: Collection[Pair] = frozenset(), *, smallest: int = 2) -> list[Group]:
    """Group claims by the ``scores`` of their pairs, (lower id, higher id); those in ``apart`` count as no pairs.

    Pairs are taken from the best down, equal ones by ids, and each joins the groups of its two claims if these are
    pairs throughout. So the strongest pairs decide, the order of ``scores`` does not matter, and a claim without a
    pair to any of a group's claims changes nothing of it. Groups of fewer than ``smallest`` claims are left out. The
    largest groups come first, then those whose weakest pair is strongest, then by id.
    """
    held = {pair: score for pair, score in scores.items() if pair not in apart}
    groups = [
        _group(members, held)
        for members in _members(sorted(held, key=lambda pair: (-held[pair], pair)))
        if len(members) >= smallest
    ]
    return sorted(groups, key=lambda found: (-len(found.members), -found.lowest, found.members))


def _members(pairs: Iterable[Pair]) -> list[list[int]]:
    """The claims of each group, from the pairs in the order in which they may join groups.

    Two groups that are not pairs throughout never will be, for groups only grow: one pass is enough.
    """
    listed = list(pairs)
    members: dict[int, list[int]] = {}
    across: dict[int, dict[int, int]] = defaultdict(dict)
    """For each group, how many pairs it has with each other group."""
    for a, b in listed:
        members[a], members[b] = [a], [b]
        across[a][b] = across[b][a] = 1
    group_of = {claim: claim for claim in members}
    for a, b in listed:
        one, two = group_of[a], group_of[b]
        if one == two or across[one].get(two, 0) < len(members[one]) * len(members[two]):
            continue
        if len(across[one]) < len(across[two]):
            one, two = two, one
        _join(one, two, members, across)
        group_of.update(dict.fromkeys(members[one], one))
    return list(members.values())


def _join(one: int, two: int, members: dict[int, list[int]], across: dict[int, dict[int, int]]) -> None:
    """Put group ``two`` into group ``one``."""
    members[one] += members.pop(two)
    for other, count in across.pop(two).items():
        del across[other][two]
        if other != one:
            across[one][other] = across[other][one] = across[one].get(other, 0) + count


def _group(members: list[int], scores: Mapping[Pair, float]) -> Group:
    """The medoid has the highest sum of scores inside; of equal ones it is the first by id."""
    ordered = sorted(members)
    inside = {(a, b): scores[a, b] for place, a in enumerate(ordered) for b in ordered[place + 1 :]}
    if not inside:
        return Group(ordered[0], tuple(ordered), 100.0)
    sums = {
        claim: math.fsum(inside[min(claim, other), max(claim, other)] for other in ordered if other != claim)
        for claim in ordered
    }
    return Group(min(ordered, key=lambda claim: (-sums[claim], claim)), tuple(ordered), min(inside.values()))
