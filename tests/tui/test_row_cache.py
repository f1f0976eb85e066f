"""Rows read ahead: nothing twice, nothing that no longer holds, against a plain desk of versions."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from tui.widgets.row_cache import KEPT, PAGE, RowCache


@dataclass(frozen=True)
class Versioned:
    """A row of which only the version changes."""

    id: int
    version: int


class World:
    """A desk, a cache of its rows, and what is under way to it."""

    def __init__(self, count: int) -> None:
        self.ids = array("q", range(1, count + 1))
        self.versions = dict.fromkeys(self.ids, 0)
        self.read_at_once: list[list[int]] = []
        self.read_ahead: list[list[int]] = []
        self.under_way: list[Callable[[], None]] = []
        self.fails = False
        self.cache = RowCache[Versioned](self.read, self.beside)

    def rows(self, ids: Sequence[int]) -> list[Versioned]:
        return [Versioned(each, self.versions[each]) for each in ids if each in self.versions]

    def read(self, ids: Sequence[int]) -> list[Versioned]:
        self.read_at_once.append(list(ids))
        return self.rows(ids)

    def beside(
        self, ids: Sequence[int], wanted: Callable[[], bool], took: Callable[[list[Versioned] | None], None]
    ) -> None:
        self.read_ahead.append(list(ids))
        assert wanted()
        found = None if self.fails else self.rows(ids)
        self.under_way.append(lambda: took(found))

    def deliver(self) -> None:
        while self.under_way:
            self.under_way.pop(0)()

    def get(self, place: int, seen: range = range(24)) -> Versioned | None:
        return self.cache.get(self.ids, place, seen)


def test_what_was_read_ahead_is_not_read_again() -> None:
    world = World(1000)
    world.cache.look_ahead(world.ids, range(100))
    world.cache.look_ahead(world.ids, range(100))
    world.cache.look_ahead(world.ids, range(20, 150))
    assert world.read_ahead == [list(range(1, 129)), list(range(129, 193))]
    world.deliver()
    assert [world.get(place) for place in range(192)] == world.rows(range(1, 193))
    assert world.read_at_once == []


def test_a_line_that_cannot_wait_is_read_with_all_that_are_seen() -> None:
    world = World(1000)
    world.cache.look_ahead(world.ids, range(100, 140))
    assert world.get(150, range(110, 150)) == Versioned(151, 0), "a line beside the window: its page"
    assert world.get(110, range(110, 150)) == Versioned(111, 0)
    assert world.read_at_once == [list(range(129, 193)), list(range(65, 129))]
    world.deliver()
    assert world.get(110, range(110, 150)) == Versioned(111, 0)
    assert len(world.read_at_once) == 2


def test_the_window_is_read_in_one_go_however_many_pages_it_is_on() -> None:
    world = World(1000)
    assert [world.get(place, range(100, 300)) for place in range(100, 300)] == world.rows(range(101, 301))
    assert world.read_at_once == [list(range(PAGE + 1, 5 * PAGE + 1))]


def test_what_comes_late_for_another_list_is_dropped() -> None:
    world = World(1000)
    world.cache.look_ahead(world.ids, range(64))
    world.versions[5] = 1
    world.cache.forget()
    world.deliver()
    assert len(world.cache) == 0
    assert world.get(4) == Versioned(5, 1)


def test_what_was_read_before_a_change_is_dropped_and_asked_for_again() -> None:
    world = World(1000)
    world.cache.look_ahead(world.ids, range(64))
    world.versions[5] = 1
    assert world.cache.read_again([5]) == set(), "nothing of it is there yet"
    world.deliver()
    assert len(world.cache) == 0
    world.cache.look_ahead(world.ids, range(64))
    assert world.read_ahead == [list(range(1, 65))] * 2
    world.deliver()
    assert world.get(4) == Versioned(5, 1)
    assert world.read_at_once == []


def test_a_read_that_failed_is_tried_again_when_the_list_moves() -> None:
    world = World(1000)
    world.fails = True
    world.cache.look_ahead(world.ids, range(64))
    world.deliver()
    world.fails = False
    world.cache.look_ahead(world.ids, range(64))
    world.deliver()
    assert world.get(4) == Versioned(5, 0)
    assert world.read_at_once == []


def test_who_is_gone_is_asked_for_once_until_something_happens_to_it() -> None:
    world = World(100)
    gone = world.versions.pop(13)
    assert [world.get(12) for _ in range(3)] == [None] * 3
    assert len(world.read_at_once) == 1
    world.versions[13] = gone
    assert world.cache.read_again([13]) == {13}
    assert world.get(12) == Versioned(13, 0)


def test_lines_that_are_not_known_yet_are_not_asked_for() -> None:
    world = World(1000)
    world.ids[64:] = array("q", bytes(8 * (1000 - 64)))
    world.cache.look_ahead(world.ids, range(128))
    assert world.read_ahead == [list(range(1, 65))]
    assert world.get(500) is None
    world.ids[64:] = array("q", range(65, 1001))
    world.cache.moved()
    world.cache.look_ahead(world.ids, range(128))
    assert world.read_ahead[1:] == [list(range(65, 129))]


def test_it_keeps_so_many_rows_and_no_more() -> None:
    world = World(3 * KEPT)
    for start in range(0, 3 * KEPT, PAGE):
        world.cache.look_ahead(world.ids, range(start, start + PAGE))
        world.deliver()
    assert len(world.cache) == KEPT
    assert world.get(3 * KEPT - 1) == Versioned(3 * KEPT, 0)
    assert world.read_at_once == []


DEEDS = st.lists(
    st.one_of(
        st.tuples(st.just("look ahead"), st.integers(0, 280)),
        st.tuples(st.just("change"), st.integers(1, 300)),
        st.tuples(st.just("take away"), st.integers(1, 300)),
        st.tuples(st.just("put in"), st.integers(0, 280)),
        st.tuples(st.just("another list"), st.integers(1, 299)),
        st.tuples(st.just("deliver"), st.just(0)),
        st.tuples(st.just("draw"), st.integers(0, 280)),
    ),
    max_size=40,
)


@given(DEEDS)
def test_a_row_is_always_what_the_desk_was_last_known_to_be(deeds: list[tuple[str, int]]) -> None:
    world = World(300)
    for deed, number in deeds:
        match deed:
            case "look ahead":
                asked = sum(map(len, world.read_ahead))
                world.cache.look_ahead(world.ids, range(number, number + 20))
                assert sum(map(len, world.read_ahead)) - asked <= 2 * PAGE
            case "change":
                world.versions[number] = world.versions.get(number, 0) + 1
                world.cache.read_again([number])
            case "take away":
                world.versions.pop(number, None)
                world.cache.read_again([number])
            case "put in":
                # A line moves up; which claims there are does not change.
                world.ids.insert(number // 2, world.ids.pop(number))
                world.cache.moved()
            case "another list":
                world.ids = world.ids[number:] + world.ids[:number]
                world.cache.forget()
            case "deliver":
                world.deliver()
            case "draw":
                seen = range(number, number + 20)
                places = [place for place in seen if place < len(world.ids)]
                shown = [world.get(place, seen) for place in places]
                assert [row for row in shown if row] == world.rows([world.ids[place] for place in places])
