"""Undo and redo of anything, over restarts, beside other reviewers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from store.desk import Desk
from store.errors import Conflict
from store.model import Decision, Hop, Independence, Receipt, Role, SourcingClass, Status
from tests.store.builders import arsenal_desk


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


def test_undo_never_overwrites_another_reviewers_later_work(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    with arsenal_desk(path) as ann, Desk.open(path, reviewer="bob") as bob:
        ann.set_status([1, 2], Status.PARKED)
        bob.set_status([1], Status.REVIEWED)
        before = [ann.claim(1), ann.claim(2), ann.history()]
        with pytest.raises(Conflict, match=r"changed since by bob \(kept #1\)"):
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
