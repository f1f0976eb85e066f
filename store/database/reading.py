"""Rows of the file as the model's nouns. Every query is consumed whole: a half-read one would pin an old state."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from store.database.batches import batches, marks
from store.database.file import Database
from store.model import (
    Article,
    ArticleHead,
    Block,
    BlockKind,
    Decision,
    Disclosure,
    Document,
    Evidence,
    Hop,
    Independence,
    Judgement,
    Level,
    Mention,
    Note,
    PairDecision,
    Production,
    QuoteType,
    Role,
    SourcingClass,
    Span,
)


def spans_of(stored: str) -> tuple[Span, ...]:
    """Spans from their stored form, ``[[start, end], ...]``."""
    return tuple((int(start), int(end)) for start, end in json.loads(stored))


def texts_of(stored: str) -> tuple[str, ...]:
    """A tuple of texts from its stored form, a JSON list."""
    return tuple(str(text) for text in json.loads(stored))


def article(db: Database, article_id: int) -> Article | None:
    """A whole article, or None."""
    rows = list(db.query("SELECT * FROM article WHERE id = ?", [article_id]))
    return _article(rows[0]) if rows else None


def _article(row: Mapping[str, Any]) -> Article:
    document = Document(
        text=row["text"],
        sha256=row["sha256"],
        path=row["path"],
        url=row["url"],
        title=row["title"],
        dek=row["dek"],
        outlet=row["outlet"],
        byline=row["byline"],
        published=row["published"],
        production=Production(row["production"]),
        blocks=tuple(Block(start, end, BlockKind(kind)) for start, end, kind in json.loads(row["blocks"])),
        notices=texts_of(row["notices"]),
    )
    return Article(row["id"], document, row["imported_at"])


_HEAD = "a.path, a.title, a.outlet, a.url, a.published"


def article_heads(db: Database) -> list[ArticleHead]:
    """All articles without their texts, in order of import."""
    return [_head(row, row["id"]) for row in db.query(f"SELECT a.id, {_HEAD} FROM article a ORDER BY a.id")]


def _head(row: Mapping[str, Any], article_id: int) -> ArticleHead:
    return ArticleHead(article_id, row["path"], row["title"], row["outlet"], row["url"], row["published"])


def heads_of(db: Database, claim_ids: Iterable[int]) -> dict[int, int]:
    """For each claim its head: the claim it counts under now, itself if it was not merged. Unknown ids are left out."""
    found: dict[int, int] = {}
    for batch in batches(claim_ids):
        for row in db.query(
            f"SELECT id, coalesce(merged_into, id) AS head FROM claim WHERE id IN ({marks(batch)})", batch
        ):
            found[row["id"]] = row["head"]
    return found


def members_of(db: Database, heads: Iterable[int]) -> dict[int, list[int]]:
    """For each head the ids of all claims that count under it, the head first."""
    members: dict[int, list[int]] = {}
    for batch in batches(heads):
        members.update({head: [head] for head in batch})
        for row in db.query(
            f"SELECT id, merged_into FROM claim WHERE merged_into IN ({marks(batch)}) ORDER BY id", batch
        ):
            members[row["merged_into"]].append(row["id"])
    return members


def mentions_of(db: Database, claim_ids: Iterable[int]) -> dict[int, list[Mention]]:
    """The mentions made with each of these claims, in order of article and place."""
    mentions: dict[int, list[Mention]] = defaultdict(list)
    for batch in batches(claim_ids):
        rows = list(
            db.query(
                f"SELECT m.*, {_HEAD} FROM mention m JOIN article a ON a.id = m.article_id"
                f" WHERE m.claim_id IN ({marks(batch)}) ORDER BY m.article_id, m.position, m.id",
                batch,
            )
        )
        chains = chains_of(db, [row["id"] for row in rows])
        for row in rows:
            mentions[row["claim_id"]].append(_mention(row, chains.get(row["id"], ())))
    return mentions


def _mention(row: Mapping[str, Any], chain: tuple[Hop, ...]) -> Mention:
    return Mention(
        id=row["id"],
        claim_id=row["claim_id"],
        article=_head(row, row["article_id"]),
        spans=spans_of(row["spans"]),
        verbatim=row["verbatim"],
        text=row["text"],
        level=Level(row["level"]),
        quote_type=QuoteType(row["quote_type"]),
        sourcing_class=SourcingClass(row["sourcing_class"]),
        chain=chain,
        worth=row["worth"],
        reasons=texts_of(row["reasons"]),
        warnings=texts_of(row["warnings"]),
        dated=row["dated"],
        fingerprint=row["fingerprint"],
    )


def chains_of(db: Database, mention_ids: Iterable[int]) -> dict[int, tuple[Hop, ...]]:
    """The chain of each mention, origin first."""
    chains: dict[int, list[Hop]] = defaultdict(list)
    for batch in batches(mention_ids):
        for row in db.query(
            "SELECT h.mention_id, s.name, h.role, h.cue, h.disclosed, h.suggested FROM hop h"
            f" LEFT JOIN source s ON s.id = h.source_id WHERE h.mention_id IN ({marks(batch)})"
            " ORDER BY h.mention_id, h.position",
            batch,
        ):
            chains[row["mention_id"]].append(
                Hop(row["name"], Role(row["role"]), row["cue"], Disclosure(row["disclosed"]), row["suggested"])
            )
    return {mention_id: tuple(hops) for mention_id, hops in chains.items()}


def judgements_of(db: Database, mention_ids: Sequence[int]) -> list[Judgement]:
    """What reviewers said of the origins of pairs of these mentions."""
    wanted = set(mention_ids)
    found: list[Judgement] = []
    for batch in batches(mention_ids):
        for row in db.query(f"SELECT * FROM judgement WHERE mention_a IN ({marks(batch)}) ORDER BY id", batch):
            if row["mention_b"] in wanted:
                verdict = Independence(row["verdict"])
                found.append(Judgement(row["mention_a"], row["mention_b"], verdict, row["reviewer"], row["at"]))
    return found


def notes_of(db: Database, claim_ids: Sequence[int]) -> tuple[Note, ...]:
    """The notes on these claims, oldest first."""
    return tuple(
        Note(row["id"], row["claim_id"], row["text"], row["author"], row["at"])
        for row in db.query(f"SELECT * FROM note WHERE claim_id IN ({marks(claim_ids)}) ORDER BY id", list(claim_ids))
    )


def evidence_of(db: Database, claim_ids: Sequence[int]) -> tuple[Evidence, ...]:
    """The evidence on these claims, oldest first."""
    sql = f"SELECT * FROM evidence WHERE claim_id IN ({marks(claim_ids)}) ORDER BY id"
    return tuple(Evidence(**row) for row in db.query(sql, list(claim_ids)))


def pair_decisions(db: Database, claim_ids: Iterable[int] | None = None) -> list[PairDecision]:
    """What reviewers decided of pairs: all of them, or those that touch the given claims."""
    if claim_ids is None:
        rows = list(db.query("SELECT * FROM pair ORDER BY claim_a, claim_b"))
    else:
        seen: dict[int, dict[str, Any]] = {}
        for batch in batches(claim_ids):
            sql = f"SELECT * FROM pair WHERE claim_a IN ({marks(batch)}) OR claim_b IN ({marks(batch)})"
            seen.update({row["id"]: row for row in db.query(sql, [*batch, *batch])})
        rows = [seen[key] for key in sorted(seen)]
    return [PairDecision(r["claim_a"], r["claim_b"], Decision(r["decision"]), r["reviewer"], r["at"]) for r in rows]
