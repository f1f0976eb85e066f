"""Suggested pairs as they stand: stored by claim, read by head, without those that a reviewer has decided."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence

from store.database.batches import batches, marks
from store.database.file import Database
from store.database.reading import heads_of, members_of
from store.database.schema import PAIR, SUGGESTION
from store.model import LOOK_ALIKE, Decision, Difference, Status, Suggestion

Pair = tuple[int, int]
Row = tuple[int, int, float, str, str]
"""A suggestion as it is stored: the claims, the lower first, the score, and flags and differences as JSON."""

SHOWN = f"score >= ? + CASE flags WHEN '[]' THEN 0 ELSE {LOOK_ALIKE} END"
"""The condition for a pair to be shown at a threshold (``Suggestion.shown_from``)."""


def replace_all(db: Database, suggestions: Iterable[Suggestion]) -> None:
    """Put these suggestions in the place of all stored ones. Call inside a transaction."""
    db.execute(f"DELETE FROM {SUGGESTION}")
    add(db, suggestions)


def row_of(suggestion: Suggestion) -> Row:
    """The row of a suggestion."""
    differences = [[each.kind, each.a, each.b] for each in suggestion.differences]
    return suggestion.a, suggestion.b, suggestion.score, json.dumps(suggestion.flags), json.dumps(differences)


def with_difference(row: Row, found: Difference) -> Row:
    """The row with one difference more, of a kind that it does not have yet."""
    flags, differences = json.loads(row[3]), json.loads(row[4])
    return (*row[:3], json.dumps([*flags, found.kind]), json.dumps([*differences, [found.kind, found.a, found.b]]))


def add(db: Database, suggestions: Iterable[Suggestion]) -> None:
    """Store suggestions; one for a pair that is stored already takes its place. Call inside a transaction."""
    _add_rows(db, map(row_of, suggestions))


def _add_rows(db: Database, rows: Iterable[Row]) -> None:
    db.executemany(
        f"INSERT OR REPLACE INTO {SUGGESTION} (claim_a, claim_b, score, flags, differences) VALUES (?, ?, ?, ?, ?)",
        rows,
    )


def replace(db: Database, suggestions: Sequence[Suggestion], claim_ids: Iterable[int]) -> set[int]:
    """Put suggestions in the place of all stored ones of these claims; gives the claims whose suggestions may differ.

    A claim that is gone keeps its suggestions: what took it may be undone. Call inside a transaction.
    """
    touched = {claim for suggestion in suggestions for claim in (suggestion.a, suggestion.b)}
    for batch in batches(claim_ids):
        present = [row[0] for row in db.execute(f"SELECT id FROM claim WHERE id IN ({marks(batch)})", batch).fetchall()]
        touched.update(present)
        for side, other in (("claim_a", "claim_b"), ("claim_b", "claim_a")):
            sql = f"FROM {SUGGESTION} WHERE {side} IN ({marks(present)})"
            touched.update(row[0] for row in db.execute(f"SELECT {other} {sql}", present).fetchall())
            db.execute(f"DELETE {sql}", present)
    add(db, suggestions)
    return touched


def replace_between(db: Database, rows: Iterable[Row], low: int, high: int, highest: int) -> None:
    """Put rows in the place of those whose lower claim is ``low`` to ``high``, the other at most ``highest``.

    Call inside a transaction.
    """
    db.execute(f"DELETE FROM {SUGGESTION} WHERE claim_a BETWEEN ? AND ? AND claim_b <= ?", [low, high, highest])
    _add_rows(db, rows)


def open_suggestions(
    db: Database,
    *,
    threshold: float,
    claim_ids: Sequence[int] | None = None,
    undecided: bool = True,
    first: int | None = None,
) -> list[Suggestion]:
    """Suggested pairs of claims as they count now, at or above ``threshold``: unflagged first, then best first.

    Flagged ones are given from ``LOOK_ALIKE`` above it.

    Both sides are heads; of several suggestions between the same two heads the best unflagged one speaks for them.
    ``first`` looks at so many of the stored ones, from the best on. With ``undecided`` the pairs between whose members
    any decision stands are left out, and rejected claims too.
    """
    stored = _stored(db, threshold, claim_ids, first)
    ids = {claim for suggestion in stored for claim in (suggestion.a, suggestion.b)}
    heads = heads_of(db, ids)
    rejected = _rejected(db, set(heads.values())) if undecided else set()
    decided = decided_heads(db, set(heads.values())) if undecided else set()
    best: dict[Pair, Suggestion] = {}
    for suggestion in stored:
        if suggestion.a not in heads or suggestion.b not in heads:
            continue
        a, b = sorted((heads[suggestion.a], heads[suggestion.b]))
        if a == b or a in rejected or b in rejected or (a, b) in decided:
            continue
        moved = Suggestion(a, b, suggestion.score, suggestion.flags, suggestion.differences)
        if (a, b) not in best or _order(moved) < _order(best[a, b]):
            best[a, b] = moved
    return sorted(best.values(), key=_order)


def _order(suggestion: Suggestion) -> tuple[bool, float, int, int]:
    return bool(suggestion.flags), -suggestion.score, suggestion.a, suggestion.b


def decided(db: Database) -> list[tuple[Decision, float | None, bool]]:
    """The decided pairs, by claims: the decision, the score that the two are suggested at, whether it has a flag.

    No score for two that were put together or told apart without having been suggested.
    """
    sql = (
        f"SELECT p.decision, s.score, s.flags FROM {PAIR} p LEFT JOIN {SUGGESTION} s"
        " ON s.claim_a = p.claim_a AND s.claim_b = p.claim_b ORDER BY p.claim_a, p.claim_b"
    )
    return [
        (Decision(said), score, bool(json.loads(flags or "[]"))) for said, score, flags in db.execute(sql).fetchall()
    ]


def count_open(db: Database, heads: Iterable[int], threshold: float = 60.0) -> dict[int, int]:
    """How many open suggestions each head has; heads without any are left out."""
    wanted = list(heads)
    members = [member for group in members_of(db, wanted).values() for member in group]
    stored: set[Pair] = set()
    for batch in batches(members):
        for side in ("claim_a", "claim_b"):
            sql = f"SELECT claim_a, claim_b FROM {SUGGESTION} WHERE {side} IN ({marks(batch)}) AND {SHOWN}"
            stored.update(db.execute(sql, [*batch, threshold]).fetchall())
    head_of = heads_of(db, {claim for pair in stored for claim in pair})
    known = set(head_of.values())
    rejected, decided = _rejected(db, known), decided_heads(db, known)
    pairs = {(head_of[a], head_of[b]) for a, b in stored if a in head_of and b in head_of}
    open_ones = {(min(a, b), max(a, b)) for a, b in pairs if a != b and a not in rejected and b not in rejected}
    counts = Counter(head for pair in open_ones - decided for head in pair)
    return {head: counts[head] for head in wanted if counts[head]}


def decided_heads(db: Database, heads: set[int]) -> set[Pair]:
    """Pairs of heads between whose members some decision stands."""
    members = members_of(db, heads)
    head_of = {member: head for head, group in members.items() for member in group}
    found: set[Pair] = set()
    for batch in batches(head_of):
        sql = f"SELECT claim_a, claim_b FROM pair WHERE claim_a IN ({marks(batch)})"
        for a, b in db.execute(sql, batch).fetchall():
            if b in head_of and head_of[a] != head_of[b]:
                low, high = sorted((head_of[a], head_of[b]))
                found.add((low, high))
    return found


def _rejected(db: Database, heads: set[int]) -> set[int]:
    found: set[int] = set()
    for batch in batches(heads):
        sql = f"SELECT id FROM claim WHERE id IN ({marks(batch)}) AND status = ?"
        found.update(row[0] for row in db.execute(sql, [*batch, Status.REJECTED]).fetchall())
    return found


def count(db: Database) -> int:
    """How many suggestions are stored, decided or not."""
    return int(db.execute(f"SELECT count(*) FROM {SUGGESTION}").fetchone()[0])


def _stored(
    db: Database, threshold: float, claim_ids: Sequence[int] | None, first: int | None = None
) -> list[Suggestion]:
    columns = f"SELECT claim_a, claim_b, score, flags, differences FROM {SUGGESTION}"
    if claim_ids is None:
        only = " ORDER BY flags <> '[]', score DESC, claim_a, claim_b LIMIT ?" if first is not None else ""
        rows = db.execute(f"{columns} WHERE {SHOWN}{only}", [threshold, *([first] if only else [])]).fetchall()
    else:
        found: dict[Pair, tuple[int, int, float, str, str]] = {}
        for batch in batches(claim_ids):
            for side in ("claim_a", "claim_b"):
                sql = f"{columns} WHERE {side} IN ({marks(batch)}) AND {SHOWN}"
                found.update({(row[0], row[1]): row for row in db.execute(sql, [*batch, threshold]).fetchall()})
        rows = list(found.values())
    return [
        Suggestion(a, b, score, tuple(json.loads(flags)), tuple(Difference(*d) for d in json.loads(differences)))
        for a, b, score, flags, differences in rows
    ]
