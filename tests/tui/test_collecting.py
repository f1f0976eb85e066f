"""What a screen that was left held is let go of, and Python looks for garbage only when nobody presses anything."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.strip import Strip

from tests.tui.helpers import press, settled
from tui import collecting, starting
from tui.app import ReviewApp
from tui.collecting import Collector

ROUND = ["2", "1", "3", "1", "4", "1", "enter", "escape", "question_mark", "escape"]
"""Screens opened and left."""


async def rounds(pilot: Pilot[Any], many: int) -> None:
    for _ in range(many):
        for key in ROUND:
            await press(pilot, key)
            await settled(pilot)


def alive() -> tuple[int, int]:
    """Objects that are still needed, and drawn lines among them."""
    gc.collect()
    found = gc.get_objects()
    return len(found), sum(type(each) is Strip for each in found)


async def test_opening_screens_again_and_again_holds_no_more_than_opening_them_once(desk_file: str) -> None:
    async with ReviewApp(desk_file, "ann").run_test(size=(140, 45)) as pilot:
        await settled(pilot)
        # The first time around fills caches that are full then.
        await rounds(pilot, 1)
        objects, lines = alive()
        await rounds(pilot, 2)
        now, lines_now = alive()
    assert lines_now < lines + 200
    assert now < objects + 2000


@pytest.mark.parametrize(
    ("there", "back"), [("2", "1"), ("3", "1"), ("4", "1"), ("enter", "escape"), ("question_mark", "escape")]
)
async def test_what_was_drawn_on_a_screen_is_gone_before_anybody_looks_for_garbage(
    desk_file: str, there: str, back: str
) -> None:
    async with ReviewApp(desk_file, "ann").run_test(size=(140, 45)) as pilot:
        await settled(pilot)
        gc.collect()
        gc.disable()
        try:
            await press(pilot, there)
            await settled(pilot)
            widgets = pilot.app.screen._compositor.full_map
            drawn = [line for each in widgets for line in each._styles_cache._cache.values()]
            assert len(drawn) > 50
            await press(pilot, back)
            await settled(pilot)
            # This list, the name, and the call.
            held = sum(sys.getrefcount(each) > 3 for each in drawn)
        finally:
            gc.enable()
    assert held == 0


async def redrawn(pilot: Pilot[Any], times: int) -> None:
    for _ in range(times):
        for each in pilot.app.screen.query("*"):
            each.refresh()
        await pilot.pause()


async def test_lines_drawn_anew_are_no_garbage_to_look_for(desk_file: str) -> None:
    async with ReviewApp(desk_file, "ann").run_test(size=(140, 45)) as pilot:
        await settled(pilot)
        gc.disable()
        try:
            await redrawn(pilot, 2)
            gc.collect()
            before = sum(type(each) is Strip for each in gc.get_objects())
            await redrawn(pilot, 20)
            now = sum(type(each) is Strip for each in gc.get_objects())
        finally:
            gc.enable()
    assert now < before + 20 * 50, "each time a hundred lines were drawn"


@contextmanager
def collections() -> Iterator[list[int]]:
    """The generations collected meanwhile."""
    seen: list[int] = []

    def note(phase: str, info: dict[str, int]) -> None:
        if phase == "stop":
            seen.append(info["generation"])

    gc.callbacks.append(note)
    try:
        yield seen
    finally:
        gc.callbacks.remove(note)


async def test_while_keys_are_pressed_not_everything_is_walked_over(
    desk_file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collecting, "QUIET", 3600.0)
    with starting.undisturbed():
        async with ReviewApp(desk_file, "ann").run_test(size=(140, 45)) as pilot:
            await settled(pilot)
            with collections() as seen:
                await rounds(pilot, 2)
    assert seen.count(1) > 3, "there was something to collect"
    assert 2 not in seen


def make_garbage(times: int = 1) -> None:
    """Rings enough for it to be worth a collection."""
    for _ in range(50_000 * times):
        ring: list[object] = []
        ring.append(ring)


def test_a_quiet_moment_collects_what_was_left(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr(collecting, "monotonic", lambda: now[0])
    works = False
    collector = Collector(lambda: works)
    gc.collect()
    make_garbage()
    with collections() as seen:
        collector.look()
        assert seen == [], "a key came only now"
        now[0] += 1
        collector.look()
        assert seen == [2]
        collector.look()
        assert seen == [2], "nothing is left"
        make_garbage()
        seen.clear()
        collector.pressed()
        collector.look()
        now[0] += 1
        works = True
        collector.look()
        assert seen == [], "a thread is making something"
        works = False
        collector.look()
        assert seen == [2]
        make_garbage(times=20)
        seen.clear()
        works = True
        collector.look()
        assert seen == [2], "a thread does not put it off for ever"


def test_nothing_is_collected_before_all_is_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(collecting, "QUIET", 0.0)
    make_garbage()
    gc.disable()
    try:
        with collections() as seen:
            Collector(lambda: False).look()
    finally:
        gc.enable()
    assert seen == []


def test_after_the_review_the_collector_is_as_it_was() -> None:
    before = gc.get_threshold()
    with starting.undisturbed():
        assert gc.get_threshold() == (*before[:2], starting.UNASKED_AFTER)
    assert gc.get_threshold() == before
