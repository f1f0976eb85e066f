"""The groups screen: claims that may all be the same, as a list and as a map; one key merges those taken."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Container, Vertical
from textual.widget import Widget
from textual.worker import Worker, get_current_worker

from store.errors import DeskError
from store.model import Claim, Cluster, Decision, Receipt, Status, Suggestion
from store.sourcing import Identities
from tui import text
from tui.keymap import View
from tui.look import HIGH, WIDE
from tui.screens.base import Controller, DeskScreen
from tui.screens.desk_acts import DeskActs
from tui.screens.grouping import GroupDecisions, GroupMoves
from tui.screens.pair_reading import AT_ONCE
from tui.widgets.group_head import GroupHead, GroupState
from tui.widgets.group_map import MOST, GroupMap, Links, letter
from tui.widgets.group_members import link_paragraphs, member_paragraphs
from tui.widgets.page import Page, Paragraph
from tui.widgets.pair_bars import together
from tui.widgets.pair_queue import LOWEST
from tui.widgets.pair_words import counted, label_content


@dataclass(slots=True)
class Group:
    """A group under the reviewer's hand: which claims, who is left out, which wording. ``place`` 0: found by a pair."""

    ids: tuple[int, ...]
    place: int = 0
    left_out: set[int] = field(default_factory=set)
    head: int | None = None
    written: str | None = None


class GroupPage(Page):
    """The members, the links of one of them, or what a merge gives."""


class Middle(Container):
    """The members, and the map beside them or below."""

    def compose(self) -> ComposeResult:
        """A list and a side."""
        yield GroupPage(id="members")
        with Vertical(id="side"):
            yield GroupMap()
            yield GroupPage(id="links")


