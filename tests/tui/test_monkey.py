"""Some evenings of a monkey, the same every time as far as the machine lets them be; and that its watchers can fail."""

from __future__ import annotations

from pathlib import Path

import pytest

from store.desk import Desk
from store.model import Status
from tests.tui.monkey.playing import Fell, play
from tests.tui.monkey.watching import Begun, Witness, check_derived, check_whole
from tui.screens.deciding import Deciding


@pytest.mark.parametrize("seed", [4, 11])
async def test_whatever_is_pressed_nothing_breaks_and_all_is_taken_back(
    seed: int, desk_file: str, tmp_path: Path
) -> None:
    await play(Path(desk_file), tmp_path, seed, deeds=50)


async def test_a_fault_makes_it_fall(desk_file: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(self: Deciding, action_id: str) -> str | None:
        raise ZeroDivisionError(action_id)

    monkeypatch.setattr(Deciding, "unavailable", broken)
    with pytest.raises((Fell, ZeroDivisionError)):
        await play(Path(desk_file), tmp_path, 4, deeds=20)


def test_a_row_that_the_journal_does_not_tell_is_seen(desk_file: str) -> None:
    with Desk.open(desk_file, reviewer="ann") as desk:
        check_whole(desk)
        desk.database.execute("UPDATE claim SET flagged = 1 WHERE id = 2")
        with pytest.raises(AssertionError, match="another desk"):
            check_whole(desk)
        with pytest.raises(AssertionError):
            check_derived(desk)


def test_two_acts_at_once_are_seen(desk_file: str) -> None:
    witness = Witness(Path(desk_file))
    with Desk.open(desk_file, reviewer="ann") as desk:
        desk.set_status([1], Status.REVIEWED)
        witness.check_acts(1)
        desk.set_status([2], Status.REVIEWED)
        desk.set_flag([2], True)
        with pytest.raises(AssertionError, match="2 acts at once"):
            witness.check_acts(1)
    witness.close()


def test_taking_back_reaches_other_peoples_acts_and_what_was_undone(desk_file: str) -> None:
    with Desk.open(desk_file, reviewer="ann") as ann, Desk.open(desk_file, reviewer="ben") as ben:
        first = ann.set_status([1], Status.PARKED)
        begun = Begun(ann)
        ben.undo(first.action_id)
        ben.set_flag([3], True)
        ann.reword(3, "Other words")
        assert begun.check_all_taken_back(ann) == 2
        assert ann.claim(1).status is Status.PARKED
