"""What a source is, as the reviewer says it; what is not said stays as it is generally known."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from textual.widget import Widget

from store.model import Source
from store.registry import FACTS
from tui.dialogs.base import Dialog, Labelled
from tui.dialogs.field import Field
from tui.dialogs.picklist import PickList

_CHOICES = (("kind", "kind"), ("standing", "standing"), ("state_relation", "state"), ("reliability", "reliability"))


class SourceFactsDialog(Dialog[dict[str, str | None]]):
    """Asks what a source is; gives back what was changed, None for what is to be as known."""

    TITLE_TEXT = "What it is"

    def __init__(self, source: Source) -> None:
        super().__init__()
        self._source = source
        self.TITLE_TEXT = f"What {source.row.name} is"

    def parts(self) -> Iterable[Widget]:
        """A row for each fact."""
        for key, name in _CHOICES:
            options: list[tuple[str | None, str]] = [(None, self._as_known(key))]
            options += [(str(word), str(word).replace("_", " ")) for word in FACTS[key] or ()]
            yield Labelled(name, PickList(options, [self._said(key)], part_id=key, most_lines=3))
        yield Labelled("notes", Field(self._source.notes, part_id="notes"))

    def hints(self) -> Sequence[tuple[str, str]]:
        """As in every form."""
        return (("enter", "say so"), ("tab", "next"), ("space", "take"), ("escape", "never mind"))

    def on_mount(self) -> None:
        """The kind comes first."""
        self.query_one("#kind", PickList).focus()

    def _said(self, key: str) -> str | None:
        value = getattr(self._source.row, key)
        return str(value) if key in self._source.said and value is not None else None

    def _as_known(self, key: str) -> str:
        """The option that says nothing, with what is known if that shows."""
        value = getattr(self._source.row, key)
        known = str(value).replace("_", " ") if value is not None and key not in self._source.said else ""
        return f"as known: {known}" if known else "not said"

    def submit(self) -> None:
        """Give back what differs from what was said before."""
        said: dict[str, str | None] = {}
        for key, _ in _CHOICES:
            (taken,) = self.query_one(f"#{key}", PickList).taken
            if taken != self._said(key):
                said[key] = taken
        notes = self.query_one("#notes", Field).value.strip()
        if notes != self._source.notes:
            said["notes"] = notes or None
        self.dismiss(said)
