"""Full-text search in a few claims: their words are indexed for the moment, and cost nothing of what the desk holds.

A search for a beginning ("missil*") gathers every place of every word that begins so before it can say anything of one
claim: on a large desk that is the whole cost of the search. Here the few claims get an index of their own, made with
the same tokenizer, so that it finds what the desk's own would.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from weakref import WeakKeyDictionary

from store.database.file import Database

TOKENS = "porter unicode61"
"""How words are taken apart, as in the desk's own index."""


_READY: WeakKeyDictionary[Database, tuple[tuple[int, int], list[int]]] = WeakKeyDictionary()
"""Of each connection the claims whose words are indexed, as of which state of the desk."""


def matching(db: Database, among: Sequence[int], words: str) -> list[int]:
    """Those of the heads ``among`` that an FTS5 query finds: in their wording, in a member's, or in a mention."""
    prepare(db, among)
    found = db.execute("SELECT DISTINCT head FROM temp.few WHERE few MATCH ?", [words]).fetchall()
    wanted = set(among)
    return [row[0] for row in found if row[0] in wanted]


def prepare(db: Database, among: Sequence[int]) -> None:
    """Index the words of these heads, unless they and perhaps others behind them are indexed as they are now."""
    listed = list(among)
    state = _state(db)
    as_of, ready = _READY.get(db, ((-1, -1), []))
    if as_of == state and ready[: len(listed)] == listed:
        return
    _READY.pop(db, None)  # until all of it is there again: it may be broken off
    db.execute("DROP TABLE IF EXISTS temp.few")
    db.execute(f"CREATE VIRTUAL TABLE temp.few USING fts5(head UNINDEXED, text, verbatim, tokenize = '{TOKENS}')")
    members = (
        "WITH among(id) AS MATERIALIZED (SELECT value FROM json_each(?)), member(id, head) AS MATERIALIZED"
        " (SELECT id, id FROM among UNION SELECT c.id, among.id FROM among JOIN claim c ON c.merged_into = among.id)"
    )
    db.execute(
        f"{members} INSERT INTO temp.few (head, text, verbatim)"
        " SELECT member.head, c.text, '' FROM member CROSS JOIN claim c ON c.id = member.id UNION ALL"
        " SELECT member.head, m.text, m.verbatim FROM member CROSS JOIN mention m ON m.claim_id = member.id",
        [json.dumps(listed)],
    )
    _READY[db] = _state(db), listed


def _state(db: Database) -> tuple[int, int]:
    """Moves with whatever is written, through this connection or another."""
    version = db.execute("PRAGMA data_version").fetchone()[0]
    return int(version), db.conn.total_changes
