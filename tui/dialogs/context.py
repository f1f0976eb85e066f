"""Two claims in their articles, side by side, to be read before deciding."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from textual.containers import Container, Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from store.model import Article, Claim, Mention
from tui import text
from tui.dialogs.base import Dialog
from tui.keymap import View, action, strokes
from tui.widgets.article_text import article_paragraphs, place_of
from tui.widgets.page import Page

_DECIDING = ("pair.same", "pair.not_same", "pair.related", "pair.contradicts", "pair.later")


@dataclass(frozen=True, slots=True)
class Passage:
    """One mention of a claim, and the article that it stands in."""

    claim: Claim
    mention: Mention
    article: Article


class ContextDialog(Dialog[str]):
    """The articles around two claims. Deciding keys work here too: the result is the id of the action to do.

    Without ``deciding`` it is for reading only, and there may be more claims on the other side.

    ``passages`` are the mentions of the first claim, then those of the second; each side shows one at a time.
    """

    ALSO = {"j": "down", "k": "up", "ctrl+d": "pagedown", "ctrl+u": "pageup"}

    def __init__(self, passages: Sequence[Passage], *, deciding: bool = True) -> None:
        super().__init__()
        first = passages[0].claim.id
        self._sides = (
            [each for each in passages if each.claim.id == first],
            [each for each in passages if each.claim.id != first],
        )
        self._at = [0, 0]
        self._deciding = _DECIDING if deciding else ()
        other = f"#{self._sides[1][0].claim.id}" if deciding else "those like it"
        self.TITLE_TEXT = f"#{first} and {other} in their articles"

    def parts(self) -> Iterable[Widget]:
        """A page for each claim."""
        yield Container(
            Vertical(Static(id="left-head"), Page(id="left"), id="left-side"),
            Vertical(Static(id="right-head"), Page(id="right"), id="right-side"),
            id="passages",
        )

    def hints(self) -> Sequence[tuple[str, str]]:
        """Reading keys, then the deciding ones."""
        more = (("tab", "other mention"),) if any(len(side) > 1 for side in self._sides) else ()
        deciding = [(found.keys[0], found.title) for found in map(action, self._deciding[:-1])]
        return (("down", "scroll"), *more, ("escape", "back"), *deciding)

    def on_mount(self) -> None:
        """Once the pages have their sizes, go to the claims."""
        self.call_after_refresh(self._show)

    def on_resize(self) -> None:
        """The lines break elsewhere; the claims stay in sight."""
        self.call_after_refresh(self._show)

    def _show(self) -> None:
        for name, side, at in zip(("left", "right"), self._sides, self._at, strict=True):
            page, passage = self.query_one(f"#{name}", Page), side[at]
            start = passage.mention.spans[0][0] if passage.mention.spans else 0
            body = article_paragraphs(passage.article, (), passage.mention.spans, around=start)
            self.query_one(f"#{name}-head", Static).update(_heading(passage, at, len(side)))
            page.show(body)
            place = place_of(body, start)
            if place is not None:
                page.reveal(*place, centre=True)

    def perform(self, key: str) -> None:
        """What one key does."""
        pages = list(self.query(Page))
        steps = {"down": 1, "up": -1, "pagedown": pages[0].size.height - 2, "pageup": 2 - pages[0].size.height}
        decision = strokes(View.DUPLICATES).get(tuple(key.split()))
        if key in steps:
            for page in pages:
                page.scroll_lines(steps[key])
        elif key == "tab":
            self._at = [(at + 1) % len(side) for at, side in zip(self._at, self._sides, strict=True)]
            self._show()
        elif key in ("escape", "q", "enter"):
            self.dismiss(None)
        elif decision in self._deciding:
            self.dismiss(decision)


def _heading(passage: Passage, at: int, count: int) -> Content:
    head = passage.article.head
    which = f"  mention {at + 1}/{count}" if count > 1 else ""
    return text.join(
        [
            text.content(f"#{passage.claim.id} ", "bold $text-accent"),
            text.content(head.outlet or head.path or "unknown outlet", "bold"),
            text.content(f" · {head.published or 'undated'}{which}", "$foreground-muted"),
        ]
    )
