"""This program's own export back onto a desk: articles, claims with their merges, decisions, notes, judgements."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

from store.acts.articles import put_article, put_claim, put_mention
from store.database.journal import Act
from store.database.schema import CLAIM, EVIDENCE, JUDGEMENT, NOTE, PAIR, SOURCE
from store.database.sources import source_id
from store.desk import Desk
from store.export import Export, load
from store.model import Article, Claim, Draft, Member, Mention


@dataclass(slots=True)
class Restored:
    """What came in."""

    articles: int = 0
    claims: int = 0
    known: int = 0
    """Articles and claims that were on the desk already: they are left as they are there."""


@dataclass(slots=True)
class _Ids:
    """Ids of the export and what they are on this desk."""

    articles: dict[int, int] = field(default_factory=dict)
    claims: dict[int, int] = field(default_factory=dict)
    mentions: dict[int, int] = field(default_factory=dict)


def restore(desk: Desk, path: Path) -> Restored:
    """Bring an export onto the desk in one act. A claim that the desk has already is left as it is.

    Raises FileProblem if the file is no export of this version, or is damaged: nothing is changed then.
    """
    export = load(path)
    claims, articles = list(export.claims), {article.id: article for article in export.articles}
    restored, ids = Restored(), _Ids()
    with desk.acting("import") as act:
        for article in articles.values():
            _put_article(act, article, ids, restored)
        new = [claim for claim in claims if not _is_known(act, claim, ids)]
        restored.known += len(claims) - len(new)
        _put_claims(act, new, articles, ids)
        for claim in new:
            _put_rest(act, claim, ids)
        _put_pairs(act, export, ids)
        _put_principals(act, export)
        restored.claims = len(new)
        act.text = f"imported {len(new)} claims from {path.name}"
    return restored


def _put_article(act: Act, article: Article, ids: _Ids, restored: Restored) -> None:
    new_id = put_article(act, article.document)
    if new_id is not None:
        ids.articles[article.id] = new_id
        restored.articles += 1
        return
    restored.known += 1
    row = act.database.execute("SELECT id FROM article WHERE sha256 = ?", [article.document.sha256]).fetchone()
    ids.articles[article.id] = int(row[0])


def _is_known(act: Act, claim: Claim, ids: _Ids) -> bool:
    """Whether a mention of the claim is on the desk: the same one, or one at the same place with the same wording."""
    return any(
        act.database.execute(
            "SELECT 1 FROM mention WHERE fingerprint = ? OR (article_id = ? AND spans = ? AND text = ?)",
            [
                mention.fingerprint,
                ids.articles[mention.article.id],
                json.dumps(mention.spans, separators=(",", ":")),
                mention.text,
            ],
        ).fetchone()
        is not None
        for mention in claim.mentions
    )


def _put_claims(act: Act, claims: list[Claim], articles: dict[int, Article], ids: _Ids) -> None:
    """Claims and mentions, in the order of their ids in the export, so that lists keep their order."""
    texts: dict[int, tuple[Claim | Member, int | None]] = {}
    mentions: list[Mention] = []
    for claim in claims:
        texts[claim.id] = (claim, None)
        texts.update({member.id: (member, claim.id) for member in claim.merged})
        mentions.extend(claim.mentions)
    for old_id in sorted(texts):
        ids.claims[old_id] = put_claim(act, texts[old_id][0].text)
    for mention in sorted(mentions, key=lambda each: each.id):
        ids.mentions[mention.id] = put_mention(
            act,
            ids.articles[mention.article.id],
            articles[mention.article.id].document,
            _draft(mention),
            claim_id=ids.claims[mention.claim_id],
            mark=mention.fingerprint,
        )
    for old_id, (stated, head) in texts.items():
        values = {
            "status": stated.status.value,
            "flagged": int(stated.flagged),
            "verdict": stated.verdict,
            "reason": stated.reason,
            "own_text": stated.own_text,
            "merged_into": ids.claims[head] if head is not None else None,
        }
        act.update(CLAIM, ids.claims[old_id], values)


def _draft(mention: Mention) -> Draft:
    return Draft(
        spans=mention.spans,
        text=mention.text,
        level=mention.level,
        quote_type=mention.quote_type,
        sourcing_class=mention.sourcing_class,
        chain=mention.chain,
        worth=mention.worth,
        reasons=mention.reasons,
        warnings=mention.warnings,
        dated=mention.dated,
    )


def _put_rest(act: Act, claim: Claim, ids: _Ids) -> None:
    for note in claim.notes:
        values = {"text": note.text, "author": note.author, "at": note.at}
        act.insert(NOTE, {"claim_id": ids.claims[note.claim_id], **values})
    for piece in claim.evidence:
        act.insert(
            EVIDENCE,
            {
                "claim_id": ids.claims[piece.claim_id],
                "kind": piece.kind,
                "stance": piece.stance,
                "url": piece.url,
                "locator": piece.locator,
                "excerpt": piece.excerpt,
                "at": piece.at,
            },
        )
    for judged in claim.judgements:
        a, b = sorted((ids.mentions[judged.mention_a], ids.mentions[judged.mention_b]))
        said = {"verdict": judged.verdict.value, "reviewer": judged.reviewer, "at": judged.at}
        act.insert(JUDGEMENT, {"mention_a": a, "mention_b": b, **said})


def _put_pairs(act: Act, export: Export, ids: _Ids) -> None:
    for pair in export.pairs:
        if pair.a in ids.claims and pair.b in ids.claims:
            a, b = sorted((ids.claims[pair.a], ids.claims[pair.b]))
            said = {"decision": pair.decision.value, "reviewer": pair.reviewer, "at": pair.at}
            act.insert(PAIR, {"claim_a": a, "claim_b": b, **said})


def _put_principals(act: Act, export: Export) -> None:
    for name, principal in export.principals.items():
        number = source_id(act, name)
        row = act.row(SOURCE, number)
        if row is not None and row["principal"] is None:
            act.update(SOURCE, number, {"principal": principal})
