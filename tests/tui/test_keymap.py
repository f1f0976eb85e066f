"""The registry of actions is whole: no clash, no key without a meaning, no action without a handler."""

from __future__ import annotations

from pathlib import Path

import pytest

from store.sourcing import CLASS_KEYS, VERDICT_KEYS
from tui import keymap
from tui.keymap import Action, Group, View
from tui.screens.base import DeskScreen
from tui.screens.dashboard import DashboardScreen
from tui.screens.duplicates import DuplicatesScreen
from tui.screens.groups import GroupScreen
from tui.screens.reader import ReaderScreen
from tui.screens.review import ReviewScreen
from tui.screens.select import SelectScreen
from tui.screens.sources import SourcesScreen

SCREENS: dict[View, type[DeskScreen]] = {
    View.REVIEW: ReviewScreen,
    View.READER: ReaderScreen,
    View.DUPLICATES: DuplicatesScreen,
    View.DASHBOARD: DashboardScreen,
    View.SOURCES: SourcesScreen,
    View.GROUP: GroupScreen,
    View.SELECT: SelectScreen,
}


def test_the_registry_has_no_problems() -> None:
    assert keymap.problems() == []


def test_clashes_are_found() -> None:
    def act(action_id: str, *keys: str) -> Action:
        return Action(action_id, keys, "t", "h", Group.MOVE, (View.REVIEW,))

    assert keymap.problems([act("a", "x"), act("b", "x")]) == ["Review: x means both a and b"]
    assert keymap.problems([act("a", "s"), act("b", "s n")]) == ["Review: a never waits for the rest of s n (b)"]
    assert keymap.problems([act("a", "x"), act("a", "y")]) == ["a: this id is there 2 times"]
    assert keymap.problems([act("a")]) == ["a: no key"]


@pytest.mark.parametrize("view", View)
def test_every_action_of_a_view_has_one_handler_there(view: View) -> None:
    handled = [each for controller in SCREENS[view].CONTROLLERS for each in controller.table()]
    wanted = {each.id for each in keymap.in_view(view)}
    assert wanted <= set(handled)
    assert all(handled.count(each) == 1 for each in wanted)
    assert set(handled) <= {each.id for each in keymap.actions()}


def test_the_letters_of_sourcing_are_those_of_the_store() -> None:
    strokes = keymap.strokes(View.REVIEW)
    assert {keys[1]: found for keys, found in strokes.items() if keys[0] == "s"} == {
        key: f"class.{each.value}" for key, each in CLASS_KEYS.items()
    }
    assert {keys[1]: found for keys, found in strokes.items() if keys[0] == "i"} == {
        key: f"origin.{each.value}" for key, each in VERDICT_KEYS.items()
    }


def test_backspace_only_ever_takes_back() -> None:
    for view in View:
        assert keymap.strokes(view).get(("backspace",), "undo") == "undo"


def test_the_page_of_keys_is_the_registry() -> None:
    page = Path(__file__).parents[2] / "docs" / "keys.md"
    assert page.read_text(encoding="utf-8") == keymap.page(), "run: python -m tui.keymap > docs/keys.md"


def test_a_key_is_known_by_what_it_does_elsewhere() -> None:
    assert keymap.elsewhere(View.DASHBOARD, ("y",)) == "same in Duplicates · merge in Group"
    assert keymap.elsewhere(View.GROUP, ("full_stop",)) == keymap.elsewhere(View.SOURCES, ("full_stop",)) != ""
    assert keymap.elsewhere(View.REVIEW, ("ö",)) == ""
