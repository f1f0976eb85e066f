"""Who does and who suffers what a verb says, as far as the words around it tell; there is no parser."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from .items import Item
from .reading import Reading
from .signs import PAST
from .wordlists import word_set

BE = word_set("is are was were be been being gets got")
NOUN_SIGNS = word_set("a an the his her its their this no of for in with from on at over about against")
"""Words before a shared word that tell it is no verb with a doer before it ("of spying")."""
PARTING = word_set("and or of in for with from on between")
"""Words after a verb that tell that what follows does not suffer it."""
BREAKS = word_set("said say says told tells tell that which who according if when while because but as to by")
"""Words between two names, or a name and a verb, that part them: "Kim said Trump misses"."""
_PREPOSITIONS = word_set("on in by at from for to with of over into after as")
_BEFORE_A_SITE = word_set("at near outside its by")
"""Words before a name that does nothing: "a jury at Leeds Crown Court convicted", "milk made by Lacto was recalled"."""
_GROUPS = word_set(
    """
    troops soldiers forces army fighters rebels militants gunmen insurgents guerrillas jets warplanes drones police
    officers agents settlers protesters fans supporters lawmakers officials authorities diplomats negotiators
    prosecutors
    """
)
"""Words between a name and a verb, who of the named does it: "Congolese troops killed"."""
_PRONOUNS = word_set("he she they it who")
_BEFORE_GERUND = word_set("by after before when while for with")
_VERSUS = word_set("over against")
POSSESSIVE = ("'s", "’s", "s'", "s’")
_BY_REACH = 5
_OPENING = 3
"""Within how many items of a statement's head its subject stands."""


@dataclass(frozen=True, slots=True)
class Deed:
    """The keys of the parties that do it and of those that suffer it; empty where the words do not tell."""

    doers: frozenset[str]
    sufferers: frozenset[str]


_NOTHING: frozenset[str] = frozenset()


@lru_cache(maxsize=8_000)
def parties_of(reading: Reading) -> frozenset[str]:
    """The keys of the places and of the main words of the names."""
    return frozenset(item.key for item in reading.items if item.key[0] == "@" or (item.name and item.factor >= 1))


@lru_cache(maxsize=16_000)
def deed(reading: Reading, place: int, parties: frozenset[str]) -> Deed | None:
    """Who does and who suffers what item ``place`` says; None where it is a noun.

    ``parties`` are the keys that count as somebody. A passive is turned round, one without "by" too; "win over" names
    who suffers it; of "by stopping", ", stopping" and "he stopped" the doer is whom the statement opens with.
    """
    item = reading.items[place]
    words = reading.words.lower
    versus = item.last - item.first > 1 and words[item.last - 1] in _VERSUS
    hanging = _hangs(reading, item)
    if versus:
        return Deed(_NOTHING, _after(reading, place, parties))
    if hanging:
        after = _after(reading, place, parties)
        return Deed(_subject(reading, parties) - after, after)
    if item.first and (words[item.first - 1] in NOUN_SIGNS or _is_owned(reading, item)):
        return None
    before = _run_before(reading, place, parties)
    agent = _agent_place(reading, item)
    if agent is not None:
        return Deed(_run(reading, agent, parties), before)
    if _is_passive(reading, item):
        return Deed(_NOTHING, before)
    after = _after(reading, place, parties)
    if not after and words[item.first].endswith("ed") and item.last < len(words) and words[item.last] in _PREPOSITIONS:
        # A headline's passive, "Thomas placed on reserve", or a verb without an object: either way nobody else did it.
        return Deed(_NOTHING, before)
    return Deed(before, after)


def _is_owned(reading: Reading, item: Item) -> bool:
    """Whether a word is a thing of somebody's: "Steel's rod"."""
    owned = reading.words[item.first - 1].text.endswith(POSSESSIVE)
    return owned and not reading.words.signs[item.first] & PAST


