"""Deeds undone: what one side says is called off, lifted, cut or brought back, the other says is so."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from store.model import Difference

from .alignment import Alignment
from .deeds import BE
from .items import Item
from .lexicon import stem
from .predicates import is_verb
from .reading import Reading
from .wordlists import word_set

UNDOING = """
postpone delay defer shelve cancel scrap suspend halt lift overturn quash annul reverse revoke rescind repeal retract
reduce shorten halve appeal veto restore reinstate resume reopen reconsider
"""
"""Verbs that tell that their object is no longer, not yet or not wholly so."""
ENDING = "off down back remove abolish drop end withdraw eliminate"
"""Words that may tell the same of any verb's object: beside them nothing is taken to be as it was."""
_HAVE = word_set("has have had having")
_NEAR = 2
"""How many words before a verb a negation may stand that bears on it."""
_REACH = 3
"""Within how many items after the verb its object stands."""


def undoing(pair: Alignment) -> list[Difference]:
    """A thing undone in the main clause of one side, told of by the other, which undoes nothing."""
    found = _undone(pair) if pair.b.keyset.isdisjoint(_ending()) else []
    if found or not pair.a.keyset.isdisjoint(_ending()):
        return found
    return [Difference(told.kind, told.b, told.a) for told in _undone(pair.turned())]


@cache
def _undoing() -> frozenset[str]:
    return frozenset(stem(verb) for verb in UNDOING.split())


@cache
def _ending() -> frozenset[str]:
    return _undoing() | {stem(word) for word in ENDING.split()}


def _undone(pair: Alignment) -> list[Difference]:
    if _undoing().isdisjoint(pair.a.keyset) and _giving_up().isdisjoint(pair.a.keyset):
        return []
    lone = pair.lone_a
    for place, item in enumerate(pair.a.items):
        told = (item.key in _undoing() or _gives_up(pair, place)) and not _is_negated(pair.a, item)
        if told and item in lone and item.first in pair.a.clause:
            found = next((partner for other in _objects(pair.a, place) if (partner := pair.partner(other))), None)
            if found is not None:
                words = pair.a.shown(item.first, item.last), pair.b.shown(found.first, found.last)
                return [Difference("negation", *words)]
    return []


def keeps(pair: Alignment, place: int) -> bool:
    """Whether side a undoes nothing by the negation at ``place``, nor does side b: "will not lift the ban"."""
    undone = next((item for item in pair.a.items if item.first > place), None)
    if undone is None or undone.key not in _undoing() or not pair.b.keyset.isdisjoint(_ending()):
        return False
    if pair.partners(undone.key):
        return False
    return undone.first - place <= _NEAR


def _gives_up(pair: Alignment, place: int) -> bool:
    """Whether side a lets go of what it meant to do, and side b does not: "dropped its promise", "broke a pledge"."""
    item, following = pair.a.items[place], pair.a.items[place + 1 : place + 2]
    if item.key not in _giving_up() or not pair.b.keyset.isdisjoint(_giving_up()):
        return False
    return any(other.key in _intentions() and other.first - item.last <= _NEAR for other in following)


@cache
def _giving_up() -> frozenset[str]:
    return frozenset(stem(word) for word in ("drop", "abandon", "break", "ditch", "renege"))


@cache
def _intentions() -> frozenset[str]:
    return frozenset(stem(word) for word in ("promise", "pledge", "plan", "vow", "bid", "commitment", "threat"))


def _is_negated(reading: Reading, verb: Item) -> bool:
    """Whether it is not undone: "will not lift the ban", "refused to lift it"."""
    return any(0 < verb.first - place <= _NEAR for place in reading.negations)


def _objects(reading: Reading, place: int) -> list[Item]:
    """What is undone: what follows the verb, or what stands before it in "it was cut", "he had it cut"; no facts."""
    item = reading.items[place]
    helpers = reading.words.lower[max(0, item.first - 2) : item.first]
    before = _plain(reading.items[max(0, place - _REACH) : place])
    if not BE.isdisjoint(helpers) or (before and before[-1].last == item.first and _has(reading, before[0].first)):
        return before
    # "put off", and what else is several words for such a verb, is one; the form of "put" tells nothing.
    if item.last - item.first > 1 or is_verb(reading.words, item.first) or helpers[-1:] == ("to",):
        return _plain(reading.items[place + 1 : place + 1 + _REACH])
    return []


def _has(reading: Reading, place: int) -> bool:
    """Whether a form of "have" stands shortly before a place: "had her ban"."""
    return not _HAVE.isdisjoint(reading.words.lower[max(0, place - 3) : place])


def _plain(items: Sequence[Item]) -> list[Item]:
    return [item for item in items if not item.name and item.key[0] not in "@#~"]
