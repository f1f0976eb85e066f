"""Atomic statements."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import drafts, texts

CASES = [
    (
        "The storm killed nine people, knocked out power to 200,000 homes and damaged two bridges.",
        [
            "The storm killed nine people",
            "The storm knocked out power to 200,000 homes",
            "The storm damaged two bridges",
        ],
    ),
    (
        "Dana Whitlock, whom the council appointed in May, resigned on Friday.",
        ["The council appointed Dana Whitlock in May", "Dana Whitlock resigned on Friday"],
    ),
    (
        "Brown was arrested in March and charged with two counts of fraud.",
        ["Brown was arrested in March", "Brown was charged with two counts of fraud"],
    ),
    (
        "Yesterday Maresia asked for a session, which is set for Thursday in New York.",
        ["Yesterday Maresia asked for a session", "A session is set for Thursday in New York"],
    ),
    (
        "Since Trump left office in 2021, Korea has built 12 reactors.",
        ["Trump left office in 2021", "Korea has built 12 reactors"],
    ),
    (
        "Gen. Roly Walker, the new head of the British Army, has unveiled a plan to cut 640 jobs.",
        [
            "Gen. Roly Walker has unveiled a plan to cut 640 jobs",
            "Gen. Roly Walker is the new head of the British Army",
        ],
    ),
    (
        "Varkand fired a missile on Tuesday, its second launch of 2026.",
        ["Varkand fired a missile on Tuesday", "The launch was Varkand's second launch of 2026"],
    ),
    (
        "Maresia fired 12 missiles, and Varkand sank two ships on Monday.",
        ["Maresia fired 12 missiles", "Varkand sank two ships on Monday"],
    ),
    (
        "The dam burst, flooding three villages and drowning 40 cattle.",
        ["The dam burst", "The burst of the dam flooded three villages", "The burst of the dam drowned 40 cattle"],
    ),
    (
        "The device, built by engineers in Delft, cut fuel use by a third.",
        ["The device was built by engineers in Delft", "The device cut fuel use by a third"],
    ),
    (
        "The report, signed by two inspectors, gave the owner 30 days to act.",
        ["The report was signed by two inspectors", "The report gave the owner 30 days to act"],
    ),
    (
        "Shares of Tessel rose after the Securities and Exchange Commission closed its inquiry.",
        [
            "Shares of Tessel rose after the Securities and Exchange Commission closed its inquiry",
            "The Securities and Exchange Commission closed its inquiry",
        ],
    ),
    (
        "The case concerns Greta Holm, whose house was searched in April, and her brother.",
        ["The case concerns Greta Holm and her brother", "Greta Holm's house was searched in April"],
    ),
    (
        "Exports rose 9 percent in May, the customs office said, beating the forecast of 7 percent.",
        ["Exports rose 9 percent in May", "Exports beat the forecast of 7 percent"],
    ),
    (
        "A magnitude 6.2 earthquake struck on Sunday, toppling chimneys and cutting power to 40,000 homes.",
        [
            "A magnitude 6.2 earthquake struck on Sunday",
            "The strike of a magnitude 6.2 earthquake toppled chimneys",
            "The strike of a magnitude 6.2 earthquake cut power to 40,000 homes",
        ],
    ),
    (
        "Crane was appointed in 2015 and earned 240,000 euros a year.",
        ["Crane was appointed in 2015", "Crane earned 240,000 euros a year"],
    ),
    (
        "Moore was arrested on Monday and fined $400.",
        ["Moore was arrested on Monday", "Moore was fined $400"],
    ),
    (
        "The law requires landlords to install smoke alarms and bans wood stoves in new homes.",
        ["The law requires landlords to install smoke alarms", "The law bans wood stoves in new homes"],
    ),
    (
        "When she took over in 2019, the newspaper had 140 reporters; it now has 52.",
        ["She took over in 2019", "The newspaper had 140 reporters", "It now has 52"],
    ),
    (
        "Net profit fell to 41 million pounds, hurt by higher fuel costs.",
        ["Net profit fell to 41 million pounds", "Net profit was hurt by higher fuel costs"],
    ),
    (
        "The satellite, weighing 1.2 tonnes, was launched from Kourou.",
        ["The satellite was launched from Kourou", "The satellite weighed 1.2 tonnes"],
    ),
    (
        "Rescue workers, some of whom had not slept for two days, dug through the rubble with their hands.",
        [
            "Rescue workers dug through the rubble with their hands",
            "Some of the rescue workers had not slept for two days",
        ],
    ),
    (
        "Kerr, who denies the charges, faces up to 12 years in prison.",
        ["Kerr denies the charges", "Kerr faces up to 12 years in prison"],
    ),
    (
        "Lundqvist has led the party since 2021 and has held the post of mayor twice.",
        ["Lundqvist has led the party since 2021", "Lundqvist has held the post of mayor twice"],
    ),
    (
        "The bank raised its rate to 5.25 percent on Thursday, the highest since 2007, and signaled one more increase.",
        [
            "The bank raised its rate to 5.25 percent on Thursday",
            "5.25 percent was the highest since 2007",
            "The bank signaled one more increase",
        ],
    ),
    (
        "Born in Kisumu in 1961, Odhiambo studied law in Nairobi.",
        ["Odhiambo was born in Kisumu in 1961", "Odhiambo studied law in Nairobi"],
    ),
    (
        "The agency approved the drug even though its advisers had voted 9 to 2 against it.",
        ["The agency approved the drug", "Its advisers had voted 9 to 2 against it"],
    ),
    (
        "Residents were urged on Monday to stay indoors and to keep windows closed.",
        ["Residents were urged on Monday to stay indoors and to keep windows closed"],
    ),
    (
        "The bridge was built in 1961 and last inspected in 2019.",
        ["The bridge was built in 1961", "The bridge was last inspected in 2019"],
    ),
    (
        "The company sold 4.1 million cars in May, down from 4.4 million a year earlier.",
        [
            "The company sold 4.1 million cars in May",
            "The company sold 4.1 million cars in May, down from 4.4 million a year earlier",
        ],
    ),
    (
        "Orvel closed at $52.18, down 1.1%.",
        ["Orvel closed at $52.18, down 1.1%"],
    ),
    (
        "Three people have died since the first case was confirmed in Lund on 29 August.",
        ["Three people have died", "The first case was confirmed in Lund on 29 August"],
    ),
    (
        "The release was the biggest since the dam was built in 1961.",
        ["The release was the biggest since the dam was built in 1961", "The dam was built in 1961"],
    ),
    (
        "The company lost $318 million between July and September as revenue sank 16% from a year ago.",
        ["The company lost $318 million between July and September", "Revenue sank 16% from a year ago"],
    ),
    (
        "The ferry was three miles from Tolan when it listed to port on Saturday.",
        ["The ferry was three miles from Tolan when it listed to port on Saturday", "It listed to port on Saturday"],
    ),
    (
        "She has ordered an inquiry, to be led by a retired engineer from Lund.",
        ["She has ordered an inquiry", "An inquiry is to be led by a retired engineer from Lund"],
    ),
    (
        "Two nurses were sent home on Monday, but neither has tested positive.",
        ["Two nurses were sent home on Monday", "Neither has tested positive"],
    ),
    (
        "Dr Farrow blames the hot water system and has ruled out the cooling towers.",
        ["Farrow blames the hot water system", "Farrow has ruled out the cooling towers"],
    ),
    (
        "The firm denied that it had lied and was closing.",
        ["The firm denied that it had lied and was closing"],
    ),
    (
        "Kim built 12 reactors, ignoring calls from Washington.",
        ["Kim built 12 reactors", "Kim ignored calls from Washington"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_pieces(text: str, expected: list[str]) -> None:
    assert sorted(texts(text)) == sorted(expected)


@pytest.mark.parametrize(
    "text",
    [
        "The U.S. and South Korea held 12 drills in May.",
        "Threats from Russia, China, Iran and Korea rose by 12 percent in May.",
        "The offer came to 11% once a cut in overtime was included.",
    ],
)
def test_noun_lists_and_bound_clauses_stay_whole(text: str) -> None:
    assert texts(text) == [text.removesuffix(".")]


def test_the_verb_forms_shared_auxiliaries_are_in_the_spans() -> None:
    text = "Korea has built 12 reactors and sold 3 ships."
    second = drafts(text)[1]
    assert [text[a:b] for a, b in second.spans] == ["Korea has", "sold 3 ships"]
    assert second.text == "Korea has sold 3 ships"


def test_modality_is_kept() -> None:
    assert texts("Officials said Kim might fire 12 missiles.") == ["Kim might fire 12 missiles"]


def test_a_contrast_is_one_statement() -> None:
    text = "What they found was not a will for talks, but a position based on force."
    assert all(
        "but a position" in wording for wording in texts(f"Ann Lee said on Monday that {text[0].lower()}{text[1:]}")
    )


@pytest.mark.parametrize(
    ("text", "hung"),
    [
        ("The shares closed at 41.20 euros, down from 44.10.", "The shares were down from 44.10"),
        ("Turnout was 71 percent, up from 64 percent in 2019.", "Turnout was up from 64 percent in 2019"),
        ("The firm employs 2,300 people, 900 of them in Tell.", "900 of the 2,300 people are in Tell"),
        (
            "Its ferries carry two million people a year, most of them commuters.",
            "Most of the two million people are commuters",
        ),
        ("The rate slowed to 2.9 percent, the lowest since May 2021.", "2.9 percent was the lowest since May 2021"),
        (
            "In all 40,000 people have crossed since April, most of them women and children.",
            "Most of the 40,000 people are women and children",
        ),
        (
            "The bank posted a loss of 3 billion crowns, its first since 1996.",
            "A loss of 3 billion crowns was the bank's first since 1996",
        ),
    ],
)
def test_what_hangs_on_a_clause_does_not_repeat_it(text: str, hung: str) -> None:
    main, other = drafts(text)
    assert other.text == hung
    assert text.startswith(f"{main.text}, ")
    assert other.spans[0][0] > main.spans[-1][1], "its span is its own words"
