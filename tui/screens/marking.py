"""Several claims at once: marks, the next act for all marked, merging and taking out again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui import keymap
from tui.keymap import Group
from tui.screens import in_bulk
from tui.screens.base import Controller, handles
from tui.screens.sourcing import VERDICT_OF

if TYPE_CHECKING:
    from tui.dialogs.merge import MergeChoice
    from tui.screens.review import ReviewScreen

ONE_AT_A_TIME = frozenset(
    {
        "claim.edit",
        "claim.note",
        "claim.evidence",
        "edit.outside",
        "note.outside",
        "chain.edit",
        "mark.unmerge",
        *VERDICT_OF,
    }
)
"""Acts that are for one claim: they do not follow ``;``."""

KEEP_WAITING = frozenset({"help.open", "palette.open", "mark.apply"})
ENDS_WAITING = frozenset({Group.MARK, Group.FIND, Group.SAFETY, Group.DESK})
"""The groups of actions that end the waiting for the act after ``;``, and those of them that do not."""


class Marking(Controller):
    """Marks in the list."""

    screen: ReviewScreen

    def unavailable(self, action_id: str) -> str | None:
        """Why nothing can be marked, merged or taken out."""
        reason = self.screen.no_claim()
        if reason is not None:
            return reason
        marked = len(self.screen.claims.marked)
        if action_id == "mark.range" and self.screen.claims.marked_last is None:
            return f"mark where it begins first ({keymap.action('mark.toggle').key} marks)"
        if action_id == "mark.apply" and not marked:
            return f"no claim is marked ({keymap.action('mark.toggle').key} marks)"
        if action_id == "mark.merge" and (not marked or self.screen.claims.marked == {self.screen.claim_here}):
            return f"mark the claims to merge first ({keymap.action('mark.toggle').key} marks)"
        if action_id == "mark.merge" and marked > in_bulk.MERGED_BY_HAND:
            return f"at most {in_bulk.MERGED_BY_HAND} claims at once; {marked:,} are marked"
        if action_id == "mark.unmerge":
            claim = self.screen.claim
            if claim is not None and not claim.members:
                return "nothing was merged into this claim"
        return None

    @handles("mark.toggle")
    def toggle(self) -> None:
        """Mark, or lift the mark; on to the next."""
        here = self.screen.claim_here
        if here is not None:
            claims = self.screen.claims
            claims.mark(here, here not in claims.marked)
            claims.move(1)
            self._tell_marks()

    @handles("mark.range")
    def mark_range(self) -> None:
        """Mark all from the mark set last to the claim under the cursor; the cursor stays."""
        self.screen.claims.mark_range()
        self._tell_marks()

    def _tell_marks(self) -> None:
        marked = len(self.screen.claims.marked)
        then, drop = keymap.action("mark.apply").key, keymap.action("view.back").key
        self.screen.say(
            f"{marked} marked · {then} then a key acts on all of them · {drop} drops the marks"
            if marked
            else "no marks"
        )

    @handles("mark.apply")
    def apply(self) -> None:
        """The next act is for the marked claims."""
        self.screen.for_marked = True
        marked, drop = len(self.screen.claims.marked), keymap.action("view.back").key
        whom = "marked claim" if marked == 1 else f"{marked} marked claims"
        self.screen.say(f"the next act is for the {whom} · {drop}: not")

    def _to_merge(self) -> list[int]:
        """The marked claims in the order of the list, and the one under the cursor if only one is marked."""
        screen = self.screen
        wanted = set(screen.claims.marked)
        if len(wanted) == 1 and screen.claim_here is not None:
            wanted.add(screen.claim_here)
        return list(screen.desk.claim_ids(screen.wanted, screen.sort, among=sorted(wanted)))

    @handles("mark.merge")
    def merge(self) -> None:
        """Choose the wording, then merge the marked claims."""
        from tui.dialogs.merge import MergeDialog

        ids = self._to_merge()
        desk = self.screen.desk
        self.screen.app.push_screen(MergeDialog(desk.claims(ids), desk.identities()), self._merge)

    def _merge(self, choice: MergeChoice | None) -> None:
        if choice is None:
            return

        def merge() -> None:
            if len(choice.others) > in_bulk.MANY:
                in_bulk.merge(self.screen, choice.head, choice.others, choice.text)
                return
            receipt = self.screen.desk.merge(choice.head, choice.others, text=choice.text)
            self.screen.claims.clear_marks()
            self.screen.acted(receipt, regroup=choice.head)

        self.screen.attempt(merge)

    @handles("mark.unmerge")
    def unmerge(self) -> None:
        """Take the claim that the chosen mention was made with out again."""
        mention = self.screen.mention
        if mention is not None:
            self.screen.acted(self.screen.desk.unmerge(mention.claim_id), regroup=self.screen.claim_here)
