"""A figure with its unit, and whether two of them agree."""

from __future__ import annotations

import re
from typing import NamedTuple

from .data_units import UNITS

ROUNDED = 0.05
"""How far apart two figures may stand, as a share of the larger, when either is called rough."""
CONVERTED = 0.02
"""The same for figures in different units: 733 miles are 1,180 km."""
DEGREES = "degree"
"""The dimension of temperatures: one scale is not the other times something."""
HALF_DEGREE = 0.6
"""How far apart, on the scale of Celsius, temperatures told on two scales may stand: whole degrees are given."""
EQUAL = 1e-9
"""The same for figures that are equal but for how a computer adds up."""


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
        if self.dimension == DEGREES:
            return self._as_hot(other)
        apart = abs(self.value - other.value)
        largest = max(abs(self.value), abs(other.value))
        if apart <= EQUAL * largest:
            return True
        if self.rough or other.rough:
            return apart <= ROUNDED * largest
        return self.converts and self.unit != other.unit and apart <= CONVERTED * largest

    def _as_hot(self, other: Quantity) -> bool:
        """Whether two temperatures agree: 122F is 50C; "122 degrees" may be either's."""
        one, two = self.value, other.value
        if {self.unit, other.unit} == {"F", "C"}:
            one, two = (
                (value - 32) / 1.8 if unit == "F" else value for value, unit in ((one, self.unit), (two, other.unit))
            )
            return abs(one - two) <= (HALF_DEGREE if not (self.rough or other.rough) else 3 * HALF_DEGREE)
        return abs(one - two) <= (ROUNDED if self.rough or other.rough else EQUAL) * max(abs(one), abs(two))


def parse_key(key: str) -> Quantity:
    """The quantity behind an index key (its place in the text is not kept)."""
    dimension, _, rest = key[1:].rpartition(":")
    found = re.match(r"(-?[\d.]+(?:e[+-]?\d+)?)(~?)(.*)", rest)
    assert found is not None, key
    return Quantity(float(found.group(1)), dimension, found.group(3), bool(found.group(2)), 0, 0)
