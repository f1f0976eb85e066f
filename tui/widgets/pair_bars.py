"""Above the pair: where one is, how alike the two are and what speaks against it. Below: what merging would give."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich.style import Style as RichStyle
from textual.content import Content
from textual.strip import Strip
from textual.widget import Widget

from store import sourcing
from store.model import Claim, Judgement, Sourcing
from store.sourcing import Identities
from tui import keymap, text
from tui.look import Pen
from tui.widgets.page import Paragraph
from tui.widgets.pair_words import counted, label_content

_NAME_WIDE = 15

Parts = list[tuple[str, RichStyle | None]]


@dataclass(frozen=True, slots=True)
class PairState:
    """What the head line tells. ``score`` is None while it is hidden."""

    place: int = 0
    count: int = 0
    decided: int = 0
    put_off: int = 0
    threshold: int = 0
    score: float | None = None
    reasons: tuple[str, ...] = ()
    later: bool = False
    comes: bool = False
    """Whether more pairs are still being read."""
    running: str = ""
    """Work that goes on beside the review, with its count."""


class PairHead(Widget, can_focus=False):
    """Two lines: position, progress and threshold; then the reasons for doubt."""

    def __init__(self) -> None:
        super().__init__()
        self._state = PairState()

    def show(self, state: PairState) -> None:
        """Tell of another pair."""
        self._state = state
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """The first line from both ends, the second from the left."""
        pen, cells = Pen(self), self.size.width
        if y == 0:
            left = self._left(pen)
            right = self._right(pen, cells - sum(text.width(part) for part, _ in left))
            taken = sum(text.width(part) for part, _ in (*left, *right))
            return text.strip([*left, (" " * (cells - taken), pen()), *right], cells, pen())
        return text.strip(self._reasons(pen, cells) if self._state.count else [], cells, pen())

    def _left(self, pen: Pen) -> Parts:
        state = self._state
        parts: Parts = [
            (" Duplicates ", pen("bold $text-accent")),
            (f" {state.place}/{state.count}", pen("bold")),
            (" so far " if state.comes else " ", pen("$foreground-muted")),
        ]
        told = [f"{state.decided} decided"] if state.decided else []
        told += [f"{state.put_off} later"] if state.put_off else []
        if told:
            parts.append((f" {' · '.join(told)} ", pen("$foreground-muted")))
        return parts

    def _right(self, pen: Pen, room: int) -> Parts:
        """How alike the two are, or the work that goes on; the threshold, and its keys by name if there is room."""
        state = self._state
        parts: Parts = []
        if state.running:
            parts.append((f"{state.running} ", pen("bold $text-accent")))
        elif state.count:
            hidden = state.score is None
            parts.append(
                (
                    "score hidden " if hidden else f"alike {state.score:.0f} ",
                    pen("$foreground-muted" if hidden else "bold"),
                )
            )
        looser, stricter = keymap.action("pair.more"), keymap.action("pair.fewer")
        told = f" from {state.threshold}   {looser.key} {looser.title}   {stricter.key} {stricter.title} "
        if text.width(told) + sum(text.width(part) for part, _ in parts) > room:
            told = f" from {state.threshold} {looser.key} {stricter.key} "
        return [*parts, (told, pen("$foreground-muted"))]

    def _reasons(self, pen: Pen, cells: int) -> Parts:
        state = self._state
        parts: Parts = [(" put off before · ", pen("$foreground-muted"))] if state.later else [(" ", pen())]
        room = cells - sum(text.width(part) for part, _ in parts) - 1
        if state.reasons:
            told = f"⚠ look-alike, differs: {'; '.join(state.reasons)}"
            return [*parts, (text.fit(told, room).rstrip(), pen("bold $text-warning"))]
        told = "no conflict found in numbers, dates, places, order of names or negation"
        return [*parts, (text.fit(told, room).rstrip(), pen("$foreground-muted"))]


def together(claims: Sequence[Claim], identities: Identities | None) -> Sourcing:
    """The sourcing of these claims as one."""
    mentions = [mention for claim in claims for mention in claim.mentions]
    judgements: list[Judgement] = [each for claim in claims for each in claim.judgements]
    return sourcing.assess(mentions, judgements, identities)


def outcome_paragraphs(
    head: Claim,
    other: Claim,
    identities: Identities | None,
    alike: Sequence[tuple[int, str]],
    *,
    cells: int,
    roomy: bool,
) -> list[Paragraph]:
    """What a merge into ``head`` gives: the label, the wording, and who else is alike: (claim, what to tell of it).

    In a low window (not ``roomy``) the wording is left to its side, which is marked; ``cells`` are one line's.
    """
    after = together([head, other], identities)
    label = text.join([text.content(f"{counted(after)} · "), label_content(after)])
    wording = text.join([text.content(head.text, "bold"), text.content(f"  #{head.id}", "$foreground-muted")])
    shown = [_row("merging gives", label), *([_row("wording kept", wording)] if roomy else [])]
    if alike:
        # Each gets an equal part of one line.
        room = (cells - _NAME_WIDE - 2) // len(alike) - 3
        told = " · ".join(text.fit(f"#{claim_id} {what}", room).rstrip() for claim_id, what in alike)
        shown.append(_row("also alike", text.content(told)))
    return [*shown, *(_row("mind", text.content(each, "$text-warning")) for each in after.warnings)]


def _row(name: str, told: Content) -> Paragraph:
    return Paragraph(told, text.fit(f" {name}", _NAME_WIDE), " " * _NAME_WIDE, "$text-secondary")
