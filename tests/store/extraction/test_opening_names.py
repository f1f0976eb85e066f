"""Names that stand only at the head of a sentence, and what "the airline" or "the regulator" means behind them."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains

OPENING = [
    ("Velair has cancelled 40 flights. The airline said a storm had closed the airport.", "storm", ["Velair"]),
    ("Ofpost fined the sorting firm on Monday. The regulator said letters had been burned.", "letters", ["Ofpost"]),
    ("Tesbury withdrew the pies. The supermarket said 300 packs had been sold.", "300 packs", ["Tesbury"]),
    ("Greenwake published its findings. The group said 40 tonnes had been dumped.", "40 tonnes", ["Greenwake"]),
    ("Gazneft stopped its deliveries. The Russian gas giant said a valve had failed.", "valve", ["Gazneft"]),
]

COMMON = ["Turnout", "Cocoa", "Inflation", "Testimony", "Output", "Nurses", "Snow", "Voting"]

MEANT = [
    ("Correctional Service Canada disputes this. The agency says the cameras were turned.", "Correctional Service"),
    ("Shells hit a camp, the Keld Doctors Network said. The medical group said the cameras were turned.", "Keld"),
    ("Harlow Capital was sued on Friday. The fund said the cameras were turned.", "Harlow Capital"),
    ("Amnesty International wrote to him. The rights group said the cameras were turned.", "Amnesty International"),
    ("The memo was found by the investigative outlet Kor. The cameras were turned, the outlet said.", "Kor"),
    ("The Ministry of Defence wrote to him. The MoD said the cameras were turned.", "Ministry of Defence"),
    ("The Department for Education closed a school. The DfE said the cameras were turned.", "Department for Education"),
    ("Novak Petrovic lost in three sets. The Serb said the cameras were turned.", "Novak Petrovic"),
    ("Senator Ann Ortega left at noon. The Democrat said the cameras were turned.", "Ann Ortega"),
]


@pytest.mark.parametrize(("text", "words", "names"), OPENING)
def test_a_name_that_opens_a_sentence_is_whom_the_next_one_describes(text: str, words: str, names: list[str]) -> None:
    assert chains(text, words) == [names]


@pytest.mark.parametrize("word", COMMON)
def test_a_common_noun_that_opens_a_sentence_is_no_name(word: str) -> None:
    text = f"{word} was low in 40 towns. The agency said the gates were shut."
    assert chains(text, "gates were shut") == [["agency"]]


@pytest.mark.parametrize(("text", "start"), MEANT)
def test_a_description_means_whom_it_fits(text: str, start: str) -> None:
    (names,) = chains(text, "cameras were turned")
    assert (names[0] or "").startswith(start)
