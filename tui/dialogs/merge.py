"""Merging by hand: which claims, and in which wording."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from textual.widget import Widget
from textual.widgets import Static

from store.errors import Refused
from store.model import Claim
from store.sourcing import Identities
from tui import text
from tui.dialogs.base import Dialog, Labelled
from tui.dialogs.field import Field
from tui.dialogs.picklist import PickList
from tui.widgets.pair_bars import together
from tui.widgets.pair_words import counted, label_content

_MOST_WORDINGS = 12


@dataclass(frozen=True, slots=True)
class MergeChoice:
    """Merge ``others`` into ``head``; ``text`` is the wording, None for the head's own."""

    head: int
    others: tuple[int, ...]
    text: str | None


class MergeDialog(Dialog[MergeChoice]):
    """Asks which of ``claims`` to merge and which wording to keep; the first claim's is offered first.

    ``identities`` tell who is who, for the label that the merge would give.
    """

    TITLE_TEXT = "Merge"

    def __init__(self, claims: Sequence[Claim], identities: Identities | None = None) -> None:
        super().__init__()
        self._claims = {claim.id: claim for claim in claims}
        self._identities = identities
        self._wordings = wordings_of(claims)

    def parts(self) -> Iterable[Widget]:
        """The claims, the wordings, a line to write one, and what the merge gives."""
        members = [(claim.id, _member(claim)) for claim in self._claims.values()]
        yield Labelled(
            "claims", PickList(members, list(self._claims), many=True, upright=True, most_lines=8, part_id="members")
        )
        options = [(number, wording) for number, wording in enumerate(self._wordings)]
        yield Labelled("wording", PickList(options, [0], upright=True, most_lines=8, part_id="wordings"))
        yield Labelled("or write it", Field(part_id="written"))
        yield Labelled("gives", Static(id="gives"))

    def hints(self) -> Sequence[tuple[str, str]]:
        """A wording can be taken into the line, to be changed there."""
        return (
            ("enter", "merge"),
            ("space", "leave out"),
            ("ctrl+e", "edit"),
            ("tab", "next"),
            ("escape", "never mind"),
        )

    def on_mount(self) -> None:
        """The wording is what one comes for; with more than two claims it is who belongs together."""
        self.query_one("#wordings" if len(self._claims) == 2 else "#members", PickList).focus()
        self._outcome()

    def on_pick_list_changed(self) -> None:
        """Another choice gives another outcome."""
        self._outcome()

    def perform(self, key: str) -> None:
        """Ctrl+E takes the wording into the line."""
        if key == "ctrl+e":
            field = self.query_one("#written", Field)
            field.value = self._chosen_wording()
            field.cursor_position = len(field.value)
            field.focus()
        else:
            super().perform(key)

    def submit(self) -> None:
        """Give the choice back. Raises Refused if fewer than two claims are left."""
        members = self._members()
        if len(members) < 2:
            raise Refused("a merge needs two claims; take one more")
        written = self.query_one("#written", Field).value.strip()
        wording = written or self._chosen_wording()
        head = next((claim for claim in members if claim.text == wording), members[0])
        others = tuple(claim.id for claim in members if claim is not head)
        self.dismiss(MergeChoice(head.id, others, None if head.text == wording else wording))

    def _members(self) -> list[Claim]:
        return [self._claims[each] for each in self.query_one("#members", PickList).taken]

    def _chosen_wording(self) -> str:
        (number,) = self.query_one("#wordings", PickList).taken
        return self._wordings[number]

    def _outcome(self) -> None:
        members = self._members()
        if len(members) < 2:
            told = text.content("nothing: take at least two", "$text-warning")
        else:
            after = together(members, self._identities)
            told = text.join([text.content(f"{counted(after)} · "), label_content(after)])
        self.query_one("#gives", Static).update(told)


def wordings_of(claims: Sequence[Claim]) -> list[str]:
    """The wordings to choose from, each once: the claims' own in their order, then those of their mentions."""
    own = [claim.text for claim in claims]
    stated = [mention.text for claim in claims for mention in claim.mentions if mention.text]
    return list(dict.fromkeys([*own, *stated]))[: max(_MOST_WORDINGS, len(claims))]


def _member(claim: Claim) -> str:
    outlets = ", ".join(dict.fromkeys(mention.article.outlet or "unknown outlet" for mention in claim.mentions))
    return f"#{claim.id} {outlets}: {claim.text}"
