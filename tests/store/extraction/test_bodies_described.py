"""Bodies called by what they are: names crossed with descriptions that fit them, and with some that do not."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains

FRAMES = [
    "A report on the affair by {name} was due on Monday.\nThe {called} said the loss would reach $4 million.",
    "Ines Carver resigned on Monday after a dispute with {name} over pay. “It was time,” she wrote.\n"
    "The loss would reach $4 million, the {called} said.",
    "On Monday, {name} opened an inquiry.\nIts costs are not known. The {called} said the loss would reach $4 million.",
]
BODIES = {
    "the Office for Rail Safety": "regulator watchdog rail_regulator safety_office rail_watchdog body agency",
    "the Drought Board": "watchdog board body agency regulator",
    "the National Water Council": "council water_regulator body",
    "the Teksian Food Safety Directorate": "directorate food_regulator agency food_watchdog safety_agency",
    "the Bureau of Aviation Accidents": "bureau agency accident_bureau accident_investigator",
    "the Corvane Markets Authority": "authority regulator markets_regulator market_watchdog",
    "the National Electoral Council": "election_council country's_election_council election_authority electoral_body",
    "the Veshnia Constabulary": "force police_force",
    "the Dorn Fire and Rescue Service": "service fire_service brigade fire_brigade",
    "the Meteorological Institute of Corvane": "institute weather_service weather_agency forecaster",
    "the Department of Transport": "department transport_department transport_ministry",
    "the European Bureau of Statistics": "bureau statistics_office agency statistics_agency",
    "Statistics Corvane": "statistics_office statistics_agency",
    "the Union of Dock Workers": "union dockers'_union",
    "the Growers' League": "league farmers'_union growers'_group farm_lobby",
    "the Association of Heavy Users": "association lobby_group trade_body industry_body trade_association",
    "the Corvane Liberation Army": "militia rebel_group armed_group insurgent_group",
    "the Corvane Refugee Fund": "fund charity aid_agency aid_group",
    "Port Mirren Hospitals Trust": "trust hospital_trust health_trust",
    "Norvolt Rail": "operator rail_operator train_operator company firm",
    "Halberg Minerals": "company miner mining_company mine's_owner",
    "Brightwell Creamery": "creamery dairy company cheese_maker producer",
    "the Lodestar Institute": "institute think_tank pollster",
    "the Prado": "museum gallery",
    "the University of Vestholm": "university school institution",
}
CASES = [
    (frame, name, called.replace("_", " ")) for frame in FRAMES for name in BODIES for called in BODIES[name].split()
]


@pytest.mark.parametrize(("frame", "name", "called"), CASES)
def test_a_body_is_known_by_what_it_is(frame: str, name: str, called: str) -> None:
    found = chains(frame.format(name=name, called=called), "loss would reach")
    assert found == [[name.removeprefix("the ")]]


OTHERS = [
    ("the Office for Rail Safety", "British regulator"),
    ("the Office for Rail Safety", "water regulator"),
    ("the National Electoral Council", "city council"),
    ("the Corvane Markets Authority", "port authority"),
    ("Skyhaven", "hospital"),
    ("Norvolt Motors", "regulator"),
    ("the Union of Dock Workers", "teachers' union"),
    ("the Ministry of Trade", "health ministry"),
]


@pytest.mark.parametrize(("name", "called"), OTHERS)
@pytest.mark.parametrize("frame", FRAMES)
def test_a_description_of_another_body_stays_as_it_is(frame: str, name: str, called: str) -> None:
    assert chains(frame.format(name=name, called=called), "loss would reach") == [[called]]


def test_the_first_sentence_may_describe_whom_the_next_names() -> None:
    text = (
        "Ana Ibarra won the vote, the country's election council said late on Monday.\n"
        "Turnout was 61 percent, according to the National Electoral Council."
    )
    assert chains(text, "won the vote") == [["National Electoral Council"]]


def test_a_noun_of_bodies_names_no_person_who_has_just_spoken() -> None:
    text = "“It was time,” Ines Carver wrote on Monday.\nThe loss would reach $4 million, the regulator said."
    assert chains(text, "loss would reach") == [["regulator"]]
