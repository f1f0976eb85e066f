"""The orders of a claim list: what sorts them, and how to go on from any claim without reading those before it."""

from __future__ import annotations

from collections.abc import Sequence

from store.database.file import Database
from store.model import Label, Sort

Key = tuple[float, ...]
"""Where a claim stands in an order: smaller comes first."""

_KEYS: dict[Sort, tuple[tuple[str, bool], ...]] = {
    Sort.WORTH: (("worth", True), ("claim_id", False)),
    Sort.ARTICLE: (("article_id", False), ("position", False), ("claim_id", False)),
    Sort.NEWEST: (("claim_id", True),),
    Sort.SOURCING: (("label_rank", False), ("worth", True), ("claim_id", True)),
}
"""The columns of ``summary`` that make an order, and whether the greatest comes first. An index stands behind each."""


LABEL_RANK = {
    Label.CIRCULAR: 0,
    Label.ECHO: 1,
    Label.UNSOURCED: 2,
    Label.SINGLE_SOURCE: 3,
    Label.MULTIPLE_UNKNOWN: 4,
    Label.CORROBORATED: 5,
}
"""What needs an editor most comes first."""


def order_by(sort: Sort, *, backwards: bool = False) -> str:
    """The ORDER BY of ``summary s`` in an order, or in the opposite one."""
    return ", ".join(f"s.{name}{' DESC' if falls != backwards else ''}" for name, falls in _KEYS[sort])


def keys(db: Database, claim_ids: Sequence[int], sort: Sort) -> dict[int, Key]:
    """Where each of a few claims stands in an order; claims without a line are left out."""
    columns = ", ".join(f"{'-' if falls else ''}{name}" for name, falls in _KEYS[sort])
    marks = ", ".join("?" * len(claim_ids))
    rows = db.execute(f"SELECT claim_id, {columns} FROM summary WHERE claim_id IN ({marks})", claim_ids).fetchall()
    return {row[0]: tuple(row[1:]) for row in rows}


def beyond(sort: Sort, key: Key, *, backwards: bool = False) -> list[tuple[str, list[float]]]:
    """Conditions on ``summary s``, each a range of the order's index: all claims after ``key``, the nearest first.

    With ``backwards`` those before it, the nearest first too.
    """
    columns = _KEYS[sort]
    found = []
    for last in reversed(range(len(columns))):
        equal = [f"s.{name} = ?" for name, _ in columns[:last]]
        name, falls = columns[last]
        values = [-value if down else value for value, (_, down) in zip(key, columns[: last + 1], strict=False)]
        found.append((" AND ".join([*equal, f"s.{name} {'<' if falls != backwards else '>'} ?"]), values))
    return found


def rank(db: Database, claim_id: int, sort: Sort) -> int | None:
    """How many claims stand before this one on the list of all; None if it has no line there."""
    key = keys(db, [claim_id], sort).get(claim_id)
    if key is None:
        return None
    return sum(
        int(db.execute(f"SELECT count(*) FROM summary s WHERE {condition}", values).fetchone()[0])
        for condition, values in beyond(sort, key, backwards=True)
    )


def neighbours(db: Database, claim_id: int, sort: Sort, many: int, *, backwards: bool = False) -> list[int]:
    """Up to ``many`` claims after this one on the list of all, or before it, the nearest first."""
    key = keys(db, [claim_id], sort).get(claim_id)
    found: list[int] = []
    for condition, values in beyond(sort, key, backwards=backwards) if key is not None else ():
        sql = f"SELECT s.claim_id FROM summary s WHERE {condition} ORDER BY {order_by(sort, backwards=backwards)}"
        found += [row[0] for row in db.execute(f"{sql} LIMIT ?", [*values, many - len(found)]).fetchall()]
    return found


_LOOK = 8
"""Lines looked at together when a place is sought: claims that are gone may stand among them."""


def place(db: Database, ids: Sequence[int], claim_id: int, sort: Sort) -> int | None:
    """The line of ``ids``, a list in this order, that a claim belongs on; a handful of them is looked at.

    None if it has no line. Lines that have changed since ``ids`` was read bring it near its place, no further off than
    they moved.
    """
    key = keys(db, [claim_id], sort).get(claim_id)
    if key is None:
        return None
    low, high = 0, len(ids)
    while low < high:
        middle = (low + high) // 2
        near = list(ids[middle : min(high, middle + _LOOK)])
        found = keys(db, near, sort)
        at = next((n for n, each in enumerate(near) if each in found), None)
        if at is not None and found[near[at]] < key:
            low = middle + at + 1
        else:
            high = middle
    return low
