"""What was done since an action one knows of: so that a list follows other sessions without being read again."""

from __future__ import annotations

import json
from dataclasses import dataclass

from store.database.file import Database
from store.database.progress import latest_action
from store.database.schema import APART, CHANGE, SOURCE

MANY = 2000
"""Changed rows beyond which it is said only that much was done."""


@dataclass(frozen=True, slots=True)
class News:
    """What came since. ``claims`` are all whose line may differ, gone ones too; None if they are too many to name."""

    latest: int
    """The action up to which this tells; 0 if there is none."""
    claims: frozenset[int] | None


def news(db: Database, since: int) -> News:
    """The claims whose lines may differ from what they were after action ``since``."""
    latest = latest_action(db)
    if latest == since:
        return News(latest, frozenset())
    sql = f"SELECT tbl, row_id, before, after FROM {CHANGE} WHERE action_id > ? LIMIT ?"
    rows = db.execute(sql, [since, MANY + 1]).fetchall()
    if len(rows) > MANY or any(_is_on_sources(table, before) for table, _, before, _ in rows):
        return News(latest, None)
    from store.database.journal import Change
    from store.database.summaries import touched_by

    changes = [Change(table, row_id, _image(before), _image(after)) for table, row_id, before, after in rows]
    return News(latest, frozenset(touched_by(db, changes)))


def _is_on_sources(table: str, before: str | None) -> bool:
    """Whether a change says who a source is: any number of claims may rest on that."""
    return table == APART or (table == SOURCE and before is not None)


def _image(stored: str | None) -> dict[str, str | int | float | None] | None:
    return None if stored is None else dict(json.loads(stored))
