"""Lists of sources: which ids a search finds, in which order, the lines of a page, and who has it from whom."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace

from store import known
from store.database.batches import batches, marks
from store.database.file import Database
from store.database.filters import like
from store.database.lists import FETCH
from store.database.schema import APART, HOP, IDENTITY, SOURCE
from store.errors import Refused
from store.model import (
    Citation,
    Source,
    SourceEntry,
    SourceKind,
    SourceName,
    SourceRow,
    SourceSort,
    SourceSuggestion,
    Standing,
    StateRelation,
    Told,
)
from store.sourcing import plain_identity

ORDERS = {
    SourceSort.NAME: "h.name COLLATE NOCASE, h.id",
    SourceSort.ORIGIN: "o DESC, r DESC, h.name COLLATE NOCASE, h.id",
    SourceSort.RELAY: "r DESC, o DESC, h.name COLLATE NOCASE, h.id",
    SourceSort.PRINTED: "p DESC, o DESC, h.name COLLATE NOCASE, h.id",
    SourceSort.RELIABILITY: "h.reliability IS NULL, h.reliability, h.name COLLATE NOCASE, h.id",
    SourceSort.KIND: "hi.kind IS NULL, hi.kind, h.name COLLATE NOCASE, h.id",
    SourceSort.NEWEST: "h.id DESC",
}

_EDITED = (
    "max(s.by_hand OR s.same_as IS NOT NULL OR s.kind IS NOT NULL OR s.standing IS NOT NULL"
    " OR s.state_relation IS NOT NULL OR s.principal IS NOT NULL OR s.reliability IS NOT NULL OR s.notes IS NOT NULL)"
)


def source_ids(
    db: Database, text: str, sort: SourceSort, kinds: Collection[SourceKind], *, edited: bool | None
) -> array[int]:
    """Ids of the sources that stand in some chain or that an editor said something of, in order.

    ``text`` is part of a name, of a name it is generally known by, or of the principal's.
    """
    where, values = ["1 = 1"], list[str]()
    if text.strip():
        found, values = _matching(text.strip())
        where.append(f"i.head_id IN ({found})")
    if kinds:
        where.append(f"hi.kind IN ({marks(list(kinds))})")
        values += sorted(kinds)
    said = {None: "o + r + p > 0 OR e", True: "e", False: "o + r + p > 0 AND NOT e"}[edited]
    cursor = db.execute(
        f"SELECT i.head_id, sum(i.origins) AS o, sum(i.relays) AS r, sum(i.prints) AS p, {_EDITED} AS e"
        f" FROM {IDENTITY} i JOIN {SOURCE} s ON s.id = i.source_id JOIN {SOURCE} h ON h.id = i.head_id"
        f" JOIN {IDENTITY} hi ON hi.source_id = i.head_id WHERE {' AND '.join(where)}"
        f" GROUP BY i.head_id HAVING {said} ORDER BY {ORDERS[sort]}",
        values,
    )
    ids = array("q")
    while batch := cursor.fetchmany(FETCH):
        ids.extend(row[0] for row in batch)
    return ids


def _matching(text: str) -> tuple[str, list[str]]:
    """A query for the heads of the sources that ``text`` may mean."""
    sql = (
        f"SELECT n.head_id FROM {IDENTITY} n JOIN {SOURCE} w ON w.id = n.source_id"
        " WHERE w.name LIKE ? ESCAPE '\\' OR n.principal LIKE ? ESCAPE '\\'"
    )
    values = [like(text), like(text)]
    if known.identify(text) is not None:
        sql += f" UNION SELECT head_id FROM {IDENTITY} WHERE base = ?"
        values.append(plain_identity(text).key)
    return sql, values


def source_rows(db: Database, ids: Sequence[int]) -> list[SourceRow]:
    """The lines of these sources, in the order of ``ids``; one that was merged into another since is left out."""
    found: dict[int, SourceRow] = {}
    for batch in batches(ids):
        aliases: dict[int, list[str]] = defaultdict(list)
        sql = (
            f"SELECT i.head_id, s.name FROM {IDENTITY} i JOIN {SOURCE} s ON s.id = i.source_id"
            f" WHERE i.head_id IN ({marks(batch)}) AND s.id <> i.head_id ORDER BY s.name COLLATE NOCASE"
        )
        for head, name in db.execute(sql, batch).fetchall():
            aliases[head].append(name)
        sql = (
            "SELECT h.id, h.name, hi.kind, h.standing, hi.state_relation, hi.principal, h.reliability,"
            f" sum(i.origins), sum(i.relays), sum(i.prints), {_EDITED}"
            f" FROM {IDENTITY} i JOIN {SOURCE} s ON s.id = i.source_id JOIN {SOURCE} h ON h.id = i.head_id"
            f" JOIN {IDENTITY} hi ON hi.source_id = i.head_id WHERE i.head_id IN ({marks(batch)}) GROUP BY i.head_id"
        )
        for row in db.execute(sql, batch).fetchall():
            found[row[0]] = SourceRow(
                id=row[0],
                name=row[1],
                aliases=tuple(aliases[row[0]]),
                kind=None if row[2] is None else SourceKind(row[2]),
                standing=None if row[3] is None else Standing(row[3]),
                state_relation=None if row[4] is None else StateRelation(row[4]),
                principal=row[5],
                reliability=row[6],
                origins=row[7],
                relays=row[8],
                prints=row[9],
                edited=bool(row[10]),
            )
    return [found[number] for number in ids if number in found]


def source(db: Database, number: int) -> Source:
    """A source with all that is known of it; for one of its further names, the source. Raises Refused."""
    row = db.execute(f"SELECT head_id FROM {IDENTITY} WHERE source_id = ?", [number]).fetchone()
    if row is None:
        raise Refused(f"there is no source {number}")
    head = int(row[0])
    (line,) = source_rows(db, [head])
    sql = "SELECT kind, standing, state_relation, principal, reliability, notes FROM source WHERE id = ?"
    said = next(db.query(sql, [head]))
    entry = known.identify(line.name)
    here = {line.name, *line.aliases}
    return Source(
        row=line,
        names=_names(db, head),
        notes=said["notes"] or "",
        known_as=() if entry is None else tuple(n for n in (entry.name, *entry.aliases) if n not in here),
        known_note="" if entry is None else entry.note,
        said=frozenset(name for name, value in said.items() if value is not None),
        apart=_apart_from(db, head),
    )


def _names(db: Database, head: int) -> tuple[SourceName, ...]:
    sql = (
        "SELECT s.id, s.name, i.base, i.origins, i.relays, i.prints, s.by_hand"
        f" FROM {IDENTITY} i JOIN {SOURCE} s ON s.id = i.source_id WHERE i.head_id = ?"
        " ORDER BY s.id <> i.head_id, i.origins + i.relays + i.prints DESC, s.id"
    )
    rows = db.execute(sql, [head]).fetchall()
    base = rows[0][2]
    return tuple(
        SourceName(number, name, _why(number == head, own == base, name, bool(hand)), origins, relays, prints)
        for number, name, own, origins, relays, prints, hand in rows
    )


def _why(is_head: bool, same_base: bool, name: str, by_hand: bool) -> str:
    if is_head:
        return ""
    if not same_base:
        return "merged by an editor"
    return plain_identity(name).why or ("entered by an editor" if by_hand else "one name in two forms")


def _apart_from(db: Database, head: int) -> tuple[tuple[int, str], ...]:
    sql = (
        f"SELECT DISTINCT o.head_id, h.name FROM {IDENTITY} i"
        f" JOIN {APART} p ON i.source_id IN (p.source_a, p.source_b)"
        f" JOIN {IDENTITY} o ON o.source_id IN (p.source_a, p.source_b) AND o.head_id <> i.head_id"
        f" JOIN {SOURCE} h ON h.id = o.head_id WHERE i.head_id = ? ORDER BY h.name COLLATE NOCASE"
    )
    return tuple((int(number), str(name)) for number, name in db.execute(sql, [head]).fetchall())


def named(db: Database, name: str) -> int | None:
    """The source that a name means: by itself, by its form, or by the list of well-known sources."""
    row = db.execute(
        f"SELECT i.head_id FROM {IDENTITY} i JOIN {SOURCE} s ON s.id = i.source_id WHERE s.name = ?", [name]
    ).fetchone()
    if row is None:
        sql = f"SELECT head_id FROM {IDENTITY} WHERE base = ? ORDER BY source_id LIMIT 1"
        row = db.execute(sql, [plain_identity(name).key]).fetchone()
    return None if row is None else int(row[0])


def citations(db: Database, number: int | None, limit: int) -> list[Citation]:
    """Who has it from whom, most often first: on the whole desk, or those that a source has a part in.

    A gap in a chain is passed over: what comes after one still comes from before it.
    """
    near, values = "", list[int]()
    if number is not None:
        names = f"SELECT source_id FROM {IDENTITY} WHERE head_id = ?"
        near = f" WHERE t.mention_id IN (SELECT mention_id FROM {HOP} WHERE source_id IN ({names}))"
        values = [number]
    part = "" if number is None else " HAVING ? IN (g.head_id, k.head_id)"
    sql = (
        "WITH step(giver, taker, final) AS (SELECT (SELECT f.source_id FROM hop f WHERE f.mention_id = t.mention_id"
        " AND f.position < t.position AND f.source_id IS NOT NULL ORDER BY f.position DESC LIMIT 1), t.source_id,"
        f" t.role = 'publisher' FROM {HOP} t{near}{' AND' if near else ' WHERE'} t.source_id IS NOT NULL"
        " AND t.position > 0)"
        " SELECT g.head_id, a.name, k.head_id, b.name, count(*), max(final) FROM step"
        f" JOIN {IDENTITY} g ON g.source_id = giver JOIN {IDENTITY} k ON k.source_id = taker"
        f" JOIN {SOURCE} a ON a.id = g.head_id JOIN {SOURCE} b ON b.id = k.head_id WHERE g.head_id <> k.head_id"
        f" GROUP BY g.head_id, k.head_id{part} ORDER BY count(*) DESC, a.name, b.name LIMIT ?"
    )
    rows = db.execute(sql, [*values, *values, limit]).fetchall()
    return [Citation(giver, a, taker, b, count, bool(final)) for giver, a, taker, b, count, final in rows]


def apart_pairs(db: Database) -> set[tuple[int, int]]:
    """Pairs of sources, the lower id first, that somebody said are not the same."""
    sql = (
        f"SELECT a.head_id, b.head_id FROM {APART} p JOIN {IDENTITY} a ON a.source_id = p.source_a"
        f" JOIN {IDENTITY} b ON b.source_id = p.source_b"
    )
    return {(min(a, b), max(a, b)) for a, b in db.execute(sql).fetchall()}


def with_claims(db: Database, found: Sequence[SourceSuggestion]) -> list[SourceSuggestion]:
    """Suggestions with the number of claims in which both are named: the more, the sooner to be decided."""
    claims = (
        f"SELECT coalesce(c.merged_into, c.id) FROM {IDENTITY} i JOIN {HOP} o ON o.source_id = i.source_id"
        " JOIN mention m ON m.id = o.mention_id JOIN claim c ON c.id = m.claim_id WHERE i.head_id = ?"
    )
    sql = f"SELECT count(*) FROM ({claims} INTERSECT {claims})"
    counted = [replace(pair, together=db.execute(sql, [pair.a, pair.b]).fetchone()[0]) for pair in found]
    return sorted(counted, key=lambda pair: (-(pair.together > 0), -pair.score, pair.name_b.casefold(), pair.a, pair.b))


def entries(db: Database) -> list[SourceEntry]:
    """What editors said, name by name in the order of entry: all names of every source that somebody spoke of."""
    told: dict[int, list[Told]] = defaultdict(list)
    sql = (
        f"SELECT p.source_a, s.name, p.reviewer, p.at FROM {APART} p JOIN {SOURCE} s ON s.id = p.source_b ORDER BY p.id"
    )
    for number, name, reviewer, at in db.execute(sql).fetchall():
        told[number].append(Told(name, reviewer, at))
    sql = (
        f"WITH spoken(id) AS (SELECT i.head_id FROM {IDENTITY} i JOIN {SOURCE} s ON s.id = i.source_id"
        f" GROUP BY i.head_id HAVING {_EDITED} UNION SELECT i.head_id FROM {IDENTITY} i JOIN {APART} p"
        " ON i.source_id IN (p.source_a, p.source_b))"
        " SELECT s.id, s.name, t.name, s.kind, s.standing, s.state_relation, s.principal, s.reliability, s.notes,"
        f" s.by_hand FROM {SOURCE} s JOIN {IDENTITY} i ON i.source_id = s.id LEFT JOIN {SOURCE} t ON t.id = s.same_as"
        " WHERE i.head_id IN (SELECT id FROM spoken) ORDER BY s.id"
    )
    return [
        SourceEntry(
            name=row[1],
            same_as=row[2],
            kind=None if row[3] is None else SourceKind(row[3]),
            standing=None if row[4] is None else Standing(row[4]),
            state_relation=None if row[5] is None else StateRelation(row[5]),
            principal=row[6],
            reliability=row[7],
            notes=row[8],
            by_hand=bool(row[9]),
            apart=tuple(told[row[0]]),
        )
        for row in db.execute(sql).fetchall()
    ]
