"""Swapped roles: A accused B / B accused A."""

from __future__ import annotations

from functools import lru_cache

from store.model import Difference

from .alignment import Alignment
from .lexicon import symmetric
from .reading import Item, Reading
from .wordlists import word_set

_BE = word_set("is are was were be been being gets got")
_NOUN_SIGNS = word_set("a an the his her its their this no of for in with from on at over about against")
"""Words before a shared word that tell it is no verb with a doer before it ("of spying")."""
_PARTING = word_set("and or of in for with from on between")
"""Words after a verb that tell that what follows does not suffer it."""
_HOLDS = 4
"""How many words may lie between a party and the figure that it holds."""
_NEVER_VERBS = word_set("over under above below before after up down out off more less")
_BREAKS = word_set("said say says told tells tell that which who according if when while because but as to by")
"""Words between two names, or a name and a verb, that part them: "Kim said Trump misses"."""


def order(pair: Alignment) -> list[Difference]:
    """Two parties change sides of a verb that both statements share; a passive is turned round.

    A party that does it in one statement and is named in the other, where a third one does it, makes a difference
    of actor.

    The doers are the names right before the verb, or after the "by" of a passive; words such as "met" say the same
    either way.
    """
    verbs = [key for key in pair.a.keys if key in pair.b.keyset and _may_be_verb(key)]
    turned = next((found for verb in verbs if (found := _turned(pair, verb))), None)
    if turned is not None:
        return [turned]
    parties_a, parties_b = _parties(pair.a), _parties(pair.b)
    if not parties_a or not parties_b or len(parties_a | parties_b) < 2:
        return []
    for verb in verbs:
        if verb in parties_a or verb in parties_b:
            continue
        doers_a, doers_b = _doers(pair.a, verb), _doers(pair.b, verb)
        risen, fallen = (doers_a - doers_b) & parties_b, (doers_b - doers_a) & parties_a
        if risen and fallen and not any(pair.near(one, other) for one in risen for other in fallen):
            return [Difference("order", _shown(pair.a, min(risen)), _shown(pair.b, min(fallen)))]
        if (risen or fallen) and _strange(pair, doers_a, doers_b):
            return [Difference("actor", _shown(pair.a, min(doers_a)), _shown(pair.b, min(doers_b)))]
    return []


def _turned(pair: Alignment, verb: str) -> Difference | None:
    """What stands right before the verb stands right after it in the other, and the other way round; names or not."""
    sides_a, sides_b = _sides(pair.a, verb), _sides(pair.b, verb)
    if sides_a is None or sides_b is None:
        return None
    if not (pair.near(sides_a[0], sides_b[1]) and pair.near(sides_a[1], sides_b[0])):
        return None
    if pair.near(sides_a[0], sides_b[0]):
        return None
    return Difference("order", _shown(pair.a, sides_a[0]), _shown(pair.b, sides_b[0]))


@lru_cache(maxsize=50_000)
def _sides(reading: Reading, verb: str) -> tuple[str, str] | None:
    """The keys of the items right before a verb in the active voice and right after it; None where it is no such."""
    place = next(number for number, item in enumerate(reading.items) if item.key == verb)
    item = reading.items[place]
    words = [word.lower for word in reading.words]
    if not place or words[item.first - 1] in _NOUN_SIGNS | _BE:
        return None
    after = next((other for other in reading.items[place + 1 :] if other.factor >= 1 or other.key[0] == "@"), None)
    before = reading.items[place - 1]
    if after is None or item.first - before.last > 2 or after.first - item.last > 2:
        return None
    between = {*words[before.last : item.first], *words[item.last : after.first]}
    return None if between & (_BREAKS | _PARTING) else (before.key, after.key)


def exchange(pair: Alignment) -> list[Difference]:
    """Two parties change figures: "A at 41, B at 38" / "B at 41, A at 38"."""
    held_a, held_b = _holders(pair.a), _holders(pair.b)
    shared = [figure for figure in held_a if figure in held_b]
    for place, one in enumerate(shared):
        for other in shared[place + 1 :]:
            first, second = held_a[one], held_a[other]
            if first != second and (held_b[one], held_b[other]) == (second, first):
                return [Difference("order", _shown(pair.a, first), _shown(pair.b, second))]
    return []


