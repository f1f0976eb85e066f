"""Two reviewers on one file: whoever undoes what, a claim has one head, and what was told apart stays apart."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from store.database import summaries
from store.desk import Desk
from store.errors import Conflict, Refused
from store.model import Decision, Status
from tests.store.builders import add, arsenal_desk

WHO = st.sampled_from(["ann", "bob"])
CLAIM = st.integers(1, 3)


@pytest.fixture
def bob(desk: Desk) -> Iterator[Desk]:
    """A second reviewer on the arsenal desk."""
    with Desk.open(desk.path, reviewer="bob") as other:
        yield other


def test_a_merge_is_not_redone_onto_a_claim_that_another_merged_away(desk: Desk, bob: Desk) -> None:
    desk.merge(1, [2])
    desk.undo()
    bob.merge(3, [1])
    with pytest.raises(Conflict, match="#2 cannot go to #1, which was merged into #3"):
        desk.redo()
    assert len(desk.claim_ids()) == 3


def test_a_member_is_not_put_back_with_claims_that_another_gave_it(desk: Desk, bob: Desk) -> None:
    desk.merge(1, [2])
    desk.unmerge(2)
    bob.merge(2, [4])
    with pytest.raises(Conflict, match="#4 cannot go to #2"):
        desk.undo()
    assert list(desk.claim(4).members) == [4]


def test_a_merge_is_not_redone_over_what_another_told_apart(desk: Desk, bob: Desk) -> None:
    desk.merge(1, [2])
    desk.undo()
    bob.decide(2, 3, Decision.NOT_DUPLICATE)
    bob.merge(1, [3])
    with pytest.raises(Conflict, match="#2 and #3 would be one claim, and bob judged them not the same"):
        desk.redo()
    assert desk.claim(2).id == 2


def test_a_not_the_same_is_not_redone_between_members_of_one_claim(desk: Desk, bob: Desk) -> None:
    desk.decide(1, 3, Decision.NOT_DUPLICATE)
    desk.undo()
    bob.merge(2, [3])
    bob.merge(1, [2])
    with pytest.raises(Conflict, match="#1 and #3 would be one claim"):
        desk.redo()
    assert list(desk.claim(1).members) == [2, 3]


class TwoReviewers(RuleBasedStateMachine):
    """Any acts by two reviewers in turn: some are refused, none leaves the file unsound."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        arsenal_desk(self.folder / "desk.db").close()
        self.desks = {name: Desk.open(self.folder / "desk.db", reviewer=name) for name in ("ann", "bob")}
        add(self.desks["ann"], "A fifth claim", "Third", "The Wall Street Journal")

    def teardown(self) -> None:
        for desk in self.desks.values():
            desk.close()
        shutil.rmtree(self.folder)

    @rule(who=WHO, head=CLAIM, other=CLAIM, override=st.booleans())
    def merge(self, who: str, head: int, other: int, override: bool) -> None:
        with suppress(Refused):
            self.desks[who].merge(head, [other], override=override)

    @rule(who=WHO, claim=CLAIM)
    def unmerge(self, who: str, claim: int) -> None:
        with suppress(Refused):
            self.desks[who].unmerge(claim)

    @rule(who=WHO, one=CLAIM, other=CLAIM, decision=st.sampled_from([Decision.NOT_DUPLICATE, Decision.RELATED]))
    def decide(self, who: str, one: int, other: int, decision: Decision) -> None:
        with suppress(Refused):
            self.desks[who].decide(one, other, decision)

    @rule(who=WHO, claim=CLAIM, status=st.sampled_from(Status))
    def set_status(self, who: str, claim: int, status: Status) -> None:
        with suppress(Refused):
            self.desks[who].set_status([claim], status)

    @rule(who=WHO, times=st.integers(1, 4))
    def undo(self, who: str, times: int) -> None:
        with suppress(Conflict):
            for _ in range(times):
                self.desks[who].undo()

    @rule(who=WHO, times=st.integers(1, 4))
    def redo(self, who: str, times: int) -> None:
        with suppress(Conflict):
            for _ in range(times):
                self.desks[who].redo()

    @invariant()
    def the_file_is_sound(self) -> None:
        db = self.desks["ann"].database
        merged = dict(db.execute("SELECT id, merged_into FROM claim").fetchall())
        assert all(merged[head] is None for head in merged.values() if head is not None)
        for a, b in db.execute("SELECT claim_a, claim_b FROM pair WHERE decision = 'not_duplicate'").fetchall():
            assert (merged[a] or a) != (merged[b] or b)
        kept = list(db.query("SELECT * FROM summary ORDER BY claim_id"))
        summaries.refresh(db, list(merged))
        assert list(db.query("SELECT * FROM summary ORDER BY claim_id")) == kept


TwoReviewers.TestCase.settings = settings(
    max_examples=40, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
)
TestTwoReviewers = TwoReviewers.TestCase
