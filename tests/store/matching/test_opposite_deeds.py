"""Look-alikes of the news: the same words, and a deed that is another or the opposite."""

from __future__ import annotations

import pytest

from store.matching import Statement, suggest

APART = [
    ("Nine people died in the fire", "Nine people were injured in the fire"),
    ("The firm cut 400 jobs", "The firm created 400 jobs"),
    ("The firm owns 12 percent of the club", "The firm sold 12 percent of the club"),
    ("The bank raised rates to 5.25 percent", "The bank kept rates at 5.25 percent"),
    ("The drug was approved in March", "The drug was withdrawn in March"),
    ("Two children were rescued", "Two children were found dead"),
    ("The ship left Oslo on Friday", "The ship reached Oslo on Friday"),
]


@pytest.mark.parametrize(("one", "other"), APART)
def test_opposite_deeds_are_flagged(one: str, other: str) -> None:
    found = suggest([Statement(1, one, article_id=1), Statement(2, other, article_id=2)])
    assert all(pair.conflicts for pair in found)
