"""Moving through an article from claim to claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.screens.base import Controller, handles

if TYPE_CHECKING:
    from tui.screens.reader import ReaderScreen

_WITHOUT_CLAIMS = {"view.back", "page.down", "page.up", "half.down", "half.up", "detail.down", "detail.up",
                   "article.next", "article.previous"}  # fmt: skip


class Reading(Controller):
    """The cursor of the reader."""

    screen: ReaderScreen

    def unavailable(self, action_id: str) -> str | None:
        """Stepping from claim to claim needs claims."""
        return None if action_id in _WITHOUT_CLAIMS else self.screen.no_claim()

    @handles("cursor.down", "reader.next")
    def down(self, action_id: str) -> None:
        """Next claim."""
        del action_id
        self.screen.go(self.screen.at + 1)

    @handles("cursor.up", "reader.previous")
    def up(self, action_id: str) -> None:
        """Previous claim."""
        del action_id
        self.screen.go(self.screen.at - 1)

    @handles("cursor.first")
    def first(self) -> None:
        """First claim."""
        self.screen.go(0)

    @handles("cursor.last")
    def last(self) -> None:
        """Last claim."""
        self.screen.go(len(self.screen.marks) - 1)

    @handles("cursor.todo")
    def todo(self) -> None:
        """The next claim of the article that nobody has reviewed."""
        if not self.screen.next_open():
            self.screen.say("every claim of this article has been reviewed")

    @handles("page.down", "page.up", "half.down", "half.up", "detail.down", "detail.up")
    def scroll(self, action_id: str) -> None:
        """Scroll the text; the cursor stays on its claim."""
        place, direction = action_id.split(".")
        height = self.screen.page.size.height
        lines = {"page": max(1, height - 1), "half": max(1, height // 2), "detail": 3}[place]
        self.screen.page.scroll_lines(lines if direction == "down" else -lines)

    @handles("article.next", "article.previous")
    def article(self, action_id: str) -> None:
        """The article after, or before, in the order of import."""
        ids = [head.id for head in self.screen.desk.articles()]
        at = ids.index(self.screen.article_id) + (1 if action_id == "article.next" else -1)
        if 0 <= at < len(ids):
            self.screen.open_article(ids[at])
        else:
            self.screen.say("this is the first article" if at < 0 else "this is the last article")

    @handles("view.back")
    def back(self) -> None:
        """Back to the list, to the claim read last."""
        self.screen.leave()
