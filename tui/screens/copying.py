"""Copying a claim out of the desk, to the clipboard of the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.screens.base import Controller, handles

if TYPE_CHECKING:
    from tui.screens.claims import ClaimScreen


class Copying(Controller):
    """The claim under the cursor, or the marked ones, as text for another program."""

    screen: ClaimScreen

    def unavailable(self, action_id: str) -> str | None:
        """Copying needs a claim, and its words in an article if those are wanted."""
        del action_id
        return self.screen.no_claim()

    @handles("copy.wording", "copy.sourcing", "copy.verbatim")
    def copy(self, action_id: str) -> None:
        """Copy, and tell how much: nothing on the screen would show it."""
        from tui import clipboard

        claims = self.screen.desk.claims(self.screen.targets())
        if action_id == "copy.wording":
            made = "\n".join(clipboard.one_line(each.text) for each in claims)
        elif action_id == "copy.sourcing":
            made = "\n\n".join(map(clipboard.with_sourcing, claims))
        else:
            wanted = set(self.screen.target_mentions())
            found = [mention for claim in claims for mention in claim.mentions if mention.id in wanted]
            made = clipboard.verbatim(found)
        if not made:
            self.screen.refuse("the claim has no mention in an article")
            return
        clipboard.copy(self.screen.app, made)
        what = f"#{claims[0].id}" if len(claims) == 1 else f"{len(claims)} claims"
        self.screen.say(f"copied {what}: {len(made):,} characters to the terminal's clipboard")
