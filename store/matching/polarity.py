"""Conflicts of meaning: negation, opposites, modality."""

from __future__ import annotations

from collections.abc import Iterable

from store.model import Difference

from .alignment import Alignment
from .lexicon import base_forms, opposites
from .modals import Modal
from .reading import Item, Reading
from .wordlists import word_set

_REACH = 7
"""How many words after a negation are what it bears on."""
_REACH_BACK = 5
_BESIDE = 3
"""How many words before a word negate it beyond doubt."""


def negation(pair: Alignment) -> list[Difference]:
    """One side denies what the other says: a negation on one side only, or an opposite; two cancel out."""
    turned = _opposites(pair)
    denied = _denied(pair) or [Difference(found.kind, found.b, found.a) for found in _denied(pair.turned())]
    if denied and not turned:
        return denied
    ours, theirs = _bearing(pair), _bearing(pair.turned())
    if bool(ours) == bool(theirs) or _both_deny(pair, ours):
        return turned
    if turned:
        return []
    if ours:
        return [Difference("negation", _phrase(pair.a, ours[0]), _counterpart(pair, ours[0]))]
    return [Difference("negation", _counterpart(pair.turned(), theirs[0]), _phrase(pair.b, theirs[0]))]


def _denied(pair: Alignment) -> list[Difference]:
    """A verb that side a negates by "not" right before it, and side b has, the same one, without any negation near."""
    for place in pair.a.negations:
        word = pair.a.words[place].lower
        if word != "not" and not word.endswith("n't"):
            continue
        item = next((item for item in pair.a.items if item.first > place), None)
        if item is None or item.first - place > 2 or item.key[0] in "@#~" or item.name:
            continue
        others = [other for other in pair.b.items if other.key == item.key]
        if others and not any(_is_near(denial, other) for other in others for denial in pair.b.negations):
            return [Difference("negation", _phrase(pair.a, place), pair.b.shown(others[0].first, others[0].last))]
    return []


def _is_near(denial: int, item: Item) -> bool:
    return -_BESIDE <= denial - item.first <= 1


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
        if not near or any(pair.has_partner(item.key, pair.b) for item in near):
            bearing.append(place)
    return bearing


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


_NO_WORDS: frozenset[str] = frozenset()


def _opposites(pair: Alignment) -> list[Difference]:
    table = opposites()
    if all(table.get(key, _NO_WORDS).isdisjoint(pair.b.keyset) for key in pair.a.keys):
        return []
    for mine in pair.lone_a:
        against = table.get(mine.key, _NO_WORDS)
        for other in pair.lone_b if against else ():
            if other.key in against:
                words = pair.a.shown(mine.first, mine.last), pair.b.shown(other.first, other.last)
                return [Difference("negation", *words)]
    return []


_DOUBTS = frozenset({"possible", "alleged"})
"""Modalities that colour the whole of a short statement, wherever the cue stands."""


def modality(pair: Alignment) -> list[Difference]:
    """One side states as done what the other plans, allows for, or alleges: will / did, may / is."""
    ours = {modal.modality: modal for modal in pair.a.modals}
    theirs = {modal.modality: modal for modal in pair.b.modals}
    if "planned" in ours and "demanded" in theirs:
        return [_cue_words(pair, ours["planned"], theirs["demanded"])]
    if "demanded" in ours and "planned" in theirs:
        return [_cue_words(pair, ours["demanded"], theirs["planned"])]
    for one, two in (("planned", "possible"), ("possible", "planned")):
        if one in ours and one not in theirs and two in theirs and two not in ours:
            return [_cue_words(pair, ours[one], theirs[two])]
    mine = [modal for modal in pair.a.modals if modal.modality not in theirs]
    others = [modal for modal in pair.b.modals if modal.modality not in ours]
    return _one_sided(pair, mine) or [
        Difference(found.kind, found.b, found.a) for found in _one_sided(pair.turned(), others)
    ]


def _cue_words(pair: Alignment, mine: Modal, other: Modal) -> Difference:
    return Difference("modality", pair.a.shown(mine.first, mine.last), pair.b.shown(other.first, other.last))


def _one_sided(pair: Alignment, cues: Iterable[Modal]) -> list[Difference]:
    """A cue of side a whose word side b has without any cue; a demand is not told from its object that way."""
    for cue in cues:
        if cue.modality in _DOUBTS and pair.close:
            return [Difference("modality", pair.a.shown(cue.first, cue.last), "—")]
        item = _governed(pair.a, cue.last) if cue.modality != "demanded" else None
        match = pair.partner(item) if item is not None else None
        if item is not None and match is not None and not (cue.modality == "planned" and _is_present(pair.b, match)):
            words = pair.a.shown(cue.first, item.last), pair.b.shown(match.first, match.last)
            return [Difference("modality", *words)]
    return []


def _is_present(reading: Reading, verb: Item) -> bool:
    """Whether a verb stands in the present, in which the press tells what is agreed or due: "X is buying Y"."""
    word = reading.words[verb.first].lower
    helpers = {before.lower for before in reading.words[max(0, verb.first - 2) : verb.first]}
    return not (word.endswith("ed") or word in base_forms() or helpers & _DONE)


_DONE = word_set("has have had was were did been")


def _governed(reading: Reading, place: int) -> Item | None:
    """The word that a cue ending before ``place`` speaks of: the next content word, if it is near and no fact."""
    item = next((item for item in reading.items if item.first >= place), None)
    if item is None or item.first - place > 2 or item.name or item.key[0] in "@#~":
        return None
    return item
