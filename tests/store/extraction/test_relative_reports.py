"""Reports inside relative clauses: what a clause that hangs on a noun says of it, and who says so."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains

PUSHDOWN = [
    (
        "The dam, which inspectors say is losing a ton of water an hour, was emptied in May.",
        "losing a ton of water",
        ["inspectors"],
    ),
    ("The dam, which inspectors say is losing a ton of water an hour, was emptied in May.", "emptied in May", []),
    (
        "The tunnel, which the builder, Arkwell, said would cost $90 million, opened in June.",
        "cost $90 million",
        ["Arkwell"],
    ),
    (
        "The drug, which Dr. Mina Ferro said had saved 30 patients, was approved in June.",
        "saved 30 patients",
        ["Mina Ferro"],
    ),
    ("She lost a leg in an attack that the army blamed on rebels.", "blamed on rebels", ["army"]),
    ("The ship sank in a storm that survivors said lasted nine hours.", "lasted nine hours", ["survivors"]),
    (
        "The ministry has bought 40 helicopters, a purchase the opposition says cost $3 billion.",
        "cost $3 billion",
        ["opposition"],
    ),
    (
        "The union has rejected a deal that the company says would raise pay by 9 percent.",
        "raise pay by 9 percent",
        ["company"],
    ),
    ("The strike, which unions say will last a month, began on Monday.", "last a month", ["unions"]),
    ("The strike, which unions say will last a month, began on Monday.", "began on Monday", []),
    (
        "The mill closed after a fire that the owner, Peter Holm, said was started by a cigarette.",
        "started by a cigarette",
        ["Peter Holm"],
    ),
    ("The village, where the army says it killed 12 fighters, lies on the border.", "killed 12 fighters", ["army"]),
]
DESCRIBED_AS = [
    ("The bank made an offer that its chief executive, Lena Voss, described as final.", "final", ["Lena Voss"]),
    ("The city received a bid its treasurer, Karl Amsel, called too low.", "too low", ["Karl Amsel"]),
    (
        "The club sacked its coach on Monday, a decision the chairman, Bo Lind, described as mutual.",
        "mutual",
        ["Bo Lind"],
    ),
    (
        (
            "The bank made an offer its chairman, Karl Amsel, described as final. He denied that the "
            "bank was short of cash."
        ),
        "denied",
        ["Karl Amsel"],
    ),
    ("The firm paid a fine of $2 million, which its lawyer described as small.", "small", ["firm's lawyer"]),
]


@pytest.mark.parametrize(("text", "words", "hops"), [*PUSHDOWN, *DESCRIBED_AS])
def test_who_is_said_to_have_said_it(text: str, words: str, hops: list[str | None]) -> None:
    assert chains(text, words) == [hops]
