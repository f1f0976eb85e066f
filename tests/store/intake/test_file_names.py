"""What the name of a file tells of the outlet, and what it must not."""

from __future__ import annotations

import pytest

from store.intake import read_text

from .test_blocks import FIRST, SECOND

TITLE = "Ferry stops as the river rises"


def outlet(name: str, *body: str, head: str = "") -> str | None:
    """The outlet of an article with these paragraphs, in a file of this name."""
    lines = [TITLE, *([head] if head else []), "By Ana Ruiz", "", FIRST, "", *body, "", SECOND]
    return read_text("\n".join(lines), name=name).outlet


AGREED = [
    ("nbs_news.txt", "“It shook,” Grace Hale told NBS.", "NBS"),
    ("nbs-business.txt", "The emails, which NBS has seen, date from May.", "NBS"),
    ("kbn_news.txt", "A second official told KBN News the gate was open.", "KBN News"),
    ("wkhf_public_media.txt", "In an email to WKHF, a spokesperson said the gate was open.", "WKHF"),
    ("the_compass.txt", "One ambassador told The Compass the gate was open.", "The Compass"),
    ("lantern.txt", "Two reviewers, whom The Lantern contacted, had not been paid.", "The Lantern"),
    ("commonwealth_tribune.txt", "The memo was obtained by The Commonwealth Tribune.", "The Commonwealth Tribune"),
    ("HarborWatch.md", "A memo seen by Harbor Watch says the gate was open.", "Harbor Watch"),
    ("b_wold_evening_post.txt", "A copy of the letter has been passed to the Post.", "Wold Evening Post"),
    ("channel_six_live.txt", "She was speaking on Channel Six on Monday.", "Channel Six"),
]


@pytest.mark.parametrize(("name", "sentence", "expected"), AGREED)
def test_the_file_names_the_outlet_that_the_article_speaks_as(name: str, sentence: str, expected: str) -> None:
    assert outlet(name, sentence) == expected
    assert outlet("b.txt", sentence) != expected or name == "commonwealth_tribune.txt"


def test_a_line_of_the_head_may_be_the_name() -> None:
    assert outlet("the_term_sheet.txt", head="The Term Sheet") == "The Term Sheet"
    assert outlet("bnc_business.txt", head="BNC BUSINESS") == "BNC Business"


@pytest.mark.parametrize("name", ["harbor_gazette.txt", "c_harbor_gazette.txt", "the-harbor-gazette.md"])
def test_a_newspapers_name_stands_alone(name: str) -> None:
    assert outlet(name) == "Harbor Gazette"


def test_what_the_article_prints_is_fuller() -> None:
    assert outlet("dale_courier.txt", head="The Cressbridge and Dale Courier, 18 May 2026") == (
        "The Cressbridge and Dale Courier"
    )


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("police_report.txt", "The report was seen by police officials."),
        ("putin.txt", "Officials told Putin that the gate was open."),
        ("eu.txt", "She told EU officials that the gate was open."),
        ("eu_business.txt", "She told EU officials that the gate was open."),
        ("north_korea.txt", "North Korea has expanded its fleet."),
        ("breaking_news.txt", "There was no other news."),
        ("article1.txt", "It was the first article of its kind."),
        ("blog_post.txt", "The gate was open, a blog post says."),
        ("a.txt", "A gate was open."),
        ("...txt", "The gate was open."),
    ],
)
def test_a_topic_is_no_outlet(name: str, sentence: str) -> None:
    assert outlet(name, sentence) is None


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        ("Football reporter", None),
        ("Conrad Blythe, Chief Sports Reporter", None),
        ("Rob Ashdown\nBusiness reporter", None),
        ("Ana Ruiz, Six News Social Affairs Editor", "Six News"),
    ],
)
def test_a_role_under_a_name_is_no_outlet(role: str, expected: str | None) -> None:
    assert outlet("t.txt", head=role) == expected


def test_an_outlet_that_is_introduced_is_another() -> None:
    sentence = "The email was obtained by ERN, the public broadcaster. The list was seen by ERN, a broadcaster."
    assert outlet("t.txt", sentence) is None
