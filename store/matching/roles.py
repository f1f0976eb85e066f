"""Swapped roles: A accused B / B accused A."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from store.model import Difference

from .alignment import Alignment
from .deeds import BE, BREAKS, NOUN_SIGNS, PARTING, Deed, deed, parties_of
from .items import NOT
from .lexicon import symmetric
from .reading import Reading
from .wordlists import word_set

_HOLDS = 4
"""How many words may lie between a party and the figure that it holds."""
_NEVER_VERBS = word_set("over under above below before after up down out off more less")


def order(pair: Alignment) -> list[Difference]:
    """Two parties change sides of a verb that both statements have, the same or one near it; a passive is turned round.

    A state that does it in one statement and is named in the other, where a third one does it, makes a difference of
    actor. Words such as "met" say the same either way.
    """
    verbs = [key for key in pair.a.keys if key in pair.b.keyset and _may_be_verb(key)]
    turned = next((found for verb in verbs if (found := _turned(pair, verb))), None)
    if turned is not None:
        return [turned]
    parties = parties_of(pair.a) | parties_of(pair.b)
    if not _may_change(pair, parties):
        return []
    for ours, theirs in _shared_deeds(pair, parties):
        exchanged = _exchanged(pair, ours, theirs)
        if exchanged is not None:
            return [exchanged]
        if _strange(pair, ours.doers, theirs.doers):
            return [Difference("actor", _shown(pair.a, min(ours.doers)), _shown(pair.b, min(theirs.doers)))]
    return []


def _may_change(pair: Alignment, parties: frozenset[str]) -> bool:
    """Whether there are parties enough for two to change sides: what :func:`order` finds needs no less.

    One that both sides name, and a second that both name or that has a partner; or a second state.
    """
    shared = parties & pair.a.keyset & pair.b.keyset
    if len(shared) != 1:
        return bool(shared)
    if min(shared)[0] == "@" and sum(key[0] == "@" for key in parties) > 1:
        return True
    return any(map(pair.partners, pair.neighbours.known(parties & pair.a.keyset - shared)))


def _shared_deeds(pair: Alignment, parties: frozenset[str]) -> Iterator[tuple[Deed, Deed]]:
    """What both statements tell of somebody doing, by the same verb or one near it.

    What one of them tells twice is left out where the other agrees with it once.
    """
    places_b: dict[str, list[int]] = {}
    for number, other in enumerate(pair.b.items):
        if other.key not in parties:
            places_b.setdefault(other.key, []).append(number)
    found = [
        (place, number, ours, theirs)
        for place, item in enumerate(pair.a.items)
        if item.key not in parties and (partners := pair.partners(item.key)) and _may_be_verb(item.key)
        if (ours := deed(pair.a, place, parties)) is not None
        for number in sorted([number for key in partners for number in places_b.get(key, ())])
        if (theirs := deed(pair.b, number, parties)) is not None
    ]
    if not found:
        return
    agreed = [(place, number) for place, number, ours, theirs in found if _agree(pair, ours, theirs)]
    settled_a, settled_b = {place for place, _ in agreed}, {number for _, number in agreed}
    for place, number, ours, theirs in found:
        if place not in settled_a and number not in settled_b:
            yield ours, theirs


def _agree(pair: Alignment, ours: Deed, theirs: Deed) -> bool:
    """Whether somebody does it, or suffers it, on both sides; or the sides tell the same, be it nothing."""
    same = ours == theirs
    return same or _any_near(pair, ours.doers, theirs.doers) or _any_near(pair, ours.sufferers, theirs.sufferers)


def _exchanged(pair: Alignment, ours: Deed, theirs: Deed) -> Difference | None:
    """Who does it on one side suffers it on the other, where somebody else does, or suffers, it that both name.

    Or each of two that both name does it on one side: "Kim said that Trump misses him".
    """
    keys_a, keys_b = pair.a.keyset, pair.b.keyset
    risen, fallen = (ours.doers - theirs.doers) & keys_b, (theirs.doers - ours.doers) & keys_a
    if risen and fallen and not _any_near(pair, risen, fallen):
        return Difference("order", _shown(pair.a, min(risen)), _shown(pair.b, min(fallen)))
    for mine, other, rivals, named, moved in (
        (ours.doers, theirs.sufferers, theirs.doers, keys_a, ours.doers),
        (ours.sufferers, theirs.doers, theirs.sufferers, keys_a, ours.sufferers),
        (ours.sufferers, theirs.doers, ours.doers, keys_b, theirs.doers),
        (ours.doers, theirs.sufferers, ours.sufferers, keys_b, theirs.sufferers),
    ):
        if not rivals or not rivals <= named or _any_near(pair, moved, rivals):
            continue
        same = [(one, two) for one in mine for two in other if pair.near(one, two)]
        if same:
            one, two = min(same)
            return Difference("order", _shown(pair.a, one), _shown(pair.b, two))
    return None


def _any_near(pair: Alignment, ones: frozenset[str], others: frozenset[str]) -> bool:
    return any(pair.near(one, other) for one in ones for other in others)


def _turned(pair: Alignment, verb: str) -> Difference | None:
    """What stands right before the verb stands right after it in the other, and the other way round; names or not."""
    sides_a = _sides(pair.a, verb)
    sides_b = None if sides_a is None else _sides(pair.b, verb)
    if sides_a is None or sides_b is None:
        return None
    if not (pair.near(sides_a[0], sides_b[1]) and pair.near(sides_a[1], sides_b[0])):
        return None
    if pair.near(sides_a[0], sides_b[0]):
        return None
    return Difference("order", _shown(pair.a, sides_a[0]), _shown(pair.b, sides_b[0]))


@lru_cache(maxsize=16_000)
def _sides(reading: Reading, verb: str) -> tuple[str, str] | None:
    """The keys of the items right before a verb in the active voice and right after it; None where it is no such."""
    items, words = reading.items, reading.words.lower
    place = 0
    while items[place].key != verb:
        place += 1
    _key, first, last, _factor, _name = items[place]
    if not place or words[first - 1] in _NO_VERB_AFTER or first - items[place - 1].last > 2:
        return None
    before = items[place - 1]
    after = next((other for other in items[place + 1 :] if other.factor >= 1 or other.key[0] == "@"), None)
    if after is None or after.first - last > 2:
        return None
    joined = _PARTED_BY.isdisjoint(words[before.last : first]) and _PARTED_BY.isdisjoint(words[last : after.first])
    return (before.key, after.key) if joined else None


_NO_VERB_AFTER = NOUN_SIGNS | BE
_PARTED_BY = BREAKS | PARTING


def exchange(pair: Alignment) -> list[Difference]:
    """Two parties change figures: "A at 41, B at 38" / "B at 41, A at 38"."""
    if len(pair.a.quantities) < 2 or len(pair.b.quantities) < 2:
        return []
    held_a, held_b = _holders(pair.a), _holders(pair.b)
    shared = [figure for figure in held_a if figure in held_b]
    for place, one in enumerate(shared):
        for other in shared[place + 1 :]:
            first, second = held_a[one], held_a[other]
            if first != second and (held_b[one], held_b[other]) == (second, first):
                return [Difference("order", _shown(pair.a, first), _shown(pair.b, second))]
    return []


@lru_cache(maxsize=8_000)
def _holders(reading: Reading) -> dict[float, str]:
    """Value of a figure -> key of the party right before it, or right after where none stands before.

    The value alone, for a list gives its unit once: "41 percent and 38".
    """
    parties = parties_of(reading)
    held: dict[float, str] = {}
    for quantity in reading.quantities:
        near = [
            (item.first > quantity.first, abs(item.first - quantity.first), item.key)
            for item in reading.items
            if item.key in parties and abs(item.first - quantity.first) <= _HOLDS
        ]
        if near:
            held.setdefault(quantity.value, min(near)[2])
    return held


def _strange(pair: Alignment, doers_a: frozenset[str], doers_b: frozenset[str]) -> bool:
    """Whether both verbs have doers, states all of them, none of the one stands for one of the other, and one of them
    is named on both sides.

    Names of people and clubs are left to the comparing of names: headlines put them before a verb they suffer.
    """
    states = all(key[0] == "@" for key in doers_a | doers_b)
    if not (states and doers_a and doers_b) or _any_near(pair, doers_a, doers_b):
        return False
    return bool(doers_a & pair.b.keyset or doers_b & pair.a.keyset)


@lru_cache(maxsize=100_000)
def _may_be_verb(key: str) -> bool:
    return key[0] not in "@#~" and key != NOT and key not in symmetric() and key not in _NEVER_VERBS


def _shown(reading: Reading, key: str) -> str:
    item = next(item for item in reading.items if item.key == key)
    return reading.shown(item.first, item.last)
