"""Speakers named again by less than before: by the fuller name that the article has given."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import chains, said

PEOPLE = "Orrin is in talks to buy Halvane, three people familiar with the discussions said on Monday. "
BETWEEN = "Halvane, which employs 4,600 people in Austin, makes chips. It has two plants. It was founded in 1999. "


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (
            "A guard, Brahim Tahri, was shot dead, his brother told RNI. He had five children, the brother said.",
            "five children",
            "Brahim Tahri's brother",
        ),
        (
            "It cost 4 billion, said the Financial Supervision Board. The Board says that it had acted.",
            "had acted",
            "Financial Supervision Board",
        ),
        (
            "The Confederation of Ardenian Workers met. Pay rose by 3.6 per cent, the confederation argues.",
            "3.6",
            "Confederation of Ardenian Workers",
        ),
        (
            "Two of the hostages are Danes, according to their employer, the medical charity Open Ward.",
            "Danes",
            "Open Ward",
        ),
        (
            "The owner of the tanker, Pelican Tankers of Athens, insists that it was in open waters.",
            "open waters",
            "Pelican Tankers",
        ),
        (
            "A gang calling itself Black Heron has a page. The gang says that 40 files were copied.",
            "40 files",
            "Black Heron",
        ),
        ("A militia known as the Ridge Front struck. The militia said two men were held.", "held", "Ridge Front"),
        (PEOPLE + BETWEEN + "The deal would close in May, the people said.", "close in May", "three people familiar"),
        (PEOPLE + "It began in May, one of the three people said.", "began in May", "one of three people familiar"),
        (PEOPLE + BETWEEN + "It ends in May, the person said.", "ends in May", "three people familiar"),
        ("“I was offered Lisbon,” one backbencher told Radio Havn.", "Lisbon", "backbencher"),
        (
            "Pelican Tankers runs the ship. The engineer, a citizen of Tarsus, is safe, the firm added.",
            "is safe",
            "Pelican Tankers",
        ),
    ],
)
def test_the_name_is_as_full_as_the_article_has_it(text: str, words: str, name: str) -> None:
    found = chains(text, words)
    assert len(found) == 1
    assert (found[0][0] or "").startswith(name)


def test_a_client_is_meant_where_the_lawyer_speaks() -> None:
    text = (
        "The bank manager, Ida Holm, left in May. Her lawyer said she would appeal. She has two sons, the lawyer said."
    )
    assert said(text)["Ida Holm has two sons"] == ["Ida Holm's lawyer"]


@pytest.mark.parametrize("group", ["Islanders", "Villagers", "Bondholders", "Conservationists", "Oceanographers"])
def test_groups_of_all_kinds_speak(group: str) -> None:
    assert chains(f"The boat had been seen on Sunday, {group.lower()} said.", "seen on Sunday") == [[group.lower()]]
