"""Suggested groups of claims as they count now, with every decision of a reviewer kept."""

from __future__ import annotations

from store.database.file import Database
from store.database.schema import CLAIM, PAIR, SUGGESTION
from store.matching import Group, group
from store.model import Status

Pair = tuple[int, int]

_HEADS = (
    f"JOIN {CLAIM} ca ON ca.id = p.claim_a JOIN {CLAIM} cb ON cb.id = p.claim_b"
    f" JOIN {CLAIM} ha ON ha.id = coalesce(ca.merged_into, ca.id)"
    f" JOIN {CLAIM} hb ON hb.id = coalesce(cb.merged_into, cb.id)"
)
_SIDES = "min(ha.id, hb.id), max(ha.id, hb.id)"


def groups(db: Database, *, threshold: float, smallest: int) -> list[Group]:
    """Groups of ``smallest`` heads or more, every two an unflagged, undecided pair at ``threshold`` or above."""
    scores: dict[Pair, float] = {
        (a, b): score
        for a, b, score in db.execute(
            f"SELECT {_SIDES}, max(p.score) FROM {SUGGESTION} p {_HEADS} WHERE p.score >= ? AND p.flags = '[]'"
            " AND ha.id <> hb.id AND ha.status <> ? AND hb.status <> ? GROUP BY 1, 2",
            [threshold, Status.REJECTED, Status.REJECTED],
        ).fetchall()
    }
    apart = {(a, b) for a, b in db.execute(f"SELECT DISTINCT {_SIDES} FROM {PAIR} p {_HEADS}").fetchall()}
    return group(scores, apart, smallest=smallest)
