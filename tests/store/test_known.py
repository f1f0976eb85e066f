"""The list of well-known sources."""

from __future__ import annotations

import hashlib
from importlib import resources

import pytest

from store.known import EDITION, all_known, identify, lookup
from store.sourcing import form_of
from store.sourcing.states import named_state


@pytest.mark.parametrize(
    ("name", "canonical"),
    [
        ("AP", "Associated Press"),
        ("the AP", "Associated Press"),
        ("WSJ", "The Wall Street Journal"),
        ("Wall Street Journal", "The Wall Street Journal"),
        ("the Journal", "The Wall Street Journal"),
        ("KCNA", "Korean Central News Agency"),
        ("tass", None),
        ("nature", None),
        ("Nature", "Nature"),
        ("Harbor Ledger", None),
    ],
)
def test_lookup(name: str, canonical: str | None) -> None:
    found = lookup(name)
    assert (found.name if found else None) == canonical


def test_state_media_name_whom_they_speak_for() -> None:
    kcna = lookup("KCNA")
    assert kcna is not None
    assert (kcna.kind, kcna.state_relation, kcna.principal) == ("state_media", "state", "Government of North Korea")
    assert all(source.principal for source in all_known() if source.kind == "state_media")


def test_every_entry_is_complete_and_no_name_means_two() -> None:
    sources = all_known()
    assert len(sources) >= 60
    for source in sources:
        assert source.kind in {"agency", "outlet", "state_media", "office", "organisation", "group"}
        assert source.state_relation in {"independent", "public", "state-funded", "state-aligned", "state"}
        assert source.note
        for name in (source.name, *source.aliases):
            assert identify(name) is source, name
            assert lookup(name) is (source if source.kind in {"agency", "outlet", "state_media"} else None)


def test_a_list_that_changes_has_a_new_edition() -> None:
    """Files of an earlier edition work out anew who is who: put the new digest here, and the next edition there."""
    folder = resources.files("store")
    text = "".join(folder.joinpath(name).read_text("utf-8") for name in ("known_sources.toml", "known_bodies.toml"))
    assert (EDITION, hashlib.sha256(text.encode()).hexdigest()[:12]) == (4, "8b9a3742a51d")


def test_principals_are_called_as_the_names_of_states_are() -> None:
    """ "Government of Turkey" and "the Turkish government" are one, or two organs of one state would be two."""
    for source in all_known():
        if source.principal is not None and source.principal.startswith("Government of "):
            form = form_of(source.principal)
            assert named_state(form.owner) is not None, source.principal


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("FDA", "U.S. Food and Drug Administration"),
        ("WHO", "World Health Organization"),
        ("the Fed", "Federal Reserve"),
        ("IDF", "Israeli military"),
    ],
)
def test_letters_and_long_names_of_bodies(one: str, other: str) -> None:
    found = identify(one)
    assert found is not None
    assert identify(other) is found
    assert lookup(one) is None
