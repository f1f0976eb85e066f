"""Conflicts of polarity: negation and opposites."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from store.model import Difference

from .alignment import Alignment, beside
from .deeds import BE
from .items import Item
from .lexicon import opposites, stem
from .reading import Reading
from .signs import OPENS_FIGURE
from .undoing import keeps
from .wordlists import word_set

_REACH = 7
"""How many words after a negation are what it bears on."""
_REACH_BACK = 5
_LACKING = word_set("without lack lacks lacked lacking")
"""Words that negate what comes next alone."""
_BESIDE = 3
"""How many words before a word negate it beyond doubt."""


def negation(pair: Alignment) -> list[Difference]:
    """One side denies what the other says: a negation on one side only, or an opposite; two cancel out."""
    opposite = _opposites(pair)
    turned = [_told(pair, *opposite)] if opposite else []
    if not pair.a.negations and not pair.b.negations:
        return turned
    denied = _denied(pair) or [Difference(found.kind, found.b, found.a) for found in _denied(pair.turned())]
    if denied and not turned:
        return denied
    ours, theirs = _bearing(pair), _bearing(pair.turned())
    if bool(ours) == bool(theirs) or _both_deny(pair, ours):
        return [] if opposite and _one_negated(pair, *opposite) else turned
    if turned or _lacks(pair.turned() if ours else pair) or _ends(pair, ours, theirs):
        return []
    if ours:
        return [Difference("negation", _phrase(pair.a, ours[0]), _counterpart(pair, ours[0]))]
    return [Difference("negation", _counterpart(pair.turned(), theirs[0]), _phrase(pair.b, theirs[0]))]


def _denied(pair: Alignment) -> list[Difference]:
    """A verb that side a negates by "not" right before it, and side b has, the same one, without any negation near.

    What side b denies as a whole is negated, wherever it stands.
    """
    for place in pair.a.negations:
        word = pair.a.words[place].lower
        if (word != "not" and not word.endswith("n't")) or _only_until(pair, place):
            continue
        item = next((item for item in pair.a.items if item.first > place), None)
        if item is None or item.first - place > 2 or item.key[0] in "@#~" or item.name:
            continue
        others = [other for other in pair.b.items if other.key == item.key]
        if (
            pair.b.denial is None
            and others
            and not any(_is_near(denial, other) for other in others for denial in pair.b.negations)
            and not (len(pair.a.negations) <= len(pair.b.negations) and _has_none_do(pair.b, others[0]))
        ):
            return [Difference("negation", _phrase(pair.a, place), pair.b.shown(others[0].first, others[0].last))]
    return []


_MISSING = """
miss skip absent absence omit forgo avoid abstain refrain shortage scarce scarcity insufficient inadequate empty zero
few short ignore
"""
"""Words that tell that something is not there or not done, without a negation."""
_NONE_OF = "#count:0"
_ENDING = "drop abandon cease stop end lose cut disconnect"
"""Words that tell that something is no longer there or done."""
_NO_LONGER = word_set("without nolonger longer")


@cache
def _missing() -> frozenset[str]:
    return frozenset(stem(word) for word in _MISSING.split()) | {_NONE_OF}


def _lacks(pair: Alignment) -> bool:
    """Whether side a tells by a word of its own, or a nought, that something is not there: "too few", "will miss"."""
    return any(item.key in _missing() for item in pair.lone_a)


def _ends(pair: Alignment, ours: list[int], theirs: list[int]) -> bool:
    """Whether one side has "without" or "no longer", and the other tells of an end: "lost power", "dropped it"."""
    side, other, bearing = (pair.a, pair.lone_b, ours) if ours else (pair.b, pair.lone_a, theirs)
    near = {word for place in bearing for word in side.words.lower[place : place + 2]}
    return not near.isdisjoint(_NO_LONGER) and any(item.key in _ended() for item in other)


@cache
def _ended() -> frozenset[str]:
    return frozenset(stem(word) for word in _ENDING.split())


def _is_near(denial: int, item: Item) -> bool:
    return -_BESIDE <= denial - item.first <= 1


def _has_none_do(reading: Reading, verb: Item) -> bool:
    """Whether a verb is the deed of nobody or nothing: "No gun fired", "none of it was sold", "sold by no one"."""
    for place in reading.negations:
        if reading.words.lower[place - 1 : place] == ("by",) and 0 < place - verb.last <= _BESIDE:
            return True
        if reading.words.lower[place] in _NONE and 0 < verb.first - place <= _REACH:
            return _PARTING.isdisjoint(reading.words.lower[place : verb.first]) and not any(
                "," in gap for gap in reading.words.gaps[place + 1 : verb.first + 1]
            )
    return False


_NONE = word_set("no none nobody nothing neither never")
_PARTING = word_set("that which who whom whose when while if because but")


def _both_deny(pair: Alignment, ours: list[int]) -> bool:
    """Whether the side whose negation bears on nothing near denies all it says: "no group", "the first since"."""
    other = pair.b if ours else pair.a
    words_a, words_b = ({word.lower for word in side.words} for side in (pair.a, pair.b))
    first = "since" in words_a & words_b and "first" in (words_b if ours else words_a)
    return first or 0 in other.negations


def _bearing(pair: Alignment) -> list[int]:
    """Negations of side a whose surroundings side b shares: one in a clause of its own says nothing of the rest."""
    bearing = []
    for place in pair.a.negations:
        near = [item for item in pair.a.items if -_REACH_BACK <= item.first - place <= _REACH]
        if pair.a.words[place].lower in _LACKING:
            near = [item for item in near if item.first > place][:1]
        met = not near or any(pair.has_partner(item.key, pair.b) for item in near)
        if met and not _only_until(pair, place) and not keeps(pair, place):
            bearing.append(place)
    return bearing


def _only_until(pair: Alignment, place: int) -> bool:
    """Whether a negation of side a holds until a time that side b tells without it: "not open until 2029"."""
    after = pair.a.words.lower[place + 1 : place + 1 + _REACH]
    if _UNTIL.isdisjoint(after) or not _UNTIL.isdisjoint(pair.b.words.lower):
        return False
    # "not until May" is "not before May".
    return not (pair.b.negations and "before" in pair.b.words.lower)


_UNTIL = word_set("until till")


def _phrase(reading: Reading, place: int) -> str:
    """The negation and the word after it."""
    return reading.shown(place, min(place + 2, len(reading.words)))


def _counterpart(pair: Alignment, place: int) -> str:
    """The words of side b that answer to the negated word of side a, or a dash."""
    for item in pair.a.items:
        if item.first > place:
            other = pair.partner(item)
            if other is not None:
                return pair.b.shown(other.first, other.last)
    return "—"


def _told(pair: Alignment, mine: Item, other: Item) -> Difference:
    return Difference("negation", pair.a.shown(mine.first, mine.last), pair.b.shown(other.first, other.last))


def _one_negated(pair: Alignment, mine: Item, other: Item) -> bool:
    """Whether one of two opposites, and not the other, stands right behind a negation: "missed", "without hitting"."""
    return (mine.first - 1 in pair.a.negations) != (other.first - 1 in pair.b.negations)


def _opposites(pair: Alignment) -> tuple[Item, Item] | None:
    """Words that say the opposite: what the other side has nothing for, else what stands beside the same word."""
    table, keys_b = _opposed(), pair.b.keyset
    opposed = {key for key in pair.a.keyset & _with_opposites() if not table[key].isdisjoint(keys_b)}
    if not opposed:
        return None
    against = [(item, table[item.key]) for item in pair.a.items if item.key in opposed]
    pairs = [
        (mine, other)
        for mine, words in against
        for other in pair.b.items
        if other.key in words and not _turns_round(pair, mine, other)
        if not (_beats(pair.a, mine) or _beats(pair.b, other))
        if _bounds(pair.a, mine) == _bounds(pair.b, other)
    ]
    if not pairs:
        return None
    lone_a, lone_b = set(pair.lone_a), set(pair.lone_b)
    told = next((found for found in pairs if found[0] in lone_a and found[1] in lone_b), None)
    return told or next((found for found in pairs if _in_one_place(pair, *found) and not _twice(pair, *found)), None)


_BEFORE_AND_AFTER = {"befor", "after"}


def _turns_round(pair: Alignment, mine: Item, other: Item) -> bool:
    """Whether "before" and "after" do not part one thing: "A before B" is "B after A"."""
    if {mine.key, other.key} != _BEFORE_AND_AFTER:
        return False
    ours, theirs = beside(pair.a, mine.first, mine.last)[1], beside(pair.b, other.first, other.last)[1]
    if ours is None or theirs is None or pair.near(ours.key, theirs.key):
        return False
    swapped = any(item.first < other.first and pair.near(ours.key, item.key) for item in pair.b.items)
    return swapped or any(item.first < mine.first and pair.near(item.key, theirs.key) for item in pair.a.items)


_BEATING = word_set("defeats defeated defeating")


def _beats(reading: Reading, item: Item) -> bool:
    """Whether a word of defeat tells of who wins: "A defeats B", not "A was defeated"."""
    before = reading.words.lower[max(0, item.first - 2) : item.first]
    return reading.words.lower[item.first] in _BEATING and BE.isdisjoint(before)


def _bounds(reading: Reading, item: Item) -> bool:
    """Whether a word goes with a figure: "less than six hours" is no less of anything."""
    following = item.last + 1
    return (
        reading.words.lower[item.last : following] == ("than",)
        and following < len(reading.words)
        and bool(reading.words.signs[following] & OPENS_FIGURE)
    )


@cache
def _opposed() -> Mapping[str, frozenset[str]]:
    """Key -> keys that say the opposite: "first" is a figure to comparing, and the opposite of "last"."""
    table = dict(opposites())
    table[_FIRST] = table.get("first", frozenset())
    return {key: others | {_FIRST} if "first" in others else others for key, others in table.items()}


@cache
def _with_opposites() -> frozenset[str]:
    """The keys that have any."""
    return frozenset(_opposed())


_FIRST = "#ordinal:1"


def _twice(pair: Alignment, mine: Item, other: Item) -> bool:
    """Whether either word stands in the same place on both sides, too: "an old man and an old woman"."""
    ours = any(item.key == mine.key and _in_one_place(pair, mine, item) for item in pair.b.items)
    return ours or any(item.key == other.key and _in_one_place(pair, item, other) for item in pair.a.items)


def _in_one_place(pair: Alignment, mine: Item, other: Item) -> bool:
    """Whether right before or right after both stands the same: "arrested a man", "arrested a woman"."""
    before_a, after_a = beside(pair.a, mine.first, mine.last)
    before_b, after_b = beside(pair.b, other.first, other.last)
    if before_a and before_b and pair.near(before_a.key, before_b.key):
        return _together(pair.a, before_a, mine) and _together(pair.b, before_b, other)
    if after_a and after_b and pair.near(after_a.key, after_b.key):
        return _together(pair.a, mine, after_a) and _together(pair.b, other, after_b)
    return False


_APART = 2
"""How many words may lie between two that stand together."""


def _together(reading: Reading, one: Item, two: Item) -> bool:
    between = reading.words.between(one.last - 1, two.first)
    return two.first - one.last <= _APART and not any(sign in between for sign in ",;:.")
