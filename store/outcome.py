"""All pairs that a run over the whole desk found, and what is told of them only when all are there."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from store.database import found
from store.database.known_counts import KnownCounts, Stamp, uncertain
from store.desk import Desk
from store.matching import THRESHOLD, Corpus, Found, closer_pairs
from store.model import LOOK_ALIKE, STATED_ELSEWHERE, Difference
from store.wordings import Wordings


class Outcome:
    """The pairs that are kept in the file, in so many ``parts`` (``store.database.found``)."""

    def __init__(self, desk: Desk, corpus: Corpus, wordings: Wordings, parts: int) -> None:
        self._desk = desk
        self._ids = corpus.ids
        self._wordings = wordings
        self._pairs = self._read(parts)
        self._closer = closer_pairs(self._pairs, wordings.articles)

    def _read(self, parts: int) -> Found:
        kinds = [("a", np.int64), ("b", np.int64), ("score", np.float64), ("plain", np.bool_)]
        read = [
            np.array([(a, b, score, flags == "[]") for a, b, score, flags, _ in rows], kinds)
            for rows in (found.rows_in(self._desk.database, part) for part in range(parts))
        ]
        pairs = np.concatenate(read)
        first, second = np.searchsorted(self._ids, pairs["a"]), np.searchsorted(self._ids, pairs["b"])
        return Found(first, second, pairs["score"], pairs["plain"])

    def closer(self) -> dict[tuple[int, int], Difference]:
        """What tells the pairs, by their claims, that a closer one speaks against (``store.matching.closer``)."""
        told = {}
        for at, (like_first, place) in self._closer.items():
            words = self._wordings.text(place)
            sides = ("—", words) if like_first else (words, "—")
            pair = int(self._ids[self._pairs.first[at]]), int(self._ids[self._pairs.second[at]])
            told[pair] = Difference(STATED_ELSEWHERE, *sides)
        return told

    def counts(self, claims: Sequence[int], stamp: Stamp) -> KnownCounts:
        """How many open pairs claims have once these are stored, as far as that is certain.

        ``claims`` are those of the desk, ``stamp`` is that of the file before any of the pairs was stored.
        """
        pairs, count = self._pairs, len(self._ids)
        look_alike = ~pairs.plain
        look_alike[list(self._closer)] = True
        shown = pairs.scores >= np.where(look_alike, THRESHOLD + LOOK_ALIKE, THRESHOLD)
        met = np.bincount(np.concatenate((pairs.first[shown], pairs.second[shown])), minlength=count)
        unsure = np.fromiter(uncertain(self._desk.database, int(self._ids[-1]) if count else 0), np.int64)
        doubted = np.isin(self._ids, unsure) | ~np.isin(self._ids, np.array(claims, np.int64))
        beside = doubted.copy()
        beside[pairs.second[doubted[pairs.first]]] = True
        beside[pairs.first[doubted[pairs.second]]] = True
        sure = ~beside
        return KnownCounts(dict(zip(self._ids[sure].tolist(), met[sure].tolist(), strict=True)), stamp)
