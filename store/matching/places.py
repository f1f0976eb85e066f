"""Known places in a statement: countries by any of their names, and places inside them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from . import data_places
from .data_words import STOPWORDS, TITLES
from .folding import fold
from .signs import OPENS_PLACE
from .wordlists import word_set

if TYPE_CHECKING:
    from .words import Words


class Place(NamedTuple):
    """A place over the words ``first`` to ``last`` (exclusive).

    ``key`` is ``@kp`` for a country under any of its names, ``@us/ohio`` for a place inside one, ``@us/ohio/cleveland``
    for one inside that.
    """

    key: str
    first: int
    last: int


def contains(one: str, other: str) -> bool:
    """Whether two place keys are the same place or one lies in the other."""
    return one == other or one.startswith(other + "/") or other.startswith(one + "/")


@cache
def _gazetteer() -> Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """First word -> (words of the name, place key), longest first."""
    table: dict[str, dict[tuple[str, ...], str]] = defaultdict(dict)

    def enter(name: str, key: str) -> None:
        words = tuple(fold(part) for part in name.replace("-", " ").split())
        if words:
            table[words[0]].setdefault(words, key)

    for line in data_places.COUNTRIES.strip().splitlines():
        country, *columns = line.split("|")
        for column in columns:
            for name in column.split(","):
                enter(name, f"@{country}")
    for line in data_places.PARTS.strip().splitlines():
        whole, *parts = line.split("|")
        for part in parts:
            first, *others = part.split(",")
            for name in (first, *others):
                enter(name, f"@{whole}/{first}")
    return {first: tuple(sorted(rows.items(), key=lambda row: (-len(row[0]), row[0]))) for first, rows in table.items()}


@cache
def _demonyms() -> frozenset[str]:
    """The last words of what the people of a country are called, and what is theirs."""
    rows = (line.split("|") for line in data_places.COUNTRIES.strip().splitlines())
    return frozenset(fold(name.split(" ")[-1]) for row in rows for name in row[3].split(",") if name)


def is_demonym(word: str) -> bool:
    """Whether a folded word, the last of a place as it is named, says where somebody or something is from."""
    return word in _demonyms()


@cache
def leader_countries() -> Mapping[str, str]:
    """Short name of a ruler -> place key of the state whose acts the press puts down to him."""
    rulers = {}
    for line in data_places.LEADERS.strip().splitlines():
        country, *names = line.split("|")
        for name in names:
            rulers[fold(name.split(" ")[-1] if " " in name else name)] = f"@{country}"
            if name.startswith(("xi ", "kim ")):
                rulers[name.split(" ")[0]] = f"@{country}"
    rulers.pop("un", None)
    rulers.pop("jinping", None)
    return rulers


def place_openers() -> Iterable[str]:
    """The first words of all names of places, folded."""
    return _gazetteer()


def is_us(text: str) -> bool:
    """Whether "us", as it is written, is the country."""
    return text.rstrip("s'’") in {"US", "U.S.", "USA"}


def find_places(words: Words, taken: Sequence[bool]) -> list[Place]:
    """The known places of a statement in order. A name must start with a capital; "us" must be US or U.S."""
    found: list[Place] = []
    last = 0
    for index in words.with_sign(OPENS_PLACE):
        if index < last or taken[index]:
            continue
        hit = _place_at(words, index)
        if hit is not None:
            found.append(hit)
            last = hit.last
    return found


def _place_at(words: Words, index: int) -> Place | None:
    lower = words.lower
    for name, key in _gazetteer()[lower[index]]:
        last = index + len(name)
        if lower[index:last] == name:
            return None if _is_surname(words, index, last, key) else Place(key, index, last)
    return None


_BEFORE_PLACES = word_set(
    """
    north south east west northern southern eastern western central upper lower inner outer greater downtown midtown
    new old san santa saint st fort port mount lake el los las
    """
)
"""Words with a capital that a place after them goes on."""


def _is_surname(words: Words, index: int, last: int, key: str) -> bool:
    """Whether a town's name is somebody's, told by the name before it: "Whitney Houston", not "in Houston"."""
    if "/" not in key or last > index + 1 or index < 2 or words.headline:
        return False
    before = words[index - 1]
    if words.gaps[index] != " " or not before.capital or not before.text.isalpha() or before.text.isupper():
        return False
    known = before.lower in STOPWORDS or before.lower in TITLES or before.lower in _BEFORE_PLACES
    return not known and before.lower not in _gazetteer()
