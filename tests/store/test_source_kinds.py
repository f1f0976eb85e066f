"""What a source is on a desk: who prints an article is an outlet, as long as the article is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from store.database import sources
from store.desk import Desk
from store.model import SourceKind
from tests.store.builders import add


def kind(desk: Desk, name: str) -> SourceKind | None:
    """The kind in the list of sources, which is to be the one worked out from nothing."""
    number = desk.registry.find(name)
    kept = desk.registry.rows([number])[0].kind
    with desk.database.conn:
        sources.settle_all(desk.database)
    assert desk.registry.rows([number])[0].kind is kept
    return kept


@pytest.mark.parametrize("name", ["Tickerlane", "Harbor Ledger", "Morning Thaw", "晨报"])
def test_who_prints_an_article_is_an_outlet(tmp_path: Path, name: str) -> None:
    with Desk.open(tmp_path / "desk.db", reviewer="ann") as desk:
        add(desk, "The bridge is closed", name, "Dana Whitlock")
        assert kind(desk, name) is SourceKind.OUTLET
        assert kind(desk, "Dana Whitlock") is SourceKind.PERSON


def test_a_relay_is_an_outlet_once_it_prints_an_article_and_no_longer_without_it(tmp_path: Path) -> None:
    with Desk.open(tmp_path / "desk.db", reviewer="ann") as desk:
        add(desk, "The bridge is closed", "Alpha", "Tickerlane")
        assert kind(desk, "Tickerlane") is None
        add(desk, "The road is closed", "Tickerlane")
        assert kind(desk, "Tickerlane") is SourceKind.OUTLET
        desk.undo()
        assert kind(desk, "Tickerlane") is None
        desk.redo()
        assert kind(desk, "Tickerlane") is SourceKind.OUTLET


def test_what_an_editor_or_the_list_says_wins(tmp_path: Path) -> None:
    with Desk.open(tmp_path / "desk.db", reviewer="ann") as desk:
        add(desk, "The bridge is closed", "Tickerlane")
        add(desk, "The road is closed", "Reuters")
        assert kind(desk, "Reuters") is SourceKind.AGENCY
        desk.registry.set([desk.registry.find("Tickerlane")], {"kind": "organisation"})
        assert kind(desk, "Tickerlane") is SourceKind.ORGANISATION


def test_a_merged_name_that_prints_makes_an_outlet_of_its_source(tmp_path: Path) -> None:
    with Desk.open(tmp_path / "desk.db", reviewer="ann") as desk:
        add(desk, "The bridge is closed", "Alpha", "Northlight")
        add(desk, "The road is closed", "NL One")
        desk.registry.merge(desk.registry.find("Northlight"), [desk.registry.find("NL One")])
        assert kind(desk, "Northlight") is SourceKind.OUTLET
