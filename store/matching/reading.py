"""A statement read once: its keys for comparing, and the facts in which two alike statements may differ."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial

from .circumstances import main_clause
from .dates import Dated, find_dates, parse_day
from .denials import Denial, find_denial
from .items import Item, Row, factors_of, rows_of
from .modals import Modal, find_modals
from .naming import Name, find_names
from .nearness import blocks_of
from .negations import find_negations
from .places import Place, find_places
from .quantities import find_quantities
from .quantity import Quantity
from .signs import NAMES, OPENS_DATE, OPENS_FIGURE, OPENS_PLACE, REJECTS
from .words import Words, split_words

# A call of the class itself takes several times as long.
_ITEM: Callable[[Row], Item] = partial(tuple.__new__, Item)


@dataclass(frozen=True, eq=False)
class Reading:
    """A statement's words and what they hold. ``keys`` are the distinct content keys in order of place.

    A reading is equal to itself alone, so that what is worked out for one can be kept by it.
    """

    text: str
    words: Words
    rows: Sequence[Row]
    keys: tuple[str, ...]
    factors: dict[str, float]
    keyset: frozenset[str]
    quantities: tuple[Quantity, ...]
    dates: tuple[Dated, ...]
    """Those of what is stated: when it was said does not date it."""
    places: tuple[Place, ...]
    names: tuple[Name, ...]
    negations: tuple[int, ...]
    """Places of the words that negate something."""
    modals: tuple[Modal, ...]
    clause: range
    """The places of the words of the main clause."""
    denial: Denial | None

    @cached_property
    def items(self) -> tuple[Item, ...]:
        """The units of content, in order of place."""
        return tuple(map(_ITEM, self.rows))

    @cached_property
    def blocks(self) -> dict[str, list[str]]:
        """The keys by the groups in which a key that is near must be, too."""
        blocks: dict[str, list[str]] = {}
        for key in self.keys:
            for block in blocks_of(key):
                blocks.setdefault(block, []).append(key)
        return blocks

    @cached_property
    def firsts(self) -> list[int]:
        """Where each item begins."""
        return [item.first for item in self.items]

    @cached_property
    def lasts(self) -> list[int]:
        """Where each item ends."""
        return [item.last for item in self.items]

    def is_denied_by(self, other: Reading) -> bool:
        """Whether this one denies something as a whole, and so does the other, or negates more than what is denied."""
        if self.denial is None:
            return False
        inside = sum(place >= self.denial.last for place in self.negations)
        return other.denial is not None or len(other.negations) > inside

    def shown(self, first: int, last: int) -> str:
        """The statement's own words from ``first`` to ``last`` (exclusive)."""
        begin, end = self.words.span(first, last)
        return self.text[begin:end]


@lru_cache(maxsize=8_000)
def read(text: str, published: str | None = None) -> Reading:
    """Read a statement; ``published`` (ISO date) anchors weekdays and the like."""
    words = split_words(text)
    dates, places, quantities, names = facts = _facts(words, published)
    rows = rows_of(words, *facts)
    denial = _denial(words)
    firsts = [row[1] for row in rows]
    clause = main_clause(words, firsts, denial)
    negations = find_negations(words, denial)
    factors = factors_of(rows, firsts, clause, negated=bool(negations))
    stated = tuple([dated for dated in dates if dated.first >= clause.start])
    return Reading(
        text, words, rows, tuple(factors), factors, frozenset(factors),
        tuple(quantities), stated, tuple(places), names, negations, find_modals(words), clause,
        denial,
    )  # fmt: skip


def read_factors(text: str, published: str | None = None) -> dict[str, float]:
    """The ``factors`` of :func:`read` alone, for an index: nothing is kept."""
    words = split_words(text)
    rows = rows_of(words, *_facts(words, published))
    firsts = [row[1] for row in rows]
    denial = _denial(words)
    negated = bool(find_negations(words, denial))
    return factors_of(rows, firsts, main_clause(words, firsts, denial), negated=negated)


def _denial(words: Words) -> Denial | None:
    return find_denial(words.lower) if words.signed & REJECTS else None


_Facts = tuple[list[Dated], list[Place], list[Quantity], tuple[Name, ...]]


def _facts(words: Words, published: str | None) -> _Facts:
    """The dates, places, figures and names of a statement: each word stands in one of them at most."""
    signed, taken = words.signed, [False] * len(words)
    dates, places, quantities = list[Dated](), list[Place](), list[Quantity]()
    if signed & OPENS_DATE:
        dates = find_dates(words, parse_day(published))
        _take(taken, dates)
    if signed & OPENS_PLACE:
        places = find_places(words, taken)
        _take(taken, places)
    if signed & OPENS_FIGURE:
        quantities = find_quantities(words, taken)
        _take(taken, quantities)
    return dates, places, quantities, find_names(words, taken) if signed & NAMES else ()


def _take(taken: list[bool], found: Sequence[Dated | Place | Quantity]) -> None:
    for fact in found:
        for index in range(fact.first, fact.last):
            taken[index] = True
