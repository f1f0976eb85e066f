"""The units of content of a statement: its words, phrases and facts, each with the share of its weight that counts."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from .dates import Dated
from .naming import Name
from .negations import fails
from .phrasing import parted_phrase, phrase_at
from .places import Place, leader_countries
from .predicates import is_verb
from .quantity import Quantity
from .signs import CAPITAL, CONTENT, FAILS, IN_FACT, IN_NAME, OPENS_PHRASE, PARTED
from .signs import TITLE as IS_TITLE
from .spelling import term_of
from .words import Words

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
NOT = "not"
"""The key of what is negated, whatever the word: no word of a statement has it, for none that negates is content."""
NEGATION = 1.0
"""Factor for it."""
PREDICATE = 1.6
"""Factor for the first verb: what is done tells more than the circumstances."""


_FACTORS = (NAME, FIRST_NAME, PLACE, DATE, FIGURE, SPECIFIC, TITLE, PREDICATE)
# Four decimals: a factor is kept in the index as a whole number of ten-thousandths.
_IN_FRAME = {factor: round(factor * FRAME, 4) for factor in _FACTORS}
_IN_CIRCUMSTANCE = {factor: round(factor * CIRCUMSTANCE, 4) for factor in _FACTORS}


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


Row = tuple[str, int, int, float, bool]
"""An item before anybody asks for it by its parts."""


def rows_of(
    words: Words,
    dates: Sequence[Dated],
    places: Sequence[Place],
    quantities: Sequence[Quantity],
    names: Sequence[Name],
) -> list[Row]:
    """The units of content of a statement, in order of place."""
    facts = _fact_rows(words, dates, places, quantities, names) if dates or places or quantities else {}
    factors = _name_factors(words, names) if names else {}
    # What is read as part of a longer item is blanked as reading goes on.
    held = list(words.signs)
    for first in facts:
        held[first] |= IN_FACT
    for index in factors:
        held[index] |= IN_NAME
    rows: list[Row] = []
    keys, told = words.keys, False
    for index, key in enumerate(keys):
        sign = held[index]
        if not sign & _MAY_COUNT:
            continue
        if not sign & _SPECIAL:
            if told or not is_verb(words, index):
                rows.append((key, index, index + 1, 1.0, False))
            else:
                rows.append((key, index, index + 1, PREDICATE, False))
                told = True
            continue
        if sign & IN_FACT:
            rows.append(facts[index])
            _blank(held, index + 1, facts[index][2])
            continue
        if sign & OPENS_PHRASE:
            unit, after, content = _unit(words, index, held)
        else:
            unit, after, content = key, index + 1, sign & CONTENT
        if not unit and fails(words, index):
            unit, content = words.lower[index][: len("fail")], CONTENT
        if sign & IN_NAME:
            if unit:
                rows.append((unit, index, after, factors[index], True))
        elif not content:
            continue
        elif sign & _CAPITAL_TITLE == _CAPITAL_TITLE:
            rows.append((unit, index, after, TITLE, False))
        elif told or not is_verb(words, index):
            rows.append((unit, index, after, 1.0, False))
        else:
            rows.append((unit, index, after, PREDICATE, False))
            told = True
    return rows


_MAY_COUNT = CONTENT | OPENS_PHRASE | FAILS | IN_FACT | IN_NAME
"""The signs of words that may be content."""
_SPECIAL = OPENS_PHRASE | FAILS | IN_FACT | IN_NAME | IS_TITLE
"""The signs of words that may be more than themselves."""
_CAPITAL_TITLE = CAPITAL | IS_TITLE


def _unit(words: Words, index: int, held: list[int]) -> tuple[str, int, int]:
    """The key of the phrase that starts at ``index``, or of the word there; where it ends; whether it is content.

    The other words of a phrase are blanked in ``held``.
    """
    found = phrase_at(words, index)
    after, meaning = found or (index + 1, "")
    if after == index + 1 and words.signs[index] & PARTED and (parted := parted_phrase(words, index)) is not None:
        particle, meaning = parted
        held[particle] = 0
    if not meaning:
        return words.keys[index], after, words.signs[index] & CONTENT
    _blank(held, index + 1, after)
    key, content = term_of(meaning)
    return key, after, CONTENT if content else 0


def _blank(held: list[int], first: int, last: int) -> None:
    for index in range(first, last):
        held[index] = 0


def _name_factors(words: Words, names: Sequence[Name]) -> dict[int, float]:
    """The places of the words of names, each with its factor: people leave out all but the family name."""
    factors: dict[int, float] = {}
    for first, last, _stems in names:
        if last == first + 1:
            factors[first] = NAME
            continue
        main = _main_word(words, first, last)
        for index in range(first, last):
            factors[index] = NAME if main is None or index == main else FIRST_NAME
    return factors


def _fact_rows(
    words: Words,
    dates: Sequence[Dated],
    places: Sequence[Place],
    quantities: Sequence[Quantity],
    names: Sequence[Name],
) -> dict[int, Row]:
    """The items that are facts, by where they begin; a place right before a name goes with it."""
    facts: dict[int, Row] = {}
    for when, first, last in dates:
        facts[first] = (when.key, first, last, DATE if when.minutes is None else SPECIFIC, False)
    for key, first, last in places:
        leads = last < len(words) and words.gaps[last] == " " and any(name[0] == last for name in names)
        facts[first] = (key, first, last, FIRST_NAME if leads else PLACE, False)
    for quantity in quantities:
        if not quantity.weak:
            first, last = quantity.first, quantity.last
            facts[first] = (quantity.key, first, last, SPECIFIC if quantity.is_specific else FIGURE, False)
    return facts


def _main_word(words: Words, first: int, last: int) -> int | None:
    """The word of a name that people do not leave out: the family name; None where all count."""
    if last - first > _LONGEST_NAME:
        return None
    return next((index for index in range(first, last) if words.lower[index] in leader_countries()), last - 1)


_LONGEST_NAME = 4
"""The most words of a name of a person; of a longer one, that of a body, all count."""


def factors_of(rows: Sequence[Row], firsts: Sequence[int], clause: range, *, negated: bool) -> dict[str, float]:
    """Key -> the share of its weight that counts: the most of its items, less outside the main ``clause``.

    That something is ``negated`` is a key of its own, ``NOT``: of a story's claims few say what is not so.
    """
    begin, end = bisect_left(firsts, clause.start), bisect_left(firsts, clause.stop)
    told = [(key, factor) for key, _first, _last, factor, _name in rows]
    for place, (key, factor) in enumerate(told[:begin]):
        told[place] = key, _IN_FRAME[factor]
    for place, (key, factor) in enumerate(told[end:], end):
        if key[0] not in "#~":
            told[place] = key, _IN_CIRCUMSTANCE[factor]
    factors = dict(told)
    if len(factors) < len(told):
        factors.clear()
        for key, factor in told:
            factors[key] = max(factor, factors.get(key, 0.0))
    if negated and factors:
        factors[NOT] = NEGATION
    return factors
