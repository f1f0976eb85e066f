"""Owners, companies and parts of groups: whose spokesman, which of them."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains

PRONOUNS = [
    (
        "Arno Pell and Teddy Vance were arrested on Monday. Both men said they had been in Carrow.",
        "been in Carrow",
        ["Arno Pell and Teddy Vance"],
    ),
    ("Mina Ferro is a surgeon at the clinic. The wing has 40 beds, she said.", "40 beds", ["Mina Ferro"]),
    ("Halden Steel cut 300 jobs on Monday. It said sales had fallen by half.", "sales had fallen", ["Halden Steel"]),
    (
        "Halden Steel cut 300 jobs on Monday. The company said sales had fallen by half.",
        "sales had fallen",
        ["Halden Steel"],
    ),
    (
        "Halden Steel cut 300 jobs on Monday. Sales had fallen by half, a company spokesman said.",
        "Sales had fallen",
        ["Halden Steel spokesman"],
    ),
    (
        "Halden Steel cut 300 jobs on Monday. Sales had fallen by half, the company's spokesman said.",
        "Sales had fallen",
        ["Halden Steel's spokesman"],
    ),
    (
        "Halden Steel cut 300 jobs on Monday. Sales had fallen by half, its lawyer told Reuters.",
        "Sales had fallen",
        ["Halden Steel's lawyer", "Reuters"],
    ),
    (
        (
            "Pavel Wrona, a miner, died on Monday. He had worked there for six weeks, his cousin told "
            "the Polish news agency PAP."
        ),
        "six weeks",
        ["Pavel Wrona's cousin", "PAP"],
    ),
    (
        "One of the dead was Remi Castle, a sound engineer. He was 41, his union told AFP.",
        "41",
        ["Remi Castle's union", "Agence France-Presse"],
    ),
    (
        "One of the dead was Remi Castle, a sound engineer at the station, his union told AFP.",
        "Remi Castle",
        ["Remi Castle's union", "Agence France-Presse"],
    ),
    ("Mina Ferro was fired on Monday, her husband said.", "fired", ["Mina Ferro's husband"]),
    (
        "Judge Olaf Trent opened the hearing. The judge said the trial would last a month.",
        "trial would last",
        ["Olaf Trent"],
    ),
    (
        "The Harbor Workers' Union began its strike on Monday. It will last a month, the union said.",
        "last a month",
        ["Harbor Workers' Union"],
    ),
    (
        ("The Harbor Workers' Union began its strike on Monday. It will last a month, a branch secretary said."),
        "last a month",
        ["branch secretary"],
    ),
    (
        "The Harbor Workers' Union began its strike on Monday. It will last a month, a union official said.",
        "last a month",
        ["Harbor Workers' Union official"],
    ),
    (
        (
            "Halden Steel, which runs the Cold Creek mine, halted work on Monday. The mine will stay "
            "shut until May, the company said."
        ),
        "stay shut",
        ["Halden Steel"],
    ),
    (
        "Halden Steel runs the Cold Creek mine. Cold Creek will stay shut until May, the company said.",
        "stay shut",
        ["Halden Steel"],
    ),
    ("The shop chain Pellmart was hacked in May. The chain said no card was copied.", "card was copied", ["Pellmart"]),
    (
        "Shares of Pellmart fell after the chain disclosed that hackers had copied 4 million files.",
        "copied 4 million",
        ["Pellmart"],
    ),
    (
        "The Uppsala network, which studied the signal, found a depth of 3 kilometers, it said in a note.",
        "3 kilometers",
        ["Uppsala network"],
    ),
]
GROUPS = [
    (
        "Two officials described the talks. One of the officials said a draft was signed in May.",
        "draft was signed",
        ["one of two officials"],
    ),
    (
        "Reuters spoke to six nurses. Several said their letters were never answered.",
        "never answered",
        ["several nurses", "Reuters"],
    ),
    ("Residents fled the village on Monday. Some said they had seen no soldiers.", "no soldiers", ["some residents"]),
    (
        "Witnesses who spoke to The Daily Globe described shooting near the airport at 6 a.m.",
        "shooting near the airport",
        ["Witnesses"],
    ),
    ("Several survivors described bicycles stacked on the deck.", "bicycles stacked", ["Several survivors"]),
    ("Neighbors reported hearing three blasts at noon.", "three blasts", ["Neighbors"]),
    ("Neighbors spoke of three blasts at noon.", "three blasts", ["Neighbors"]),
    ("People in the village said the army had come twice.", "army had come twice", ["People in the village"]),
    ("Critics say the plan will cost $4 billion.", "4 billion", ["Critics"]),
    ("A man who gave his name only as Yusuf said the army came twice.", "army came twice", ["Yusuf"]),
    ("A nurse at the clinic, who asked not to be named, said 40 beds were empty.", "40 beds", ["nurse at the clinic"]),
    (
        "Three people with knowledge of the talks said a draft was signed in May.",
        "draft was signed",
        ["Three people with knowledge of the talks"],
    ),
    ("A doctor there said 40 beds were empty. The clinic is in Tarn.", "40 beds", ["doctor"]),
]


@pytest.mark.parametrize(("text", "words", "hops"), [*PRONOUNS, *GROUPS])
def test_who_is_said_to_have_said_it(text: str, words: str, hops: list[str | None]) -> None:
    assert chains(text, words) == [hops]
