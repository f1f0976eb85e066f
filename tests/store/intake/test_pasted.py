"""Whole pages as editors paste them: each line is what it is on the screen that it came from."""

from __future__ import annotations

import pytest

from store.intake import read_text
from store.intake.dates import parse_date
from store.model import BlockKind

from .helpers import body, check_blocks, kinds, texts
from .test_blocks import FIRST, SECOND

TITLE = "Ferry stops as the river rises"


def test_a_wire_page_with_its_glued_date_and_its_pictures() -> None:
    caption = "A ferry at its berth in Solway, March 2, 2026. REUTERS/Lou Ardent"
    call = "The Daily Briefing newsletter provides all the news you need to start your day. Sign up here."
    document = read_text(
        f"{TITLE}\nBy Dana Whit\nMarch 3, 20266:02 PM PSTUpdated 2 hours ago\nItem 1 of 2 {caption}\n"
        f"[1/2]{caption} Purchase Licensing Rights, opens new tab\n"
        f"SOLWAY, March 3 (Reuters) - {FIRST}\n{call}\n{SECOND}\n"
        "Reporting by Dana Whit in Solway; Editing by Pim Aldous\n"
        "Our Standards: The Quayline Trust Principles., opens new tab",
        name="-",
    )
    assert (document.outlet, document.byline, document.published) == ("Reuters", "Dana Whit", "2026-03-03")
    assert document.dek is None
    assert len(texts(document, BlockKind.CAPTION)) == 2
    assert body(document) == [FIRST, SECOND]
    check_blocks(document)


def test_a_page_with_a_newsletter_in_its_middle() -> None:
    document = read_text(
        f"{TITLE}\nGreta Moll steps down after two months\nDana Whit in Solway and Lou Ardent\n"
        f"Tue 3 Mar 2026 18.02 GMT\n"
        f"Last modified on Wed 4 Mar 2026 09.14 GMT\nShare\nMoll last year. Photograph: Teo Marsh/The Guardian\n"
        f"{FIRST}\n"
        "skip past newsletter promotion\nSign up to First Edition\nFree daily newsletter\n"
        "Our morning email breaks down the key stories of the day, telling you what’s happening and why it matters\n"
        "Enter your email address\nSign up\n"
        "Privacy Notice: Newsletters may contain information about charities and ads.\n"
        f"after newsletter promotion\n{SECOND}\nExplore more on these topics\nFerries\nMost viewed",
        name="-",
    )
    assert (document.byline, document.published) == ("Dana Whit and Lou Ardent", "2026-03-03")
    assert document.dek == "Greta Moll steps down after two months"
    assert body(document) == [FIRST, SECOND]
    assert texts(document, BlockKind.SUBHEAD) == []


def test_pictures_in_the_head_with_the_makers_name_below() -> None:
    for credit in ("Dana Polk | The Harbor Ledger", "Credit...Dana Polk for The Herald", "Photo by Dana Polk"):
        found = kinds(
            f"{TITLE}\nBy Lou Ardent\nA ferry at its berth on Monday.\n{credit}\nShare\n142\n{FIRST}\n{SECOND}"
        )
        assert found["A ferry at its berth on Monday."] == "caption"
        assert found["142"] == "furniture"
        assert found[FIRST] == "body"


def test_a_first_paragraph_above_a_picture_stays_body() -> None:
    lead = "The head of the ferry line resigned on Tuesday."
    text = f"{TITLE}\nBy Lou Ardent\n{lead}\nGetty Images\nGreta Moll wears a blue coat on the quay\n{FIRST}\n{SECOND}"
    found = kinds(text)
    assert found[lead] == "body"
    assert found["Greta Moll wears a blue coat on the quay"] == "caption"


def test_a_broadcasters_page_pasted() -> None:
    document = read_text(
        f"BBC\nHome\nNews\nFerry boss quits over cracks\n3 March 2026\nPriya Nair\nTransport correspondent\n"
        f"Getty Images\n"
        f"Greta Moll wears a blue coat and looks on\n{FIRST}\nImage source, PA Media\nImage caption,\n"
        f"The ferry has been out of service since Monday\n{SECOND}\n'Nobody told us'\n{FIRST} Again.\nGet in touch\n"
        "Have you been affected by this? Share your experiences by emailing haveyoursay@news.example.",
        name="-",
    )
    assert (document.title, document.outlet) == ("Ferry boss quits over cracks", "BBC")
    assert (document.byline, document.published, document.dek) == ("Priya Nair", "2026-03-03", None)
    assert body(document) == [FIRST, SECOND, f"{FIRST} Again."]
    assert texts(document, BlockKind.SUBHEAD) == ["'Nobody told us'"]
    assert "The ferry has been out of service since Monday" in texts(document, BlockKind.CAPTION)


def test_the_date_of_publication_in_a_line_that_opens_with_the_update() -> None:
    for line in (
        "Updated March 4, 2026 9:14 a.m. | Published March 3, 2026 6:02 p.m.",
        "PUBLISHED: March 3, 2026 at 6:02 PM PST | UPDATED: March 4, 2026 at 9:14 AM PST",
        "Updated 4 March 2026, first published 3 March 2026",
    ):
        assert read_text(f"{TITLE}\nBy Dana Whit\n{line}\n{FIRST}\n{SECOND}", name="-").published == "2026-03-03"


