"""What is offered as a claim, and what is not: kinds of sentences, each with cases of several beats."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import texts

WITNESSES = [
    "“My landlord changed the locks on a Sunday,” said Rita Coles, a nurse.",
    "“My mother taught at that school until it burned down,” said Rita Coles.",
    "“I heard about the sale from you,” the chairman told the Courier.",
    "“I pulled two children out of the bus,” said Marco Brandl, a baker.",
    "“We have a permit for the site,” the developer's lawyer said.",
]
FEELINGS = [
    "“My heart broke,” said Rita Coles, a nurse.",
    "“I think of my sister every day,” said Rita Coles.",
    "“I trust you,” the chairman told the Courier.",
    "“We have hope,” the developer's lawyer said.",
    "“This is the day we have waited for,” the developer's lawyer said.",
]
DENIALS = [
    "The ministry denied it.",
    "Regulators in Oslo dispute that account.",
    "The airline disputes the figure.",
    "The union called the photographs “doctored.”",
]
DOCUMENTS = [
    "The letter instructs tenants to leave by the end of May.",
    "The manual requires two pilots in the cockpit at all times.",
    "The subpoena asks the bank for five years of records.",
    "The notice advises residents to boil their water.",
]
PLANS_AND_EVENTS = [
    "The trawler ran aground near the harbour mouth.",
    "The two sides want a neutral chair.",
    "It plans to appeal the verdict.",
    "The probe will photograph the far side of the moon.",
    "The hikers are believed to have fallen from the north face of Mount Arn.",
    "The missing woman is thought to be Clara Vance, a teacher.",
    "The takeover would make Orrin the country's biggest brewer.",
    "The Senate's offer still stands.",
    "This marks the third outage at the plant since March.",
]
STATES = [
    "A second suspect remains at large.",
    "He is in stable condition.",
    "The prosecutor declined to press charges against the driver.",
    "The regulator is reviewing the merger.",
    "The levy on plastic bags now applies in every county.",
    "The company's fleet belongs to a bank.",
]
SCENES = [
    "A hush fell over the chamber.",
    "The mood in the town was grim.",
    "Not everyone in the village was pleased.",
    "Our podcast on the trial starts on Monday.",
    "The move would be a mistake.",
    "The minister is believed to be ill.",
    "Two blocks away, Nia Colbert was wiping the counter of her diner for the third time in an hour.",
    "At the gate on Wednesday, someone had tied three blue balloons to the railings.",
    "It is raining in Wexcombe on this first day of spring.",
    "If the margin slips below 100, expect a long winter.",
    "Letters, page 4: readers wrote 300 times about the vote.",
    "“It came down the lane like a train,” said Moira Tennant, 68.",
    "The minister declined to comment on the merger.",
    "Her lawyer refused to answer questions about the merger.",
    "Mayor Lois Brandt fought back tears as she read the names.",
]


@pytest.mark.parametrize("text", [*WITNESSES, *DENIALS, *DOCUMENTS, *PLANS_AND_EVENTS, *STATES])
def test_a_fact_is_offered(text: str) -> None:
    assert len(texts(text)) == 1


@pytest.mark.parametrize("text", [*FEELINGS, *SCENES])
def test_a_feeling_or_a_scene_is_not(text: str) -> None:
    assert texts(text) == []
