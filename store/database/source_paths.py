"""What becomes of what a source says: by which ways it reaches the page, counted."""

from __future__ import annotations

from collections import Counter
from itertools import groupby

from store.database.file import Database
from store.database.schema import HOP, IDENTITY, SOURCE
from store.model import SourcePath

LOOKED_AT = 2000
"""So many of a source's chains are read; of a source named more often, the latest."""


def paths(db: Database, number: int) -> list[SourcePath]:
    """The ways from a source (its head's id) to the page, the commonest first: what stands after it in chains.

    A gap is None. Where the source ends the chain itself there is no way, and nothing is told.
    """
    sql = (
        f"SELECT h.mention_id, i.head_id, s.name FROM {HOP} h LEFT JOIN {IDENTITY} i ON i.source_id = h.source_id"
        f" LEFT JOIN {SOURCE} s ON s.id = i.head_id WHERE h.mention_id IN (SELECT DISTINCT o.mention_id FROM {HOP} o"
        f" WHERE o.source_id IN (SELECT source_id FROM {IDENTITY} WHERE head_id = ?)"
        " ORDER BY o.mention_id DESC LIMIT ?)"
        " ORDER BY h.mention_id, h.position"
    )
    rows = db.execute(sql, [number, LOOKED_AT]).fetchall()
    counted: Counter[tuple[str | None, ...]] = Counter()
    for _, chain in groupby(rows, key=lambda row: row[0]):
        hops = [(head, name) for _, head, name in chain]
        at = next(place for place, (head, _) in enumerate(hops) if head == number)
        after = tuple(name for head, name in hops[at + 1 :] if head != number)
        if after:
            counted[after] += 1
    ranked = sorted(counted, key=lambda after: (-counted[after], tuple(name or "" for name in after)))
    return [SourcePath(after, counted[after]) for after in ranked]
