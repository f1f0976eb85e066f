"""What the form of a name says, whatever the claim."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.sourcing import form_of, plain_identity


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Gov. Dana Whitlock", "Dana Whitlock"),
        ("Secretary of State Marco Rubio", "marco rubio"),
        ("Brightwater Steel, Inc.", "Brightwater Steel"),
        ("Kesh’s defence ministry", "Kesh's Defense Ministry"),
        ("Defence Ministry of Kesh", "Kesh's defence ministry"),
        ("Ministry of Health", "the health ministry"),
        ("U.S. Department of Justice", "US Justice Department"),
        ("Russian defence ministry", "Ministry of Defence of the Russian Federation"),
        ("Ministry of Foreign Affairs of Japan", "Japan's foreign ministry"),
        ("the DPRK government", "Government of North Korea"),
        ("Recep Tayyip Erdoğan", "President Recep Tayyip Erdogan"),
        ("Pages from Pellam’s ledger", "pages from Pellam's ledger"),
        ("AP", "the Associated Press"),
        ("WSJ", "The Wall Street Journal"),
        ("Agent Iker Salaberria", "Iker Salaberria"),
        ("Chief of Staff Ana Ruiz", "Ana Ruiz"),
        ("Chipmaker Corvane", "Corvane"),
        ("Capital Wire news agency", "Capital Wire"),
        ("Continental Press agency", "Continental Press"),
        ("the Reuters news agency", "Reuters"),
    ],
)
def test_two_names_of_one_source(one: str, other: str) -> None:
    assert plain_identity(one).key == plain_identity(other).key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Whitlock", "Dana Whitlock"),
        ("Gov. Whitlock", "Whitlock"),
        ("General Motors", "Motors"),
        ("General Electric", "Electric"),
        ("Judge Rotenberg Center", "Rotenberg Center"),
        ("American Airlines", "US Airlines"),
        ("Korean Air", "Korea Air"),
        ("North Korea's foreign ministry", "South Korea's foreign ministry"),
        ("health ministry", "defence ministry"),
        ("a spokesperson for Acme", "Acme"),
        ("George W. Bush", "George H. W. Bush"),
        ("two officials", "officials"),
        ("John Smith Jr.", "John Smith"),
        ("Marine Corps", "Corps"),
        ("Orion agency", "Orion"),
        ("Farmer Brothers", "Brothers"),
        ("space agency", "space"),
        ("Carmaker union", "union"),
        ("Author Services", "Services"),
    ],
)
def test_two_names_that_may_be_two_sources(one: str, other: str) -> None:
    assert plain_identity(one).key != plain_identity(other).key


@pytest.mark.parametrize(
    ("name", "principal"),
    [
        ("a spokesperson for the Harbor Authority", "Harbor Authority"),
        ("a spokeswoman of Acme, who asked not to be named", "Acme"),
        ("police spokesman", "police"),
        ("Acme's chief spokesman", "Acme"),
        ("White House press secretary", "White House"),
        ("a written statement from Brightwell Therapeutics", "Brightwell Therapeutics"),
        ("Rivers Agency figures", "Rivers Agency"),
        ("North Korean state media", "Government of North Korea"),
        ("KCNA", "Government of North Korea"),
        ("Pyongyang", "Government of North Korea"),
        ("Kesh's defence ministry", "Government of Kesh"),
        ("US military", "Government of United States"),
        ("budget figures", None),
        ("Official figures", None),
        ("Pellam's ledger", None),
        ("Voice of America", None),
        ("French police", None),
        ("Dana Whitlock", None),
    ],
)
def test_who_speaks_for_whom(name: str, principal: str | None) -> None:
    assert plain_identity(name).principal == principal


@given(st.text(max_size=40))
def test_any_text_has_a_form(name: str) -> None:
    form = form_of(name)
    assert form.base
    assert form_of(name).base == form_of(f"  {name} ").base
    assert plain_identity(name).key
    assert form.voice_of is None or form.voice_of.strip()
