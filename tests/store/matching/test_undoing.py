"""What is undone on one side and stands on the other."""

from __future__ import annotations

import pytest

from store.matching import Statement, Weights, compare


def told(a: str, b: str) -> list[tuple[str, str, str]]:
    return [
        (each.kind, each.a, each.b) for each in compare(Statement(1, a, 1), Statement(2, b, 2), Weights()).differences
    ]


@pytest.mark.parametrize(
    ("a", "b", "words"),
    [
        (
            "Vallgrid has cut supply to 210,000 homes",
            "Vallgrid restored supply to 210,000 homes",
            ("supply", "restored"),
        ),
        (
            "Skating judges banned Holm for four years",
            "Holm has had her ban reduced to 18 months",
            ("banned", "reduced"),
        ),
        (
            "The council debates the closing of Orm Strait",
            "The debate on Orm Strait was deferred",
            ("debates", "deferred"),
        ),
        ("A tax of 3% is laid on barley", "Qaresh will repeal the tax on barley", ("tax", "repeal")),
    ],
)
def test_what_is_undone_on_one_side_is_no_longer_what_the_other_tells(a: str, b: str, words: tuple[str, str]) -> None:
    assert ("negation", *words) in told(a, b)
    assert ("negation", *words[::-1]) in told(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The court reduced her sentence to three years", "The court cut her sentence to three years"),
        ("The court voided the law of 2022", "The court has struck down the law of 2022"),
        ("The court reduced her sentence by a year", "The court took a year off her sentence"),
        ("Qaresh postponed the vote on the dam", "The vote on the dam was put off by Qaresh"),
        ("Qaresh taxed barley after the appeal of a miller", "Qaresh taxed barley at the request of a miller"),
    ],
)
def test_what_both_undo_or_tell_beside_it_is_no_conflict(a: str, b: str) -> None:
    assert told(a, b) == told(b, a) == []
