"""Who is told to hold an office is meant by it afterwards: "Ann Lee was elected mayor. The mayor said"."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains

BEFORE = "Safety Minister Ana Reis visited the port with Jon Dell."
HELD = [
    ("Hanna Brandt was elected mayor in May.", "The mayor"),
    ("Hanna Brandt became mayor in May.", "The mayor"),
    ("Hanna Brandt, 54, is the mayor of Kember.", "The mayor"),
    ("Hanna Brandt has been mayor since May.", "The mayor"),
    ("Hanna Brandt serves as mayor.", "The mayor"),
    ("Hanna Brandt was sworn in as president in May.", "The president"),
    ("Hanna Brandt was appointed finance minister in May.", "The finance minister"),
    ("Parliament chose Hanna Brandt as prime minister.", "The prime minister"),
]


@pytest.mark.parametrize(("told", "speaker"), HELD, ids=[told for told, _ in HELD])
def test_the_office_means_who_is_told_to_hold_it(told: str, speaker: str) -> None:
    text = f"{BEFORE}\n{told} {speaker} said the dam had been leaking."
    assert chains(text, "dam") == [["Hanna Brandt"]]


def test_the_office_is_nobody_else_for_a_pronoun() -> None:
    text = f"{BEFORE}\nHanna Brandt was elected mayor in May. She said the dam had been leaking."
    assert chains(text, "dam") == [["Hanna Brandt"]]


def test_who_gave_the_office_up_is_not_meant() -> None:
    text = f"{BEFORE}\nHanna Brandt resigned as mayor in May. The mayor said the dam had been leaking."
    assert chains(text, "dam") == [["mayor"]]


LEADERS = [
    ("Ukrainian President Luis Mota met Ana Reis.", "The Ukrainian leader", "Luis Mota"),
    ("Ukraine's president, Luis Mota, met Ana Reis.", "The Ukrainian president", "Luis Mota"),
    ("Israeli Prime Minister Luis Mota met French President Ana Reis.", "The French leader", "Ana Reis"),
    ("Israeli Prime Minister Luis Mota met French President Ana Reis.", "The Israeli leader", "Luis Mota"),
]


@pytest.mark.parametrize(("told", "speaker", "name"), LEADERS, ids=[f"{told} {who}" for told, who, _ in LEADERS])
def test_the_leader_of_a_nation_is_who_was_introduced_with_it(told: str, speaker: str, name: str) -> None:
    assert chains(f"{told} {speaker} said the dam had been leaking.", "dam") == [[name]]
