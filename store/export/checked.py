"""Values out of foreign JSON, each with its place in the document, each checked before it is used."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

Word = TypeVar("Word", bound=StrEnum)

_HALF = re.compile("[\ud800-\udfff]")

LARGEST = 2**63 - 1
"""The largest whole number that the desk's file holds."""


class Misfit(Exception):
    """A value that does not fit its place; the text names both."""


@dataclass(frozen=True, slots=True)
class Value:
    """A value of a JSON document and where it stands (``claims[3].mentions[0].level``).

    Every method raises Misfit if the value is not of the kind asked for.
    """

    raw: Any
    where: str = ""

    def __getitem__(self, key: str) -> Value:
        """The value under a key of this object; Misfit if it is missing."""
        found = self.get(key)
        if found is None:
            raise Misfit(f"{self.where or 'the document'} lacks “{key}”")
        return found

    def get(self, key: str) -> Value | None:
        """The value under a key of this object, None if it is missing."""
        if not isinstance(self.raw, dict):
            raise self._no("an object")
        if key not in self.raw:
            return None
        return Value(self.raw[key], f"{self.where}.{key}" if self.where else key)

    def items(self, key: str, *, required: bool = True) -> Iterator[Value]:
        """The values of the list under a key; none if it is missing and not required."""
        found = self[key] if required else self.get(key)
        return iter(()) if found is None else found.entries()

    def entries(self) -> Iterator[Value]:
        """The values of this list."""
        if not isinstance(self.raw, list):
            raise self._no("a list")
        return (Value(item, f"{self.where}[{place}]") for place, item in enumerate(self.raw))

    def text(self) -> str:
        """This text."""
        if not isinstance(self.raw, str):
            raise self._no("a text")
        if _HALF.search(self.raw) is not None:
            raise Misfit(f"{self.where} holds half of a character (a lone surrogate)")
        return self.raw

    def text_or_none(self, key: str, *, required: bool = False) -> str | None:
        """The text under a key; None if it is null, or missing and not required."""
        found = self[key] if required else self.get(key)
        return None if found is None or found.raw is None else found.text()

    def texts(self, key: str) -> tuple[str, ...]:
        """The texts of the list under a key; none if it is missing."""
        return tuple(item.text() for item in self.items(key, required=False))

    def whole(self) -> int:
        """This whole number, not below 0."""
        if not isinstance(self.raw, int) or isinstance(self.raw, bool) or not 0 <= self.raw <= LARGEST:
            raise self._no("a whole number from 0")
        return self.raw

    def share(self) -> float:
        """This number from 0 to 1."""
        if not isinstance(self.raw, int | float) or isinstance(self.raw, bool) or not math.isfinite(self.raw):
            raise self._no("a number")
        if not 0 <= self.raw <= 1:
            raise self._no("a number from 0 to 1")
        return float(self.raw)

    def truth(self) -> bool:
        """This true or false."""
        if not isinstance(self.raw, bool):
            raise self._no("true or false")
        return self.raw

    def word(self, words: type[Word]) -> Word:
        """This text as one of ``words``."""
        try:
            return words(self.text())
        except ValueError:
            raise Misfit(f"{self.where} is none of {', '.join(words)}") from None

    def _no(self, wanted: str) -> Misfit:
        return Misfit(f"{self.where or 'the document'} is not {wanted}")
