"""Reports beside a clause: who says so in "as X conceded" and its like."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains

AS_CLAUSE = [
    ("The plant, as its owner conceded in May, had leaked acid for a year.", "leaked acid", ["plant's owner"]),
    ("The river, as the agency noted in its report, has risen by a meter.", "risen by a meter", ["agency"]),
    ("The loan was never repaid, as the Herald was first to report.", "never repaid", ["Herald"]),
    ("The loan was never repaid, as first reported by the Tarrant Courier.", "never repaid", ["Tarrant Courier"]),
    ("The loan was never repaid, as the Tarrant Courier first reported.", "never repaid", ["Tarrant Courier"]),
    ("As the minister told parliament on Monday, 40 schools will close.", "40 schools", ["minister"]),
    ("As Dr. Mina Ferro put it, the ward had lost half its nurses.", "lost half its nurses", ["Mina Ferro"]),
    ("The army fired first, as survivors tell it.", "fired first", ["survivors"]),
    ("The ward was closed in May, or so the hospital says.", "closed in May", ["hospital"]),
    ("The ward was closed in May, the hospital having said so in a letter.", "ward was closed", ["hospital"]),
    ("Twelve homes, as the relief agency admitted, are still without power.", "Twelve homes", ["relief agency"]),
    (
        "As was reported by the Tarrant Courier on Monday, the mayor will resign.",
        "mayor will resign",
        ["Tarrant Courier"],
    ),
    ("Pay rose by 4 percent, more than the bank had said.", "Pay rose", []),
]


@pytest.mark.parametrize(("text", "words", "hops"), [*AS_CLAUSE])
def test_who_is_said_to_have_said_it(text: str, words: str, hops: list[str | None]) -> None:
    assert chains(text, words) == [hops]
