"""How many claims of a list have which status, label, class, outlet and origin, counted part by part.

Each part is counted among the claims that the rest of the filter lets through, so that its counts tell what another
value of it would show. A count is the number of claims of the list that :meth:`FacetPart.narrowed` asks for.
"""

from __future__ import annotations

from collections.abc import Iterator

from store.database.batches import batches, marks
from store.database.file import Database
from store.database.filters import query_for
from store.database.schema import IDENTITY, MENTION, PROVENANCE, SOURCE
from store.model import Facet, FacetPart, Filter

# Mentions by way of their derived row, which knows the claim that each is shown under.
_OF_MENTIONS = {
    FacetPart.CLASS: f"SELECT m.sourcing_class, count(DISTINCT p.claim_id) FROM {PROVENANCE} p JOIN {MENTION} m"
    " ON m.id = p.mention_id{} GROUP BY m.sourcing_class",
    FacetPart.OUTLET: f"SELECT p.outlet, count(DISTINCT p.claim_id) FROM {PROVENANCE} p{{}} GROUP BY p.outlet",
    FacetPart.ORIGIN: f"SELECT i.head_id, count(DISTINCT p.claim_id) FROM {PROVENANCE} p JOIN {IDENTITY} i"
    " ON i.source_id = p.origin_id{} GROUP BY i.head_id",
}
_OF_CLAIMS = {FacetPart.STATUS: "status", FacetPart.LABEL: "label"}


def facets(db: Database, wanted: Filter) -> Iterator[Facet]:
    """Every part of the claims of a filter, those counted fastest first. Call it off the screen's thread."""
    for part in FacetPart:
        rest = part.narrowed(wanted, None)
        counted = _of_claims(db, part, rest) if part in _OF_CLAIMS else _of_mentions(db, part, rest)
        yield Facet(part, tuple(sorted(counted, key=lambda each: (-each[1], each[0]))))


def _of_claims(db: Database, part: FacetPart, rest: Filter) -> list[tuple[str, int]]:
    column = _OF_CLAIMS[part]
    if rest == Filter():
        return db.execute(f"SELECT {column}, sum(claims) FROM tally GROUP BY {column} HAVING sum(claims)").fetchall()
    statement, values = query_for(rest).sql("NULL", f"s.{column} AS value")
    return db.execute(f"SELECT value, count(*) FROM ({statement}) GROUP BY value", values).fetchall()


def _of_mentions(db: Database, part: FacetPart, rest: Filter) -> list[tuple[str, int]]:
    among, values = "", list[str | int | float]()
    if rest != Filter():
        statement, values = query_for(rest).sql("NULL")
        among = f" WHERE p.claim_id IN ({statement})"
    counted = db.execute(_OF_MENTIONS[part].format(among), values).fetchall()
    if part is not FacetPart.ORIGIN:
        return counted
    names: dict[int, str] = {}
    for batch in batches(head for head, _ in counted):
        names.update(db.execute(f"SELECT id, name FROM {SOURCE} WHERE id IN ({marks(batch)})", batch).fetchall())
    return [(names[head], count) for head, count in counted]
