"""Whoever was heard through an outlet goes on being heard through it: the relay is carried over to what follows."""

from __future__ import annotations

from itertools import product

import pytest

from tests.store.extraction.helpers import chains

REPORTS = [
    ("The mine will close in March, {} reported on Tuesday, citing two people familiar with the plans.", "{}"),
    ("The mine will close in March, {} reported, quoting two people familiar with the plans.", "{}"),
    ("Two people familiar with the plans told {} that the mine will close in March.", "{}"),
    ("{} reported that the mine will close in March, citing two people familiar with the plans.", "{}"),
]
OUTLETS = [("Reuters", "Reuters"), ("the BBC", "BBC"), ("Le Monde", "Le Monde")]
TAKEN_UP = [
    "The owners informed 400 workers last week, the people said.",
    "The people said the owners informed 400 workers last week.",
    "One of the people said the owners informed 400 workers last week.",
    "According to the people, the owners informed 400 workers last week.",
]


def _told(text: str, words: str, expected: list[str]) -> None:
    (found,) = chains(text, words)
    assert [(name or "").removeprefix("The ") for name in found] == expected


@pytest.mark.parametrize(("report", "outlet", "later"), list(product(REPORTS, OUTLETS, TAKEN_UP)))
def test_unnamed_people_whom_an_outlet_cites(report: tuple[str, str], outlet: tuple[str, str], later: str) -> None:
    first = report[0].format(outlet[0])
    text = f"{first[0].upper()}{first[1:]} {later}"
    (found,) = chains(text, "400 workers")
    assert len(found) == 2
    assert "two people familiar with the plans" in (found[0] or "").lower()
    assert found[1] == outlet[1]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (
            "Le Monde reported that the minister owns three flats, citing tax records. The records show that he bought "
            "the last one in May.",
            "last one",
            ["tax records", "Le Monde"],
        ),
        (
            "The bank lost 40 million, according to Reuters, which cited an internal audit. The audit names three "
            "directors.",
            "three directors",
            ["internal audit", "Reuters"],
        ),
        (
            "Police knew of the threat, Reuters reported, citing an internal email that it had seen.\n\n"
            "Fourteen officers were warned, according to the email.",
            "officers were warned",
            ["internal email", "Reuters"],
        ),
        (
            "Staff learned from a leaked memo that 300 jobs would go, El Mundo reported. The cuts begin on May 2, the "
            "memo says.",
            "cuts begin",
            ["leaked memo", "El Mundo"],
        ),
        (
            "Reuters quoted the mayor, Ana Lee, as saying that the bridge was closed. She said 14 engineers had quit.",
            "14 engineers",
            ["Ana Lee", "Reuters"],
        ),
        (
            "Ana Lee told CNN that the dam had leaked for years. The owner denied it. “We checked it twice this "
            "year,” Lee said.",
            "checked it",
            ["Ana Lee", "CNN"],
        ),
    ],
)
def test_documents_and_persons_heard_through_an_outlet(text: str, words: str, expected: list[str]) -> None:
    _told(text, words, expected)


def test_a_person_is_not_heard_through_the_outlet_of_another_paragraph() -> None:
    text = (
        "Ana Lee told CNN that the dam had leaked for years.\n\nThe city council met on Monday for three hours.\n\n"
        "Lee said on Tuesday that 14 engineers had quit."
    )
    _told(text, "14 engineers", ["Ana Lee"])


def test_a_speaker_whom_nobody_passes_on_has_no_outlet() -> None:
    text = (
        "Ana Lee told CNN that the dam had leaked. Omar Said said on Monday that 14 engineers had quit. He blamed her."
    )
    _told(text, "14 engineers", ["Omar Said"])


@pytest.mark.parametrize("apart", ["", "Two men were in the car.\n\n"])
@pytest.mark.parametrize("again", ["“Nobody has been caught,” Lund said.", "Nobody has been caught, Lund said."])
def test_a_person_goes_on_in_the_next_paragraph(apart: str, again: str) -> None:
    text = f"Bo Lund, who leads the inquiry, told Yle that a car had been filmed. {apart}{again}"
    _told(text, "has been caught", ["Bo Lund", "Yle"])


def test_a_person_met_again_far_below_may_speak_to_anybody() -> None:
    between = "The road was shut.\n\nNobody lives there.\n\n"
    text = f"Bo Lund told Yle that a car had been filmed.\n\n{between}“Nobody has been caught,” Lund said."
    _told(text, "has been caught", ["Bo Lund"])
