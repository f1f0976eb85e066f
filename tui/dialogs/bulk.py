"""Merging many groups at once: how many there are above a score, and the weakest of them to look at first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass

from textual.widget import Widget
from textual.widgets import Static
from textual.worker import get_current_worker

from store.desk import Desk
from store.errors import DeskError, Refused
from store.model import Cluster, Status, Suggestion
from tui import text
from tui.dialogs.base import Dialog
from tui.widgets.page import BLANK, Page, Paragraph
from tui.widgets.pair_queue import HIGHEST, LOWEST, STEP

WEAKEST = 10
"""So many of the weakest groups are shown."""

BEGIN_AT = 80
"""The least score to begin with: what is merged unseen had better be alike."""

Groups = list[tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Weak:
    """The weakest link of a group: its pair, both wordings, and how many claims the group has."""

    pair: Suggestion
    wordings: tuple[str, str]
    claims: int


@dataclass(frozen=True, slots=True)
class Preview:
    """What a bulk merge would do: groups with the claim first that the others go into."""

    threshold: int
    groups: Groups
    weakest: tuple[Weak, ...]


def preview(desk: Desk, threshold: int) -> Preview:
    """The groups at or above a score. None holds a flagged pair, or one on which a reviewer said anything."""
    found = sorted(desk.clusters(threshold=threshold), key=lambda group: group.lowest)
    reviewed = {
        row.id for row in desk.claim_rows([i for group in found for i in group.claims]) if row.status is Status.REVIEWED
    }
    groups = [_in_order(group, reviewed) for group in found]
    return Preview(threshold, groups, tuple(_weak(desk, group, threshold) for group in found[:WEAKEST]))


def _in_order(group: Cluster, reviewed: set[int]) -> tuple[int, ...]:
    """The claim first whose wording is kept: a reviewed one, else the one most like all others."""
    return tuple(sorted(group.claims, key=lambda i: (i not in reviewed, i != group.medoid, i)))


def _weak(desk: Desk, group: Cluster, threshold: int) -> Weak:
    inside = set(group.claims)
    pairs = (
        pair
        for claim_id in group.claims
        for pair in desk.suggestions(threshold=threshold, claim_id=claim_id)
        if {pair.a, pair.b} <= inside
    )
    weakest = min(pairs, key=lambda pair: (pair.score, pair.a, pair.b))
    wordings = {row.id: row.text for row in desk.claim_rows([weakest.a, weakest.b])}
    return Weak(weakest, (wordings[weakest.a], wordings[weakest.b]), len(inside))


class BulkDialog(Dialog[Groups]):
    """Asks from which score on to merge; gives the groups back. ``open_desk`` opens a desk for the worker."""

    TITLE_TEXT = "Merge all groups above a score"
    ALSO = {"left_parenthesis": "left", "right_parenthesis": "right"}

    def __init__(self, open_desk: Callable[[], AbstractContextManager[Desk]], threshold: int) -> None:
        super().__init__()
        self._open_desk = open_desk
        self._threshold = max(BEGIN_AT, threshold)
        self._preview: Preview | None = None

    def parts(self) -> Iterable[Widget]:
        """The count, and the weakest."""
        yield Static(id="count")
        yield Page(id="weakest")

    def hints(self) -> Sequence[tuple[str, str]]:
        """The arrows change the score."""
        return (
            ("enter", "merge all"),
            ("left", "looser"),
            ("right", "stricter"),
            ("down", "scroll"),
            ("escape", "never mind"),
        )

    def on_mount(self) -> None:
        """Count at once."""
        self._count()

    def perform(self, key: str) -> None:
        """Left and right move the score, up and down scroll."""
        if key in ("left", "right"):
            step = STEP if key == "right" else -STEP
            self._threshold = min(HIGHEST, max(LOWEST, self._threshold + step))
            self._count()
        elif key in ("up", "down", "pageup", "pagedown"):
            page = self.query_one("#weakest", Page)
            lines = 1 if key in ("up", "down") else max(1, page.size.height - 1)
            page.scroll_lines(lines if key.endswith("down") else -lines)
        else:
            super().perform(key)

    def submit(self) -> None:
        """Give the groups back. Refused while they are counted, and if there is none."""
        if self._preview is None:
            raise Refused("still counting: a moment")
        if not self._preview.groups:
            raise Refused("there is nothing to merge at this score")
        self.dismiss(self._preview.groups)

    # --- counting, in a worker

    def _count(self) -> None:
        self._preview = None
        self.query_one("#count", Static).update(text.content(f"from {self._threshold}: counting …"))
        self.run_worker(self._work, thread=True, group="preview", exclusive=True, exit_on_error=False)

    def _work(self) -> None:
        worker = get_current_worker()
        try:
            with self._open_desk() as desk:
                found = preview(desk, self._threshold)
        except DeskError as error:
            self.app.call_later(self.trouble, str(error))
            return
        if not worker.is_cancelled:
            self.app.call_later(self._show, found)

    def _show(self, found: Preview) -> None:
        if found.threshold != self._threshold or not self.is_mounted:
            return
        self._preview = found
        claims = sum(len(group) for group in found.groups)
        told = [text.content(f"from {found.threshold}: ", "bold")]
        if found.groups:
            told.append(text.content(f"{claims:,} claims become {len(found.groups):,}", "bold $text-accent"))
            told.append(text.content(" · no pair that differs or was decided otherwise · one undo"))
        else:
            told.append(text.content("no two claims are that much alike"))
        self.query_one("#count", Static).update(text.join(told))
        self.query_one("#weakest", Page).show(weak_paragraphs(found.weakest))


def weak_paragraphs(weakest: Sequence[Weak]) -> list[Paragraph]:
    """The weakest link of each of these groups, the weakest first."""
    if not weakest:
        return []
    shown = [
        BLANK,
        Paragraph(text.content("The weakest links; look whether these are the same", "bold $text-secondary")),
    ]
    for each in weakest:
        more = f"  and {each.claims - 2} more claim{'' if each.claims == 3 else 's'}" if each.claims > 2 else ""
        first, second = each.wordings
        mark = f"{each.pair.score:>3.0f} "
        shown.append(Paragraph(text.content(first), mark, "    ", "bold $text-accent"))
        shown.append(
            Paragraph(
                text.join([text.content(second), text.content(more, "$foreground-muted")]), "  = ", "    ", "bold"
            )
        )
    return shown
