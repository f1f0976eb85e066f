"""The filter: which claims the list shows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from textual.widget import Widget

from store.errors import Refused
from store.model import Filter, Label, SourcingClass, Status
from store.sourcing import describe
from tui.dialogs.base import Dialog, Labelled
from tui.dialogs.field import Field
from tui.dialogs.picklist import PickList
from tui.look import STATUS_WORD
from tui.wording import label_word

_ANY = "any"
_YES_NO: list[tuple[bool | None, str]] = [(None, _ANY), (True, "yes"), (False, "no")]


class FilterDialog(Dialog[Filter]):
    """Asks which claims to show; begins with ``current``. Taking nothing of a row means that all of it is shown.

    ``outlets`` and ``sources`` are the names on the desk. The article that ``current`` is limited to, if any, stays.
    """

    TITLE_TEXT = "Show only claims with"

    def __init__(self, current: Filter, outlets: Sequence[str], sources: Sequence[str]) -> None:
        super().__init__()
        self._current, self._outlets, self._sources = current, outlets, sources

    def parts(self) -> Iterable[Widget]:
        """A row for each part of a filter."""
        now = self._current
        outlets: list[tuple[str | None, str]] = [(None, _ANY), *((each, each) for each in self._all_outlets())]
        yield Labelled("words", Field(now.text, part_id="text"))
        yield Labelled("status", _many([(each, STATUS_WORD[each]) for each in Status], now.statuses, "statuses"))
        yield Labelled("label", _many([(each, label_word(each)) for each in Label], now.labels, "labels"))
        yield Labelled("class", _many([(each, describe(each)) for each in SourcingClass], now.classes, "classes"))
        yield Labelled("outlet", PickList(outlets, [now.outlet], most_lines=2, part_id="outlet"))
        yield Labelled("source", Field(now.source or "", part_id="source"))
        yield Labelled("flagged", PickList(_YES_NO, [now.flagged], part_id="flagged"))
        yield Labelled("duplicates", PickList(_YES_NO, [now.similar], part_id="similar"))

    def _all_outlets(self) -> list[str]:
        """The outlets, and the one limited to now, even if no article is left of it."""
        now = self._current.outlet
        return [*self._outlets, *([now] if now is not None and now not in self._outlets else [])]

    def hints(self) -> Sequence[tuple[str, str]]:
        """Tab or the arrows go from row to row."""
        return (
            ("enter", "show"),
            ("tab", "next"),
            ("space", "take"),
            ("ctrl+x", "clear"),
            ("escape", "never mind"),
        )

    def on_mount(self) -> None:
        """What is looked for most comes first."""
        self.query_one("#statuses", PickList).focus()

    def perform(self, key: str) -> None:
        """Ctrl+X clears every row."""
        if key == "ctrl+x":
            self._clear()
        else:
            super().perform(key)

    def _clear(self) -> None:
        for field in self.query(Field):
            field.value = ""
        for row in ("statuses", "labels", "classes"):
            self._row(row).take([])
        for row in ("outlet", "flagged", "similar"):
            self._row(row).take([None])

    def submit(self) -> None:
        """Give the filter back. Raises Refused for a source that nobody on the desk is called after."""
        source = self.query_one("#source", Field).value.strip()
        if source and not any(source.casefold() in each.casefold() for each in self._sources):
            raise Refused(f"no source on this desk has “{source}” in its name")
        self.dismiss(
            replace(
                self._current,
                text=self.query_one("#text", Field).value.strip(),
                statuses=frozenset(self._row("statuses").taken),
                labels=frozenset(self._row("labels").taken),
                classes=frozenset(self._row("classes").taken),
                outlet=self._row("outlet").taken[0],
                source=source or None,
                flagged=self._row("flagged").taken[0],
                similar=self._row("similar").taken[0],
            )
        )

    def _row(self, name: str) -> PickList[Any]:
        return self.query_one(f"#{name}", PickList)


def _many(options: list[tuple[Any, str]], taken: Iterable[Any], name: str) -> PickList[Any]:
    return PickList(options, taken, many=True, part_id=name)
