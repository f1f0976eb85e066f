"""The editor's notation for chains."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.errors import Refused
from store.model import Disclosure, Hop, Role
from store.sourcing import format_chain, parse_chain

ODD_NAMES = (
    "?",
    "(gap)",
    "(GAP)",
    "a > b",
    '"',
    '""',
    'Jane "JJ" Doe',
    '"Doe" Inc',
    "[sic]",
    "🇰🇵",
    "O’Brien",
)
names = st.one_of(
    st.sampled_from(ODD_NAMES),
    st.text(st.characters(exclude_categories=("C", "Z")) | st.sampled_from(' ">?'), min_size=1)
    .map(str.strip)
    .filter(bool),
)
chain_names = st.lists(st.none() | names, max_size=5)


def hops_of(all_names: list[str | None]) -> list[Hop]:
    return [Hop(name, Role.RELAY) for name in all_names]


def test_the_notation_of_the_manual() -> None:
    assert parse_chain("Kim Jong Un > ? > AP > Newser", outlet="Newser") == (
        Hop("Kim Jong Un", Role.SPEAKER),
        Hop(None, Role.RELAY, disclosed=Disclosure.GAP),
        Hop("AP", Role.RELAY),
        Hop("Newser", Role.PUBLISHER),
    )
    assert format_chain(parse_chain("Kim>?>AP>Newser")) == "Kim > (gap) > AP > Newser"


@given(chain_names)
def test_names_come_back_as_they_were(all_names: list[str | None]) -> None:
    assert [hop.name for hop in parse_chain(format_chain(hops_of(all_names)))] == all_names


@given(chain_names, st.none() | names)
def test_a_chain_comes_back_whole(all_names: list[str | None], outlet: str | None) -> None:
    chain = parse_chain(format_chain(hops_of(all_names)), outlet=outlet)
    assert parse_chain(format_chain(chain), outlet=outlet) == chain


@given(st.text())
def test_any_text_is_a_chain_or_one_clear_line(text: str) -> None:
    message = ""
    chain: tuple[Hop, ...] = ()
    try:
        chain = parse_chain(text)
    except Refused as refusal:
        message = str(refusal)
    assert message.isprintable()
    assert [hop.name for hop in parse_chain(format_chain(chain))] == [hop.name for hop in chain]


@pytest.mark.parametrize(
    ("text", "outlet", "roles"),
    [
        ("", None, ()),
        ("  ", "Newser", ()),
        ("Newser", "Newser", (Role.PUBLISHER,)),
        ("the newser", "Newser", (Role.PUBLISHER,)),
        ("Kim", None, (Role.SPEAKER,)),
        ("Kim > AP", "Newser", (Role.SPEAKER, Role.RELAY)),
        ("Kim > AP", None, (Role.SPEAKER, Role.PUBLISHER)),
        ("Kim > ?", None, (Role.SPEAKER, Role.RELAY)),
        ("?", None, (Role.SPEAKER,)),
        ("Newser > Newser", "Newser", (Role.SPEAKER, Role.PUBLISHER)),
        ("a UN panel report > AP", "AP", (Role.DOCUMENT, Role.PUBLISHER)),
        ("a study by the RAND Corp. > AP", "AP", (Role.DOCUMENT, Role.PUBLISHER)),
        ("customs data > AP", "AP", (Role.DOCUMENT, Role.PUBLISHER)),
        ("Report Mainz > AP", "AP", (Role.SPEAKER, Role.PUBLISHER)),
    ],
)
def test_roles_follow_from_the_place(text: str, outlet: str | None, roles: tuple[Role, ...]) -> None:
    assert tuple(hop.role for hop in parse_chain(text, outlet=outlet)) == roles


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Kim > > Newser", "A place in the chain is empty"),
        ("> Newser", "A place in the chain is empty"),
        ("Kim >", "A place in the chain is empty"),
        ('"Kim > Newser', "not closed"),
        ('"Kim" Jong > Newser', "Words follow a quoted name"),
        ('"" > Newser', "A quoted name in the chain is empty"),
        ("Kim\x1b[31m > Newser", "U+001B"),
        ("Kim\n> Newser", "U+000A"),
        ("Kim \u202e> Newser", "U+202E"),
        ("Kim\ud800", "U+D800"),
    ],
)
def test_what_is_no_chain_is_refused_in_one_line(text: str, message: str) -> None:
    with pytest.raises(Refused) as refusal:
        parse_chain(text)
    assert message in str(refusal.value)
    assert str(refusal.value).isprintable()


def test_an_edit_keeps_what_it_does_not_touch() -> None:
    before = (
        Hop(None, Role.SPEAKER, disclosed=Disclosure.GAP, suggested="KCNA"),
        Hop("AP", Role.RELAY, "per the AP", Disclosure.INHERITED),
        Hop("Newser", Role.PUBLISHER),
    )
    assert parse_chain(format_chain(before), outlet="Newser", previous=before) == before
    after = parse_chain("Kim > ? > AP > Newser", outlet="Newser", previous=before)
    assert after[0] == Hop("Kim", Role.SPEAKER)
    assert after[1] == Hop(None, Role.RELAY, disclosed=Disclosure.GAP, suggested="KCNA")
    assert after[2:] == before[1:]


def test_an_edit_keeps_a_document_a_document() -> None:
    before = (Hop("The White Paper 2024", Role.DOCUMENT, "says"), Hop("Newser", Role.PUBLISHER))
    assert parse_chain("The White Paper 2024 > AP > Newser", outlet="Newser", previous=before)[0] == before[0]
    moved = parse_chain("Kim > The White Paper 2024 > Newser", outlet="Newser", previous=before)
    assert moved[1] == Hop("The White Paper 2024", Role.RELAY, "says")
