"""What holds for all tests: whoever runs them, and on however loaded a machine."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

# A property says what is so, never how fast it is found out: a loaded machine is no counterexample.
settings.register_profile("claimdesk", deadline=None)
settings.load_profile("claimdesk")


@pytest.fixture(autouse=True)
def nobodys_settings(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty settings folder, also for programs that a test starts; what they remember is gone after the test."""
    folder = tmp_path_factory.mktemp("settings")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path_factory.mktemp("state")))
    monkeypatch.delenv("CLAIMDESK_KEYS", raising=False)
    return folder / "claimdesk"
