"""Writing on a claim: its wording, notes, evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.errors import Refused
from tui.screens.base import Controller, handles

if TYPE_CHECKING:
    from tui.dialogs.evidence import EvidenceDraft
    from tui.screens.claims import ClaimScreen


class Writing(Controller):
    """Everything that is typed."""

    screen: ClaimScreen

    def unavailable(self, action_id: str) -> str | None:
        """Writing needs a claim, and an editor if it is to be done in one."""
        reason = self.screen.no_claim()
        if reason is None and action_id.endswith(".outside"):
            from tui import editor

            return editor.missing(self.screen.app)
        return reason

    @handles("claim.edit")
    def edit(self) -> None:
        """Change the wording in place."""
        claim = self.screen.claim
        if claim is not None:
            self.screen.foot.ask("wording", claim.text, lambda typed: self._reword(claim.id, typed))

    def _reword(self, claim_id: int, typed: str) -> None:
        self.screen.others.check([claim_id])
        self.screen.acted(self.screen.desk.reword(claim_id, typed))

    @handles("claim.note")
    def note(self) -> None:
        """Add a note; an empty one is none."""
        claim = self.screen.claim
        if claim is not None:
            self.screen.foot.ask(f"note on #{claim.id}", "", lambda typed: self._note(claim.id, typed), long=True)

    def _note(self, claim_id: int, typed: str) -> None:
        if typed.strip():
            self.screen.acted(self.screen.desk.add_note(claim_id, typed))
        else:
            self.screen.say("nothing was written")

    @handles("edit.outside", "note.outside")
    def outside(self, action_id: str) -> None:
        """Write in the editor; what is left as it was changes nothing."""
        from tui import editor

        claim = self.screen.claim
        if claim is None:
            return
        made = editor.edited(self.screen.app, claim.text if action_id == "edit.outside" else "")
        if made is None or not made.strip():
            self.screen.say("nothing was written")
        elif action_id == "edit.outside":
            self._take(claim.id, " ".join(made.split()))
        else:
            self._note(claim.id, made)

    def _take(self, claim_id: int, made: str) -> None:
        """Take a wording that came from the editor; one that would go over another's is offered, not lost."""
        try:
            self._reword(claim_id, made)
        except Refused as error:
            self.screen.foot.ask("wording", made, lambda typed: self._reword(claim_id, typed))
            self.screen.warn(str(error))

    @handles("claim.evidence")
    def evidence(self) -> None:
        """Add a piece of evidence through its form."""
        from tui.dialogs.evidence import EvidenceDialog

        claim = self.screen.claim
        if claim is not None:
            self.screen.app.push_screen(EvidenceDialog(claim.text), lambda draft: self._evidence(claim.id, draft))

    def _evidence(self, claim_id: int, draft: EvidenceDraft | None) -> None:
        if draft is None:
            return

        def add() -> None:
            receipt = self.screen.desk.add_evidence(
                claim_id,
                kind=draft.kind,
                stance=draft.stance,
                url=draft.url,
                locator=draft.locator,
                excerpt=draft.excerpt,
            )
            self.screen.acted(receipt)

        self.screen.attempt(add)
