"""Splits by construction: each line is a sentence and all that it states."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import drafts, texts

DESCRIPTIONS = [
    (
        "They were led by Col. Mathis Brandt, a former head of the guard who was dismissed in January.",
        [
            "They were led by Col. Mathis Brandt",
            "Col. Mathis Brandt is a former head of the guard who was dismissed in January",
        ],
    ),
    (
        "The Swedish network at Uppsala, which analysed the signal on Monday, put its depth at 3 km.",
        [
            "The Swedish network at Uppsala analysed the signal on Monday",
            "The Swedish network at Uppsala put its depth at 3 km",
        ],
    ),
    (
        "A fire at the plant, which employs 300 people, killed two on Monday.",
        ["A fire at the plant killed two on Monday", "The plant employs 300 people"],
    ),
    (
        "The rules, written in 2019 by two inspectors, cost the port $4 million.",
        ["The rules were written in 2019 by two inspectors", "The rules cost the port $4 million"],
    ),
    (
        "The trigger was a police inquiry on Sunday which, drawing on old files, put the loss at $4 million.",
        ["The trigger was a police inquiry on Sunday", "A police inquiry put the loss at $4 million"],
    ),
]

DESCRIPTIONS += [
    (
        "Lena Strand, the chief executive, who has run it since 2021, sold 40,000 shares.",
        ["Lena Strand has run it since 2021", "Lena Strand, the chief executive, sold 40,000 shares"],
    ),
]

DESCRIPTIONS += [
    (
        "The pass was given to Tarvia by a 1992 treaty, which its parliament never ratified.",
        ["The pass was given to Tarvia by a 1992 treaty", "Its parliament never ratified a 1992 treaty"],
    ),
    (
        "Some 2,300 people have been ordered to leave, according to the safety agency, which has opened 11 shelters.",
        ["Some 2,300 people have been ordered to leave", "The safety agency has opened 11 shelters"],
    ),
    (
        "The room was bricked up in 2025, the inquiry was told by Lorna Bright, who has led the trust since 2024.",
        ["The room was bricked up in 2025", "Lorna Bright has led the trust since 2024"],
    ),
    (
        "The institute has settled on a magnitude of 6.6, having first announced 6.9.",
        ["The institute has settled on a magnitude of 6.6", "The institute had first announced 6.9"],
    ),
    (
        "The tremor hit at 4:17 a.m., according to the Geological Survey (OGS).",
        ["The tremor hit at 4:17 a.m."],
    ),
]

TIMES = [
    (
        "The roof gave way at 5:26 a.m., moments after a quake of magnitude 3.8 was recorded there.",
        ["The roof gave way at 5:26 a.m.", "A quake of magnitude 3.8 was recorded there"],
    ),
    (
        "The council voted 6-3 on Tuesday to end the plan, days after leaked memos warned it could cost $4 million.",
        ["The council voted 6-3 on Tuesday to end the plan", "It could cost $4 million"],
    ),
    (
        "Kelduria has had three coups since it left the union in 1961.",
        ["Kelduria has had three coups since it left the union in 1961", "It left the union in 1961"],
    ),
    (
        "The agency said a patrol crossed the river shortly after dawn and “was met with force”.",
        ["A patrol crossed the river shortly after dawn", "A patrol was met with force"],
    ),
    ("The 12 exams will go ahead as planned.", ["The 12 exams will go ahead as planned"]),
]

VERBS = [
    (
        "The ministry was told in May that the builder had failed its checks, but renewed its contract.",
        ["The ministry was told in May that the builder had failed its checks", "The ministry renewed its contract"],
    ),
    (
        "Officials were told that the dam had cracked, but did not warn the villages below it.",
        ["Officials were told that the dam had cracked", "Officials did not warn the villages below it"],
    ),
    (
        "Parents learned of the closure from a letter dated May 9, a copy of which was posted by a teacher.",
        ["Parents learned of the closure from a letter dated May 9", "A copy of a letter was posted by a teacher"],
    ),
    (
        "The motion passed by 61 votes to 40, with three members abstaining.",
        ["The motion passed by 61 votes to 40", "Three members abstained"],
    ),
    (
        "The bill passed by 289 votes to 271, with 17 backbenchers voting against.",
        ["The bill passed by 289 votes to 271", "17 backbenchers voted against"],
    ),
    (
        "The company had never owned the Tessaly mine and held no licence there.",
        ["The company had never owned the Tessaly mine", "The company had held no licence there"],
    ),
    (
        "Shares in Norvolt fell 9.4% on Tuesday, wiping $510 million off its value.",
        ["Shares in Norvolt fell 9.4% on Tuesday", "The fall of shares in Norvolt wiped $510 million off its value"],
    ),
    (
        "The raiders burned 118 schools, and to rebuild them will cost 90 million dollars.",
        ["The raiders burned 118 schools", "To rebuild them will cost 90 million dollars"],
    ),
    (
        "The bridge was built to carry 20 tons and now carries trucks of 40 tons.",
        ["The bridge was built to carry 20 tons", "The bridge now carries trucks of 40 tons"],
    ),
    (
        "Witnesses who fled the hall on Monday described shooting near the stage.",
        [
            "Witnesses fled the hall on Monday",
            "Witnesses described shooting near the stage",
        ],
    ),
    (
        "The sides signed a 60-day truce on Monday, under which they will free 214 prisoners, mediators said.",
        ["The sides signed a 60-day truce on Monday", "They will free 214 prisoners"],
    ),
]


REAL = [
    # A hyphen between blanks is a dash.
    (
        "The town has 900 houses - they were built in 1962.",
        ["The town has 900 houses", "They were built in 1962"],
    ),
    # Nothing narrows a bare name.
    (
        "A shooting in Tulsa and another in Columbus that killed a boy led to protests on Monday.",
        ["A shooting in Tulsa and another in Columbus that killed a boy led to protests on Monday"],
    ),
    # Behind an aside an infinitive goes on.
    (
        "Trump invited Lena Frost, who had sued him in 2012, to sit in front.",
        ["Lena Frost had sued him in 2012", "Trump invited Lena Frost to sit in front"],
    ),
    # One object of two verbs.
    (
        "An officer shot and killed a 40-year-old man on Monday.",
        ["An officer shot and killed a 40-year-old man on Monday"],
    ),
    # Participles behind a noun.
    (
        "Ada Roe is one of 707 people shot and killed by police this year.",
        ["Ada Roe is one of 707 people shot and killed by police this year"],
    ),
    # Gerunds in a list of nouns.
    (
        "The club was founded in 1998 to promote science, engineering, and mathematics.",
        ["The club was founded in 1998 to promote science, engineering, and mathematics"],
    ),
    # One half without the other would deny it.
    (
        "The president not only knew of it but wrote to the owner in 2012.",
        ["The president not only knew of it but wrote to the owner in 2012"],
    ),
    # Clauses that hang on one that is gone.
    ("“As long as they’re now culling their archives,” Lena Frost said.", []),
    ("“There’s something happening, Katy,” Lena Frost said.", []),
    ("Closing the mine will cost 4 million euros.", ["Closing the mine will cost 4 million euros"]),
    ("Contract employees who said they were not paid.", []),
    # A noun with nothing but its relative clause.
    ("A shooting that has inflamed the city and prompted protests.", []),
]


@pytest.mark.parametrize(("text", "claims"), [*REAL, *DESCRIPTIONS, *TIMES, *VERBS])
def test_splits(text: str, claims: list[str]) -> None:
    assert sorted(texts(text)) == sorted(claims)


@pytest.mark.parametrize(
    ("text", "wording", "places"),
    [
        (
            "Lena Frost, who chaired the inquiry, resigned on Monday.",
            "Lena Frost chaired the inquiry",
            ["Lena Frost", "who chaired the inquiry"],
        ),
        (
            "The dam, whose gates were replaced in 2019, burst on Monday.",
            "The dam's gates were replaced in 2019",
            ["The dam", "whose gates were replaced in 2019"],
        ),
        (
            "Ada Roe, whom the council appointed in May, resigned on Monday.",
            "The council appointed Ada Roe in May",
            ["Ada Roe", "whom the council appointed in May"],
        ),
        (
            "The sides signed a truce on Monday, under which they will exchange 214 prisoners.",
            "They will exchange 214 prisoners",
            ["under which they will exchange 214 prisoners"],
        ),
    ],
)
def test_the_place_of_a_relative_clause_holds_the_word_that_relates_it(
    text: str, wording: str, places: list[str]
) -> None:
    found = next(draft for draft in drafts(text) if draft.text == wording)
    assert [text[start:end] for start, end in found.spans] == places


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("The Kolm Bank, which both countries claim, was mined in 1998.", "Both countries claim the Kolm Bank"),
        ("The plant, which Halvern bought in 2019, makes brakes.", "Halvern bought the plant in 2019"),
        ("The dam, which the capital relies on, is leaking.", "The capital relies on the dam"),
        ("The mine, which it plans to close in May, employs 300 people.", "It plans to close the mine in May"),
        ("The tariff, which it removed 14 months later, hit copper.", "It removed the tariff 14 months later"),
        ("The law, which parliament passed by two votes, bans such sales.", "Parliament passed the law by two votes"),
        ("Her house, which the bank sold, burned down on Monday.", "The bank sold her house"),
    ],
)
def test_what_is_done_to_the_noun_of_a_relative_clause_is_told_of_it(text: str, wording: str) -> None:
    assert wording in texts(text)


def test_how_a_thing_came_about_stays_with_it() -> None:
    assert texts("One man was hurt at Rusk when a truck tried to break through the blockade.") == [
        "One man was hurt at Rusk when a truck tried to break through the blockade",
        "A truck tried to break through the blockade",
    ]
    assert texts("The bishop moved him to another parish in 2003 after he was told of four complaints.") == [
        "The bishop moved him to another parish in 2003 after he was told of four complaints",
        "The bishop was told of four complaints",
    ]
