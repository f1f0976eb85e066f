"""States by their many names: "Pyongyang", "North Korean" and "DPRK" are all North Korea."""

from __future__ import annotations

from functools import cache

from store.sourcing.data_states import STATES

Words = tuple[str, ...]


def named_state(words: Words) -> str | None:
    """The state of this name, or of which this is the capital; None for anything else. Words are lower case."""
    return _tables()[0].get(words)


def state_of_adjective(words: Words) -> tuple[str, int] | None:
    """The state whose adjective or name opens ``words``, and how many words that takes; None if there is none."""
    names, adjectives = _tables()
    for size in (4, 3, 2, 1):
        found = adjectives.get(words[:size]) or names.get(words[:size])
        if found is not None and len(words) > size:
            return found, size
    return None


@cache
def _tables() -> tuple[dict[Words, str], dict[Words, str]]:
    names: dict[Words, str] = {}
    adjectives: dict[Words, str] = {}
    for line in STATES.strip().splitlines():
        name, others, capitals, adjectival = [*line.split("|"), ""][:4]
        for spelled in (name.lower(), *others.split(","), *capitals.split(",")):
            if spelled:
                names[tuple(spelled.split())] = name
        for spelled in adjectival.split(","):
            if spelled:
                adjectives[tuple(spelled.split())] = name
    return names, adjectives
