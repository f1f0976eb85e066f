"""A statement read once: its keys for comparing, and the facts in which two alike statements may differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from .circumstances import circumstantial, frame
from .data_words import FALSE_NEGATIONS, NEGATIONS, STOPWORDS, TITLES
from .dates import Dated, find_dates, parse_day
from .lexicon import ordinary_words, phrases, stem
from .modals import Modal, find_modals
from .places import Place, find_places, leader_countries
from .predicates import is_verb
from .quantities import Quantity, find_quantities
from .words import Word, split_words

NAME = 1.3
"""Factor on the weight of a proper name: who is spoken of tells more than what is said of him."""
FIRST_NAME = 0.65
"""Factor for a first name: "Donald Trump" is "Trump"."""
FIGURE = 1.75
"""Factor for a figure: two claims that share one are likely the same, two with different ones are not."""
SPECIFIC = 2.7
"""Factor for a figure that hardly two facts share: a clock time, a figure of 100 and more, one with decimals."""
TITLE = 0.35
"""Factor for a title before a name."""
CIRCUMSTANCE = 0.85
"""Factor for what stands outside the main clause; figures and dates count in full wherever they stand."""
FRAME = 0.3
"""Factor for who says it, before a "said that"."""
PREDICATE = 1.6
"""Factor for the first verb: what is done tells more than the circumstances."""


@dataclass(frozen=True, slots=True)
class Item:
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


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """A statement's words and what they hold. ``keys`` are the distinct content keys in order of place.

    A reading is equal to itself alone, so that what is worked out for one can be kept by it.
    """

    text: str
    words: tuple[Word, ...]
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

    def shown(self, first: int, last: int) -> str:
        """The statement's own words from ``first`` to ``last`` (exclusive)."""
        return self.text[self.words[first].start : self.words[last - 1].end]


@lru_cache(maxsize=20_000)
def read(text: str, published: str | None = None) -> Reading:
    """Read a statement; ``published`` (ISO date) anchors weekdays and the like."""
    words = split_words(text)
    taken = [False] * len(words)
    dates = find_dates(words, text, parse_day(published))
    _take(taken, dates)
    places = find_places(words, taken)
    _take(taken, places)
    quantities = find_quantities(words, text, taken)
    names = _names(words, text, taken, quantities)
    items = _items(words, dates, places, quantities, names)
    framed = frame(words)
    factors = _factors(items, circumstantial(words, text, [item.first for item in items]), framed)
    stated = tuple(dated for dated in dates if dated.first >= framed)
    return Reading(
        text, words, items, tuple(factors), factors, frozenset(factors),
        tuple(quantities), stated, tuple(places), names, _negations(words), find_modals(words),
    )  # fmt: skip


def _factors(items: Sequence[Item], aside: frozenset[int], framed: int) -> dict[str, float]:
    """Key -> the share of its weight that counts: the most of its items, less in circumstances and ``framed`` words."""
    factors: dict[str, float] = {}
    for item in items:
        factor = item.factor
        if item.first < framed:
            factor *= FRAME
        elif item.first in aside and item.key[0] not in "#~":
            factor *= CIRCUMSTANCE
        # Four decimals: a factor is kept in the index as a whole number of ten-thousandths.
        factors[item.key] = max(round(factor, 4), factors.get(item.key, 0.0))
    return factors


def _take(taken: list[bool], found: Sequence[Dated] | Sequence[Place]) -> None:
    for fact in found:
        for index in range(fact.first, fact.last):
            taken[index] = True


def _title_case(words: Sequence[Word]) -> bool:
    """Whether the statement is a headline with a capital on every word."""
    content = [word for word in words if len(word.text) > 3 and word.text[0].isalpha()]
    return len(content) >= 4 and sum(word.capital for word in content) >= 0.9 * len(content)


_ENDINGS = ("ly", "ing", "ed", "ary", "ous", "tion", "ment", "ness", "ive", "ful", "less", "able", "ists")


def _ordinary(word: str) -> bool:
    """Whether a word that a capital opens a statement or headline with is a word of the language, no name."""
    return word in STOPWORDS or stem(word) in ordinary_words() or word.endswith(_ENDINGS)


def _is_name(words: Sequence[Word], text: str, index: int, headline: bool) -> bool:
    word = words[index]
    if not word.text[0].isalpha() or word.lower in {"i", "i'm", "i've"}:
        return False
    before = text[: word.start].rstrip()
    opens = not before or (before[-1] in ".!?:“\"‘'(—" and not before.endswith(("Mr.", "Gen.", "Sen.", "Dr.", "St.")))
    if opens or headline:
        return not _ordinary(word.lower)
    return word.lower not in STOPWORDS or (word.text.isupper() and len(word.text) > 1)


