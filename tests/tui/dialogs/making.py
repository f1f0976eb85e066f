"""Claims for dialogs to show."""

from __future__ import annotations

from store import sourcing
from store.model import ArticleHead, Claim, Hop, Level, Mention, QuoteType, Role, SourcingClass, Status


def claim(claim_id: int, wording: str, outlet: str, *origins: str, stated: str = "") -> Claim:
    """A claim with a mention in ``outlet`` for each of ``origins``, or one of unknown origin."""
    mentions = tuple(
        Mention(
            id=claim_id * 10 + number,
            claim_id=claim_id,
            article=ArticleHead(claim_id, f"{claim_id}.txt", f"Title {claim_id}", outlet, None, "2024-11-22"),
            spans=((0, len(wording)),),
            verbatim=wording,
            text=stated or wording,
            level=Level.CONTENT,
            quote_type=QuoteType.PARAPHRASE,
            sourcing_class=SourcingClass.NAMED if origin else SourcingClass.UNSOURCED,
            chain=(*([Hop(origin, Role.SPEAKER)] if origin else []), Hop(outlet, Role.PUBLISHER)),
            worth=0.5,
        )
        for number, origin in enumerate(origins or ("",))
    )
    return Claim(claim_id, wording, Status.NEW, False, None, None, (), mentions, sourcing.assess(mentions))
