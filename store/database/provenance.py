"""Where each mention has its claim from, one derived row a mention, and the shares that follow: who carries the desk.

As summaries, the rows are not in the log: they follow from claims, articles and chains, and are made anew inside the
act that changed those. The rule is that of ``store.sourcing.origin_of``, in SQL, so that a whole desk can be counted
without reading a chain.
"""

from __future__ import annotations

from collections.abc import Iterable

from store.database.batches import batches, marks
from store.database.file import Database
from store.database.schema import HOP, IDENTITY, PROVENANCE, SOURCE
from store.model import OriginShare, OutletShare, Role, SourcingClass, Way

# ``f`` is the first hop and ``n`` the next: the first is an origin unless it is the publisher, or nothing but the
# article's own outlet. Without one the outlet itself is the origin of what it reports as its own.
_OUTLET = (
    f"coalesce((SELECT l.source_id FROM {HOP} l WHERE l.mention_id = m.id AND l.role = '{Role.PUBLISHER}'"
    f" ORDER BY l.position DESC LIMIT 1), (SELECT p.id FROM {SOURCE} p WHERE p.name = a.outlet))"
)
_NAMED = (
    f"(f.source_id IS NOT NULL AND f.role <> '{Role.PUBLISHER}'"
    " AND NOT (n.id IS NULL AND o.name = coalesce(a.outlet, '')))"
)
_OWN = f"m.sourcing_class = '{SourcingClass.OUTLET}'"
_BY_ANOTHER = f"m.sourcing_class IN ('{SourcingClass.OUTLET}', '{SourcingClass.STATE_MEDIA}')"

FILL = f"""INSERT OR REPLACE INTO {PROVENANCE} (mention_id, claim_id, outlet, origin_id, way)
    SELECT m.id, coalesce(c.merged_into, c.id), coalesce(a.outlet, ''),
        CASE WHEN {_NAMED} THEN f.source_id WHEN {_OWN} THEN {_OUTLET} END,
        CASE WHEN n.role <> '{Role.PUBLISHER}' OR ({_NAMED} AND {_BY_ANOTHER}) THEN '{Way.RELAYED}'
            WHEN {_NAMED} THEN '{Way.FIRST_HAND}' WHEN {_OWN} THEN '{Way.OWN}' ELSE '{Way.NO_SOURCE}' END
    FROM mention m JOIN claim c ON c.id = m.claim_id JOIN article a ON a.id = m.article_id
        LEFT JOIN {HOP} f ON f.mention_id = m.id AND f.position = 0
        LEFT JOIN {HOP} n ON n.mention_id = m.id AND n.position = 1
        LEFT JOIN {SOURCE} o ON o.id = f.source_id"""
"""Makes the rows of all mentions; narrow it with a WHERE on ``c``."""


def refresh(db: Database, claim_ids: Iterable[int]) -> None:
    """Make the rows of the mentions made with these claims anew. Call inside a transaction."""
    for batch in batches(claim_ids):
        db.execute(f"{FILL} WHERE c.id IN ({marks(batch)})", batch)


def origins(db: Database, most: int) -> tuple[int, tuple[OriginShare, ...]]:
    """How many known origins the desk's claims have, and the ``most`` that carry most claims, those first.

    All names of a source count as one.
    """
    sql = (
        f"SELECT i.head_id, count(DISTINCT p.claim_id) FROM {PROVENANCE} p JOIN {IDENTITY} i"
        " ON i.source_id = p.origin_id WHERE p.origin_id IS NOT NULL GROUP BY i.head_id"
    )
    counted = sorted(db.execute(sql).fetchall(), key=lambda row: (-row[1], row[0]))
    names: dict[int, str] = {}
    for batch in batches(head for head, _ in counted[:most]):
        names.update(db.execute(f"SELECT id, name FROM {SOURCE} WHERE id IN ({marks(batch)})", batch).fetchall())
    return len(counted), tuple(OriginShare(names[head], count) for head, count in counted[:most])


def outlets(db: Database, most: int) -> tuple[int, tuple[OutletShare, ...]]:
    """How many outlets are on the desk, and the ``most`` with most mentions, by where they have them from."""
    sql = f"SELECT outlet, way, count(*) FROM {PROVENANCE} GROUP BY outlet, way"
    ways: dict[str, dict[Way, int]] = {}
    for outlet, way, count in db.execute(sql).fetchall():
        ways.setdefault(outlet, {})[Way(way)] = count
    ranked = sorted(ways, key=lambda outlet: (-sum(ways[outlet].values()), outlet))
    return len(ranked), tuple(
        OutletShare(outlet, {way: ways[outlet].get(way, 0) for way in Way}) for outlet in ranked[:most]
    )
