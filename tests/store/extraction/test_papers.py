"""Documents and outlets: what a document is called, and through whom words came."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains

DOCUMENTS = [
    ("The company's accounts, filed in May, show debts of $31 million.", "31 million", ["company's accounts"]),
    ("Its accounts for 2023 record a loss of $9 million.", "9 million", ["accounts for 2023"]),
    ("The mine's maintenance log shows no entry for June.", "no entry for June", ["mine's maintenance log"]),
    (
        "The wall cracked in May, according to the letter, a copy of which The Daily Globe has seen.",
        "wall cracked",
        ["letter"],
    ),
    (
        "Under the contract, which The Daily Globe obtained, the operator keeps the parking fees.",
        "parking fees",
        ["contract"],
    ),
    ("Under the lease, signed in 2019, the club pays $1 a year.", "$1 a year", []),
    ("The death certificate gives the cause as drowning.", "drowning", ["death certificate"]),
    (
        "The emails show that the board knew in May. They also show that nobody told the mayor.",
        "nobody told",
        ["emails"],
    ),
    ("In an email on May 3, the engineer, Per Lund, wrote that the wall had moved.", "wall had moved", ["Per Lund"]),
    (
        (
            "Emails seen by The Daily Globe show that the wall moved. In one of the emails, the "
            "engineer, Per Lund, asks for 600 bolts."
        ),
        "600 bolts",
        ["Emails"],
    ),
    ("Internal emails seen by The Daily Globe suggest the work stopped in May.", "work stopped", ["Internal emails"]),
    (
        "A term sheet signed in May lets him keep $20 million, The Daily Globe has learned.",
        "20 million",
        ["term sheet"],
    ),
    ("The wall cracked in May, a note in the engineer's file says.", "wall cracked", ["note in the engineer's file"]),
    ("The wall cracked in May, records of the harbor board show.", "wall cracked", ["records of the harbor board"]),
    (
        "The wall cracked in May, the Herald reported, drawing on memos by a city engineer.",
        "wall cracked",
        ["memos by a city engineer", "Herald"],
    ),
    (
        "The wall cracked in May, the Herald reported on Sunday, on the basis of city records.",
        "wall cracked",
        ["city records", "Herald"],
    ),
    (
        "Police reports obtained by the Tarrant Courier list 31 break-ins in May.",
        "31 break-ins",
        ["Police reports", "Tarrant Courier"],
    ),
    (
        "The complaint, filed on Monday in federal court, accuses the firm of dumping acid.",
        "dumping acid",
        ["complaint"],
    ),
    (
        "The suit says the firm dumped acid for nine years. It names four former managers.",
        "four former managers",
        ["suit"],
    ),
    ("Prosecutors say in the indictment that Dunn hid $90,000 in a freezer.", "hid $90,000", ["Prosecutors"]),
    (
        "The indictment alleges that Dunn hid $90,000. The money was kept in a freezer, it says.",
        "freezer",
        ["indictment"],
    ),
    (
        "The wall cracked in May, the inspectors wrote in a report published on the agency's website.",
        "wall cracked",
        ["inspectors"],
    ),
    (
        "The wall cracked in May, according to an inspection report published on the agency's website.",
        "wall cracked",
        ["inspection report"],
    ),
    (
        (
            "The wall cracked in May, the company said in a filing with the harbor board. The repair "
            "cost $4 million, per the filing."
        ),
        "4 million",
        ["company's filing with the harbor board"],
    ),
]
RELAYS = [
    (
        ("The club hid its debts for two years, its former treasurer, Olle Brandt, told the podcast Sideline."),
        "hid its debts",
        ["Olle Brandt", "Sideline"],
    ),
    (
        "The minister, quoted by the Tarrant Courier, said 40 schools would close.",
        "40 schools",
        ["minister", "Tarrant Courier"],
    ),
    ("State radio, as quoted by the BBC, says 60 soldiers were arrested.", "60 soldiers", ["State radio", "BBC"]),
    ("The minister was cited by Reuters as saying 40 schools would close.", "40 schools", ["minister", "Reuters"]),
    (
        "Forty schools will close, the ministry said in a note to mayors that was seen by Reuters.",
        "Forty schools",
        ["ministry", "Reuters"],
    ),
    (
        ("The ministry said in a note to mayors, a copy of which was obtained by the AP, that 40 schools would close."),
        "40 schools",
        ["ministry", "Associated Press"],
    ),
    (
        "Dunn's lawyer said in a letter to the court, seen by Bloomberg, that the loan was repaid.",
        "loan was repaid",
        ["Dunn's lawyer", "Bloomberg"],
    ),
    (
        "Dunn was questioned on Monday, according to his lawyer, per the AP.",
        "questioned",
        ["Dunn's lawyer", "Associated Press"],
    ),
    (
        "Forty schools will close, Le Monde reported, quoting the minister, Ana Reis.",
        "Forty schools",
        ["Ana Reis", "Le Monde"],
    ),
    (
        "Forty schools will close, first reported by the Tarrant Courier, which cited ministry papers.",
        "Forty schools",
        ["ministry papers", "Tarrant Courier"],
    ),
    (
        "The mayor will resign, Kestrel Radio reported, citing her deputy.",
        "resign",
        ["mayor's deputy", "Kestrel Radio"],
    ),
    (
        "In an interview with Der Spiegel, the minister said 40 schools would close.",
        "40 schools",
        ["minister", "Der Spiegel"],
    ),
    ("Speaking to Sky News, the minister said 40 schools would close.", "40 schools", ["minister", "Sky News"]),
    ("The minister said on Kestrel Radio that 40 schools would close.", "40 schools", ["minister", "Kestrel Radio"]),
    ("The minister told a radio station that 40 schools would close.", "40 schools", ["minister", "radio station"]),
    ("She had sold nothing, Delia Marsh said in a post on X.", "sold nothing", ["Delia Marsh"]),
    (
        "Delia Marsh is a broker. She had sold nothing, she said in a post on X on Tuesday.",
        "sold nothing",
        ["Delia Marsh"],
    ),
    ("Delia Marsh is a broker. She had sold nothing, she wrote on Facebook.", "sold nothing", ["Delia Marsh"]),
    ("Forty schools will close, the ministry said, in remarks carried by Tass.", "Forty schools", ["ministry", "TASS"]),
    (
        "Forty schools will close, two officials told the Financial Times, which first reported the plan.",
        "Forty schools",
        ["two officials", "Financial Times"],
    ),
    (
        "The mayor will resign, the Tarrant Courier reported, and her deputy confirmed it to Reuters.",
        "mayor will resign",
        ["Tarrant Courier"],
    ),
    ("Reuters, citing a senior official, said 40 schools would close.", "40 schools", ["senior official", "Reuters"]),
    ("Citing a senior official, Reuters said 40 schools would close.", "40 schools", ["senior official", "Reuters"]),
    (
        ("A senior official told Reuters that 40 schools would close. The list is being drawn up, the official said."),
        "list is being drawn up",
        ["senior official", "Reuters"],
    ),
    ("According to Tass, which cited the defense ministry, the ship sank.", "ship sank", ["defense ministry", "TASS"]),
    (
        "The ship sank, according to a defense ministry statement carried by Tass.",
        "ship sank",
        ["defense ministry", "TASS"],
    ),
]


@pytest.mark.parametrize(("text", "words", "hops"), [*DOCUMENTS, *RELAYS])
def test_who_is_said_to_have_said_it(text: str, words: str, hops: list[str | None]) -> None:
    assert chains(text, words) == [hops]
