"""Reading the numbers of a statement, in figures or words, with their scale: "2.4 million", "twenty-one", "a dozen"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from .data_units import APPROXIMATE, FRACTIONS, SCALE_SIGNS, SCALES, SMALL_NUMBERS, TENS

if TYPE_CHECKING:
    from .words import Words

_FIGURE = re.compile(r"\d[\d,]*(?:, 000)*(?:\. ?\d+)?")
_NO_WORDS = ("",) * 6


class Numerals:
    """Reads the numbers of one statement; words already ``taken`` by a date are no scale of one."""

    def __init__(self, words: Words, taken: Sequence[bool]) -> None:
        self.words = words
        self.lower = words.lower + _NO_WORDS
        """The words folded; an empty one stands for any before and after."""
        self.taken = taken

    def gap(self, index: int) -> str:
        """What stands between word ``index`` and the one after."""
        if not 0 <= index < len(self.words) - 1:
            return ""
        return self.words.gaps[index + 1]

    def part_of(self, index: int) -> tuple[float, int] | None:
        """ "half a million", "a quarter of a million": a fraction of a large number."""
        if self.lower[index] not in FRACTIONS:
            return None
        rest = [word for word in self.lower[index + 1 : index + 4] if word not in {"of", "a", "an"}]
        if not rest or rest[0] not in SCALES:
            return None
        return FRACTIONS[self.lower[index]] / 100 * SCALES[rest[0]], self.lower.index(rest[0], index) + 1

    def value(self, index: int) -> tuple[float, int] | None:
        """A number from ``index`` on, in figures or words, with its scale; and where it ends."""
        word = self.lower[index]
        part = self.part_of(index)
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
        elif word in SCALES and word not in SCALE_SIGNS and self.lower[index - 1] in {"a", "one", ""}:
            value, last = SCALES[word], index + 1
        else:
            return None
        while self.lower[last] in SCALES and not self.taken[last]:
            value, last = value * SCALES[self.lower[last]], last + 1
        return value, last

    def rough(self, index: int) -> bool:
        """Whether a word before the number at ``index`` loosens it."""
        return self.lower[index - 1] in APPROXIMATE or self.lower[index - 2] in APPROXIMATE
