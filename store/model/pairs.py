"""Pairs and groups of claims that may be the same, and what reviewers decided of them."""

from __future__ import annotations

from dataclasses import dataclass

from store.model.verdicts import Decision

STATED_ELSEWHERE = "closer"
"""The flag of a pair that a closer claim of the same article speaks against; all others are conflicts of two facts."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A conflict between two alike statements: what kind, and the two words that differ."""

    kind: str
    """number, negation, date, place, order, actor, modality or closer."""
    a: str
    b: str

    @property
    def sides(self) -> str:
        """Both sides as they are shown, ``2 / 12``; of ``closer`` the other wording of the article, which is closer."""
        if self.kind == STATED_ELSEWHERE:
            return f"“{self.b if self.a == '—' else self.a}”"
        return f"{self.a} / {self.b}"


LOOK_ALIKE = 10.0
"""How much more alike than others two claims must be that differ in some fact, to be worth a look."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Two claims that may be the same. ``a < b``; ``score`` 0 to 100; flags say why they may differ after all."""

    a: int
    b: int
    score: float
    flags: tuple[str, ...] = ()
    differences: tuple[Difference, ...] = ()

    @property
    def conflicts(self) -> tuple[str, ...]:
        """The flags that two statements alone give rise to: not that an article has a closer claim."""
        return tuple(flag for flag in self.flags if flag != STATED_ELSEWHERE)

    @property
    def shown_from(self) -> float:
        """The highest threshold at which the pair is shown: its score, less ``LOOK_ALIKE`` if it is flagged."""
        return self.score - LOOK_ALIKE if self.flags else self.score


@dataclass(frozen=True, slots=True)
class Cluster:
    """A suggested group: claims that may all be the same, every two of them an unflagged pair that nobody decided.

    ``claims`` are their ids, the ``medoid`` first, the others by id; the medoid is the claim most like all others, and
    its wording the one to offer. ``lowest`` is the score of the weakest pair inside.
    """

    medoid: int
    claims: tuple[int, ...]
    lowest: float


@dataclass(frozen=True, slots=True)
class PairDecision:
    """What a reviewer decided of two claims."""

    a: int
    b: int
    decision: Decision
    reviewer: str
    at: str
