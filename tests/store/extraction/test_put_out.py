"""What is put out in writing or passed on, what nobody found, and who goes on speaking."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains

PUT_OUT = [
    ("The ministry put out a statement saying that the bridge was closed in 2019.", ["ministry"]),
    ("The union issued a statement in which it said the bridge was closed in 2019.", ["union"]),
    ("Marta Kessler posted a video on Facebook claiming the bridge was closed in 2019.", ["Marta Kessler"]),
    ("The council sent residents a letter on Tuesday warning that the bridge was closed in 2019.", ["council"]),
    ("The firm filed an affidavit stating that the bridge was closed in 2019.", ["firm"]),
    (
        "Its state news agency, SNA, carried a Defense Ministry statement that said the bridge was closed in 2019.",
        ["Defense Ministry", "SNA"],
    ),
    ("Reuters has seen an email saying the bridge was closed in 2019.", ["email", "Reuters"]),
    ("The union has framed a letter saying the bridge was closed in 2019.", []),
]
"""Who puts out a text speaks in it; an outlet passes on what others put out; a frame around it tells nothing."""
GOING_ON = [
    ("The bridge was closed in 2019, Marta Kessler went on.", ["Marta Kessler"]),
    ("Marta Kessler pressed on: the bridge was closed in 2019.", ["Marta Kessler"]),
    ("“Shut it,” came the reply. The bridge was closed in 2019, the union hit back.", ["union"]),
    ("By the authors’ math, the bridge was closed in 2019.", ["authors"]),
    ("Aldane Aerospace, based in Everett, Washington, said the bridge was closed in 2019.", ["Aldane Aerospace"]),
    (
        "The United Steelworkers local that represents 860 workers at Port Sabine said the bridge was closed in 2019.",
        ["United Steelworkers local"],
    ),
    ("Police say that sales fell, although the ministry has said that the bridge was closed in 2019.", ["ministry"]),
]


@pytest.mark.parametrize(("text", "hops"), [*PUT_OUT, *GOING_ON])
def test_who_speaks(text: str, hops: list[str]) -> None:
    assert chains(text, "bridge was closed in 2019") == [hops]


@pytest.mark.parametrize(
    ("text", "words", "hops"),
    [
        ("Ewa Lindahl went through the pictures and found no craters on the road.", "no craters", ["Ewa Lindahl"]),
        (
            "Inspectors who tested the brakes found nothing wrong with them.",
            "nothing wrong",
            ["Inspectors who tested the brakes"],
        ),
        ("Inspectors found no cracks in the wall, the firm said.", "no cracks", ["firm"]),
        ("Police found a body in the river on Monday.", "body", []),
        (
            "Varkand put the losses at 40 ships, its news agency said, according to the BBC.",
            "40 ships",
            ["Varkand's news agency"],
        ),
    ],
)
def test_who_found_nothing_says_so(text: str, words: str, hops: list[str]) -> None:
    found = chains(text, words)
    assert [chain[:1] for chain in found] == [hops[:1]]
