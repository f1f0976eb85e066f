"""The model's values as the plain dictionaries of the JSON format, key by key in the order of the contract."""

from __future__ import annotations

from typing import Any

from store.model import (
    Article,
    ArticleHead,
    Claim,
    Evidence,
    Hop,
    Judgement,
    Member,
    Mention,
    Note,
    PairDecision,
    SourceEntry,
    Sourcing,
)

Plain = dict[str, Any]
"""An object as JSON has it."""


def encode_article(article: Article) -> Plain:
    """A whole article, text and all, but for when this desk imported it."""
    document = article.document
    return {
        "id": article.id,
        "path": document.path,
        "url": document.url,
        "title": document.title,
        "dek": document.dek,
        "outlet": document.outlet,
        "byline": document.byline,
        "published": document.published,
        "production": document.production.value,
        "sha256": document.sha256,
        "notices": list(document.notices),
        "blocks": [[block.start, block.end, block.kind.value] for block in document.blocks],
        "text": document.text,
    }


def encode_claim(claim: Claim) -> Plain:
    """A claim with all that stands under it."""
    return {
        "id": claim.id,
        "text": claim.text,
        "status": claim.status.value,
        "flagged": claim.flagged,
        "verdict": claim.verdict,
        "reason": claim.reason,
        "own_text": claim.own_text,
        "members": _members(claim),
        "notes": [_note(note) for note in claim.notes],
        "evidence": [_evidence(evidence) for evidence in claim.evidence],
        "judgements": [_judgement(judgement) for judgement in claim.judgements],
        "sourcing": _sourcing(claim.sourcing),
        "mentions": [_mention(mention) for mention in claim.mentions],
    }


def encode_pair(pair: PairDecision) -> Plain:
    """What a reviewer decided of two claims."""
    return {
        "a": pair.a,
        "b": pair.b,
        "decision": pair.decision.value,
        "reviewer": pair.reviewer,
        "at": pair.at,
    }


def encode_source(entry: SourceEntry) -> Plain:
    """What editors said of one name."""
    return {
        "name": entry.name,
        "same_as": entry.same_as,
        "kind": None if entry.kind is None else entry.kind.value,
        "standing": None if entry.standing is None else entry.standing.value,
        "state_relation": None if entry.state_relation is None else entry.state_relation.value,
        "principal": entry.principal,
        "reliability": entry.reliability,
        "notes": entry.notes,
        "by_hand": entry.by_hand,
        "apart": [{"name": told.name, "reviewer": told.reviewer, "at": told.at} for told in entry.apart],
    }


def _members(claim: Claim) -> list[Plain]:
    """The merged-in claims: as they stood alone where that is known, by their ids where not."""
    known = {member.id: member for member in claim.merged}
    return [_member(known[number]) if number in known else {"id": number} for number in claim.members]


def _member(member: Member) -> Plain:
    return {
        "id": member.id,
        "text": member.text,
        "status": member.status.value,
        "flagged": member.flagged,
        "verdict": member.verdict,
        "reason": member.reason,
        "own_text": member.own_text,
    }


def _sourcing(sourcing: Sourcing) -> Plain:
    return {
        "label": sourcing.label.value,
        "outlets": sourcing.outlets,
        "origins": list(sourcing.origins),
        "independent": sourcing.independent,
        "unknown": sourcing.unknown,
        "warnings": list(sourcing.warnings),
        "working": list(sourcing.working),
    }


def _mention(mention: Mention) -> Plain:
    return {
        "id": mention.id,
        "claim_id": mention.claim_id,
        "article": _head(mention.article),
        "spans": [list(span) for span in mention.spans],
        "verbatim": mention.verbatim,
        "text": mention.text,
        "level": mention.level.value,
        "quote_type": mention.quote_type.value,
        "sourcing_class": mention.sourcing_class.value,
        "chain": [_hop(hop) for hop in mention.chain],
        "worth": mention.worth,
        "reasons": list(mention.reasons),
        "warnings": list(mention.warnings),
        "dated": mention.dated,
        "fingerprint": mention.fingerprint,
    }


def _head(head: ArticleHead) -> Plain:
    return {
        "id": head.id,
        "path": head.path,
        "title": head.title,
        "outlet": head.outlet,
        "url": head.url,
        "published": head.published,
    }


def _hop(hop: Hop) -> Plain:
    return {
        "name": hop.name,
        "role": hop.role.value,
        "cue": hop.cue,
        "disclosed": hop.disclosed.value,
        "suggested": hop.suggested,
    }


def _note(note: Note) -> Plain:
    return {
        "id": note.id,
        "claim_id": note.claim_id,
        "text": note.text,
        "author": note.author,
        "at": note.at,
    }


def _evidence(evidence: Evidence) -> Plain:
    return {
        "id": evidence.id,
        "claim_id": evidence.claim_id,
        "kind": evidence.kind,
        "stance": evidence.stance,
        "url": evidence.url,
        "locator": evidence.locator,
        "excerpt": evidence.excerpt,
        "at": evidence.at,
    }


def _judgement(judgement: Judgement) -> Plain:
    return {
        "mention_a": judgement.mention_a,
        "mention_b": judgement.mention_b,
        "verdict": judgement.verdict.value,
        "reviewer": judgement.reviewer,
        "at": judgement.at,
    }
