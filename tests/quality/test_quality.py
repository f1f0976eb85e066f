"""The quality of the proposals on the tune half does not fall, and the test half stays unseen."""

from __future__ import annotations

from pathlib import Path

import pytest

from store.errors import FileProblem
from tests.quality.__main__ import main
from tests.quality.figures import FIGURES, Tallies
from tests.quality.floors import breaches, goals, tune_bounds
from tests.quality.measuring import Measured, measure
from tests.quality.proposals import proposed
from tests.quality.report import table
from tests.quality.stories import STORIES, TEST, TUNE, Story, half, load

BLIND = min((STORIES / TEST).iterdir())
"""A story of the test half, whichever it is at the time."""


def test_quality_on_the_tune_half_does_not_fall() -> None:
    measured = measure(half(TUNE))
    assert breaches(measured.total.tallies, tune_bounds()) == []


def test_every_figure_has_a_floor() -> None:
    names = [figure.name for figure in FIGURES]
    assert sorted(tune_bounds()) == sorted(names)
    assert set(goals()) <= set(names)


def test_a_figure_worse_than_its_bound_is_a_breach() -> None:
    tallies = Tallies()
    for hit in (True, True, False, False):
        tallies.count("precision", hit)
        tallies.count("hard_unflagged", hit)
    assert breaches(tallies, {"precision": 0.5, "hard_unflagged": 0.5}) == []
    assert breaches(tallies, {"precision": 0.51, "hard_unflagged": 0.49, "quote_right": 0.1}) == [
        "precision: 0.500, at least 0.51",
        "quote_right: no case, at least 0.1",
        "hard_unflagged: 0.500, at most 0.49",
    ]


def test_looking_at_merged_clusters_leaves_the_desk_as_it_was() -> None:
    with proposed(load(STORIES / TUNE / "gravel")) as proposal:
        first, second, third = (mention.claim_id for mention in proposal.mentions[:3])
        pair = proposal.sourcing_of([first, second])
        assert proposal.sourcing_of([first, second, third]) is not None
        assert proposal.sourcing_of([first, second]) == pair
        assert proposal.suggestions


def test_a_story_that_is_not_read_whole_is_not_measured(tmp_path: Path) -> None:
    story = Story(tmp_path, ("gone.txt",), (), (), (), (), ())
    with pytest.raises(FileProblem), proposed(story):
        pass


@pytest.mark.parametrize("what", [TEST, str(BLIND), f"{STORIES}/{TUNE}/../{TEST}/{BLIND.name}/"])
def test_of_the_test_half_figures_alone_are_shown(
    what: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    story = load(BLIND)
    monkeypatch.setattr("tests.quality.__main__.half", lambda name: [story])
    assert main([what, "-v"]) == 0
    shown = capsys.readouterr().out
    assert "claims_found" in shown
    assert [label.id for label in story.labels if label.sentence in shown or label.span in shown] == []
    assert "missed claims" not in shown


def test_of_other_stories_every_failure_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    folder = STORIES / TUNE / "gravel"
    assert main([str(folder), "-v"]) == 0
    shown = capsys.readouterr().out
    for failure in measure([load(folder)]).total.failures:
        assert " ".join(failure.sentence.split()) in shown


def test_a_folder_that_holds_no_story_gets_one_clear_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path)]) == 1
    assert capsys.readouterr().err == f"quality: no labelled story in {tmp_path}\n"
    (tmp_path / "gold.json").write_text('{"articles": {}}', encoding="utf-8")
    assert main([str(tmp_path)]) == 1
    assert capsys.readouterr().err == f"quality: {tmp_path}/gold.json lacks 'duplicates'\n"


def test_the_table_is_the_same_each_time_and_shows_the_test_half_as_a_whole() -> None:
    def measured() -> tuple[Measured, Measured]:
        return measure([load(STORIES / TUNE / "gravel")]), measure([load(BLIND)])

    text = table(*measured())
    assert text == table(*measured())
    assert "gravel" in text
    assert BLIND.name not in text
