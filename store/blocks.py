"""The candidate pairs of a whole run in blocks: each is compared by itself, here or in another process.

Blocks go by neighbourhood, so that a claim is read little more than once for all its pairs; what is found goes by the
lower claim, so that it is stored in order. Both follow from the candidates alone: a run that is taken up again finds
the same blocks.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from store.database import found
from store.matching import FLOOR, Statement, Weights, rules, suggestions_of
from store.model import Suggestion

if TYPE_CHECKING:
    from store.matching import Candidates, Corpus
    from store.wordings import Wordings

PAIRS_AT_ONCE = 4_000
"""Pairs that are compared before what they gave is kept: about a second."""
STORED_AT_ONCE = 20_000
"""Candidates of a part: what they gave is stored in one transaction, a quarter of a second."""


@dataclass(frozen=True, slots=True)
class Block:
    """Pairs to compare, and what that takes. ``starts`` are the lower claims that parts begin with."""

    number: int
    statements: list[Statement]
    pairs: list[tuple[int, int]]
    weights: Weights
    starts: list[int]


def compare_block(
    statements: Sequence[Statement], pairs: Sequence[tuple[int, int]], weights: Weights
) -> list[Suggestion]:
    """The suggestions among these pairs; a pair of which one is gone meanwhile is passed over."""
    return suggestions_of(statements, pairs, weights, FLOOR)


def found_in(block: Block) -> dict[int, bytes]:
    """What comes of a block, by part, as it is kept (``store.database.found``): who stores it has nothing to make.

    Which pairs a closer one speaks against is told when all are there.
    """
    return found.packed(compare_block(block.statements, block.pairs, block.weights), block.starts)


class Blocks:
    """All blocks of a run over ``corpus``."""

    def __init__(self, corpus: Corpus, candidates: Candidates) -> None:
        from store.matching import in_neighbourhoods

        self._corpus = corpus
        self._candidates = candidates
        self._order = in_neighbourhoods(candidates.first, candidates.second, corpus.count)
        self._ids: list[int] = corpus.ids.tolist()
        begins = sorted({int(place) for place in candidates.first[STORED_AT_ONCE::STORED_AT_ONCE]})
        self._starts = [0, *(self._ids[place] for place in begins)]

    def __len__(self) -> int:
        return -(-len(self._order) // PAIRS_AT_ONCE)

    def pairs_to(self, number: int) -> int:
        """How many pairs there are up to this block and in it."""
        return min((number + 1) * PAIRS_AT_ONCE, len(self._order))

    @property
    def name(self) -> str:
        """What tells these pairs of these claims, read by these rules, from any others."""
        digest = sha256(f"{rules()} {PAIRS_AT_ONCE} {STORED_AT_ONCE}".encode())
        corpus, pairs = self._corpus, self._candidates
        for part in (corpus.ids, corpus.starts, corpus.terms, corpus.factors, pairs.first, pairs.second):
            digest.update(part.tobytes())
        return digest.hexdigest()[:16]

    @property
    def parts(self) -> list[tuple[int, int]]:
        """The lowest and the highest lower claim of each part; all claims lie in some part."""
        highest = self._ids[-1] if self._ids else 0
        return list(zip(self._starts, [start - 1 for start in self._starts[1:]] + [highest], strict=True))

    def after(self, done: int, wordings: Wordings) -> Iterator[Block]:
        """The blocks, but for the first ``done``."""
        import numpy as np

        corpus = self._corpus
        frequencies = corpus.weights.frequencies
        for number in range(done, len(self)):
            pairs = self._order[number * PAIRS_AT_ONCE : (number + 1) * PAIRS_AT_ONCE]
            first, second = self._candidates.first[pairs], self._candidates.second[pairs]
            places = np.unique(np.concatenate((first, second)))
            terms = np.unique(corpus.own[places].indices).tolist()
            yield Block(
                number,
                wordings.statements(places.tolist()),
                list(zip(corpus.ids[first].tolist(), corpus.ids[second].tolist(), strict=True)),
                Weights(corpus.count, {corpus.keys[term]: frequencies[corpus.keys[term]] for term in terms}),
                self._starts,
            )
