"""One side of a pair, as paragraphs: the wording with its differences, then every place that states it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from textual.content import Content

from store.matching import Run
from store.model import Article, BlockKind, Claim, Level, Mention, Note
from store.sourcing import describe
from tui import text
from tui.look import QUOTE_WORD, STATUS_GLYPH, STATUS_STYLE, STATUS_WORD
from tui.widgets.article_text import article_paragraphs, place_of
from tui.widgets.claim_text import chain_content
from tui.widgets.page import BLANK, Paragraph
from tui.widgets.pair_words import counted, label_content, marked_wording

_MUTED = "$foreground-muted"
_SENTENCE_END = re.compile(
    r"(?<!\b[A-Z])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z]{2})(?<!\b[A-Z][a-z]{3})"
    r"[.!?…][\"'”’)\]]*\s+(?=[\"'“‘(\[]?[A-Z0-9])"
)
"""Where a sentence may end: not after what may be shortened (Nov., Mr., U.S.), for a sentence more does no harm."""
_AROUND = 320
"""A paragraph up to this many characters is shown whole around a mention's words."""
_CLOSE = 160
"""In a longer one, at most this many characters on each side, cut at a sentence's end if there is one."""

_BEFORE = 4
"""Paragraphs of the article, and the gaps between them, that are shown before the mention's."""

ArticleOf = Callable[[int], Article]


def side_paragraphs(
    letter: str, claim: Claim, runs: Sequence[Run], *, kept: bool, article_of: ArticleOf, roomy: bool
) -> list[Paragraph]:
    """A claim of the pair: ``kept`` if a merge keeps its wording; ``roomy`` puts air between the parts."""
    gap = [BLANK] if roomy else []
    sign, rail = ("◆ ", "┃ ") if kept else ("  ", "  ")
    bold = "bold $text-accent"
    lines = [_title(letter, claim, kept), _sourced(claim)]
    if not roomy:
        lines = [text.join(lines, "  ")]
    shown = [Paragraph(lines[0], sign, rail, bold, tag="side")]
    shown += [Paragraph(each, rail, rail, bold, tag="side") for each in lines[1:]]
    shown += [*gap, Paragraph(marked_wording(runs), rail, rail, bold, tag="wording"), *gap]
    whole = claim.mentions[0] if roomy and claim.mentions and claim.mentions[0].spans else None
    for mention in claim.mentions:
        shown += [*_mention(mention, article_of(mention.article.id), quoted=mention is not whole), *gap]
    shown += [_note(each) for each in claim.notes]
    if whole is not None:
        shown += _in_article(whole, article_of(whole.article.id))
    return shown


def _title(letter: str, claim: Claim, kept: bool) -> Content:
    status = text.content(f"{STATUS_GLYPH[claim.status]} {STATUS_WORD[claim.status]}", STATUS_STYLE[claim.status])
    parts = [text.content(f"{letter} #{claim.id}", "bold $text-accent")]
    if kept:
        parts.append(text.content("wording kept", "$text-accent"))
    parts.append(status)
    if claim.flagged:
        parts.append(text.content("⚑ flagged", "bold $text-warning"))
    if claim.members:
        parts.append(text.content(f"with {', '.join(f'#{each}' for each in claim.members)}", _MUTED))
    return text.join(parts, "  ")


def _sourced(claim: Claim) -> Content:
    return text.join([label_content(claim.sourcing, long=False), text.content(counted(claim.sourcing), _MUTED)], "  ")


def _mention(mention: Mention, article: Article, *, quoted: bool) -> list[Paragraph]:
    where = mention.article.outlet or mention.article.title or mention.article.path or "unknown outlet"
    head = [
        text.content(where, "bold"),
        text.content(mention.article.published or "undated", _MUTED),
        text.content(describe(mention.sourcing_class), "$text-primary"),
        text.content(QUOTE_WORD[mention.quote_type], _MUTED),
    ]
    if mention.level is Level.UTTERANCE:
        head.append(text.content("that it was said", "bold"))
    return [
        Paragraph(text.join(head, " · "), "  ", "  "),
        *([Paragraph(in_context(mention, article), "  │ ", "  │ ")] if quoted else []),
        Paragraph(chain_content(mention), "  ", "  "),
    ]


