"""A file from before lists were indexed: its claims are listed and counted as ever."""

from __future__ import annotations

from pathlib import Path

from store.desk import Desk
from store.model import Filter, Status
from tests.store.builders import arsenal_desk
from tests.store.older import write_older


def test_lists_and_counts_of_a_file_from_before_lists_were_indexed(tmp_path: Path) -> None:
    with arsenal_desk(tmp_path / "now.db") as desk:
        desk.set_status([2], Status.PARKED)
        desk.set_flag([3], True)
        expected = desk.progress(), desk.stats(), list(desk.claim_ids(Filter(flagged=True)))
    write_older(tmp_path / "then.db", tmp_path / "now.db", before="m005_lists")
    with Desk.open(tmp_path / "then.db", reviewer="ann") as desk:
        assert (desk.progress(), desk.stats(), list(desk.claim_ids(Filter(flagged=True)))) == expected
        assert list(desk.claim_ids(Filter(statuses=frozenset({Status.PARKED})))) == [2]
        desk.undo()
        desk.set_status([1], Status.REJECTED)
        assert desk.progress().by_status == {Status.NEW: 2, Status.PARKED: 1, Status.REJECTED: 1}
