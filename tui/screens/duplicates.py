"""The duplicates screen: suggested pairs side by side, one key a decision."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import ClassVar
from weakref import WeakKeyDictionary

from textual.app import App, ComposeResult
from textual.containers import Container
from textual.geometry import Offset
from textual.widget import Widget

from store import learning
from store.matching import word_diff
from store.model import Article, Claim, Receipt, Status, Suggestion
from store.sourcing import Identities
from tui.keymap import View
from tui.look import WIDE
from tui.screens.base import Controller, DeskScreen
from tui.screens.desk_acts import DeskActs
from tui.screens.pair_reading import PairReading
from tui.screens.pairing import PairDecisions, PairMoves, PairViews
from tui.widgets.page import Page
from tui.widgets.pair_bars import PairHead, PairState, outcome_paragraphs
from tui.widgets.pair_nothing import nothing_paragraphs
from tui.widgets.pair_queue import LOWEST, PairQueue
from tui.widgets.pair_side import side_paragraphs
from tui.widgets.pair_words import may_differ

SCORE = "pairs.score"
"""Settings of the desk: the score asked for, and whether scores are shown ("shown" or "hidden")."""

_QUEUES: WeakKeyDictionary[App[object], PairQueue] = WeakKeyDictionary()
"""The queue of each running app: the place, and what was put off, outlast the screen."""

_ARTICLES_KEPT = 64
_TOLD_OF = 3
"""So many other alike claims are named."""
_OUTCOME_TALL, _OUTCOME_FLAT = 8, 3
"""The most lines of the outcome, in a high window and in a low one."""
_ROOMY = 32
"""From so many lines on there is air between the parts of a side."""
_MANY = 8
"""An undo that touches more claims than this reads all pairs anew."""


class PairPage(Page):
    """One side, or the outcome; clicks on it are the screen's business."""


class Sides(Container):
    """The two claims: one under the other, or side by side in a wide window."""

    def compose(self) -> ComposeResult:
        """Two pages."""
        yield PairPage(id="a")
        yield PairPage(id="b")


