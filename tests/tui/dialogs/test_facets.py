"""Facets: values with their counts as they come, one key to show only those."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from store.model import Facet, FacetPart, Filter, Label, Status
from tests.tui.dialogs.helpers import NASTY, NASTY_SHOWN, NOTHING_YET, opened, press
from tests.tui.helpers import SIZES, check_snapshot, grid, settled
from tui.dialogs.facets import MOST, FacetsDialog

COUNTED = [
    Facet(FacetPart.STATUS, (("new", 1_204), ("reviewed", 96), ("rejected", 1))),
    Facet(FacetPart.LABEL, (("single_source", 800), ("unsourced", 400), ("echo", 101))),
    Facet(FacetPart.CLASS, (("named", 700), ("government_unnamed", 601))),
    Facet(FacetPart.OUTLET, (("Harbor Wire", 900), (NASTY, 300), ("", 101))),
    Facet(FacetPart.ORIGIN, (("The Wall Street Journal", 55), ("KCNA", 4))),
]


class Counting:
    """Gives facets when it is told to."""

    def __init__(self, *given: Facet) -> None:
        self.given, self.stopped = given, False
        self.came: Callable[[Facet], None] = lambda _: None

    def __call__(self, came: Callable[[Facet], None]) -> Callable[[], None]:
        self.came = came
        for facet in self.given:
            came(facet)
        return self.stop

    def stop(self) -> None:
        self.stopped = True


@pytest.mark.parametrize("size", SIZES)
async def test_looks(size: tuple[int, int]) -> None:
    wanted = Filter(labels=frozenset({Label.UNSOURCED}), text="missiles")
    async with opened(FacetsDialog(wanted, Counting(*COUNTED[:4])), size) as (_pilot, host):
        check_snapshot(f"facets_{size[0]}x{size[1]}", host)


@pytest.mark.parametrize(
    ("keys", "chosen"),
    [
        (["enter"], Filter(statuses=frozenset({Status.NEW}), text="x")),
        (["j", "enter"], Filter(statuses=frozenset({Status.REVIEWED}), text="x")),
        (["tab", "down", "enter"], Filter(labels=frozenset({Label.UNSOURCED}), text="x")),
        (["tab", "tab", "tab", "enter"], Filter(outlet="Harbor Wire", text="x")),
        (["right", "right", "right", "j", "j", "enter"], Filter(outlet="", text="x")),
        (["h", "enter"], Filter(origin="The Wall Street Journal", text="x")),
        (["G", "k", "k", "shift+tab", "enter"], Filter(classes=frozenset({"named"}), text="x")),  # type: ignore[arg-type]
        (["escape"], None),
        (["q"], None),
    ],
)
async def test_one_key_shows_only_those(keys: list[str], chosen: Filter | None) -> None:
    counting = Counting(*COUNTED)
    async with opened(FacetsDialog(Filter(text="x"), counting)) as (pilot, host):
        await press(pilot, *keys)
        assert host.result == chosen
        assert counting.stopped


@pytest.mark.parametrize(
    ("wanted", "keys", "chosen"),
    [
        (Filter(statuses=frozenset({Status.NEW}), text="x"), ["enter"], Filter(text="x")),
        (Filter(statuses=frozenset({Status.NEW, Status.PARKED})), ["enter"], Filter(statuses=frozenset({Status.NEW}))),
        (Filter(statuses=frozenset({Status.PARKED}), text="x"), ["x"], Filter(text="x")),
        (Filter(outlet="Nowhere Post"), ["h", "k", "enter"], Filter()),
    ],
)
async def test_what_is_asked_for_is_taken_off_again(wanted: Filter, keys: list[str], chosen: Filter) -> None:
    async with opened(FacetsDialog(wanted, Counting(*COUNTED))) as (pilot, host):
        assert "●" in grid(host)
        await press(pilot, *keys)
        assert host.result == chosen


async def test_parts_come_one_after_the_other_and_the_cursor_stays() -> None:
    counting = Counting(COUNTED[0])
    async with opened(FacetsDialog(Filter(), counting)) as (pilot, host):
        await press(pilot, "j")
        assert grid(host).count("counting …") == 4
        for facet in COUNTED[1:]:
            counting.came(facet)
        await settled(pilot)
        assert "counting …" not in grid(host)
        await press(pilot, "enter")
        assert host.result == Filter(statuses=frozenset({Status.REVIEWED}))
        counting.came(COUNTED[0])


async def test_before_anything_is_counted_no_key_does_harm() -> None:
    async with opened(FacetsDialog(Filter(), Counting())) as (pilot, host):
        await press(pilot, "enter", "x", "tab", "j", "G", "g", "pagedown")
        assert host.result is NOTHING_YET


async def test_names_are_shown_as_they_are_and_not_without_end() -> None:
    many = Facet(FacetPart.ORIGIN, tuple((f"Speaker {number}", 9000 - number) for number in range(MOST + 34)))
    async with opened(FacetsDialog(Filter(), Counting(*COUNTED[:4], many)), (140, 45)) as (pilot, host):
        assert NASTY_SHOWN[:20] in grid(host)
        assert "no outlet known" in grid(host)
        assert f"the {MOST} most frequent of {MOST + 34}" in grid(host)
        await press(pilot, "end", "enter")
        assert host.result == Filter(origin=f"Speaker {MOST - 1}")
