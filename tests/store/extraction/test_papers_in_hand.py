"""Papers that an outlet has in hand: whose they are, what they say, and through whom it came."""

from __future__ import annotations

from itertools import product

import pytest

from tests.store.extraction.helpers import chains

HELD = [
    ("which Reuters has read", ["Reuters"]),
    ("seen by the BBC", ["BBC"]),
    ("obtained by the news site Halsund Now", ["Halsund Now"]),
    ("which the Globe has seen", []),
    ("that I have read", []),
    ("made available to this newspaper", []),
    ("shared with us", []),
]
"""Who has the paper, and through whom its word has come then; the article stands in the Globe."""
PAPERS = ["letter", "internal presentation", "sworn statement", "memo", "email"]


@pytest.mark.parametrize(("paper", "held"), list(product(PAPERS, HELD)), ids=str)
def test_what_somebody_says_in_a_paper_in_hand_is_the_papers(paper: str, held: tuple[str, list[str]]) -> None:
    words, relays = held
    text = f"In a {paper} to staff, {words}, Elena Prats says the dam leaked in 2019."
    if words.startswith("that"):
        text = text.replace(f", {words}", f" {words}")
    assert chains(text, "leaked in 2019") == [[f"{paper} from Elena Prats to staff", *relays]]


@pytest.mark.parametrize(
    ("text", "words", "chain"),
    [
        (
            "In a letter to the families, which Reuters has read, Sundlinjen offers a further 150,000 crowns to each.",
            "150,000 crowns",
            ["letter from Sundlinjen to the families", "Reuters"],
        ),
        (
            "Reuters has seen a letter in which Rachid Zaoui told the ministry that armed men had watched the clinic.",
            "armed men",
            ["letter from Rachid Zaoui", "Reuters"],
        ),
        (
            "Reuters has obtained a copy of the lease contract, which says the fee was 9 million euros.",
            "9 million",
            ["lease contract", "Reuters"],
        ),
        (
            "Reuters has seen a draft of the bill; it states that pensions will rise by 3% in May.",
            "pensions",
            ["draft of the bill", "Reuters"],
        ),
        (
            "The Globe has seen a draft of the bill; it states that pensions will rise by 3% in May.",
            "pensions",
            ["draft of the bill"],
        ),
        (
            "The presentation to investors that ProPublica obtained foresees the closing of 14 depots.",
            "14 depots",
            ["presentation to investors", "ProPublica"],
        ),
        (
            "A log of calls leaked to the investigative site Lantern puts the first alarm at 14.12.",
            "first alarm",
            ["log of calls", "Lantern"],
        ),
        (
            "The dam leaked in 2019, according to Lantern, an online site, which says it has obtained a police log.",
            "leaked in 2019",
            ["police log", "Lantern"],
        ),
        (
            "The dam leaked in 2019, Reuters said, citing Bloomberg's report on internal emails.",
            "leaked in 2019",
            ["internal emails", "Bloomberg", "Reuters"],
        ),
    ],
)
def test_a_paper_in_hand_speaks(text: str, words: str, chain: list[str]) -> None:
    assert chains(text, words) == [chain]


@pytest.mark.parametrize("verb", ["promised", "vowed"])
def test_a_promise_with_a_clause_is_speech_and_through_whom(verb: str) -> None:
    text = f"Agnes Roth, the finance minister, {verb} in an interview with CNBC that payroll tax would come down."
    assert chains(text, "payroll tax") == [["Agnes Roth", "CNBC"]]


def test_a_name_behind_named_is_the_speakers() -> None:
    text = "An auditor named Priti Walcott warned that tender rules had been broken in 2019."
    assert chains(text, "tender rules") == [["Priti Walcott"]]
