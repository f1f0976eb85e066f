"""Ready claims that were extracted elsewhere: taken as they are, grouped into articles by what they name."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from store.acts.articles import put_article, put_mention
from store.desk import Desk
from store.model import (
    Block,
    BlockKind,
    Document,
    Draft,
    Hop,
    Production,
    QuoteType,
    Record,
    Role,
    SourcingClass,
)

PER_ARTICLE = 200
"""Records of one article in one batch: one act each, so that a long file is never one long transaction."""

Key = tuple[str | None, str | None, str | None, str | None]


@dataclass(frozen=True, slots=True)
class Batch:
    """Records that name the same article."""

    records: tuple[Record, ...]


def batches_of(records: Iterable[Record]) -> Iterator[Batch]:
    """Neighbouring records that name the same article, at most PER_ARTICLE together."""
    waiting: list[Record] = []
    for record in records:
        if waiting and (_key(record) != _key(waiting[0]) or len(waiting) >= PER_ARTICLE):
            yield Batch(tuple(waiting))
            waiting = []
        waiting.append(record)
    if waiting:
        yield Batch(tuple(waiting))


def _key(record: Record) -> Key:
    return record.article, record.outlet, record.url, record.published


def import_batch(desk: Desk, batch: Batch, path: str) -> tuple[int, int]:
    """Store the records of a batch that are new: (claims added, records that were on the desk already)."""
    unique = {_fingerprint(record): record for record in batch.records}
    new = [record for mark, record in unique.items() if not _on_desk(desk, mark)]
    known = len(batch.records) - len(new)
    if not new:
        return 0, known
    document, drafts = _as_article(new, path)
    with desk.acting("import") as act:
        article_id = put_article(act, document)
        if article_id is None:
            return 0, len(batch.records)
        for record, draft in zip(new, drafts, strict=True):
            put_mention(act, article_id, document, draft, mark=_fingerprint(record))
        act.text = f"imported {len(new)} ready claims from {document.outlet or path}"
    return len(new), known


def _on_desk(desk: Desk, mark: str) -> bool:
    return desk.database.execute("SELECT 1 FROM mention WHERE fingerprint = ?", [mark]).fetchone() is not None


def _fingerprint(record: Record) -> str:
    """A record's identity: everything it says but the line it stands on."""
    identity = [record.claim, record.verbatim, record.source, record.quote_type, *_key(record)]
    return hashlib.sha256(json.dumps(identity).encode()).hexdigest()[:32]


def _as_article(records: list[Record], path: str) -> tuple[Document, list[Draft]]:
    """An article made of the records' own words, a line each, and a draft for each line."""
    lines = [" ".join((record.verbatim or record.claim).split()) for record in records]
    text = "\n".join(lines)
    starts = [sum(len(line) + 1 for line in lines[:index]) for index in range(len(lines))]
    places = [(start, start + len(line)) for start, line in zip(starts, lines, strict=True)]
    first = records[0]
    digest = hashlib.sha256(json.dumps([_fingerprint(record) for record in records]).encode()).hexdigest()
    document = Document(
        text=text,
        sha256=digest,
        path=path,
        url=first.url,
        title=first.article,
        outlet=first.outlet,
        published=first.published,
        production=Production.UNKNOWN,
        blocks=tuple(Block(start, end, BlockKind.BODY) for start, end in places if start < end),
    )
    return document, [_draft(record, place) for record, place in zip(records, places, strict=True)]


def _draft(record: Record, place: tuple[int, int]) -> Draft:
    chain = []
    if record.source:
        chain.append(Hop(record.source, Role.SPEAKER))
    if record.outlet:
        chain.append(Hop(record.outlet, Role.PUBLISHER))
    default_quote = QuoteType.PARAPHRASE if record.source else QuoteType.OUTLET_VOICE
    return Draft(
        spans=(place,),
        text=record.claim,
        quote_type=record.quote_type or default_quote,
        sourcing_class=SourcingClass.NAMED if record.source else SourcingClass.UNSOURCED,
        chain=tuple(chain),
        worth=0.5,
    )
