"""The figures: what each counts, and sums of them over stories."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Figure:
    """One figure: a share from 0 to 1."""

    name: str
    meaning: str
    low_is_good: bool = False


FIGURES = (
    Figure("claims_found", "labelled claims that some mention holds"),
    Figure("claims_atomic", "labelled claims that a mention holds with little else"),
    Figure("precision", "mentions that state a labelled claim"),
    Figure("non_claims_offered", "lines that are no claims, offered as one", low_is_good=True),
    Figure("origin_right", "claims found whose first named source is the origin; none where there is none"),
    Figure("origin_wrong_named", "claims found that name a wrong origin", low_is_good=True),
    Figure("chain_right", "claims found with two hops or more: first and last hop right"),
    Figure("quote_right", "claims found with the right quote type"),
    Figure("dup_recall", "labelled pairs across articles that are suggested"),
    Figure("dup_recall_of_reachable", "the same, of those whose two claims were found"),
    Figure("dup_precision", "suggestions between labelled claims that are labelled pairs"),
    Figure("hard_unflagged", "look-alikes that are suggested without a flag", low_is_good=True),
    Figure("independence_right", "labelled clusters whose label is the one due when nobody has judged"),
    Figure("independence_over", "labelled clusters counting more independent origins than there are", low_is_good=True),
)


@dataclass
class Tallies:
    """Hits and cases of each figure, to be added up over stories."""

    hits: Counter[str] = field(default_factory=Counter)
    cases: Counter[str] = field(default_factory=Counter)

    def count(self, name: str, hit: bool) -> None:
        """One case of a figure, and whether it is a hit."""
        self.cases[name] += 1
        self.hits[name] += hit

    def add(self, other: Tallies) -> None:
        """Take in the tallies of another story."""
        self.hits.update(other.hits)
        self.cases.update(other.cases)

    def share(self, name: str) -> float | None:
        """Hits over cases; None without a case."""
        return self.hits[name] / self.cases[name] if self.cases[name] else None
