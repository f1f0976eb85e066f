"""Ready claims that were extracted elsewhere: taken as they are, grouped into articles by what they name."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from store.acts.articles import put_article, put_mention, storable
from store.database.journal import Act
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

PER_ACT = 500
"""Records in one act: a long file is neither one long transaction nor one for each record."""

Key = tuple[str | None, str | None, str | None, str | None]


@dataclass(slots=True)
class Taken:
    """What came of some records."""

    articles: int = 0
    claims: int = 0
    known: int = 0
    """Records that were on the desk already."""


def batches_of(records: Iterable[Record]) -> Iterator[list[Record]]:
    """The records in lists of PER_ACT, each for an act of its own."""
    stream = iter(records)
    while batch := list(islice(stream, PER_ACT)):
        yield batch


def _key(record: Record) -> Key:
    return record.article, record.outlet, record.url, record.published


def import_batch(desk: Desk, batch: Sequence[Record], path: str) -> Taken:
    """Store the records that are new, those that name the same article together, all in one act."""
    unique = {_fingerprint(record): record for record in batch}
    # Asked inside the act: another program may be importing the same records.
    with desk.acting("import") as act:
        new = [record for mark, record in unique.items() if not _on_desk(act, mark)]
        taken = Taken(known=len(batch) - len(new))
        by_article: dict[Key, list[Record]] = {}
        for record in new:
            by_article.setdefault(_key(record), []).append(record)
        for records in by_article.values():
            document, drafts = _as_article(records, path)
            article_id = put_article(act, document)
            if article_id is None:
                taken.known += len(records)
                continue
            taken.articles += 1
            taken.claims += len(records)
            for record, draft in zip(records, drafts, strict=True):
                put_mention(act, article_id, document, draft, mark=_fingerprint(record))
        act.text = f"imported {taken.claims} ready claims from {storable(path)}"
    return taken


def _on_desk(act: Act, mark: str) -> bool:
    return act.database.execute("SELECT 1 FROM mention WHERE fingerprint = ?", [mark]).fetchone() is not None


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
