"""The editor's hand in an article: a claim that was missed, one that is several, and finding them all anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.screens.base import Controller, handles

if TYPE_CHECKING:
    from tui.dialogs.split import Parts
    from tui.screens.reader import ReaderScreen


class ByHand(Controller):
    """What the rules got wrong, put right."""

    screen: ReaderScreen

    def unavailable(self, action_id: str) -> str | None:
        """Only a split needs a claim."""
        return self.screen.no_claim() if action_id == "reader.split" else None

    @handles("reader.select")
    def select(self) -> None:
        """Choose the words of a claim that was missed."""
        from tui.screens.select import SelectScreen

        article, mention = self.screen.article, self.screen.mention
        if article is None:
            return
        near = mention.spans[0][0] if mention is not None and mention.spans else 0
        chosen = SelectScreen(article, near, self.screen.claim_here)

        def done(claim_id: int | None) -> None:
            if claim_id is not None and chosen.added is not None:
                self.screen.acted(chosen.added)
                self.screen.find(claim_id)

        self.screen.app.push_screen(chosen, done)

    @handles("reader.split")
    def split(self) -> None:
        """Cut the claim under the cursor where the reviewer says."""
        from tui.dialogs.split import SplitDialog

        article, mention = self.screen.article, self.screen.mention
        if article is None or mention is None:
            return

        def done(parts: Parts | None) -> None:
            if parts is not None:
                self.screen.attempt(lambda: self.screen.acted(self.screen.desk.split_mention(mention.id, parts)))

        self.screen.app.push_screen(SplitDialog(article.document.text, mention), done)

    @handles("reader.again")
    def again(self) -> None:
        """Find the article's claims anew, keeping all that somebody touched."""
        from store.importing import extract_again

        self.screen.acted(extract_again(self.screen.desk, self.screen.article_id))
