"""How far the desk has come: the claims by status, the pairs that are open, the latest action. Asked at each start."""

from __future__ import annotations

from store.database.file import Database
from store.database.schema import ACTION
from store.model import Progress, Status


def progress(db: Database) -> Progress:
    """How far the review has come. A pair counts on both its sides, so the sum over claims is halved."""
    by_status = _by_status(db)
    total = sum(by_status.values())
    pairs = db.execute("SELECT coalesce(sum(similar), 0) / 2 FROM tally").fetchone()[0]
    return Progress(total, total - by_status.get(Status.NEW, 0), by_status, int(pairs))


def _by_status(db: Database) -> dict[Status, int]:
    counted = dict(db.execute("SELECT status, sum(claims) FROM tally GROUP BY status").fetchall())
    return {status: counted[status] for status in Status if counted.get(status)}


def latest_action(db: Database) -> int:
    """The latest action on the desk; 0 if there is none."""
    return int(db.execute(f"SELECT coalesce(max(id), 0) FROM {ACTION}").fetchone()[0])
