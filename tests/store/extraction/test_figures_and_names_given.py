"""Who gives a figure, gives somebody a name, or calls a thing untrue: the saying is the claim, and it is theirs."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains


@pytest.mark.parametrize(
    ("sentence", "words", "name"),
    [
        ("The coastguard has put the delay at 26 minutes.", "26 minutes", "coastguard"),
        ("Kessel Institute puts the prime minister's party on 27%.", "27%", "Kessel Institute"),
        ("The number of injured is put at 740 by the health ministry.", "740", "health ministry"),
        ("The toll was put at 31 by the governor's office.", "31", "governor's office"),
        ("Turnout was given as 61 percent by the commission.", "61 percent", "commission"),
        ("Nikkei had the figure at $59.", "$59", "Nikkei"),
        ("The American agency gives a magnitude of 6.8.", "6.8", "American agency"),
        ("The seismological service has settled on a magnitude of 6.6.", "6.6", "seismological service"),
        ("A nurse who hid in a cupboard counted the wounded at 15.", "15", "nurse who hid in a cupboard"),
        ("Police identified the gunman as Otto Lind, 34.", "Otto Lind", "Police"),
        ("The coroner identified the body as that of a missing sailor.", "missing sailor", "coroner"),
        ("OSTA identified their commander as Lieutenant Mirko Stanek.", "Stanek", "OSTA"),
        ("Orrin called them a forgery.", "forgery", "Orrin"),
        ("The ministry called the documents a hoax.", "hoax", "ministry"),
        ("The ministry dismissed the report as nonsense.", "nonsense", "ministry"),
        ("A spokesman for the ministry described the pictures as doctored.", "doctored", "spokesman for the ministry"),
    ],
)
def test_who_vouches_for_it(sentence: str, words: str, name: str) -> None:
    assert chains(sentence, words) == [[name]]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("The union named Roe as its new leader.", "Roe"),
        ("The club named Ann Lee as chief executive on Monday.", "Ann Lee"),
        ("The parties settled on a price of $40 million.", "$40 million"),
        ("The company has the plant at 40 Main Street.", "Main Street"),
        ("In 2019 the ministry put a tariff on 14 goods.", "tariff"),
        ("Dvorsky has been given a 10-month ban by the league.", "ban"),
    ],
)
def test_what_is_done_is_no_saying(sentence: str, words: str) -> None:
    assert chains(sentence, words) == [[]]
