"""The side-by-side view: runs that join to the texts, and mark what differs."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from store.matching import Run, word_diff

TEXTS = st.one_of(
    st.text(max_size=60),
    st.lists(
        st.sampled_from(
            ["North Korea", "not", "2018", "12", "missiles", "—", "[/", "fired", "Kim’s", "\x1b", "on Tuesday"]
        ),
        max_size=10,
    ).map(" ".join),
)


@settings(max_examples=300, deadline=None)
@given(TEXTS, TEXTS)
def test_the_runs_join_to_the_texts_and_no_two_neighbours_are_of_one_kind(a: str, b: str) -> None:
    left, right = word_diff(a, b)
    for text, runs in ((a, left), (b, right)):
        assert "".join(run.text for run in runs) == text
        assert all(run.text for run in runs)
        assert all(one.kind != other.kind for one, other in pairwise(runs))


def test_a_text_does_not_differ_from_itself() -> None:
    text = "Kim did not fire 12 missiles on Tuesday, March 3"
    assert word_diff(text, text) == ([Run(text, "same")], [Run(text, "same")])


def marked(a: str, b: str) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    left, right = word_diff(a, b)
    return (
        [(run.text, run.kind) for run in left if run.kind != "same"],
        [(run.text, run.kind) for run in right if run.kind != "same"],
    )


def test_words_of_one_stem_and_places_of_two_names_are_the_same() -> None:
    left, right = marked("Pyongyang has expanded its arsenal", "North Korea continued to expand its arsenal")
    assert left == [("has", "differs")]
    assert right == [("continued to", "differs")]


def test_each_kind_of_difference_is_marked_as_what_it_is() -> None:
    assert marked("It fired 2 missiles", "It fired 12 missiles") == ([("2", "number")], [("12", "number")])
    assert marked("It flew 1,180 km", "It flew 733 miles") == ([], [])
    assert marked("They met in 2018", "They met in 2019") == ([("2018", "date")], [("2019", "date")])
    assert marked("It will end", "It will not end") == ([], [("not", "negation")])
    assert marked("So said Anna Keller", "So said Ruth Osei") == ([("Anna Keller", "name")], [("Ruth Osei", "name")])
    assert marked("It is in Ohio", "It is in Texas") == ([("Ohio", "name")], [("Texas", "name")])
