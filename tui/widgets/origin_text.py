"""The origins of a claim as a tree: outlets under relays' names under their origin, a gap seen as a gap."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from textual.content import Content

from store.model import Hop, Level, Mention
from store.sourcing import Branch, Leaf
from tui import text
from tui.widgets.page import Paragraph

_MUTED = "$foreground-muted"


def tree_paragraphs(
    tree: Sequence[Branch], mentions: Sequence[Mention], *, dense: bool, level: Level | None = None
) -> list[Paragraph]:
    """One branch an origin. ``dense`` puts its outlets on the origin's own line; else each has one, with its relays.

    ``level`` is the one that the label speaks for: origins of the other say so.
    """
    by_id = {mention.id: mention for mention in mentions}
    shown: list[Paragraph] = []
    for place, branch in enumerate(tree):
        turn, below = ("└─ ", "   ") if place == len(tree) - 1 else ("├─ ", "│  ")
        said = [_origin(branch)]
        if branch.independent:
            said.append(text.content("judged independent", "$text-success"))
        if level is not None and branch.level is not level:
            words = "only that it was said" if branch.level is Level.UTTERANCE else "stated as fact"
            said.append(text.content(words, _MUTED))
        head = text.join(said, " · ")
        if dense:
            outlets = text.content(f" ← {', '.join(_told(leaf, by_id) for leaf in branch.leaves)}", _MUTED)
            shown.append(Paragraph(text.join([head, outlets]), f" {turn}", f" {below}"))
            continue
        shown.append(Paragraph(head, f" {turn}", f" {below}"))
        for number, leaf in enumerate(branch.leaves):
            twig = "└─ " if number == len(branch.leaves) - 1 else "├─ "
            last = "   " if number == len(branch.leaves) - 1 else "│  "
            line = Paragraph(_leaf(leaf, by_id), f" {below}{twig}", f" {below}{last}", tag=("mention", leaf.mention_id))
            shown.append(line)
    return shown


def _origin(branch: Branch) -> Content:
    if branch.origin is None:
        return text.content("(origin not known)", "bold $text-warning")
    return text.content(branch.origin, "bold")


def _between(leaf: Leaf, mentions: Mapping[int, Mention]) -> Sequence[Hop]:
    """The hops between a mention's origin and its page."""
    mention = mentions.get(leaf.mention_id)
    return () if mention is None else mention.chain[1:-1]


def _told(leaf: Leaf, mentions: Mapping[int, Mention]) -> str:
    via = [hop.name or "(gap)" for hop in _between(leaf, mentions)]
    return f"{leaf.outlet} via {' > '.join(via)}" if via else leaf.outlet


def _leaf(leaf: Leaf, mentions: Mapping[int, Mention]) -> Content:
    parts = [text.content(leaf.outlet)]
    for number, hop in enumerate(_between(leaf, mentions)):
        before = " via " if not number else " > "
        parts.append(text.content(before, _MUTED))
        parts.append(text.content(hop.name) if hop.name else text.content("(gap)", "bold $text-warning"))
    return text.join(parts)
