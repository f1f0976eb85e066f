"""Who said it and through which outlet: every frame in which words reach one, crossed with speakers and outlets."""

from __future__ import annotations

from itertools import product

import pytest

from tests.store.extraction.helpers import chains

CLAUSE = "the bridge was closed in 2019"
PAIRS = [
    (("Marta Kessler", "Marta Kessler"), ("Reuters", "Reuters")),
    (("two people briefed on the talks", "two people briefed on the talks"), ("the BBC", "BBC")),
    (("the transport ministry", "transport ministry"), ("the Halsund daily Aftenklokken", "Aftenklokken")),
    (("a spokesman for G4S", "spokesman for G4S"), ("local radio station Halsund FM", "Halsund FM")),
    (("the Dockers’ Union", "Dockers’ Union"), ("broadcaster NRK", "NRK")),
]
"""Who speaks and who passes it on, each with the name to be shown."""
FRAMES = """
    {C}, {o} told {r} on Tuesday.
    {O} confirmed to {r} that {c}.
    {O} added, in a call with {r}, that {c}.
    {O} told {r}, on condition of anonymity, that {c}.
    {O} said in an interview published on Sunday by {r} that {c}.
    {C}, {o} said in remarks carried by {r}.
    {O}, speaking to {r}, said {c}.
    {O}, in an interview with {r}, said {c}.
    In response to questions from {r}, {o} said {c}.
    Contacted by {r}, {o} said {c}.
    {C}, {r} quoted {o} as saying.
    {R} quoted {o} as saying that {c}.
    {C}, {o} was quoted as saying by {r}.
    {C}, {o} was quoted by {r} as having said.
    On Monday {o} was quoted by {r} as saying that {c}.
    {O} was reported by {r} as saying that {c}.
    {O} is reported by {r} to have said that {c}.
    {C}, {o} is reported by {r} to have said.
    {R} was told by {o} that {c}.
    {C}, {r} was told by {o}.
    {C}, {r} heard from {o}.
    {C}, {r} has learned from {o}.
    Citing {o}, {r} said {c}.
    {R}, citing {o}, said {c}.
    {R}, quoting {o}, reported that {c}.
    {C}, writes {r}, which cites {o}.
    {C}, {o} said on Tuesday, per {r}.
    {C}, {o} said, according to {r}.
    {C}, according to {o}, as reported by {r}.
    {C}, {o} has said, {r} reported.
""".strip().split("\n")
CREDITED = ["{C}, {o} said (via {r}).", "{C}, {o} said (Source: {r}).", "{O} said {c} ({r})."]


def _fill(frame: str, speaker: str, outlet: str) -> str:
    return frame.strip().format(
        o=speaker,
        O=speaker[0].upper() + speaker[1:],
        r=outlet,
        R=outlet[0].upper() + outlet[1:],
        c=CLAUSE,
        C=CLAUSE[0].upper() + CLAUSE[1:],
    )


def _bare(names: list[str | None]) -> list[str]:
    return [(name or "").lower().removeprefix("the ") for name in names]


@pytest.mark.parametrize(("frame", "pair"), list(product(FRAMES, PAIRS)), ids=str)
def test_a_speaker_stands_before_the_outlet(frame: str, pair: tuple[tuple[str, str], tuple[str, str]]) -> None:
    (speaker, name), (outlet, known) = pair
    found = chains(_fill(frame, speaker, outlet), CLAUSE)
    assert [_bare(chain) for chain in found] == [_bare([name, known])]


@pytest.mark.parametrize("frame", CREDITED)
@pytest.mark.parametrize("outlet", ["Reuters", "Le Monde"])
def test_a_credit_in_brackets_is_the_last_hop(frame: str, outlet: str) -> None:
    assert chains(_fill(frame, "Marta Kessler", outlet), CLAUSE) == [["Marta Kessler", outlet]]


DESCRIBED = [
    ("state TV", "state TV"),
    ("Russian state television", "Russian state television"),
    ("Qatari broadcaster Al Jazeera", "Al Jazeera"),
    ("the Russian news agency Tass", "TASS"),
    ("local media", "local media"),
]


@pytest.mark.parametrize(("outlet", "name"), DESCRIBED)
def test_outlets_that_their_country_describes(outlet: str, name: str) -> None:
    assert chains(f"Some 12 ships sank in May, Ann Lee told {outlet}.", "12 ships") == [["Ann Lee", name]]


QUOTED = [
    ("Ivan Lund won in 2003. “Some 12 ships sank,” the BBC quoted him as telling reporters.", "Ivan Lund"),
    ("Ivan Lund resigned in May, and the BBC quoted him as saying some 12 ships sank.", "Ivan Lund"),
    ("The minister arrived in May. The BBC quoted her as saying that some 12 ships sank.", "minister"),
]


@pytest.mark.parametrize(("text", "name"), QUOTED)
def test_who_is_quoted_may_be_a_pronoun(text: str, name: str) -> None:
    assert chains(text, "12 ships sank") == [[name, "BBC"]]


HEARD = [
    ("Some 12 ships sank in May, the court was told.", ["court"]),
    ("Some 12 ships sank in May, the inquest was told by Ann Lee.", ["Ann Lee"]),
    ("Ann Lee is said to have told colleagues that some 12 ships sank in May.", ["Ann Lee"]),
    ("Some 12 ships sank in May, Ann Lee is said to have told colleagues.", ["Ann Lee"]),
    ("Ann Lee can be heard on a tape telling staff that some 12 ships sank in May.", ["Ann Lee", "tape"]),
    ("Ann Lee was filmed telling staff that some 12 ships sank in May.", ["Ann Lee"]),
    ("Ann Lee was shown on state television telling staff that some 12 ships sank.", ["Ann Lee", "state television"]),
]


@pytest.mark.parametrize(("text", "expected"), HEARD)
def test_what_somebody_is_said_or_heard_to_have_said(text: str, expected: list[str]) -> None:
    assert chains(text, "12 ships sank") == [expected]


@pytest.mark.parametrize("verb", ["has said", "has told him", "had told reporters", "has insisted"])
def test_a_clause_behind_has_said_has_a_verb_of_its_own(verb: str) -> None:
    assert chains(f"Ann Lee {verb} two mills closed in 2003.", "mills closed") == [["Ann Lee"]]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee has claimed damages awarded in 2003.",
        "Norvolt has told its 14 grain ships to avoid the strait.",
    ],
)
def test_what_is_behind_has_told_may_be_no_clause(text: str) -> None:
    assert chains(text, text.rstrip("."))
