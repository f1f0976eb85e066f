"""Verbs, nouns and joints."""

from __future__ import annotations

import pytest

from store.extraction.tagging.reading import read
from tests.store.extraction.helpers import article

CASES = [
    ("The U.S. plans to cut its exports.", "plans/VZ cut/VB exports/NN"),
    ("The plans were cut.", "plans/NN cut/VN"),
    ("The region's grain exports cross the sea.", "exports/NN cross/VP"),
    ("Ships seen by the crew sank.", "seen/PP sank/VD"),
    ("A diplomat briefed on the talks told Reuters.", "briefed/PP talks/NN told/VD"),
    ("The agency said its radars lost track.", "said/VD lost/VD"),
    ("Ann Lee, who led the study, said the vaccine cut admissions by half.", "led/VD said/VD cut/VD"),
    ("The firm, based in Oslo, sold two ships.", "based/PP sold/VD"),
    ("The report, two of them said, points to a worker.", "said/VD points/VZ"),
    ("Police said that the post that he held was cut.", "post/NN held/VD"),
    ("It rose to the top.", "rose/VD to/IN"),
    ("An email to staff said so.", "to/IN said/VD"),
    ("The navies held a naval and air exercise named Freedom Edge in May.", "held/VD named/PP"),
    ("He runs a bar and restaurant called The Anchor in Halsund.", "runs/VZ called/PP"),
    ("The chairman and founder called Ann Lee a liar.", "called/VD"),
    ("The firm fired its boss and directors named Ann Lee as heir.", "fired/VD named/VD"),
    ("Police cordoned off the street and quizzed the man.", "cordoned/VD quizzed/VD"),
    ("The United States may act in May.", "States/NP may/MD act/VB"),
    ("Moody's put the bank's rating on review.", "'s/NP put/VD 's/PS"),
    ("Macy's plans to close 60 stores.", "'s/NP plans/VZ"),
    ("Brennan's plans to close the mill failed.", "'s/PS plans/NN failed/VD"),
    ("Kellogg's has recalled 20,000 boxes.", "'s/NP has/HV"),
    ("Ford's cut in output shocked the town.", "'s/PS cut/NN"),
    ("The board next meets on Dec. 17.", "meets/VZ"),
    ("The last government to fall that way did so in 1979.", "that/DT did/DO"),
    ("It spent a million on new locks, cameras and guards since the burglary.", "guards/NN"),
    ("Economists found no link between pay and prices in Ardenia.", "prices/NN"),
    ("The group bought ships and planes from dealers.", "planes/NN"),
    ("He sold his cars and lives in Oslo.", "lives/VZ"),
    ("He has sold old cars and works for a rival.", "works/VZ"),
    ("It is 1.4 times as wide as Earth and circles a red star.", "circles/VZ"),
    ("Corrada are top of the league and face Delmar on Saturday.", "face/VP"),
    ("The paper reports that Ms Voss and Ms Marr talked by telephone on Tuesday.", "talked/VD"),
    ("The signal weakened by a third.", "weakened/VD"),
    ("The cars stopped by the police were empty.", "stopped/PP"),
    ("The cargo was loaded in Mersa on 6 November and bound for Rotterdam.", "bound/PP"),
    ("Sixty-four witnesses came.", "Sixty-four/NUM"),
    ("Per Holm, chief economist of the federation, noted that costs had risen.", "Per/NP noted/VD"),
    ("The suit alleges that guards at Pine Hollow turned off the water.", "guards/NN turned/VD"),
    ("Each held 20,000 crowns.", "held/VD"),
    ("Parents learned of it from a letter dated May 9.", "learned/VD"),
    ("The fine was ₹318 crore.", "₹318/NUM"),
    ("Per Lund has two boats.", "Per/NP"),
    ("Line 4 plans to sell the site.", "plans/VZ"),
    ("Flight 212 faces a fine of $2 million.", "faces/VZ"),
    ("Line 4 plans were dropped.", "plans/NN"),
    ("In May 2019 plans to close the mill were dropped.", "plans/NN"),
    ("The clinic's 60 beds stand empty.", "stand/VP"),
    ("Per Reuters, the deal was worth $3 billion.", "Per/IN"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_tags(text: str, expected: str) -> None:
    tags = [(token.text, token.tag) for token in read(article(text)).tokens]
    for pair in expected.split():
        word, tag = pair.split("/")
        assert (word, tag) in tags, (word, [t for w, t in tags if w == word])
