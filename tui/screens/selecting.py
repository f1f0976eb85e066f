"""Moving a selection over an article, and making it a claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.model import Receipt
from tui.screens.base import Controller, handles
from tui.selection import Selection

if TYPE_CHECKING:
    from tui.screens.select import SelectScreen


class Selecting(Controller):
    """The keys of the selection."""

    screen: SelectScreen

    def unavailable(self, action_id: str) -> str | None:
        """An article without words has nothing to select."""
        if action_id == "select.leave" or self.screen.selection is not None:
            return (
                "no claim was under the cursor" if action_id == "select.join" and self.screen.reading is None else None
            )
        return "this article has no words"

    def _move(self, selection: Selection | None) -> None:
        self.screen.select(selection)

    @handles("select.next", "select.previous")
    def sentence(self, action_id: str) -> None:
        """Another whole sentence."""
        here = self.screen.selection
        if here is not None:
            self._move(here.next_sentence() if action_id == "select.next" else here.previous_sentence())

    @handles("select.end_on", "select.end_back")
    def end(self, action_id: str) -> None:
        """The last word moves."""
        here = self.screen.selection
        if here is not None:
            self._move(here.end_by(1 if action_id == "select.end_on" else -1))

    @handles("select.start_on", "select.start_back")
    def start(self, action_id: str) -> None:
        """The first word moves."""
        here = self.screen.selection
        if here is not None:
            self._move(here.start_by(1 if action_id == "select.start_on" else -1))

    @handles("select.more")
    def more(self) -> None:
        """To the end of the sentence, then of the next."""
        here = self.screen.selection
        if here is not None:
            self._move(here.to_sentence_end())

    @handles("select.add")
    def add(self) -> None:
        """A claim of its own, in the article's words."""
        self._add(None, None)

    @handles("select.join")
    def join(self) -> None:
        """A further mention of the claim that the reader was on."""
        self._add(None, self.screen.reading)

    @handles("select.word")
    def word(self) -> None:
        """A claim of its own, in the reviewer's words."""
        span = self.screen.span
        if span is not None:
            words = " ".join(self.screen.article.document.text[slice(*span)].split())
            self.screen.foot.ask("wording", words, lambda typed: self._add(typed, None))

    @handles("select.leave")
    def leave(self) -> None:
        """Back to the article; nothing is added."""
        self.screen.dismiss(None)

    def _add(self, wording: str | None, claim_id: int | None) -> None:
        span = self.screen.span
        if span is None:
            return
        receipt: Receipt = self.screen.desk.add_mention(self.screen.article.id, [span], text=wording, claim_id=claim_id)
        self.screen.added = receipt
        self.screen.dismiss(receipt.claim_ids[0])
