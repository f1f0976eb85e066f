"""Accounts that are announced and go on without a cue, and where they end."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains

ANNOUNCED = [
    ("Police gave this account: the van came at noon.", "Police"),
    ("The prosecution set out its case on Monday.", "prosecution"),
    ("Witnesses described what followed.", "Witnesses"),
    ("Detectives say the plot was simple.", "Detectives"),
    ("Ann Lee, who lives opposite, told a different story.", "Ann Lee"),
    ("The lawyer laid out a timeline.", "lawyer"),
    ("Ann Lee recalled the night of the fire.", "Ann Lee"),
    ("This is how police describe the raid: the van came at noon.", "police"),
]


@pytest.mark.parametrize(("opening", "name"), ANNOUNCED)
def test_an_account_goes_on_to_the_end_of_its_paragraph(opening: str, name: str) -> None:
    text = (
        f"{opening} Two men entered the shop at 9 p.m. The stairs were blocked by 12 crates.\nThe shop opened in 1950."
    )
    assert chains(text, "entered the shop") == [[name]]
    assert chains(text, "12 crates") == [[name]]
    assert chains(text, "opened in 1950") == [[]]


@pytest.mark.parametrize(("opening", "name"), ANNOUNCED)
def test_an_account_ends_where_another_speaks(opening: str, name: str) -> None:
    text = f"{opening} The gate was locked at 9 p.m., Norvolt Ltd. said. The shop opened in 1950."
    assert chains(text, "gate was locked") == [["Norvolt"]]
    assert chains(text, "opened in 1950") == [[]]


@pytest.mark.parametrize(
    "opening",
    [
        "Police said two men entered the shop.",
        "The club presented its new manager on Monday.",
        "The minister gave a speech on Monday.",
        "The novel tells the story of a fire.",
        "The case has a long history.",
        "Police described the driver as calm.",
    ],
)
def test_what_announces_no_account_hands_nothing_on(opening: str) -> None:
    assert chains(f"{opening} The gate was locked by 12 guards.", "12 guards") == [[]]


def test_a_part_is_told_by_who_told_of_the_whole() -> None:
    text = (
        "According to the complaint, 900 fillings were sham. Most of the patients were children. The state paid in May."
    )
    assert chains(text, "patients were children") == [["complaint"]]
    assert chains(text, "state paid") == [[]]


def test_an_account_below_a_colon_is_the_paragraph_below() -> None:
    text = "Police gave this account:\nTwo men came at 9 p.m. One of them carried a hammer.\nThe shop opened in 1950."
    assert chains(text, "carried a hammer") == [["Police"]]
    assert chains(text, "opened in 1950") == [[]]


def test_a_shortage_of_people_is_no_source() -> None:
    text = "The clinic, citing a shortage of nurses, said it closed 12 beds in May."
    assert chains(text, "12 beds") == [["clinic"]]
