"""Bodies that are only described: first mentions crossed with what the article calls them later, and how."""

from __future__ import annotations

from itertools import product

import pytest

from tests.store.extraction.helpers import chains

BODIES = [
    ("Norvolt Motors", ["company", "carmaker", "automaker", "firm", "Oslo-based carmaker", "car giant"]),
    ("Delacroix Energy", ["company", "refiner", "Texas refiner", "energy company", "oil giant"]),
    ("Castelmar", ["company", "airline", "retailer", "drugmaker", "club", "charity", "rights group", "tech giant"]),
    ("Corvane Police", ["force"]),
    ("NATO", ["alliance", "military alliance"]),
    ("NASA", ["agency", "space agency"]),
    ("OPEC", ["cartel", "group"]),
    ("Bank of England", ["bank", "central bank"]),
    ("European Union", ["bloc"]),
    ("World Food Programme", ["agency", "U.N. agency"]),
    ("Ministry of Defense", ["ministry"]),
    ("Harwick Growers' Federation", ["federation", "lobby group"]),
    ("Human Rights Watch", ["group", "rights group"]),
    ("General Staff", ["General Staff"]),
]
"""A body, and what it may be called behind "the"."""
KNOWN = frozenset({"NATO", "NASA", "OPEC", "Castelmar", "Delacroix Energy", "Norvolt Motors"})
"""Names without an article."""
FRAMES = [
    "Two people were hurt, the {} said.",
    "Two people were hurt, according to the {}.",
    "The {} said that two people were hurt.",
    "Two people were hurt, the {} said in a statement on Monday.",
]
CASES = [(name, called, frame) for name, nouns in BODIES for called, frame in product(nouns, FRAMES)]


@pytest.mark.parametrize(("name", "called", "frame"), CASES)
def test_a_described_body_is_the_one_the_sentences_before_are_about(name: str, called: str, frame: str) -> None:
    told = name if name in KNOWN else f"the {name}"
    text = f"A court fined {told} in May. {told[0].upper()}{told[1:]} lost two cars on Monday. "
    assert chains(text + frame.format(called), "people were hurt") == [[name]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # The product is no company, and the noun has a verb of its own.
        ("A court fined Halvern in May. Halvern recalled 400 Stratas, the carmaker said. Two people were hurt.", []),
        ("The EPA took 40 samples. Two people were hurt, the roads agency said.", ["roads agency"]),
        ("Norvolt Motors lost two cars. Two people were hurt, a rival company said.", ["rival company"]),
        ("Norvolt Motors lost two cars. Two people were hurt, the other company said.", ["other company"]),
        ("The Foreign Ministry met. Two people were hurt, the Ministry of Defense said.", ["Ministry of Defense"]),
    ],
)
def test_no_other_body_is_meant(text: str, names: list[str]) -> None:
    assert chains(text, "people were hurt") == [names]


@pytest.mark.parametrize(
    "verb",
    ["disclosed in a filing", "told subscribers", "confirmed to us this week", "announced on Monday"],
)
def test_it_behind_news_of_its_own_is_the_body_the_clause_is_about(verb: str) -> None:
    text = f"The Road Board said that rain had fallen. A court fined Norlum. Norlum has moved 18 ships, it {verb}."
    assert chains(text, "moved 18 ships") == [["Norlum"]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "A fan sued Castelmar. Castelmar signed Jory Lund. Two people were hurt, a source at the club said.",
            "Castelmar",
        ),
        ("The International Cycling Union met. Two people were hurt, an official at the governing body said.", ""),
        ("The Civic Bloc met on Monday. Two people were hurt, a member of the party said.", "Civic Bloc"),
        (
            "The St Brigid's Hospital closed. Two people were hurt, a doctor at the hospital said.",
            "St Brigid's Hospital",
        ),
    ],
)
def test_who_works_there_carries_the_name_of_the_described_body(text: str, names: str) -> None:
    found = chains(text, "people were hurt")[0][0] or ""
    assert found.endswith(names or "International Cycling Union")


def test_a_thing_that_an_outlet_has_seen_is_a_document() -> None:
    text = "The road will close in May, according to a draft bill seen by Reuters."
    assert chains(text, "road will close") == [["draft bill", "Reuters"]]


def test_a_court_keeps_what_it_is_for() -> None:
    text = "The Court of Arbitration for Sport met. Two people were hurt, the court added."
    assert chains(text, "people were hurt") == [["Court of Arbitration for Sport"]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "A crowd met in Qaresh. The state-run Qaresh News Service likened it to a stone. The agency said that two "
            "people were hurt.",
            ["Qaresh News Service"],
        ),
        (
            "A fan sued United Health. United Health met. One member of the inspection team said two people were hurt.",
            ["member of the inspection team"],
        ),
        (
            "The National Council says results stopped. The Union of Towns timed the gap, and two people were hurt, "
            "it said in a preliminary report.",
            ["Union of Towns"],
        ),
        ("Olmedo, the governor, maintains that two people were hurt.", ["Olmedo"]),
        (
            "A storm in Lethia hit Amberline. Lethia lost 40 men; two people were hurt, its regulator says.",
            ["Lethia's"],
        ),
    ],
)
def test_the_body_that_can_be_meant(text: str, names: list[str]) -> None:
    assert chains(text, "people were hurt")[0][0] in (names[0], f"{names[0]} regulator")


def test_a_headline_word_in_capitals_is_no_name() -> None:
    text = (
        "A BISHOP moved a priest. Bishop Leonard Garrow is at home. The tower fell in May, a friend of the bishop said."
    )
    assert chains(text, "tower fell") == [["friend of Leonard Garrow"]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The FDA approved a pill made by Corvex. Two people were hurt, the company said.", ["Corvex"]),
        ("Kerr Island lost power. Two people were hurt, according to the grid operator.", ["grid operator"]),
        ("Norvolt Motors met. Two people were hurt, the company that built it said.", ["company that built it"]),
        (
            "The team from Kelso University flew home. Two people were hurt, the team said.",
            ["team from Kelso University"],
        ),
        ("The diocese of Corvane met. Two people were hurt, the diocese said.", ["diocese of Corvane"]),
        (
            "The chief, Ola Bright, resigned. Two people were hurt, people close to her said.",
            ["people close to Ola Bright"],
        ),
        ("A storm came. Two people were hurt, U.S. Department of Trade data show.", ["U.S. Department of Trade data"]),
    ],
)
def test_a_body_keeps_the_name_that_its_first_mention_gives(text: str, names: list[str]) -> None:
    assert chains(text, "people were hurt") == [names]


@pytest.mark.parametrize(
    ("name", "noun", "source"),
    [
        ("Hallam Peak", "union", "union"),
        ("Hallam Peak", "party", "party"),
        ("Hallam Peak", "company", "Hallam Peak"),
        ("RMT", "union", "RMT"),
        ("Lee Mark of Unite", "union", "Unite"),
    ],
)
def test_a_union_of_several_words_says_so(name: str, noun: str, source: str) -> None:
    text = f"On Monday {name} met the operator. About 40 people lost their jobs, the {noun} says."
    assert chains(text, "40 people") == [[source]]
