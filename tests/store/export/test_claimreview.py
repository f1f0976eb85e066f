"""JSON-LD: what the fact-check tools require is there."""

from __future__ import annotations

import io
import json
from typing import Any

from hypothesis import given

from store.export import Export, write
from store.model import Claim, Hop, Role, SourcingClass
from tests.store.export.making import AT, article, claim, exports, mention


def listed(*claims: Claim) -> list[dict[str, Any]]:
    stream = io.StringIO()
    write(Export((), claims, ()), "claimreview", stream, exported_at=AT)
    made: list[dict[str, Any]] = json.loads(stream.getvalue())
    return made


@given(exports())
def test_required_fields_are_there(export: Export) -> None:
    claims = tuple(export.claims)
    made = listed(*claims)
    assert len({one["@id"] for one in made}) == len(claims) == len(made)
    for one, source in zip(made, claims, strict=True):
        assert one["@context"] == "https://schema.org"
        if source.verdict:
            assert one["@type"] == "ClaimReview"
            assert one["claimReviewed"] == one["itemReviewed"]["text"] == source.text
            assert one["reviewRating"] == {"@type": "Rating", "alternateName": source.verdict}
            assert one["url"]
        else:
            assert one["@type"] == "Claim"
            assert one["text"] == source.text


def test_the_earliest_article_is_the_first_appearance() -> None:
    heads = [
        article(1, outlet="Late", published="2024-12-01").head,
        article(2, outlet="Undated").head,
        article(3, outlet="Early", published="2024-11-22", url="https://x.org", title="T").head,
    ]
    chain = (Hop("Kim", Role.SPEAKER),)
    mentions = [mention(number, head, chain) for number, head in enumerate(heads)]
    mentions.append(mention(7, heads[2], (Hop("KCNA", Role.SPEAKER),), SourcingClass.STATE_MEDIA))
    (made,) = listed(claim(4, *mentions, verdict="supported"))
    assert made["@id"] == "urn:claimdesk:claim:4:review"
    item = made["itemReviewed"]
    assert item["@id"] == "urn:claimdesk:claim:4"
    assert item["author"] == [{"name": "Kim"}, {"@type": "Organization", "name": "KCNA"}]
    assert item["datePublished"] == "2024-11-22"
    assert item["firstAppearance"] == {
        "@type": "NewsArticle",
        "headline": "T",
        "url": "https://x.org",
        "datePublished": "2024-11-22",
        "publisher": {"@type": "Organization", "name": "Early"},
    }
    assert [work["publisher"]["name"] for work in item["appearance"]] == ["Late", "Undated"]


def test_an_unsourced_claim_has_no_author() -> None:
    (made,) = listed(claim(1, mention(1, article().head, (), SourcingClass.UNSOURCED)))
    assert "author" not in made


def test_no_claims_are_an_empty_list() -> None:
    assert listed() == []
