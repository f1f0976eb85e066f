"""What the keys of the duplicates screen do: move through the pairs, decide on them, change what is shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from store.errors import Refused
from store.model import Decision, Receipt
from tui import keymap
from tui.keymap import View
from tui.screens import in_bulk
from tui.screens.base import Controller, handles
from tui.screens.stepping import Stepping
from tui.widgets.pair_queue import HIGHEST, LOWEST, STEP

if TYPE_CHECKING:
    from tui.dialogs.merge import MergeChoice
    from tui.screens.duplicates import DuplicatesScreen

NO_PAIR = "no pair is left"

DECISIONS = {
    "pair.not_same": Decision.NOT_DUPLICATE,
    "pair.related": Decision.RELATED,
    "pair.contradicts": Decision.CONTRADICTS,
}


class PairMoves(Stepping):
    """From pair to pair, and out."""

    screen: DuplicatesScreen

    def unavailable(self, action_id: str) -> str | None:
        """Moving needs pairs; going back does not."""
        return NO_PAIR if action_id != "view.back" and self.screen.pair is None else None

    def _count(self) -> int:
        return len(self.screen.queue)

    def _move(self, steps: int) -> None:
        self.screen.queue.move(steps)
        self.screen.look()

    @handles("half.down", "half.up", "page.down", "page.up")
    def scroll(self, action_id: str) -> None:
        """Scroll both sides by what is seen, or by half of it."""
        way = 1 if action_id.endswith("down") else -1
        self.screen.scroll_sides(way * (0.5 if action_id.startswith("half") else 0.9))

    @handles("view.back")
    def back(self) -> None:
        """Stop what goes on for all groups; else back to the claims."""
        if self.screen.desk_app.stop_work(holding=True):
            self.screen.say("stopping …")
            return
        self.screen.desk_app.show(View.REVIEW)


class PairDecisions(Controller):
    """What the two are to each other: one key, and the next pair is there."""

    screen: DuplicatesScreen

    def unavailable(self, action_id: str) -> str | None:
        """Deciding needs a pair; going against an earlier decision needs one."""
        if self.screen.pair is None and action_id != "pair.bulk":
            return NO_PAIR
        if action_id == "pair.override" and not self.screen.refused:
            return "nobody said that the two are not the same"
        pair = self.screen.pair
        if action_id == "pair.cluster" and pair is not None and not self.screen.queue.has_cluster(pair):
            return "no third claim is alike"
        return None

    @handles("pair.same")
    def same(self) -> None:
        """Merge the two."""
        head, other = self.screen.ordered()
        self._merge(head.id, [other.id])

    @handles("pair.override")
    def override(self) -> None:
        """Merge the two although an earlier decision forbids it."""
        head, other = self.screen.ordered()
        self._merge(head.id, [other.id], override=True)

    @handles(*DECISIONS)
    def decide(self, action_id: str) -> None:
        """Remember what the two are to each other."""
        pair = self.screen.pair
        assert pair is not None
        receipt = self.screen.desk.decide(pair.a, pair.b, DECISIONS[action_id])
        self.screen.queue.decide()
        self._told(receipt)

    @handles("pair.later")
    def later(self) -> None:
        """Not now."""
        pair = self.screen.pair
        assert pair is not None
        alone = len(self.screen.queue) == 1
        self.screen.queue.postpone()
        self.screen.look()
        told = f"#{pair.a} and #{pair.b}: {'the last pair there is' if alone else 'later, at the end'}"
        self.screen.say(self.screen.with_wording(told))

    @handles("pair.wording")
    def wording(self) -> None:
        """Choose or write the wording, and merge."""
        self._choose([claim.id for claim in self.screen.ordered()])

    @handles("pair.cluster")
    def cluster(self) -> None:
        """All claims that are alike, as a list and a map: some left out perhaps, they become one."""
        from tui.screens.groups import GroupScreen

        screen = self.screen
        assert screen.pair is not None
        head, other = screen.ordered()
        rest = [each for each in screen.queue.cluster(screen.pair) if each not in (head.id, other.id)]
        group = GroupScreen(
            [head.id, other.id, *rest], threshold=screen.queue.threshold, score_shown=screen.score_shown
        )

        def back(_: int | None) -> None:
            screen.score_shown = group.score_shown
            if group.told is not None:
                screen.receipt(group.told)

        screen.app.push_screen(group, back)

    @handles("pair.bulk")
    def bulk(self) -> None:
        """All groups above a score, after a preview."""
        from tui.dialogs.bulk import BulkDialog

        screen = self.screen
        screen.app.push_screen(BulkDialog(screen.desk_app.desks.lent, screen.queue.threshold), self._merge_groups)

    def _merge_groups(self, groups: Sequence[Sequence[int]] | None) -> None:
        if groups:
            self.screen.attempt(lambda: in_bulk.merge_groups(self.screen, groups, self._merged))

    def _merged(self, receipt: Receipt) -> None:
        self.screen.reload()
        self.screen.receipt(receipt)

    def _choose(self, claim_ids: Sequence[int]) -> None:
        from tui.dialogs.merge import MergeDialog

        claims = self.screen.desk.claims(claim_ids)
        self.screen.app.push_screen(MergeDialog(claims, self.screen.desk.identities()), self._chosen)

    def _chosen(self, choice: MergeChoice | None) -> None:
        if choice is not None:
            self.screen.attempt(lambda: self._merge(choice.head, choice.others, choice.text))

    def _merge(self, head: int, others: Sequence[int], text: str | None = None, *, override: bool = False) -> None:
        screen = self.screen
        try:
            receipt = screen.desk.merge(head, others, text=text, override=override)
        except Refused as error:
            screen.refused = True
            merge, keep = keymap.action("pair.override").key, keymap.action("pair.not_same").key
            raise Refused(f"{error} · {merge} merges all the same, {keep} keeps it so") from error
        screen.forget([head, *others])
        found = screen.desk.suggestions(threshold=LOWEST, claim_id=head)
        screen.queue.merged(dict.fromkeys(others, head), found)
        self._told(receipt)

    def _told(self, receipt: Receipt) -> None:
        self.screen.look()
        self.screen.receipt(receipt)


class PairViews(Controller):
    """What is shown: the wording kept, the articles, the threshold, the score."""

    screen: DuplicatesScreen

    def unavailable(self, action_id: str) -> str | None:
        """The threshold and the score can always be changed, within bounds."""
        screen = self.screen
        if action_id in ("pair.swap", "pair.read") and screen.pair is None:
            return NO_PAIR
        if action_id == "pair.more" and screen.queue.threshold <= LOWEST:
            return f"nothing below {LOWEST} is kept"
        if action_id == "pair.fewer" and screen.queue.threshold >= HIGHEST:
            return "this is as strict as it gets"
        return None

    @handles("pair.swap")
    def swap(self) -> None:
        """A merge keeps the other wording."""
        self.screen.swapped = not self.screen.swapped
        self.screen.look()

    @handles("pair.read")
    def read(self) -> None:
        """Both claims in their articles."""
        from tui.dialogs.context import ContextDialog, Passage

        assert self.screen.pair is not None
        passages = [
            Passage(claim, mention, self.screen.article(mention.article.id))
            for claim in self.screen.claims_of(self.screen.pair)
            for mention in claim.mentions
        ]
        self.screen.app.push_screen(ContextDialog(passages), self._read)

    def _read(self, action_id: str | None) -> None:
        if action_id is not None:
            self.screen.perform(action_id)

    @handles("pair.more", "pair.fewer")
    def threshold(self, action_id: str) -> None:
        """Ask for less, or for more."""
        from store.learning import LISTED

        screen = self.screen
        step = STEP if action_id == "pair.fewer" else -STEP
        screen.queue.set_threshold(screen.queue.threshold + step)
        screen.desk.set_setting(LISTED, str(screen.queue.threshold))
        screen.look()
        count = len(screen.queue)
        screen.say(f"{count} pair{'' if count == 1 else 's'} from {screen.queue.threshold}")

    @handles("pair.score")
    def score(self) -> None:
        """Hide the score, so that it does not sway the reviewer; or show it again."""
        from tui.screens.duplicates import SCORE

        screen = self.screen
        screen.score_shown = not screen.score_shown
        screen.desk.set_setting(SCORE, "shown" if screen.score_shown else "hidden")
        screen.look()
        screen.say("scores are shown" if screen.score_shown else "scores are hidden: judge by the words alone")
