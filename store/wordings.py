"""What all claims of a desk state, read from the file once, in order, and held as small as it goes.

A run over the whole desk takes claims in an order of its own: to ask the file for each of them takes far longer than
to go through it once. A million claims of a hundred letters are 130 MB. numpy loads with this module.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from store.desk import Desk
from store.indexing import statements_between
from store.matching import Statement
from store.model import Level

AT_ONCE = 10_000
"""Claims that are read in one query."""
NO_ARTICLE = -1
"""The article of a claim that is gone."""

_Rest = tuple[Level, str | None, str | None]
"""Level, day of publication and speaker: few claims have others than many more."""


class Wordings:
    """The statements of these claims; ``ids`` are in order, and a claim is known by its place in them.

    ``articles`` is the article of each claim, ``NO_ARTICLE`` for one that is gone meanwhile.
    """

    def __init__(self, desk: Desk, ids: NDArray[np.int64]) -> None:
        self._ids = ids
        self.articles = np.full(len(ids), NO_ARTICLE, np.int64)
        self._ends = np.zeros(len(ids) + 1, np.int64)
        self._rest = np.zeros(len(ids), np.int32)
        self._texts = bytearray()
        self._kinds: dict[_Rest, int] = {}
        for start in range(0, len(ids), AT_ONCE):
            self._take(desk, start, min(start + AT_ONCE, len(ids)))
        self._kind = list(self._kinds)

    def _take(self, desk: Desk, start: int, stop: int) -> None:
        """Read the claims of these places."""
        read = {each.id: each for each in statements_between(desk, int(self._ids[start]), int(self._ids[stop - 1]))}
        for place, claim in enumerate(self._ids[start:stop].tolist(), start):
            statement = read.get(claim)
            if statement is not None:
                self._texts += statement.text.encode()
                (self.articles[place],) = statement.articles
                rest = (statement.level, statement.published, statement.speaker)
                self._rest[place] = self._kinds.setdefault(rest, len(self._kinds))
            self._ends[place + 1] = len(self._texts)

    def text(self, place: int) -> str:
        """The wording of a claim; empty for one that is gone."""
        return self._texts[self._ends[place] : self._ends[place + 1]].decode()

    def statements(self, places: Iterable[int]) -> list[Statement]:
        """The statements at these places; those that are gone are left out."""
        return [
            Statement(
                int(self._ids[place]), self.text(place), int(self.articles[place]), *self._kind[self._rest[place]]
            )
            for place in places
            if self.articles[place] != NO_ARTICLE
        ]
