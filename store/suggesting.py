"""Finding pairs on a desk: the claims go to matching, what it finds comes back as suggestions.

Matching looks at the wording that each claim was extracted with, which never changes, so that rewording or merging a
claim leaves its suggestions as they are.
"""

from __future__ import annotations

from collections.abc import Callable

from store.database.connection import clear_errors
from store.database.suggestions import MATCHED, name_of, name_of_all
from store.desk import Desk
from store.matching import FLOOR, Statement
from store.model import Level, Role

TRIES = 3
"""How often matching begins again because another program brought claims in meanwhile."""

Report = Callable[[int, int], None]
"""Told how many of how many steps are done."""


def refresh_suggestions(
    desk: Desk, *, progress: Report | None = None, cancelled: Callable[[], bool] | None = None
) -> int | None:
    """Match all claims of the desk and keep the pairs found; gives their number at the default threshold.

    None if ``cancelled`` said stop before the end: the stored suggestions are as they were.
    """
    from store.desk import SUGGEST_AT
    from store.matching import suggest

    stop = cancelled or (lambda: False)
    for _ in range(TRIES):
        among = statements(desk)
        found = suggest(among, floor=FLOOR, progress=progress, cancelled=stop)
        if stop():
            return None
        desk.put_suggestions(found, matched=name_of([statement.id for statement in among]))
        if not are_behind(desk):
            break
    return len(desk.suggestions(threshold=SUGGEST_AT))


def are_behind(desk: Desk) -> bool:
    """Whether claims have come or gone since the stored suggestions were found: an import that broke off, a redo."""
    with clear_errors(desk.path):
        return name_of_all(desk.database) != desk.setting(MATCHED, name_of([]))


def statements(desk: Desk) -> list[Statement]:
    """The desk's claims as matching takes them, each by its first mention.

    Rejected claims too: they are not shown while they are rejected, and are there when one is put back.
    """
    sql = (
        "SELECT c.id, m.text, m.article_id, m.level, a.published, s.name FROM claim c JOIN mention m ON m.id ="
        " (SELECT min(id) FROM mention WHERE claim_id = c.id) JOIN article a ON a.id = m.article_id"
        " LEFT JOIN hop o ON o.mention_id = m.id AND o.position = 0 AND o.role <> ?"
        " LEFT JOIN source s ON s.id = o.source_id ORDER BY c.id"
    )
    with clear_errors(desk.path):
        rows = desk.database.execute(sql, [Role.PUBLISHER]).fetchall()
    return [
        Statement(id=row[0], text=row[1], article_id=row[2], level=Level(row[3]), published=row[4], speaker=row[5])
        for row in rows
    ]
