"""Whole views for screens and reports: a claim with all that stands under it, an article's marks, numbers, history."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from store.database import reading
from store.database.batches import batches, marks
from store.database.file import Database
from store.database.reading import spans_of
from store.database.turning import STANDS
from store.model import (
    Claim,
    Label,
    LogEntry,
    Member,
    OriginShare,
    OutletShare,
    Sitting,
    Span,
    Status,
)


@dataclass(frozen=True, slots=True)
class ArticleMark:
    """One place in an article that states a claim."""

    claim_id: int
    """The claim as it counts now."""
    mention_id: int
    status: Status
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Stats:
    """The desk in numbers. Claims merged into others are not counted."""

    articles: int
    claims: int
    mentions: int
    by_status: dict[Status, int]
    labels: dict[Label, int]
    pairs_undecided: int
    flagged: int = 0
    origins_known: int = 0
    """How many known origins the claims have, one whatever it is called."""
    origins: tuple[OriginShare, ...] = ()
    """Those that carry most claims, those first."""
    outlets_known: int = 0
    outlets: tuple[OutletShare, ...] = ()
    """Those with most mentions, those first."""
    decisions: dict[str, int] = field(default_factory=dict)
    """Decisions that stand by the hour, UTC: ``2026-11-22T09`` to their number."""
    sitting: Sitting | None = None
    """The reviewer's stretch of decisions that is going on, or was last."""


def claims(db: Database, claim_ids: Sequence[int]) -> list[Claim]:
    """The claims that these ids count under now, each once, in the order given; unknown ids are left out."""
    # Loaded with the first claim that is looked at whole: a list of claims does without.
    from store.database.identities import StoredIdentities
    from store.sourcing import assess, names_in

    current = reading.heads_of(db, claim_ids)
    heads = list(dict.fromkeys(current[claim_id] for claim_id in claim_ids if claim_id in current))
    members = reading.members_of(db, heads)
    mentions = reading.mentions_of(db, [member for group in members.values() for member in group])
    gathered = {head: tuple(each for i in members[head] for each in mentions.get(i, [])) for head in heads}
    identities = StoredIdentities(db, names_in(gathered.values()))
    rows = {}
    for batch in batches([member for group in members.values() for member in group]):
        sql = f"SELECT id, text, own_text, status, reason, flagged, verdict FROM claim WHERE id IN ({marks(batch)})"
        rows.update({row["id"]: row for row in db.query(sql, batch)})
    found = []
    for head in heads:
        row, group, under = rows[head], members[head], gathered[head]
        judgements = tuple(reading.judgements_of(db, [mention.id for mention in under]))
        found.append(
            Claim(
                id=head,
                text=row["text"],
                status=Status(row["status"]),
                flagged=bool(row["flagged"]),
                verdict=row["verdict"],
                merged_into=None,
                members=tuple(group[1:]),
                mentions=under,
                sourcing=assess(under, judgements, identities),
                judgements=judgements,
                notes=reading.notes_of(db, group),
                evidence=reading.evidence_of(db, group),
                merged=tuple(_member(rows[member]) for member in group[1:]),
                own_text=row["own_text"],
                reason=row["reason"],
            )
        )
    return found


def _member(row: Mapping[str, Any]) -> Member:
    return Member(
        id=row["id"],
        text=row["text"],
        status=Status(row["status"]),
        flagged=bool(row["flagged"]),
        verdict=row["verdict"],
        reason=row["reason"],
        own_text=row["own_text"],
    )


def article_marks(db: Database, article_id: int) -> list[ArticleMark]:
    """Where an article states which claim, in order of place."""
    return [
        ArticleMark(row["head"], row["id"], Status(row["status"]), spans_of(row["spans"]))
        for row in db.query(
            "SELECT m.id, m.spans, h.id AS head, h.status FROM mention m JOIN claim c ON c.id = m.claim_id"
            " JOIN claim h ON h.id = coalesce(c.merged_into, c.id) WHERE m.article_id = ? ORDER BY m.position, m.id",
            [article_id],
        )
    ]


def has_article(db: Database, sha256: str) -> bool:
    """Whether an article with this cleaned text is on the desk."""
    return db.execute("SELECT 1 FROM article WHERE sha256 = ?", [sha256]).fetchone() is not None


def outlets(db: Database) -> list[str]:
    """Names of the outlets on the desk."""
    sql = "SELECT DISTINCT outlet FROM article WHERE outlet <> '' ORDER BY outlet COLLATE NOCASE"
    return [row[0] for row in db.execute(sql).fetchall()]


def sources(db: Database) -> list[str]:
    """Names of the sources that stand in some chain."""
    named = "SELECT name FROM source WHERE EXISTS (SELECT 1 FROM hop WHERE source_id = source.id)"
    sql = f"{named} ORDER BY name COLLATE NOCASE"
    return [row[0] for row in db.execute(sql).fetchall()]


