"""Merging and taking out: what editors of other tools lost, and what must not happen here."""

from __future__ import annotations

from pathlib import Path

import pytest

from store.desk import Desk
from store.errors import Refused
from store.model import Decision, SourcingClass, Status, Suggestion
from tests.store.builders import add


@pytest.fixture
def many(tmp_path: Path) -> Desk:
    """Five claims, each in an outlet of its own."""
    desk = Desk.open(tmp_path / "desk.db", reviewer="ann")
    for number in range(1, 6):
        add(desk, f"Claim {number} stands", f"Outlet {number}")
    return desk


def pairs(desk: Desk) -> list[tuple[int, int]]:
    return [(pair.a, pair.b) for pair in desk.suggestions()]


def test_the_arsenal_claims_have_one_known_origin_and_one_unknown(desk: Desk) -> None:
    desk.merge(1, [3])
    sourcing = desk.claim(1).sourcing
    assert (sourcing.outlets, sourcing.origins) == (2, ("The Wall Street Journal",))
    assert (sourcing.independent, sourcing.unknown) == (1, 1)
    assert any("not 2 sources" in line for line in sourcing.working)


def test_taking_one_out_later_leaves_the_rest_and_all_other_work(many: Desk) -> None:
    many.add_note(2, "own note")
    many.set_status([2], Status.PARKED)
    (mention,) = many.claim(2).mentions
    many.set_class([mention.id], SourcingClass.OFFICIAL)
    before = many.claim(2)
    many.merge(1, [2])
    many.merge(1, [3], text="Chosen wording")
    for number in range(20):
        many.add_note(4, f"note {number}")
        many.set_status([5], Status.REVIEWED if number % 2 else Status.PARKED)
    many.unmerge(2)
    assert many.claim(2) == before
    assert many.claim(1).members == (3,)
    assert many.claim(1).text == "Chosen wording"
    assert len(many.claim(4).notes) == 20


def test_the_heads_own_wording_comes_back_when_it_stands_alone_again(many: Desk) -> None:
    many.merge(1, [2], text=many.claim(2).text)
    assert many.claim(1).text == "Claim 2 stands"
    many.unmerge(2)
    assert (many.claim(1).text, many.claim(2).text) == ("Claim 1 stands", "Claim 2 stands")


def test_a_wording_written_after_the_merge_stays(many: Desk) -> None:
    many.merge(1, [2], text=many.claim(2).text)
    many.reword(1, "By hand")
    many.unmerge(2)
    assert many.claim(1).text == "By hand"


def test_taking_out_the_head_leaves_the_others_together(many: Desk) -> None:
    many.merge(1, [2, 3])
    many.unmerge(1)
    assert many.claim(1).members == ()
    assert many.claim(2).members == (3,)


def test_not_the_same_is_remembered_through_a_third_claim(many: Desk) -> None:
    many.decide(1, 2, Decision.NOT_DUPLICATE)
    many.merge(1, [3])
    many.put_suggestions([Suggestion(1, 2, 90.0), Suggestion(2, 3, 95.0), Suggestion(2, 4, 80.0)])
    assert pairs(many) == [(2, 4)]
    with pytest.raises(Refused, match="#1 and #2 were judged not the same by ann"):
        many.merge(2, [3])
    with pytest.raises(Refused):
        many.decide(3, 2, Decision.DUPLICATE)
    assert many.claim(1).members == (3,)
    many.merge(2, [3], override=True)
    assert many.claim(2).members == (1, 3)


def test_no_pair_comes_back_once_decided_and_undo_brings_it_back(many: Desk) -> None:
    many.put_suggestions([Suggestion(1, 2, 90.0), Suggestion(3, 4, 80.0)])
    for decision in (Decision.NOT_DUPLICATE, Decision.RELATED, Decision.CONTRADICTS, Decision.UNSURE):
        many.decide(1, 2, decision)
        many.put_suggestions([Suggestion(1, 2, 90.0), Suggestion(3, 4, 80.0)])
        assert pairs(many) == [(3, 4)]
        many.undo()
        assert pairs(many) == [(1, 2), (3, 4)]


def test_a_claim_taken_out_is_not_suggested_again(many: Desk) -> None:
    many.put_suggestions([Suggestion(1, 2, 90.0)])
    many.merge(1, [2])
    many.unmerge(2)
    assert pairs(many) == []


def test_a_claim_taken_out_of_several_is_not_suggested_with_any_of_them(many: Desk) -> None:
    many.put_suggestions([Suggestion(2, 3, 90.0)])
    many.merge(1, [2, 3])
    many.unmerge(3)
    many.unmerge(1)
    assert pairs(many) == []


def test_flagged_pairs_stand_below_unflagged_ones(many: Desk) -> None:
    many.put_suggestions([Suggestion(1, 2, 99.0, ("number",)), Suggestion(3, 4, 61.0), Suggestion(4, 5, 59.9)])
    assert pairs(many) == [(3, 4), (1, 2)]


def test_pairs_of_rejected_claims_are_not_shown(many: Desk) -> None:
    many.put_suggestions([Suggestion(1, 2, 90.0)])
    many.set_status([2], Status.REJECTED)
    assert pairs(many) == []
    assert many.claim_rows([1])[0].similar == 0
    many.undo()
    assert many.claim_rows([1])[0].similar == 1


def test_merging_a_claim_with_itself_is_refused(many: Desk) -> None:
    for others in ([1], []):
        with pytest.raises(Refused):
            many.merge(1, others)
    many.merge(1, [2])
    with pytest.raises(Refused):
        many.merge(2, [1])


def test_suggestions_of_an_undone_import_come_back_with_it(many: Desk) -> None:
    many.put_suggestions([Suggestion(4, 5, 90.0)])
    many.undo()
    assert pairs(many) == []
    assert many.claim_rows([4])[0].similar == 0
    many.redo()
    assert pairs(many) == [(4, 5)]
    assert many.claim_rows([4])[0].similar == 1
