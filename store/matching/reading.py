"""A statement read once: its keys for comparing, and the facts in which two alike statements may differ."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from .circumstances import main_clause
from .data_words import STOPWORDS, TITLES
from .dates import Dated, find_dates, parse_day
from .denials import Denial, find_denial
from .lexicon import ordinary_words, stem
from .modals import Modal, find_modals
from .nearness import blocks_of
from .negations import fails, find_negations
from .phrasing import parted_phrase, phrase_at
from .places import Place, find_places, leader_countries
from .predicates import is_verb
from .quantities import Quantity, find_quantities
from .words import Words, in_title_case, negates, split_words, term_of

NAME = 1.0
"""Factor on the weight of a proper name: many claims of a story speak of the same few people."""
FIRST_NAME = 0.5
"""Factor for a first name, and for a town before a name: "Donald Trump" is "Trump"."""
PLACE = 0.8
"""Factor for a place: where it happened is told of many claims."""
DATE = 1.5
"""Factor for a date: what else was done on that day is mostly told otherwise."""
FIGURE = 1.75
"""Factor for a figure: two claims that share one are likely the same, two with different ones are not."""
SPECIFIC = 3.6
"""Factor for a figure that hardly two facts share: a clock time, a measure, a figure of 100 and more."""
TITLE = 0.35
"""Factor for a title before a name."""
CIRCUMSTANCE = 0.85
"""Factor for what stands outside the main clause; figures and dates count in full wherever they stand."""
FRAME = 0.3
"""Factor for who says it, before a "said that"."""
PREDICATE = 1.6
"""Factor for the first verb: what is done tells more than the circumstances."""


class Item(NamedTuple):
    """One unit of content over the words ``first`` to ``last`` (exclusive).

    ``key`` is what comparing goes by: a stem, ``@`` a place, ``#`` a figure, ``~`` a date.
    ``factor`` is the share of the key's weight that counts here; ``name`` tells whether it is part of a proper name.
    """

    key: str
    first: int
    last: int
    factor: float = 1.0
    name: bool = False


@dataclass(frozen=True, slots=True)
class Name:
    """A proper name over the words ``first`` to ``last`` (exclusive); ``stems`` are those of its words."""

    first: int
    last: int
    stems: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Reading:
    """A statement's words and what they hold. ``keys`` are the distinct content keys in order of place.

    A reading is equal to itself alone, so that what is worked out for one can be kept by it.
    """

    text: str
    words: Words
    items: tuple[Item, ...]
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
    dates, places, quantities, names = _facts(words, published)
    items = _items(words, dates, places, quantities, names)
    denial = find_denial(words.lower)
    clause = main_clause(words, {item.first for item in items}, denial)
    factors = _factors(items, clause)
    stated = tuple([dated for dated in dates if dated.first >= clause.start])
    return Reading(
        text, words, items, tuple(factors), factors, frozenset(factors),
        tuple(quantities), stated, tuple(places), names, find_negations(words, denial), find_modals(words), clause,
        denial,
    )  # fmt: skip


def read_factors(text: str, published: str | None = None) -> dict[str, float]:
    """The ``factors`` of :func:`read` alone, for an index: nothing is kept."""
    words = split_words(text)
    items = _items(words, *_facts(words, published))
    return _factors(items, main_clause(words, {item.first for item in items}, find_denial(words.lower)))


_Facts = tuple[list[Dated], list[Place], list[Quantity], tuple[Name, ...]]


def _facts(words: Words, published: str | None) -> _Facts:
    """The dates, places, figures and names of a statement: each word stands in one of them at most."""
    taken = [False] * len(words)
    dates = find_dates(words, parse_day(published))
    _take(taken, dates)
    places = find_places(words, taken)
    _take(taken, places)
    quantities = find_quantities(words, taken)
    return dates, places, quantities, _names(words, taken, quantities)


def _factors(items: Sequence[Item], clause: range) -> dict[str, float]:
    """Key -> the share of its weight that counts: the most of its items, less outside the main ``clause``."""
    factors: dict[str, float] = {}
    start, stop = clause.start, clause.stop
    for key, first, _last, factor, _name in items:
        # Four decimals: a factor is kept in the index as a whole number of ten-thousandths.
        if first < start:
            factor = round(factor * FRAME, 4)
        elif first >= stop and key[0] not in "#~":
            factor = round(factor * CIRCUMSTANCE, 4)
        if factor > factors.get(key, 0.0):
            factors[key] = factor
    return factors


def _take(taken: list[bool], found: Sequence[Dated] | Sequence[Place]) -> None:
    for fact in found:
        for index in range(fact.first, fact.last):
            taken[index] = True


_ENDINGS = ("ly", "ing", "ed", "ary", "ous", "tion", "ment", "ness", "ive", "ful", "less", "able", "ists")


@lru_cache(maxsize=100_000)
def _ordinary(word: str) -> bool:
    """Whether a word that a capital opens a statement or headline with is a word of the language, no name."""
    return word in STOPWORDS or negates(word) or stem(word) in ordinary_words() or word.endswith(_ENDINGS)


def _is_name(words: Words, index: int, headline: bool) -> bool:
    word = words[index]
    if not word.text[0].isalpha() or word.lower in {"i", "i'm", "i've"}:
        return False
    if headline or _opens(words, index):
        return not _ordinary(word.lower)
    return word.lower not in STOPWORDS or (word.text.isupper() and len(word.text) > 1)


def _opens(words: Words, index: int) -> bool:
    """Whether a word opens a sentence or a quotation."""
    gap = words.gaps[index].rstrip()
    if not gap and index and words[index - 1].text[-1] != ".":
        return False
    before = gap if not index else words.before(index).rstrip()
    return not before or (before[-1] in ".!?:“\"‘'(—" and not before.endswith(("Mr.", "Gen.", "Sen.", "Dr.", "St.")))


def _names(words: Words, taken: Sequence[bool], quantities: Sequence[Quantity]) -> tuple[Name, ...]:
    """Runs of capitalised words that are no date, place or figure; titles are left out of a name."""
    capitals = [index for index, word in enumerate(words) if word.capital]
    headline = in_title_case(words)
    figures = {index for quantity in quantities for index in range(quantity.first, quantity.last)}
    runs: list[list[int]] = []
    for index in capitals:
        if taken[index] or index in figures or words[index].lower in TITLES or not _is_name(words, index, headline):
            continue
        if runs and runs[-1][-1] == index - 1 and words.gaps[index] in {" ", "-", ". "}:
            runs[-1].append(index)
        else:
            runs.append([index])
    return tuple([Name(run[0], run[-1] + 1, tuple([stem(words[index].lower) for index in run])) for run in runs])


def _items(
    words: Words,
    dates: Sequence[Dated],
    places: Sequence[Place],
    quantities: Sequence[Quantity],
    names: Sequence[Name],
) -> tuple[Item, ...]:
    leads = {name.first for name in names if words.gaps[name.first] == " "}
    facts = _fact_items(dates, places, quantities, leads)
    named = _named_words(words, names)
    items: list[Item] = []
    told = False
    last = 0
    particle = -1
    for index, word in enumerate(words):
        if index < last or index == particle:
            continue
        if index in facts:
            items.append(facts[index])
            last = items[-1].last
            continue
        after, key, content, factor = index + 1, word.key, word.content, named.get(index)
        if word.opens_phrase:
            after, meaning = phrase_at(words, index)
            if after == index + 1 and (parted := parted_phrase(words, index)) is not None:
                particle, meaning = parted
            key, content = term_of(meaning)
            last = after
        if not key and fails(words, index):
            key, content = word.lower[: len("fail")], True
        if not (content or (key and factor is not None)):
            continue
        if factor is not None:
            items.append(Item(key, index, after, factor, True))
        elif word.capital and word.lower in TITLES:
            items.append(Item(key, index, after, TITLE))
        elif told or not is_verb(words, index):
            items.append(Item(key, index, after))
        else:
            items.append(Item(key, index, after, PREDICATE))
            told = True
    return tuple(items)


def _named_words(words: Words, names: Sequence[Name]) -> dict[int, float]:
    """The places of the words of names, each with its factor: people leave out all but the family name."""
    factors: dict[int, float] = {}
    for name in names:
        for index in range(name.first, name.last):
            factors[index] = NAME
        for index in _minor_words(words, name):
            factors[index] = FIRST_NAME
    return factors


def _fact_items(
    dates: Sequence[Dated], places: Sequence[Place], quantities: Sequence[Quantity], leads: Set[int]
) -> dict[int, Item]:
    """The items that are facts, by where they begin; a place right before one of ``leads`` goes with a name."""
    facts: dict[int, Item] = {}
    for dated in dates:
        factor = DATE if dated.when.minutes is None else SPECIFIC
        facts[dated.first] = Item(dated.when.key, dated.first, dated.last, factor)
    for place in places:
        factor = FIRST_NAME if place.last in leads else PLACE
        facts[place.first] = Item(place.key, place.first, place.last, factor)
    for quantity in quantities:
        if not quantity.weak:
            factor = SPECIFIC if quantity.is_specific else FIGURE
            facts[quantity.first] = Item(quantity.key, quantity.first, quantity.last, factor)
    return facts


def _minor_words(words: Words, name: Name) -> list[int]:
    """The words of a name that people leave out: all but the family name."""
    if name.last - name.first > 4:
        return []
    main = name.last - 1
    for index in range(name.first, name.last):
        if words[index].lower in leader_countries():
            main = index
            break
    return [index for index in range(name.first, name.last) if index != main]