def _in_article(mention: Mention, article: Article) -> list[Paragraph]:
    """The article from a little before the mention on, as far as the page reaches."""
    start = mention.spans[0][0]
    whole = article_paragraphs(article, (), mention.spans, around=start)
    place = place_of(whole, start)
    here = next((n for n, each in enumerate(whole) if place is not None and each.tag == place[0]), 0)
    title = article.document.title or article.document.outlet or article.document.path or ""
    heading = text.content(f"In the article: {title}", "bold $text-secondary", one_line=True)
    return [Paragraph(heading, "  ", "  "), BLANK, *whole[max(0, here - _BEFORE) :]]


def _note(note: Note) -> Paragraph:
    told = text.join([text.content(f"✎ {note.author}: ", _MUTED), text.content(note.text)])
    return Paragraph(told, "  ", "  ")


def in_context(mention: Mention, article: Article) -> Content:
    """The sentence or two in which the mention stands, its own words standing out; those alone if they fit nowhere."""
    whole = article.document.text
    if not mention.spans or mention.spans[-1][1] > len(whole):
        return text.content(mention.verbatim or mention.text, "italic")
    first, last = mention.spans[0][0], mention.spans[-1][1]
    start, end = _paragraph_around(article, first, last)
    if end - start > _AROUND:
        start, end = _closer(whole, start, end, first, last)
    spans = [(a - start, b - start, "bold $text-accent") for a, b in mention.spans]
    before = "" if _begins(article, start) else "… "
    after = "" if _ends(article, end) else " …"
    inner = text.highlighted(whole[start:end].replace("\n", " "), spans)
    return text.join([text.content(before, _MUTED), inner, text.content(after, _MUTED)])


def _paragraph_around(article: Article, first: int, last: int) -> tuple[int, int]:
    """The blocks that hold ``first`` to ``last``, or the lines that do."""
    holding = [
        block
        for block in article.document.blocks
        if block.kind is not BlockKind.FURNITURE and block.start < last and block.end > first
    ]
    if holding and holding[0].start <= first and holding[-1].end >= last:
        return holding[0].start, holding[-1].end
    whole = article.document.text
    start = whole.rfind("\n", 0, first) + 1
    end = whole.find("\n", last)
    return start, len(whole) if end < 0 else end


def _closer(whole: str, start: int, end: int, first: int, last: int) -> tuple[int, int]:
    """``start`` and ``end`` drawn in to sentence ends near ``first`` and ``last``, else to words."""
    starts = [match.end() for match in _SENTENCE_END.finditer(whole, start, last)]
    near = [at for at in [start, *starts] if first - _CLOSE <= at <= first]
    # A sentence may end with the mention's own last character.
    ends = [match.start() + len(match.group().rstrip()) for match in _SENTENCE_END.finditer(whole, last - 1, end)]
    until = [at for at in [*ends, end] if last <= at <= last + _CLOSE]
    left = near[-1] if near else whole.find(" ", max(start, first - _CLOSE), first) + 1 or first
    space = whole.rfind(" ", last, min(end, last + _CLOSE))
    right = until[0] if until else (space if space > 0 else last)
    return left, right


def _begins(article: Article, start: int) -> bool:
    return (
        start == 0
        or any(block.start == start for block in article.document.blocks)
        or (article.document.text[start - 1] == "\n")
    )


def _ends(article: Article, end: int) -> bool:
    whole = article.document.text
    return end >= len(whole) or any(block.end == end for block in article.document.blocks) or whole[end] == "\n"
