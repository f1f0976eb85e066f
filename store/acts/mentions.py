"""Acts on what was extracted: add a mention that was missed, split a compound one, extract an article anew."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

from store.acts.articles import fingerprint, put_mention, verbatim
from store.acts.claims import heads
from store.database.journal import Act
from store.database.reading import chains_of, spans_of
from store.database.schema import CLAIM, HOP, MENTION
from store.errors import Refused
from store.model import Article, Draft, Hop, Level, QuoteType, Role, SourcingClass, Span, Status

SAME_PLACE = 0.8
"""Share of characters from which on a newly found place is that of a mention which stays."""

BY_HAND = 1.0
"""The worth of a claim that a reviewer went to the trouble of adding."""


def add_mention(act: Act, article: Article, draft: Draft, claim_id: int | None) -> int:
    """Store a mention that extraction missed, under ``claim_id`` or a claim of its own; gives the claim's id.

    Raises Refused if its spans are not in the article, or if the article has a mention at just that place.
    """
    _check_spans(article, draft.spans)
    if claim_id is not None:
        heads(act, [claim_id])
    for row in act.database.query(f"SELECT id, claim_id, spans FROM {MENTION} WHERE article_id = ?", [article.id]):
        if spans_of(row["spans"]) == draft.spans:
            raise Refused(f"this place is claim #{row['claim_id']} already")
    mention_id = put_mention(act, article.id, article.document, draft, claim_id=claim_id)
    made = act.row(MENTION, mention_id)
    owner = int(made["claim_id"] or 0) if made is not None else 0
    act.text = f"added #{owner}: {draft.text}" if claim_id is None else f"added to #{owner}: {draft.text}"
    return owner


def _check_spans(article: Article, spans: Sequence[Span]) -> None:
    length = len(article.document.text)
    if not spans or any(not 0 <= start < end <= length for start, end in spans):
        raise Refused("there is no text at that place")
    if not verbatim(article.document.text, spans).strip():
        raise Refused("there are only blanks at that place")


def split_mention(
    act: Act, article: Article, mention_id: int, parts: Sequence[tuple[Sequence[Span], str]]
) -> list[int]:
    """Split a mention into several, each with its spans and wording; gives the claims' ids, the first one as it was.

    The first part takes the mention's place, so that notes and decisions stay where they are; the others get claims
    of their own, with the same chain. Raises Refused for fewer than two parts or an empty one.
    """
    row = act.row(MENTION, mention_id)
    if row is None:
        raise Refused(f"there is no mention {mention_id}")
    if len(parts) < 2:
        raise Refused("a split needs two parts or more")
    whole = _draft_of(act, mention_id)
    drafts = [replace(whole, spans=tuple(spans), text=" ".join(text.split())) for spans, text in parts]
    for draft in drafts:
        _check_spans(article, draft.spans)
        if not draft.text:
            raise Refused("a claim needs a wording")
    claim_id = int(row["claim_id"] or 0)
    _become(act, article, mention_id, drafts[0])
    act.update(CLAIM, claim_id, {"text": drafts[0].text, "own_text": None})
    ids = [claim_id]
    for draft in drafts[1:]:
        new_id = put_mention(act, article.id, article.document, draft)
        made = act.row(MENTION, new_id)
        ids.append(int(made["claim_id"] or 0) if made is not None else 0)
    act.text = f"split #{claim_id} into {len(ids)} claims"
    return ids


def article_of(act: Act, mention_id: int) -> int:
    """The article that a mention stands in. Raises Refused if there is no such mention."""
    row = act.row(MENTION, mention_id)
    if row is None:
        raise Refused(f"there is no mention {mention_id}")
    return int(row["article_id"] or 0)


def _draft_of(act: Act, mention_id: int) -> Draft:
    row = act.row(MENTION, mention_id)
    if row is None:
        raise Refused(f"there is no mention {mention_id}")
    return Draft(
        spans=spans_of(str(row["spans"])),
        text=str(row["text"]),
        level=Level(str(row["level"])),
        quote_type=QuoteType(str(row["quote_type"])),
        sourcing_class=SourcingClass(str(row["sourcing_class"])),
        chain=chains_of(act.database, [mention_id]).get(mention_id, ()),
        worth=float(row["worth"] or 0.0),
        reasons=tuple(json.loads(str(row["reasons"]))),
        warnings=tuple(json.loads(str(row["warnings"]))),
        dated=str(row["dated"]) if row["dated"] is not None else None,
    )


def _become(act: Act, article: Article, mention_id: int, draft: Draft) -> None:
    """Give a mention the place and the wording of a draft."""
    act.update(
        MENTION,
        mention_id,
        {
            "position": draft.spans[0][0],
            "spans": json.dumps(draft.spans, separators=(",", ":")),
            "verbatim": verbatim(article.document.text, draft.spans),
            "text": draft.text,
            "fingerprint": fingerprint(article.document.sha256, draft),
        },
    )


def extract_again(act: Act, article: Article, drafts: Sequence[Draft]) -> tuple[int, int, int]:
    """Put newly extracted drafts in the place of an article's mentions: (kept, added, removed).

    A mention at the same spans stays, with all that was decided on it. One that extraction no longer finds goes only
    if nobody has touched it or its claim; what it finds at nearly the place of one that stays is that one, and one
    that a reviewer has split does not come back whole.
    """
    old = {
        spans_of(row["spans"]): (row["id"], row["claim_id"])
        for row in act.database.query(f"SELECT id, claim_id, spans FROM {MENTION} WHERE article_id = ?", [article.id])
    }
    new = {draft.spans: draft for draft in drafts}
    gone = [place for place in old if place not in new and _untouched(act, article, *old[place])]
    for place in gone:
        _remove(act, *old[place])
    stays = [place for place in old if place not in new and place not in gone]
    added = [
        draft
        for place, draft in new.items()
        if place not in old
        and not any(_shared(place, other) >= SAME_PLACE for other in stays)
        and not _was_split(act, article, draft)
    ]
    for draft in added:
        put_mention(act, article.id, article.document, draft)
    kept = len(old) - len(gone)
    act.text = (
        f"extracted {article.document.outlet or 'the article'} again: {kept} kept, {len(added)} new, {len(gone)} gone"
    )
    return kept, len(added), len(gone)


def _was_split(act: Act, article: Article, draft: Draft) -> bool:
    """Whether a mention stood at just this place until a reviewer split it."""
    sql = (
        "SELECT 1 FROM change c JOIN mention m ON m.id = c.row_id WHERE c.tbl = 'mention' AND m.article_id = ?"
        " AND c.before ->> 'spans' = ?"
    )
    place = json.dumps(draft.spans, separators=(",", ":"))
    return act.database.execute(sql, [article.id, place]).fetchone() is not None


def _shared(one: Sequence[Span], other: Sequence[Span]) -> float:
    """Characters that two places share, as a share of all that either holds (Jaccard)."""
    both = sum(max(0, min(end, e) - max(start, s)) for start, end in one for s, e in other)
    either = sum(end - start for start, end in (*one, *other)) - both
    return both / either if either else 0.0


def _untouched(act: Act, article: Article, mention_id: int, claim_id: int) -> bool:
    """Whether extraction brought a mention and its claim, and no act has changed them since.

    A ready claim from elsewhere has a fingerprint of its own: extraction did not bring it, and does not take it away.
    """
    claim, mention = act.row(CLAIM, claim_id), act.row(MENTION, mention_id)
    if claim is None or claim["status"] != Status.NEW or claim["merged_into"] is not None:
        return False
    if mention is None or mention["fingerprint"] != fingerprint(article.document.sha256, _draft_of(act, mention_id)):
        return False
    checks = (
        ("SELECT 1 FROM change WHERE tbl = 'claim' AND row_id = ? AND before IS NOT NULL", claim_id),
        ("SELECT 1 FROM change WHERE tbl = 'mention' AND row_id = ? AND before IS NOT NULL", mention_id),
        ("SELECT 1 FROM claim WHERE merged_into = ?", claim_id),
        ("SELECT 1 FROM mention WHERE claim_id = ? LIMIT 1 OFFSET 1", claim_id),
        ("SELECT 1 FROM pair WHERE ? IN (claim_a, claim_b)", claim_id),
        ("SELECT 1 FROM note WHERE claim_id = ?", claim_id),
        ("SELECT 1 FROM evidence WHERE claim_id = ?", claim_id),
        ("SELECT 1 FROM judgement WHERE ? IN (mention_a, mention_b)", mention_id),
        (
            "SELECT 1 FROM change WHERE tbl = 'hop' AND after IS NULL AND before ->> 'mention_id' = ?",
            mention_id,
        ),
        (
            "SELECT 1 FROM change c JOIN action a ON a.id = c.action_id WHERE c.tbl = 'mention' AND c.row_id = ?"
            " AND a.verb NOT IN ('import', 'extract again')",
            mention_id,
        ),
    )
    return all(act.database.execute(sql, [number]).fetchone() is None for sql, number in checks)


def _remove(act: Act, mention_id: int, claim_id: int) -> None:
    for (hop_id,) in act.database.execute(f"SELECT id FROM {HOP} WHERE mention_id = ?", [mention_id]).fetchall():
        act.delete(HOP, hop_id)
    act.delete(MENTION, mention_id)
    act.delete(CLAIM, claim_id)


def like_its_neighbour(act: Act, article: Article, spans: Sequence[Span]) -> Draft:
    """A draft at ``spans``, worded as the article words it and sourced as the mention that overlaps it most.

    Where no mention overlaps, it is the outlet's own statement.
    """
    text = " ".join(verbatim(article.document.text, spans).split())
    best: tuple[int, int] = (0, 0)
    for row in act.database.query(f"SELECT id, spans FROM {MENTION} WHERE article_id = ?", [article.id]):
        shared = sum(max(0, min(end, e) - max(start, s)) for start, end in spans for s, e in spans_of(row["spans"]))
        best = max(best, (shared, -row["id"]))
    if best[0]:
        return replace(_draft_of(act, -best[1]), spans=tuple(spans), text=text)
    outlet = article.document.outlet
    chain = (Hop(outlet, Role.PUBLISHER),) if outlet else ()
    return Draft(spans=tuple(spans), text=text, chain=chain, worth=BY_HAND, reasons=("added by hand",))
