"""What a reviewer can do, one function an act: each writes through the journal and sets its receipt line."""

from __future__ import annotations

from collections.abc import Sequence

from store.database.batches import batches, marks
from store.database.file import Database
from store.database.journal import Change
from store.database.reading import heads_of
from store.database.schema import APART, SOURCE

__all__ = ["claims_of"]


def claims_of(db: Database, changes: Sequence[Change]) -> tuple[int, ...]:
    """The claims, as they count now, whose lines look different after ``changes``."""
    claims: set[int] = set()
    mentions: set[int] = set()
    for change in changes:
        images = [image for image in (change.before, change.after) if image is not None]
        for image in images:
            claims.update(
                int(image[key] or 0) for key in ("claim_id", "claim_a", "claim_b", "merged_into") if key in image
            )
            mentions.update(int(image[key] or 0) for key in ("mention_id", "mention_a", "mention_b") if key in image)
        if change.table == "claim":
            claims.add(change.row_id)
        if change.table == "mention":
            mentions.add(change.row_id)
    if any(change.table in (SOURCE, APART) for change in changes):
        claims.update(_by_who_is_who(db, changes))
    for batch in batches(sorted(mentions)):
        sql = f"SELECT claim_id FROM mention WHERE id IN ({marks(batch)})"
        claims.update(row[0] for row in db.execute(sql, batch).fetchall())
    return tuple(sorted(set(heads_of(db, claims).values())))


def _by_who_is_who(db: Database, changes: Sequence[Change]) -> set[int]:
    """The claims whose origins may be counted otherwise, as names were merged, told apart, or given a principal."""
    from store.database import sources, summaries

    names = {change.row_id for change in changes if change.table == SOURCE and change.before is not None}
    for change in changes:
        if change.table == APART:
            image = change.after or change.before or {}
            names.update(int(image[side] or 0) for side in ("source_a", "source_b"))
    return summaries.naming(db, sources.with_voices(db, names)) if names else set()
