"""The measuring itself: made statements are the same each time, and recall means what it says."""

from __future__ import annotations

import subprocess
import sys

from rapidfuzz import fuzz, utils

from tests.bench.matching.alike import CUT, brute, claimdesk
from tests.bench.matching.speed import claims_met
from tests.bench.matching.statements import Archive


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
