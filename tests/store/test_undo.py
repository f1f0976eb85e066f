"""Undo and redo of anything, over restarts, beside other reviewers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.database import turning
from store.desk import Desk
from store.errors import Conflict, Refused
from store.model import Decision, Hop, Independence, Receipt, Role, SourcingClass, Status
from tests.store.builders import add, arsenal_desk


def test_a_desk_without_acts_has_nothing_to_undo(tmp_path: Path) -> None:
    with Desk.open(tmp_path / "desk.db", reviewer="ann") as desk:
        assert desk.undo() is None
        assert desk.redo() is None


def test_undo_and_redo_survive_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    with arsenal_desk(path) as desk:
        desk.set_status([1], Status.REVIEWED)
        desk.add_note(1, "a note")
    with Desk.open(path, reviewer="ann") as desk:
        receipt = desk.undo()
        assert receipt is not None
        assert receipt.text == "undid: note on #1"
        desk.undo()
    with Desk.open(path, reviewer="ann") as desk:
        assert desk.claim(1).status is Status.NEW
        desk.redo()
        desk.redo()
        assert desk.claim(1).status is Status.REVIEWED
        assert [note.text for note in desk.claim(1).notes] == ["a note"]
        assert desk.redo() is None


def test_every_kind_of_act_is_undone_and_redone(desk: Desk) -> None:
    first, third = desk.claim(1).mentions[0], desk.claim(3).mentions[0]
    acts: list[Callable[[], Receipt]] = [
        lambda: desk.set_status([1, 2], Status.REJECTED, "opinion"),
        lambda: desk.set_flag([1], True),
        lambda: desk.set_verdict([1], "supported"),
        lambda: desk.reword(1, "Another wording"),
        lambda: desk.add_note(1, "a note"),
        lambda: desk.add_evidence(1, kind="transcript", stance="supports", url="https://example.org/x"),
        lambda: desk.set_class([first.id], SourcingClass.DOCUMENT),
        lambda: desk.set_chain(third.id, [Hop("KCNA", Role.SPEAKER), Hop("Benzinga", Role.PUBLISHER)]),
        lambda: desk.decide(1, 2, Decision.RELATED),
        lambda: desk.merge(1, [3], text="Merged wording"),
        lambda: desk.judge(first.id, third.id, Independence.INDEPENDENT),
        lambda: desk.unmerge(3),
    ]

    def state() -> list[object]:
        return [*(desk.claim(i) for i in (1, 2, 3, 4)), *desk.pair_decisions()]

    states = [state()]
    for act in acts:
        receipt = act()
        assert receipt.action_id > 0
        assert receipt.text
        states.append(state())
        assert states[-1] != states[-2]
    for earlier in reversed(states[:-1]):
        desk.undo()
        assert state() == earlier
    for later in states[1:]:
        desk.redo()
        assert state() == later


def test_a_new_act_ends_what_could_be_redone(desk: Desk) -> None:
    desk.set_flag([1], True)
    desk.undo()
    desk.set_flag([2], True)
    assert desk.redo() is None
    desk.undo()
    assert desk.redo() is not None
    assert desk.claim(2).flagged
    assert not desk.claim(1).flagged


def test_an_act_that_changes_nothing_is_not_in_the_history(desk: Desk) -> None:
    desk.set_flag([1], True)
    before = desk.history()
    receipt = desk.set_flag([1], True)
    assert (receipt.action_id, receipt.text) == (0, "nothing to change")
    assert desk.history() == before


def test_each_reviewer_undoes_their_own_acts(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    with arsenal_desk(path) as ann, Desk.open(path, reviewer="bob") as bob:
        ann.set_status([1], Status.PARKED)
        bob.set_status([2], Status.REVIEWED)
        ann.undo()
        assert ann.claim(1).status is Status.NEW
        assert ann.claim(2).status is Status.REVIEWED


def test_what_is_in_the_way_is_told_without_trying(desk: Desk) -> None:
    parked = desk.set_status([1], Status.PARKED)
    assert desk.in_the_way("undo", parked.action_id) is None
    desk.set_status([1], Status.REVIEWED)
    with pytest.raises(Conflict) as refused:
        desk.undo(parked.action_id)
    assert desk.in_the_way("undo", parked.action_id) == str(refused.value)


def test_undo_never_overwrites_another_reviewers_later_work(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    with arsenal_desk(path) as ann, Desk.open(path, reviewer="bob") as bob:
        ann.set_status([1, 2], Status.PARKED)
        bob.set_status([1], Status.REVIEWED)
        before = [ann.claim(1), ann.claim(2), ann.history()]
        with pytest.raises(Conflict, match=r"later work depends on it: kept #1 \(bob\)"):
            ann.undo()
        assert [ann.claim(1), ann.claim(2), ann.history()] == before


def test_an_import_that_others_built_on_cannot_be_undone(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    with arsenal_desk(path) as ann, Desk.open(path, reviewer="bob") as bob:
        bob.add_note(4, "mine")
        with pytest.raises(Conflict):
            ann.undo()
        assert len(ann.claim_ids()) == 4


def test_the_history_says_who_did_what_and_what_was_undone(desk: Desk) -> None:
    desk.set_status([1], Status.REVIEWED)
    desk.add_note(2, "a note")
    desk.undo()
    texts = [(entry.text, entry.undone) for entry in desk.history(limit=3)]
    assert texts == [("undid: note on #2", False), ("note on #2", True), ("kept #1", False)]
    assert [entry.text for entry in desk.history(claim_id=1)][:1] == ["kept #1"]
    assert all(entry.reviewer == "ann" for entry in desk.history())


def test_the_log_is_only_ever_added_to(desk: Desk) -> None:
    def log() -> list[tuple[object, ...]]:
        db = desk.database
        return [*db.execute("SELECT * FROM action ORDER BY id"), *db.execute("SELECT * FROM change ORDER BY id")]

    desk.set_flag([1], True)
    before = set(log())
    desk.undo()
    desk.redo()
    desk.merge(1, [2])
    desk.undo()
    assert before < set(log())


def test_an_act_in_the_middle_is_taken_back_and_the_rest_stays(desk: Desk) -> None:
    desk.set_status([1], Status.PARKED)
    flagged = desk.set_flag([1, 2], True)
    desk.set_status([1], Status.REVIEWED)
    receipt = desk.undo(flagged.action_id)
    assert receipt is not None
    assert receipt.text == "undid: flagged #1 and #2"
    assert (desk.claim(1).flagged, desk.claim(2).flagged, desk.claim(1).status) == (False, False, Status.REVIEWED)
    desk.redo(flagged.action_id)
    assert desk.claim(2).flagged


def test_a_row_that_later_acts_brought_back_is_still_theirs(desk: Desk) -> None:
    first = desk.set_status([1], Status.PARKED)
    desk.set_status([1], Status.REVIEWED)
    desk.set_status([1], Status.PARKED)
    with pytest.raises(Conflict, match=r"parked #1 \(ann\), kept #1 \(ann\)"):
        desk.undo(first.action_id)
    assert desk.claim(1).status is Status.PARKED


def test_after_an_act_in_the_middle_undo_goes_on_with_the_latest(desk: Desk) -> None:
    desk.set_flag([3], True)
    middle = desk.set_flag([1], True)
    desk.set_flag([2], True)
    desk.undo(middle.action_id)
    desk.undo()
    assert not desk.claim(2).flagged
    desk.undo()
    assert not desk.claim(3).flagged
    desk.redo()
    assert desk.claim(3).flagged


def test_a_colleagues_act_is_taken_back_by_name_and_not_twice(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    with arsenal_desk(path) as ann, Desk.open(path, reviewer="bob") as bob:
        ann.set_flag([1], True)
        wrong = ann.set_flag([2], True)
        bob.undo(wrong.action_id)
        assert not ann.claim(2).flagged
        ann.undo()
        assert not ann.claim(1).flagged


@pytest.mark.parametrize("kind", ["undo", "redo"])
def test_what_is_no_act_to_be_turned_is_refused(desk: Desk, kind: str) -> None:
    act = desk.set_flag([1], True)
    undone = desk.undo()
    assert undone is not None
    turn = desk.undo if kind == "undo" else desk.redo
    with pytest.raises(Refused, match="no action 999"):
        turn(999)
    with pytest.raises(Refused, match="is not taken back itself"):
        turn(undone.action_id)
    if kind == "redo":
        desk.redo()
    with pytest.raises(Refused, match="undone already" if kind == "undo" else "not undone"):
        turn(act.action_id)


def test_the_later_work_that_hangs_on_an_act_is_named(desk: Desk) -> None:
    added = desk.add_note(4, "mine")
    desk.merge(1, [3])
    imported = [entry.id for entry in desk.history() if entry.verb == "import"]
    with pytest.raises(Conflict, match=r"later work depends on it: merged .*#1.* \(ann\), note on #4 \(ann\)$"):
        desk.undo(imported[0])
    assert desk.claim(4).notes[0].text == "mine"
    desk.undo(added.action_id)
    assert desk.claim(4).notes == ()


ACT = st.tuples(st.sampled_from(["park", "keep", "flag", "note", "reword", "merge", "apart"]), st.integers(1, 4))


def _do(desk: Desk, what: str, claim_id: int) -> int:
    other = claim_id % 4 + 1
    acts: dict[str, Callable[[], Receipt]] = {
        "park": lambda: desk.set_status([claim_id], Status.PARKED),
        "keep": lambda: desk.set_status([claim_id], Status.REVIEWED),
        "flag": lambda: desk.set_flag([claim_id], True),
        "note": lambda: desk.add_note(claim_id, "a note"),
        "reword": lambda: desk.reword(claim_id, f"wording of {claim_id}"),
        "merge": lambda: desk.merge(claim_id, [other]),
        "apart": lambda: desk.decide(claim_id, other, Decision.NOT_DUPLICATE),
    }
    try:
        return acts[what]().action_id
    except Refused:
        return 0


def _tables(desk: Desk) -> dict[str, list[object]]:
    return {
        table: [tuple(row) for row in desk.database.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall()]
        for table in ("claim", "mention", "note", "pair", "summary")
    }


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(acts=st.lists(ACT, min_size=2, max_size=8), number=st.integers(0, 7))
def test_any_act_comes_back_whole_or_is_refused_with_the_reason(
    acts: list[tuple[str, int]], number: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with arsenal_desk(tmp_path_factory.mktemp("desk") / "desk.db") as desk:
        done = [action for action in (_do(desk, *act) for act in acts) if action]
        if not done:
            return
        act, before = done[number % len(done)], _tables(desk)
        in_the_way = turning.later_work(desk.database, act)
        assert set(in_the_way) <= {later for later in done if later > act}
        try:
            desk.undo(act)
        except Conflict:
            assert _tables(desk) == before
            assert act != done[-1]
            return
        assert in_the_way == []
        assert desk.database.execute("PRAGMA foreign_key_check").fetchall() == []
        desk.redo(act)
        assert _tables(desk) == before


def test_what_was_done_since_ends_what_can_be_done_again_even_if_it_was_itself_redone(tmp_path: Path) -> None:
    with Desk.open(tmp_path / "desk.db", reviewer="ann") as desk:
        add(desk, "Two were hurt.", "Outlet 1")
        desk.set_status([1], Status.REVIEWED)
        desk.undo()
        desk.add_note(1, "Ask the desk.")
        desk.undo()
        assert desk.redo() is not None
        assert desk.redo() is None
        assert desk.claim(1).status is Status.NEW


def test_articles_that_come_in_leave_what_was_taken_back_to_be_done_again(tmp_path: Path) -> None:
    with Desk.open(tmp_path / "desk.db", reviewer="ann") as desk:
        add(desk, "Two were hurt.", "Outlet 1")
        desk.set_status([1], Status.REVIEWED)
        desk.undo()
        add(desk, "Three were hurt.", "Outlet 2")
        assert desk.redo() is not None
        assert desk.claim(1).status is Status.REVIEWED


def test_what_was_done_again_is_taken_back_before_what_came_in_meanwhile(tmp_path: Path) -> None:
    with Desk.open(tmp_path / "desk.db", reviewer="ann") as desk:
        add(desk, "Two were hurt.", "Outlet 1")
        desk.set_status([1], Status.REVIEWED)
        desk.undo()
        add(desk, "Three were hurt.", "Outlet 2")
        desk.redo()
        desk.undo()
        assert desk.claim(1).status is Status.NEW
        assert desk.progress().total == 2
