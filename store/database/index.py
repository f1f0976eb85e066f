"""The index that new claims are matched through, kept in the desk's file: nothing of it is loaded before it is asked.

``term`` holds the keys with the number of claims that hold each, ``posting`` the claims of a term in segments,
``near_term`` the words and places that are near one another, ``indexed`` the terms of each claim, so that nothing is
read twice. New claims go to the last segment of each of their terms until it is full: nothing is left to merge.

Derived data: triggers note in ``match_due`` which claims came, went or changed, whatever act, undo or program wrote
them, and the next matching follows. All functions that write are called inside a transaction.
"""

from __future__ import annotations

import struct
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from store.database.batches import batches, marks
from store.database.file import Database
from store.database.overview import set_setting, setting
from store.database.schema import INDEXED, MATCH_DUE, MENTION, NEAR_TERM, POSTING, TERM

SEGMENTS = 1 << 20
"""Most segments of a term; the id of a segment is that of its term times this, plus its number."""
FULL = 256
"""Claims in a full segment: 1 KB, so that adding to one rewrites little."""
FACTOR = 10_000
"""A factor is kept as a whole number of this part."""

COUNT, RULES, NEAR_UP_TO = "matching.count", "matching.rules", "matching.near_up_to"
"""Settings: how many claims are indexed; by which rules they were read; up to which term what is near is known."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A claim as the index takes it: the mention it was read from, and the factor of each of its keys."""

    claim_id: int
    mention_id: int
    factors: Mapping[str, float]


def is_kept(db: Database) -> bool:
    """Whether this desk has an index."""
    return setting(db, RULES, None) is not None


def rules_of(db: Database) -> str | None:
    """The rules by which the indexed claims were read; None without an index."""
    return setting(db, RULES, None)


def count(db: Database) -> int:
    """How many claims are indexed."""
    return int(setting(db, COUNT, "0") or 0)


def clear(db: Database, rules: str | None) -> None:
    """Empty the index; with ``rules``, an index for claims read by these begins."""
    for table in (TERM, POSTING, NEAR_TERM, INDEXED):
        db.execute(f"DELETE FROM {table}")
    db.execute("DELETE FROM setting WHERE key IN (?, ?, ?)", [COUNT, RULES, NEAR_UP_TO])
    if rules is not None:
        set_setting(db, RULES, rules)


def due(db: Database) -> list[int]:
    """The claims that are due, by id. Ask for ``latest`` before."""
    return [row[0] for row in db.execute(f"SELECT DISTINCT claim_id FROM {MATCH_DUE} ORDER BY claim_id").fetchall()]


def latest(db: Database) -> int:
    """A number that grows whenever a claim comes, goes or changes."""
    row = db.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", [MATCH_DUE]).fetchone()
    return int(row[0]) if row else 0


def is_due(db: Database) -> bool:
    """Whether any claim is due."""
    return bool(db.execute(f"SELECT EXISTS (SELECT 1 FROM {MATCH_DUE})").fetchone()[0])


def settle(db: Database, up_to: int) -> None:
    """Take the claims off the list that were due up to ``up_to``; those that have become due since stay."""
    db.execute(f"DELETE FROM {MATCH_DUE} WHERE id <= ?", [up_to])


def mentions_of(db: Database, claim_ids: Iterable[int]) -> dict[int, int]:
    """For each of these claims that is indexed, the mention it was read from."""
    found: dict[int, int] = {}
    for batch in batches(claim_ids):
        sql = f"SELECT claim_id, mention_id FROM {INDEXED} WHERE claim_id IN ({marks(batch)})"
        found.update(db.execute(sql, batch).fetchall())
    return found


def add(db: Database, entries: Sequence[Entry]) -> None:
    """Enter claims; one that is in already is left if it was read to the same effect, else entered anew."""
    claims = [entry.claim_id for entry in entries]
    mentions, factors = mentions_of(db, claims), factors_of(db, claims)
    new = sorted(
        (e for e in entries if mentions.get(e.claim_id) != e.mention_id or factors[e.claim_id] != e.factors),
        key=_by_claim,
    )
    remove(db, [entry.claim_id for entry in new])
    ids = _ids(db, {key for entry in new for key in entry.factors})
    holders: dict[int, list[int]] = defaultdict(list)
    for entry in new:
        for key in entry.factors:
            holders[ids[key]].append(entry.claim_id)
    _append(db, holders)
    db.executemany(f"UPDATE {TERM} SET claims = claims + ? WHERE id = ?", [(len(c), t) for t, c in holders.items()])
    db.executemany(
        f"INSERT INTO {INDEXED} (claim_id, mention_id, terms) VALUES (?, ?, ?)",
        ((entry.claim_id, entry.mention_id, _packed(entry.factors, ids)) for entry in new),
    )
    set_setting(db, COUNT, str(count(db) + len(new)))