class GroupScreen(DeskScreen):
    """One group after the other. Begins with ``claim_ids``, or with the first that the desk suggests."""

    VIEW = View.GROUP
    CSS_PATH = "groups.tcss"
    CONTROLLERS: ClassVar[tuple[type[Controller], ...]] = (DeskActs, GroupMoves, GroupDecisions)

    def __init__(self, claim_ids: Sequence[int], *, threshold: float, score_shown: bool) -> None:
        super().__init__()
        self.threshold, self.score_shown = threshold, score_shown
        self.group = Group(tuple(claim_ids))
        self.at = 0
        self.done: list[Group] = []
        """Groups merged in this session, for an undo to come back to."""
        self.told: Receipt | None = None
        """What the last act did, for the screen below to tell."""
        self._found: list[Cluster] = []
        self._claims: list[Claim] = []
        self._links = Links({}, {})
        self._identities: Identities | None = None
        self._begun = False
        self._comes = False

    def body(self) -> Iterable[Widget]:
        """Head, members and map, outcome."""
        yield GroupHead()
        yield Middle(id="middle")
        yield GroupPage(id="outcome")

    def on_mount(self) -> None:
        """Who is alike enough to be taken at once."""
        self.reload()

    def on_resize(self) -> None:
        """A high window has room for air."""
        if self._claims:
            self.call_after_refresh(self.look)

    # --- what the controllers use

    @property
    def claims(self) -> Sequence[Claim]:
        """The claims of the group, as the desk has them."""
        return self._claims

    @property
    def here(self) -> Claim | None:
        """The claim under the cursor."""
        return self._claims[min(self.at, len(self._claims) - 1)] if self._claims else None

    @property
    def claim_here(self) -> int | None:
        """The claim under the cursor, for the history."""
        return self.here.id if self.here is not None else None

    @property
    def taken(self) -> list[Claim]:
        """The claims that a merge would make one, in their order."""
        return [claim for claim in self._claims if claim.id not in self.group.left_out]

    @property
    def head(self) -> Claim | None:
        """The claim that the others go into: the one chosen, else a reviewed one, else the most like all others."""
        taken = self.taken
        chosen = next((claim for claim in taken if claim.id == self.group.head), None)
        reviewed = next((claim for claim in taken if claim.status is Status.REVIEWED), None)
        return chosen or reviewed or max(taken, key=self._likeness, default=None)

    def _likeness(self, claim: Claim) -> tuple[float, int]:
        pairs = (self._links.between(claim.id, other.id) for other in self.taken if other is not claim)
        return sum(pair.score for pair in pairs if pair is not None and not pair.flags), -claim.id

    @property
    def wording(self) -> str:
        """The wording that a merge keeps."""
        head = self.head
        return self.group.written or (head.text if head is not None else "")

    @property
    def found(self) -> Sequence[Cluster]:
        """The groups of three or more that the desk suggests."""
        return self._found

    def open(self, place: int) -> None:
        """Show one of the suggested groups, by its place from 1."""
        self.group = Group(self._found[place - 1].claims, place)
        self.at = 0
        self._read()
        self.look()

    def reload(self) -> None:
        """The group as it is now; if nothing is left of it, the next."""
        self._find()
        self._read()
        if not self._begun:
            self._begun = True
            self._take_those_alike()
        if len(self._claims) < 2:
            self.go_on()
            return
        self.look()

    def _find(self) -> None:
        """The suggested groups as they are now: where pairs are many in a thread, and until then as they were."""
        self._comes = self.desk.suggestion_count() > AT_ONCE
        if self._comes:
            self.run_worker(self._work, thread=True, group="groups", exclusive=True, exit_on_error=False)
        else:
            self._found = self.desk.clusters(threshold=self.threshold, smallest=3)

    def _work(self) -> None:
        worker = get_current_worker()
        try:
            with self.desk_app.desks.lent() as desk:
                found = desk.clusters(threshold=self.threshold, smallest=3)
        except DeskError as error:
            self.app.call_later(self.warn, str(error))
            return
        self.app.call_later(self._take, worker, found)

    def _take(self, worker: Worker[None], found: list[Cluster]) -> None:
        if worker.is_cancelled or not self.is_whole:
            return
        self._comes, self._found = False, found
        if len(self._claims) < 2:
            self.go_on()
        else:
            self.look()

    def go_on(self) -> None:
        """To the next group that the desk suggests, or back to the pairs if there is none."""
        place = min(max(1, self.group.place), len(self._found))
        if place:
            self.open(place)
        elif not self._comes:
            self.dismiss(None)

    def merged(self, receipt: Receipt) -> None:
        """The group is one claim now: tell so, and go on."""
        self.done.append(self.group)
        self.told = receipt
        # Groups have no claim in common: the others are what they were.
        self._found = [each for each in self._found if not set(each.claims) & set(self.group.ids)]
        self._find()
        self.go_on()
        self.receipt(receipt)

    def turned(self, receipt: Receipt) -> None:
        """An act was taken back or done again: its group is looked at again."""
        self.told = None
        back = next((each for each in reversed(self.done) if set(each.ids) & set(receipt.claim_ids)), None)
        if back is not None:
            self.done.remove(back)
            self.group, self.at = back, 0
        self.reload()
        self.say(self.with_wording(receipt.text))

    # --- reading

    def _read(self) -> None:
        """The claims, what ties every two of them, and who is who in their chains: a step reads nothing more."""
        self._claims = self.desk.claims(self.group.ids[:MOST])
        self.at = min(self.at, max(0, len(self._claims) - 1))
        ids = {claim.id for claim in self._claims}
        pairs: dict[tuple[int, int], Suggestion] = {}
        for claim_id in ids:
            found = self.desk.suggestions(threshold=LOWEST, claim_id=claim_id, undecided=False)
            pairs.update({(pair.a, pair.b): pair for pair in found if pair.a in ids and pair.b in ids})
        head_of = {member: claim.id for claim in self._claims for member in (claim.id, *claim.members)}
        decisions: dict[tuple[int, int], Decision] = {}
        for each in self.desk.pair_decisions_among(sorted(ids)):
            low, high = sorted((head_of[each.a], head_of[each.b]))
            if low != high:
                decisions[low, high] = each.decision
        self._links = Links(pairs, decisions)
        self._identities = self.desk.identities([mention for claim in self._claims for mention in claim.mentions])

    def _take_those_alike(self) -> None:
        """Leave out, to begin with, whom some conflict or a missing pair parts from those before."""
        taken: list[int] = []
        for claim in self._claims:
            pairs = [self._links.between(claim.id, other) for other in taken]
            alike = all(pair is not None and pair.score >= self.threshold for pair in pairs)
            if alike and not self._links.against([*taken, claim.id]):
                taken.append(claim.id)
        self.group.left_out = {claim.id for claim in self._claims} - set(taken)

    # --- drawing

    def look(self) -> None:
        """Draw the group."""
        head = self.head
        taken = frozenset(claim.id for claim in self.taken)
        ids = [claim.id for claim in self._claims]
        roomy = self.app.size.height >= HIGH
        members = member_paragraphs(
            self._claims, taken, head.id if head else 0, self.at, wording=self.wording,
            written=self.group.written is not None, roomy=roomy,
        )  # fmt: skip
        page = self.query_one("#members", Page)
        page.show(members, top=False)
        if self.here is not None:
            page.reveal(("member", self.here.id), margin=3)
        drawn = self.query_one(GroupMap)
        drawn.display = roomy or len(ids) + 2 <= self.app.size.height // 3
        drawn.styles.height = len(ids) + 2
        drawn.show(ids, taken, self._links, self.at, scores=self.score_shown)
        links = self.query_one("#links", Page)
        self.query_one("#side").display = drawn.display or links.display
        links.show(link_paragraphs(self._claims, self.at, self._links, scores=self.score_shown))
        self.query_one("#outcome", Page).show(self._outcome())
        self.query_one(GroupHead).show(self._state([claim.id for claim in self.taken]))
        self.foot.refresh_keys()

    def _outcome(self) -> list[Paragraph]:
        if len(self.taken) < 2:
            return [
                Paragraph(text.content("nothing: take at least two", "$text-warning"), " merging gives  ", " " * 16)
            ]
        after = together(self.taken, self._identities)
        wide = self.app.size.width >= WIDE
        label = text.join([text.content(f"{counted(after)} · "), label_content(after, long=wide)])
        rows = [("merging gives", label), ("wording kept", text.content(self.wording, "bold"))]
        return [Paragraph(told, f" {name:<15}", " " * 16, "$text-secondary") for name, told in rows]

    def _state(self, taken: Sequence[int]) -> GroupState:
        weakest = self._links.weakest(taken)
        named = {claim.id: letter(place) for place, claim in enumerate(self._claims)}
        against = self._links.against(taken)
        told = ", ".join(f"{named[a]}–{named[b]} {self._why(a, b)}" for a, b in against[:4])
        return GroupState(
            place=self.group.place,
            count=len(self._found),
            claims=len(self._claims),
            taken=len(taken),
            weakest=f"weakest {self._named(weakest, named)} {self._score(weakest)}" if weakest else "",
            against=told + (f" and {len(against) - 4} more" if len(against) > 4 else ""),
            hidden=max(0, len(self.group.ids) - MOST),
        )

    def _named(self, pair: Suggestion, named: Mapping[int, str]) -> str:
        return "–".join(sorted((named[pair.a], named[pair.b])))

    def _score(self, pair: Suggestion) -> str:
        return f"{pair.score:.0f}" if self.score_shown else ""

    def _why(self, one: int, other: int) -> str:
        decision, pair = self._links.decision(one, other), self._links.between(one, other)
        if decision is not None:
            return decision.value.replace("_", " ")
        if pair is None:
            return "no pair"
        return "differ: " + (", ".join(f"{d.kind} {d.sides}" for d in pair.differences) or ", ".join(pair.flags))

    def on_page_clicked(self, message: Page.Clicked) -> None:
        """A click goes to a claim; a second one leaves it out, or takes it in again."""
        message.stop()
        match message.tag:
            case ("member", int(claim_id)):
                place = next((n for n, claim in enumerate(self._claims) if claim.id == claim_id), self.at)
                if place == self.at:
                    self.perform("group.leave")
                else:
                    self.at = place
                    self.look()
