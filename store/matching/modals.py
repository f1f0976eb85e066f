"""Modal cues: whether a statement tells of what is, will be, may be, is demanded or alleged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from .data_units import SMALL_NUMBERS
from .data_words import MODALS
from .signs import OPENS_MODAL
from .wordlists import word_set

if TYPE_CHECKING:
    from .words import Words


@dataclass(frozen=True, slots=True)
class Modal:
    """A cue over the words ``first`` to ``last`` (exclusive) and the modality it shows, a row of data_words.MODALS."""

    modality: str
    first: int
    last: int


@cache
def _cues() -> Mapping[tuple[str, ...], str]:
    """Words of a modal cue -> modality."""
    table: dict[tuple[str, ...], str] = {}
    for line in MODALS.strip().splitlines():
        modality, cues = line.split("|")
        for cue in cues.split(","):
            table.setdefault(tuple(cue.split()), modality)
    return table


_DESCRIBING = word_set("planned scheduled expected intended promised pledged proposed requested")
_NOUNS = word_set(
    "plan plans aim aims pledge pledges promise promises vow vows forecast demand demands request requests"
)
_DETERMINERS = word_set("a an the his her its their our my this that these those")
_AFTER_CUES = word_set("to for in on at by from until that")


def _is_of_a_thing(lower: Sequence[str], first: int, last: int) -> bool:
    """Whether a cue only names or describes a thing: "of his pledge", "a scheduled overhaul", "is to blame"."""
    following = lower[last] if last < len(lower) else ""
    if lower[first] == "likely":
        return bool(first) and lower[first - 1] in _COMPARING and following != "than"
    if lower[first] == "weighing":
        return following[:1].isdecimal() or following in SMALL_NUMBERS
    if lower[first] in _ON_THE_WAY:
        return not following.endswith("ing")
    if lower[first] in _CHARGING and last - first == 1:
        return following in _CHARGED
    if lower[first:last] in _IS_TO:
        return following == "blame"
    if not first or lower[first - 1] not in _DETERMINERS or last - first > 1:
        return False
    if lower[first] in _NOUNS:
        return following != "to"
    return lower[first] in _DESCRIBING and bool(following) and following not in _AFTER_CUES


_COMPARING = word_set("more less as")
"""Words before "likely" where it compares: "more likely to develop dementia", but not "more likely than not"."""
_ON_THE_WAY = word_set("close verge brink nearing nears")
"""The first words of cues before a gerund: "close to signing", not "close to Orsk"."""
_CHARGING = word_set("accused blamed")
_CHARGED = word_set("of in by on and")
"""Words after "the man accused" and "the storm blamed"."""
_IS_TO = {("is", "to"), ("are", "to")}


@cache
def openers() -> frozenset[str]:
    """The first words of all cues."""
    return frozenset(cue[0] for cue in _cues())


def find_modals(words: Words) -> tuple[Modal, ...]:
    """The first cue of each modality, in order of place; a capital inside the statement is a name ("May")."""
    if not words.signed & OPENS_MODAL:
        return ()
    found: dict[str, Modal] = {}
    lower = words.lower
    for index in words.with_sign(OPENS_MODAL):
        if index and words[index].capital:
            continue
        for length in (3, 2, 1):
            modality = _cues().get(lower[index : index + length])
            if modality and index + length <= len(words) and not _is_of_a_thing(lower, index, index + length):
                found.setdefault(modality, Modal(modality, index, index + length))
                break
    return tuple(found.values())
