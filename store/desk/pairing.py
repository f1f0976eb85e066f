"""Suggested pairs and groups, and what reviewers decided of pairs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from store.database import lists
from store.database.connection import clear_errors, deriving
from store.model import Filter, Sort

from .opened import OpenDesk

if TYPE_CHECKING:
    from store.database.known_counts import KnownCounts
    from store.database.suggestions import Row
    from store.model import Cluster, PairDecision, Suggestion

SUGGEST_AT = 60.0
"""The score from which two claims are suggested as the same, unless the reviewer sets another."""


class Pairs(OpenDesk):
    """Which claims may be the same. What matching finds is derived data: putting it here is not an act."""

    def suggestions(
        self,
        *,
        threshold: float = SUGGEST_AT,
        claim_id: int | None = None,
        undecided: bool = True,
        first: int | None = None,
    ) -> list[Suggestion]:
        """Suggested pairs at or above ``threshold``, of all claims or of one; unflagged first, then best first.

        ``first`` looks at so many of those of all claims, from the best on: soon there, and they are the first of all.
        """
        from store.database import reading, suggestions

        with clear_errors(self.path):
            only = None
            if claim_id is not None:
                head = reading.heads_of(self.database, [claim_id]).get(claim_id, claim_id)
                only = reading.members_of(self.database, [head])[head]
            return suggestions.open_suggestions(
                self.database, threshold=threshold, claim_ids=only, undecided=undecided, first=first
            )

    def suggestion_count(self) -> int:
        """How many pairs are suggested at any score, decided or not: what it costs to read them all."""
        from store.database import suggestions

        with clear_errors(self.path):
            return suggestions.count(self.database)

    def clusters(
        self, *, threshold: float = SUGGEST_AT, smallest: int = 2, limit: int | None = None, offset: int = 0
    ) -> list[Cluster]:
        """Suggested groups of ``smallest`` claims or more, ``limit`` of them from ``offset`` on: the largest first.

        Every two claims of a group are a pair that :meth:`suggestions` lists at ``threshold`` without a flag, so no
        group holds two claims that a reviewer said anything of. A claim stands in one group at most. The order is
        fixed by what is on the desk; after any act, ask from the start again.
        """
        from store.database import clusters
        from store.model import Cluster

        with clear_errors(self.path):
            found = clusters.groups(self.database, threshold=threshold, smallest=smallest)
        wanted = found[offset : None if limit is None else offset + limit]
        return [
            Cluster(each.medoid, (each.medoid, *(i for i in each.members if i != each.medoid)), each.lowest)
            for each in wanted
        ]

    def pair_decisions(self, claim_id: int | None = None) -> list[PairDecision]:
        """What reviewers decided of pairs: all of them, or those of one claim and its members."""
        from store.database import reading

        with clear_errors(self.path):
            if claim_id is None:
                return reading.pair_decisions(self.database)
            head = reading.heads_of(self.database, [claim_id]).get(claim_id, claim_id)
            return reading.pair_decisions(self.database, reading.members_of(self.database, [head])[head])

    def pair_decisions_among(self, claim_ids: Sequence[int]) -> list[PairDecision]:
        """The decisions on pairs of which both sides count under some of these claims."""
        from store.database import reading

        with clear_errors(self.path):
            inside = {i for group in reading.members_of(self.database, claim_ids).values() for i in group}
            found = reading.pair_decisions(self.database, sorted(inside))
        return [pair for pair in found if pair.a in inside and pair.b in inside]

    def put_suggestions(self, found: Sequence[Suggestion], *, up_to: int | None = None) -> bool:
        """Put these suggested pairs in the place of all stored ones. Derived data: not an act.

        ``up_to`` names the state of the claims that they were found in (``store.suggesting``), None the present one.
        False if claims have come, gone or changed since: nothing is stored then.
        """
        from store.database import index, suggestions, summaries

        with clear_errors(self.path), deriving(self.database):
            latest = index.latest(self.database)
            if up_to not in (None, latest):
                return False
            suggestions.replace_all(self.database, found)
            index.settle(self.database, latest)
            summaries.refresh_similar(self.database, lists.claim_ids(self.database, Filter(), Sort.WORTH))
        return True

    def add_suggestions(self, found: Sequence[Suggestion], *, of: Sequence[int]) -> None:
        """Put these suggested pairs in the place of the stored ones of the claims ``of``. Derived data: not an act."""
        from store.database import reading, suggestions, summaries

        with clear_errors(self.path), deriving(self.database):
            touched = suggestions.replace(self.database, found, of)
            summaries.refresh_similar(self.database, set(reading.heads_of(self.database, touched).values()))

    def keep_found(self, block: int, parts: Mapping[int, bytes], *, so_far: tuple[str, str]) -> None:
        """Keep what a block of a run over the whole desk found (``store.database.found``), and, as a setting, how far
        the run has come. Derived data: not an act.
        """
        from store.database import found, overview

        with clear_errors(self.path), deriving(self.database):
            found.add(self.database, block, parts)
            overview.set_setting(self.database, *so_far)

    def put_suggestions_between(self, rows: Sequence[Row], low: int, high: int, highest: int) -> None:
        """Put these pairs in the place of all stored ones whose lower claim is ``low`` to ``high``, and the other at
        most ``highest``. Derived data: not an act. Call :meth:`recount_suggestions` for the claims afterwards.
        """
        from store.database import suggestions

        with clear_errors(self.path), deriving(self.database):
            suggestions.replace_between(self.database, rows, low, high, highest)

    def recount_suggestions(self, claim_ids: Sequence[int], known: KnownCounts | None = None) -> None:
        """Count the open pairs of these claims anew, but for what is ``known`` of them. Derived data: not an act."""
        from store.database import reading, summaries

        with clear_errors(self.path), deriving(self.database):
            left = claim_ids if known is None else known.put(self.database, claim_ids)
            summaries.refresh_similar(self.database, set(reading.heads_of(self.database, left).values()))
