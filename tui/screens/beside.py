"""What stands beside the list of claims: the page of the claim under the cursor, and the article around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from store.model import Claim, Filter
from store.sourcing import origin_tree
from tui.widgets.article_text import ArticleText, Place, mark_at, place_of
from tui.widgets.claim_text import Around, claim_paragraphs
from tui.widgets.page import Page, Paragraph
from tui.widgets.pair_side import in_context
from tui.widgets.welcome import welcome_paragraphs

if TYPE_CHECKING:
    from store.desk import ArticleMark
    from tui.screens.review import ReviewScreen

LOG = 3
"""Of what was done to the claim so much is shown; the history has the rest."""

DENSE_BELOW = 16
"""Lines of the claim's page below which it does without blank lines."""


class Beside:
    """Fills the two pages of a review screen from the desk."""

    def __init__(self, screen: ReviewScreen) -> None:
        self._screen = screen
        self._shown: int | None = None
        self._article: tuple[int, ArticleText, list[ArticleMark]] | None = None
        self.neighbours: set[int] = set()
        """The claim shown and those like it: an act on one may change the lines of all."""

    @property
    def claim_page(self) -> Page:
        """The page of the claim."""
        return self._screen.query_one("#claim", Page)

    @property
    def article_page(self) -> Page:
        """The page of the article, which a small window does without."""
        return self._screen.query_one("#article", Page)

    def forget(self) -> None:
        """The desk changed: what was loaded no longer holds."""
        self._article = None

    def show(self) -> None:
        """Show the claim under the cursor; the place in its page is kept while it is the same."""
        claim, here = self._screen.claim, self._screen.claim_here
        if claim is not None:
            self.claim_page.show(self._claim(claim), top=here != self._shown)
        else:
            self.claim_page.show(self._nothing())
        self._shown = here
        self._show_article()

    def _nothing(self) -> list[Paragraph]:
        if self._screen.wanted != Filter():
            return []
        return welcome_paragraphs(self._screen.desk.path, self._screen.desk_app.running)

    def _claim(self, claim: Claim) -> list[Paragraph]:
        desk = self._screen.desk
        similar = desk.suggestions(claim_id=claim.id)
        self.neighbours = {each for pair in similar for each in (pair.a, pair.b)}
        wordings = {each.id: each.text for each in desk.claims(sorted(self.neighbours))}
        around = Around(
            similar,
            wordings,
            origin_tree(claim.mentions, claim.judgements, desk.identities(claim.mentions))
            if len(claim.mentions) > 1
            else (),
            desk.latest_on(claim, LOG),
            self._sentence(),
        )
        dense = self.claim_page.size.height < DENSE_BELOW
        return claim_paragraphs(claim, self._screen.mention_at, around, dense=dense)

    def _sentence(self) -> Content | None:
        """The mention chosen in its sentence; not needed where the article stands beside it."""
        mention = self._screen.mention
        if mention is None or self.article_page.display:
            return None
        return in_context(mention, self._screen.desk.article(mention.article.id))

    def _show_article(self) -> None:
        page, mention = self.article_page, self._screen.mention
        if mention is None or not page.display:
            page.show([])
            return
        if self._article is None or self._article[0] != mention.article.id:
            desk, article_id = self._screen.desk, mention.article.id
            marks = desk.article_marks(article_id)
            self._article = article_id, ArticleText(desk.article(article_id), marks), marks
        start = mention.spans[0][0] if mention.spans else 0
        shown = self._article[1].paragraphs(mention.spans, around=start)
        page.show(shown)
        place = place_of(shown, start)
        if place is not None:
            page.reveal(*place, centre=True)

    def clicked(self, message: Page.Clicked) -> None:
        """Go to the similar claim, or to the claim in the article, that was clicked; choose a clicked mention."""
        match message.tag:
            case ("similar", int(claim_id)):
                self._screen.go_to(claim_id)
            case ("mention", int(mention_id)) if self._screen.claim is not None:
                self._screen.choose_mention([each.id for each in self._screen.claim.mentions].index(mention_id))
            case Place() if self._article is not None:
                mark = mark_at(self._article[2], message.tag.start + message.offset)
                self._screen.go_to(mark.claim_id if mark is not None else None)
