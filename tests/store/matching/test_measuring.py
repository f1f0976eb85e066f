"""The measuring of matching: what it counts, and that its edits are what they say."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.bench.matching.edits import KINDS, edited
from tests.bench.matching.metrics import average_precision, best_f1, recall_at
from tests.bench.matching.pairs import Pair, halved, read_pairs, true_pairs
from tests.bench.matching.quality import main
from tests.quality.stories import TUNE, half

RANKED = st.lists(st.tuples(st.integers(0, 6), st.booleans()), min_size=1, max_size=40)


@given(RANKED)
def test_a_ranking_is_measured_as_by_counting_at_every_cut(rows: list[tuple[int, bool]]) -> None:
    values, same = [value for value, _ in rows], [is_same for _, is_same in rows]
    whole = sum(same)
    cuts = []
    for cut in sorted(set(values), reverse=True):
        taken = [is_same for value, is_same in rows if value >= cut]
        cuts.append((sum(taken) / len(taken), sum(taken) / whole if whole else 0.0))
    area = sum(
        precision * (recall - before)
        for (precision, recall), (_, before) in zip(cuts, [(0.0, 0.0), *cuts], strict=False)
    )
    assert average_precision(values, same) == pytest.approx(area)
    assert best_f1(values, same) == pytest.approx(max(2 * p * r / (p + r) if p + r else 0.0 for p, r in cuts))
    assert recall_at(0.95, values, same) == pytest.approx(max([r for p, r in cuts if p >= 0.95], default=0.0))


def test_a_ranking_by_two_values_takes_the_first_first() -> None:
    assert average_precision([(True, 10.0), (False, 90.0)], [True, False]) == 1.0


TRUE = [
    Pair("In 2018 Keller bought 40 trucks in Kenya", "Tom Keller has bought 40 trucks in Kenya in 2018", True),
    Pair("France accused Sweden", "It was said that after years Pierre Moreau sued Anna Lindt over prices", True),
    Pair(
        "Anna Lindt was sued by Pierre Moreau",
        "It was said that after years Pierre Moreau sued Anna Lindt over prices",
        True,
    ),
    Pair("Prices were high, it was said", "It was said that prices were high", True),
    Pair("the paper said the painter Anna Lindt was away", "it was said that the painter Anna Lindt went away", True),
    Pair("The firm will close", "The firm will shut down", True),
]


def test_each_edit_changes_one_side_in_what_it_names_and_a_seed_gives_the_same_edits() -> None:
    made = list(edited(TRUE, 3, 50))
    assert {edit.kind for edit in made} == set(KINDS)
    assert made == list(edited(TRUE, 3, 50))
    wordings = {(pair.a, pair.b) for pair in TRUE} | {(pair.b, pair.a) for pair in TRUE}
    for edit in made:
        assert (edit.a, edit.b) in wordings
        assert edit.wrong != edit.b
        changed = set(edit.b.split()) ^ set(edit.wrong.split())
        assert len(changed) <= 4 if edit.kind != "role" else not changed


def test_no_more_edits_of_a_kind_than_asked_for() -> None:
    made = list(edited(true_pairs(half(TUNE)), 1, 2))
    assert max(sum(edit.kind == kind for edit in made) for kind in KINDS) == 2


def test_a_file_of_pairs_is_read_and_halved_by_topic(tmp_path: Path) -> None:
    file = tmp_path / "pairs.tsv"
    file.write_text('text_a\ttext_b\tlabel\tnote\nA "b\tC\t1\tt1\nD\tE\t0\tt3_other\nF\tG\t0\tt5\n', encoding="utf-8")
    pairs = read_pairs(file)
    assert pairs == [Pair('A "b', "C", True, 1), Pair("D", "E", False, 3), Pair("F", "G", False, 5)]
    assert halved(pairs, "tune") == [pairs[0], pairs[2]]
    assert halved(pairs, "report") == [pairs[1]]


@pytest.mark.parametrize("text", ["", "a\tb\n", "text_a\ttext_b\tlabel\tnote\nA\tB\tyes\tt1\n"])
def test_a_file_of_another_form_is_one_clear_line(
    text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "pairs.tsv"
    file.write_text(text, encoding="utf-8")
    assert main(["--data", str(file)]) == 1
    assert capsys.readouterr().err.startswith(f"quality: {file}")


def test_the_command_prints_both_tables(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "pairs.tsv"
    rows = [f"{pair.a}\t{pair.b}\t{int(pair.same)}\tt1" for pair in [*TRUE, Pair("Rain fell", "He sold it", False)]]
    file.write_text("text_a\ttext_b\tlabel\tnote\n" + "\n".join(rows) + "\n", encoding="utf-8")
    assert main(["--data", str(file)]) == 0
    shown = capsys.readouterr().out
    assert "7 pairs, 6 the same" in shown
    assert all(name in shown for name in ("token_set_ratio", "TF-IDF cosine", "claimdesk similarity", *KINDS))
