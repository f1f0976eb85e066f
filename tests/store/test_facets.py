"""Facets: each count is the length of the list that its value would show."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from store.desk import Desk
from store.model import FacetPart, Filter, Label, SourcingClass, Status
from tests.bench.million.making import make_desk

FILTERS = [
    Filter(),
    Filter(statuses=frozenset({Status.NEW})),
    Filter(statuses=frozenset({Status.REVIEWED, Status.PARKED}), flagged=False),
    Filter(labels=frozenset({Label.UNSOURCED})),
    Filter(classes=frozenset({SourcingClass.NAMED}), text="missiles"),
    Filter(outlet="Norova Wire"),
    Filter(origin="Speaker 77 of Vellova"),
    Filter(similar=True),
    Filter(text="nosuchword"),
]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """1,200 claims, some merged."""
    path = tmp_path_factory.mktemp("made") / "desk.db"
    make_desk(path, 1200)
    return path


def check(desk: Desk, wanted: Filter) -> int:
    """Every count against the list itself; tells how many values there are."""
    found = list(desk.facets(wanted))
    assert [facet.part for facet in found] == list(FacetPart)
    for facet in found:
        rest = facet.part.narrowed(wanted, None)
        assert not facet.part.taken(rest)
        for value, count in facet.counts:
            narrowed = facet.part.narrowed(rest, value)
            assert facet.part.taken(narrowed) == {value}
            assert (value, len(desk.claim_ids(narrowed))) == (value, count)
        assert list(facet.counts) == sorted(facet.counts, key=lambda each: (-each[1], each[0]))
        if facet.part is not FacetPart.ORIGIN:
            # Every claim has some status, label, class and outlet: together they miss none.
            assert sum(count for _, count in facet.counts) >= len(desk.claim_ids(rest))
    return sum(len(facet.counts) for facet in found)


@pytest.mark.parametrize("wanted", FILTERS)
def test_a_count_is_the_length_of_the_list_that_it_stands_for(made: Path, wanted: Filter) -> None:
    with Desk.open(made, reviewer="ann") as desk:
        # Origins are many: those of a filter that leaves few.
        wanted = wanted if wanted.text or wanted.origin else replace(wanted, text="week 11")
        assert check(desk, wanted) > 5 or wanted.text == "nosuchword"


def test_merged_claims_count_under_their_heads_and_names_under_theirs(desk: Desk) -> None:
    check(desk, Filter())
    desk.merge(1, [4])
    desk.set_status([3], Status.REJECTED)
    registry = desk.registry
    registry.alias(registry.find("The Wall Street Journal"), "WSJ")
    for wanted in (Filter(), Filter(statuses=frozenset({Status.NEW})), Filter(outlet="Benzinga")):
        check(desk, wanted)
    counted = {facet.part: dict(facet.counts) for facet in desk.facets(Filter())}
    assert counted[FacetPart.STATUS] == {"new": 2, "rejected": 1}
    assert counted[FacetPart.OUTLET]["Benzinga"] == 2


def test_an_empty_desk_has_no_values(tmp_path: Path) -> None:
    with Desk.open(tmp_path / "desk.db", reviewer="ann") as desk:
        assert [facet.counts for facet in desk.facets(Filter())] == [()] * len(FacetPart)
