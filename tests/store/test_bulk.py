"""A run over the whole desk: all pairs, in any state of the file, stopped and gone on with."""

from __future__ import annotations

import signal
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from store import bulk, indexing
from store.bulk import processes, run
from store.database.index import count
from store.desk import Desk
from store.indexing import faults, rebuild
from store.model import Decision, Suggestion
from store.suggesting import are_behind, refresh_suggestions
from tests.store.builders import add
from tests.store.test_suggesting import TEXTS, plainly, stored


@pytest.fixture
def full(tmp_path: Path) -> Desk:
    desk = Desk.open(tmp_path / "desk.db", reviewer="ann")
    for text in TEXTS:
        add(desk, text)
    return desk


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk, "PAIRS_AT_ONCE", 2)


def test_a_run_finds_all_pairs_whatever_was_stored(full: Desk) -> None:
    full.put_suggestions([Suggestion(1, 8, 99.0), Suggestion(2, 3, 99.0)])
    report = run(full)
    assert report is not None
    assert (report.claims, report.found, report.resumed) == (8, len(stored(full)), False)
    assert stored(full) == plainly(full)
    assert not are_behind(full)
    assert list(faults(full)) == []
    counts = {row.id: row.similar for row in full.claim_rows(full.claim_ids())}
    assert counts == {claim: sum(claim in (pair.a, pair.b) for pair in full.suggestions()) for claim in counts}


def test_a_run_after_many_imports_gives_every_pair_the_score_of_today(full: Desk) -> None:
    refresh_suggestions(full, small=0)
    add(full, "Ohio voted on Tuesday\nThe nuclear arsenal of Ohio was expanded on Tuesday")
    refresh_suggestions(full, small=0)
    assert stored(full) != plainly(full)
    run(full)
    assert stored(full) == plainly(full)


def test_other_workers_give_the_same(full: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(indexing, "AT_ONCE", 3)
    with ThreadPoolExecutor(2) as executor:
        assert run(full, executor=executor) is not None
        assert stored(full) == plainly(full)
        assert rebuild(full, executor=executor)
    assert count(full.database) == 8
    assert list(faults(full)) == []


def test_processes_of_their_own_give_the_same_and_leave_the_keyboard_to_the_first(full: Desk) -> None:
    with processes(1) as executor:
        assert run(full, executor=executor) is not None
        assert executor.submit(signal.getsignal, signal.SIGINT).result() == signal.SIG_IGN
    assert stored(full) == plainly(full)


def test_a_stopped_run_goes_on_where_it_stopped(full: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[tuple[int, int]] = []
    compare = bulk.compare_block

    def noting(statements: object, pairs: list[tuple[int, int]], weights: object) -> list[Suggestion]:
        compared.extend(pairs)
        return compare(statements, pairs, weights)  # type: ignore[arg-type]

    monkeypatch.setattr(bulk, "compare_block", noting)
    runs = 0
    for limit in range(1, 60):
        calls = iter([False] * limit)
        report = run(full, cancelled=lambda calls=calls: next(calls, True))  # type: ignore[misc]
        runs += 1
        if report is not None:
            break
    assert report is not None
    assert report.resumed
    assert runs > 5
    assert stored(full) == plainly(full)
    assert len(compared) < 3 * len(set(compared))
    again = run(full)
    assert again is not None
    assert not again.resumed


def test_a_run_over_other_claims_does_not_go_on_with_an_old_one(full: Desk) -> None:
    calls = iter([False] * 9)
    assert run(full, cancelled=lambda: next(calls, True)) is None
    assert full.setting(bulk.RUN) is not None
    add(full, "The port of Orsk was closed on Tuesday by dockers")
    report = run(full)
    assert report is not None
    assert not report.resumed
    assert stored(full) == plainly(full)


def test_a_reviewer_decides_and_imports_during_a_run(full: Desk) -> None:
    """What comes while a run goes on stays due, keeps what it found, and decisions stand."""
    with Desk.open(full.path, reviewer="bob") as bob:
        done = False

        def meanwhile(what: str, _done: int, _total: int) -> None:
            nonlocal done
            if what == "Comparing" and not done:
                done = True
                bob.decide(1, 3, Decision.NOT_DUPLICATE)
                add(bob, "Kim went on to expand his nuclear arsenal", "Late")
                refresh_suggestions(bob, small=0)

        run(full, progress=meanwhile)
        assert done
    assert all((pair.a, pair.b) != (1, 3) for pair in full.suggestions())
    assert any(9 in (pair.a, pair.b) for pair in full.suggestions())
    assert not are_behind(full)


def test_an_empty_desk_is_matched_at_once(tmp_path: Path) -> None:
    with Desk.open(tmp_path / "desk.db", reviewer="ann") as desk:
        report = run(desk)
    assert report == bulk.RunReport(0, 0, 0, False)
