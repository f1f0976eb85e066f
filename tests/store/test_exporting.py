"""Exports beside other writers, and onto names that lead elsewhere."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from store.desk import Desk
from store.errors import FileProblem
from store.exporting import Stopped, export_desk
from tests.store.builders import add


class Interrupting(io.StringIO):
    """A stream at whose first words another reviewer merges claims and brings an article."""

    def __init__(self, other: Desk) -> None:
        super().__init__()
        self._other: Desk | None = other

    def write(self, text: str) -> int:
        other, self._other = self._other, None
        if other is not None:
            other.merge(1, [3])
            add(other, "A fifth claim", "Third")
            other.merge(2, [5])
        return super().write(text)


def test_an_export_is_of_one_moment(desk: Desk) -> None:
    with Desk.open(desk.path, reviewer="bob") as bob:
        stream = Interrupting(bob)
        report = export_desk(desk, "json", statuses=None, stdout=stream)
    written = json.loads(stream.getvalue())
    assert [claim["id"] for claim in written["claims"]] == [1, 2, 3, 4]
    assert report.claims == 4
    assert {mention["article"]["id"] for claim in written["claims"] for mention in claim["mentions"]} == {
        article["id"] for article in written["articles"]
    }
    assert len(desk.claim_ids()) == 3
    desk.add_note(1, "acts go on after it")


def test_the_file_that_a_link_leads_to_is_replaced_and_the_link_stays(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    real, link = tmp_path / "folder" / "claims.csv", tmp_path / "claims.csv"
    real.write_text("old")
    real.chmod(0o640)
    link.symlink_to(real)
    export_desk(desk, "csv", statuses=None, output=link)
    assert link.is_symlink()
    assert "arsenal" in real.read_text()
    assert real.stat().st_mode & 0o777 == 0o640


def test_the_desk_itself_is_not_written_over(desk: Desk, tmp_path: Path) -> None:
    link = tmp_path / "claims.csv"
    link.symlink_to(desk.path)
    for output in (Path(desk.path), link):
        with pytest.raises(FileProblem, match="the desk itself"):
            export_desk(desk, "csv", statuses=None, output=output)
    assert len(desk.claim_ids()) == 4


def test_progress_counts_every_claim_and_stopping_leaves_the_old_file(desk: Desk, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    path = tmp_path / "claims.csv"
    export_desk(desk, "csv", statuses=None, output=path, progress=lambda *far: told.append(far))
    assert told == [(0, 4)]
    before = path.read_bytes()
    for stop_after in range(3):
        answers = iter([False] * stop_after + [True] * 20)
        with pytest.raises(Stopped):
            export_desk(desk, "json", statuses=None, output=path, cancelled=answers.__next__)
        assert path.read_bytes() == before
        assert list(tmp_path.glob(".claims*")) == []
    with desk.unchanging():
        pass
