"""What the keys of the groups screen do: from claim to claim and group to group; leave out, word, merge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.errors import Refused
from tui.screens import in_bulk
from tui.screens.base import Controller, handles
from tui.screens.stepping import Stepping

if TYPE_CHECKING:
    from tui.screens.groups import GroupScreen


AT_ONCE = 3
"""Claims up to which they are merged into another at once, on the screen's own thread: each takes some milliseconds."""


class GroupMoves(Stepping):
    """The cursor, the groups, and what is shown."""

    screen: GroupScreen

    def unavailable(self, action_id: str) -> str | None:
        """Stepping needs another group."""
        screen = self.screen
        if action_id in ("group.next", "group.previous"):
            place, count = screen.group.place, len(screen.found)
            if not count:
                return "no group of three or more is suggested"
            if action_id == "group.next" and place >= count:
                return "this is the last group"
            if action_id == "group.previous" and place <= 1:
                return "this is the first group"
        return None

    def _count(self) -> int:
        return len(self.screen.claims)

    @handles("half.down", "half.up", "page.down", "page.up")
    def page(self, action_id: str) -> None:
        """A few claims on, or back."""
        step = 2 if action_id.startswith("half") else 4
        self._move(step if action_id.endswith("down") else -step)

    def _move(self, steps: int) -> None:
        screen = self.screen
        screen.at = min(max(0, screen.at + steps), max(0, len(screen.claims) - 1))
        screen.look()

    @handles("group.next", "group.previous")
    def group(self, action_id: str) -> None:
        """The next suggested group, or the one before."""
        self.screen.open(self.screen.group.place + (1 if action_id == "group.next" else -1))

    @handles("group.read")
    def read(self) -> None:
        """The claims of the group in their articles, the one under the cursor first."""
        from tui.dialogs.context import ContextDialog, Passage

        screen = self.screen
        here = screen.here
        ordered = sorted(screen.claims, key=lambda claim: claim is not here)
        passages = [
            Passage(claim, mention, screen.desk.article(mention.article.id))
            for claim in ordered
            for mention in claim.mentions
        ]
        screen.app.push_screen(ContextDialog(passages, deciding=False))

    @handles("pair.score")
    def score(self) -> None:
        """Hide the scores, or show them again."""
        from tui.screens.duplicates import SCORE

        screen = self.screen
        screen.score_shown = not screen.score_shown
        screen.desk.set_setting(SCORE, "shown" if screen.score_shown else "hidden")
        screen.look()

    @handles("view.back")
    def back(self) -> None:
        """Back to the pairs."""
        self.screen.dismiss(None)


class GroupDecisions(Controller):
    """Who belongs together, under which wording."""

    screen: GroupScreen

    def unavailable(self, action_id: str) -> str | None:
        """A merge needs two claims; a wording is that of a claim taken."""
        screen = self.screen
        if screen.here is None:
            return "no claim is here"
        if action_id == "group.merge" and len(screen.taken) < 2:
            return "take at least two claims"
        if action_id == "group.wording" and screen.here.id in screen.group.left_out:
            return "the claim is left out"
        return None

    @handles("group.leave")
    def leave(self) -> None:
        """Leave the claim out of the merge, or take it in again; on to the next."""
        screen = self.screen
        assert screen.here is not None
        screen.group.left_out ^= {screen.here.id}
        screen.at = min(screen.at + 1, len(screen.claims) - 1)
        screen.look()

    @handles("group.not_same")
    def not_same(self) -> None:
        """Not the same as any of those taken: remembered."""
        screen = self.screen
        here = screen.here
        assert here is not None
        others = [claim.id for claim in screen.taken if claim is not here]
        if not others:
            raise Refused("no other claim is taken")
        receipt = screen.desk.tell_apart(here.id, others)
        screen.group.left_out.add(here.id)
        screen.reload()
        screen.receipt(receipt)

    @handles("group.wording")
    def wording(self) -> None:
        """A merge keeps the wording of this claim."""
        screen = self.screen
        assert screen.here is not None
        screen.group.head, screen.group.written = screen.here.id, None
        screen.look()

    @handles("group.write")
    def write(self) -> None:
        """A merge keeps a wording that is written now, beginning with the one kept so far."""
        screen = self.screen

        def done(typed: str) -> None:
            screen.group.written = typed.strip() or None
            screen.look()

        screen.foot.ask("wording", screen.wording, done)

    @handles("group.merge")
    def merge(self) -> None:
        """Those taken become one claim."""
        screen = self.screen
        head = screen.head
        assert head is not None
        others = [claim.id for claim in screen.taken if claim is not head]
        if len(others) > AT_ONCE:
            in_bulk.merge_group(screen, head.id, others, screen.group.written, screen.merged)
        else:
            screen.merged(screen.desk.merge(head.id, others, text=screen.group.written))
