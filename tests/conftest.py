"""What holds for all tests."""

from __future__ import annotations

from hypothesis import settings

# A property says what is so, never how fast it is found out: a loaded machine is no counterexample.
settings.register_profile("claimdesk", deadline=None)
settings.load_profile("claimdesk")
