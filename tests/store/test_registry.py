"""Sources as an editor keeps them: merged, split, told apart, described; labels follow, and undo gives all back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from store.desk import Desk
from store.errors import DeskError, Refused
from store.model import Filter, Hop, Label, Role, SourceFacts, SourceKind, SourceSort, StateRelation
from tests.store.builders import add


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Claims 1 and 2 are one claim of two outlets; 3 stands by itself."""
    with Desk.open(tmp_path / "desk.db", reviewer="ann") as desk:
        add(desk, "The bridge is closed", "Alpha", "the port")
        add(desk, "The bridge was closed", "Beta", "Elm Harbor")
        add(desk, "The bridge is long", "Gamma", "Elm Harbor")
        desk.merge(1, [2])
        yield desk


def label(desk: Desk, claim: int = 1) -> Label:
    """The label in the list, which is to be the one of the claim itself."""
    (row,) = desk.claim_rows([claim])
    assert row.label is desk.claim(claim).sourcing.label
    return row.label


def pair(desk: Desk) -> tuple[int, int]:
    return desk.registry.find("the port"), desk.registry.find("Elm Harbor")


def test_merging_two_names_makes_one_origin_of_them(desk: Desk) -> None:
    port, harbor = pair(desk)
    assert label(desk) is Label.MULTIPLE_UNKNOWN
    receipt = desk.registry.merge(harbor, [port])
    assert receipt.text == "the port = Elm Harbor"
    assert receipt.claim_ids == (1,)
    assert label(desk) is Label.ECHO
    assert "the port = Elm Harbor: merged by an editor." in desk.claim(1).sourcing.working
    (row,) = desk.registry.rows([harbor])
    assert (row.name, row.aliases, row.origins, row.edited) == ("Elm Harbor", ("the port",), 3, True)
    assert desk.registry.find("The Port") == harbor
    desk.undo()
    assert label(desk) is Label.MULTIPLE_UNKNOWN
    desk.redo()
    assert label(desk) is Label.ECHO


def test_a_name_taken_out_stands_by_itself_and_is_not_suggested_again(desk: Desk) -> None:
    port, harbor = pair(desk)
    desk.registry.merge(harbor, [port])
    desk.registry.set([harbor], {"reliability": "B"})
    for name in (port, harbor):
        desk.registry.split(name)
        assert label(desk) is Label.MULTIPLE_UNKNOWN
        assert [row.name for row in desk.registry.rows([port, harbor])] == ["the port", "Elm Harbor"]
        assert desk.registry.get(port).apart == ((harbor, "Elm Harbor"),)
        desk.undo()
        assert label(desk) is Label.ECHO
    desk.registry.split(port)
    with pytest.raises(Refused, match="judged not the same by ann"):
        desk.registry.merge(harbor, [port])
    desk.registry.merge(harbor, [port], override=True)
    assert label(desk) is Label.ECHO


def test_a_source_of_three_names_loses_one_and_keeps_two(desk: Desk) -> None:
    port, harbor = pair(desk)
    desk.registry.alias(harbor, "Port Elm")
    desk.registry.merge(harbor, [port])
    desk.registry.split(harbor)
    (left,) = desk.registry.rows([desk.registry.find("Port Elm")])
    assert {left.name, *left.aliases} == {"the port", "Port Elm"}
    assert desk.registry.find("Elm Harbor") == harbor
    desk.undo()
    (whole,) = desk.registry.rows([harbor])
    assert whole.aliases == ("Port Elm", "the port")


def test_spellings_of_one_name_are_one_source_until_they_are_taken_apart(tmp_path: Path) -> None:
    with Desk.open(tmp_path / "desk.db", reviewer="ann") as desk:
        add(desk, "One", "Alpha", "Acme Steel")
        add(desk, "Two", "Beta", "Acme Steel, Inc.")
        add(desk, "Three", "Gamma", "the Acme Steel Corp.")
        desk.merge(1, [2, 3])
        assert label(desk) is Label.ECHO
        source = desk.registry.get(desk.registry.find("Acme Steel"))
        assert [name.why for name in source.names] == ["", "one name in two forms", "one name in two forms"]
        desk.registry.split(source.names[1].id)
        assert len(desk.claim(1).sourcing.origins) == 2
        (row,) = desk.registry.rows([source.row.id])
        assert row.aliases == ("the Acme Steel Corp.",)


def test_a_well_known_name_may_mean_somebody_else_here(tmp_path: Path) -> None:
    with Desk.open(tmp_path / "desk.db", reviewer="ann") as desk:
        add(desk, "One", "Alpha", "AP")
        add(desk, "Two", "Beta", "Associated Press")
        add(desk, "Three", "Gamma", "Arizona Pilots")
        desk.merge(1, [2])
        assert label(desk) is Label.ECHO
        desk.registry.alias(desk.registry.find("Arizona Pilots"), "AP")
        assert label(desk) is Label.MULTIPLE_UNKNOWN
        press = desk.registry.get(desk.registry.find("Associated Press"))
        assert (press.row.kind, press.row.aliases) == (SourceKind.AGENCY, ())
        assert desk.registry.find("AP") == desk.registry.find("Arizona Pilots")
        desk.undo()
        assert label(desk) is Label.ECHO


