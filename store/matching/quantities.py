"""Figures in a statement, with their units, and whether two of them agree."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from .data_units import (
    APPROXIMATE,
    FRACTIONS,
    LABELS,
    MONEY,
    MULTIPLES,
    ORDINALS,
    SCALES,
    SMALL_NUMBERS,
    TENS,
    UNITS,
)
from .signs import OPENS_FIGURE

if TYPE_CHECKING:
    from .words import Words

ROUNDED = 0.05
"""How far apart two figures may stand, as a share of the larger, when either is called rough."""
CONVERTED = 0.02
"""The same for figures in different units: 733 miles are 1,180 km."""
EQUAL = 1e-9
"""The same for figures that are equal but for how a computer adds up."""
_FIGURE = re.compile(r"\d[\d,]*(?:, 000)*(?:\. ?\d+)?")
_DESIGNATOR = re.compile(r"([^\W\d_]+)-?(\d+)([a-z]?)")
_AFTER_AN_AGE = frozenset({"was", "is", "has", "had", "who", "of"})
_CURRENCY_SIGNS = frozenset("$€£¥")
_POUNDS = frozenset({"pound", "pounds"})
_MANY_POUNDS = 1e6
"""From so many pounds on they are money, whatever the statement is about."""
_MOST_OF_TEN = 10
"""The most that a share such as "nine in ten" is counted of; "3 in 2024" is none."""
OPENERS = _CURRENCY_SIGNS.union(TENS, SMALL_NUMBERS, SCALES, ORDINALS, FRACTIONS, MULTIPLES)
"""The words without a digit with which a figure can begin: the rules are tried on no others."""


class Quantity(NamedTuple):
    """A figure: ``value`` in the base unit of ``dimension``, over the words ``first`` to ``last`` (exclusive).

    ``dimension`` is one of data_units.UNITS, or count, ordinal, multiple, age, tally, record, or ``label:pier`` for
    "Pier 5".
    ``unit`` is the unit as written; ``rough`` tells whether words such as "about" loosen it; ``weak`` marks "one",
    which is as often a pronoun.
    """

    value: float
    dimension: str
    unit: str
    rough: bool
    first: int
    last: int
    weak: bool = False

    @property
    def key(self) -> str:
        """The index key: equal for figures of one dimension, value and roughness."""
        return f"#{self.dimension}:{self.value:.6g}{'~' if self.rough else ''}{self.unit if self.converts else ''}"

    @property
    def converts(self) -> bool:
        """Whether the dimension has several units, so that a conversion may have rounded the value."""
        return self.dimension in UNITS and self.dimension not in {"percent", "usd", "eur", "gbp"}

    @property
    def is_specific(self) -> bool:
        """Whether few facts share the figure: it is 100 or more, no whole number, or a measure of more than one."""
        return abs(self.value) >= 100 or self.value % 1 != 0 or (self.dimension in UNITS and self.value > 1)

    def agrees(self, other: Quantity) -> bool:
        """Whether both may be the same figure: equal, near when called rough, or equal after conversion."""
        if self.dimension != other.dimension:
            return False
        apart = abs(self.value - other.value)
        largest = max(abs(self.value), abs(other.value))
        if apart <= EQUAL * largest:
            return True
        if self.rough or other.rough:
            return apart <= ROUNDED * largest
        return self.converts and self.unit != other.unit and apart <= CONVERTED * largest


def parse_key(key: str) -> Quantity:
    """The quantity behind an index key (its place in the text is not kept)."""
    dimension, _, rest = key[1:].rpartition(":")
    found = re.match(r"(-?[\d.]+(?:e[+-]?\d+)?)(~?)(.*)", rest)
    assert found is not None, key
    return Quantity(float(found.group(1)), dimension, found.group(3), bool(found.group(2)), 0, 0)


@cache
def _unit_words() -> Mapping[str, tuple[str, float]]:
    """Unit word -> (dimension, base units in one)."""
    return {word: (dimension, size) for dimension, (_base, sizes) in UNITS.items() for word, size in sizes.items()}


_NO_WORDS = ("",) * 6


class _Reader:
    """Reads the figures of one statement from left to right; words already taken by a date are passed over."""

    def __init__(self, words: Words, taken: Sequence[bool]) -> None:
        self.words = words
        self.lower = words.lower + _NO_WORDS
        """The words folded; an empty one stands for any before and after."""
        self.taken = taken

    def find(self) -> list[Quantity]:
        found: list[Quantity] = []
        last = 0
        for index in self.words.with_sign(OPENS_FIGURE):
            if index < last or self.taken[index]:
                continue
            hit = self._at(index)
            if hit is not None:
                found.append(hit)
                last = hit.last
        return found

    def _at(self, index: int) -> Quantity | None:
        word = self.words[index]
        if word.capital:
            found = _DESIGNATOR.fullmatch(word.lower)
            if found:
                return Quantity(
                    float(found.group(2)), f"label:{found.group(1)}", found.group(3), False, index, index + 1
                )
        elif word.lower.isdecimal():
            told = self._labelled(index) or self._tally(index)
            if told is not None:
                return told
        read = self._value(index)
        return self._share(index, read) or self._measure(index, read) or self._special(index)

    def _gap(self, index: int) -> str:
        """What stands between word ``index`` and the one after."""
        if not 0 <= index < len(self.words) - 1:
            return ""
        return self.words.gaps[index + 1]

    def _tally(self, index: int) -> Quantity | None:
        """ "won 20-13", "a 5-4 vote": two small figures that are one fact, in whatever order they are given.

        In brackets, "(11-4)" and "(11-4, 5-2 away)", they are a team's record so far.
        """
        one, other = self.lower[index], self.lower[index + 1]
        small = one.isdecimal() and other.isdecimal() and len(one) <= 3 and len(other) <= 3
        if not small or self._gap(index).strip() not in {"-", "–"} or not self._stands_alone(index + 2):
            return None
        high, low = sorted((int(one), int(other)), reverse=True)
        before = self.words.before(index)
        dimension = "record" if before.rfind("(") > before.rfind(")") else "tally"
        return Quantity(high * 1000.0 + low, dimension, "", False, index, index + 2)

    def _stands_alone(self, last: int) -> bool:
        """Whether no unit follows, so that two figures before ``last`` are no range: 10-15 percent."""
        return (
            self.lower[last] not in _unit_words() and self.lower[last] not in SCALES and "-" not in self._gap(last - 1)
        )

    def _share(self, index: int, part: tuple[float, int] | None) -> Quantity | None:
        """ "one in 20", "one patient in 20": five percent; "nine in ten"; ``part`` is the number there."""
        if part is None or self.lower[index] in FRACTIONS or part[1] != index + 1 or not 1 <= part[0] < _MOST_OF_TEN:
            return None
        reach = (index + 1, index + 2) if part[0] == 1 else (index + 1,)
        at = next((place for place in reach if self.lower[place] == "in"), None)
        read = self._value(at + 1) if at is not None else None
        if read is None or not part[0] < read[0] <= (_MOST_OF_TEN if part[0] > 1 else 100):
            return None
        return Quantity(100 * part[0] / read[0], "percent", "%", False, index, read[1])

    def _labelled(self, index: int) -> Quantity | None:
        """ "Pier 5": a figure that tells one thing from its like."""
        word, before = self.words[index], self.lower[index - 1]
        if (
            before in LABELS
            and len(word.text) <= 4
            and word.text.isdecimal()
            and self.words[index - 1].capital
            and not self.taken[index - 1]
            and self.lower[index + 1] not in _unit_words()
            and self.lower[index + 1] not in SCALES
        ):
            return Quantity(float(word.text), f"label:{before}", "", False, index, index + 1)
        return None

    def _part_of(self, index: int) -> tuple[float, int] | None:
        """ "half a million", "a quarter of a million": a fraction of a large number."""
        if self.lower[index] not in FRACTIONS:
            return None
        rest = [word for word in self.lower[index + 1 : index + 4] if word not in {"of", "a", "an"}]
        if not rest or rest[0] not in SCALES:
            return None
        return FRACTIONS[self.lower[index]] / 100 * SCALES[rest[0]], self.lower.index(rest[0], index) + 1

    def _value(self, index: int) -> tuple[float, int] | None:
        """A number from ``index`` on, in figures or words, with its scale; and where it ends."""
        word = self.lower[index]
        part = self._part_of(index)
        if part is not None:
            return part
        if word[:1].isdecimal() and _FIGURE.fullmatch(word):
            value, last = float(word.replace(",", "").replace(" ", "")), index + 1
        elif word in TENS:
            value, last = float(TENS[word]), index + 1
            unit = SMALL_NUMBERS.get(self.lower[last], 0)
            if 0 < unit < 10:
                value, last = value + unit, last + 1
        elif word in SMALL_NUMBERS:
            value, last = float(SMALL_NUMBERS[word]), index + 1
        elif word in SCALES and self.lower[index - 1] in {"a", "one", ""}:
            value, last = SCALES[word], index + 1
        else:
            return None
        while self.lower[last] in SCALES and not self.taken[last]:
            value, last = value * SCALES[self.lower[last]], last + 1
        return value, last

    def _measure(self, index: int, read: tuple[float, int] | None) -> Quantity | None:
        start = index + 1 if self.lower[index] in _CURRENCY_SIGNS else index
        if start > index:
            read = self._value(start)
        if read is None:
            return None
        value, last = read
        rough = self._rough(index)
        if self.lower[last] in {"st", "nd", "rd", "th"}:
            return Quantity(value, "ordinal", "", False, index, last + 1)
        if start > index:
            if self.lower[last] == "m":
                value, last = value * 1e6, last + 1
            dimension, size = _unit_words()[self.lower[index]]
            return Quantity(value * size, dimension, dimension, rough, index, last)
        return self._with_unit(value, rough, index, last)

    def _with_unit(self, value: float, rough: bool, first: int, last: int) -> Quantity:
        unit_at = last + 1 if self.lower[last] in {"us", "square", "metric", "more", "additional"} else last
        unit = self.lower[unit_at]
        if (unit == "year" and self.lower[unit_at + 1] == "old") or (
            unit == "years" and self.lower[unit_at + 1] == "old"
        ):
            return Quantity(value, "age", "", rough, first, unit_at + 2)
        if unit == "per" and self.lower[unit_at + 1] == "cent":
            return Quantity(value, "percent", "percent", rough, first, unit_at + 2)
        if unit == "p" and self._gap(last - 1) == "":
            return Quantity(value / 100, "gbp", "gbp", rough, first, last + 1)
        if unit in _POUNDS and self._is_money(value):
            return Quantity(value, "gbp", "gbp", rough, first, unit_at + 1)
        if unit in _unit_words():
            dimension, size = _unit_words()[unit]
            return Quantity(value * size, dimension, unit.rstrip("s"), rough, first, unit_at + 1)
        if self.lower[first - 1] in {"aged", "age"} or self._follows_a_name(first, last, value):
            return Quantity(value, "age", "", rough, first, last)
        if self.lower[first - 1] == "magnitude":
            return Quantity(value, "magnitude", "magnitude", rough, first, last)
        return Quantity(value, "count", "", rough, first, last, weak=self.lower[first] == "one")

    def _is_money(self, value: float) -> bool:
        """Whether pounds are the currency: there are very many of them, or the statement is about money."""
        return value >= _MANY_POUNDS or not MONEY.isdisjoint(self.lower)

    def _follows_a_name(self, first: int, last: int, value: float) -> bool:
        """Whether a figure is an age beside a name: "Anna Keller, 36, of Orsk"."""
        if not (first and last == first + 1 and self.words[first].text.isdecimal() and 0 < value < 115):
            return False
        before = self.words[first - 1]
        apart = self._gap(last - 1)[:1] in {",", ""} or self.lower[last] in _AFTER_AN_AGE
        return before.capital and self._gap(first - 1) == ", " and apart

    def _special(self, index: int) -> Quantity | None:
        word = self.lower[index]
        before = self.lower[index - 1]
        if word in ORDINALS and not (word == "second" and before in {"a", "per"}):
            return Quantity(float(ORDINALS[word]), "ordinal", "", False, index, index + 1)
        if word in FRACTIONS and before in {"a", "by", "one", "in", "about", "nearly", "almost", "of"}:
            return Quantity(FRACTIONS[word], "percent", "%", True, index, index + 1)
        if word in MULTIPLES:
            return Quantity(MULTIPLES[word], "multiple", "", False, index, index + 1)
        return None

    def _rough(self, index: int) -> bool:
        return self.lower[index - 1] in APPROXIMATE or self.lower[index - 2] in APPROXIMATE


def find_quantities(words: Words, taken: Sequence[bool]) -> list[Quantity]:
    """The figures of a statement in order; ``taken[i]`` tells that word i belongs to a date."""
    return _Reader(words, taken).find()
