"""A group of claims as a map: every two of them with their score, the weak link and what speaks against it marked.

Above the diagonal stand the numbers, below it the same as shading: the darker, the more alike. What is flagged, decided
otherwise or no pair at all has a sign of its own, so the map is read without colour.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from string import ascii_uppercase

from rich.style import Style as RichStyle
from textual.strip import Strip
from textual.widget import Widget

from store.model import Decision, Suggestion
from tui import text
from tui.look import Pen

MOST = 14
"""Claims of a group that a map shows."""

SIGN = {
    Decision.NOT_DUPLICATE: "≠",
    Decision.CONTRADICTS: "≠",
    Decision.RELATED: "~",
    Decision.UNSURE: "?",
}
"""How a decision on a pair is drawn."""

_CELL = 5
_SHADES = ((90, "████"), (80, "▓▓▓▓"), (70, "▒▒▒▒"), (0, "░░░░"))
_ROW_HEAD = 9

Pair = tuple[int, int]
Parts = list[tuple[str, RichStyle | None]]


@dataclass(frozen=True, slots=True)
class Links:
    """What is known of every two claims of a group, by their ids, the lower first."""

    pairs: Mapping[Pair, Suggestion]
    decisions: Mapping[Pair, Decision]

    def between(self, one: int, other: int) -> Suggestion | None:
        """The suggested pair of two claims, if there is one."""
        return self.pairs.get((min(one, other), max(one, other)))

    def decision(self, one: int, other: int) -> Decision | None:
        """What a reviewer said of two claims."""
        return self.decisions.get((min(one, other), max(one, other)))

    def weakest(self, claims: Sequence[int]) -> Suggestion | None:
        """The least alike pair among these claims: of pairs, not of what is none."""
        inside = [
            pair
            for place, one in enumerate(claims)
            for other in claims[place + 1 :]
            if (pair := self.between(one, other))
        ]
        return min(inside, key=lambda pair: (pair.score, pair.a, pair.b), default=None)

    def against(self, claims: Sequence[int]) -> list[Pair]:
        """The pairs among these claims that speak against their being one: flagged, decided otherwise, or no pair."""
        found = []
        for place, one in enumerate(claims):
            for other in claims[place + 1 :]:
                pair = self.between(one, other)
                if self.decision(one, other) is not None or pair is None or pair.flags:
                    found.append((one, other))
        return found


def letter(place: int) -> str:
    """What the map calls the claim at ``place``, from 0."""
    return ascii_uppercase[place] if place < len(ascii_uppercase) else "·"


class GroupMap(Widget, can_focus=False):
    """The matrix, one line a claim."""

    def __init__(self) -> None:
        super().__init__()
        self._claims: tuple[int, ...] = ()
        self._taken: frozenset[int] = frozenset()
        self._links = Links({}, {})
        self._at = 0
        self._scores = True

    def show(self, claims: Sequence[int], taken: frozenset[int], links: Links, at: int, *, scores: bool) -> None:
        """Draw these claims; those not in ``taken`` are dim, ``at`` is the one under the cursor."""
        self._claims, self._taken, self._links, self._at = tuple(claims[:MOST]), taken, links, at
        self._scores = scores
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Letters, claims, and what the signs mean."""
        pen, cells = Pen(self), self.size.width
        if y == 0:
            heads = "".join(f"{letter(n):^{_CELL}}" for n in range(len(self._claims)))
            return text.strip([(" " * _ROW_HEAD, pen()), (heads, pen("bold $text-secondary"))], cells, pen())
        row = y - 1
        if row < len(self._claims):
            return text.strip(self._row(row, pen), cells, pen())
        if row == len(self._claims):
            told = " ▾ weakest link  ⚠ differs  ≠ not the same  ~ related  – no pair"
            return text.strip([(text.fit(told, cells), pen("$foreground-muted"))], cells, pen())
        return Strip.blank(cells, pen())

    def _row(self, row: int, pen: Pen) -> Parts:
        claim = self._claims[row]
        weakest = self._links.weakest([each for each in self._claims if each in self._taken])
        style = "bold $text-accent" if row == self._at else ("" if claim in self._taken else "$foreground 72%")
        parts: Parts = [
            ("❯" if row == self._at else " ", pen("bold $text-accent")),
            (text.fit(f"{letter(row)} #{claim}", _ROW_HEAD - 1), pen(style)),
        ]
        for column, other in enumerate(self._claims):
            if column == row:
                parts.append((f"{'╲':^{_CELL}}", pen("$foreground-muted")))
                continue
            apart = not {claim, other} <= self._taken
            if column < row:
                words, shade = self._shade(claim, other)
            else:
                words, shade = self._cell(claim, other, weakest)
            parts.append((text.fit(f" {words}", _CELL), pen("$foreground 72%" if apart else shade)))
        return parts

    def _cell(self, one: int, other: int, weakest: Suggestion | None) -> tuple[str, str]:
        decision, pair = self._links.decision(one, other), self._links.between(one, other)
        if decision is not None and decision in SIGN:
            return f"  {SIGN[decision]}", "bold $text-error"
        if pair is None:
            return "  –", "$foreground-muted"
        score = f"{pair.score:.0f}" if self._scores else "≈"
        if pair.flags:
            return f"⚠{score}", "bold $text-warning"
        if pair is weakest:
            return f"▾{score}", "bold $text-secondary"
        return f" {score}", "bold"

    def _shade(self, one: int, other: int) -> tuple[str, str]:
        decision, pair = self._links.decision(one, other), self._links.between(one, other)
        if pair is None or (decision is not None and decision in SIGN):
            return "", ""
        style = "$text-warning" if pair.flags else "$text-primary"
        return next(shade for least, shade in _SHADES if pair.score >= least), style
