"""The list of well-known sources."""

from __future__ import annotations

import pytest

from store.known import all_known, identify, lookup


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
