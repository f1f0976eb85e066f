"""No action of the registry goes untried: each view has a table of its actions, which a test runs through."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from tests.tui import test_actions, test_dashboard, test_groups, test_select, test_sources
from tui import keymap
from tui.keymap import View
from tui.screens.desk_acts import DeskActs

TABLES: Mapping[View, Mapping[str, object]] = {
    View.REVIEW: test_actions.REVIEW,
    View.READER: test_actions.READER,
    View.DUPLICATES: test_actions.DUPLICATES,
    View.SELECT: test_select.ACTIONS,
    View.GROUP: test_groups.ACTIONS,
    View.SOURCES: test_sources.ACTIONS,
    View.DASHBOARD: test_dashboard.ACTIONS,
}

ALIKE = frozenset(DeskActs.table())
"""What one controller does for every screen: tried on the review."""


@pytest.mark.parametrize("view", View)
def test_every_action_of_every_view_is_tried(view: View) -> None:
    there = {each.id for each in keymap.in_view(view)}
    assert set(TABLES[view]) <= there
    assert there - set(TABLES[view]) <= (frozenset() if view is View.REVIEW else ALIKE)