class DuplicatesScreen(DeskScreen):
    """Suggested pairs, one after the other."""

    VIEW = View.DUPLICATES
    CSS_PATH = "duplicates.tcss"
    CONTROLLERS: ClassVar[tuple[type[Controller], ...]] = (
        DeskActs,
        PairMoves,
        PairDecisions,
        PairViews,
    )

    def __init__(self) -> None:
        super().__init__()
        self.queue = PairQueue(0)
        self.score_shown = True
        self.swapped = False
        """Whether the reviewer asked for the wording that would not be kept by itself."""
        self.refused = False
        """Whether the store refused to merge the pair looked at."""
        self._claims: dict[int, Claim] = {}
        self._looked_at: tuple[int, int] | None = None
        self._articles: dict[int, Article] = {}
        self._identities: Identities | None = None
        self._as_of: tuple[int, int] | None = None
        self._reading = PairReading(self)

    def body(self) -> Iterable[Widget]:
        """Head, the two sides, the outcome; or what to do when there is no pair."""
        yield PairHead()
        yield Sides()
        yield PairPage(id="outcome")
        yield PairPage(id="nothing")

    def on_mount(self) -> None:
        """Go on where this session was, or with the threshold used last."""
        if self.app not in _QUEUES:
            _QUEUES[self.app] = PairQueue(round(learning.threshold(self.desk)))
        self.queue = _QUEUES[self.app]
        self.score_shown = self.desk.setting(SCORE, "shown") != "hidden"
        self.reload()

    def on_resize(self) -> None:
        """A wide window has room for air between the parts."""
        if self.is_mounted:
            self.look()

    # --- what the controllers use

    @property
    def pair(self) -> Suggestion | None:
        """The pair looked at."""
        return self.queue.current

    @property
    def claim_here(self) -> int | None:
        """The claim whose wording a merge would keep."""
        return self.ordered()[0].id if self.pair is not None else None

    @property
    def leads_on(self) -> str:
        """Where no pair waits, pairs that are less alike may."""
        if self.pair is not None:
            return ""
        return "pair.more" if self.queue.below() is not None else "view.back"

    def cursor_cell(self) -> Offset | None:
        """The line on which the wording begins that a merge would keep."""
        pair = self.pair if self.is_whole else None
        if pair is None:
            return None
        return self.query_one("#a" if self.claim_here == pair.a else "#b", Page).cell_of("wording")

    def claims_of(self, pair: Suggestion) -> tuple[Claim, Claim]:
        """The two claims of a pair, as the desk has them."""
        missing = [each for each in (pair.a, pair.b) if each not in self._claims]
        self._claims.update({claim.id: claim for claim in self.desk.claims(missing)} if missing else {})
        return self._claims[pair.a], self._claims[pair.b]

    def ordered(self) -> tuple[Claim, Claim]:
        """The claim that a merge keeps, then the one that goes into it."""
        assert self.pair is not None
        first, second = sorted(self.claims_of(self.pair), key=_precedence)
        return (second, first) if self.swapped else (first, second)

    def article(self, article_id: int) -> Article:
        """An article; those looked at lately are kept, for they never change."""
        if article_id not in self._articles:
            while len(self._articles) >= _ARTICLES_KEPT:
                del self._articles[next(iter(self._articles))]
            self._articles[article_id] = self.desk.article(article_id)
        return self._articles[article_id]

    def wordings(self, claim_ids: Sequence[int]) -> Mapping[int, str]:
        """The wordings of these claims: those of the pairs looked at are there already."""
        known = {each: self._claims[each].text for each in claim_ids if each in self._claims}
        missing = [each for each in claim_ids if each not in known]
        return {**known, **super().wordings(missing)} if missing else known

    def forget(self, claim_ids: Iterable[int]) -> None:
        """These claims look different now: read them again."""
        for claim_id in claim_ids:
            self._claims.pop(claim_id, None)

    def reload(self) -> None:
        """All pairs and claims as they are now, unless nothing was done since they were read last."""
        now = self._now()
        if now == self._as_of:
            return
        self._as_of = now
        self._claims.clear()
        self._identities = self.desk.identities()
        self._reading.read()
        self.look()

    def turned(self, receipt: Receipt) -> None:
        """An act was taken back, or done again: its pair is looked at again."""
        if len(receipt.claim_ids) > _MANY:
            self.reload()
        else:
            now = self.desk.claims(receipt.claim_ids)
            before = [claim for claim in self._claims.values() if claim.id in receipt.claim_ids]
            touched = {claim_id for claim in (*now, *before) for claim_id in (claim.id, *claim.members)}
            self.forget(touched)
            found = {
                (pair.a, pair.b): pair
                for claim_id in receipt.claim_ids
                for pair in self.desk.suggestions(threshold=LOWEST, claim_id=claim_id)
            }
            self.queue.settle(touched, list(found.values()))
            self.look()
        self.say(self.with_wording(receipt.text))

    def look(self) -> None:
        """Draw the pair looked at."""
        self._reading.drop_gone()
        pair = self.pair
        if pair is None or (pair.a, pair.b) != self._looked_at:
            self.swapped = self.refused = False
        fresh = pair is None or (pair.a, pair.b) != self._looked_at
        self._looked_at = (pair.a, pair.b) if pair else None
        self.set_class(pair is None, "-nothing")
        if pair is None:
            # The page has a width to wrap to only once it is shown.
            told = nothing_paragraphs(self.queue, comes=self._reading.comes)
            self.call_after_refresh(self.query_one("#nothing", Page).show, told)
        else:
            self._draw(pair, fresh)
        self.query_one(PairHead).show(self._state(pair))
        self.foot.refresh_keys()

    def refresh_heading(self) -> None:
        """What goes on beside the review."""
        self.query_one(PairHead).show(self._state(self.pair))

    def scroll_sides(self, pages: float) -> None:
        """Scroll both sides by a part of their height."""
        for page in self.query(Sides).first().query(Page):
            page.scroll_lines(int(page.size.height * pages))

    def on_page_clicked(self, message: Page.Clicked) -> None:
        """A click on a side lets a merge keep its wording."""
        message.stop()
        pair = self.pair
        clicked = {"a": pair.a, "b": pair.b}.get(message.page.id or "") if pair is not None else None
        if clicked is not None and clicked != self.claim_here:
            self.perform("pair.swap")

    # --- drawing

    def _now(self) -> tuple[int, int]:
        """Moves with every act, of this session or of another."""
        return self.desk.data_version(), self.desk.latest_action()

    def _draw(self, pair: Suggestion, fresh: bool) -> None:
        a, b = self.claims_of(pair)
        head, other = self.ordered()
        runs = word_diff(a.text, b.text, _published(a), _published(b))
        width, height = self.app.size
        roomy = height >= _ROOMY
        # One above the other, each side has half the lines: the article would push the mention's words out of sight.
        tall = height >= (_ROOMY if width >= WIDE else 2 * _ROOMY)
        for page_id, letter, claim, words in (("#a", "A", a, runs[0]), ("#b", "B", b, runs[1])):
            paragraphs = side_paragraphs(letter, claim, words, kept=claim is head, article_of=self.article, roomy=tall)
            self.query_one(page_id, Page).show(paragraphs, top=fresh)
        outcome = outcome_paragraphs(
            head, other, self._identities, self._alike(pair), cells=self.app.size.width, roomy=roomy
        )
        page = self.query_one("#outcome", Page)
        page.show(outcome)
        # As high as it needs to be, with the line above it, so that the sides get the rest.
        page.styles.height = min(_OUTCOME_TALL if roomy else _OUTCOME_FLAT, page.virtual_size.height) + 1

    def _alike(self, pair: Suggestion) -> list[tuple[int, str]]:
        """Other claims of the same cluster, and a few words on each."""
        best: dict[int, Suggestion] = {}
        for each in self.queue.beside(pair):
            best.setdefault(each.b if each.a in (pair.a, pair.b) else each.a, each)
        told = dict(list(best.items())[:_TOLD_OF])
        wordings = {row.id: row.text for row in self.desk.claim_rows(list(told))} if told else {}
        return [(other, f"{self._strength(each)}{wordings.get(other, '')}") for other, each in told.items()]

    def _strength(self, pair: Suggestion) -> str:
        """How alike, unless scores are hidden, and a sign if something speaks against it."""
        score = f"{pair.score:.0f} " if self.score_shown else ""
        return f"{score}⚠ " if pair.flags else score

    def _state(self, pair: Suggestion | None) -> PairState:
        queue = self.queue
        return PairState(
            place=queue.place,
            count=len(queue),
            decided=queue.decided,
            put_off=queue.put_off,
            threshold=queue.threshold,
            score=pair.score if pair is not None and self.score_shown else None,
            reasons=tuple(may_differ(pair, *self.claims_of(pair))) if pair is not None else (),
            later=pair is not None and queue.is_put_off((pair.a, pair.b)),
            comes=self._reading.comes,
            running=self.desk_app.running,
        )


def _precedence(claim: Claim) -> tuple[bool, int, float, int]:
    """Whose wording a merge keeps: a reviewed claim's; then that of more mentions, of more worth, the older one."""
    worth = max((mention.worth for mention in claim.mentions), default=0.0)
    return claim.status is not Status.REVIEWED, -len(claim.mentions), -worth, claim.id


def _published(claim: Claim) -> str | None:
    return claim.mentions[0].article.published if claim.mentions else None
