"""Filters as SQL: for the whole desk, driven from its indexes, or for a few claims, whatever the desk holds."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from store.database.batches import marks
from store.database.orders import LABEL_RANK
from store.model import Filter, Status

_AMONG = (
    "WITH among(id) AS MATERIALIZED (SELECT value FROM json_each(?)), member(id) AS MATERIALIZED"
    " (SELECT id FROM among UNION SELECT c.id FROM among JOIN claim c ON c.merged_into = among.id) "
)


_ITS_NAMES = (
    "SELECT source_id FROM identity WHERE head_id IN"
    " (SELECT i.head_id FROM identity i JOIN source n ON n.id = i.source_id WHERE n.name = ?)"
)
"""The ids of all names of the source that is called so."""


@dataclass(slots=True)
class Query:
    """A reading of ``summary s`` in the making: what it reads from, its conditions and their values."""

    among: Sequence[int] | None = None
    where: list[str] = field(default_factory=list)
    values: list[str | int | float] = field(default_factory=list)
    source: str = "summary s"

    def through(self, index: str) -> None:
        """Read by way of an index of ``summary``, whatever the order of the list would be read by."""
        self.source = f"summary s INDEXED BY {index}"

    def need(self, condition: str, *bound: str | int | float) -> None:
        """Narrow by a further condition."""
        self.where.append(condition)
        self.values.extend(bound)

    def sql(self, order: str, what: str = "s.claim_id") -> tuple[str, list[str | int | float]]:
        """The statement and its values; ``order`` is an ORDER BY and what may follow it."""
        begin, source, first = "", self.source, list[str | int | float]()
        if self.among is not None:
            begin, source = _AMONG, "among CROSS JOIN summary s ON s.claim_id = among.id"
            first.append(json.dumps(list(self.among)))
        narrowed = f" WHERE {' AND '.join(self.where)}" if self.where else ""
        return f"{begin}SELECT {what} FROM {source}{narrowed} ORDER BY {order}", [*first, *self.values]


def query_for(wanted: Filter, *, among: Sequence[int] | None = None, common: bool = False) -> Query:
    """The claims that a filter lets through; ``among`` looks at these claims only, and costs what they cost.

    Words are left to :mod:`store.database.head_search` then. ``common`` says that the statuses and labels of the filter
    are those of many claims: then the list is read in its order and what does not fit is passed over, so that the first
    claims are there at once.
    """
    query = Query(among)
    walk = "+" if common else ""
    if wanted.statuses == {Status.NEW}:
        # Written out, for some indexes hold these claims alone, and another all but these.
        query.need("s.status = 'new'")
    elif wanted.statuses:
        query.need(f"{walk}s.status IN ({marks(list(wanted.statuses))})", *sorted(wanted.statuses))
        if Status.NEW not in wanted.statuses:
            query.need("s.status <> 'new'")
    if wanted.labels:
        ranks = sorted(LABEL_RANK[each] for each in wanted.labels)
        query.need(f"{walk}s.label_rank IN ({marks(ranks)})", *ranks)
    if wanted.flagged is not None:
        query.need("s.flagged = 1" if wanted.flagged else "s.flagged = 0")
    if wanted.similar is not None:
        query.need("s.similar > 0" if wanted.similar else "s.similar = 0")
    _need_mentions(query, wanted)
    if wanted.text.strip() and (among is None or match_query(wanted.text) is None):
        _need_text(query, wanted.text)
    return query


def _need_mentions(query: Query, wanted: Filter) -> None:
    if wanted.classes:
        classes = f"m.sourcing_class IN ({marks(list(wanted.classes))})"
        query.need(_some_mention(query, classes), *sorted(wanted.classes))
    if wanted.outlet:
        outlet = "m.article_id IN (SELECT id FROM article WHERE outlet = ?)"
        query.need(_some_mention(query, outlet), wanted.outlet)
    elif wanted.outlet is not None:
        query.need(_some_mention(query, "m.article_id IN (SELECT id FROM article WHERE coalesce(outlet, '') = '')"))
    if wanted.article_id is not None:
        query.need(_some_mention(query, "m.article_id = ?"), wanted.article_id)
    if wanted.origin is not None:
        only = "" if query.among is None else "claim_id IN (SELECT id FROM among) AND "
        has = f"SELECT claim_id FROM provenance WHERE {only}origin_id IN ({_ITS_NAMES})"
        query.need(f"s.claim_id IN ({has})", wanted.origin)
    if wanted.named is not None:
        query.need(_some_mention(query, _some_hop(query, f"hop.source_id IN ({_ITS_NAMES})")), wanted.named)
    if wanted.source:
        named = (
            "hop.source_id IN (SELECT i.source_id FROM identity i WHERE i.head_id IN"
            " (SELECT n.head_id FROM identity n JOIN source o ON o.id = n.source_id WHERE o.name LIKE ? ESCAPE '\\'))"
        )
        query.need(_some_mention(query, _some_hop(query, named)), like(wanted.source))


def _some_hop(query: Query, condition: str) -> str:
    """That some hop of the mention is like that."""
    if query.among is None:
        return f"m.id IN (SELECT hop.mention_id FROM hop WHERE {condition})"
    return f"EXISTS (SELECT 1 FROM hop WHERE hop.mention_id = m.id AND {condition})"


def _some_mention(query: Query, condition: str) -> str:
    """That some mention of the claim, or of one merged into it, is like that."""
    source = "mention m" if query.among is None else "member CROSS JOIN mention m ON m.claim_id = member.id"
    return (
        f"s.claim_id IN (SELECT coalesce(c.merged_into, c.id) FROM {source} JOIN claim c ON c.id = m.claim_id"
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


def _need_text(query: Query, text: str) -> None:
    words = match_query(text)
    if words is None:
        query.need("s.claim_id IN (SELECT id FROM claim WHERE instr(text, ?) > 0)", text.strip())
        return
    query.need(
        "s.claim_id IN (SELECT coalesce(c.merged_into, c.id) FROM claim c WHERE c.id IN"
        " (SELECT rowid FROM claim_fts WHERE claim_fts MATCH ?"
        " UNION SELECT claim_id FROM mention WHERE id IN (SELECT rowid FROM mention_fts WHERE mention_fts MATCH ?)))",
        words,
        words,
    )