def _names(words: Sequence[Word], text: str, taken: Sequence[bool], quantities: Sequence[Quantity]) -> tuple[Name, ...]:
    """Runs of capitalised words that are no date, place or figure; titles are left out of a name."""
    headline = _title_case(words)
    figures = {index for quantity in quantities for index in range(quantity.first, quantity.last)}
    names: list[Name] = []
    start: int | None = None
    for index in range(len(words) + 1):
        inside = (
            index < len(words)
            and words[index].capital
            and not taken[index]
            and index not in figures
            and words[index].lower not in TITLES
            and _is_name(words, text, index, headline)
        )
        joined = start is not None and inside and text[words[index - 1].end : words[index].start] in {" ", "-", ". "}
        if start is not None and not joined:
            names.append(Name(start, index, tuple(stem(word.lower) for word in words[start:index])))
            start = None
        if inside and start is None:
            start = index
    return tuple(names)


def _items(
    words: Sequence[Word],
    dates: Sequence[Dated],
    places: Sequence[Place],
    quantities: Sequence[Quantity],
    names: Sequence[Name],
) -> tuple[Item, ...]:
    facts: dict[int, Item] = {}
    for dated in dates:
        factor = 1.0 if dated.when.minutes is None else SPECIFIC
        facts[dated.first] = Item(dated.when.key, dated.first, dated.last, factor)
    for place in places:
        facts[place.first] = Item(place.key, place.first, place.last)
    for quantity in quantities:
        if not quantity.weak:
            factor = SPECIFIC if quantity.is_specific else FIGURE
            facts[quantity.first] = Item(quantity.key, quantity.first, quantity.last, factor)
    minor = {index for name in names for index in _minor_words(words, name)}
    named = {index for name in names for index in range(name.first, name.last)}
    items: list[Item] = []
    told = False
    index = 0
    while index < len(words):
        fact = facts.get(index)
        if fact is not None:
            items.append(fact)
            index = fact.last
            continue
        last, meaning = _phrase_at(words, index)
        key = stem(meaning)
        content = meaning not in STOPWORDS or index in named
        if content and not meaning.endswith("n't") and meaning not in NEGATIONS and meaning != "atleast":
            factor = _factor(words[index], index in minor, index in named)
            if not told and factor == 1.0 and is_verb(words, index):
                factor, told = PREDICATE, True
            items.append(Item(key, index, last, factor, index in named))
        index = last
    return tuple(items)


def _factor(word: Word, minor: bool, named: bool) -> float:
    if minor:
        return FIRST_NAME
    if named:
        return NAME
    return TITLE if word.capital and word.lower in TITLES else 1.0


def _minor_words(words: Sequence[Word], name: Name) -> list[int]:
    """The words of a name that people leave out: all but the family name."""
    if name.last - name.first > 4:
        return []
    main = name.last - 1
    for index in range(name.first, name.last):
        if words[index].lower in leader_countries():
            main = index
            break
    return [index for index in range(name.first, name.last) if index != main]


def _phrase_at(words: Sequence[Word], index: int) -> tuple[int, str]:
    """Where the unit that starts at ``index`` ends, and the word that stands for it."""
    word = words[index].lower
    known = phrases().get(word)
    if known is None:
        return index + 1, word
    for phrase, meaning in known:
        last = index + len(phrase)
        if tuple(part.lower for part in words[index:last]) == phrase:
            return last, meaning
    return index + 1, word


_NO_NEGATION = tuple(tuple(line.split()) for line in FALSE_NEGATIONS.strip().splitlines())


def _negations(words: Sequence[Word]) -> tuple[int, ...]:
    """The places of the words that negate; "No. 5" and phrases such as "not only" do not."""
    return tuple(
        index
        for index, word in enumerate(words)
        if (word.lower in NEGATIONS or word.lower.endswith("n't"))
        and not any(_inside_phrase(words, index, phrase) for phrase in _NO_NEGATION)
        and not (word.text == "No" and any(after.lower.isdigit() for after in words[index + 1 : index + 2]))
    )


def _inside_phrase(words: Sequence[Word], index: int, phrase: tuple[str, ...]) -> bool:
    """Whether the word at ``index`` stands in ``phrase`` there."""
    for place, part in enumerate(phrase):
        if part != words[index].lower or index < place:
            continue
        start = index - place
        if tuple(word.lower for word in words[start : start + len(phrase)]) == phrase:
            return True
    return False
