"""What a whole run has found so far, kept aside in the file until all of it is there: a run that stops loses nothing.

Pairs are found in an order of their own (``store.matching.neighbourhood``) and stored in that of their lower claim,
for a table that is filled in order is written once, page after page. So what is found is laid down in parts, each a
range of the lower claim's id: a part is small enough to be put in order in memory.
"""

from __future__ import annotations

import json
import zlib
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from store.database.file import Database
from store.database.schema import MATCH_FOUND
from store.database.suggestions import Row, row_of
from store.model import Suggestion

_BLOCKS = 1 << 32
"""Most blocks of a run: the id of what a block found in a part is that of the part times this, plus the block's."""
_FAST = 1
"""Level of compression: rows shrink to a quarter, in a few microseconds each hundred."""


def packed(suggestions: Iterable[Suggestion], starts: Sequence[int]) -> dict[int, bytes]:
    """What was found, by the part that it lies in: part i begins with the lower claim ``starts[i]``."""
    parts: dict[int, list[Row]] = defaultdict(list)
    for suggestion in suggestions:
        parts[bisect_right(starts, suggestion.a) - 1].append(row_of(suggestion))
    return {part: zlib.compress(json.dumps(rows).encode(), _FAST) for part, rows in parts.items()}


def add(db: Database, block: int, parts: Mapping[int, bytes]) -> None:
    """Keep what a block found. Call inside a transaction."""
    db.executemany(
        f"INSERT OR REPLACE INTO {MATCH_FOUND} (id, pairs) VALUES (?, ?)",
        ((part * _BLOCKS + block, rows) for part, rows in parts.items()),
    )


def rows_in(db: Database, part: int) -> list[Row]:
    """All that was found in a part, in order of the claims."""
    sql = f"SELECT pairs FROM {MATCH_FOUND} WHERE id BETWEEN ? AND ?"
    stored = db.execute(sql, [part * _BLOCKS, part * _BLOCKS + _BLOCKS - 1]).fetchall()
    return sorted((a, b, *told) for (rows,) in stored for a, b, *told in json.loads(zlib.decompress(rows)))


def clear(db: Database) -> None:
    """Forget what was found. Call inside a transaction."""
    db.execute(f"DELETE FROM {MATCH_FOUND}")
