"""Facts in quotations and in an outlet's own words that read like talk, and talk that reads like facts."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import texts


@pytest.mark.parametrize(
    "quote",
    [
        "Our ports are open",
        "The measures do not apply to goods already in transit",
        "Our warehouses hold enough fertilizer for the whole of the sowing",
        "I've asked Sir Alan Poole to find out what went wrong",
        "I've been parked here since Sunday night",
        "Somebody has helped him",
        "The incubation period is about a week",
        "The contract does not cover water damage",
    ],
)
def test_a_quotation_that_states_a_fact_is_offered(quote: str) -> None:
    assert texts(f"“{quote},” said Ann Lee, who runs the port.")[:1] == [quote]


@pytest.mark.parametrize(
    "quote",
    [
        "I've been thinking about it",
        "I've been blessed",
        "It was never meant to be",
        "It is about time",
        "Everything went wrong",
        "Nobody cares",
        "Our hearts are open",
        "Our hopes remain with them",
    ],
)
def test_a_quotation_of_feeling_is_not(quote: str) -> None:
    assert texts(f"“{quote},” said Ann Lee.") == []


@pytest.mark.parametrize(
    "line",
    [
        "We count four class actions so far.",
        "Our national officer, Denise Okafor, saw the managers on Friday.",
        "The list of suspended goods does not include medicines and equipment.",
        "A scanner is meant to be used on every vehicle that leaves.",
        "Skarne now has until 5 p.m. London time on April 23 to make a firm offer.",
        "The minister has asked Sir Alan Poole to find out what went wrong.",
    ],
)
def test_what_an_outlet_states_is_offered_whole(line: str) -> None:
    assert texts(line) == [line.removesuffix(".")]


@pytest.mark.parametrize(
    "line",
    ["We count our blessings.", "It was not meant to be.", "Our thoughts are with the families of the lost."],
)
def test_what_an_outlet_muses_is_not(line: str) -> None:
    assert texts(line) == []


def test_what_came_into_somebodys_hands_is_no_feeling() -> None:
    assert texts("Gus Vance added that the memo “never reached my desk.”") == ["The memo never reached my desk"]
