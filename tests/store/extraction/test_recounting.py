"""Who tells of what they did or saw, and who is told to have told it."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains, said


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Fishermen reported seeing a periscope off Cape Lorn on Monday.", "Fishermen"),
        ("Residents described hearing two explosions shortly before dawn.", "Residents"),
        ("Several passengers recalled smelling smoke minutes before the fire.", "Several passengers"),
        ("Marta Roth admitted taking 40,000 euros from the builder.", "Marta Roth"),
        ("Marta Roth has admitted having taken 40,000 euros.", "Marta Roth"),
        ("Ivo Lund confessed to having altered the log in May.", "Ivo Lund"),
        ("Ivo Lund acknowledged signing the form on Monday.", "Ivo Lund"),
        ("Three guards remembered locking the gate at midnight.", "Three guards"),
        ("The hospital reported treating 31 people on Sunday.", "hospital"),
    ],
)
def test_whoever_tells_of_what_they_did_or_saw_is_the_source(text: str, source: str) -> None:
    assert list(said(text).values()) == [[source]]


def test_a_telling_passed_on_keeps_both() -> None:
    text = "State radio, citing the navy, said fishermen had reported seeing a periscope off Cape Lorn."
    assert chains(text, "periscope") == [["fishermen", "navy", "State radio"]]


@pytest.mark.parametrize("that", ["", "that "])
def test_what_somebody_quoted_was_told_is_whose_word_it_is(that: str) -> None:
    text = f"The Courier quoted Bishop Ivo Lane as saying {that}Ann Lee had told him in May that the see would close."
    assert chains(text, "the see would close") == [["Ann Lee", "Ivo Lane", "Courier"]]


def test_a_call_to_somebody_is_no_speech() -> None:
    found = said("Police said a neighbor had heard two shots and called the emergency line.")
    assert found["A neighbor had called the emergency line"] == ["Police"]
    found = said("The ministry said nine soldiers had died and called for an inquiry.")
    assert "The ministry called for an inquiry" in found
