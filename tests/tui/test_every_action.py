"""No action of the registry goes untried: each view has a table of its actions, which a test runs through."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from tests.tui import test_actions, test_select
from tui import keymap
from tui.keymap import View

TABLES: Mapping[View, Mapping[str, object]] = {
    View.REVIEW: test_actions.REVIEW,
    View.READER: test_actions.READER,
    View.DUPLICATES: test_actions.DUPLICATES,
    View.SELECT: test_select.ACTIONS,
}


@pytest.mark.parametrize("view", View)
def test_every_action_of_every_view_is_tried(view: View) -> None:
    assert {each.id for each in keymap.in_view(view)} == set(TABLES[view])
