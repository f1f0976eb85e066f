"""What a source is by its name alone: said where a word of the name says it, and left open else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.model import SourceKind
from store.sourcing import guess_kind


@pytest.mark.parametrize(
    "name",
    ["Dana Whitlock", "Gov. Elb Whitlock", "Shin Won-sik", "Kim Jong Un", "Jean-Luc Marnier", "Elb Q. Whitlock"],
)
def test_a_person_is_told_by_a_given_name_a_title_or_the_order_of_the_parts(name: str) -> None:
    assert guess_kind(name) == "person"


@pytest.mark.parametrize(
    "name",
    ["Lineas Oriente", "Elb Whitlock", "Seoul and Washington", "The Open Hand", "Fab Floor", "Whitlock", "Dana Inc"],
)
def test_two_capitals_alone_make_no_person(name: str) -> None:
    assert guess_kind(name) != "person"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Health Ministry", "office"),
        ("coast guard", "office"),
        ("Kesh's coast guard", "office"),
        ("Kesh's mission to the U.N.", "office"),
        ("Varkand Telegraph Agency", "agency"),
        ("Union Wire Service", "agency"),
        ("Food Standards Agency", "office"),
        ("Skelby Rovers", "organisation"),
        ("Acme Inc", "organisation"),
        ("Brandt & Coyle", "organisation"),
        ("Friends of the Canal", "organisation"),
        ("Tarnbridge Evening Courier", "outlet"),
        ("The Parley Review", "outlet"),
        ("officials", "group"),
        ("a person close to the company", "anonymous"),
        ("a spokesperson for Acme", "anonymous"),
        ("an audit of the port", "document"),
        ("invoices seen by The Wall Street Journal", "document"),
        ("satellite images analysed by the Open Source Centre", "document"),
        ("North Korean state media", "state_organ"),
        ("state television", "state_organ"),
        ("Quayline", None),
        ("television", None),
        ("Courier", None),
    ],
)
def test_the_kind_that_a_name_suggests(name: str, kind: str | None) -> None:
    assert guess_kind(name) == kind


@given(st.text(max_size=40))
def test_any_text_is_of_some_kind_or_none(name: str) -> None:
    kind = guess_kind(name)
    assert kind is None or SourceKind(kind)
