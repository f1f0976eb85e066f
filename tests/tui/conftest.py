"""Fixtures of the screen tests: nothing blinks, nothing animates, the desk is small and always the same."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import datetime, tzinfo
from pathlib import Path

import pytest
from textual.widgets import Input

from store.database import journal
from tests.tui.seeding import seed
from tui.app import ReviewApp


@pytest.fixture(autouse=True)
def still(monkeypatch: pytest.MonkeyPatch) -> None:
    """Freeze what moves by itself, and what the surroundings could change."""
    monkeypatch.setattr(Input, "cursor_blink", False, raising=False)
    monkeypatch.setattr(ReviewApp, "ANIMATION", "none", raising=False)
    for name in ("NO_COLOR", "TEXTUAL_THEME", "CLAIMDESK_DB", "CLAIMDESK_KEYS", "VISUAL", "EDITOR", "TMUX"):
        monkeypatch.delenv(name, raising=False)
    # All colours: what takes most bytes to send.
    monkeypatch.setenv("COLORTERM", "truecolor")


class _Frozen(datetime):
    """A clock on which it is always the same moment."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
        """The moment that the snapshots show."""
        return datetime(2026, 11, 22, 9, 0, tzinfo=tz)


@pytest.fixture(scope="session", autouse=True)
def same_moment() -> Iterator[None]:
    """Everything is done at one moment: what a screen shows does not depend on the day."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(journal, "datetime", _Frozen)
        yield


@pytest.fixture(scope="session")
def seeded_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The seeded desk, made once."""
    path = tmp_path_factory.mktemp("seeded") / "desk.db"
    seed(path)
    return path


@pytest.fixture
def desk_file(seeded_once: Path, tmp_path: Path) -> str:
    """A copy of the seeded desk of a test's own: sixteen new claims of four articles, five suggested pairs."""
    path = tmp_path / "desk.db"
    shutil.copy(seeded_once, path)
    return str(path)