def test_told_apart_is_never_folded(tmp_path: Path) -> None:
    with Desk.open(tmp_path / "desk.db", reviewer="ann") as desk:
        add(desk, "One", "Alpha", "Whitlock")
        add(desk, "Two", "Beta", "Dana Whitlock")
        desk.merge(1, [2])
        assert label(desk) is Label.ECHO
        one, other = desk.registry.find("Whitlock"), desk.registry.find("Dana Whitlock")
        assert [(s.name_a, s.name_b, s.together) for s in desk.registry.suggestions()] == [
            ("Whitlock", "Dana Whitlock", 1)
        ]
        receipt = desk.registry.apart(one, other)
        assert receipt.claim_ids == (1,)
        assert label(desk) is Label.MULTIPLE_UNKNOWN
        assert desk.registry.suggestions() == []
        desk.undo()
        assert label(desk) is Label.ECHO


def test_what_an_editor_says_wins_over_what_is_known(tmp_path: Path) -> None:
    with Desk.open(tmp_path / "desk.db", reviewer="ann") as desk:
        add(desk, "One", "Alpha", "KCNA")
        add(desk, "Two", "Beta", "Pyongyang")
        desk.merge(1, [2])
        assert label(desk) is Label.ECHO
        kcna = desk.registry.find("Korean Central News Agency")
        known = desk.registry.get(kcna)
        assert (known.row.principal, known.row.state_relation) == ("Government of North Korea", StateRelation.STATE)
        assert known.said == frozenset()
        said = {"principal": "", "reliability": "d", "standing": "expert", "notes": "ask first", "kind": "Outlet"}
        desk.registry.set([kcna], said)
        source = desk.registry.get(kcna)
        assert (source.row.principal, source.row.reliability, source.row.kind) == (None, "D", SourceKind.OUTLET)
        assert source.said == said.keys()
        assert label(desk) is Label.MULTIPLE_UNKNOWN
        desk.registry.set([kcna], {"principal": None})
        assert label(desk) is Label.ECHO
        desk.undo()
        assert label(desk) is Label.MULTIPLE_UNKNOWN


def test_a_principal_makes_one_origin_of_two(desk: Desk) -> None:
    port, harbor = pair(desk)
    receipt = desk.registry.set([port], {"principal": "Elm Harbor"})
    assert (receipt.text, receipt.claim_ids) == ("the port: speaks for Elm Harbor", (1,))
    assert label(desk) is Label.ECHO
    # Merging the principal away under another name moves those that speak for it along.
    desk.registry.merge(desk.registry.find("Gamma"), [harbor])
    assert label(desk) is Label.ECHO


def test_a_source_by_hand_is_listed_until_it_is_undone(desk: Desk) -> None:
    registry = desk.registry
    registry.add(SourceFacts("Harbor Master", aliases=("HM",), kind="office", principal="Elm Harbor"))
    number = registry.find("HM")
    assert number in registry.ids()
    (row,) = registry.rows([number])
    assert (row.name, row.kind, row.principal, row.origins) == ("Harbor Master", SourceKind.OFFICE, "Elm Harbor", 0)
    desk.undo()
    assert number not in registry.ids()
    with pytest.raises(Refused, match="did you mean"):
        registry.find("Elm Harbr")


def test_lists(desk: Desk) -> None:
    registry = desk.registry
    names = {sort: [row.name for row in registry.rows(registry.ids(sort=sort))] for sort in SourceSort}
    assert names[SourceSort.NAME] == ["Alpha", "Beta", "Elm Harbor", "Gamma", "the port"]
    assert names[SourceSort.ORIGIN][:2] == ["Elm Harbor", "the port"]
    assert names[SourceSort.NEWEST] == ["Gamma", "Beta", "Elm Harbor", "Alpha", "the port"]
    assert all(sorted(found) == sorted(names[SourceSort.NAME]) for found in names.values())
    assert [row.name for row in registry.rows(registry.ids("HARB"))] == ["Elm Harbor"]
    assert list(registry.ids("100%")) == []
    assert list(registry.ids(edited=True)) == []
    registry.set([registry.find("Alpha")], {"reliability": "A"})
    assert [row.name for row in registry.rows(registry.ids(edited=True))] == ["Alpha"]
    assert next(iter(registry.ids(sort=SourceSort.RELIABILITY))) == registry.find("Alpha")


