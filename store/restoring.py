"""This program's own export back onto a desk: articles, claims with their merges, decisions, notes, judgements."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from pathlib import Path

from store.acts.articles import put_article, put_claim, put_mention, storable
from store.database.journal import Act
from store.database.schema import CLAIM, EVIDENCE, JUDGEMENT, NOTE, PAIR
from store.desk import Desk
from store.errors import FileProblem
from store.export import Export, load
from store.model import Article, Claim, Decision, Draft, Member, Mention
from store.restoring_sources import put_principals, put_sources


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
    """Those that are new."""
    known: dict[int, int] = field(default_factory=dict)
    """Claims that were on the desk before."""
    mentions: dict[int, int] = field(default_factory=dict)


def restore(desk: Desk, path: Path) -> Restored:
    """Bring an export onto the desk in one act. A claim that the desk has already is left as it is.

    Of a claim that the desk has in part, the members that it does not have come in, beside what is there: whether they
    go together is for this desk to decide. Decisions on pairs come along where one side is new.

    Raises FileProblem if the file is no export of this version, or is damaged: nothing is changed then.
    """
    export = load(path)
    claims, articles = list(export.claims), {article.id: article for article in export.articles}
    _check_stated(claims, path)
    restored, ids = Restored(), _Ids()
    with desk.acting("import") as act:
        put_sources(act, list(export.sources))
        for article in articles.values():
            _put_article(act, article, ids, restored, path)
        new = [part for claim in claims for part in _new_parts(claim, _known_members(act, claim, ids))]
        restored.known += len(claims) - len({part.id for part in new} & {claim.id for claim in claims})
        _put_claims(act, new, articles, ids)
        for claim in new:
            _put_rest(act, claim, ids)
        _put_pairs(act, export, ids)
        put_principals(act, export)
        restored.claims = len(new)
        act.text = f"imported {len(new)} claims from {storable(path.name)}"
    return restored


def _check_stated(claims: list[Claim], path: Path) -> None:
    for claim in claims:
        stated = {mention.claim_id for mention in claim.mentions}
        for claim_id in (claim.id, *(member.id for member in claim.merged)):
            if claim_id not in stated:
                raise FileProblem(str(path), f"no article in it states claim {claim_id}")


def _put_article(act: Act, article: Article, ids: _Ids, restored: Restored, path: Path) -> None:
    new_id = put_article(act, article.document)
    if new_id is not None:
        ids.articles[article.id] = new_id
        restored.articles += 1
        return
    restored.known += 1
    sql = "SELECT id, text FROM article WHERE sha256 = ?"
    known_id, text = act.database.execute(sql, [article.document.sha256]).fetchone()
    if text != article.document.text:
        raise FileProblem(str(path), f"the text of article {article.id} is not the one on the desk")
    ids.articles[article.id] = int(known_id)


def _known_members(act: Act, claim: Claim, ids: _Ids) -> set[int]:
    """Which of the claims that this one gathers are on the desk; ``ids`` learns under what numbers.

    A claim is known by a mention: the same one, or one at the same place with the same wording.
    """
    for mention in claim.mentions:
        row = act.database.execute(
            "SELECT claim_id FROM mention WHERE fingerprint = ? OR (article_id = ? AND spans = ? AND text = ?)",
            [
                mention.fingerprint,
                ids.articles[mention.article.id],
                json.dumps(mention.spans, separators=(",", ":")),
                mention.text,
            ],
        ).fetchone()
        if row is not None:
            ids.known[mention.claim_id] = int(row[0])
    return {claim.id, *(member.id for member in claim.merged)} & ids.known.keys()


def _new_parts(claim: Claim, known: set[int]) -> list[Claim]:
    """What of a claim is new: all of it, the head with its new members, or the new members by themselves."""
    if not known:
        return [claim]
    members = [member for member in claim.merged if member.id not in known]
    if claim.id not in known:
        return [_part(claim, claim, members)]
    return [_part(claim, members[0], members[1:])] if members else []


def _part(claim: Claim, head: Claim | Member, members: list[Member]) -> Claim:
    """Some of the claims that ``claim`` gathers, as a claim with what stands under them."""
    inside = {head.id, *(member.id for member in members)}
    mentions = tuple(mention for mention in claim.mentions if mention.claim_id in inside)
    stated = {mention.id for mention in mentions}
    return replace(
        claim,
        id=head.id,
        text=head.text,
        status=head.status,
        flagged=head.flagged,
        verdict=head.verdict,
        reason=head.reason,
        own_text=head.own_text,
        members=tuple(member.id for member in members),
        merged=tuple(members),
        mentions=mentions,
        judgements=tuple(each for each in claim.judgements if {each.mention_a, each.mention_b} <= stated),
        notes=tuple(note for note in claim.notes if note.claim_id in inside),
        evidence=tuple(piece for piece in claim.evidence if piece.claim_id in inside),
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
    """Decisions between new claims, and those that keep a new claim apart from one that was here before."""
    here = ids.known | ids.claims
    said_of: set[tuple[int, int]] = set()
    for pair in export.pairs:
        new = (pair.a in ids.claims) + (pair.b in ids.claims)
        apart = pair.decision is not Decision.DUPLICATE and pair.a in here and pair.b in here
        if new == 2 or (new == 1 and apart):
            a, b = sorted((here[pair.a], here[pair.b]))
            if (a, b) in said_of:
                continue
            said_of.add((a, b))
            said = {"decision": pair.decision.value, "reviewer": pair.reviewer, "at": pair.at}
            act.insert(PAIR, {"claim_a": a, "claim_b": b, **said})
