"""What an undo or a redo turns: which act is due, whether it can be turned, and what stands in the way if not.

An act stands unless the latest undo or redo of it, whoever's, is an undo. It can be taken back, from the middle of the
log too, as long as every row it wrote is as it left it and nothing that came later hangs on those rows.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from store.database.file import Database
from store.database.schema import ACTION, CHANGE, KEPT_ON_UNDO, UNDOABLE
from store.errors import Conflict, Refused

_NAMED = 3
"""Pieces of later work that a message names; the rest are counted."""

IMPORT = "import"
"""The verb of the acts that bring articles or claims in."""

STANDS = f"coalesce((SELECT u.kind FROM {ACTION} u WHERE u.target = a.id ORDER BY u.id DESC LIMIT 1), 'redo') <> 'undo'"
"""A condition on ``action a``, an act: that nobody's undo took it back for good."""


def last_standing(db: Database, reviewer: str) -> int | None:
    """The reviewer's act that was done, or done again, last and stands; None if none does."""
    return _last_standing(db, reviewer, 0, "")


def last_standing_since(db: Database, reviewer: str, since: int) -> int | None:
    """The same of those after the action ``since`` that brought nothing in."""
    return _last_standing(db, reviewer, since, f" AND a.verb <> '{IMPORT}'")


def _last_standing(db: Database, reviewer: str, since: int, also: str) -> int | None:
    sql = (
        f"SELECT a.id FROM {ACTION} t JOIN {ACTION} a ON a.id = coalesce(t.target, t.id)"
        " WHERE t.id > ? AND t.reviewer = ? AND a.reviewer = t.reviewer AND t.kind IN ('act', 'redo')"
        f"{also} AND {STANDS} ORDER BY t.id DESC LIMIT 1"
    )
    row = db.execute(sql, [since, reviewer]).fetchone()
    return None if row is None else int(row[0])


def last_undone(db: Database, reviewer: str) -> int | None:
    """The act that the reviewer's latest undo took back, if it is still undone; None once they did something else.

    Articles that came in since are nothing else: they may come beside the review.
    """
    turned_since: set[int] = set()
    cursor = db.execute(f"SELECT id, kind, target, verb FROM {ACTION} WHERE reviewer = ? ORDER BY id DESC", [reviewer])
    try:
        for action_id, kind, target, verb in cursor:
            if kind == "act":
                if verb != IMPORT and _stands(db, action_id):
                    return None
            elif target not in turned_since:
                turned_since.add(target)
                if kind == "undo" and not _stands(db, target):
                    return int(target)
    finally:
        cursor.close()
    return None


def _stands(db: Database, act_id: int) -> bool:
    return db.execute(f"SELECT 1 FROM {ACTION} a WHERE a.id = ? AND {STANDS}", [act_id]).fetchone() is not None


def turnable(db: Database, kind: str, action_id: int) -> tuple[str, str]:
    """The verb and the receipt of the act that is to be undone or redone. Raises Refused if it is not to be had."""
    sql = f"SELECT a.kind, a.verb, a.text, {STANDS} FROM {ACTION} a WHERE a.id = ?"
    row = db.execute(sql, [action_id]).fetchone()
    if row is None:
        raise Refused(f"there is no action {action_id} in the history")
    of, verb, text, stands = row
    if of != "act":
        raise Refused("an undo or a redo is not taken back itself: choose the act that it is about")
    if stands != (kind == "undo"):
        raise Refused("that is undone already" if kind == "undo" else "that is not undone")
    return str(verb), str(text)


def in_the_way(db: Database, kind: str, action_id: int) -> Conflict:
    """Why an act cannot be turned: the later work that changed its rows or hangs on them, the latest first."""
    verb = "take back" if kind == "undo" else "do again"
    text = db.execute(f"SELECT text FROM {ACTION} WHERE id = ?", [action_id]).fetchone()[0]
    later = later_work(db, action_id)
    if not later:
        return Conflict(f"cannot {verb} “{text}”: another program changed the same rows since")
    marks = ", ".join("?" * min(len(later), _NAMED))
    sql = f"SELECT reviewer, text FROM {ACTION} WHERE id IN ({marks}) ORDER BY id DESC"
    named = [f"{said} ({who})" for who, said in db.execute(sql, later[:_NAMED]).fetchall()]
    more = f" and {len(later) - _NAMED} more" if len(later) > _NAMED else ""
    return Conflict(f"cannot {verb} “{text}”: later work depends on it: {', '.join(named)}{more}")


def later_work(db: Database, action_id: int) -> list[int]:
    """The acts after this one, still standing, that changed what it wrote or hang on it; latest first.

    Two updates of the same row get in each other's way only in a column that both set.
    """
    found: set[int] = set()
    kept = ", ".join(f"'{table}'" for table in sorted(KEPT_ON_UNDO))
    sql = (
        f"SELECT mine.before, mine.after, c.before, c.after, a.id FROM {CHANGE} mine"
        f" JOIN {CHANGE} c ON c.tbl = mine.tbl AND c.row_id = mine.row_id AND c.action_id > mine.action_id"
        f" JOIN {ACTION} a ON a.id = c.action_id WHERE mine.action_id = ? AND a.kind = 'act' AND {STANDS}"
        f" AND NOT (mine.tbl IN ({kept}) AND mine.before IS NULL)"
    )
    for mine_before, mine_after, before, after, act in db.execute(sql, [action_id]).fetchall():
        whole = None in (mine_before, mine_after, before, after)
        if whole or json.loads(mine_after).keys() & json.loads(after).keys():
            found.add(int(act))
    found.update(_hanging_on(db, action_id))
    return sorted(found - {action_id}, reverse=True)


def _hanging_on(db: Database, action_id: int) -> Iterable[int]:
    """The acts whose rows refer to a row that this act inserted."""
    references = [
        (table, str(column), str(target))
        for table in sorted(UNDOABLE)
        for _, _, target, column, *_ in db.execute(f"PRAGMA foreign_key_list({table})").fetchall()
        if target not in KEPT_ON_UNDO
    ]
    for table, column, target in references:
        sql = (
            f"SELECT DISTINCT a.id FROM {CHANGE} mine JOIN {table} r ON r.{column} = mine.row_id"
            f" JOIN {CHANGE} c ON c.tbl = ? AND c.row_id = r.id JOIN {ACTION} a ON a.id = c.action_id"
            f" WHERE mine.action_id = ? AND mine.tbl = ? AND mine.before IS NULL AND a.id > mine.action_id"
            f" AND a.kind = 'act' AND {STANDS} AND c.after ->> ? IS NOT NULL"
        )
        yield from (int(row[0]) for row in db.execute(sql, [table, action_id, target, column]).fetchall())
