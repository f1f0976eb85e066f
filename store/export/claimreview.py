"""The claims as schema.org JSON-LD: a list of ClaimReview, and of Claim where there is no verdict to review
with.

A ClaimReview has the fields that Google's fact-check tools require: ``claimReviewed``, ``reviewRating``,
``url``. The desk knows no address at which the review will be published, so ``url`` is the claim's own
``@id`` until somebody puts the address there. What schema.org has no place for (chains, labels, duplicates)
is in the other formats.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TextIO

from store.export.encoding import Plain
from store.export.json_writer import dumps
from store.export.snapshot import Export
from store.model import Claim, Mention, SourcingClass
from store.sourcing import origin_of

CONTEXT = "https://schema.org"


def write_claimreview(export: Export, stream: TextIO, exported_at: str) -> None:
    """One JSON list, one claim a line; ``exported_at`` has no place in it."""
    del exported_at
    stream.write("[")
    for place, claim in enumerate(export.claims):
        stream.write(("" if place == 0 else ",") + "\n" + dumps(review(claim) if claim.verdict else bare(claim)))
    stream.write("\n]\n")


def identifier(claim: Claim) -> str:
    """The ``@id`` of a claim: the same in every export of one desk."""
    return f"urn:claimdesk:claim:{claim.id}"


def review(claim: Claim) -> Plain:
    """A claim with a verdict as a ClaimReview."""
    return {
        "@context": CONTEXT,
        "@type": "ClaimReview",
        "@id": f"{identifier(claim)}:review",
        "url": identifier(claim),
        "claimReviewed": claim.text,
        "reviewRating": {"@type": "Rating", "alternateName": claim.verdict},
        "itemReviewed": _claim(claim),
    }


def bare(claim: Claim) -> Plain:
    """A claim without a verdict as a Claim."""
    return {"@context": CONTEXT, **_claim(claim)}


def _claim(claim: Claim) -> Plain:
    made: Plain = {"@type": "Claim", "@id": identifier(claim), "text": claim.text}
    authors = list(_authors(claim.mentions))
    if authors:
        made["author"] = authors[0] if len(authors) == 1 else authors
    ordered = _by_date(claim.mentions)
    dates = [mention.article.published for mention in ordered if mention.article.published]
    if dates:
        made["datePublished"] = dates[0]
    appearances = list(_appearances(ordered))
    if appearances:
        made["firstAppearance"] = appearances[0]
    if len(appearances) > 1:
        made["appearance"] = appearances[1:]
    return made


def _authors(mentions: Sequence[Mention]) -> Iterator[Plain]:
    """Every known origin once; its type only where the sourcing class leaves no doubt."""
    seen: set[str] = set()
    for mention in mentions:
        name = origin_of(mention)
        if name is None or name in seen:
            continue
        seen.add(name)
        if mention.sourcing_class in (SourcingClass.STATE_MEDIA, SourcingClass.OUTLET):
            yield {"@type": "Organization", "name": name}
        else:
            yield {"name": name}


def _by_date(mentions: Sequence[Mention]) -> list[Mention]:
    """The earliest article first, those without a date last."""
    return sorted(mentions, key=lambda mention: (mention.article.published is None, mention.article.published or ""))


def _appearances(mentions: Sequence[Mention]) -> Iterator[Plain]:
    """Every article once, as a work with what is known of it."""
    for head in {mention.article.id: mention.article for mention in mentions}.values():
        work: Plain = {"@type": "NewsArticle"}
        work |= {
            key: value
            for key, value in (("headline", head.title), ("url", head.url), ("datePublished", head.published))
            if value
        }
        if head.outlet:
            work["publisher"] = {"@type": "Organization", "name": head.outlet}
        yield work
