"""Conflicts of modality: what is said to be done against what is planned, allowed for, demanded or alleged."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from store.model import Difference

from .alignment import Alignment
from .items import Item
from .lexicon import irregular_verb_forms, stem
from .modals import Modal
from .reading import Reading
from .wordlists import word_set

_DOUBTS = frozenset({"possible", "alleged"})
"""Modalities that colour the whole of a short statement, wherever the cue stands."""


def modality(pair: Alignment) -> list[Difference]:
    """One side states as done what the other plans, allows for, or alleges: will / did, may / is."""
    if not pair.a.modals and not pair.b.modals:
        return []
    ours = {modal.modality: modal for modal in pair.a.modals}
    theirs = {modal.modality: modal for modal in pair.b.modals}
    if "planned" in ours and "demanded" in theirs:
        return [_cue_words(pair, ours["planned"], theirs["demanded"])]
    if "demanded" in ours and "planned" in theirs:
        return [_cue_words(pair, ours["demanded"], theirs["planned"])]
    for one, two in (("planned", "possible"), ("possible", "planned")):
        if one in ours and one not in theirs and two in theirs and two not in ours:
            return [_cue_words(pair, ours[one], theirs[two])]
    mine = [modal for modal in pair.a.modals if modal.modality not in theirs and not _says_nothing(pair, modal)]
    turned = pair.turned()
    others = [modal for modal in pair.b.modals if modal.modality not in ours and not _says_nothing(turned, modal)]
    return _one_sided(pair, mine) or [Difference(found.kind, found.b, found.a) for found in _one_sided(turned, others)]


def _cue_words(pair: Alignment, mine: Modal, other: Modal) -> Difference:
    return Difference("modality", pair.a.shown(mine.first, mine.last), pair.b.shown(other.first, other.last))


def _one_sided(pair: Alignment, cues: Iterable[Modal]) -> list[Difference]:
    """A cue of side a whose word side b has without any cue; a demand is not told from its object that way."""
    for cue in cues:
        if cue.modality in _DOUBTS and (pair.close or _colours_all(pair, cue)):
            return [Difference("modality", pair.a.shown(cue.first, cue.last), "—")]
        item = _governed(pair.a, cue.last) if cue.modality != "demanded" else None
        match = pair.partner(item) if item is not None else None
        if item is None or match is None:
            if _undone(pair, cue):
                return [Difference("modality", pair.a.shown(cue.first, cue.last), "—")]
        elif not (cue.modality == "planned" and _is_due(pair.b, match)):
            words = pair.a.shown(cue.first, item.last), pair.b.shown(match.first, match.last)
            return [Difference("modality", *words)]
    return []


def _colours_all(pair: Alignment, cue: Modal) -> bool:
    """Whether side a holds for possible, or blames somebody, in its main clause, and side b just states something."""
    if pair.b.modals or cue.first not in pair.a.clause:
        return False
    return cue.modality == "possible" or _blames(pair.a, cue)


def _blames(reading: Reading, cue: Modal) -> bool:
    """Whether a cue tells that somebody blames somebody."""
    return reading.words.lower[cue.first] in _BLAMING


def _says_nothing(pair: Alignment, cue: Modal) -> bool:
    """Whether a cue of side a tells of no other modality: "may" of leave, "denied that" against "not"."""
    if cue.modality == "denied":
        return pair.a.is_denied_by(pair.b)
    return (_blames(pair.a, cue) and not _blame().isdisjoint(pair.b.keyset)) or _gives_leave(pair, cue)


def _gives_leave(pair: Alignment, cue: Modal) -> bool:
    """Whether "may" or "could" is no doubt but a permission, for side b tells of one: "he may", "the law lets him"."""
    cued = pair.a.words[cue.first].lower
    return cued in {"may", "could"} and any(word.lower in _ALLOWING for word in pair.b.words)


_ALLOWING = word_set("let lets allow allows allowed permit permits permitted entitle entitles entitled can right")
"""Words that give leave."""


def _is_due(reading: Reading, verb: Item) -> bool:
    """Whether a verb tells what is agreed or due: "X is buying Y", "X is to buy Y", "the inquest opens on Friday"."""
    word = reading.words[verb.first].lower
    helpers = {before.lower for before in reading.words[max(0, verb.first - 2) : verb.first]}
    if "to" in helpers:
        return True
    past = word.endswith("ed") or word in irregular_verb_forms() or helpers & _DONE
    return not past and (word.endswith("ing") or bool(reading.dates))


_BLAMING = word_set("accused accuses blamed blames")
_BLAME = "accuse accusation blame charge fault allege responsible responsibility"


@cache
def _blame() -> frozenset[str]:
    return frozenset(stem(word) for word in _BLAME.split())


_DONE = word_set("has have had was were did been")


def _undone(pair: Alignment, cue: Modal) -> bool:
    """Whether side a says in its main clause that something will be done, and side b tells only of what was done.

    The verbs need not be the same: "will travel to" against "arrived in".
    """
    if cue.modality != "planned" or cue.first not in pair.a.clause or pair.b.modals or not _is_verbal(pair.a, cue):
        return False
    return any(
        word.lower.endswith("ed") or word.lower in _DONE or _is_irregular_past(word.lower)
        for place, word in enumerate(pair.b.words)
        if place in pair.b.clause
    )


def _is_irregular_past(word: str) -> bool:
    """Whether a word is an irregular form that is no form of the present: "met", not "is"."""
    return word in irregular_verb_forms() and word not in _PRESENT and not word.endswith("ing")


_PRESENT = word_set("is are am be being has have does do")
_NOUNS_TOO = word_set("plan plans aim aims due promise promises pledge pledges vow vows forecast")
"""Cues that may be nouns, or hang on one: "the plan", "a study due on Friday"."""


def _is_verbal(reading: Reading, cue: Modal) -> bool:
    """Whether a cue is what a verb tells: "plans to", not "the plan"."""
    if reading.words.lower[cue.first] not in _NOUNS_TOO:
        return True
    return cue.last < len(reading.words) and reading.words.lower[cue.last] == "to"


def _governed(reading: Reading, place: int) -> Item | None:
    """The word that a cue ending before ``place`` speaks of: the next content word, if it is near and no fact."""
    item = next((item for item in reading.items if item.first >= place), None)
    if item is None or item.first - place > 2 or item.name or item.key[0] in "@#~":
        return None
    return item
