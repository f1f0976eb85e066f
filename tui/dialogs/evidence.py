"""Evidence: something that supports, contradicts or explains a claim."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from textual.widget import Widget
from textual.widgets import Static

from store.errors import Refused
from tui import text
from tui.dialogs.base import Dialog, Labelled
from tui.dialogs.field import Field
from tui.dialogs.picklist import PickList

KINDS = ("link", "document", "data", "interview", "recording", "picture", "other")
STANCES = ("supports", "contradicts", "context")


@dataclass(frozen=True, slots=True)
class EvidenceDraft:
    """A piece of evidence as it was entered; at least one of ``url``, ``locator`` and ``excerpt`` is there."""

    kind: str
    stance: str
    url: str | None
    locator: str | None
    excerpt: str | None


class EvidenceDialog(Dialog[EvidenceDraft]):
    """Asks for a piece of evidence on the claim with this wording."""

    TITLE_TEXT = "Evidence"

    def __init__(self, claim_text: str) -> None:
        super().__init__()
        self._claim_text = claim_text

    def parts(self) -> Iterable[Widget]:
        """The claim, then what the evidence is."""
        yield Static(text.content(self._claim_text, "bold"), classes="told")
        yield Labelled("link", Field(part_id="url"))
        yield Labelled("where in it", Field(part_id="locator"))
        yield Labelled("words", Field(part_id="excerpt"))
        yield Labelled("stance", PickList([(each, each) for each in STANCES], [STANCES[0]], part_id="stance"))
        yield Labelled("kind", PickList([(each, each) for each in KINDS], [KINDS[0]], part_id="kind"))

    def hints(self) -> Sequence[tuple[str, str]]:
        """Tab or the arrows go from part to part."""
        return (("enter", "add"), ("tab", "next"), ("escape", "never mind"))

    def on_mount(self) -> None:
        """The link comes first."""
        self.query_one("#url", Field).focus()

    def submit(self) -> None:
        """Give the evidence back. Raises Refused if nothing was entered."""
        url, locator, excerpt = (self._typed(each) for each in ("url", "locator", "excerpt"))
        if not (url or locator or excerpt):
            raise Refused("a link, a place in a source, or its words: one of them is needed")
        (stance,) = self.query_one("#stance", PickList).taken
        (kind,) = self.query_one("#kind", PickList).taken
        self.dismiss(EvidenceDraft(kind, stance, url, locator, excerpt))

    def _typed(self, part: str) -> str | None:
        return self.query_one(f"#{part}", Field).value.strip() or None
