"""A run over the whole desk: all pairs, in any state of the file, stopped and gone on with."""

from __future__ import annotations

import random
import signal
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from store import blocks, bulk, indexing, wordings
from store.bulk import processes, run
from store.database import summaries
from store.database.file import Database
from store.database.index import count
from store.desk import Desk
from store.indexing import faults, rebuild
from store.model import Decision, Status, Suggestion
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
    monkeypatch.setattr(blocks, "PAIRS_AT_ONCE", 2)
    monkeypatch.setattr(blocks, "STORED_AT_ONCE", 3)
    monkeypatch.setattr(wordings, "AT_ONCE", 3)


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
    compare = blocks.compare_block

    def noting(statements: object, pairs: list[tuple[int, int]], weights: object) -> list[Suggestion]:
        compared.extend(pairs)
        return compare(statements, pairs, weights)  # type: ignore[arg-type]

    monkeypatch.setattr(blocks, "compare_block", noting)
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


def test_a_stopped_run_leaves_the_list_as_it_was_until_all_is_there(full: Desk) -> None:
    """What is found is put in its place in the end; stopped meanwhile, the rest of it is the next time."""
    before = [Suggestion(1, 2, 99.0), Suggestion(7, 8, 99.0)]
    full.put_suggestions(before)
    storing = ""

    def doing(what: str, _done: int, _total: int) -> None:
        nonlocal storing
        storing = what

    assert run(full, progress=doing, cancelled=lambda: storing == "Comparing") is None
    assert stored(full) == before
    assert run(full, progress=doing, cancelled=lambda: storing == "Storing") is None
    assert stored(full)[-1] == before[-1]
    assert len(stored(full)) > 2
    report = run(full)
    assert report is not None
    assert (report.resumed, report.compared, report.found) == (True, 0, len(stored(full)))
    assert stored(full) == plainly(full)
    assert full.database.execute("SELECT count(*) FROM match_found").fetchone() == (0,)


def similar(desk: Desk) -> dict[int, int]:
    return {row.id: row.similar for row in desk.claim_rows(desk.claim_ids())}


def counted(desk: Desk) -> dict[int, int]:
    """The oracle: the open pairs of each claim that stands in a list, from the pairs as they are shown."""
    pairs = desk.suggestions()
    return {claim: sum(claim in (pair.a, pair.b) for pair in pairs) for claim in desk.claim_ids()}


def test_open_pairs_are_counted_whatever_was_decided_merged_or_rejected(full: Desk) -> None:
    """Random acts between runs: what is known of a claim's pairs holds only where nobody decided anything."""
    chance = random.Random(5)
    run(full)
    for _ in range(12):
        a, b = sorted(chance.sample([row.id for row in full.claim_rows(full.claim_ids())], 2))
        act = chance.choice(("decide", "reject", "merge", "undo", "new"))
        if act == "decide":
            full.decide(a, b, Decision.NOT_DUPLICATE)
        elif act == "reject":
            full.set_status([a], Status.REJECTED)
        elif act == "merge":
            full.merge(a, [b], override=True)
        elif act == "undo":
            full.undo()
        else:
            full.add_suggestions([Suggestion(a, b, 77.0)], of=[a])
        full.database.execute("UPDATE summary SET similar = 9")
        assert run(full) is not None
        assert similar(full) == counted(full)


@pytest.mark.parametrize("moment", ["Storing", "Counting"])
def test_open_pairs_are_counted_anew_when_somebody_decides_meanwhile(
    full: Desk, moment: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "_COUNTED_AT_ONCE", 1)
    with Desk.open(full.path, reviewer="bob") as bob:
        done = False

        def meanwhile(what: str, _done: int, _total: int) -> None:
            nonlocal done
            if what == moment and not done:
                done = True
                bob.decide(1, 3, Decision.NOT_DUPLICATE)
                bob.set_status([5], Status.REJECTED)

        run(full, progress=meanwhile)
        assert done
    assert similar(full) == counted(full)


def test_most_open_pairs_are_counted_without_asking_the_file(full: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    refresh = summaries.refresh_similar

    def noting(db: Database, heads: Iterable[int]) -> None:
        listed = list(heads)
        asked.extend(listed)
        refresh(db, listed)

    monkeypatch.setattr(summaries, "refresh_similar", noting)
    run(full)
    assert asked == []
    full.decide(1, 3, Decision.NOT_DUPLICATE)
    asked.clear()
    run(full)
    assert 0 < len(asked) < 8
    assert similar(full) == counted(full)


def test_what_a_stopped_run_kept_of_other_claims_is_forgotten(full: Desk) -> None:
    calls = iter([False] * 9)
    assert run(full, cancelled=lambda: next(calls, True)) is None
    kept = full.database.execute("SELECT count(*) FROM match_found").fetchone()
    assert kept != (0,)
    full.set_setting(bulk.RUN, '["other claims", 99]')
    report = run(full)
    assert report is not None
    assert not report.resumed
    assert stored(full) == plainly(full)


def test_a_closer_pair_of_another_block_speaks_against_one(tmp_path: Path) -> None:
    """Which pairs a closer one speaks against is told of all pairs at once, wherever blocks begin and end."""
    with Desk.open(tmp_path / "desk.db", reviewer="ann") as desk:
        add(desk, "Qaresh will tax barley at 34 percent from June")
        add(desk, "Qaresh will tax barley at 34 percent\nQaresh will tax barley from the first of June")
        add(desk, "Qaresh taxes barley at 34 percent\nFrom June on Qaresh will tax barley and wheat")
        run(desk)
        assert any("closer" in pair.flags for pair in stored(desk))
        assert stored(desk) == plainly(desk)


def test_a_claim_that_goes_during_a_run_is_passed_over(full: Desk) -> None:
    gone = False

    def meanwhile(what: str, _done: int, _total: int) -> None:
        nonlocal gone
        if what == "Searching" and not gone:
            gone = True
            full.undo()

    with Desk.open(full.path, reviewer="ann") as again:
        report = run(again, progress=meanwhile)
    assert report is not None
    assert gone
    left = [pair for pair in stored(full) if max(pair.a, pair.b) <= 6]
    assert left
    assert stored(full) == left


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
