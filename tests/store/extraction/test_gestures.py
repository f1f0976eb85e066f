"""Gestures, appeals, questions in the air, names withheld and remarks on who made a page: none is offered."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import texts

LEFT_OUT = [
    "Unions gave the plan a cautious welcome.",
    "The announcement was welcomed by business leaders.",
    "The ruling drew praise from campaigners.",
    "The decision sparked anger among residents.",
    "The news was met with disbelief in Lund.",
    "The chancellor offered his heartfelt condolences to the families.",
    "Authorities appealed for calm.",
    "She asked that her surname not be used.",
    "His name has been changed.",
    "Farmers' groups welcomed the move.",
    "The opposition applauded the ruling.",
    "The President expressed full confidence in the professionalism of the authorities.",
    "Velu voiced deep sympathy with the families of the victims.",
    "The minister conveyed his condolences to the families.",
    "The governor paid tribute to the firefighters.",
    "The king extended his sympathy to the bereaved.",
    "Other scientists had already voiced doubts.",
    "Members of the public are urged to remain calm and not to spread rumours.",
    "Residents were asked to be patient.",
    "Questions were already being asked about the school.",
    "Questions remain about the handling of the case.",
    "Local observers have asked whether more could have been done.",
    "It was billed as one of the discoveries of the year.",
    "Trucking was supposed to be the boring corner of the portfolio.",
    "Parents with yellow ribbons on their coats filled the public gallery.",
    "Relatives packed the front rows.",
    "In a borrowed jacket two sizes too large, he looked like a man waiting for a bus.",
    "For two days the sky over the harbour has been the colour of weak tea.",
    "That will be argued over for years.",
    "That left Comerica Norte.",
    "What worries people on Canal Street is a set of slides.",
    "He would give only his first name, Luka.",
    "Neither wanted to see their name in a newspaper.",
    "She did not name him.",
    "It did not identify the company.",
    "There is no certainty a deal will be reached, the people cautioned.",
    "There is no guarantee that the talks will succeed, two people said.",
    "Corin Abel is a contributing editor at Parallax.",
    "Nourredine Asli has covered the north since 2009.",
    "Comments are closed on this story.",
    "Rory Kint's photographs are from the series Closed.",
    "Photo: Strikers play boules outside the dry dock.",
    "Regulators will want a word.",
    "Other desks have lost their nerve.",
]
OFFERED = [
    "The decision sparked protests in nine towns.",
    "The leak caused an explosion.",
    "The union gave members 30 days to vote.",
    "The company changed its name in 2019.",
    "The president met the mayor in Lund.",
    "The president expressed support for a ban on night flights and signed it on Monday.",
    "The village welcomed 40 refugees in May.",
    "Protesters packed the square on Monday.",
    "The company sent condolences to 14 families.",
    "Residents were told to boil their water.",
    "The harbour was closed by the navy.",
    "He did not name a successor.",
    "The board did not identify a cause of the fire.",
    "There is no guarantee in the contract that the plant stays open.",
    "Ann Lee has led the bureau since 2009.",
    "That killed two people.",
    "The report said that more could have been done in 2019.",
]


@pytest.mark.parametrize("text", LEFT_OUT)
def test_a_gesture_is_not_offered(text: str) -> None:
    assert texts(text) == []


@pytest.mark.parametrize("text", OFFERED)
def test_what_only_looks_like_one_is_offered(text: str) -> None:
    assert texts(text)
