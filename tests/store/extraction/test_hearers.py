"""To whom somebody said it: outlets by number, by description and by what was reported before, interviews, remarks."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains

SUSPENDED = "14 officers had been suspended"


def _through(text: str, words: str, expected: list[str]) -> None:
    (found,) = chains(text, words)
    assert [(name or "").removeprefix("The ") for name in found] == expected


@pytest.mark.parametrize(
    ("hearer", "name"),
    [
        ("France Inter", "France Inter"),
        ("Radio 4", "Radio 4"),
        ("TV 2 on Monday", "TV 2"),
        ("the Hungarian site Valasz", "Valasz"),
        ("the Hungarian site Telex-24", "Telex-24"),
        ("the Mexican portal Sinaloa Hoy", "Sinaloa Hoy"),
        ("the Swedish podcast Kvarten", "Kvarten"),
    ],
)
def test_outlets_that_are_told(hearer: str, name: str) -> None:
    _through(f"Jan Kos told {hearer} that {SUSPENDED}.", SUSPENDED, ["Jan Kos", name])


@pytest.mark.parametrize(
    ("before", "hearer", "name"),
    [
        ("The bank lost 4 million, El Mundo reported.", "it that", "El Mundo"),
        ("The bank lost 4 million, El Mundo reported.", "the newspaper", "El Mundo"),
        ("Ana Lee told the Daily Star that the bank lost 4 million.", "the same paper", "Daily Star"),
        (
            "Amnesty International said it had interviewed 34 survivors.",
            "its researchers that",
            "Amnesty International",
        ),
        ("Amnesty International said it had interviewed 34 survivors.", "the group that", "Amnesty International"),
        ("Amnesty International said it had interviewed 34 survivors.", "staff that", "Amnesty International"),
    ],
)
def test_hearers_who_reported_before(before: str, hearer: str, name: str) -> None:
    _through(f"{before} Two former guards told {hearer} {SUSPENDED}.", SUSPENDED, ["Two former guards", name])


def test_hearers_of_whom_nothing_came_before() -> None:
    _through(f"Two former guards told staff that {SUSPENDED}.", SUSPENDED, ["Two former guards"])
    told = f"Two former guards told the court that {SUSPENDED}."
    _through(f"Amnesty International said it had interviewed 34 survivors. {told}", SUSPENDED, ["Two former guards"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In an interview with France Inter on Monday, the minister, Jan Kos, insisted that {}.", "France Inter"),
        ("In an interview with Der Spiegel published Saturday, Jan Kos says {}.", "Der Spiegel"),
        ("In an interview broadcast by Radio Zet on Monday, Jan Kos said {}.", "Radio Zet"),
        ("In an interview with the BBC aired on Sunday, Jan Kos said {}.", "BBC"),
        ("Jan Kos said {}, speaking to La Stampa on Monday.", "La Stampa"),
        ("Jan Kos said in an interview that aired Sunday on Radio Zet that {}.", "Radio Zet"),
        ("{}, Jan Kos said in an interview that aired on Radio Zet.", "Radio Zet"),
        ("Jan Kos disputed that account, telling Reuters that {}.", "Reuters"),
        ("Jan Kos said in an op-ed for the Financial Times that {}.", "Financial Times"),
    ],
)
def test_interviews_and_remarks(text: str, expected: str) -> None:
    _through(text.format(SUSPENDED), SUSPENDED, ["Jan Kos", expected])


@pytest.mark.parametrize(
    "text",
    [
        "Jan Kos, speaking to Jeune Afrique last week, put the number of soldiers at 7,000.",
        "In an interview with Jeune Afrique on Monday, Jan Kos put the number of soldiers at 7,000.",
        "Speaking to Jeune Afrique on Monday, Jan Kos denied that he had sent 7,000 soldiers.",
    ],
)
def test_acts_of_speech_in_an_interview(text: str) -> None:
    _through(text, "7,000", ["Jan Kos", "Jeune Afrique"])


@pytest.mark.parametrize("met", ["interviewed by", "quoted by", "contacted by", "cited by"])
@pytest.mark.parametrize("report", ["Two doctors {} Reuters said {}.", "According to two doctors {} Reuters, {}."])
def test_who_met_people_is_no_part_of_their_name(met: str, report: str) -> None:
    (found,) = chains(report.format(met, SUSPENDED), SUSPENDED)
    assert [(name or "").lower() for name in found] == ["two doctors", "reuters"]
