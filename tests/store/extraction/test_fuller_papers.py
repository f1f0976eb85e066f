"""Documents that the article describes more fully elsewhere: by whose they are, by who made them, in full letters."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains

FULLER = [
    (
        "The National Transportation Safety Board has met. Two detectors had flagged the axle, the NTSB's preliminary"
        " report says.",
        "had flagged",
        ["National Transportation Safety Board's preliminary report"],
    ),
    (
        "The United States Geological Survey said the quake struck at noon. A quake in 1994 killed 212 people, USGS"
        " records show.",
        "killed 212",
        ["United States Geological Survey records"],
    ),
    (
        "A priest was moved to another parish in 2003, a damning report says. Dame Ruth Redmayne's report runs to 400"
        " pages.",
        "another parish",
        ["Dame Ruth Redmayne's report"],
    ),
    (
        "The note, drawn up by the security service on 30 October and first reported by Reuters, says 40 guards were"
        " unpaid.",
        "were unpaid",
        ["note by security service", "Reuters"],
    ),
    (
        "The audit, which was commissioned by the Board of Works, found that 40 bolts were loose.",
        "were loose",
        ["audit by Board of Works"],
    ),
]


@pytest.mark.parametrize(("text", "words", "names"), FULLER)
def test_a_document_goes_by_what_the_article_tells_of_it(text: str, words: str, names: list[str]) -> None:
    assert chains(text, words) == [names]


COPIES = [
    (
        "The decree was signed on Monday. Imports of potash are suspended, according to the text of the decree.",
        "are suspended",
        ["decree"],
    ),
    (
        "The aircraft's manifest was filed on Monday. It took off with eleven passengers, according to a copy of the"
        " document.",
        "eleven passengers",
        ["aircraft's manifest"],
    ),
    (
        "The aircraft's manifest was filed on Monday. It took off with eleven passengers, according to a copy of the"
        " document reviewed by Reuters.",
        "eleven passengers",
        ["aircraft's manifest", "Reuters"],
    ),
    (
        "A letter to shareholders warned of losses. The plant will close in May, Reuters said on Wednesday, citing a"
        " copy it had obtained.",
        "will close",
        ["letter to shareholders", "Reuters"],
    ),
    (
        "The union has written a letter to the board. It will strike on May 4, according to a copy seen by Reuters.",
        "will strike",
        ["letter to the board", "Reuters"],
    ),
]


@pytest.mark.parametrize(("text", "words", "names"), COPIES)
def test_a_copy_is_the_document_that_it_is_of(text: str, words: str, names: list[str]) -> None:
    assert chains(text, words) == [names]


@pytest.mark.parametrize("done", ["drafted in May", "sent to the board in May", "circulated in the ministry"])
def test_what_was_done_with_a_document_between_commas_is_no_subject(done: str) -> None:
    text = f"A memorandum {done}, and seen by Reuters, warns that 2,300 farms rely on Qaresh."
    [names] = chains(text, "2,300 farms")
    assert names[0] is not None
    assert names[0].startswith("memorandum")
    assert names[1:] == ["Reuters"]
