"""What hangs on a clause, each part a claim of its own."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import article, drafts, texts

CASES = [
    (
        "A stand near the finish collapsed on Sunday, killing two spectators and injuring 37 others.",
        [
            "A stand near the finish collapsed on Sunday",
            "The collapse of a stand near the finish killed two spectators",
            "The collapse of a stand near the finish injured 37 others",
        ],
    ),
    (
        "The local signed a contract on March 3, giving up a 2 percent raise.",
        ["The local signed a contract on March 3", "The local gave up a 2 percent raise"],
    ),
    (
        "Five men were wounded on Friday when troops from Varkand opened fire across the river.",
        [
            "Five men were wounded on Friday when troops from Varkand opened fire across the river",
            "Troops from Varkand opened fire across the river",
        ],
    ),
    (
        "A survey put the Civic Party at 41 percent and Free Coast at 38 percent.",
        ["A survey put the Civic Party at 41 percent", "A survey put Free Coast at 38 percent"],
    ),
    (
        "Lee holds 8% of the shares outright and another 10% through a trust.",
        ["Lee holds 8% of the shares outright", "Lee holds another 10% through a trust"],
    ),
    (
        "The thermometer in Ondara reached 113 degrees on Saturday, a national record.",
        [
            "The thermometer in Ondara reached 113 degrees on Saturday",
            "The thermometer in Ondara reached 113 degrees on Saturday, a national record",
        ],
    ),
    (
        "Gas rose 14% on Monday, the steepest one-day climb since 2022.",
        ["Gas rose 14% on Monday", "Gas rose 14% on Monday, the steepest one-day climb since 2022"],
    ),
    (
        "Aldane employs 2,600 people, more than any rival but Boeing.",
        ["Aldane employs 2,600 people", "Aldane employs 2,600 people, more than any rival but Boeing"],
    ),
    (
        "Turnout was 62 percent, above the 50 percent that the law requires.",
        ["Turnout was 62 percent", "Turnout was 62 percent, above the 50 percent that the law requires"],
    ),
    (
        "In Ondo Bajo, where 17 of the dead had lived, the bell has been rung by hand since Monday.",
        ["In Ondo Bajo the bell has been rung by hand since Monday", "17 of the dead had lived in Ondo Bajo"],
    ),
    (
        "The fault has been linked to 23 crashes and four deaths.",
        ["The fault has been linked to 23 crashes", "The fault has been linked to four deaths"],
    ),
    (
        "The memos count $96 million in interest and $41 million in road work.",
        ["The memos count $96 million in interest", "The memos count $41 million in road work"],
    ),
    (
        "Halvern shares were down 7.4% at $31.18 on Tuesday.",
        ["Halvern shares were down 7.4%", "Halvern shares were at $31.18 on Tuesday"],
    ),
    ("On board were 300 sacks of cement and 19 motorcycles.", ["On board were 300 sacks of cement and 19 motorcycles"]),
    (
        "Revenue came in at $9.7 billion, the company said, a drop of 8% from a year earlier.",
        ["Revenue came in at $9.7 billion", "Revenue came in at $9.7 billion, a drop of 8% from a year earlier"],
    ),
    (
        "The harvest came to 14.2 million tons, figures from the office show, down from 20.6 million in 2025.",
        ["The harvest came to 14.2 million tons", "The harvest was down from 20.6 million in 2025"],
    ),
    (
        "The ministry rejects this: exporters were consulted in October, it said.",
        ["Exporters were consulted in October"],
    ),
    (
        "Exports rose 12 percent in May, while imports fell 3 percent.",
        ["Exports rose 12 percent in May", "Imports fell 3 percent"],
    ),
    (
        "Shares of Kellan, which makes pumps in Oslo, fell 8% on Thursday.",
        ["Shares of Kellan fell 8% on Thursday", "Kellan makes pumps in Oslo"],
    ),
    (
        "The race, first run in 1981, drew 900 people.",
        ["The race drew 900 people", "The race was first run in 1981"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_parts(text: str, expected: list[str]) -> None:
    assert sorted(texts(text)) == sorted(expected)


def test_the_span_of_a_part_is_its_own_words() -> None:
    text = "Northway will pay $41 for each share, a premium of 27% over Friday's close."
    spans = {" ".join(text[a:b] for a, b in draft.spans) for draft in drafts(text)}
    assert spans == {"Northway will pay $41 for each share", "a premium of 27% over Friday's close"}


def test_a_time_of_day_may_end_a_sentence() -> None:
    assert len(texts("A warning was issued at 6 a.m. Gusts reached 118 kilometers per hour by noon.")) == 2
    assert len(texts("The bomb exploded at 6 a.m. Monday near 12 homes.")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "There is a jetty on the bank.",
        "Friday began with rain.",
        "The answer will come in time.",
        "The Daily Globe has seen the certificate.",
        "The capital has also seen a war of words.",
    ],
)
def test_scenes_and_the_outlet_on_itself_are_not_offered(text: str) -> None:
    assert texts(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "One man burned a yellow jersey.",
        "Officials traced the outbreak to raspberries from Frostmere.",
        "Parliament debated the bill for an afternoon.",
    ],
)
def test_what_people_did_is_offered_without_a_figure(text: str) -> None:
    assert texts(text) == [text.rstrip(".")]


def test_the_author_in_the_byline_is_no_claim() -> None:
    from dataclasses import replace

    from store.extraction import extract

    document = replace(article("Ann Brill is the rector of a school in Lund."), byline="By Ann Brill")
    assert extract(document) == []
