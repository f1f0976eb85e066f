"""Which terms of the index are near one another: worked out once for each word and place that enters it.

Figures and dates are left out: there is no end of them, and which are near is told by their values when two claims
are compared. A reader looks them up in the index by how they begin.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from store.database.file import Database
from store.database.index import NEAR_UP_TO, holding
from store.database.overview import set_setting, setting
from store.database.schema import NEAR_TERM, TERM
from store.matching import LAST, near_among, near_pairs, where_near

Near = tuple[int, int, float]

MANY = 100
"""Pairs of words that begin alike from which on they are compared in one call."""


def enter(db: Database, found: Iterable[Near]) -> None:
    """Keep terms that are near, both ways. Call inside a transaction."""
    both = [row for one, other, near in found for row in ((one, other, near), (other, one, near))]
    db.executemany(f"INSERT OR REPLACE INTO {NEAR_TERM} (term_id, other_id, nearness) VALUES (?, ?, ?)", both)


def catch_up(db: Database) -> None:
    """Find what is near the terms that came since the last time. Call inside a transaction."""
    done = int(setting(db, NEAR_UP_TO, "0") or 0)
    new = dict(db.execute(f"SELECT key, id FROM {TERM} WHERE id > ?", [done]).fetchall())
    if new:
        enter(db, among(db, new))
        set_setting(db, NEAR_UP_TO, str(max(new.values())))


def among(db: Database, new: dict[str, int]) -> Iterator[Near]:
    """The terms near these new ones, in the whole index; a pair of new ones may come twice."""
    by_beginning: dict[str, list[str]] = defaultdict(list)
    single: dict[str, frozenset[str]] = {}
    for key in sorted(new):
        if key[0] in "#~":
            continue
        beginnings, keys = where_near(key)
        for beginning in beginnings:
            by_beginning[beginning].append(key)
        if keys:
            single[key] = keys
    for beginning, keys_of in by_beginning.items():
        held = beginning_with(db, beginning)
        for one, other, near in near_among(keys_of, list(held), many=MANY):
            yield new[one], held[other], near
    known = holding(db, frozenset[str]().union(*single.values()))
    for key, others in single.items():
        for one, other, near in near_among([key], sorted(others & known.keys())):
            yield new[one], known[other][0], near


def beginning_with(db: Database, beginning: str) -> dict[str, int]:
    """The keys of the index with this beginning, and their terms."""
    sql = f"SELECT key, id FROM {TERM} WHERE key >= ? AND key < ?"
    return dict(db.execute(sql, [beginning, beginning + LAST]).fetchall())


def faults(db: Database) -> Iterator[str]:
    """Where the words and places kept as near are not those that are, a line each."""
    done = int(setting(db, NEAR_UP_TO, "0") or 0)
    ids: dict[str, int] = dict(db.execute(f"SELECT key, id FROM {TERM} WHERE id <= ?", [done]).fetchall())
    words = [key for key in ids if key[0] not in "#~"]
    right: dict[tuple[int, int], float] = {}
    for one, other, near in near_pairs(words, many=8):
        right[ids[one], ids[other]] = right[ids[other], ids[one]] = near
    kept = {(a, b): n for a, b, n in db.execute(f"SELECT term_id, other_id, nearness FROM {NEAR_TERM}").fetchall()}
    keys = {term: key for key, term in ids.items()}
    for a, b in sorted(
        kept.keys() ^ right.keys() | {pair for pair in kept.keys() & right if kept[pair] != right[pair]}
    ):
        yield f"{keys.get(a, a)!r} and {keys.get(b, b)!r} are kept as nearer or less near than they are"
