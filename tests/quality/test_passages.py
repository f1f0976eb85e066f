"""The passages are sound, their tune half does not get worse, and of the other half figures alone are shown."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.quality.__main__ import main
from tests.quality.floors import breaches, passage_bounds
from tests.quality.passages import load_family, measure_passages
from tests.quality.report import PASSAGE_FIGURES
from tests.quality.stories import HALVES, PASSAGES, TEST, TUNE

ONE = {
    "text": "The weir was opened at noon. Ann Ruud said forty houses were flooded.",
    "facts": [
        {"claim": "The weir was opened.", "span": "The weir was opened at noon", "sources": [], "quote": "none"},
        {
            "claim": "Forty houses were flooded.",
            "span": "forty houses were flooded",
            "sources": ["Ann Ruud"],
            "quote": "indirect",
        },
    ],
    "not_claims": [],
}


def test_the_tune_half_does_not_get_worse() -> None:
    assert breaches(measure_passages(TUNE).total.tallies, passage_bounds()) == []


def test_every_figure_of_passages_has_a_bound() -> None:
    assert sorted(passage_bounds()) == sorted(PASSAGE_FIGURES)


@pytest.mark.parametrize("half", HALVES)
def test_the_labels_are_sound_and_no_passage_stands_twice(half: str) -> None:
    texts = [text for path in sorted((PASSAGES / half).glob("*.json")) for text in load_family(path)[1]]
    assert len(texts) == len(set(texts)) > 50


def test_a_label_knows_the_sentence_it_stands_in(tmp_path: Path) -> None:
    path = tmp_path / "made.json"
    path.write_text(json.dumps([ONE]), encoding="utf-8")
    story, texts = load_family(path)
    assert texts == [ONE["text"]]
    assert [label.sentence for label in story.labels] == [
        "The weir was opened at noon.",
        "Ann Ruud said forty houses were flooded.",
    ]


@pytest.mark.parametrize(("key", "value"), [("span", "the weir was shut"), ("quote", "indirect"), ("sources", ["x"])])
def test_an_unsound_label_is_refused(tmp_path: Path, key: str, value: object) -> None:
    path = tmp_path / "made.json"
    fact = {"claim": "The weir was opened.", "span": "The weir was opened", "sources": [], "quote": "none"}
    path.write_text(json.dumps([{**ONE, "facts": [{**fact, key: value}]}]), encoding="utf-8")
    with pytest.raises(ValueError, match="made 0: no sound label"):
        load_family(path)


def test_of_the_test_half_figures_alone_are_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["passages", "-v"]) == 0
    shown = capsys.readouterr().out
    for path in sorted((PASSAGES / TEST).glob("*.json")):
        story, texts = load_family(path)
        assert story.name in shown
        assert story.blind
        assert [text for text in texts if text in shown] == []
    assert [failure for failure in measure_passages(TUNE).total.failures if failure.place not in shown] == []
