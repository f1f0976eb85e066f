"""The lists of claims: ids in order, the lines to show, where a claim stands, how far the review has come."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from store.database import lists, orders, progress
from store.database.connection import clear_errors
from store.model import Filter, Sort

from .opened import OpenDesk

if TYPE_CHECKING:
    from store.database.news import News
    from store.model import ClaimRow, Progress

EVERYTHING = Filter()


class Lists(OpenDesk):
    """What a list of claims is read through: a few lines at a time, however many claims there are."""

    def claim_ids(
        self, wanted: Filter = EVERYTHING, sort: Sort = Sort.WORTH, *, among: Sequence[int] | None = None
    ) -> array[int]:
        """Ids of the claims that a filter lets through, in order. Merged-in claims count under their heads.

        ``among`` looks at these claims only, which costs little however many there are on the desk.
        """
        with clear_errors(self.path):
            return lists.claim_ids(self.database, wanted, sort, among)

    def claim_id_batches(self, wanted: Filter = EVERYTHING, sort: Sort = Sort.WORTH) -> Iterator[array[int]]:
        """The ids of :meth:`claim_ids` in pieces as they are read, all as the desk stands at the first.

        With a filter the first two pieces are what it finds at the head of the order: soon there, and they may be
        empty. The connection is busy until the last piece, or until the iterator is closed.
        """
        with clear_errors(self.path), self.unchanging():
            yield from lists.claim_id_batches(self.database, wanted, sort)

    def first_claims(self, sort: Sort, many: int) -> array[int]:
        """The first ``many`` ids on the list of all claims."""
        with clear_errors(self.path):
            return lists.first(self.database, sort, many)

    def claims_around(self, claim_id: int, sort: Sort, many: int) -> tuple[int, array[int]] | None:
        """The ids around a claim on the list of all, up to ``many`` to either side: how many before it, and all.

        None if the claim has no line there.
        """
        with clear_errors(self.path):
            return lists.claims_around(self.database, claim_id, sort, many)

    def rank(self, claim_id: int, sort: Sort) -> int | None:
        """How many claims stand before this one on the list of all; None if it has no line there.

        All of them are counted: not for the screen's thread.
        """
        with clear_errors(self.path):
            return orders.rank(self.database, claim_id, sort)

    def ready_to_search(self, sort: Sort) -> None:
        """Get ready, in a quiet moment, to answer the first letter of a search as fast as the next."""
        with clear_errors(self.path):
            lists.ready_to_search(self.database, sort)

    def place_of(self, ids: Sequence[int], claim_id: int, sort: Sort) -> int | None:
        """The line of ``ids``, a list in this order, on which a claim belongs; None if it has none on any list."""
        with clear_errors(self.path):
            return orders.place(self.database, ids, claim_id, sort)

    def next_new(self, after: int, wanted: Filter = EVERYTHING, sort: Sort = Sort.WORTH) -> int | None:
        """The next claim of a list, after one of it and going round, that nobody has reviewed; None if none is left."""
        with clear_errors(self.path):
            return lists.next_new(self.database, after, wanted, sort)

    def next_article(self, article_id: int, wanted: Filter, sort: Sort, *, backwards: bool = False) -> int | None:
        """The first claim on a list of the nearest article after this one, or before it; None if it is the last."""
        with clear_errors(self.path):
            return lists.next_article(self.database, article_id, wanted, sort, backwards=backwards)

    def claim_rows(self, ids: Sequence[int]) -> list[ClaimRow]:
        """The list lines of these claims, in the order given; claims that are gone are left out."""
        with clear_errors(self.path):
            return lists.claim_rows(self.database, ids)

    def news(self, since: int) -> News:
        """What was done, by whomever, after the action ``since``: the claims that may look different."""
        from store.database import news

        with clear_errors(self.path):
            return news.news(self.database, since)

    def latest_action(self) -> int:
        """The id of the latest action on the desk; 0 if nothing was done yet."""
        with clear_errors(self.path):
            return progress.latest_action(self.database)

    def progress(self) -> Progress:
        """How far the review has come."""
        with clear_errors(self.path):
            return progress.progress(self.database)
