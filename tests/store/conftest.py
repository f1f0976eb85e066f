"""Desks on real files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from store.desk import Desk
from tests.store.builders import arsenal_desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """The arsenal desk, on a file of its own."""
    with arsenal_desk(tmp_path / "desk.db") as made:
        yield made
