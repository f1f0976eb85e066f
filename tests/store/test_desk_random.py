"""Random review sessions on a real file, against a plain model that keeps whole states on a stack."""

from __future__ import annotations

import copy
import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from store.database import summaries
from store.desk import Desk
from store.errors import Refused
from store.model import Decision, SourcingClass, Status, Suggestion
from tests.store.builders import add

PICK = st.integers(min_value=0, max_value=10**6)


@dataclass
class PlainClaim:
    """A claim as the model keeps it."""

    text: str
    status: str = "new"
    flagged: bool = False
    own_text: str | None = None
    merged_into: int | None = None
    notes: list[str] = field(default_factory=list)


@dataclass
class PlainState:
    """All that undo brings back."""

    claims: dict[int, PlainClaim] = field(default_factory=dict)
    pairs: dict[tuple[int, int], str] = field(default_factory=dict)
    classes: dict[int, str] = field(default_factory=dict)
    articles: int = 0

    def head(self, claim_id: int) -> int:
        return self.claims[claim_id].merged_into or claim_id

    def group(self, head: int) -> list[int]:
        return [head, *sorted(i for i, claim in self.claims.items() if claim.merged_into == head)]

    def forbidden(self, one: int, other: int) -> bool:
        return any(
            self.pairs.get((min(a, b), max(a, b))) == "not_duplicate"
            for a in self.group(one)
            for b in self.group(other)
        )


