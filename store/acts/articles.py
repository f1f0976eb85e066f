"""Acts that bring articles: the document, its mentions, and a claim for each."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from typing import Any

from store.acts.attribution import put_chain
from store.database.journal import Act, now
from store.database.schema import ARTICLE, CLAIM, MENTION
from store.model import Document, Draft, Status


def put_article(act: Act, document: Document) -> int | None:
    """Store a document and give its id; None if its text is on the desk already."""
    sql = f"SELECT id FROM {ARTICLE} WHERE sha256 = ?"
    if act.database.execute(sql, [document.sha256]).fetchone() is not None:
        return None
    return act.insert(
        ARTICLE,
        {
            "sha256": document.sha256,
            "path": None if document.path is None else storable(document.path),
            "url": document.url,
            "title": document.title,
            "dek": document.dek,
            "outlet": document.outlet,
            "byline": document.byline,
            "published": document.published,
            "production": document.production.value,
            "text": document.text,
            "blocks": json.dumps([[b.start, b.end, b.kind.value] for b in document.blocks], separators=(",", ":")),
            "notices": _json(document.notices),
            "imported_at": now(),
        },
    )


def storable(name: str) -> str:
    """A file's name as text: bytes of it that are no UTF-8, lone surrogates to Python, are written out."""
    return name.encode("utf-8", "backslashreplace").decode("utf-8")


def put_claim(act: Act, text: str) -> int:
    """Store a new claim that nobody has reviewed, and give its id."""
    return act.insert(
        CLAIM,
        {
            "text": text,
            "own_text": None,
            "status": Status.NEW.value,
            "reason": None,
            "flagged": 0,
            "verdict": None,
            "merged_into": None,
        },
    )


def put_mention(
    act: Act,
    article_id: int,
    document: Document,
    draft: Draft,
    *,
    claim_id: int | None = None,
    mark: str | None = None,
) -> int:
    """Store a mention, with a new claim of its own unless ``claim_id`` names one; gives the mention's id.

    ``mark`` is its fingerprint, if it has one from elsewhere.
    """
    if claim_id is None:
        claim_id = put_claim(act, draft.text)
    mention_id = act.insert(
        MENTION,
        {
            "claim_id": claim_id,
            "article_id": article_id,
            "position": draft.spans[0][0] if draft.spans else 0,
            "spans": json.dumps(draft.spans, separators=(",", ":")),
            "verbatim": verbatim(document.text, draft.spans),
            "text": draft.text,
            "level": draft.level.value,
            "quote_type": draft.quote_type.value,
            "sourcing_class": draft.sourcing_class.value,
            "worth": float(draft.worth),
            "reasons": _json(draft.reasons),
            "warnings": _json(draft.warnings),
            "dated": draft.dated,
            "fingerprint": mark or fingerprint(document.sha256, draft),
        },
    )
    put_chain(act, mention_id, draft.chain)
    return mention_id


def verbatim(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """The article's own words at the spans, joined by one space."""
    return " ".join(text[start:end] for start, end in spans)


def fingerprint(sha256: str, draft: Draft) -> str:
    """What makes a mention the same one on another desk: its article, its place, and its wording."""
    identity = json.dumps([sha256, draft.spans, draft.text], ensure_ascii=False)
    return hashlib.sha256(identity.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _json(values: Sequence[Any]) -> str:
    return json.dumps(list(values), ensure_ascii=False)


def import_article(act: Act, document: Document, drafts: Sequence[Draft]) -> int | None:
    """Store an article and its mentions, a claim for each; gives its id, or None if it is on the desk already."""
    article_id = put_article(act, document)
    if article_id is None:
        return None
    seen: set[str] = set()
    for draft in drafts:
        identity = fingerprint(document.sha256, draft)
        if identity not in seen:
            seen.add(identity)
            put_mention(act, article_id, document, draft)
    named = document.outlet or storable(document.path or "an article")
    act.text = f"imported {named}: {len(seen)} claims"
    return article_id
