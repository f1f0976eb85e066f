"""The claims of a group, one under the other: who is taken, whose wording is kept, and what each says otherwise."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from textual.content import Content

from store.matching import Run, word_diff
from store.model import Claim, Suggestion
from tui import text
from tui.look import STATUS_GLYPH, STATUS_STYLE
from tui.widgets.claim_text import chain_content
from tui.widgets.group_map import Links, letter
from tui.widgets.page import BLANK, Paragraph
from tui.widgets.pair_words import WEIGHTY, marked_wording, may_differ

_MUTED = "$foreground-muted"


def member_paragraphs(
    claims: Sequence[Claim], taken: Collection[int], head: int, at: int, *, wording: str, written: bool, roomy: bool
) -> list[Paragraph]:
    """Every claim with its wording, the words that the wording kept does not have marked. ``at`` is under the cursor.

    ``wording`` is the wording kept: claim ``head``'s own, unless it is ``written``.
    """
    shown: list[Paragraph] = []
    published = next((_published(claim) for claim in claims if claim.id == head), None)
    for place, claim in enumerate(claims):
        here, is_taken, is_head = place == at, claim.id in taken, claim.id == head and not written
        rail = "bold $text-accent" if here else ("$text-accent" if is_head else _MUTED)
        outlets = ", ".join(dict.fromkeys(mention.article.outlet or "unknown outlet" for mention in claim.mentions))
        title = [
            text.content("☑" if is_taken else "☐ left out", "bold $text-success" if is_taken else "bold $text-warning"),
            text.content(f"{letter(place)} #{claim.id}", "bold" if is_taken else _MUTED),
            text.content(STATUS_GLYPH[claim.status], STATUS_STYLE[claim.status]),
            text.content(outlets, "" if is_taken else _MUTED, one_line=True),
        ]
        if is_head:
            title.append(text.content("◆ wording kept", "bold $text-accent"))
        kept, runs = word_diff(wording, claim.text, published, _published(claim))
        words = text.content(claim.text, "bold") if is_head else text.join([marked_wording(runs, ""), *_lacking(kept)])
        sign = "❯" if here else " "
        shown.append(Paragraph(text.join(title, " "), f"{sign} ", "  ", rail, tag=("member", claim.id)))
        shown.append(Paragraph(words, "  ", "  ", rail, tag=("member", claim.id)))
        if roomy:
            shown += [Paragraph(chain_content(each), "  ", "  ", rail) for each in claim.mentions[:1]]
            shown.append(BLANK)
    return shown


def _lacking(kept: Sequence[Run]) -> list[Content]:
    """The numbers, dates, names and negations of the wording kept that a claim does not have."""
    words = [run.text.strip() for run in kept if run.kind in WEIGHTY and run.text.strip()]
    return [text.content(f"  without: {', '.join(words)}", "$text-warning")] if words else []


def link_paragraphs(claims: Sequence[Claim], at: int, links: Links, *, scores: bool) -> list[Paragraph]:
    """What ties the claim at ``at`` to each of the others, and what speaks against it."""
    here = claims[at]
    heading = text.join(
        [text.content(f"{letter(at)} #{here.id}", "bold $text-accent"), text.content("and …", _MUTED)], " "
    )
    shown = [Paragraph(heading, " ", " ")]
    for place, other in enumerate(claims):
        if place == at:
            continue
        pair, decision = links.between(here.id, other.id), links.decision(here.id, other.id)
        if decision is not None:
            told = text.content(f"decided: {decision.value.replace('_', ' ')}", "bold $text-error")
        elif pair is None:
            told = text.content("no pair: not alike enough to be suggested", _MUTED)
        else:
            told = text.join([*_tie(pair, scores=scores), *_doubts(pair, here, other)], " ")
        shown.append(Paragraph(told, f"   {letter(place)} ", "     ", "bold", tag=("member", other.id)))
    return shown


def _tie(pair: Suggestion, *, scores: bool) -> list[Content]:
    return [text.content(f"alike {pair.score:.0f}" if scores else "alike")]


def _doubts(pair: Suggestion, one: Claim, other: Claim) -> list[Content]:
    first, second = (one, other) if one.id == pair.a else (other, one)
    reasons = may_differ(pair, first, second)
    return [text.content(f"⚠ differs: {'; '.join(reasons)}", "bold $text-warning")] if reasons else []


def _published(claim: Claim) -> str | None:
    return claim.mentions[0].article.published if claim.mentions else None
