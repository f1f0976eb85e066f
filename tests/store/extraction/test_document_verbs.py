"""The verbs by which documents speak, found where other words stand between, and "read" behind a quotation."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains

SPEAKING = [
    ("A poll published on Sunday put the party at 19 percent.", "19 percent", ["poll"]),
    ("An audit released on Monday put the loss at $4 million.", "4 million", ["audit"]),
    ("An email dated June 2 states that the firm paid $4 million.", "4 million", ["email dated June 2"]),
    (
        "The emails, which Reuters has read, record that the wall moved in May.",
        "wall moved",
        ["emails", "Reuters"],
    ),
    (
        "Internal board figures, leaked to Sky News, show that 300 jobs went in May.",
        "300 jobs",
        ["Internal board figures", "Sky News"],
    ),
    (
        "The report says the wall moved in May. Investigators found four cracks in it.",
        "four cracks",
        ["report"],
    ),
    ("Dunn owned two houses, land records in Oslo show.", "two houses", ["land records in Oslo"]),
    ("Dunn owned two houses, court records in London show.", "two houses", ["court records in London"]),
    ("The gate was open at noon, CCTV footage shows.", "gate was open", ["CCTV footage"]),
]
IN_PAPERS = [
    ("Dunn is accused in the indictment of taking $90,000 in bribes.", "bribes", ["indictment"]),
    ("Dunn was identified in the inspection report as the owner of the tug.", "owner", ["inspection report"]),
    ("The house was valued in the accounts at $3 million.", "3 million", ["accounts"]),
    ("Dunn was named in May as the head of the bank.", "head of the bank", []),
]
PUT_OUT = [
    (
        "The families filed a lawsuit against Norvolt on Monday. It says the firm dumped acid.",
        "dumped acid",
        ["lawsuit against Norvolt"],
    ),
    (
        "The harbor board published its final report on Monday. The wall moved in May, it says.",
        "wall moved",
        ["harbor board's final report"],
    ),
    ("Norvolt filed its annual report on Monday. It said it had cut 300 jobs.", "300 jobs", ["Norvolt"]),
]
SEVERAL = [
    (
        "Emails seen by Reuters show Dunn was warned in March. Another says the gate had stood open.",
        "gate had stood",
        ["Emails seen by Reuters", "Reuters"],
    ),
    (
        "The invoices show Dunn was paid in March. One says the firm had bought two tugs.",
        "two tugs",
        ["invoices"],
    ),
    (
        "Two officials said Dunn was warned in March. Another said the gate had stood open.",
        "gate had stood",
        ["another of two officials"],
    ),
]
CITED = [
    (
        "Reuters reported, citing a memo it had seen, that 300 jobs would go.",
        "300 jobs",
        ["memo seen by Reuters", "Reuters"],
    ),
    ("The mayor said on Monday, the day she left office, that 300 jobs would go.", "300 jobs", ["mayor"]),
]
READ = [
    ('"The wall moved 11 centimeters in May," the letter read.', "wall moved", ["letter"]),
    ('"The wall moved 11 centimeters in May," reads the letter.', "wall moved", ["letter"]),
    ('"The wall moved 11 centimeters in May," reads a note on the last page.', "wall moved", ["note on the last page"]),
    (
        'The harbor board said Dunn had left. "The wall moved 11 centimeters in May," the statement read.',
        "wall moved",
        ["harbor board"],
    ),
    (
        'The harbor board said Dunn had left. The statement read: "The wall moved 11 centimeters in May."',
        "wall moved",
        ["harbor board"],
    ),
    (
        '"The wall moved 11 centimeters in May," read a statement from the harbor board.',
        "wall moved",
        ["harbor board"],
    ),
]
STATEMENTS = [
    ("The harbor board said Dunn had left. The statement added that the wall had moved.", "wall", ["harbor board"]),
    (
        "Ann Lee, the mayor, said Dunn had left.\nThe statement added that the wall had moved.",
        "wall",
        ["Ann Lee"],
    ),
    (
        (
            "Ann Lee, the mayor, said Dunn had left.\nThe board issued a statement. "
            "The statement added that the wall had moved."
        ),
        "wall",
        ["board"],
    ),
]


@pytest.mark.parametrize(
    ("text", "words", "hops"), [*SPEAKING, *IN_PAPERS, *PUT_OUT, *SEVERAL, *CITED, *READ, *STATEMENTS]
)
def test_who_speaks(text: str, words: str, hops: list[str]) -> None:
    assert chains(text, words) == [hops]


def test_who_reads_a_letter_aloud_says_nothing_by_it() -> None:
    assert chains('"The wall moved 11 centimeters in May," Ann Lee said, and read the letter aloud.', "wall") == [
        ["Ann Lee"]
    ]


def test_who_acts_behind_what_a_report_says_does_not_act_by_its_word() -> None:
    assert chains(
        "The wall moved in May, according to the report. Divers found four bodies on Friday.", "four bodies"
    ) == [[]]
