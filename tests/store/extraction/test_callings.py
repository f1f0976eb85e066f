"""Persons by trade, calling or rank: who holds an office is named, and goes on speaking."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains

SUSPENDED = "14 officers had been suspended"
CALLINGS = [
    "administrator",
    "prefect",
    "caller",
    "detainee",
    "gunman",
    "supervisor",
    "cleric",
    "refugee",
    "stationmaster",
]


@pytest.mark.parametrize("calling", CALLINGS)
def test_a_name_behind_a_calling_is_a_persons(calling: str) -> None:
    text = f"The bridge fell, Radio Okapi quoted the town's {calling}, Jomo Bokele-Nzuwa, as saying."
    text = f"{text} He said {SUSPENDED}."
    assert chains(text, SUSPENDED) == [["Jomo Bokele-Nzuwa", "Radio Okapi"]]
    assert chains(text, "the bridge fell") == [["Jomo Bokele-Nzuwa", "Radio Okapi"]]


@pytest.mark.parametrize("calling", CALLINGS)
def test_somebody_without_a_name_goes_on_speaking(calling: str) -> None:
    (found,) = chains(f"A {calling} told Reuters the bridge fell. He said {SUSPENDED}.", SUSPENDED)
    assert found == [calling, "Reuters"]
