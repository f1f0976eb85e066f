"""Acts on many claims: done beside the screen, told with their count, stopped by Escape with nothing kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Literal

from tui.working import Work

if TYPE_CHECKING:
    from store.desk import Desk
    from store.model import Receipt
    from tui.screens.base import DeskScreen
    from tui.screens.claims import Act
    from tui.screens.review import ReviewScreen

MANY = 60
"""Claims up to which an act is done at once, on the screen's own thread."""

MERGED_BY_HAND = 200
"""Marked claims up to which one wording can be chosen for all."""

_AT_ONCE = 500


def act_on_marked(screen: ReviewScreen, act: Act, doing: str, *, mentions: bool) -> None:
    """Do an act on the marked claims of the list, or on their mentions. The marks go once it is done."""
    marked, wanted, sort = sorted(screen.claims.marked), screen.wanted, screen.sort

    def do(desk: Desk, work: Work[Receipt]) -> Receipt:
        claims = desk.claim_ids(wanted, sort, among=marked)
        targets = _mentions(desk, claims) if mentions else list(claims)
        with desk.watched(len(claims), work.progressed, work.is_stopped, writes=len(targets)):
            return act(desk, targets)

    _begin(screen, f"{doing} claims", do)
    screen.for_marked = False


def _mentions(desk: Desk, claims: Sequence[int]) -> list[int]:
    return [
        mention.id
        for start in range(0, len(claims), _AT_ONCE)
        for claim in desk.claims(claims[start : start + _AT_ONCE])
        for mention in claim.mentions
    ]


def merge(screen: ReviewScreen, head: int, others: Sequence[int], text: str | None) -> None:
    """Merge many claims into one."""

    def do(desk: Desk, work: Work[Receipt]) -> Receipt:
        with desk.watched(len(others), work.progressed, work.is_stopped, writes=2 * len(others)):
            return desk.merge(head, others, text=text)

    _begin(screen, "merging claims", do, regroup=head)


def _begin(
    screen: ReviewScreen, doing: str, do: Callable[[Desk, Work[Receipt]], Receipt], *, regroup: int | None = None
) -> None:
    app = screen.desk_app
    screen.desk.check_held()

    def done(receipt: Receipt) -> None:
        screen.claims.clear_marks()
        screen.attempt(lambda: screen.acted(receipt, regroup=regroup))
        if not screen.is_in_front:
            app.tell(screen.with_wording(receipt.text))

    Work(app, doing, do, done=done, failed=lambda reason: app.tell(reason, trouble=True), holds=True).start()


def turn(screen: DeskScreen, kind: Literal["undo", "redo"], rows: int, action_id: int | None = None) -> None:
    """Take back, or do again, an act that wrote so many rows: the next one, or the one named."""
    app = screen.desk_app
    screen.desk.check_held()

    def do(desk: Desk, work: Work[Receipt | None]) -> Receipt | None:
        with desk.watched(rows, work.progressed, work.is_stopped):
            return desk.undo(action_id) if kind == "undo" else desk.redo(action_id)

    def done(receipt: Receipt | None) -> None:
        if receipt is not None and screen.is_whole:
            screen.attempt(lambda: screen.turned(receipt))
        if receipt is not None and not screen.is_in_front:
            app.tell(screen.with_wording(receipt.text))

    doing = "taking back" if kind == "undo" else "doing again"
    Work(app, doing, do, done=done, failed=lambda reason: app.tell(reason, trouble=True), holds=True).start()


def merge_group(
    screen: DeskScreen, head: int, others: Sequence[int], text: str | None, merged: Callable[[Receipt], None]
) -> None:
    """Merge one group into its head, under ``text`` if one was written; ``merged`` gets the receipt."""

    def act(desk: Desk) -> Receipt:
        return desk.merge(head, others, text=text)

    _merge(screen, len(others), act, merged)


def merge_groups(screen: DeskScreen, groups: Sequence[Sequence[int]], merged: Callable[[Receipt], None]) -> None:
    """Merge each of these groups into its first claim; ``merged`` gets the receipt."""
    _merge(screen, sum(map(len, groups)) - len(groups), lambda desk: desk.merge_groups(groups), merged)


def _merge(screen: DeskScreen, away: int, act: Callable[[Desk], Receipt], merged: Callable[[Receipt], None]) -> None:
    """Do ``act``, which merges so many claims into others."""
    app = screen.desk_app
    screen.desk.check_held()

    def do(desk: Desk, work: Work[Receipt]) -> Receipt:
        with desk.watched(away, work.progressed, work.is_stopped, writes=2 * away):
            return act(desk)

    def done(receipt: Receipt) -> None:
        if screen.is_whole:
            screen.attempt(lambda: merged(receipt))
        if not screen.is_in_front:
            app.tell(screen.with_wording(receipt.text))

    Work(app, "merging", do, done=done, failed=lambda reason: app.tell(reason, trouble=True), holds=True).start()
