"""Decisions on a desk as labels, and thresholds that a desk keeps."""

from __future__ import annotations

from pathlib import Path

from store import learning
from store.desk import SUGGEST_AT, Desk
from store.matching import Label, levels, propose
from store.model import Decision, Difference, Suggestion
from tests.store.builders import add


def test_each_decision_is_a_label_but_cannot_tell(desk: Desk) -> None:
    desk.put_suggestions(
        [Suggestion(1, 3, 80.0), Suggestion(1, 2, 70.0, ("number",), (Difference("number", "2", "12"),))]
    )
    desk.decide(1, 2, Decision.NOT_DUPLICATE)
    desk.decide(2, 4, Decision.UNSURE)
    desk.decide(3, 4, Decision.RELATED)
    desk.merge(1, [3])
    assert learning.labels(desk) == [Label(70.0, True, False), Label(80.0, False, True), Label(None, False, False)]
    desk.undo()
    assert learning.labels(desk) == [Label(70.0, True, False), Label(None, False, False)]


def test_what_is_accepted_is_kept_with_the_desk(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    known = [Label(70.0, False, True)] * 60 + [Label(50.0, False, False)] * 10
    with Desk.open(path, reviewer="ann") as desk:
        assert learning.threshold(desk) == SUGGEST_AT
        learning.accept(desk, propose(known))
    with Desk.open(path, reviewer="bob") as desk:
        assert learning.threshold(desk) == 70
        assert desk.setting(learning.SURE) == "70"


def test_a_desk_without_decisions_proposes_nothing(tmp_path: Path) -> None:
    with Desk.open(tmp_path / "desk.db", reviewer="ann") as desk:
        add(desk, "One thing happened")
        assert learning.labels(desk) == []
        assert [each.pairs for each in levels([])] == [0] * 13
        learning.accept(desk, propose([]))
        assert learning.threshold(desk) == SUGGEST_AT
