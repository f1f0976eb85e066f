"""Chains of two and three hops: every frame by which a report names what it rests on, crossed with who reports."""

from __future__ import annotations

from itertools import product

import pytest

from tests.store.extraction.helpers import chains

REPORTERS = [
    ("the BBC", "BBC"),
    ("Reuters", "Reuters"),
    ("the Leth weekly Kornblad", "Kornblad"),
    ("Norway's Aftenposten", "Norway's Aftenposten"),
]
"""How a reporter is called, and the name it is shown by."""
RESTING = [
    ("citing two port officials", ["two port officials"]),
    ("quoting an unnamed captain", ["unnamed captain"]),
    ("pointing to port records", ["port records"]),
    ("referring to port records", ["port records"]),
    ("drawing on port records", ["port records"]),
    ("based on interviews with six sailors", ["six sailors"]),
    ("crediting Le Monde", ["Le Monde"]),
    ("attributing the information to two port officials", ["two port officials"]),
    ("naming two port officials as its sources", ["two port officials"]),
    ("invoking sources close to the owner", ["Sources close to the owner"]),
    ("on the strength of port records", ["port records"]),
    ("with reference to port records", ["port records"]),
    ("citing a Bloomberg report that quoted two engineers", ["two engineers", "Bloomberg"]),
    ("citing a report by Bloomberg that quoted two engineers", ["two engineers", "Bloomberg"]),
    ("citing a Bloomberg story based on port records", ["port records", "Bloomberg"]),
    ("pointing to a Bloomberg story based on port records", ["port records", "Bloomberg"]),
    ("quoting Le Monde, which cited two engineers", ["two engineers", "Le Monde"]),
    ("citing Le Monde, citing two engineers", ["two engineers", "Le Monde"]),
]
"""What follows a report, and the chain that it adds before the reporter."""


def _bare(chain: list[str | None]) -> list[str]:
    return [(name or "").removeprefix("The ").lower() for name in chain]


def _told(text: str, words: str, expected: list[str]) -> None:
    found = chains(text, words)
    assert [_bare(chain) for chain in found] == [_bare(list(expected))]


@pytest.mark.parametrize(("reporter", "resting"), list(product(REPORTERS, RESTING)))
def test_what_a_trailing_report_rests_on(reporter: tuple[str, str], resting: tuple[str, list[str]]) -> None:
    text = f"The tanker sank in 12 minutes, {reporter[0]} reported, {resting[0]}."
    _told(text, "tanker sank", [*resting[1], reporter[1]])


@pytest.mark.parametrize(("reporter", "resting"), list(product(REPORTERS, RESTING)))
def test_what_an_inverted_report_rests_on(reporter: tuple[str, str], resting: tuple[str, list[str]]) -> None:
    text = f"The tanker sank in 12 minutes, reports {reporter[0]}, {resting[0]}."
    _told(text, "tanker sank", [*resting[1], reporter[1]])


PLACES = [
    ("Reuters, citing a Bloomberg report that quoted two engineers, said the tanker sank in 12 minutes.", 3),
    ("Citing a Bloomberg report that quoted two engineers, Reuters said the tanker sank in 12 minutes.", 3),
    ("According to Reuters, which cited a Bloomberg report quoting two engineers, the tanker sank in 12 minutes.", 3),
    ("The tanker sank in 12 minutes, two engineers told Bloomberg, according to Reuters.", 3),
    ("Two engineers told Bloomberg that the tanker sank in 12 minutes, Reuters reported.", 3),
    ("The tanker sank in 12 minutes, according to a Bloomberg report that cited two engineers.", 2),
    ("A Bloomberg report, citing two engineers, said that the tanker sank in 12 minutes.", 2),
    ("The tanker sank in 12 minutes, Bloomberg said in a report based on interviews with two engineers.", 2),
    ("The tanker sank in 12 minutes, Bloomberg reported after speaking to two engineers.", 2),
]


@pytest.mark.parametrize(("text", "hops"), PLACES)
def test_what_a_report_rests_on_wherever_it_stands(text: str, hops: int) -> None:
    _told(text, "sank in 12 minutes", ["two engineers", "Bloomberg", "Reuters"][:hops])


DOCUMENTS = [
    ("A video filmed aboard the Ansel and obtained by Le Monde shows 12 rounds hitting the bow.", "12 rounds"),
    ("A photo taken by a guard and shared with Le Monde shows 40 men on the floor.", "40 men"),
    ("Le Monde has another wrinkle: internal emails it reviewed show that 12 boats sank.", "12 boats sank"),
    ("Le Monde goes further: letters it has seen suggest that 12 boats sank.", "12 boats sank"),
]


@pytest.mark.parametrize(("text", "words"), DOCUMENTS)
def test_a_document_that_an_outlet_came_by_stands_before_it(text: str, words: str) -> None:
    (chain,) = chains(text, words)
    assert chain[1:] == ["Le Monde"]
    assert (chain[0] or "").split()[0] in ("video", "photo", "internal", "letters")


DESCRIBED = [
    ("12 ships fired at the frigate, Ilmar says, according to MNA. ", "MNA"),
    ("12 ships fired at the frigate, Reuters reported. ", "Reuters"),
]


@pytest.mark.parametrize(("lead", "agency"), DESCRIBED)
def test_the_agency_that_was_told_is_the_one_named_above(lead: str, agency: str) -> None:
    _told(
        f"{lead}The hull was hit twice, the harbor office told the agency.", "hull was hit", ["harbor office", agency]
    )


def test_reasons_are_no_sources() -> None:
    _told("Castlegate Air cancelled 40 flights, the airline said, citing safety concerns.", "40", ["Castlegate Air"])


KIN = [
    ("A sailor lost two fingers, his sister told Reuters.", ["sailor's sister", "Reuters"]),
    (
        "A sailor lost two fingers, reports the Leth daily Kornblad, quoting his sister.",
        ["sailor's sister", "Kornblad"],
    ),
    (
        "12 sailors were hurt. One of them lost two fingers, reports Le Monde, quoting his sister.",
        ["sailor's sister", "Le Monde"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), KIN)
def test_his_sister_is_the_sister_of_whom_the_sentence_is_about(text: str, expected: list[str]) -> None:
    _told(text, "lost two fingers", expected)


def test_who_holds_an_office_is_whom_a_pronoun_means_in_the_next_sentence() -> None:
    text = "It is a rough day for the minister, Oriane Falk. She has just told deputies that 12 mills shut."
    _told(text, "12 mills shut", ["Oriane Falk"])


def test_persons_who_spoke_to_an_outlet_do_not_rest_on_it() -> None:
    text = "According to two retired priests who spoke to the BBC, 12 files were burned in 2005."
    _told(text, "12 files", ["two retired priests", "BBC"])


def test_the_only_agency_so_far_is_the_agency_that_was_told() -> None:
    between = "Ann Lee saw 40 boats. Bo Rask saw 12 boats. Eli Sund saw 9 boats. Ann Lee came back. "
    text = f"Some 40 men drowned, Norvolt told Capital Wire. {between}Bo Rask told the agency that some 18 ships sank."
    _told(text, "18 ships", ["Bo Rask", "Capital Wire"])
