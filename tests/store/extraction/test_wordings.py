"""What is offered reads as a sentence of its own: nothing cut off, nothing glued on, nothing said that was not said."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import said, texts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Gov. Alicia Brandt declared a state of emergency and ordered the inspection of 38 bridges.",
            [
                "Gov. Alicia Brandt declared a state of emergency",
                "Gov. Alicia Brandt ordered the inspection of 38 bridges",
            ],
        ),
        (
            "The council announced a curfew and closed 14 schools on Monday.",
            ["The council announced a curfew", "The council closed 14 schools on Monday"],
        ),
        (
            "Ann Lee said she was offered $2.1 million for her 120 acres in 2024 and turned it down.",
            ["Ann Lee was offered $2.1 million for her 120 acres in 2024", "Ann Lee turned it down"],
        ),
        (
            "Nine men were seen on the roof and painted it on Monday.",
            ["Nine men were seen on the roof", "Nine men painted it on Monday"],
        ),
        (
            "So far this year, takeovers by British groups have reached $31bn.",
            ["So far this year, takeovers by British groups have reached $31bn"],
        ),
        (
            "Of the 23 patients affected, four needed blood transfusions and one had an emergency operation.",
            [
                "Of the 23 patients affected, four needed blood transfusions",
                "Of the 23 patients affected, one had an emergency operation",
            ],
        ),
        (
            "Among the 40 crew, six were hurt and two died on Monday.",
            ["Among the 40 crew, six were hurt", "Among the 40 crew, two died on Monday"],
        ),
        (
            "The dead were identified as Carl Bowers, 58; his daughter, Lacey Bowers, 31; and Tom Nguyen, 44.",
            ["The dead were identified as Carl Bowers, 58; his daughter, Lacey Bowers, 31; and Tom Nguyen, 44"],
        ),
        (
            "Lawmakers considered more than 30 bills this year and passed four.",
            ["Lawmakers considered more than 30 bills this year and passed four"],
        ),
    ],
)
def test_coordination(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


@pytest.mark.parametrize("relative", ["The rules that took effect in June", "Officials who visited the site on Monday"])
@pytest.mark.parametrize(
    "rest",
    [
        "allow ministers to close 12 ports",
        "require 12 ports to close",
        "give the regulator powers over 12 ports",
        "let police close 12 ports",
        "cover 12 ports",
        "cost $14 million",
    ],
)
def test_a_plural_gets_its_verb_behind_its_relative_clause(relative: str, rest: str) -> None:
    assert f"{relative} {rest}" in texts(f"{relative} {rest}.")


@pytest.mark.parametrize(
    ("text", "wording", "source"),
    [
        (
            "Nordvolt Home rose 5.1% and Germany's Sonnen, owned by Shell, said it could step up production.",
            "Germany's Sonnen could step up production",
            "Germany's Sonnen",
        ),
        (
            "Two shops burned on Monday and Ann Lee, who owns both, said six people were hurt.",
            "Six people were hurt",
            "Ann Lee",
        ),
        (
            "The road was shut and the mayor, a former soldier, said 40 homes had flooded.",
            "40 homes had flooded",
            "mayor",
        ),
    ],
)
def test_a_source_behind_a_joint_keeps_its_aside(text: str, wording: str, source: str) -> None:
    assert said(text)[wording][0] == source


@pytest.mark.parametrize(
    "text",
    [
        "The department did not say whether it believed the rules had been applied correctly.",
        "He would not say if he thought the bridge had been checked in 2024.",
        "The cause of the collapse wasn't immediately known.",
        "Investigators have yet to say what caused the blaze.",
        "It was too early to tell how many had died, officials said.",
        "The motive remains unclear.",
    ],
)
def test_what_nobody_says_or_knows_is_not_offered(text: str) -> None:
    assert texts(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“We sent a patrol at 3 a.m.,” Jebali said, without specifying when that was.",
            ["We sent a patrol at 3 a.m."],
        ),
        (
            "A spokeswoman said large users paid $4 million, pointing to a rule adopted last year by the commission.",
            ["Large users paid $4 million"],
        ),
        (
            "A spokesperson said the payments reached £4m, and pointed to a £2.8bn investment plan.",
            ["A spokesperson pointed to a £2.8bn investment plan", "The payments reached £4m"],
        ),
        (
            "Alarm Phone said it had alerted the coastguard on Sunday, some eight hours before fishermen reached it.",
            ["Alarm Phone had alerted the coastguard on Sunday, some eight hours before fishermen reached it"],
        ),
    ],
)
def test_how_somebody_spoke_is_no_claim_of_what_they_speak_of(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


def test_a_clause_on_a_noun_leaves_the_main_verb_alone() -> None:
    assert texts("On Monday, Earl Tatum sold 40 acres of the land his grandfather bought in 1938 and kept six.") == [
        "On Monday, Earl Tatum sold 40 acres of the land his grandfather bought in 1938 and kept six"
    ]


def test_a_comparison_is_no_verb() -> None:
    found = texts(
        "Italy, whose island of Lampedusa lies 150 kilometres from Sfax, has seen arrivals fall by 38 percent since "
        "January compared with the same period last year."
    )
    assert any(text.startswith("Italy has seen arrivals fall by 38 percent") for text in found)


def test_they_are_not_one_person() -> None:
    found = texts(
        "The man's daughter told the BBC the family found out when they received a letter five weeks after he died."
    )
    assert not any("aughter received" in text for text in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lee said 46 people fell ill on Monday, but that nothing yet ties those symptoms to styrene.",
            {"46 people fell ill on Monday", "Nothing yet ties those symptoms to styrene"},
        ),
        (
            "The army has moved 12 pumps and excavators to Stegen but they can't be used until May, Capt. Rast said.",
            {"The army has moved 12 pumps and excavators to Stegen", "They can't be used until May"},
        ),
        (
            "The shooting at Camp Oudra began only after soldiers refused to hand over 40 weapons, police said.",
            {
                "The shooting at Camp Oudra began only after soldiers refused to hand over 40 weapons",
                "Soldiers refused to hand over 40 weapons",
            },
        ),
        (
            "The chancellor tried to block the tax nine days after officials had met 12 lobbyists, the letters show.",
            {"The chancellor tried to block the tax", "Officials had met 12 lobbyists"},
        ),
        (
            "The fund, in which 4,000 owners bought shares in May, reckons with damage of 320 million francs.",
            {"The fund reckons with damage of 320 million francs", "4,000 owners bought shares in May"},
        ),
        ("The European Commission provided 35 per cent.", {"The European Commission provided 35 per cent"}),
        ("Redmere deny that the FA has been in touch.", {"Redmere deny that the FA has been in touch"}),
        ("Most fled fighting in the north last winter.", {"Most fled fighting in the north last winter"}),
        ("Her spokesperson said that was “simply not true”.", {"That was simply not true"}),
        (
            "Two other players are being looked into, The Times has reported.",
            {"Two other players are being looked into"},
        ),
        (
            "About 112,000 people live in Kelto, according to the United Nations, in shelters made of plastic.",
            {"About 112,000 people live in Kelto in shelters made of plastic"},
        ),
        (
            "The chair of the trust that runs Eastmere General has resigned over a leaked report, the trust confirmed.",
            {"The chair of the trust that runs Eastmere General has resigned over a leaked report"},
        ),
        (
            "A memo that he shared with WKHF on Monday tells staff to wait for a second reading.",
            {"A memo tells staff to wait for a second reading"},
        ),
    ],
)
def test_nothing_is_lost_or_left_dangling(text: str, expected: set[str]) -> None:
    assert set(texts(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The bank now sees inflation averaging 7.2% this year, up from a December forecast of 6.5%.",
            {
                "The bank now sees inflation averaging 7.2% this year",
                "The bank now sees inflation averaging 7.2% this year, up from a December forecast of 6.5%",
            },
        ),
        (
            "Some 2.1 million people have fled since the war between the army and the Eastern Front broke out in 2024.",
            {"Some 2.1 million people have fled", "The war between the army and the Eastern Front broke out in 2024"},
        ),
        (
            "Tuesday's attack came a day after talks in Muscat ended without agreement.",
            {
                "Tuesday's attack came a day after talks in Muscat ended without agreement",
                "Talks in Muscat ended without agreement",
            },
        ),
        (
            "He was paid £400,000 to appear on TV in 2022 and lasted just eight days.",
            {"He was paid £400,000 to appear on TV in 2022", "He lasted just eight days"},
        ),
        (
            "A carer who looked after a woman of 93 stole £48,000 from her, a jury has heard.",
            {"A carer looked after a woman of 93", "A carer who looked after a woman of 93 stole £48,000 from her"},
        ),
        (
            "The new building will have three bays, a training room and quarters for eight firefighters.",
            {"The new building will have three bays, a training room and quarters for eight firefighters"},
        ),
        (
            "Lee said a tracer added to the fluid was detected in none of 14 samples.",
            {"A tracer added to the fluid was detected in none of 14 samples"},
        ),
        (
            "The union rejects the company's contention that it cut a third of jobs at Vesta.",
            {
                "The union rejects the company's contention that it cut a third of jobs at Vesta",
                "The company cut a third of jobs at Vesta",
            },
        ),
        (
            "Orvex had warned the board about quality in 2023, a claim the union rejected as false.",
            {"Orvex had warned the board about quality in 2023"},
        ),
        (
            "Calder moved its listing to New York in 2024, a step that would deal a blow to London.",
            {"Calder moved its listing to New York in 2024"},
        ),
        (
            "The authority, known as ANST, closed the plant on Monday.",
            {"The authority closed the plant on Monday"},
        ),
        (
            "Hydrologists at the University of Georgia who reviewed the plan in May found 12 faults.",
            {
                "Hydrologists at the University of Georgia reviewed the plan in May",
                "Hydrologists at the University of Georgia who reviewed the plan in May found 12 faults",
            },
        ),
        (
            "The factory is one of the largest projects backed by the US Chips Act.",
            {"The factory is one of the largest projects backed by the US Chips Act"},
        ),
        ("Brightwater has said it expects “no material effect”.", {"Brightwater expects no material effect"}),
        (
            "Crew of the Unsay were called to a meeting at 9am, a deckhand told us as he came off shift.",
            {"Crew of the Unsay were called to a meeting at 9am"},
        ),
        ("“The dam is holding,” Good told reporters.", {"The dam is holding"}),
        (
            "“There was no launch of any kind in February,” the source said.",
            {"There was no launch of any kind in February"},
        ),
    ],
)
def test_one_claim_is_worded_as_one(text: str, expected: set[str]) -> None:
    assert set(texts(text)) == expected


def test_they_at_the_head_are_not_who_speaks_behind() -> None:
    assert texts("They feed on bacteria in 12 seas, say the researchers.") == ["They feed on bacteria in 12 seas"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Fifty-two flights were cancelled and 19 diverted, affecting 11,000 passengers.",
            {"Fifty-two flights were cancelled", "19 were diverted", "Fifty-two flights affected 11,000 passengers"},
        ),
        (
            "An internal police report, excerpts of which were published by Die Zeitung, mentions 14 freighters.",
            {"An internal police report mentions 14 freighters"},
        ),
        (
            "No engine trouble was reported on Monday, he told the Post on condition that his name not be printed.",
            {"No engine trouble was reported on Monday"},
        ),
        (
            "“They drove us for six hours,” he told the Courant, until an officer interrupted the conversation.",
            {"They drove us for six hours"},
        ),
        (
            "Measles kills between one and three of every 1,000 children it infects.",
            {"Measles kills between one and three of every 1,000 children it infects"},
        ),
        (
            "At least three senators, led by Lowell Teague, want him out.",
            {"At least three senators were led by Lowell Teague", "At least three senators want him out"},
        ),
        (
            "The police union has called on him to step aside while the matter is investigated.",
            {"The police union has called on him to step aside while the matter is investigated"},
        ),
        ("There is no exemption for conscience.", {"There is no exemption for conscience"}),
        ("The names have been blacked out.", {"The names have been blacked out"}),
    ],
)
def test_figures_and_asides_stay_with_what_they_are_of(text: str, expected: set[str]) -> None:
    assert set(texts(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The court was told the coach, which was carrying 38 people, had a faulty brake line.",
            {"The coach was carrying 38 people", "The coach had a faulty brake line"},
        ),
        (
            "Corrigan said the deputies, whom he did not name, had worked at the jail for two years.",
            {"The deputies had worked at the jail for two years"},
        ),
        (
            "A spokesman for the state agency, Colin Marbury, said that it was reviewing 12 studies.",
            {"The state agency was reviewing 12 studies"},
        ),
        ("A spokeswoman for Orvex said it had sold the plant in May.", {"Orvex had sold the plant in May"}),
        (
            "The National Transportation Safety Board said it was sending 11 investigators.",
            {"The National Transportation Safety Board was sending 11 investigators"},
        ),
        (
            "The Driver and Vehicle Standards Agency said it had suspended the licence in March 2024.",
            {"The Driver and Vehicle Standards Agency had suspended the licence in March 2024"},
        ),
        (
            "She owns 60 acres adjacent to the site, which she bought for $410,000 in May 2024.",
            {"She owns 60 acres adjacent to the site, which she bought for $410,000 in May 2024"},
        ),
    ],
)
def test_it_is_whoever_is_spoken_for(text: str, expected: set[str]) -> None:
    assert set(texts(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Investment will total $740 million, with the Sarmat side providing $490 million.",
            {"Investment will total $740 million", "The Sarmat side provides $490 million"},
        ),
        (
            "The memorandum puts the cost at $740 million, with two thirds to be paid by Sarmat.",
            {"The memorandum puts the cost at $740 million", "Two thirds are to be paid by Sarmat"},
        ),
        (
            "Lee said that Roe had brought up the levy on Tuesday and been told to drop it.",
            {"Roe had brought up the levy on Tuesday", "Roe had been told to drop it"},
        ),
        (
            "They turned down £3.55 in early September and £3.80 two weeks later.",
            {"They turned down £3.55 in early September", "They turned down £3.80 two weeks later"},
        ),
        (
            "Halvern sold the ferry company Vesta in 2023 after shedding a third of its staff.",
            {"Halvern sold the ferry company Vesta in 2023", "Halvern shed a third of its staff"},
        ),
        (
            "Shares rose 8.1% in Velgrad before paring gains to 5.4%.",
            {"Shares rose 8.1% in Velgrad", "Shares pared gains to 5.4%"},
        ),
        ("He did not leave before signing 12 contracts.", {"He did not leave before signing 12 contracts"}),
        ("The ship left on Monday with 12 sailors missing.", {"The ship left on Monday with 12 sailors missing"}),
    ],
)
def test_what_goes_with_a_clause(text: str, expected: set[str]) -> None:
    assert set(texts(text)) == expected
