"""One derived row for each claim that stands by itself: what lists, filters and orders need, kept current.

Derived rows are not in the log: they follow from the rows that are, and are made anew inside the act that changed
those.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from store import sourcing
from store.database import provenance, reading, sources
from store.database.batches import batches, marks
from store.database.file import Database
from store.database.identities import StoredIdentities
from store.database.journal import Change
from store.database.orders import LABEL_RANK
from store.database.schema import ARTICLE, CLAIM, HOP, JUDGEMENT, MENTION, PAIR, SOURCE, SUMMARY
from store.database.suggestions import count_open
from store.database.watching import EVERY
from store.model import Mention, Status

_MARKS = frozenset({"status", "reason", "flagged", "verdict"})
"""The columns of a claim that say what a reviewer thinks of it: nobody's origin rests on them."""

_COLUMNS = (
    "claim_id", "label", "label_rank", "outlets", "origins", "unknown", "mentions", "worth", "outlet", "article_id",
    "position", "similar", "status", "flagged",
)  # fmt: skip


def follow(db: Database, changes: list[Change]) -> None:
    """Bring identities, and the summaries of all claims that ``changes`` touch, up to date."""
    marks_alone = all(change.table == CLAIM and _MARKS.issuperset(change.after or ("",)) for change in changes)
    if marks_alone and _remark(db, changes):
        return
    renamed = sources.settle(db, changes)
    refresh(db, touched_by(db, changes) | naming(db, renamed))


def _remark(db: Database, changes: list[Change]) -> bool:
    """Follow changes of nothing but marks, which leave alone what a claim rests on; False if one was merged in."""
    marks_of = {
        row[0]: row[1:]
        for batch in batches(change.row_id for change in changes)
        for row in db.execute(
            f"SELECT id, status, flagged, merged_into FROM {CLAIM} WHERE id IN ({marks(batch)})", batch
        )
    }
    if any(merged_into is not None for _, _, merged_into in marks_of.values()):
        return False
    db.executemany(
        f"UPDATE {SUMMARY} SET status = ?, flagged = ? WHERE claim_id = ?",
        ((status, flagged, claim_id) for claim_id, (status, flagged, _) in marks_of.items()),
    )
    shunned = {
        change.row_id
        for change in changes
        if Status.REJECTED in ((change.before or {}).get("status"), (change.after or {}).get("status"))
    }
    # No pair of a rejected claim is open.
    refresh_similar(db, shunned | _neighbours(db, shunned) if shunned else ())
    return True


def naming(db: Database, names: Iterable[int]) -> set[int]:
    """The claims whose summaries may rest on who these names are.

    A claim of one mention has one origin whoever that is, unless two of the names stand in it: it may go in a circle.
    """
    listed = json.dumps(sorted(names))
    among = "(SELECT value FROM json_each(?1))"
    sql = (
        f"SELECT s.claim_id FROM {HOP} o JOIN {MENTION} m ON m.id = o.mention_id"
        f" JOIN {CLAIM} c ON c.id = m.claim_id JOIN {SUMMARY} s ON s.claim_id = coalesce(c.merged_into, c.id)"
        f" WHERE o.source_id IN {among} AND (s.mentions > 1"
        f" OR EXISTS (SELECT 1 FROM {HOP} w WHERE w.mention_id = m.id AND w.id <> o.id AND w.source_id IN {among})"
        f" OR EXISTS (SELECT 1 FROM {ARTICLE} a JOIN {SOURCE} p ON p.name = a.outlet"
        f" WHERE a.id = m.article_id AND p.id IN {among} AND o.role <> 'publisher'))"
    )
    return {row[0] for row in db.execute(sql, [listed]).fetchall()}


def refresh_shared(db: Database) -> None:
    """Make the summaries of all claims anew that may rest on who is who, after identities were worked out anew.

    Of the claims of one mention, those whose chain is long enough to go in a circle.
    """
    sql = (
        f"SELECT s.claim_id FROM {SUMMARY} s WHERE s.mentions > 1 UNION SELECT coalesce(c.merged_into, c.id)"
        f" FROM {HOP} o JOIN {MENTION} m ON m.id = o.mention_id JOIN {CLAIM} c ON c.id = m.claim_id"
        " WHERE o.source_id IS NOT NULL GROUP BY o.mention_id HAVING count(*) > 2"
        " OR (count(*) > 1 AND max(o.role = 'publisher') = 0)"
    )
    refresh(db, [row[0] for row in db.execute(sql).fetchall()])


