"""Whose figure, identification or view a sentence gives that has no verb of saying."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("The coastguard has put the delay at 26 minutes.", "26 minutes", "coastguard"),
        ("The American agency gives a magnitude of 6.8.", "6.8", "American agency"),
        ("The seismological service has settled on a magnitude of 6.6.", "6.6", "seismological service"),
        ("Kompas puts the prime minister’s party on 27%.", "27%", "Kompas"),
        ("The number of injured is put at 740 by the health ministry.", "740", "health ministry"),
        ("The review will run for nine months, in the estimate of the brokerage Larch Street.", "nine", "Larch Street"),
        ("By the reckoning of Larch Street, the review will run for nine months.", "nine months", "Larch Street"),
        ("Ann Lee now earns £4,000 a year less, by her own account.", "4,000", "Ann Lee"),
        ("The attack lasted ten minutes, if the governor, Ola Berg, is to be believed.", "ten minutes", "Ola Berg"),
        ("The attack lasted ten minutes, if the account of Ola Berg is right.", "ten minutes", "Ola Berg"),
        ("The attack lasted ten minutes, if one believes the ministry.", "ten minutes", "ministry"),
        ("Not so, says the ministry: an officer telephoned within six days.", "six days", "ministry"),
        ("Wrong, says Ann Lee: an officer telephoned within six days.", "six days", "Ann Lee"),
        ("Officials identified the suspect as Ola Dahl, a 34-year-old clerk.", "Ola Dahl", "officials"),
        ("Pelican has identified the voice as that of the second officer.", "the voice", "Pelican"),
        ("Police named the dead man as Ola Dahl.", "dead man", "police"),
    ],
)
def test_the_sentence_is_theirs(text: str, words: str, name: str) -> None:
    assert [[(n or "").lower() for n in chain] for chain in chains(text, words)] == [[name.lower()]]


@pytest.mark.parametrize(
    "text",
    [
        "The board named the clerk as its chairman.",
        "The club named Ola Dahl as its coach in 2019.",
        "The bank settled on Monday with 40 clients.",
        "The company gives 40 workers a bonus in May.",
    ],
)
def test_an_act_is_nobodys_word(text: str) -> None:
    assert chains(text, text.split()[1]) == [[]]


def test_an_outlet_names_somebody_by_what_others_say() -> None:
    text = "The broadcaster NRK has named one of them as Ingrid Falk, a surgeon, citing friends of the family."
    assert chains(text, "Ingrid Falk")[0] == ["friends of the family", "NRK"]
