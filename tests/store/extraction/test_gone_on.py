"""Plain sentences behind reported ones: whose they are by their grammar, and where the article speaks itself."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains

GOES_ON = [
    ("Ruth Amory said the recall covered two models. It had cost $3 million so far.", "$3 million", "Ruth Amory"),
    ("The clerk told the court a pipe had burst. No list of the 40 boxes had been kept.", "40 boxes", "clerk"),
    ("The audit found that 12 alarms had been closed. In one week an analyst had dismissed 61.", "61", "audit"),
    ("Schools will close on 10 May, according to the notice. Nurseries will close on 19 May.", "Nurseries", "notice"),
    (
        "Unions paid 22 percent, the report shows. The European Commission paid 35 percent.",
        "35 percent",
        "report",
    ),
    ("Some 52 flights were cut, according to Norvolt. About 600 of them spent the night there.", "600", "Norvolt"),
    ("Some 52 flights were cut, according to Norvolt. Most of them were bound for Oslo.", "Oslo", "Norvolt"),
]


@pytest.mark.parametrize(("text", "words", "name"), GOES_ON)
def test_grammar_shows_that_a_speaker_goes_on(text: str, words: str, name: str) -> None:
    assert chains(text, words) == [[name]]


OWN = [
    ("The recall covered 40 models, Ruth Amory said. The company had first recalled 12 models.", "12 models"),
    ("The vote was off days after memos showed 40 men were paid. The mayor had sold 12 houses.", "12 houses"),
    ("Ruth Amory said the recall covered two models. The plant opened in 1950.", "opened in 1950"),
    ("Ruth Amory said the recall covered two models.\nIt had cost $3 million so far.", "$3 million"),
    ("Ruth Amory says the recall covers two models. It had cost $3 million by May.", "$3 million"),
    ("The bank owes $40 million, the contract says. Norvolt would owe $12 million.", "$12 million"),
    ("Some 52 people left, according to Norvolt. Two of them are thought to be in Oslo.", "Oslo"),
]


@pytest.mark.parametrize(("text", "words"), OWN)
def test_elsewhere_the_article_speaks(text: str, words: str) -> None:
    assert chains(text, words) == [[]]


def test_what_somebody_had_told_others_is_part_of_an_account() -> None:
    text = "The prosecution set out its case. He had told the seller 12 rats were dead. The parcel arrived on March 3."
    assert chains(text, "parcel arrived") == [["prosecution"]]
