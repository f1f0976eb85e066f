"""The labelled stories are sound, and the check finds each way in which one is not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.quality.soundness import faults, visible_text
from tests.quality.stories import HALVES, Label, Story, Verdict, half

ALL = [story for name in HALVES for story in half(name)]


@pytest.mark.parametrize("story", ALL, ids=lambda story: story.name)
def test_a_labelled_story_is_sound(story: Story) -> None:
    assert faults(story) == []


def test_there_are_enough_stories_of_both_halves() -> None:
    assert [len(half(name)) >= 4 for name in HALVES] == [True, True]
    assert sum(len(story.articles) for story in ALL) >= 12


def label(number: str, article: str) -> Label:
    """A label of a made article, in the outlet's own voice."""
    return Label(number, article, "The dam burst.", "The dam burst", "The dam burst on Monday.", (), "none", "")


@pytest.fixture
def made(tmp_path: Path) -> Story:
    """A sound story of two articles."""
    (tmp_path / "a.txt").write_text("The dam\nburst on Monday. More news", encoding="utf-8")
    (tmp_path / "b.html").write_text("<p>The <b>dam</b> burst on&nbsp;Monday.</p>", encoding="utf-8")
    return Story(
        folder=tmp_path,
        articles=("a.txt", "b.html"),
        labels=(label("a1", "a.txt"), label("b1", "b.html")),
        not_claims=(("a.txt", "More  news"),),
        duplicates=(("a1", "b1"),),
        look_alikes=(),
        verdicts=(Verdict(("a1", "b1"), (), 0),),
    )


def test_a_sound_story_has_no_fault(made: Story) -> None:
    assert faults(made) == []


def spoiled(story: Story, **values: object) -> Story:
    """The story with other values for its first label."""
    first, *rest = story.labels
    return replace(story, labels=(replace(first, **values), *rest))  # type: ignore[arg-type]


def test_each_fault_is_found(made: Story) -> None:
    assert faults(spoiled(made, span="The dike burst")) == [
        "a1: the span is not in the text: The dike burst",
        "a1: the span is outside its sentence",
    ]
    assert faults(spoiled(made, sentence="The dam burst on Friday.")) == [
        "a1: the sentence is not in the text: The dam burst on Friday."
    ]
    assert faults(spoiled(made, span="More news")) == ["a1: the span is outside its sentence"]
    assert faults(spoiled(made, quote="said", sources=("police",))) == ["a1: no quote type: said"]
    assert faults(spoiled(made, sources=("police",))) == ["a1: quote none goes with no sources"]
    assert faults(spoiled(made, quote="direct")) == ["a1: quote none goes with no sources"]
    assert faults(replace(made, not_claims=(("a.txt", "Old news"),))) == ["a.txt: not in the text: Old news"]


def test_each_loose_end_is_found(made: Story) -> None:
    one, other = made.labels
    assert faults(replace(made, labels=(one, other, other))) == ["b1: used 2 times"]
    assert faults(replace(made, look_alikes=(("a1", "b9"),))) == ["b9: no such claim"]
    assert faults(replace(made, look_alikes=(("a1", "b1"),))) == ["a1+b1: a look-alike inside a cluster"]
    assert faults(replace(made, duplicates=(*made.duplicates, ("b1", "a1")))) == [
        "b1: in two clusters",
        "a1: in two clusters",
    ]
    twice = replace(made, labels=(one, other, label("a2", "a.txt")))
    assert faults(replace(twice, duplicates=(("a1", "a2"),), verdicts=())) == ["a1+a2: a cluster of one article"]
    assert faults(replace(twice, verdicts=(Verdict(("a1", "a2"), ("police",), 1),))) == [
        "a1+a2: independence of what is no cluster"
    ]
    assert faults(replace(made, verdicts=(Verdict(("a1", "b1"), ("police",), 2),))) == [
        "a1+b1: more independent origins than origins"
    ]


def test_the_text_of_a_page_is_what_its_reader_sees(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<style>p{}</style><p>A&amp;B</p><p>C<br>D <i>e</i>f</p><script>g</script>", encoding="utf-8")
    assert visible_text(page) == "A&B C D ef"
