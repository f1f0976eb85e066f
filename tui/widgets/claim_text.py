"""A claim with all that stands under it, as paragraphs: wording, label with its working, mentions, similar ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from textual.content import Content

from store.model import (
    Claim,
    Disclosure,
    Hop,
    Level,
    LogEntry,
    Mention,
    QuoteType,
    Role,
    Sourcing,
    SourcingClass,
    Suggestion,
)
from store.sourcing import Branch, describe
from tui import keymap, text
from tui.look import QUOTE_WORD, STATUS_GLYPH, STATUS_STYLE, STATUS_WORD
from tui.widgets.origin_text import tree_paragraphs
from tui.widgets.page import BLANK, Paragraph
from tui.widgets.pair_words import counted, label_content

_MUTED = "$foreground-muted"
_FEW = 2
"""Similar claims that stand above the mentions, the others below."""


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around a claim: undecided similar ones with their wordings by id, its origins as a tree, what was
    done to it last, and the sentence in which the mention chosen stands, where no article is beside it."""

    similar: Sequence[Suggestion] = ()
    wordings: Mapping[int, str] = field(default_factory=dict)
    tree: Sequence[Branch] = ()
    log: Sequence[LogEntry] = ()
    sentence: Content | None = None


def claim_paragraphs(claim: Claim, selected: int, around: Around, *, dense: bool = False) -> list[Paragraph]:
    """All there is to know of a claim, the most needed first.

    ``selected`` is the mention that sourcing keys act on, counted from 0. ``dense`` is for a low window: no blank
    lines, the other mentions in a line each.
    """
    label, *steps = _label(claim.sourcing, long=not dense)
    ways = _ways(claim, around, dense=dense)
    # These tell most of the working; the sentences are for whoever wants to check it.
    shown = [*_head(claim), BLANK, label, *(ways or steps)]
    shown += steps[-1:] if len(claim.mentions) > 1 and ways and not dense else []
    shown += map(_warning, claim.sourcing.warnings)
    shown += [BLANK, *_similar_ones(claim, around, most=_FEW)] if around.similar else []
    for number, mention in enumerate(claim.mentions):
        if dense and selected != number:
            shown.append(_mention_line(claim, number, mention))
        else:
            shown += [BLANK, *_mention(claim, number, selected == number, around.sentence)]
    if len(around.similar) > _FEW:
        shown += [BLANK, _heading("More similar claims")]
        shown += [_similar(claim, each, around.wordings) for each in around.similar[_FEW:]]
    shown += _rest(claim, around)
    shown += [BLANK, _heading("Working"), *steps] if ways else []
    return [each for each in shown if each is not BLANK] if dense else shown


def _ways(claim: Claim, around: Around, *, dense: bool) -> list[Paragraph]:
    """The ways from the origins to the pages: a tree, or the chain of a lone mention."""
    if len(claim.mentions) == 1:
        return [Paragraph(chain_content(claim.mentions[0]), "   ", "   ")]
    if not around.tree:
        return []
    return tree_paragraphs(around.tree, claim.mentions, dense=dense, level=around.tree[0].level)


def _similar_ones(claim: Claim, around: Around, *, most: int | None = None) -> list[Paragraph]:
    """A heading with their number, then the ``most`` alike."""
    count = len(around.similar)
    title = "Similar claim" if count == 1 else f"{count} similar claims"
    key = keymap.action("view.duplicates").key
    heading = text.join([text.content(title, "bold $text-secondary"), text.content(f"  {key} decides", _MUTED)])
    return [
        Paragraph(heading, " ", " "),
        *(_similar(claim, each, around.wordings) for each in around.similar[:most]),
    ]


def _rest(claim: Claim, around: Around) -> list[Paragraph]:
    """Notes, evidence, what was done last, what the worth rests on."""
    shown: list[Paragraph] = []
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
    shown += _reasons(claim)
    if around.log:
        heading = text.content("History", "bold $text-secondary")
        more = text.content(f"  {keymap.action('history.open').key} shows all", _MUTED)
        shown += [BLANK, Paragraph(text.join([heading, more]), " ", " ")]
        shown += [_done(each) for each in around.log]
    return shown


def _done(entry: LogEntry) -> Paragraph:
    undone = "  (taken back)" if entry.undone else ""
    told = [text.content(f"{entry.at[:10]} {entry.reviewer}  ", _MUTED), text.content(f"{entry.text}{undone}")]
    return Paragraph(text.join(told), " · ", "   ")


def _mention_line(claim: Claim, number: int, mention: Mention) -> Paragraph:
    """A mention that is not chosen, in a low window: where, how sourced, by which chain."""
    parts = [
        text.content(f"{number + 1}/{len(claim.mentions)} {_where(mention)}", "bold"),
        text.content(describe(mention.sourcing_class), "$text-primary"),
        chain_content(mention),
    ]
    if mention.warnings:
        parts.append(text.content("⚠", "bold $text-warning"))
    return Paragraph(text.join(parts, " · "), " ", " ", tag=("mention", mention.id))


