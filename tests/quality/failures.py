"""What went wrong, by kind, each with the sentence it happened in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from tests.quality.stories import Label
from tests.quality.words import Bag, same_source


class Kind(StrEnum):
    """A kind of failure."""

    MISSED = "missed claims"
    COMPOUND = "compound claims"
    SURPLUS = "mentions of no labelled claim"
    NON_CLAIM = "non-claims offered"
    ORIGIN = "wrong origins"
    CHAIN = "wrong chains"
    QUOTE = "wrong quote types"
    DUPLICATE = "missed duplicates"
    WRONG_PAIR = "wrong pairs suggested"
    LOOK_ALIKE = "unflagged look-alikes"
    INDEPENDENCE = "wrong sourcing labels"


@dataclass(frozen=True)
class Failure:
    """One thing that went wrong."""

    kind: Kind
    sort: str
    """A finer kind, empty where there is none."""
    place: str
    """Ids of the labelled claims, or the article."""
    sentence: str
    detail: str = ""


_STAND_IN = re.compile(
    r"\b(?:he|she|they|it)\b|\bthe (?:\w+ )?\w+ (?:said|says|added|told)\b|\b(?:said|says|added) the \w+\b",
    re.IGNORECASE,
)


def origin_sort(label: Label, named: Sequence[str]) -> str:
    """In what way the origin of a claim was hard to tell, and whether the answer was no name or a wrong one.

    ``named`` are the names of the chain that was proposed.
    """
    return f"{_difficulty(label, named)}, {'wrong name' if named else 'no name'}"


def _difficulty(label: Label, named: Sequence[str]) -> str:
    if not label.sources:
        return "outlet's own voice"
    origin, *relays = label.sources
    if named and any(same_source(named[0], relay) for relay in relays):
        return "relay taken as origin"
    if label.kind == "document":
        return "document"
    if label.kind == "anonymous" or origin == origin.lower():
        return "unnamed"
    if label.sentence_bag.holds(Bag.of(origin)) > 0:
        return "named in the sentence"
    return "pronoun" if _STAND_IN.search(label.sentence.replace(label.span, " ")) else "inherited"
