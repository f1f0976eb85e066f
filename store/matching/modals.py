"""Modal cues: whether a statement tells of what is, will be, may be, is demanded or alleged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from .data_words import MODALS
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


@cache
def _openers() -> frozenset[str]:
    """The first words of all cues."""
    return frozenset(cue[0] for cue in _cues())


def find_modals(words: Words) -> tuple[Modal, ...]:
    """The first cue of each modality, in order of place; a capital inside the statement is a name ("May")."""
    found: dict[str, Modal] = {}
    openers, lower = _openers(), words.lower
    if openers.isdisjoint(lower):
        return ()
    for index, word in enumerate(words):
        if word.lower not in openers or (word.capital and index):
            continue
        for length in (2, 1):
            modality = _cues().get(lower[index : index + length])
            if modality and index + length <= len(words):
                found.setdefault(modality, Modal(modality, index, index + length))
                break
    return tuple(found.values())
