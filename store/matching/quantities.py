"""Reading the figures in a statement, with their units."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

from .data_units import (
    APPROXIMATE,
    FRACTIONS,
    GROUPS,
    LABELS,
    MILLIONS,
    MONEY,
    MULTIPLES,
    ORDINALS,
    PARTS,
    SCALE_OF_DEGREES,
    SCALES,
    SMALL_NUMBERS,
    TENS,
    UNITS,
    VOTING,
)
from .numerals import Numerals
from .quantity import Quantity
from .signs import OPENS_FIGURE
from .wordlists import word_set

if TYPE_CHECKING:
    from .words import Words

_DESIGNATOR = re.compile(r"([^\W\d_]+)-?(\d+)([a-z]?)")
_HIS_AGE = {(who, verb) for who in ("he", "she") for verb in ("is", "was", "turned", "turns")}
_AFTER_AN_AGE = frozenset({"was", "is", "has", "had", "who", "of"})
_CURRENCY_SIGNS = frozenset("$€£¥")
_POUNDS = frozenset({"pound", "pounds"})
_MANY_POUNDS = 1e6
"""From so many pounds on they are money, whatever the statement is about."""
_MOST_OF_TEN = 10
"""The most that a share such as "nine in ten" is counted of; "3 in 2024" is none."""
_OF_A_WHOLE = frozenset({"of", "the", "its", "their", "his", "her"})
_AFTER_A_PART = word_set("in to from since on last this compared at and over during")
_OF_WHICH = frozenset({"of", "fewer", "more", "less", "lower", "higher"})
_ONE_OF_TWO = frozenset({"last", "latter", "other", "next", "early", "late"})
"""Words before a half of something that is in two parts: "the latter half of the year"."""
OPENERS = _CURRENCY_SIGNS.union(TENS, SMALL_NUMBERS, SCALES, ORDINALS, FRACTIONS, MULTIPLES, GROUPS)
"""The words without a digit with which a figure can begin: the rules are tried on no others."""


@cache
def _unit_words() -> Mapping[str, tuple[str, float]]:
    """Unit word -> (dimension, base units in one)."""
    return {word: (dimension, size) for dimension, (_base, sizes) in UNITS.items() for word, size in sizes.items()}


_WRITTEN_TO = {
    "p": ("p", "gbp", "gbp", 0.01), "f": ("F", "degree", "F", 1.0), "c": ("C", "degree", "C", 1.0),
    "in": ("in", "length", "inch", 0.0254),
}  # fmt: skip
"""Units of one letter or two, folded, that are written right to their figure: as written, dimension, unit, size."""


class _Reader(Numerals):
    """Reads the figures of one statement from left to right; words already taken by a date are passed over."""

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
        read = self.value(index)
        return (
            self._share(index, read)
            or self._outcome(index, read)
            or self._fraction_of_unit(index)
            or self._portion(index)
            or self._measure(index, read)
            or self._special(index)
        )

    def _tally(self, index: int) -> Quantity | None:
        """ "won 20-13", "a 5-4 vote": two small figures that are one fact, in whatever order they are given.

        In brackets, "(11-4)" and "(11-4, 5-2 away)", they are a team's record so far.
        """
        one, other = self.lower[index], self.lower[index + 1]
        small = one.isdecimal() and other.isdecimal() and len(one) <= 3 and len(other) <= 3
        if not small or self.gap(index).strip() not in {"-", "–"} or not self._stands_alone(index + 2):
            return None
        high, low = sorted((int(one), int(other)), reverse=True)
        before = self.words.before(index)
        dimension = "record" if before.rfind("(") > before.rfind(")") else "tally"
        return Quantity(high * 1000.0 + low, dimension, "", False, index, index + 2)

    def _outcome(self, index: int, read: tuple[float, int] | None) -> Quantity | None:
        """ "voted 11 to 3", "by six votes to three": a tally told with a "to", the larger first."""
        if read is None or VOTING.isdisjoint(self.lower) or self.lower[index - 1] == "from":
            return None
        to = read[1] + (self.lower[read[1]] in {"vote", "votes"})
        other = self.value(to + 1) if self.lower[to] == "to" else None
        if other is None or not 1000 > read[0] > other[0] or not self._stands_alone(other[1]):
            return None
        return Quantity(read[0] * 1000.0 + other[0], "tally", "", False, index, other[1])

    def _stands_alone(self, last: int) -> bool:
        """Whether no unit follows, so that two figures before ``last`` are no range: 10-15 percent."""
        return (
            self.lower[last] not in _unit_words() and self.lower[last] not in SCALES and "-" not in self.gap(last - 1)
        )

    def _share(self, index: int, part: tuple[float, int] | None) -> Quantity | None:
        """ "one in 20", "one patient in 20": five percent; "nine in ten"; ``part`` is the number there."""
        if part is None or self.lower[index] in FRACTIONS or part[1] != index + 1 or not 1 <= part[0] < _MOST_OF_TEN:
            return None
        reach = (index + 1, index + 2) if part[0] == 1 else (index + 1,)
        at = next((place for place in reach if self.lower[place] == "in"), None)
        read = self.value(at + 1) if at is not None else None
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

    def _portion(self, index: int) -> Quantity | None:
        """ "two-thirds of the cost", "a fifth of patients", "half the homes": as a percentage, which is rough."""
        word, before, after = self.lower[index], self.lower[index - 1], self.lower[index + 1]
        many = SMALL_NUMBERS.get(word, 0)
        if 1 < many < _MOST_OF_TEN and after in PARTS and after.endswith("s") and many < PARTS[after]:
            return Quantity(100 * many / PARTS[after], "percent", "%", True, index, index + 2)
        if word not in PARTS or self.lower[index + 2] in {"a", "an"}:
            return None
        if word == "half":
            whole = after in _OF_A_WHOLE and before not in ORDINALS and before not in _ONE_OF_TWO
        else:
            by = before == "a" and (self.lower[index - 2] == "by" or self.lower[index - 2] in APPROXIMATE)
            ends = not after or after in _AFTER_A_PART or self.gap(index) != " "
            whole = before in {"a", "one"} and (after in _OF_WHICH or (by and ends))
        return Quantity(100 / PARTS[word], "percent", "%", True, index, index + 1) if whole else None

    def _fraction_of_unit(self, index: int) -> Quantity | None:
        """ "a quarter of an hour", "half a mile", "half a percentage point", "a half-point rise"."""
        word = self.lower[index]
        if word not in FRACTIONS:
            return None
        at = index + 1 + (self.lower[index + 1] == "of")
        article = self.lower[at] in {"a", "an"}
        unit, value = self.lower[at + article], FRACTIONS[word] / 100
        if unit in {"point", "percentage"} and (article or self.gap(index) == "-"):
            last = at + article + 1 + (unit == "percentage" and self.lower[at + article + 1] == "point")
            return Quantity(value, "percent", "%", self.rough(index), index, last)
        return self._with_unit(value, self.rough(index), index, at + 1) if article and unit in _unit_words() else None

    def _measure(self, index: int, read: tuple[float, int] | None) -> Quantity | None:
        start = index + 1 if self.lower[index] in _CURRENCY_SIGNS else index
        if start > index:
            read = self.value(start)
        if read is None:
            return None
        value, last = read
        rough = self.rough(index)
        if self.lower[last] in {"st", "nd", "rd", "th"}:
            return Quantity(value, "ordinal", "", False, index, last + 1)
        if start > index:
            if self.lower[last] == "m":
                value, last = value * 1e6, last + 1
            dimension, size = _unit_words()[self.lower[index]]
            return Quantity(value * size, dimension, dimension, rough, index, last)
        return self._with_unit(value, rough, index, last)

    def _with_unit(self, value: float, rough: bool, first: int, last: int) -> Quantity:
        if self._is_millions(last):
            value, last = value * 1e6, last + 1
        unit_at = last + 1 if self.lower[last] in {"us", "square", "metric", "more", "additional"} else last
        unit = self.lower[unit_at]
        if (unit == "year" and self.lower[unit_at + 1] == "old") or (
            unit == "years" and self.lower[unit_at + 1] == "old"
        ):
            return Quantity(value, "age", "", rough, first, unit_at + 2)
        if unit == "times" and value > 1:
            return Quantity(value, "multiple", "", rough, first, unit_at + 1)
        if unit == "per" and self.lower[unit_at + 1] == "cent":
            return Quantity(value, "percent", "percent", rough, first, unit_at + 2)
        if self.gap(last - 1) == "" and unit in _WRITTEN_TO and self.words[last].text == _WRITTEN_TO[unit][0]:
            _sign, dimension, name, size = _WRITTEN_TO[unit]
            return Quantity(value * size, dimension, name, rough, first, last + 1)
        if unit in _POUNDS and self._is_money(value):
            return Quantity(value, "gbp", "gbp", rough, first, unit_at + 1)
        if unit in _unit_words():
            dimension, size = _unit_words()[unit]
            hour = self._per_hour(unit_at + 1) if dimension == "length" else 0
            if hour:
                return Quantity(value * size / 1000, "speed", unit.rstrip("s"), rough, first, hour)
            last = self._after_unit(unit_at)
            name = SCALE_OF_DEGREES.get(self.lower[last - 1]) or unit.rstrip("s")
            return Quantity(value * size, dimension, name, rough, first, last)
        if (
            self.lower[first - 1] in {"aged", "age"}
            or self._follows_a_name(first, last, value)
            or self._is_theirs(first, last)
        ):
            return Quantity(value, "age", "", rough, first, last)
        if self.lower[first - 1] == "magnitude":
            return Quantity(value, "magnitude", "magnitude", rough, first, last)
        return Quantity(value, "count", "", rough, first, last, weak=self.lower[first] == "one")

    def _after_unit(self, index: int) -> int:
        """Where the unit that begins at ``index`` ends: "degrees Fahrenheit", "percentage points"."""
        word, after = self.lower[index], self.lower[index + 1]
        return (
            index
            + 1
            + (
                (word in {"degree", "degrees"} and after in SCALE_OF_DEGREES)
                or (word in {"percentage", "basis"} and after in {"point", "points"})
            )
        )

    def _per_hour(self, index: int) -> int:
        """Where a length at the end of which ``index`` stands is told for the hour, where that ends: "km/h"; else 0."""
        if self.lower[index] == "h" and self.gap(index - 1) == "/":
            return index + 1
        return index + 2 if self.lower[index] in {"per", "an"} and self.lower[index + 1] == "hour" else 0

    def _is_millions(self, index: int) -> bool:
        """Whether the "m" there is million: "6m euros", "6m people", but not "6m deep"."""
        if self.lower[index] != "m" or self.gap(index - 1) != "" or self.gap(index) != " ":
            return False
        dimension, _size = _unit_words().get(self.lower[index + 1], ("", 0.0))
        return (bool(dimension) and dimension not in {"length", "duration"}) or self.lower[index + 1] in MILLIONS

    def _is_money(self, value: float) -> bool:
        """Whether pounds are the currency: there are very many of them, or the statement is about money."""
        return value >= _MANY_POUNDS or not MONEY.isdisjoint(self.lower)

    def _is_theirs(self, first: int, last: int) -> bool:
        """Whether a figure is an age: "aged 45", and at the end of a clause "he is 45"."""
        if self.lower[first - 1] in {"aged", "age"}:
            return True
        told = self.lower[first - 2 : first] if first > 1 else ()
        ends = not self.lower[last] or self.gap(last - 1)[:1] in {",", ".", ";"}
        return ends and told in _HIS_AGE and self.words[first].text.isdecimal()

    def _follows_a_name(self, first: int, last: int, value: float) -> bool:
        """Whether a figure is an age beside a name: "Anna Keller, 36, of Orsk"."""
        if not (first and last == first + 1 and self.words[first].text.isdecimal() and 0 < value < 115):
            return False
        before = self.words[first - 1]
        apart = self.gap(last - 1)[:1] in {",", ""} or self.lower[last] in _AFTER_AN_AGE
        return before.capital and self.gap(first - 1) == ", " and apart

    def _special(self, index: int) -> Quantity | None:
        word = self.lower[index]
        before = self.lower[index - 1]
        if word in ORDINALS and not (word == "second" and before in {"a", "per"}):
            return Quantity(float(ORDINALS[word]), "ordinal", "", False, index, index + 1)
        if word in FRACTIONS and before in {"a", "by", "one", "in", "about", "nearly", "almost", "of"}:
            return Quantity(FRACTIONS[word], "percent", "%", True, index, index + 1)
        if word in GROUPS and self.lower[index + 1] == "of":
            value, rough = GROUPS[word]
            return Quantity(value, "count", "", rough, index, index + 1)
        if word in MULTIPLES:
            return Quantity(MULTIPLES[word], "multiple", "", False, index, index + 1)
        return None


def find_quantities(words: Words, taken: Sequence[bool]) -> list[Quantity]:
    """The figures of a statement in order; ``taken[i]`` tells that word i belongs to a date."""
    return _Reader(words, taken).find()
