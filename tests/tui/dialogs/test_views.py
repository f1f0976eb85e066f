"""Views by name: kept with the desk, shown again, forgotten."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from store.desk import Desk
from store.model import Filter, Label, Sort, Status
from tests.tui.dialogs.helpers import NASTY, NASTY_SHOWN, NOTHING_YET, opened, press, type_text
from tests.tui.helpers import SIZES, check_snapshot, grid
from tui import views
from tui.dialogs.views import ViewsDialog

WEAK = Filter(statuses=frozenset({Status.NEW}), labels=frozenset({Label.ECHO}), outlet="Newser")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """An empty desk with two views."""
    with Desk.open(tmp_path / "desk.db", reviewer="ann") as desk:
        views.keep(desk, "weak ones", WEAK, Sort.SOURCING)
        views.keep(desk, "Newest", Filter(), Sort.NEWEST)
        yield desk


@pytest.mark.parametrize("size", SIZES)
async def test_looks(desk: Desk, size: tuple[int, int]) -> None:
    async with opened(ViewsDialog(desk, Filter(flagged=True), Sort.WORTH), size) as (_pilot, host):
        check_snapshot(f"views_{size[0]}x{size[1]}", host)


async def test_one_is_shown_again(desk: Desk) -> None:
    async with opened(ViewsDialog(desk, Filter(), Sort.WORTH)) as (pilot, host):
        await press(pilot, "j", "enter")
        assert host.result == (WEAK, Sort.SOURCING)


async def test_what_is_shown_now_is_kept_under_a_name(desk: Desk) -> None:
    async with opened(ViewsDialog(desk, Filter(flagged=True), Sort.ARTICLE)) as (pilot, host):
        await press(pilot, "s")
        await type_text(pilot, "dj sq")
        await press(pilot, "enter")
        assert host.result is NOTHING_YET
    assert views.saved(desk)["dj sq"] == (Filter(flagged=True), Sort.ARTICLE)


async def test_a_view_of_the_same_name_gives_way_and_one_is_forgotten(desk: Desk) -> None:
    views.keep(desk, " NEWEST ", Filter(flagged=False), Sort.NEWEST)
    assert list(views.saved(desk)) == ["NEWEST", "weak ones"]
    async with opened(ViewsDialog(desk, Filter(), Sort.WORTH)) as (pilot, _host):
        await press(pilot, "d")
    assert list(views.saved(desk)) == ["weak ones"]


@pytest.mark.parametrize(("name", "said"), [("", "needs a name"), ("x" * 61, "at most 60")])
async def test_a_name_that_is_none_is_refused(desk: Desk, name: str, said: str) -> None:
    async with opened(ViewsDialog(desk, Filter(), Sort.WORTH)) as (pilot, host):
        await press(pilot, "s")
        await type_text(pilot, name)
        await press(pilot, "enter")
        assert said in grid(host)
        await press(pilot, "escape", "escape")
        assert host.result is None
    assert len(views.saved(desk)) == 2


async def test_names_are_shown_as_they_are(desk: Desk) -> None:
    views.keep(desk, NASTY[:14], Filter(text=NASTY), Sort.WORTH)
    async with opened(ViewsDialog(desk, Filter(), Sort.WORTH), (140, 45)) as (_pilot, host):
        assert "[sic] [/ [link" in grid(host)
        assert NASTY_SHOWN[:20] in grid(host)


@pytest.mark.parametrize("stored", ["{", "[1]", '{"a": 3, "b": "{"}'])
def test_a_setting_that_is_damaged_does_no_harm(desk: Desk, stored: str) -> None:
    desk.set_setting(views.SETTING, stored)
    assert set(views.saved(desk)) <= {"b"}
    views.keep(desk, "new", WEAK, Sort.WORTH)
    assert views.saved(desk)["new"] == (WEAK, Sort.WORTH)