@lru_cache(maxsize=20_000)
def _holders(reading: Reading) -> dict[float, str]:
    """Value of a figure -> key of the party right before it, or right after where none stands before.

    The value alone, for a list gives its unit once: "41 percent and 38".
    """
    parties = _parties(reading)
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
    """Whether both verbs have doers, states all of them, and none of the one may stand for one of the other.

    Names of people and clubs are left to the comparing of names: headlines put them before a verb they suffer.
    """
    states = all(key[0] == "@" for key in doers_a | doers_b)
    return (
        states and bool(doers_a and doers_b) and not any(pair.near(one, other) for one in doers_a for other in doers_b)
    )


@lru_cache(maxsize=20_000)
def _parties(reading: Reading) -> frozenset[str]:
    """The keys of the places and of the main words of the names."""
    return frozenset(item.key for item in reading.items if item.key[0] == "@" or (item.name and item.factor >= 1))


@lru_cache(maxsize=50_000)
def _doers(reading: Reading, verb: str) -> frozenset[str]:
    """The parties that do what the verb says; none where it is a noun, or a passive that names no doer."""
    parties = _parties(reading)
    place = next(number for number, item in enumerate(reading.items) if item.key == verb)
    item = reading.items[place]
    words = [word.lower for word in reading.words]
    if item.first and words[item.first - 1] in _NOUN_SIGNS:
        return frozenset()
    by = _agent_place(reading, item, words)
    if by is not None:
        return _run(reading, by, parties)
    return frozenset() if _suffers(words, item) else _run_before(reading, place, parties)


def _agent_place(reading: Reading, verb: Item, words: list[str]) -> int | None:
    """The number of the item after "by", if the verb is passive."""
    try:
        by = words.index("by", verb.last)
    except ValueError:
        return None
    passive = any(word in _BE for word in words[max(0, verb.first - 3) : verb.first])
    headline = by - verb.last <= 5 and words[verb.first].endswith("ed")
    if not passive and not headline:
        return None
    return next((number for number, item in enumerate(reading.items) if item.first > by), None)


def _suffers(words: list[str], verb: Item) -> bool:
    """Whether the verb is a passive that names no doer."""
    return any(word in _BE for word in words[max(0, verb.first - 2) : verb.first]) and words[verb.first].endswith("ed")


def _run(reading: Reading, start: int, parties: frozenset[str]) -> frozenset[str]:
    """The parties in the run of names that starts at item ``start``."""
    found: set[str] = set()
    for number in range(start, len(reading.items)):
        item = reading.items[number]
        if not _is_naming(item) or (number > start and _parted(reading, number)):
            break
        found.add(item.key)
    return parties & found


def _run_before(reading: Reading, verb: int, parties: frozenset[str]) -> frozenset[str]:
    """The parties in the run of names right before item ``verb``."""
    found: set[str] = set()
    for number in range(verb - 1, -1, -1):
        item = reading.items[number]
        if not _is_naming(item) or _parted(reading, number + 1, comma=number + 1 == verb):
            break
        found.add(item.key)
    return parties & found


def _is_naming(item: Item) -> bool:
    """Whether the item is a name, a place or a title."""
    return item.name or item.key[0] == "@" or item.factor < 1


def _parted(reading: Reading, number: int, *, comma: bool = False) -> bool:
    """Whether a word between item ``number`` and the one before parts them; or a comma, if that counts."""
    first, last = reading.items[number - 1].last, reading.items[number].first
    if comma and "," in reading.words.between(first - 1, last):
        return True
    return any(word.lower in _BREAKS for word in reading.words[first:last])


def _may_be_verb(key: str) -> bool:
    return key[0] not in "@#~" and key not in symmetric() and key not in _NEVER_VERBS


def _shown(reading: Reading, key: str) -> str:
    item = next(item for item in reading.items if item.key == key)
    return reading.shown(item.first, item.last)