_GONE = "SELECT row_id FROM change WHERE after IS NULL AND tbl"
_ACTIONS_ON = f"""WITH own(id) AS (SELECT value FROM json_each(?)),
    m(id) AS (SELECT id FROM mention WHERE claim_id IN own
        UNION {_GONE} = 'mention' AND before ->> 'claim_id' IN own),
    p(id) AS (SELECT id FROM pair WHERE claim_a IN own OR claim_b IN own
        UNION {_GONE} = 'pair' AND (before ->> 'claim_a' IN own OR before ->> 'claim_b' IN own)),
    j(id) AS (SELECT id FROM judgement WHERE mention_a IN m OR mention_b IN m
        UNION {_GONE} = 'judgement' AND (before ->> 'mention_a' IN m OR before ->> 'mention_b' IN m))
    SELECT action_id FROM change WHERE tbl = 'claim' AND row_id IN own
    UNION SELECT action_id FROM change WHERE tbl = 'mention' AND row_id IN m
    UNION SELECT action_id FROM change WHERE tbl = 'pair' AND row_id IN p
    UNION SELECT action_id FROM change WHERE tbl = 'judgement' AND row_id IN j
    UNION SELECT action_id FROM change WHERE tbl = 'hop' AND coalesce(after, before) ->> 'mention_id' IN m
    UNION SELECT action_id FROM change
        WHERE tbl IN ('note', 'evidence') AND coalesce(after, before) ->> 'claim_id' IN own"""
"""The actions on a JSON list of claims and all that stands under them; rows that are gone tell by their last image."""


def history(
    db: Database, claim_id: int | None, limit: int, reviewer: str | None = None, before: int | None = None
) -> list[LogEntry]:
    """The latest ``limit`` actions, newest first: all, or those that changed a claim or what stands under it.

    ``reviewer`` keeps to one person's, ``before`` to actions with a lower id.
    """
    where, values = list[str](), list[str | int]()
    if claim_id is not None:
        where.append(f"a.id IN ({_ACTIONS_ON})")
        values.append(json.dumps(reading.members_of(db, [claim_id])[claim_id]))
    if reviewer is not None:
        where.append("a.reviewer = ?")
        values.append(reviewer)
    if before is not None:
        where.append("a.id < ?")
        values.append(before)
    narrowed = f" WHERE {' AND '.join(where)}" if where else ""
    rows = db.execute(
        f"SELECT a.id, a.at, a.reviewer, a.verb, a.text, a.kind = 'act' AND NOT ({STANDS}), a.target"
        f" FROM action a{narrowed} ORDER BY a.id DESC LIMIT ?",
        [*values, limit],
    ).fetchall()
    return [LogEntry(act, at, who, verb, text, bool(undone), of) for act, at, who, verb, text, undone, of in rows]


_LATEST_ON = """WITH own(id) AS (SELECT value FROM json_each(?)),
    m(id) AS (SELECT id FROM mention WHERE claim_id IN own)
    SELECT action_id FROM change WHERE tbl = 'claim' AND row_id IN own
    UNION SELECT action_id FROM change WHERE tbl = 'mention' AND row_id IN m
    UNION SELECT action_id FROM change
        WHERE tbl = 'hop' AND row_id IN (SELECT id FROM hop WHERE mention_id IN m)
    UNION SELECT action_id FROM change WHERE tbl = 'judgement' AND row_id IN
        (SELECT id FROM judgement WHERE mention_a IN m UNION SELECT id FROM judgement WHERE mention_b IN m)
    UNION SELECT action_id FROM change WHERE tbl = 'pair' AND row_id IN
        (SELECT id FROM pair WHERE claim_a IN own UNION SELECT id FROM pair WHERE claim_b IN own)
    UNION SELECT action_id FROM change WHERE tbl = 'note' AND row_id IN (SELECT id FROM note WHERE claim_id IN own)
    UNION SELECT action_id FROM change
        WHERE tbl = 'evidence' AND row_id IN (SELECT id FROM evidence WHERE claim_id IN own)"""
"""The actions on a JSON list of claims and what stands under them now: by index throughout, so it may run with every
claim that is looked at. What is gone again tells nothing here; ``history`` knows it too."""


def latest_on(db: Database, claim_ids: Sequence[int], limit: int) -> list[LogEntry]:
    """What was done last to these claims and what stands under them, newest first."""
    rows = db.execute(
        f"SELECT a.id, a.at, a.reviewer, a.verb, a.text, a.kind = 'act' AND NOT ({STANDS}), a.target"
        f" FROM action a WHERE a.id IN ({_LATEST_ON}) ORDER BY a.id DESC LIMIT ?",
        [json.dumps(list(claim_ids)), limit],
    ).fetchall()
    return [LogEntry(act, at, who, verb, text, bool(undone), of) for act, at, who, verb, text, undone, of in rows]


def reviewers(db: Database) -> list[str]:
    """Everybody who did something, in the order of the alphabet."""
    return [str(row[0]) for row in db.execute("SELECT DISTINCT reviewer FROM action ORDER BY reviewer").fetchall()]


def setting(db: Database, key: str, default: str | None) -> str | None:
    """A remembered setting, or ``default``."""
    row = db.execute("SELECT value FROM setting WHERE key = ?", [key]).fetchone()
    return default if row is None else str(row[0])


def set_setting(db: Database, key: str, value: str) -> None:
    """Remember a setting. Call inside a transaction."""
    db.execute(
        "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        [key, value],
    )
