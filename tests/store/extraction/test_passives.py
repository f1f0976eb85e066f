"""Passives with an agent: who was said by whom to have done what."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains

AGENT_PASSIVE = [
    ("Twelve miners were confirmed dead by the governor's office on Sunday.", "Twelve miners", ["governor's office"]),
    ("The wreck was found by divers to have a hole of two meters in its hull.", "hole of two meters", ["divers"]),
    ("The bridge was declared unsafe by county engineers in 2019.", "unsafe", ["county engineers"]),
    (
        "The plant was ruled by a federal judge to have broken the Clean Water Act.",
        "broken the Clean Water Act",
        ["federal judge"],
    ),
    ("The painting was estimated by Lorne & Sons to be worth 3 million euros.", "worth 3 million", ["Lorne & Sons"]),
    (
        "The mayor is reported by the Bayside Herald to have met the builder twice.",
        "met the builder twice",
        ["Bayside Herald"],
    ),
    ("The pilot was said by friends to have slept three hours.", "slept three hours", ["friends"]),
    ("The general is believed by Western diplomats to be hiding in Tarn.", "hiding in Tarn", ["Western diplomats"]),
    ("The loss was put by the insurer at $14 million.", "14 million", ["insurer"]),
    ("The crowd was estimated by police at 40,000.", "40,000", ["police"]),
    ("The fire was blamed by investigators on a faulty heater.", "faulty heater", ["investigators"]),
    ("The outbreak was traced by health inspectors to a salad bar.", "salad bar", ["health inspectors"]),
    ("It was announced by the ministry on Monday that the border would reopen.", "border would reopen", ["ministry"]),
    ("It was confirmed by the palace that the queen had broken her wrist.", "queen had broken her wrist", ["palace"]),
    ("The clerk is alleged by prosecutors to have taken $90,000.", "taken $90,000", ["prosecutors"]),
    ("The witness was described by the defense as a paid informer.", "paid informer", ["defense"]),
    ("The valve had been certified as sound by a state inspector in May.", "certified as sound", ["state inspector"]),
    ("Dunn was acquitted by a jury in March.", "acquitted by a jury", []),
    ("The bank was fined $2 million by the regulator in 2020.", "fined $2 million", []),
    ("The road was built by the army in 1960.", "built by the army", []),
    ("The vessel was identified by the navy as the Sorrel, a trawler.", "identified", ["navy"]),
    ("Ana Reis was named by police as the driver of the truck.", "driver of the truck", ["police"]),
    ("The report was dismissed as nonsense by the ministry.", "dismissed", ["ministry"]),
]


@pytest.mark.parametrize(("text", "words", "hops"), [*AGENT_PASSIVE])
def test_who_is_said_to_have_said_it(text: str, words: str, hops: list[str | None]) -> None:
    assert chains(text, words) == [hops]