def _hangs(reading: Reading, item: Item) -> bool:
    """Whether the doer of a verb is to be looked for at the statement's head: after a pronoun, or a gerund."""
    words = reading.words.lower
    before = words[max(0, item.first - 2) : item.first]
    if not before:
        return False
    if before[-1] in _PRONOUNS or (before[-1] in {"had", "has", "have"} and before[0] in _PRONOUNS):
        return True
    comma = "," in reading.words.gaps[item.first]
    return words[item.first].endswith("ing") and (comma or before[-1] in _BEFORE_GERUND)


def _subject(reading: Reading, parties: frozenset[str]) -> frozenset[str]:
    """The first run of parties, if it is near the head."""
    for number, item in enumerate(reading.items[: _OPENING + 1]):
        if item.key in parties:
            return _run(reading, number, parties)
    return _NOTHING


def _after(reading: Reading, place: int, parties: frozenset[str]) -> frozenset[str]:
    """The parties right after item ``place``, what somebody is passed over: "stopped challenger Smith"."""
    if place + 1 >= len(reading.items):
        return _NOTHING
    item, following = reading.items[place], reading.items[place + 1]
    between = reading.words.lower[item.last : following.first]
    if len(between) > 2 or not (BREAKS.isdisjoint(between) and PARTING.isdisjoint(between)):
        return _NOTHING
    start = place + 1
    if not _is_party(following, parties) and start + 1 < len(reading.items):
        start += reading.items[start + 1].first == following.last
    return _run(reading, start, parties)


def _agent_place(reading: Reading, verb: Item) -> int | None:
    """The number of the item after "by", if the verb is passive."""
    words = reading.words.lower
    if "by" not in words[verb.last :]:
        return None
    by = words.index("by", verb.last)
    passive = not BE.isdisjoint(words[max(0, verb.first - 3) : verb.first])
    headline = by - verb.last <= _BY_REACH and words[verb.first].endswith("ed")
    if not passive and not headline:
        return None
    return next((number for number, item in enumerate(reading.items) if item.first > by), None)


def _is_passive(reading: Reading, verb: Item) -> bool:
    """Whether the verb is a passive that names no doer."""
    words = reading.words.lower
    past = bool(reading.words.signs[verb.first] & PAST)
    return past and not BE.isdisjoint(words[max(0, verb.first - 2) : verb.first])


def _run(reading: Reading, start: int, parties: frozenset[str]) -> frozenset[str]:
    """The parties in the run of names that starts at item ``start``."""
    found: set[str] = set()
    for number in range(start, len(reading.items)):
        item = reading.items[number]
        if not _is_party(item, parties) or (number > start and _parted(reading, number)):
            break
        found.add(item.key)
    return parties & found


def _run_before(reading: Reading, verb: int, parties: frozenset[str]) -> frozenset[str]:
    """The parties in the run of names right before item ``verb``, without whose somebody is: "Saints' Thomas"."""
    found: set[str] = set()
    first = 0
    for number in range(verb - 1 - _is_group(reading, verb), -1, -1):
        item = reading.items[number]
        if not _is_party(item, parties) or _parted(reading, number + 1, comma=number + 1 == verb):
            break
        if found and reading.words[item.last - 1].text.endswith(POSSESSIVE):
            break
        found.add(item.key)
        first = item.first
    if first and reading.words.lower[first - 1] in _BEFORE_A_SITE:
        return _NOTHING
    return parties & found


def _is_group(reading: Reading, verb: int) -> bool:
    """Whether people of a party right before them stand before item ``verb``."""
    if verb < 2:
        return False
    named, group = reading.items[verb - 2 : verb]
    follows = named.last == group.first and not reading.words[named.last - 1].text.endswith(POSSESSIVE)
    return follows and reading.words.lower[group.first] in _GROUPS and not _parted(reading, verb)


def _is_party(item: Item, parties: frozenset[str]) -> bool:
    """Whether the item is a party, or a part of a name, a place or a title that goes with one."""
    return item.name or item.key[0] == "@" or item.factor < 1 or item.key in parties


def _parted(reading: Reading, number: int, *, comma: bool = False) -> bool:
    """Whether a word between item ``number`` and the one before parts them; or a comma, if that counts."""
    first, last = reading.items[number - 1].last, reading.items[number].first
    if comma and "," in reading.words.between(first - 1, last):
        return True
    return not BREAKS.isdisjoint(reading.words.lower[first:last])
