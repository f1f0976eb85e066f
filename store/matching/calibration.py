"""What a file's own decisions say of the thresholds: precision and recall at each, and which ones to propose.

The score itself is the fixed formula and learns nothing; only where the list begins, and where a pair is as good as
sure, can follow the reviewers.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil, floor, sqrt

from .statement import FLOOR

STEP = 5
"""Points from one line of the report to the next."""
FEWEST = 10
"""Decisions of each kind, the same and not the same, below which nothing is proposed."""
KEPT = 0.95
"""Share of the duplicates that a proposed list still holds."""
SURE = 0.9
"""Share of pairs above a "sure" threshold that are the same: what their true share is at least, see ``at_least``."""
Z = 1.96
"""Standard deviations of a normal distribution that leave 2.5 % on either side."""


@dataclass(frozen=True, slots=True)
class Label:
    """A pair that somebody decided. ``score`` is None for one that was never suggested."""

    score: float | None
    flagged: bool
    same: bool


@dataclass(frozen=True, slots=True)
class Level:
    """The decided pairs of ``threshold`` points or more. Shares are from 0 to 1; None of nothing."""

    threshold: int
    pairs: int
    same: int
    recall: float | None
    """Of all pairs that were decided to be the same, suggested or not."""

    @property
    def precision(self) -> float | None:
        """The share of these pairs that are the same."""
        return self.same / self.pairs if self.pairs else None

    @property
    def at_least(self) -> float:
        """The lower end of the 95 % interval around the precision (Wilson 1927)."""
        return wilson(self.same, self.pairs)


@dataclass(frozen=True, slots=True)
class Proposal:
    """Thresholds that fit the decisions; None where they do not tell."""

    listed: int | None
    """Where the list may begin and still hold ``KEPT`` of the duplicates."""
    sure: Level | None
    """The lowest score from which unflagged pairs have been the same, at least ``SURE`` of them."""


def wilson(hits: int, of: int) -> float:
    """The lower bound of the share that ``hits`` out of ``of`` speak for: Wilson's score interval at 95 %.

    Zero for no cases at all. Source: E. B. Wilson, Probable Inference, JASA 22 (1927), 209-212.
    """
    if not of:
        return 0.0
    share, square = hits / of, Z * Z / of
    middle = share + square / 2
    spread = Z * sqrt(share * (1 - share) / of + square / (4 * of))
    return max(0.0, (middle - spread) / (1 + square))


def level(labels: Iterable[Label], threshold: int) -> Level:
    """What the list from ``threshold`` on holds."""
    known = list(labels)
    above = [each for each in known if each.score is not None and each.score >= threshold]
    same, wanted = sum(each.same for each in above), sum(each.same for each in known)
    return Level(threshold, len(above), same, same / wanted if wanted else None)


def levels(labels: Sequence[Label]) -> list[Level]:
    """The report: one line each ``STEP`` points, from the lowest score that is kept to 100."""
    return [level(labels, threshold) for threshold in range(floor(FLOOR), 101, STEP)]


def propose(labels: Sequence[Label]) -> Proposal:
    """The thresholds that these decisions speak for; none at all from fewer than ``FEWEST`` of either kind."""
    same = sorted(each.score for each in labels if each.same and each.score is not None)
    apart = sum(not each.same for each in labels)
    if len(same) < FEWEST or apart < FEWEST:
        return Proposal(None, None)
    listed = floor(same[len(same) - ceil(KEPT * len(same))])
    plain = [each for each in labels if not each.flagged]
    steps = (level(plain, threshold) for threshold in range(listed, 101))
    return Proposal(listed, next((step for step in steps if step.at_least >= SURE), None))
