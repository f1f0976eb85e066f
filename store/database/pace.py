"""How fast a review goes, read from the log: decisions by the hour, and the sitting that is going on or was last."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from store.database.batches import marks
from store.database.file import Database
from store.database.turning import STANDS
from store.model import Sitting

DECIDING = ("status", "merge", "duplicate", "not duplicate", "related", "contradicts")
"""The verbs of acts that decide on a claim or on a pair."""

BREAK = timedelta(minutes=15)
"""A pause longer than this ends a sitting."""

_LOOKED_AT = 2000
_DECISIONS = f"FROM action a WHERE a.kind = 'act' AND a.verb IN ({marks(DECIDING)}) AND {STANDS}"


def by_hour(db: Database) -> dict[str, int]:
    """Decisions that stand for each hour that has any: ``2026-11-22T09`` (UTC) to their number, in order."""
    sql = f"SELECT substr(a.at, 1, 13) AS hour, count(*) {_DECISIONS} GROUP BY hour ORDER BY hour"
    return dict(db.execute(sql, DECIDING).fetchall())


def sitting(db: Database, reviewer: str) -> Sitting | None:
    """This reviewer's last stretch of decisions without a long pause; None before the second decision.

    An act on several claims is one decision. Of a very long sitting only the latest part is looked at.
    """
    sql = f"SELECT a.at {_DECISIONS} AND a.reviewer = ? ORDER BY a.id DESC LIMIT ?"
    moments = [_moment(row[0]) for row in db.execute(sql, [*DECIDING, reviewer, _LOOKED_AT]).fetchall()]
    if not moments:
        return None
    first = moments[0]
    count = 1
    for moment in moments[1:]:
        if first - moment > BREAK:
            break
        first, count = moment, count + 1
    if count < 2:
        return None
    return Sitting(count, (moments[0] - first).total_seconds(), moments[0].strftime("%Y-%m-%dT%H:%M:%SZ"))


def _moment(at: str) -> datetime:
    return datetime.strptime(at, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
