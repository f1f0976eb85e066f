"""Facts told without a figure: what was to be done, what could not, what a paper leaves out, what speakers live by."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import said, texts

OFFERED = [
    "The names would be published next week.",
    "The body could not be identified.",
    "The cause of the leak could not be established.",
    "The bulletin gave no reason.",
    "The file names no owner.",
    "The rebels claimed responsibility for the blast in a video circulated on Telegram and verified by El Sol.",
]
PASSED_OVER = [
    "The geologists could not immediately be reached.",
    "The plan would be welcomed.",
    "The bulletin gave no further details.",
]
SPOKEN = [
    "I drive a taxi in Cologne",
    "Some days I take home 200 rupees",
    "We had a list",
    "My husband is on oxygen",
    "Nothing is torn",
    "Families are going from station to station with bread",
    "The roof could not be guaranteed to hold",
]
SPOKEN_IDLY = [
    "My heart is in pieces",
    "I teach people to hope",
    "Nothing matters any more",
    "It could not be sadder",
]


@pytest.mark.parametrize("text", OFFERED)
def test_what_is_told_plainly_is_offered(text: str) -> None:
    assert texts(text) == [text.rstrip(".")]


@pytest.mark.parametrize("text", PASSED_OVER)
def test_what_the_outlet_tried_or_guesses_is_not(text: str) -> None:
    assert texts(text) == []


@pytest.mark.parametrize("quote", SPOKEN)
def test_what_a_witness_tells_is_offered(quote: str) -> None:
    assert said(f"“{quote},” said Ida Brown.") == {quote: ["Ida Brown"]}


@pytest.mark.parametrize("quote", SPOKEN_IDLY)
def test_what_a_witness_feels_is_not(quote: str) -> None:
    assert texts(f"“{quote},” said Ida Brown.") == []


def test_a_thing_that_works_is_fine() -> None:
    assert texts("The engineer said the boiler was fine.") == ["The boiler was fine"]
    assert texts("The engineer said that was fine.") == []


def test_what_is_said_of_a_person_is_not_said_of_what_befell_them() -> None:
    text = (
        "Parliament voted to lift the immunity of Jan Lesko, a former deputy minister, clearing the way for his arrest."
    )
    assert "Jan Lesko is a former deputy minister" in texts(text)
    assert "Omar Reyes is a former mayor of Arlen" in texts(
        "Police are investigating the death of Omar Reyes, a former mayor of Arlen."
    )
