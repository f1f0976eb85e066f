"""The history of one claim: what was done to it and to what stands under it, undone or not."""

from __future__ import annotations

from store.desk import Desk
from store.model import Decision, Independence, SourcingClass, Status


def verbs(desk: Desk, claim_id: int) -> list[str]:
    return [entry.verb for entry in desk.history(claim_id=claim_id)][::-1]


def test_a_merged_claim_tells_what_was_done_to_its_members(desk: Desk) -> None:
    desk.add_note(3, "on the member")
    desk.set_status([3], Status.PARKED)
    desk.set_status([4], Status.REJECTED)
    desk.merge(1, [3])
    assert verbs(desk, 1) == ["import", "import", "note", "status", "merge"]
    assert verbs(desk, 3) == ["import", "note", "status", "merge"]


def test_a_member_taken_out_tells_its_own_story_again(desk: Desk) -> None:
    desk.merge(1, [3])
    desk.unmerge(3)
    desk.set_flag([3], True)
    assert verbs(desk, 1) == ["import", "merge", "unmerge"]
    assert verbs(desk, 3) == ["import", "merge", "unmerge", "flag"]


def test_decisions_that_were_undone_are_told(desk: Desk) -> None:
    desk.decide(1, 3, Decision.RELATED)
    desk.undo()
    entries = desk.history(claim_id=3)
    assert [(entry.verb, entry.undone) for entry in entries] == [
        ("related", False),
        ("related", True),
        ("import", False),
    ]


def test_judgements_chains_and_classes_are_told(desk: Desk) -> None:
    first, third = desk.claim(1).mentions[0], desk.claim(3).mentions[0]
    desk.judge(first.id, third.id, Independence.INDEPENDENT)
    desk.undo()
    desk.judge(first.id, third.id, Independence.SAME_ORIGIN)
    desk.set_chain(third.id, [])
    desk.set_class([third.id], SourcingClass.EXPERT)
    assert verbs(desk, 3) == ["import", "independence", "independence", "independence", "chain", "class"]
    assert verbs(desk, 2) == ["import"]


def test_an_import_that_was_undone_is_told(desk: Desk) -> None:
    desk.undo()
    assert verbs(desk, 4) == ["import", "import"]
    assert desk.history(claim_id=99) == []
