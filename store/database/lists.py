"""Claim lists: which ids a filter lets through, in which order, and the lines to show for a page of them."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from operator import itemgetter

from store.database import orders
from store.database.batches import batches, marks
from store.database.file import Database
from store.database.filters import match_query, query_for
from store.model import ClaimRow, Filter, Label, Sort, Status

FETCH = 5000
"""Rows fetched at a time: long reads give way to the screen's thread between batches."""

FIRST, LARGEST = 1000, 64_000
"""Ids in the first piece of a list that is read, and in the largest: each is twice the one before."""

HEADS = (60, 300)
"""Claims at the head of the order that a filter tries first, one after the other: what it finds there is shown at once.

The first are soon looked through; the others fill a window with what one claim in ten is like.
"""

COMMON = 0.05
"""The share of all claims from which statuses and labels are common: reading in order finds enough of them soon."""


def claim_ids(db: Database, wanted: Filter, sort: Sort, among: Sequence[int] | None = None) -> array[int]:
    """Ids of the claims that ``wanted`` lets through, in order; merged-in claims count under their heads.

    ``among`` looks at these claims only.
    """
    ids = array("q")
    for batch in _read(db, wanted, sort, among):
        ids.extend(batch)
    return ids


def claim_id_batches(db: Database, wanted: Filter, sort: Sort) -> Iterator[array[int]]:
    """The same ids as :func:`claim_ids`, in order, in pieces as they are read.

    The first pieces, which may be empty, are what stands at the head of the list: they are there whatever the filter
    costs. Read under one transaction, or what others write between two pieces tells in the later ones.
    """
    passed = 0
    for many in HEADS if wanted != Filter() else ():
        given = claim_ids(db, wanted, sort, first(db, sort, many))
        yield given[passed:]
        passed = len(given)
    for batch in _read(db, wanted, sort):
        yield batch[passed:]
        passed = max(0, passed - len(batch))


def ready_to_search(db: Database, sort: Sort) -> None:
    """Get the head of an order ready to be searched: then the first letter typed is answered as fast as the next."""
    from store.database.head_search import prepare

    prepare(db, first(db, sort, HEADS[-1]))


def first(db: Database, sort: Sort, many: int) -> array[int]:
    """The first ``many`` ids on the list of all claims."""
    rows = db.execute(f"SELECT s.claim_id FROM summary s ORDER BY {orders.order_by(sort)} LIMIT ?", [many]).fetchall()
    return array("q", [row[0] for row in rows])


def _read(db: Database, wanted: Filter, sort: Sort, among: Sequence[int] | None = None) -> Iterator[array[int]]:
    words = match_query(wanted.text) if among is not None else None
    if words is not None and among is not None:
        from store.database.head_search import matching

        among = matching(db, among, words)
    common = among is None and _is_common(db, wanted)
    query = query_for(wanted, among=among, common=common)
    if among is None and not common and wanted == Filter(similar=True):
        query.through("summary_similar")
    cursor = db.execute(*query.sql(orders.order_by(sort)))
    many = FIRST
    try:
        # Row by row: thousands of them held at once would set the collector off, which stops every thread.
        while batch := array("q", map(itemgetter(0), islice(cursor, many))):
            yield batch
            many = min(2 * many, LARGEST)
    finally:
        cursor.close()


def _is_common(db: Database, wanted: Filter) -> bool:
    """Whether many claims are of the statuses and labels of a filter, or have duplicates if it is for these."""
    if not wanted.statuses and not wanted.labels and not wanted.similar:
        return False
    counted = db.execute("SELECT status, label, claims, similar FROM tally").fetchall()
    fitting = sum(
        min(claims, similar) if wanted.similar else claims
        for status, label, claims, similar in counted
        if (not wanted.statuses or status in wanted.statuses) and (not wanted.labels or label in wanted.labels)
    )
    return bool(fitting > COMMON * sum(row[2] for row in counted))


def claims_around(db: Database, claim_id: int, sort: Sort, many: int) -> tuple[int, array[int]] | None:
    """The lines around a claim on the list of all, up to ``many`` before it and after it: how many before, and all.

    None if the claim has no line. Costs nothing of how deep it stands, which :func:`orders.rank` counts.
    """
    if not orders.keys(db, [claim_id], sort):
        return None
    before = orders.neighbours(db, claim_id, sort, many, backwards=True)
    after = orders.neighbours(db, claim_id, sort, many)
    return len(before), array("q", [*reversed(before), claim_id, *after])


def next_new(db: Database, after: int, wanted: Filter, sort: Sort) -> int | None:
    """The next claim of a list, after one of it and going round, that nobody has reviewed; None if there is none."""
    if wanted.statuses and Status.NEW not in wanted.statuses:
        return None
    still = replace(wanted, statuses=frozenset({Status.NEW}))
    key = orders.keys(db, [after], sort).get(after)
    for condition, values in [*(orders.beyond(sort, key) if key is not None else ()), ("s.claim_id <> ?", [after])]:
        query = query_for(still, common=True)
        query.need(condition, *values)
        sql, bound = query.sql(f"{orders.order_by(sort)} LIMIT 1")
        row = db.execute(sql, bound).fetchone()
        if row is not None:
            return int(row[0])
    return None


def next_article(db: Database, article_id: int, wanted: Filter, sort: Sort, *, backwards: bool) -> int | None:
    """The first claim, in the list's order, of the nearest article after this one, or before it, that has any there.

    A claim stands in the article of its first mention.
    """
    query = query_for(wanted, common=True)
    query.need(f"s.article_id {'<' if backwards else '>'} ?", article_id)
    found = db.execute(*query.sql(f"s.article_id{' DESC' if backwards else ''} LIMIT 1", "s.article_id")).fetchone()
    if found is None:
        return None
    there = [row[0] for row in db.execute("SELECT claim_id FROM summary WHERE article_id = ?", found).fetchall()]
    return next(iter(claim_ids(db, wanted, sort, there)), None)


def claim_rows(db: Database, ids: Sequence[int]) -> list[ClaimRow]:
    """The lines of these claims, in the order of ``ids``; claims that are gone or merged in are left out."""
    found: dict[int, ClaimRow] = {}
    for batch in batches(ids):
        for row in db.execute(
            "SELECT c.id, c.text, c.status, c.flagged, s.label, s.outlets, s.origins, s.unknown, s.mentions, s.worth,"
            " s.outlet, s.similar FROM summary s JOIN claim c ON c.id = s.claim_id"
            f" WHERE s.claim_id IN ({marks(batch)})",
            batch,
        ).fetchall():
            found[row[0]] = ClaimRow(
                id=row[0],
                text=row[1],
                status=Status(row[2]),
                flagged=bool(row[3]),
                label=Label(row[4]),
                outlets=row[5],
                origins=row[6],
                unknown=row[7],
                mentions=row[8],
                worth=row[9],
                outlet=row[10],
                similar=row[11],
            )
    return [found[claim_id] for claim_id in ids if claim_id in found]
