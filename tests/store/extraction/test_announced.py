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


GOES_ON = [
    ("Police said a man was stabbed at noon. He was pronounced dead at the scene.", "pronounced dead", "Police"),
    ("The ministry said an aide had leaked the memo. She was suspended on full pay.", "on full pay", "ministry"),
    ("The report said 12 boats were lost. Each was insured for $2 million.", "was insured", "report"),
    ("Three miners were rescued, Norvolt Ltd. said. All three were taken to hospital.", "All three", "Norvolt"),
    ("Ann Lee, the inspector, said the pump was new. It failed twice in June.", "failed twice", "Ann Lee"),
    ("There were 20 trucks in the yard, Ann Lee said. One of the trucks was empty.", "was empty", "Ann Lee"),
    ("The FBI said it held a man in Ohio. He is accused of selling 40 rifles.", "40 rifles", "FBI"),
    (
        "Prosecutors charged Ida Holm, officials said. Holm is suspected of taking $5 million.",
        "$5 million",
        "officials",
    ),
]


@pytest.mark.parametrize(("text", "words", "name"), GOES_ON)
def test_what_goes_on_about_what_was_told_is_of_who_told_it(text: str, words: str, name: str) -> None:
    assert chains(text, words) == [[name]]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ann Lee said the pump was new. She was elected in 2019.", "elected in 2019"),
        ("Ann Lee said the bridge would reopen. It later emerged that 12 beams were cracked.", "12 beams"),
        ("Three dancers said the hall was cold. One of them showed this newspaper an X-ray of her foot.", "X-ray"),
        ("Police said a man was stabbed at noon.\nHe was elected to the council in 2019.", "elected to"),
    ],
)
def test_what_may_be_of_the_article_itself_is_nobody_elses(text: str, words: str) -> None:
    assert chains(text, words) == [[]]