class ReviewSession(RuleBasedStateMachine):
    """Acts, undo, redo, restarts; after each step the file says what the model says."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.desk = Desk.open(self.folder / "desk.db", reviewer="ann")
        self.state = PlainState()
        self.past: list[PlainState] = []
        self.future: list[PlainState] = []
        self.imported = 0

    def teardown(self) -> None:
        self.desk.close()
        shutil.rmtree(self.folder)

    def step(self) -> None:
        """The model is about to change: remember how it was."""
        self.past.append(copy.deepcopy(self.state))
        self.future.clear()

    def pick(self, number: int, *, heads: bool = False) -> int:
        ids = sorted(i for i, c in self.state.claims.items() if not heads or c.merged_into is None)
        return ids[number % len(ids)]

    @initialize()
    def first_article(self) -> None:
        self.import_article(3)

    @rule(lines=st.integers(1, 3))
    def import_article(self, lines: int) -> None:
        self.imported += 1
        texts = [f"Claim {self.imported}.{line} was made" for line in range(lines)]
        ids = add(self.desk, "\n".join(texts), f"Outlet {self.imported}")
        self.past.append(copy.deepcopy(self.state))
        # What comes in beside the review leaves what was taken back to be done again.
        for state in (self.state, *self.future):
            state.articles += 1
            for claim_id, text in zip(ids, texts, strict=True):
                state.claims[claim_id] = PlainClaim(text)
                state.classes[claim_id] = "unsourced"

    @precondition(lambda self: self.state.claims)
    @rule(number=PICK, status=st.sampled_from(Status))
    def set_status(self, number: int, status: Status) -> None:
        head = self.state.head(self.pick(number))
        if self.state.claims[head].status != status:
            self.step()
        self.desk.set_status([head], status)
        self.state.claims[head].status = status.value

    @precondition(lambda self: self.state.claims)
    @rule(number=PICK, flagged=st.booleans())
    def set_flag(self, number: int, flagged: bool) -> None:
        head = self.state.head(self.pick(number))
        if self.state.claims[head].flagged != flagged:
            self.step()
        self.desk.set_flag([head], flagged)
        self.state.claims[head].flagged = flagged

    @precondition(lambda self: self.state.claims)
    @rule(number=PICK, word=st.sampled_from(["alpha", "beta", "gamma"]))
    def reword(self, number: int, word: str) -> None:
        claim = self.state.claims[head := self.state.head(self.pick(number))]
        if (claim.text, claim.own_text) != (word, None):
            self.step()
        self.desk.reword(head, f" {word}  ")
        claim.text, claim.own_text = word, None

    @precondition(lambda self: self.state.claims)
    @rule(number=PICK)
    def add_note(self, number: int) -> None:
        head = self.state.head(self.pick(number))
        self.step()
        self.desk.add_note(head, "look again")
        self.state.claims[head].notes.append("look again")

    @precondition(lambda self: self.state.claims)
    @rule(number=PICK, sourcing_class=st.sampled_from(SourcingClass))
    def set_class(self, number: int, sourcing_class: SourcingClass) -> None:
        claim_id = self.pick(number)
        (mention,) = (m for m in self.desk.claim(claim_id).mentions if m.claim_id == claim_id)
        if self.state.classes[claim_id] != sourcing_class:
            self.step()
        self.desk.set_class([mention.id], sourcing_class)
        self.state.classes[claim_id] = sourcing_class.value

    @precondition(lambda self: self.state.claims)
    @rule(one=PICK, other=PICK, adopt=st.booleans())
    def merge(self, one: int, other: int, adopt: bool) -> None:
        head, second = self.state.head(self.pick(one)), self.state.head(self.pick(other))
        text = self.state.claims[second].text if adopt else None
        before = copy.deepcopy(self.state)
        try:
            self.desk.merge(head, [second], text=text)
        except Refused:
            assert head == second or before.forbidden(head, second)
            return
        assert head != second
        assert not before.forbidden(head, second)
        self.step()
        for member in before.group(second):
            self.state.claims[member].merged_into = head
        self.state.pairs[min(head, second), max(head, second)] = "duplicate"
        claim = self.state.claims[head]
        if text is not None and text != claim.text:
            claim.own_text, claim.text = claim.own_text or claim.text, text

    @precondition(lambda self: self.state.claims)
    @rule(number=PICK)
    def unmerge(self, number: int) -> None:
        claim_id = self.pick(number)
        head = self.state.head(claim_id)
        rest = [member for member in self.state.group(head) if member != claim_id]
        if not rest:
            try:
                self.desk.unmerge(claim_id)
            except Refused:
                return
            raise AssertionError("a claim that stands alone was taken out")
        self.step()
        self.desk.unmerge(claim_id)
        claim = self.state.claims[head]
        if (claim_id == head or rest == [head]) and claim.own_text:
            claim.text, claim.own_text = claim.own_text, None
        new_head = head if claim_id != head else rest[0]
        self.state.claims[claim_id].merged_into = None
        for member in rest:
            self.state.claims[member].merged_into = None if member == new_head else new_head
            self.state.pairs[min(claim_id, member), max(claim_id, member)] = "not_duplicate"

    @precondition(lambda self: len({self.state.head(i) for i in self.state.claims}) > 1)
    @rule(one=PICK, other=PICK, decision=st.sampled_from([d for d in Decision if d is not Decision.DUPLICATE]))
    def decide(self, one: int, other: int, decision: Decision) -> None:
        a, b = self.state.head(self.pick(one)), self.state.head(self.pick(other))
        if a == b:
            return
        pair = (min(a, b), max(a, b))
        if self.state.pairs.get(pair) != decision:
            self.step()
        self.desk.decide(a, b, decision)
        self.state.pairs[pair] = decision.value

    @rule()
    def undo(self) -> None:
        receipt = self.desk.undo()
        assert (receipt is not None) == bool(self.past)
        if self.past:
            self.future.append(self.state)
            self.state = self.past.pop()

    @rule()
    def redo(self) -> None:
        receipt = self.desk.redo()
        assert (receipt is not None) == bool(self.future)
        if self.future:
            self.past.append(self.state)
            self.state = self.future.pop()

    @rule()
    def restart(self) -> None:
        self.desk.close()
        self.desk = Desk.open(self.folder / "desk.db", reviewer="ann")

    @precondition(lambda self: len(self.state.claims) > 1)
    @rule(one=PICK, other=PICK)
    def suggest(self, one: int, other: int) -> None:
        a, b = sorted((self.pick(one), self.pick(other)))
        if a != b:
            self.desk.put_suggestions([Suggestion(a, b, 80.0)])

    @invariant()
    def the_file_says_what_the_model_says(self) -> None:
        db = self.desk.database
        stored = {
            row["id"]: PlainClaim(row["text"], row["status"], bool(row["flagged"]), row["own_text"], row["merged_into"])
            for row in db.query("SELECT * FROM claim")
        }
        for row in db.query("SELECT claim_id, text FROM note ORDER BY id"):
            stored[row["claim_id"]].notes.append(row["text"])
        assert stored == self.state.claims
        pairs = {(r["claim_a"], r["claim_b"]): r["decision"] for r in db.query("SELECT * FROM pair")}
        assert pairs == self.state.pairs
        classes = {r["claim_id"]: r["sourcing_class"] for r in db.query("SELECT * FROM mention")}
        assert classes == self.state.classes
        assert len(self.desk.articles()) == self.state.articles

    @invariant()
    def derived_rows_are_as_made_anew(self) -> None:
        db = self.desk.database
        kept = list(db.query("SELECT * FROM summary ORDER BY claim_id"))
        assert [row["claim_id"] for row in kept] == sorted(
            i for i, claim in self.state.claims.items() if claim.merged_into is None
        )
        summaries.refresh(db, list(self.state.claims))
        assert list(db.query("SELECT * FROM summary ORDER BY claim_id")) == kept

    @invariant()
    def nothing_judged_different_is_together_or_suggested(self) -> None:
        for (a, b), decision in self.state.pairs.items():
            if decision == "not_duplicate":
                assert self.state.head(a) != self.state.head(b)
        for pair in self.desk.suggestions():
            assert not self.state.forbidden(pair.a, pair.b)

    @invariant()
    def the_file_is_sound(self) -> None:
        assert list(self.desk.database.query("PRAGMA foreign_key_check")) == []


ReviewSession.TestCase.settings = settings(
    max_examples=40, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
)
TestReviewSession = ReviewSession.TestCase