def _by_claim(entry: Entry) -> int:
    return entry.claim_id


def remove(db: Database, claim_ids: Iterable[int]) -> None:
    """Take claims out; those that are not in are passed over."""
    gone: dict[int, set[int]] = defaultdict(set)
    removed = 0
    for claim_id, (terms, _factors) in terms_of(db, claim_ids).items():
        removed += 1
        db.execute(f"DELETE FROM {INDEXED} WHERE claim_id = ?", [claim_id])
        for term in terms:
            gone[term].add(claim_id)
    for term, claims in gone.items():
        for segment, blob in db.execute(f"SELECT id, claims FROM {POSTING} WHERE {_OF_TERM}", _span(term)).fetchall():
            held = unpacked(blob)
            if not claims.isdisjoint(held):
                left = [claim for claim in held if claim not in claims]
                db.execute(f"UPDATE {POSTING} SET claims = ? WHERE id = ?", [packed(left), segment])
        db.execute(f"UPDATE {TERM} SET claims = claims - ? WHERE id = ?", [len(claims), term])
    if removed:
        set_setting(db, COUNT, str(count(db) - removed))


def terms_of(db: Database, claim_ids: Iterable[int]) -> dict[int, tuple[tuple[int, ...], tuple[float, ...]]]:
    """For each of these claims that is indexed its terms, and the factor of each."""
    return {claim: terms_in(blob) for claim, blob in blobs_of(db, claim_ids).items()}


def blobs_of(db: Database, claim_ids: Iterable[int]) -> dict[int, bytes]:
    """For each of these claims that is indexed its terms and their factors in stored form (:func:`terms_in`)."""
    found: dict[int, bytes] = {}
    for batch in batches(claim_ids):
        sql = f"SELECT claim_id, terms FROM {INDEXED} WHERE claim_id IN ({marks(batch)})"
        found.update(db.execute(sql, batch).fetchall())
    return found


def texts_of(db: Database, claim_ids: Iterable[int]) -> dict[int, str]:
    """For each of these claims that is indexed the wording that it was read from."""
    found: dict[int, str] = {}
    for batch in batches(claim_ids):
        found.update(db.execute(f"{_TEXTS} WHERE i.claim_id IN ({marks(batch)})", batch).fetchall())
    return found


def texts_between(db: Database, low: int, high: int) -> dict[int, str]:
    """For each claim from one id to another, both included, that is indexed the wording that it was read from."""
    return dict(db.execute(f"{_TEXTS} WHERE i.claim_id BETWEEN ? AND ?", [low, high]).fetchall())


_TEXTS = f"SELECT i.claim_id, m.text FROM {INDEXED} i JOIN {MENTION} m ON m.id = i.mention_id"


def terms_in(blob: bytes) -> tuple[tuple[int, ...], tuple[float, ...]]:
    """Terms and factors from their stored form: the terms, 4 bytes each, then the factors, 2 bytes each."""
    held = len(blob) // 6
    values = struct.unpack(f"<{held}i{held}H", blob)
    return values[:held], tuple(value / FACTOR for value in values[held:])


def _packed(factors: Mapping[str, float], ids: Mapping[str, int]) -> bytes:
    held = len(factors)
    parts = [round(factor * FACTOR) for factor in factors.values()]
    return struct.pack(f"<{held}i{held}H", *(ids[key] for key in factors), *parts)


def packed(claims: Sequence[int]) -> bytes:
    """Claims as a segment holds them, 4 bytes each, the least byte first."""
    return struct.pack(f"<{len(claims)}i", *claims)


def unpacked(blob: bytes) -> tuple[int, ...]:
    """The claims of a segment."""
    return struct.unpack(f"<{len(blob) // 4}i", blob)


_OF_TERM = "id BETWEEN ? AND ?"


def _span(term: int) -> tuple[int, int]:
    """The first and the last possible id of a term's segments."""
    return term * SEGMENTS, term * SEGMENTS + SEGMENTS - 1


def segments(db: Database, term: int) -> bytes:
    """All claims that hold a term, as in a segment."""
    rows = db.execute(f"SELECT claims FROM {POSTING} WHERE {_OF_TERM} ORDER BY id", _span(term)).fetchall()
    return rows[0][0] if len(rows) == 1 else b"".join(row[0] for row in rows)


