"""Regular expressions that are compiled only once a text comes along that could match them.

Compiling all that this room knows takes a tenth of a second, and most articles need a third of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

# What an expression takes for a blank: no-break spaces stand in many a byline.
_BLANKS = dict.fromkeys(
    (*range(9, 14), *range(28, 32), 0x85, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000),
    " ",
)


class Pattern:
    """A regular expression, compiled at its first use.

    ``needs`` are strings in small letters of which a text must hold one for the expression to match at all: texts
    without any are answered without it.
    """

    __slots__ = ("_compiled", "_flags", "_source", "needs")

    def __init__(self, source: str, flags: int = 0, *, needs: tuple[str, ...] = ()) -> None:
        self._source = source
        self._flags = flags
        self._compiled: re.Pattern[str] | None = None
        self.needs = needs

    @property
    def compiled(self) -> re.Pattern[str]:
        """The expression itself."""
        if self._compiled is None:
            self._compiled = re.compile(self._source, self._flags)
        return self._compiled

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """As ``re.Pattern.match``."""
        return self.compiled.match(text, start) if self._possible(text) else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """As ``re.Pattern.fullmatch``."""
        return self.compiled.fullmatch(text) if self._possible(text) else None

    def search(self, text: str) -> re.Match[str] | None:
        """As ``re.Pattern.search``."""
        return self.compiled.search(text) if self._possible(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """As ``re.Pattern.finditer``."""
        return self.compiled.finditer(text) if self._possible(text) else iter(())

    def _possible(self, text: str) -> bool:
        if not self.needs:
            return True
        small = _in_small_letters(text)
        return any(word in small for word in self.needs)


@lru_cache(maxsize=8)
def _in_small_letters(text: str) -> str:
    """``text`` as ``needs`` are looked up in it; kept for a moment, for many patterns look at the same line."""
    return text.lower().translate(_BLANKS)
