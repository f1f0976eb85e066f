"""A long act tells how far it is, and one that is stopped leaves nothing behind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from store.desk import Desk
from store.errors import Refused, Stopped
from store.model import Receipt, SourcingClass, Status
from tests.bench.million.making import make_desk

SIZE = 1000


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk of 1,000 claims, which nobody has decided."""
    make_desk(tmp_path / "desk.db", SIZE)
    with Desk.open(tmp_path / "desk.db", reviewer="ann") as opened:
        yield opened


def never() -> bool:
    """Go on."""
    return False


def everything(desk: Desk) -> list[list[tuple[object, ...]]]:
    """All rows of what acts write and what follows from it."""
    tables = ("claim", "mention", "pair", "summary", "tally", "action", "change", "provenance")
    return [desk.database.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall() for table in tables]


def park(desk: Desk) -> Receipt:
    """Move every claim."""
    return desk.set_status(list(desk.claim_ids()), Status.PARKED)


def classify(desk: Desk) -> Receipt:
    """Say of every mention how it is sourced."""
    mentions = [row[0] for row in desk.database.execute("SELECT id FROM mention").fetchall()]
    return desk.set_class(mentions, SourcingClass.STATE_MEDIA)


def join(desk: Desk) -> Receipt:
    """Merge claims in groups of four."""
    ids = list(desk.claim_ids())
    return desk.merge_groups([ids[at : at + 4] for at in range(0, 800, 4)])


def turn(desk: Desk) -> Receipt:
    """Take back what was done last."""
    receipt = desk.undo()
    assert receipt is not None
    return receipt


ACTS: list[Callable[[Desk], Receipt]] = [park, classify, join, turn]


@pytest.mark.parametrize("act", ACTS)
def test_an_act_tells_how_far_it_is(desk: Desk, act: Callable[[Desk], Receipt]) -> None:
    park(desk)
    if act is park:
        desk.undo()
    told: list[tuple[int, int]] = []
    with desk.watched(SIZE, lambda done, total: told.append((done, total)), never):
        act(desk)
    assert len(told) >= 4
    assert told == sorted(told)
    assert {total for _, total in told} == {SIZE}
    assert told[-1][0] <= SIZE
    before = len(told)
    desk.set_flag(list(desk.claim_ids()), True)
    assert len(told) == before


@pytest.mark.parametrize("after", [0, 1, 3, 5, 8])
@pytest.mark.parametrize("act", ACTS)
def test_a_stopped_act_leaves_nothing(desk: Desk, act: Callable[[Desk], Receipt], after: int) -> None:
    park(desk)
    if act is park:
        desk.undo()
    before, asked = everything(desk), iter(range(10_000))
    with pytest.raises(Stopped), desk.watched(SIZE, lambda done, total: None, lambda: next(asked) >= after):
        act(desk)
    assert everything(desk) == before
    assert act(desk).action_id
    assert everything(desk) != before


def test_a_held_desk_refuses_acts_at_once_and_reads_on(desk: Desk) -> None:
    desk.held = "parking 1,000 claims"
    with pytest.raises(Refused, match="parking 1,000 claims"):
        desk.set_status([1], Status.REVIEWED)
    with pytest.raises(Refused, match="parking"):
        desk.undo()
    with pytest.raises(Refused, match="parking"):
        desk.set_setting("pairs.score", "hidden")
    assert desk.progress().total
    desk.held = ""
    assert desk.set_status([1], Status.REVIEWED).action_id


def test_the_size_of_an_undo_is_known_before(desk: Desk) -> None:
    assert desk.size_of_turn("undo") == 0
    moved = park(desk)
    assert desk.size_of_turn("undo") == len(moved.claim_ids) == len(desk.claim_ids()) - _parked_before(desk)
    assert desk.size_of_turn("redo") == 0
    desk.undo()
    assert desk.size_of_turn("redo") == len(moved.claim_ids)


def _parked_before(desk: Desk) -> int:
    changed = desk.database.execute("SELECT count(*) FROM change").fetchone()[0]
    return len(desk.claim_ids()) - int(changed)


def test_a_decision_works_out_nothing_that_does_not_rest_on_it(desk: Desk) -> None:
    said: list[str] = []
    desk.database.conn.set_trace_callback(said.append)
    desk.set_status([5, 6, 7], Status.REVIEWED)
    desk.database.conn.set_trace_callback(None)
    assert not [each for each in said if "mention" in each.lower() or "provenance" in each.lower()]
