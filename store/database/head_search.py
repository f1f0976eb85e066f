"""Full-text search in a few claims: their words are indexed for the moment, and cost nothing of what the desk holds.

A search for a beginning ("missil*") gathers every place of every word that begins so before it can say anything of one
claim: on a large desk that is the whole cost of the search. Here the few claims get an index of their own, made with
the same tokenizer, so that it finds what the desk's own would.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from store.database.file import Database

TOKENS = "porter unicode61"
"""How words are taken apart, as in the desk's own index."""


def matching(db: Database, among: Sequence[int], words: str) -> list[int]:
    """Those of the heads ``among`` that an FTS5 query finds: in their wording, in a member's, or in a mention."""
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
        [json.dumps(list(among))],
    )
    found = db.execute("SELECT DISTINCT head FROM temp.few WHERE few MATCH ?", [words]).fetchall()
    return [int(row[0]) for row in found]
