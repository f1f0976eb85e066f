"""Calendar dates and worth."""

from __future__ import annotations

import pytest

from store.extraction.splitting.calendar_dates import dated
from store.extraction.tagging.tokens import tokenize
from tests.store.extraction.helpers import drafts

CASES = [
    ("on Tuesday", False, "2026-03-03"),
    ("on Thursday", True, "2026-03-05"),
    ("on Wednesday", False, "2026-03-04"),
    ("yesterday", False, "2026-03-03"),
    ("on March 19", True, "2026-03-19"),
    ("on Dec. 30", False, "2025-12-30"),
    ("on 13 July 2024", False, "2024-07-13"),
    ("on Feb. 31", False, None),
    ("in March", False, None),
    ("long ago", False, None),
    ("scheduled to begin on September 14", True, "2026-09-14"),
    ("on September 14", False, "2025-09-14"),
    ("last month", False, "2026-02"),
    ("late last year", False, "2025"),
    ("this year", True, "2026"),
    ("on Monday, the worst since last year", False, "2026-03-02"),
    ("last week", False, None),
    ("in October 11 countries set up a team", False, None),
    ("it closed in May 20 years ago", False, None),
    ("on October 11 the council met", False, "2025-10-11"),
]


@pytest.mark.parametrize(("words", "future", "expected"), CASES)
def test_date(words: str, future: bool, expected: str | None) -> None:
    assert dated(tokenize(words), "2026-03-04", future=future) == expected


def test_no_date_without_a_day_of_publication() -> None:
    assert dated(tokenize("on Tuesday"), None, future=False) is None
    assert dated(tokenize("on Tuesday"), "soon", future=False) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The council set up a fund of 40 million euros on Feb. 11.", "2026-02-11"),
        ("The bridge was closed on Feb. 11 due to cracks in 3 piers.", "2026-02-11"),
        ("The council is set to meet on Feb. 11.", "2027-02-11"),
        ("The report is due on Sept. 1.", "2026-09-01"),
    ],
)
def test_what_was_set_up_is_past_and_what_is_set_to_come_is_not(text: str, day: str) -> None:
    assert [each.dated for each in drafts(text)] == [day]


def test_no_month_before_the_first_year() -> None:
    assert dated(tokenize("last month"), "0001-01-01", future=False) is None
    assert dated(tokenize("next year"), "9999-12-31", future=False) is None


def test_worth_says_what_it_rests_on_and_ranks() -> None:
    strong, weak = drafts("Maresia paid $38 million to Varkand on Monday. Varkand summoned an envoy to protest.")
    assert strong.worth > weak.worth
    assert {"number", "money", "named actor", "date", "past event"} <= set(strong.reasons)
    assert strong.dated == "2026-03-02"
