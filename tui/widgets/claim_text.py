"""A claim with all that stands under it, as paragraphs: wording, label with its working, mentions, similar ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from textual.content import Content

from store.model import Claim, Disclosure, Hop, Level, Mention, QuoteType, Role, Sourcing, Suggestion
from store.sourcing import describe
from tui import text
from tui.look import LABEL_STYLE, QUOTE_WORD, STATUS_GLYPH, STATUS_STYLE, STATUS_WORD
from tui.widgets.page import BLANK, Paragraph
from tui.widgets.pair_words import counted

_MUTED = "$foreground-muted"


def claim_paragraphs(
    claim: Claim, selected: int, similar: Sequence[Suggestion], wordings: Mapping[int, str], *, dense: bool = False
) -> list[Paragraph]:
    """All there is to know of a claim.

    ``selected`` is the mention that sourcing keys act on, counted from 0; ``wordings`` are those of the similar
    claims by id. ``dense`` leaves out the blank lines, for a low window.
    """
    shown = _all(claim, selected, similar, wordings)
    return [each for each in shown if each is not BLANK] if dense else shown


def _all(claim: Claim, selected: int, similar: Sequence[Suggestion], wordings: Mapping[int, str]) -> list[Paragraph]:
    shown = [*_head(claim), BLANK, *_label(claim.sourcing)]
    for number in range(len(claim.mentions)):
        shown += [BLANK, *_mention(claim, number, selected == number)]
    if similar:
        shown += [BLANK, _heading("Similar claims")]
        shown += [_similar(claim, each, wordings) for each in similar]
    if claim.notes:
        shown += [BLANK, _heading("Notes")]
        shown += [_note(each.author, each.at, each.text) for each in claim.notes]
    if claim.evidence:
        shown += [BLANK, _heading("Evidence")]
        for piece in claim.evidence:
            said = " · ".join(
                part for part in (piece.kind, piece.stance, piece.url, piece.locator, piece.excerpt) if part
            )
            shown.append(Paragraph(text.content(said), " • ", "   "))
    return [*shown, *_reasons(claim)]


def brief_paragraphs(claim: Claim, mention: Mention | None) -> list[Paragraph]:
    """A claim in a few lines: wording, label, and the chain of the mention that is being read."""
    shown = [*_head(claim), _label(claim.sourcing)[0]]
    if mention is not None:
        shown.append(Paragraph(chain_content(mention.chain), " ", " "))
        shown += map(_warning, mention.warnings)
    return shown


def _heading(title: str) -> Paragraph:
    return Paragraph(text.content(title, "bold $text-secondary"), " ", " ")


def _head(claim: Claim) -> list[Paragraph]:
    status = text.content(f"{STATUS_GLYPH[claim.status]} {STATUS_WORD[claim.status]}", STATUS_STYLE[claim.status])
    parts = [text.content(f"#{claim.id}", _MUTED), status]
    if claim.flagged:
        parts.append(text.content("⚑ flagged", "bold $text-warning"))
    if claim.verdict:
        parts.append(text.content(claim.verdict, "bold"))
    if claim.members:
        merged = ", ".join(f"#{each}" for each in claim.members)
        parts.append(text.content(f"with {merged}", _MUTED))
    if claim.mentions:
        parts.append(text.content(f"worth {max(mention.worth for mention in claim.mentions):.2f}", _MUTED))
    return [
        Paragraph(text.join(parts, "  "), " ", " "),
        Paragraph(text.content(claim.text, "bold"), " ", " ", tag="wording"),
    ]


def _reasons(claim: Claim) -> list[Paragraph]:
    """What the worth rests on, as the extractor said."""
    reasons = dict.fromkeys(reason for mention in claim.mentions for reason in mention.reasons)
    said = f"check-worthy for: {', '.join(reasons)}"
    return [BLANK, Paragraph(text.content(said, _MUTED), " ", " ")] if reasons else []


def _label(sourcing: Sourcing) -> list[Paragraph]:
    word, _, meaning = describe(sourcing.label).partition(": ")
    label = text.content(word.upper(), f"bold {LABEL_STYLE[sourcing.label]}")
    said = text.content(f"  {meaning}", LABEL_STYLE[sourcing.label])
    first = text.join([text.content(f"{counted(sourcing)} · ", "bold"), label, said])
    steps = [Paragraph(text.content(step, _MUTED), "   ", "   ") for step in sourcing.working]
    return [Paragraph(first, " ", " "), *steps, *map(_warning, sourcing.warnings)]


def _warning(said: str) -> Paragraph:
    return Paragraph(text.content(said, "$text-warning"), " ⚠ ", "   ", "$text-warning")


def _mention(claim: Claim, number: int, selected: bool) -> list[Paragraph]:
    mention, count = claim.mentions[number], len(claim.mentions)
    where = mention.article.outlet or mention.article.title or mention.article.path or "unknown outlet"
    counted = f"{number + 1}/{count} " if count > 1 else ""
    head = [
        text.content(f"{counted}{where}", "bold $text-accent" if selected else "bold"),
        text.content(mention.article.published or "undated", _MUTED),
        text.content(describe(mention.sourcing_class), "$text-primary"),
        text.content(QUOTE_WORD[mention.quote_type], _MUTED),
    ]
    if mention.level is Level.UTTERANCE:
        head.append(text.content("that it was said", _MUTED))
    sign = "❯" if selected and count > 1 else " "
    rail = "$text-accent" if selected else _MUTED
    quoted = mention.verbatim if mention.quote_type is QuoteType.DIRECT else f"“{mention.verbatim}”"
    shown = [
        Paragraph(text.join(head, " · "), sign, " ", rail, tag=("mention", mention.id)),
        Paragraph(text.content(quoted, "italic"), " ┃ ", " ┃ ", rail),
        Paragraph(chain_content(mention.chain), "   ", "   "),
    ]
    if mention.text not in ("", mention.verbatim, claim.text):
        shown.insert(2, Paragraph(text.content(mention.text, _MUTED), " = ", "   "))
    if mention.dated and mention.dated not in mention.text:
        shown.insert(-1, Paragraph(text.content(f"the day meant: {mention.dated}", _MUTED), "   ", "   "))
    return [*shown, *map(_warning, mention.warnings)]


def chain_content(chain: Sequence[Hop]) -> Content:
    """A chain from its origin to the page: ``The Wall Street Journal (per) > Newser``; a gap is seen as a gap."""
    if not chain:
        return text.content("no chain", _MUTED)
    return text.join([_hop(hop, first=number == 0) for number, hop in enumerate(chain)], " > ")


def _hop(hop: Hop, *, first: bool) -> Content:
    if hop.name is None:
        guess = f", perhaps {hop.suggested}" if hop.suggested else ""
        return text.content(f"(gap{guess})", "bold $text-warning")
    name = text.content(hop.name, "bold" if first and hop.role is not Role.PUBLISHER else "")
    asides = [hop.cue] if hop.cue else []
    if hop.disclosed in (Disclosure.INHERITED, Disclosure.INFERRED):
        asides.append(str(hop.disclosed))
    return text.join([name, text.content(f" ({', '.join(asides)})", _MUTED)]) if asides else name


def _similar(claim: Claim, pair: Suggestion, wordings: Mapping[int, str]) -> Paragraph:
    other = pair.b if pair.a in (claim.id, *claim.members) else pair.a
    parts = [
        text.content(f"≈{pair.score:.0f} ", "bold $text-secondary"),
        text.content(f"#{other} ", _MUTED),
        text.content(wordings.get(other, "")),
    ]
    differing = [f"{each.kind} {each.a} / {each.b}" for each in pair.differences] or list(pair.flags)
    if differing:
        parts.append(text.content(f"  differs: {', '.join(differing)}", "$text-warning"))
    return Paragraph(text.join(parts), " ", "     ", tag=("similar", other))


def _note(author: str, at: str, said: str) -> Paragraph:
    head = text.content(f"{author}, {at[:10]}: ", _MUTED)
    return Paragraph(text.join([head, text.content(said)]), " ✎ ", "   ")