@pytest.mark.parametrize(
    ("printed", "iso"),
    [
        ("March 3, 20266:02 PM PST", "2026-03-03"),
        ("3 March 202618:02 GMT", "2026-03-03"),
        ("Published March 3, 2026Updated March 4, 2026", "2026-03-03"),
        ("March 3, 20261", None),
        ("March 3, 202612", None),
    ],
)
def test_dates_glued_to_a_time(printed: str, iso: str | None) -> None:
    assert parse_date(printed) == iso


def test_a_comment_button_in_the_middle_loses_nothing() -> None:
    more = [f"{SECOND} It was the {number}. time this year that the boats stood still." for number in range(5)]
    found = kinds("\n".join([TITLE, FIRST, SECOND, "12 Comments", *more]))
    assert {found[line] for line in more} == {"body"}


def test_a_press_release_has_no_outlet() -> None:
    document = read_text(
        f"FOR IMMEDIATE RELEASE\nSolway Line Names Greta Moll\nSOLWAY, March 3, 2026 (GLOBE NEWSWIRE) -- {FIRST}\n"
        f"{SECOND}\n"
        "This press release contains forward-looking statements that involve risks.\nMedia Contact:\nDana Whit",
        name="-",
    )
    assert (document.outlet, document.published) == (None, "2026-03-03")
    assert body(document) == [FIRST, SECOND]


@pytest.mark.parametrize(
    "line",
    [
        "You have been granted access, use your keyboard to continue reading.",
        "Our morning email tells you what is happening and why it matters.",
        "This press release contains forward-looking statements that involve risks.",
        "Privacy Notice: Newsletters may contain information about charities.",
    ],
)
def test_more_furniture(line: str) -> None:
    assert kinds(f"{FIRST}\n{line}\n{SECOND}")[line] == "furniture"


def test_the_print_edition_is_a_disclosure() -> None:
    line = "A version of this article appears in print on March 4, 2026, Section A, Page 18 of the New York edition."
    assert kinds(f"{FIRST}\n{SECOND}\n{line}")[line] == "disclosure"


def test_reporting_beside_its_look_alikes() -> None:
    for line in (
        "Our morning email server was down, the bank said.",
        "The Daily Record newsletter was right, the court found.",
        "The council sent a newsletter that told residents to sign up here.",
        "Privacy is dead, Moll said.",
    ):
        assert kinds(f"{FIRST}\n{line}\n{SECOND}")[line] == "body"


@pytest.mark.parametrize(
    ("line", "call"),
    [
        ("A weekly letter. Forwarded this by a friend? Subscribe here.", "Forwarded this by a friend? Subscribe here."),
        ("The boats stopped on Monday. Sign up here.", "Sign up here."),
        ("The boats stopped on Monday, she said. Read more here.", "Read more here."),
        ("“It is over.” Got a tip? Email the newsdesk.", "Got a tip? Email the newsdesk."),
    ],
)
def test_a_call_at_the_end_of_a_paragraph_stands_apart(line: str, call: str) -> None:
    document = read_text(f"{FIRST}\n{line}\n{SECOND}", name="-")
    assert texts(document, BlockKind.FURNITURE) == [call]
    assert body(document)[1] == line.removesuffix(call).strip()
    check_blocks(document)


def test_a_question_and_its_answer_stay_together() -> None:
    for line in (
        "The boats stopped. Have you seen this before? The captain shook his head.",
        "He asked the crew. Did you get more? Tell me, he said.",
        "She told residents to sign up here.",
    ):
        assert kinds(f"{FIRST}\n{line}\n{SECOND}")[line] == "body"


def test_named_fields_above_the_text() -> None:
    document = read_text(
        f"Title: {TITLE}\nSource: Valley Courier\nAuthor: Ana Ruiz\nDate: 4 May 2026\nURL: https://vc.example/1\n\n{FIRST}\n\n{SECOND}",
        name="-",
    )
    assert (document.title, document.outlet, document.byline) == (TITLE, "Valley Courier", "Ana Ruiz")
    assert (document.published, document.url) == ("2026-05-04", "https://vc.example/1")
    assert body(document) == [FIRST, SECOND]
    assert texts(document, BlockKind.HEADLINE) == [f"Title: {TITLE}"]
    check_blocks(document)


def test_one_line_with_a_colon_is_no_field() -> None:
    document = read_text(f"Source: {TITLE}\n\n{FIRST}\n\n{SECOND}", name="-")
    assert document.outlet is None
    assert body(document) == [FIRST, SECOND]


def test_the_address_above_a_pasted_article_is_its_url() -> None:
    document = read_text(f"https://ledger.example/2026/ferry\n{TITLE}\nBy Dana Whit\n{FIRST}\n{SECOND}", name="-")
    assert (document.url, document.title) == ("https://ledger.example/2026/ferry", TITLE)
    document = read_text(f"{TITLE}\nBy Dana Whit\n{FIRST}\nhttps://other.example/a\n{SECOND}", name="-")
    assert document.url is None
