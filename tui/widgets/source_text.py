"""A source with all that is known of it, as paragraphs: what it is, its names, the ways from it to the page."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from store.model import Citation, Source, SourcePath
from tui import text
from tui.widgets.page import BLANK, Paragraph

RELIABILITY_WORD = {
    "A": "completely reliable",
    "B": "usually reliable",
    "C": "fairly reliable",
    "D": "not usually reliable",
    "E": "unreliable",
    "F": "cannot be judged",
}
"""The letters of the Admiralty scale (NATO STANAG 2511)."""

_MUTED = "$foreground-muted"
_NAME_WIDE = 13
_MOST_BRANCHES = 8


def source_paragraphs(
    found: Source, chosen: int, paths: Sequence[SourcePath], givers: Sequence[Citation], *, dense: bool = False
) -> list[Paragraph]:
    """All there is to know of a source. ``chosen`` is the name, from 0, that ``take out`` acts on.

    ``dense`` tells what it is in one line and leaves out the blank ones, for a low window.
    """
    shown = [Paragraph(text.content(found.row.name, "bold"), " ", " ", tag="name")]
    shown += _facts_in_a_line(found) if dense else _facts(found)
    if found.notes:
        shown.append(_fact("note", text.content(found.notes), said=False))
    if found.known_note:
        shown.append(_fact("known", text.content(found.known_note, _MUTED), said=False))
    ways = [*_givers(givers, found.row.id), *_tree(found.row.name, paths)]
    # Several names are there to be chosen from; a lone one can wait.
    shown += [*_names(found, chosen), *ways] if len(found.names) > 1 else [*ways, *_names(found, chosen)]
    if found.apart:
        others = ", ".join(name for _, name in found.apart)
        shown += [BLANK, _fact("not the same", text.content(others), said=False)]
    return [each for each in shown if each is not BLANK] if dense else shown


def _facts(found: Source) -> list[Paragraph]:
    row = found.row
    named = (("kind", "kind"), ("standing", "standing"), ("state", "state_relation"))
    shown = [
        _fact(name, text.content(_word(getattr(row, key))), said=key in found.said)
        for name, key in named
        if getattr(row, key)
    ]
    if row.principal:
        shown.append(_fact("speaks for", text.content(f"{row.principal}: one origin"), said="principal" in found.said))
    style = "bold" if row.reliability else _MUTED
    return [*shown, _fact("reliability", text.content(_mark(row.reliability), style), said=False)]


def _facts_in_a_line(found: Source) -> list[Paragraph]:
    row = found.row
    speaks = f"speaks for {row.principal}: one origin" if row.principal else ""
    words = (_word(row.kind), _word(row.standing), _word(row.state_relation), speaks, _mark(row.reliability))
    return [Paragraph(text.content(" · ".join(word for word in words if word)), " ", " ")]


def _mark(reliability: str | None) -> str:
    return f"{reliability}  {RELIABILITY_WORD.get(reliability, '')}" if reliability else "no mark of reliability"


def _word(value: object) -> str:
    return str(value).replace("_", " ") if value is not None else ""


def _fact(name: str, told: Content, *, said: bool) -> Paragraph:
    by = text.content("  ✎ said here", _MUTED) if said else text.content("")
    return Paragraph(text.join([told, by]), text.fit(f" {name}", _NAME_WIDE), " " * _NAME_WIDE, "$text-secondary")


def _names(found: Source, chosen: int) -> list[Paragraph]:
    if len(found.names) < 2 and not found.known_as:
        return []
    shown = [BLANK, Paragraph(text.content("Names", "bold $text-secondary"), " ", " ")]
    for place, name in enumerate(found.names):
        here = place == chosen and len(found.names) > 1
        count = name.origins + name.relays + name.prints
        parts = [text.content(name.name, "bold" if here else ""), text.content(f"×{count}", _MUTED)]
        if name.why:
            parts.append(text.content(name.why, _MUTED))
        style = "bold $text-accent" if here else _MUTED
        shown.append(Paragraph(text.join(parts, "  "), " ❯ " if here else "   ", "   ", style, tag=("name", place)))
    if found.known_as:
        told = text.content(f"also known as {', '.join(found.known_as)}", _MUTED)
        shown.append(Paragraph(told, "   ", "   "))
    return shown


def _givers(givers: Sequence[Citation], number: int) -> list[Paragraph]:
    """From whom a source has what it relays or prints."""
    found = [each for each in givers if each.taker == number]
    if not found:
        return []
    shown = [BLANK, Paragraph(text.content("Has it from", "bold $text-secondary"), " ", " ")]
    for each in found[:_MOST_BRANCHES]:
        shown.append(Paragraph(_counted(each.giver_name, each.count), "   ", "     "))
    return [*shown, *_more(len(found))]


def _tree(name: str, paths: Sequence[SourcePath]) -> list[Paragraph]:
    """The ways to the page: the outlets under the relays under the source, each with its count."""
    if not paths:
        return []
    shown = [
        BLANK,
        Paragraph(text.content("What becomes of it", "bold $text-secondary"), " ", " "),
        Paragraph(_counted(name, sum(path.count for path in paths)), "   ", "   "),
    ]
    return [*shown, *_branches([(path.names, path.count) for path in paths], "   ")]


def _branches(paths: Sequence[tuple[tuple[str | None, ...], int]], indent: str) -> list[Paragraph]:
    """The next stations of these ways, the commonest first, each with what comes after it."""
    firsts: dict[str | None, int] = {}
    for names, count in paths:
        firsts[names[0]] = firsts.get(names[0], 0) + count
    ranked = sorted(firsts, key=lambda name: (-firsts[name], name or ""))
    shown = []
    for place, name in enumerate(ranked[:_MOST_BRANCHES]):
        last = place == min(len(ranked), _MOST_BRANCHES) - 1
        turn, below = ("└─ ", "   ") if last else ("├─ ", "│  ")
        shown.append(Paragraph(_counted(name, firsts[name]), indent + turn, indent + below))
        following = [(names[1:], count) for names, count in paths if names[0] == name and len(names) > 1]
        shown += _branches(following, indent + below) if following else []
    return [*shown, *_more(len(ranked), indent)]


def _counted(name: str | None, count: int) -> Content:
    called = text.content("(gap)", "bold $text-warning") if name is None else text.content(name)
    return text.join([called, text.content(f"  ×{count:,}", _MUTED)])


def _more(count: int, indent: str = "   ") -> list[Paragraph]:
    left = count - _MOST_BRANCHES
    return [Paragraph(text.content(f"and {left} more", _MUTED), indent, indent)] if left > 0 else []
