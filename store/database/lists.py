"""Claim lists: which ids a filter lets through, in which order, and the lines to show for a page of them."""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Sequence

from store.database.file import Database
from store.database.reading import batches, marks
from store.model import ClaimRow, Filter, Label, Sort, Status

ORDERS = {
    Sort.WORTH: "s.worth DESC, s.claim_id",
    Sort.ARTICLE: "s.article_id, s.position, s.claim_id",
    Sort.NEWEST: "s.claim_id DESC",
    Sort.SOURCING: "s.label_rank, s.worth DESC, s.claim_id",
}

_ITS_NAMES = (
    "SELECT source_id FROM identity WHERE head_id IN"
    " (SELECT i.head_id FROM identity i JOIN source n ON n.id = i.source_id WHERE n.name = ?)"
)
"""The ids of all names of the source that is called so."""

FETCH = 5000
"""Ids fetched at a time: long reads give way to the screen's thread between batches."""


def claim_ids(db: Database, wanted: Filter, sort: Sort) -> array[int]:
    """Ids of the claims that ``wanted`` lets through, in order; merged-in claims count under their heads."""
    where, values = _where(wanted)
    condition = f" WHERE {' AND '.join(where)}" if where else ""
    cursor = db.execute(
        f"SELECT s.claim_id FROM summary s JOIN claim h ON h.id = s.claim_id{condition} ORDER BY {ORDERS[sort]}"
        if where
        else f"SELECT s.claim_id FROM summary s ORDER BY {ORDERS[sort]}",
        values,
    )
    ids = array("q")
    while batch := cursor.fetchmany(FETCH):
        ids.extend(row[0] for row in batch)
    return ids


def _where(wanted: Filter) -> tuple[list[str], list[str | int]]:
    where: list[str] = []
    values: list[str | int] = []

    def need(condition: str, *bound: str | int) -> None:
        where.append(condition)
        values.extend(bound)

    if wanted.statuses:
        need(f"h.status IN ({marks(list(wanted.statuses))})", *sorted(wanted.statuses))
    if wanted.labels:
        need(f"s.label IN ({marks(list(wanted.labels))})", *sorted(wanted.labels))
    if wanted.flagged is not None:
        need("h.flagged = ?", int(wanted.flagged))
    if wanted.similar is not None:
        need("s.similar > 0" if wanted.similar else "s.similar = 0")
    if wanted.classes:
        classes = f"m.sourcing_class IN ({marks(list(wanted.classes))})"
        need(_some_mention(classes), *sorted(wanted.classes))
    if wanted.outlet is not None:
        need(
            _some_mention("m.article_id IN (SELECT id FROM article WHERE coalesce(outlet, '') = ?)"),
            wanted.outlet,
        )
    if wanted.article_id is not None:
        need(_some_mention("m.article_id = ?"), wanted.article_id)
    if wanted.origin is not None:
        need(f"s.claim_id IN (SELECT claim_id FROM provenance WHERE origin_id IN ({_ITS_NAMES}))", wanted.origin)
    if wanted.named is not None:
        named = f"SELECT mention_id FROM hop WHERE source_id IN ({_ITS_NAMES})"
        need(_some_mention(f"m.id IN ({named})"), wanted.named)
    if wanted.source:
        named = (
            "SELECT hop.mention_id FROM hop JOIN source ON source.id = hop.source_id"
            " WHERE source.name LIKE ? ESCAPE '\\'"
        )
        need(_some_mention(f"m.id IN ({named})"), like(wanted.source))
    if wanted.text.strip():
        _need_text(wanted.text, need)
    return where, values


def _some_mention(condition: str) -> str:
    return (
        "s.claim_id IN (SELECT coalesce(c.merged_into, c.id) FROM mention m JOIN claim c ON c.id = m.claim_id"
        f" WHERE {condition})"
    )


def like(text: str) -> str:
    """A LIKE pattern (escape character ``\\``) for text that holds ``text``, whatever signs it has."""
    return "%" + re.sub(r"([%_\\])", r"\\\1", text) + "%"


def match_query(text: str) -> str | None:
    """An FTS5 query for all words of ``text``, the last one as a beginning; None if it has no words.

    Every word is quoted, so that nothing a reviewer types is read as FTS5 syntax.
    """
    words = re.findall(r"\w+", text)
    if not words:
        return None
    ended = text[-1:].isspace()
    return " ".join(f'"{word}"' + ("" if ended or index < len(words) - 1 else "*") for index, word in enumerate(words))


def _need_text(text: str, need: Callable[..., None]) -> None:
    query = match_query(text)
    if query is None:
        need("instr(h.text, ?) > 0", text.strip())
        return
    need(
        "s.claim_id IN (SELECT coalesce(c.merged_into, c.id) FROM claim c WHERE c.id IN"
        " (SELECT rowid FROM claim_fts WHERE claim_fts MATCH ?"
        " UNION SELECT claim_id FROM mention WHERE id IN (SELECT rowid FROM mention_fts WHERE mention_fts MATCH ?)))",
        query,
        query,
    )


def claim_rows(db: Database, ids: Sequence[int]) -> list[ClaimRow]:
    """The lines of these claims, in the order of ``ids``; claims that are gone or merged in are left out."""
    found: dict[int, ClaimRow] = {}
    for batch in batches(ids):
        for row in db.execute(
            "SELECT c.id, c.text, c.status, c.flagged, s.label, s.outlets, s.origins, s.unknown, s.mentions, s.worth,"
            " s.outlet, s.similar FROM summary s JOIN claim c ON c.id = s.claim_id"
            f" WHERE s.claim_id IN ({marks(batch)})",
            batch,
        ).fetchall():
            found[row[0]] = ClaimRow(
                id=row[0],
                text=row[1],
                status=Status(row[2]),
                flagged=bool(row[3]),
                label=Label(row[4]),
                outlets=row[5],
                origins=row[6],
                unknown=row[7],
                mentions=row[8],
                worth=row[9],
                outlet=row[10],
                similar=row[11],
            )
    return [found[claim_id] for claim_id in ids if claim_id in found]
