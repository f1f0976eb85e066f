"""Moving through the list of claims and through what is known of the claim under the cursor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.model import Filter
from tui import keymap
from tui.screens import opening, panes
from tui.screens.base import Controller, handles

if TYPE_CHECKING:
    from tui.screens.review import ReviewScreen

_NEEDS_MENTIONS = {"mention.next", "mention.previous"}
_ALWAYS = {"view.back"}


class Moving(Controller):
    """The cursor of the review screen."""

    screen: ReviewScreen

    def unavailable(self, action_id: str) -> str | None:
        """Moving needs claims, and stepping through mentions more than one of them."""
        if action_id in _ALWAYS:
            return None
        reason = self.screen.no_claim()
        if reason is None and action_id in _NEEDS_MENTIONS:
            claim = self.screen.claim
            if claim is not None and len(claim.mentions) < 2:
                return "the claim has one mention only"
        return reason

    @handles("cursor.down")
    def down(self) -> None:
        """Next claim."""
        self.screen.claims.move(1)

    @handles("cursor.up")
    def up(self) -> None:
        """Previous claim."""
        self.screen.claims.move(-1)

    @handles("cursor.first")
    def first(self) -> None:
        """First claim."""
        self.screen.claims.move_to(0)

    @handles("cursor.last")
    def last(self) -> None:
        """Last claim."""
        self.screen.claims.move_to(len(self.screen.claims.ids) - 1)

    @handles("page.down", "page.up", "half.down", "half.up")
    def page(self, action_id: str) -> None:
        """A page, or half of one."""
        size = self.screen.claims.page_size
        step = max(1, size // 2 if action_id.startswith("half") else size - 1)
        self.screen.claims.move(step if action_id.endswith("down") else -step)

    @handles("cursor.todo")
    def todo(self) -> None:
        """The next claim that nobody has reviewed."""
        if not self.screen.to_next_open():
            self.screen.say("every claim in this list has been reviewed")

    @handles("article.next", "article.previous")
    def article(self, action_id: str) -> None:
        """The first claim of the article after, or before, in the order of the list."""
        screen, backwards = self.screen, action_id == "article.previous"
        mention, found = screen.mention, None
        if mention is not None:
            found = screen.desk.next_article(mention.article.id, screen.wanted, screen.sort, backwards=backwards)
        if found is None:
            screen.say("this is the first article" if backwards else "this is the last article")
        else:
            screen.go_to(found)

    @handles("mention.next", "mention.previous")
    def mention(self, action_id: str) -> None:
        """Choose another mention of the claim: sourcing keys act on it."""
        claim = self.screen.claim
        if claim is not None:
            step = 1 if action_id == "mention.next" else -1
            self.screen.choose_mention((self.screen.mention_at + step) % len(claim.mentions))

    @handles("detail.down", "detail.up")
    def detail(self, action_id: str) -> None:
        """Scroll the claim's page."""
        self.screen.beside.claim_page.scroll_lines(3 if action_id == "detail.down" else -3)

    @handles("reader.open")
    def read(self) -> None:
        """The whole article around the claim."""
        mention = self.screen.mention
        claim = self.screen.claim
        if mention is None or claim is None:
            self.screen.refuse("the claim has no mention in an article")
            return
        from tui.screens.reader import ReaderScreen

        self.screen.app.push_screen(ReaderScreen(mention.article.id, mention.id), self.screen.go_to)

    @handles("view.back")
    def back(self) -> None:
        """Stop a long act, else undo one thing of the view: "for marked", marks, an import, a lone pane, a filter."""
        screen = self.screen
        if screen.desk_app.stop_work(holding=True):
            screen.say("stopping …")
        elif screen.for_marked:
            screen.for_marked = False
            screen.say("the next act is for the claim under the cursor")
        elif screen.claims.marked:
            screen.claims.clear_marks()
            screen.say("no marks")
        elif screen.desk_app.stop_work():
            screen.say("stopping …")
        elif panes.alone(screen) is not None:
            panes.give_all_to(screen, None)
            screen.say("all panes")
        elif opening.go_back(screen):
            pass
        elif screen.wanted != Filter():
            screen.look_for(Filter())
            screen.say("all claims")
        else:
            screen.say(f"{keymap.action('app.quit').key} leaves claimdesk; everything is saved")
