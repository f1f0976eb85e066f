"""The measuring itself: made statements are the same each time, and recall means what it says."""

from __future__ import annotations

import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest
from rapidfuzz import fuzz, utils

from store.bulk import run
from store.desk import Desk
from store.matching import THRESHOLD, suggest
from store.suggesting import statements
from tests.bench.matching.alike import CUT, brute, claimdesk
from tests.bench.matching.filed import fill
from tests.bench.matching.recall import Recall, measure
from tests.bench.matching.speed import claims_met
from tests.bench.matching.statements import Archive, source


def test_an_archive_is_the_same_for_the_same_seed_in_any_process() -> None:
    code = "from tests.bench.matching.statements import Archive; print(Archive(3).statements(50, templates=0.2))"
    said = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": "."},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert said == {f"{Archive(3).statements(50, templates=0.2)}\n".encode()}


def test_some_statements_are_told_again_and_a_part_are_template_lines() -> None:
    statements = Archive().statements(1_000, templates=0.25)
    assert len(statements) == 1_000
    assert sum("closed at" in text or " beat " in text for text in statements) > 80


def test_all_with_all_finds_what_it_should_and_the_search_finds_it_too() -> None:
    statements = Archive().statements(400)
    texts = [utils.default_process(text) for text in statements]
    right, _ = brute(texts)
    assert len(right) > 10
    for code in right.tolist():
        one, other = divmod(code, len(texts))
        assert one < other
        assert fuzz.ratio(texts[one], texts[other]) >= CUT - 0.5
    found, times = claimdesk(texts, statements)
    assert set(right.tolist()) == set(found.tolist())
    assert set(times) == {"read", "search"}
    assert claims_met(set(right.tolist()), len(texts)) >= set(divmod(right.tolist()[0], len(texts)))


def test_recall_is_what_comparing_all_with_all_says(tmp_path: Path) -> None:
    with Desk.open(tmp_path / "desk.db", reviewer="ana") as desk:
        fill(desk, Archive().statements(300))
        assert run(desk) is not None
        whole = suggest(statements(desk), floor=THRESHOLD)
        best: dict[int, float] = defaultdict(float)
        for pair in whole:
            for claim in (pair.a, pair.b):
                best[claim] = max(best[claim], pair.score)
        by_ratio, by_score, by_look_up = measure(desk, 300)
        assert by_ratio.asked > 50
        assert (by_ratio.met, by_score, by_look_up) == (1.0, *2 * [Recall(len(best), 1.0, 1.0, 1.0)])
        gone = [claim for claim in best if claim % 2]
        desk.database.executemany("DELETE FROM suggestion WHERE ?1 IN (claim_a, claim_b)", ((claim,) for claim in gone))
        left = {claim for claim in best if any({pair.a, pair.b} == {claim, other} for pair in whole for other in best
                if other % 2 == 0 and claim % 2 == 0 and pair.score == best[claim])}  # fmt: skip
        assert measure(desk, 300)[1].best == len(left) / len(best)
        assert measure(desk, 300)[2] == by_look_up


def test_lines_of_a_file_come_once_each_and_in_the_same_order(tmp_path: Path) -> None:
    path = tmp_path / "lines.txt"
    path.write_text("The bridge  is closed\n\nThe bridge is closed\nA ship sank\nPolls closed\n", encoding="utf-8")
    lines = source(str(path))
    found = [*lines.statements(1), *lines.statements(2)]
    assert sorted(found) == ["A ship sank", "Polls closed", "The bridge is closed"]
    assert source(str(path)).statements(3) == found
    with pytest.raises(ValueError, match="1 statements"):
        lines.statements(1)
    assert len(source("").statements(5)) == 5