def test_a_text_finds_a_source_by_a_name_it_is_known_by(tmp_path: Path) -> None:
    with Desk.open(tmp_path / "desk.db", reviewer="ann") as desk:
        add(desk, "One", "Alpha", "The Wall Street Journal")
        (row,) = desk.registry.rows(desk.registry.ids("WSJ"))
        assert row.name == "The Wall Street Journal"


def test_a_filter_finds_a_source_under_any_of_its_names(desk: Desk) -> None:
    port, harbor = pair(desk)
    assert set(desk.claim_ids(Filter(source="harbor"))) == {1, 3}
    desk.unmerge(2)
    assert set(desk.claim_ids(Filter(source="harbor"))) == {2, 3}
    desk.registry.merge(harbor, [port])
    assert set(desk.claim_ids(Filter(source="the PORT"))) == {1, 2, 3}


def test_numbers_follow_the_chains(desk: Desk) -> None:
    first = desk.claim(1).mentions[0]
    hops = [Hop("Elm Harbor", Role.SPEAKER), Hop("AP", Role.RELAY), Hop("Alpha", Role.PUBLISHER)]
    desk.set_chain(first.id, hops)

    def numbers(name: str) -> tuple[int, int, int]:
        (row,) = desk.registry.rows([desk.registry.find(name)])
        return row.origins, row.relays, row.prints

    assert (numbers("Elm Harbor"), numbers("AP"), numbers("Alpha")) == ((3, 0, 0), (0, 1, 0), (0, 0, 1))
    edges = [(each.giver_name, each.taker_name, each.count, each.final) for each in desk.registry.citations()]
    assert ("Elm Harbor", "AP", 1, False) in edges
    assert ("AP", "Alpha", 1, True) in edges
    assert [each.taker_name for each in desk.registry.citations(desk.registry.find("AP"))] == ["Alpha", "AP"]
    desk.undo()
    assert (numbers("Elm Harbor"), numbers("AP")) == ((2, 0, 0), (0, 0, 0))


def test_a_gap_in_a_chain_is_passed_over(desk: Desk) -> None:
    first = desk.claim(1).mentions[0]
    desk.set_chain(first.id, [Hop("Elm Harbor", Role.SPEAKER), Hop(None, Role.RELAY), Hop("Alpha", Role.PUBLISHER)])
    assert ("Elm Harbor", "Alpha") in [(each.giver_name, each.taker_name) for each in desk.registry.citations()]


@pytest.mark.parametrize(
    ("act", "line"),
    [
        (lambda r: r.merge(1, [1]), "two different sources"),
        (lambda r: r.merge(1, [99]), "there is no source 99"),
        (lambda r: r.split(1), "only name of its source"),
        (lambda r: r.apart(1, 1), "are one source"),
        (lambda r: r.set([1], {"kind": "ship"}), "is no kind: say one of person"),
        (lambda r: r.set([1], {"reliability": "G"}), "is no reliability: say one of A, B"),
        (lambda r: r.set([1], {"colour": "red"}), "a source has no colour"),
        (lambda r: r.set([1], {"principal": "the port"}), "cannot speak for itself"),
        (lambda r: r.alias(1, "  "), "a source needs a name"),
        (lambda r: r.alias(1, "The port"), "is a name of the port already"),
        (lambda r: r.get(99), "there is no source 99"),
        (lambda r: r.find("Nobody at all"), "there is no source “Nobody at all”"),
    ],
)
def test_what_makes_no_sense_is_refused_in_one_line(desk: Desk, act: Callable[..., object], line: str) -> None:
    before = desk.history()
    with pytest.raises(Refused, match=line) as error:
        act(desk.registry)
    assert "\n" not in str(error.value)
    assert desk.history() == before


def test_another_reviewers_word_is_not_overrun_by_a_redo(desk: Desk) -> None:
    port, harbor = pair(desk)
    desk.registry.merge(harbor, [port])
    desk.undo()
    with Desk.open(desk.path, reviewer="bob") as other:
        other.registry.merge(port, [harbor])
        with pytest.raises(DeskError, match="merged into it since"):
            desk.redo()
        assert label(desk) is Label.ECHO
        other.undo()
        other.registry.apart(port, harbor)
    with pytest.raises(DeskError, match="judged them not the same"):
        desk.redo()
    assert label(desk) is Label.MULTIPLE_UNKNOWN


def test_only_claims_that_may_count_otherwise_are_worked_out_anew(desk: Desk) -> None:
    """A claim of one mention has one origin whoever that is: a merge leaves its row alone."""
    port, harbor = pair(desk)
    desk.database.execute("UPDATE summary SET label = 'untouched' WHERE claim_id = 3")
    receipt = desk.registry.merge(harbor, [port])
    assert receipt.claim_ids == (1,)
    left = desk.database.execute("SELECT label FROM summary WHERE claim_id = 3").fetchone()[0]
    assert left == "untouched"
