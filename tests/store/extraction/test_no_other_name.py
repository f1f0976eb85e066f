"""Names that stand near and are not the source: places, sites, nationalities, papers, and what opens a sentence."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains

FRONTED = [
    ("In its short reply the council said the bridge had no lights.", "bridge had no lights", ["council"]),
    ("In her first ruling the judge said the search was unlawful.", "search was unlawful", ["judge"]),
    ("At a hearing on Friday the minister said the dam was safe.", "dam was safe", ["minister"]),
    ("In their yearly report the auditors found that 40 bridges had cracks.", "40 bridges", ["auditors"]),
    ("On its website the airline said 40 flights had been cancelled.", "40 flights", ["airline"]),
]

NO_PERSONS = [
    # A site on which somebody writes is not who writes.
    ("Ilse Varga resigned on Monday. In a post on Facebook she wrote that the files were stolen.", "files", "Facebook"),
    # Letters, lands and villages are no "he" and no "his".
    ("TMZ reported that the boat sank. His agent said the crew was safe.", "crew was safe", "TMZ"),
    ("Hong Kong's top court has met. His counsel said the witness was ill.", "witness was ill", "Hong Kong"),
    ("Few in the village of Oberwald slept. The paint was wet, she remembers.", "paint was wet", "Oberwald"),
    # What several are by nation names none of them.
    ("Two sailors, both Egyptian, told investigators that the mate was pushed.", "mate was pushed", "Egyptian"),
    # A place in capitals before a colon opens the article.
    ("SYDNEY: The harbour board has raised its fees by a tenth.", "harbour board has raised", "SYDNEY"),
    ("Not on its own, says the ministry. The pump was changed in May.", "pump was changed", "Not on its own"),
]

PAPERS = [
    (
        "The fleet was sold, two brokers told Kronika. The passports of its crews are held, the paper said.",
        "passports",
        ["Kronika"],
    ),
    ("The club has paid 31 million euros, reports Marca. Personal terms are done, the paper adds.", "terms", ["Marca"]),
    (
        "The bank hid its losses, two auditors told Dagens Nyt. The books were copied, the newspaper wrote.",
        "books were copied",
        ["Dagens Nyt"],
    ),
]


NAMED = [
    (
        "The Elk Ridge County Sheriff's Office closed a road. Ice was to blame, it said.",
        "Ice was",
        "Elk Ridge County Sheriff",
    ),
    ("The Mayor's Office for Parks said 300 trees had died.", "300 trees", "Mayor's Office for Parks"),
    ("A group calling itself Black Oar said it had cut two cables.", "two cables", "Black Oar"),
    ("A charity called Open Rivers said 40 dams had been built.", "40 dams", "Open Rivers"),
    ("A firm named Teldor said two trucks had been lost.", "two trucks", "Teldor"),
    ("Radio Lorn quoted the island's administrator, Jon Ree, as saying 40 had died.", "40 had died", "Jon Ree"),
    (
        "An officer of the Lorn Police was held, the island's police watchdog said.",
        "officer",
        "island's police watchdog",
    ),
    ("He wrote on Instagram at noon. A federation official said the road was shut.", "road", "federation official"),
    (
        "Lorn got 52 boats, Trade Minister Jon Ree said. Moldova got 40, according to his ministry.",
        "40",
        "trade ministry",
    ),
]

OWNED = [
    ("Paul Wirth was killed. His wife found the body. She told police the door was open.", "door", "Paul Wirth's wife"),
    ("Ida Holm died in the fire. Her brother ran out. He said the stairs were wet.", "stairs", "Ida Holm's brother"),
    ("The mayor lost two sons. His daughter fled. She said the shells fell at night.", "shells", "mayor's daughter"),
    (
        "Ms. Holm, 31, is held at a camp outside Dorn Vai, her husband learned. He is ill, he said.",
        "ill",
        "Holm's husband",
    ),
]

PARTS = [
    ("Two survivors told police that he was pushed; a third said he had jumped.", "jumped", "third survivor"),
    ("Three nurses said the ward was shut. A fourth said it was never open.", "never open", "fourth nurse"),
    ("Two survivors said he was pushed. Others said he had jumped.", "jumped", "other survivors"),
    ("Two officials briefed reporters on Monday. Both said the deal was dead.", "deal was dead", "both officials"),
    ("Police spoke to 40 pupils. Some said the door was locked.", "door was locked", "some pupils"),
]


@pytest.mark.parametrize(("text", "words", "name"), NAMED + OWNED + PARTS)
def test_who_speaks_is_named_as_the_article_has_it(text: str, words: str, name: str) -> None:
    (names,) = chains(text, words)
    assert names[0] == name or (names[0] or "").startswith(f"{name}'s")


@pytest.mark.parametrize(("text", "words", "names"), FRONTED)
def test_what_opens_a_sentence_without_a_comma_is_not_who_speaks(text: str, words: str, names: list[str]) -> None:
    assert chains(text, words) == [names]


@pytest.mark.parametrize(("text", "words", "wrong"), NO_PERSONS)
def test_what_is_no_person_does_not_speak(text: str, words: str, wrong: str) -> None:
    found = chains(text, words)
    assert found
    assert not [name for one in found for name in one if name and wrong in name]


@pytest.mark.parametrize(("text", "words", "names"), PAPERS)
def test_the_paper_is_who_printed_it(text: str, words: str, names: list[str]) -> None:
    assert chains(text, words) == [names]


def test_the_paper_behind_a_study_is_the_study() -> None:
    text = "A study in Nature followed 40 otters, two biologists told Kronika. Half of them died, the paper said."
    assert chains(text, "Half of them died") != [["Kronika"]]


def test_lines_of_two_speakers_are_no_datelines() -> None:
    text = "VEDDER: The guards have found the car.\nLUND: They have not found the driver."
    assert chains(text, "found the car") == [["VEDDER"]]


def test_a_person_of_a_body_is_named_without_it() -> None:
    text = "Nobody has heard from the crew, according to Ruki Sanathan of the Lorn Missing Persons Committee."
    assert chains(text, "heard from the crew") == [["Ruki Sanathan"]]
