"""Circular reporting: sources that, along a claim's chains, each take it from the other."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from store.model import Mention
from store.sourcing.identities import Identities
from store.sourcing.origins import UNNAMED, publisher_of


def stations(mention: Mention, identities: Identities) -> list[str]:
    """The named hops in order, the publishing outlet last, as keys of their sources.

    Gaps are passed over: what comes after one still comes from before it. A source described but not named
    is left out, for two "officials" may be two people. A name repeated at once counts once.
    """
    hops = mention.chain[1:] if mention.sourcing_class in UNNAMED else mention.chain
    names = [hop.name for hop in hops] + [publisher_of(mention)]
    keys = [identities.of(name).key for name in names if name is not None]
    return [key for place, key in enumerate(keys) if place == 0 or key != keys[place - 1]]


def find_loops(mentions: Sequence[Mention], identities: Identities) -> list[frozenset[str]]:
    """The sets of two or more sources that each rest on every other, over the chains of all mentions
    together.

    They are the strongly connected parts of the graph whose arrows run from each hop to the next.
    """
    if len(mentions) == 1 and not may_loop(mentions[0]):
        return []
    follows: dict[str, set[str]] = {}
    for mention in mentions:
        keys = stations(mention, identities)
        for giver, taker in pairwise(keys):
            follows.setdefault(giver, set()).add(taker)
    reached = {key: _reachable(key, follows) for key in follows}
    loops = {
        frozenset(other for other in reach if key in reached.get(other, ()))
        for key, reach in reached.items()
        if key in reach
    }
    return sorted(loops, key=sorted)


def may_loop(mention: Mention) -> bool:
    """Whether a chain is long enough to come back to where it was."""
    return len(mention.chain) > 1


def runs_through(mention: Mention, loop: frozenset[str], identities: Identities) -> bool:
    """Whether the mention's chain goes from one source of the loop to another."""
    keys = stations(mention, identities)
    return any(giver in loop and taker in loop for giver, taker in pairwise(keys))


def _reachable(start: str, follows: dict[str, set[str]]) -> set[str]:
    seen: set[str] = set()
    frontier = [start]
    while frontier:
        for taker in follows.get(frontier.pop(), ()):
            if taker not in seen:
                seen.add(taker)
                frontier.append(taker)
    return seen
