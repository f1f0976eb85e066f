"""What must hold of merges, of claims and of sources, whoever undoes what.

Checked after an undo or a redo, which put rows back one by one.

An act asks before it writes. An undo only sees that its own rows are as the act left them; another reviewer may have
merged the claims around them, or told them apart, since.
"""

from __future__ import annotations

from collections.abc import Iterable

from store.database.batches import batches, marks
from store.database.file import Database
from store.database.reading import heads_of, members_of
from store.database.schema import APART, CLAIM, IDENTITY, PAIR, SOURCE
from store.errors import Conflict
from store.model import Decision


def check(db: Database, claim_ids: Iterable[int]) -> None:
    """Raise Conflict if one of these claims is merged into a merged claim, or stands with one judged not the same."""
    touched = set(claim_ids)
    for batch in batches(touched):
        sql = (
            f"SELECT c.id, h.id, h.merged_into FROM {CLAIM} c JOIN {CLAIM} h ON h.id = c.merged_into"
            f" WHERE h.merged_into IS NOT NULL AND (c.id IN ({marks(batch)}) OR h.id IN ({marks(batch)}))"
        )
        for claim, head, now_under in db.execute(sql, [*batch, *batch]).fetchall():
            raise Conflict(f"#{claim} cannot go to #{head}, which was merged into #{now_under} since")
    for group in members_of(db, set(heads_of(db, touched).values())).values():
        _check_apart(db, group)


def _check_apart(db: Database, group: list[int]) -> None:
    together = set(group)
    for batch in batches(group):
        sql = f"SELECT claim_a, claim_b, reviewer FROM {PAIR} WHERE decision = ? AND claim_a IN ({marks(batch)})"
        for a, b, who in db.execute(sql, [Decision.NOT_DUPLICATE, *batch]).fetchall():
            if b in together:
                raise Conflict(f"#{a} and #{b} would be one claim, and {who} judged them not the same")


def check_sources(db: Database, names: Iterable[int]) -> None:
    """Raise Conflict if sources are merged in a circle, or with one judged not the same; identities are settled."""
    for batch in batches(names):
        sql = (
            f"WITH RECURSIVE up(name, target) AS (SELECT id, same_as FROM {SOURCE} WHERE id IN ({marks(batch)})"
            f" UNION SELECT up.name, s.same_as FROM up JOIN {SOURCE} s ON s.id = up.target)"
            f" SELECT s.name FROM up JOIN {SOURCE} s ON s.id = up.name WHERE up.name = up.target"
        )
        for (name,) in db.execute(sql, batch).fetchall():
            raise Conflict(f"{name} cannot be merged into what was merged into it since")
        sql = (
            f"SELECT x.name, y.name, p.reviewer FROM {APART} p JOIN {IDENTITY} a ON a.source_id = p.source_a"
            f" JOIN {IDENTITY} b ON b.source_id = p.source_b AND b.head_id = a.head_id"
            f" JOIN {SOURCE} x ON x.id = p.source_a JOIN {SOURCE} y ON y.id = p.source_b"
            f" WHERE a.head_id IN (SELECT head_id FROM {IDENTITY} WHERE source_id IN ({marks(batch)}))"
        )
        for one, other, who in db.execute(sql, batch).fetchall():
            raise Conflict(f"{one} and {other} would be one source, and {who} judged them not the same")