def _where(mention: Mention) -> str:
    return mention.article.outlet or mention.article.title or mention.article.path or "unknown outlet"


def brief_paragraphs(claim: Claim, mention: Mention | None) -> list[Paragraph]:
    """A claim in a few lines: wording, label, and the chain of the mention that is being read."""
    shown = [*_head(claim), _label(claim.sourcing)[0]]
    if mention is not None:
        shown.append(Paragraph(chain_content(mention), " ", " "))
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
    parts += [text.content(each, "bold $text-secondary") for each in _kept(claim)]
    if claim.mentions:
        parts.append(text.content(f"worth {max(mention.worth for mention in claim.mentions):.2f}", _MUTED))
    return [
        Paragraph(text.join(parts, "  "), " ", " "),
        Paragraph(text.content(claim.text, "bold"), " ", " ", tag="wording"),
    ]


def _kept(claim: Claim) -> list[str]:
    """What stands further down the page, so that nobody misses it."""
    notes, pieces = len(claim.notes), len(claim.evidence)
    said = [f"{notes} note{'' if notes == 1 else 's'}"] if notes else []
    return [*said, f"{pieces} evidence"] if pieces else said


def _reasons(claim: Claim) -> list[Paragraph]:
    """What the worth rests on, as the extractor said."""
    reasons = dict.fromkeys(reason for mention in claim.mentions for reason in mention.reasons)
    said = f"check-worthy for: {', '.join(reasons)}"
    return [BLANK, Paragraph(text.content(said, _MUTED), " ", " ")] if reasons else []


def _label(sourcing: Sourcing, *, long: bool = True) -> list[Paragraph]:
    """The label with what it means if ``long``, then the working."""
    first = text.join([text.content(f"{counted(sourcing)} · ", "bold"), label_content(sourcing, long=long)])
    steps = [Paragraph(text.content(step, _MUTED), "   ", "   ") for step in sourcing.working]
    return [Paragraph(first, " ", " "), *steps]


def _warning(said: str) -> Paragraph:
    return Paragraph(text.content(said, "$text-warning"), " ⚠ ", "   ", "$text-warning")


def _mention(claim: Claim, number: int, selected: bool, sentence: Content | None = None) -> list[Paragraph]:
    mention, count = claim.mentions[number], len(claim.mentions)
    counted = f"{number + 1}/{count} " if count > 1 else ""
    head = [
        text.content(f"{counted}{_where(mention)}", "bold $text-accent" if selected else "bold"),
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
        Paragraph(sentence if selected and sentence else text.content(quoted, "italic"), " ┃ ", " ┃ ", rail),
    ]
    if mention.text not in ("", mention.verbatim, claim.text):
        shown.append(Paragraph(text.content(mention.text, _MUTED), " = ", "   "))
    if mention.dated and mention.dated not in mention.text:
        shown.append(Paragraph(text.content(f"the day meant: {mention.dated}", _MUTED), "   ", "   "))
    if count > 1:
        # That of a lone mention stands under the label.
        shown.append(Paragraph(chain_content(mention), "   ", "   "))
    return [*shown, *map(_warning, _not_told_yet(claim, mention))]


def _not_told_yet(claim: Claim, mention: Mention) -> list[str]:
    """The mention's warnings; of a lone one those that the claim's own begin with stand right above it."""
    told = claim.sourcing.warnings if len(claim.mentions) == 1 else ()
    return [each for each in mention.warnings if not any(above.startswith(each) for above in told)]


def chain_content(mention: Mention) -> Content:
    """A chain from its origin to the page: ``The Wall Street Journal (per) > Newser``; a gap is seen as a gap.

    A page alone is its own origin only where it reports itself: else it is said that there is no source before it.
    """
    chain = mention.chain
    if not chain:
        return text.content("no chain", _MUTED)
    hops = [_hop(hop, first=number == 0) for number, hop in enumerate(chain)]
    if chain[0].role is Role.PUBLISHER and mention.sourcing_class is not SourcingClass.OUTLET:
        hops.insert(0, text.content("(no source)", "bold $text-warning"))
    return text.join(hops, " > ")


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
    differing = [f"{each.kind} {each.sides}" for each in pair.differences] or list(pair.flags)
    if differing:
        parts.append(text.content(f"  differs: {', '.join(differing)}", "$text-warning"))
    return Paragraph(text.join(parts), " ", "     ", tag=("similar", other))


def _note(author: str, at: str, said: str) -> Paragraph:
    head = text.content(f"{author}, {at[:10]}: ", _MUTED)
    return Paragraph(text.join([head, text.content(said)]), " ✎ ", "   ")