def refresh(db: Database, claim_ids: Iterable[int]) -> None:
    """Make the summaries of these claims anew; a claim that is merged in or gone loses its summary."""
    touched = set(claim_ids)
    if not touched:
        return
    current = reading.heads_of(db, touched)
    heads = sorted(set(current.values()))
    stale = sorted(touched - set(heads))
    for batch in batches(stale):
        db.execute(f"DELETE FROM {SUMMARY} WHERE claim_id IN ({marks(batch)})", batch)
    members = reading.members_of(db, heads)
    provenance.refresh(db, [member for group in members.values() for member in group])
    mentions = reading.mentions_of(db, [member for group in members.values() for member in group])
    gathered = {head: [each for member in members[head] for each in mentions.get(member, [])] for head in heads}
    identities = StoredIdentities(db, sourcing.names_in(gathered.values()))
    similar = count_open(db, heads)
    marked = {
        row[0]: (row[1], row[2])
        for batch in batches(heads)
        for row in db.execute(f"SELECT id, status, flagged FROM {CLAIM} WHERE id IN ({marks(batch)})", batch)
    }
    rows = []
    for done, (head, under) in enumerate(gathered.items()):
        if db.watch is not None and done % EVERY == 0:
            db.watch.followed(done, len(gathered))
        if under:
            rows.append((*_summary(db, head, under, identities, similar.get(head, 0)), *marked[head]))
    db.executemany(
        # Not REPLACE, which takes a row away without its trigger: the tally would count it twice.
        f"INSERT INTO {SUMMARY} ({', '.join(_COLUMNS)}) VALUES ({marks(_COLUMNS)})"
        f" ON CONFLICT (claim_id) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in _COLUMNS[1:])}",
        rows,
    )


def refresh_similar(db: Database, heads: Iterable[int]) -> None:
    """Count the open suggestions of these claims anew."""
    listed = list(heads)
    counts = count_open(db, listed)
    db.executemany(
        f"UPDATE {SUMMARY} SET similar = ? WHERE claim_id = ? AND similar <> ?",
        ((counts.get(head, 0), head, counts.get(head, 0)) for head in listed),
    )


def _summary(
    db: Database, head: int, mentions: list[Mention], identities: StoredIdentities, similar: int
) -> tuple[int | float | str, ...]:
    judgements = reading.judgements_of(db, [mention.id for mention in mentions]) if len(mentions) > 1 else []
    assessed = sourcing.assess(mentions, judgements, identities)
    first = mentions[0]
    return (
        head,
        assessed.label.value,
        LABEL_RANK[assessed.label],
        assessed.outlets,
        len(assessed.origins),
        assessed.unknown,
        len(mentions),
        max(mention.worth for mention in mentions),
        first.article.outlet or "",
        first.article.id,
        first.spans[0][0] if first.spans else 0,
        similar,
    )


_CLAIMS_IN = {CLAIM: ("merged_into",), MENTION: ("claim_id",), PAIR: ("claim_a", "claim_b")}
_MENTIONS_IN = {HOP: ("mention_id",), JUDGEMENT: ("mention_a", "mention_b")}


def touched_by(db: Database, changes: list[Change]) -> set[int]:
    """The claims whose summaries depend on the changed rows, and those that share an open pair with them."""
    claims: set[int] = set()
    mentions: set[int] = set()
    for change in changes:
        if change.table == CLAIM:
            claims.add(change.row_id)
        if change.table == MENTION:
            mentions.add(change.row_id)
        claims.update(_named(db, change, _CLAIMS_IN.get(change.table, ())))
        mentions.update(_named(db, change, _MENTIONS_IN.get(change.table, ())))
    for batch in batches(mentions):
        sql = f"SELECT claim_id FROM {MENTION} WHERE id IN ({marks(batch)})"
        claims.update(row[0] for row in db.execute(sql, batch).fetchall())
    if any(change.table in (CLAIM, PAIR) for change in changes):
        claims.update(_neighbours(db, claims))
    return claims


def _named(db: Database, change: Change, columns: tuple[str, ...]) -> set[int]:
    """The ids in these columns of the changed row, as it was and as it is."""
    if not columns:
        return set()
    images = [image for image in (change.before, change.after) if image is not None]
    found = {value for image in images for name in columns if isinstance(value := image.get(name), int)}
    row = db.execute(f"SELECT {', '.join(columns)} FROM {change.table} WHERE id = ?", [change.row_id]).fetchone()
    return found | {value for value in row or () if value is not None}


def _neighbours(db: Database, claims: set[int]) -> set[int]:
    """Claims with a suggestion to any claim of the same group: their count of open pairs may have moved."""
    heads = set(reading.heads_of(db, claims).values())
    members = [member for group in reading.members_of(db, heads).values() for member in group]
    found: set[int] = set()
    for batch in batches(set(members) | claims):
        sql = (
            f"SELECT claim_b FROM suggestion WHERE claim_a IN ({marks(batch)})"
            f" UNION SELECT claim_a FROM suggestion WHERE claim_b IN ({marks(batch)})"
        )
        found.update(row[0] for row in db.execute(sql, [*batch, *batch]).fetchall())
    return set(reading.heads_of(db, found).values())