def segments_of(db: Database, terms: Iterable[int]) -> dict[int, bytes]:
    """For each of these terms that some claim holds, all these claims, as in a segment."""
    parts: dict[int, list[bytes]] = defaultdict(list)
    for batch in batches(terms):
        sql = (
            f"SELECT t.id, p.claims FROM {TERM} t JOIN {POSTING} p ON p.id BETWEEN t.id * {SEGMENTS}"
            f" AND t.id * {SEGMENTS} + {SEGMENTS - 1} WHERE t.id IN ({marks(batch)}) ORDER BY p.id"
        )
        for term, claims in db.execute(sql, batch).fetchall():
            parts[term].append(claims)
    return {term: b"".join(found) for term, found in parts.items()}


def _append(db: Database, holders: Mapping[int, Sequence[int]]) -> None:
    """Add claims to the last segment of each term; a full one is left, and another begun."""
    last: dict[int, tuple[int, bytes]] = {}
    for batch in batches(holders):
        sql = (
            f"SELECT id / {SEGMENTS}, id, claims FROM {POSTING} WHERE id IN (SELECT (SELECT max(id) FROM {POSTING}"
            f" WHERE id BETWEEN t.id * {SEGMENTS} AND t.id * {SEGMENTS} + {SEGMENTS - 1})"
            f" FROM {TERM} t WHERE t.id IN ({marks(batch)}))"
        )
        last.update({term: (segment, blob) for term, segment, blob in db.execute(sql, batch).fetchall()})
    written = []
    for term, claims in holders.items():
        segment, blob = last.get(term, (term * SEGMENTS, b""))
        if len(blob) >= 4 * FULL:
            segment, blob = segment + 1, b""
        written.append((segment, blob + packed(claims)))
    db.executemany(f"INSERT OR REPLACE INTO {POSTING} (id, claims) VALUES (?, ?)", written)


def _ids(db: Database, keys: Iterable[str]) -> dict[str, int]:
    """The id of each key; keys that are new get one, in order of the alphabet."""
    wanted = sorted(keys)
    db.executemany(
        f"INSERT INTO {TERM} (key, claims) VALUES (?, 0) ON CONFLICT (key) DO NOTHING", ((key,) for key in wanted)
    )
    return {key: term for key, (term, _held) in holding(db, wanted).items()}


def holding(db: Database, keys: Iterable[str]) -> dict[str, tuple[int, int]]:
    """For each of these keys that the index knows: the id of its term, and how many claims hold it."""
    found: dict[str, tuple[int, int]] = {}
    listed = list(keys)
    for start in range(0, len(listed), 500):
        batch = listed[start : start + 500]
        sql = f"SELECT key, id, claims FROM {TERM} WHERE key IN ({marks(batch)})"
        found.update({row[0]: (row[1], row[2]) for row in db.execute(sql, batch).fetchall()})
    return found


def all_claims(db: Database) -> list[int]:
    """All claims that are indexed, by id."""
    return [row[0] for row in db.execute(f"SELECT claim_id FROM {INDEXED} ORDER BY claim_id").fetchall()]


def factors_of(db: Database, claim_ids: Iterable[int]) -> dict[int, dict[str, float]]:
    """For each of these claims that is indexed the factor of each of its keys, as it was entered."""
    held = terms_of(db, claim_ids)
    keys: dict[int, str] = {}
    for batch in batches({term for terms, _factors in held.values() for term in terms}):
        keys.update(db.execute(f"SELECT id, key FROM {TERM} WHERE id IN ({marks(batch)})", batch).fetchall())
    return {
        claim: {keys.get(term, ""): factor for term, factor in zip(terms, factors, strict=True)}
        for claim, (terms, factors) in held.items()
    }


def faults(db: Database) -> Iterator[str]:
    """Where the tables of the index do not agree with each other, a line each."""
    holders: dict[int, set[int]] = defaultdict(set)
    claims = 0
    for claim, blob in db.execute(f"SELECT claim_id, terms FROM {INDEXED}").fetchall():
        claims += 1
        for term in terms_in(blob)[0]:
            holders[term].add(claim)
    if claims != count(db):
        yield f"{claims} claims are indexed, and {count(db)} are counted"
    for term, key, held in db.execute(f"SELECT id, key, claims FROM {TERM} ORDER BY id").fetchall():
        listed = unpacked(segments(db, term))
        if len(listed) != len(set(listed)) or set(listed) != holders.pop(term, set()):
            yield f"the claims listed under {key!r} are not those that hold it"
        elif held != len(listed):
            yield f"{len(listed)} claims hold {key!r}, and {held} are counted"
    for term in sorted(holders):
        yield f"term {term} is held by claims and is not in the index"
