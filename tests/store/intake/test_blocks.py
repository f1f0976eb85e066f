"""Each kind of block in plain text, and the body lines that look like something else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.errors import FileProblem
from store.intake import read_text
from store.model import BlockKind

from .helpers import body, check_blocks, kinds, texts

FIRST = "The ferry to Solway stopped at noon on Tuesday because of high water, its owner said in a letter."
SECOND = "It will run again on Friday, according to the harbor council, if the river falls below four meters."

ARTICLE = f"""Ferry stops as river rises

Owner blames a broken gauge upstream
By Dana Whit,  Harbor Ledger Staff
Posted Mar 3, 2026 4:12 PM CST
Ferry stops as river rises
The ferry at its berth. (AP Photo/Lou Ardent, File)

{FIRST}

What Happened: {SECOND} (More ferry stories.)

Get the news before breakfast.
Add our app to your phone.
X
"""


def test_an_article_with_all_its_parts() -> None:
    document = read_text(ARTICLE, name="t.txt")
    assert texts(document, BlockKind.HEADLINE) == ["Ferry stops as river rises"] * 2
    assert texts(document, BlockKind.DEK) == ["Owner blames a broken gauge upstream"]
    assert texts(document, BlockKind.BYLINE) == ["By Dana Whit,  Harbor Ledger Staff"]
    assert texts(document, BlockKind.DATE) == ["Posted Mar 3, 2026 4:12 PM CST"]
    assert texts(document, BlockKind.CAPTION) == ["The ferry at its berth. (AP Photo/Lou Ardent, File)"]
    assert texts(document, BlockKind.LABEL) == ["What Happened:"]
    assert body(document) == [FIRST, SECOND]
    assert texts(document, BlockKind.FURNITURE) == [
        "(More ferry stories.)",
        "Get the news before breakfast.",
        "Add our app to your phone.",
        "X",
    ]
    check_blocks(document)


@pytest.mark.parametrize(
    "line",
    [
        "Following the vote, the mayor resigned.",
        "Following weeks of rain, the dam gave way on Monday.",
        "Share prices fell 3 percent on Tuesday.",
        "Home sales rose for the third month.",
        "Read the letter aloud, the judge told her.",
        "Get-out-the-vote drives began on Monday.",
        "He denied it.",
        "“We will appeal.”",
        '"Nobody likes an empty boat," she wrote.',
        "''They are not coming back,'' the coach said.",
        "By Thursday, the port had closed.",
        "By five o’clock no paper had arrived.",
        "Photos show the pier in flames.",
        "Videos of the crash spread on Tuesday.",
        "Comments on the draft are due by May 4.",
        "Related companies fell sharply.",
        "Watch groups counted 31 ships off the harbor.",
        "More than 300 people left their homes.",
        "The app's users sued in March.",
        "Apple said its new privacy policy takes effect on Monday.",
        "The company said it uses cookies to follow readers.",
        "Subscribers left in droves, the paper said.",
        "The minister said (as the post shows) that talks go on.",
        "Copyright law was not at issue, the court said.",
        "Support for the bill fell to 41 percent.",
        "Trending upward for months, prices rose again.",
        "Next, the court will hear the appeal.",
        "Contact with the ship was lost at noon.",
        "Image makers advised the senator for years.",
        "Correction officers walked out on Monday.",
        "Live ammunition was used, the army said.",
        "Posted guards left the bridge on March 4, 2026.",
    ],
)
def test_a_line_of_reporting_stays_body(line: str) -> None:
    for text in (f"{FIRST}\n{line}\n{SECOND}", f"{FIRST}\n\n{line}\n\n{SECOND}", f"{FIRST}\n{SECOND}\n{line}"):
        assert kinds(text)[line] == "body"


@pytest.mark.parametrize(
    "line",
    [
        "X",
        "Close",
        "Share",
        "Advertisement",
        "Sign up for our free daily briefing.",
        "Sign up for The Northgate Morning, our free daily briefing.",
        "Tap to install our app.",
        "Install the Newser News app",
        "in two easy steps:",
        "1. Tap in your navigation bar.",
        "Never miss a headline. Turn on alerts in the Meridian app.",
        "Don't miss out: get our free premarket newsletter.",
        "Stay on top of the waterfront: text DOCK to 55501.",
        "Subscribe for $1 a week",
        "Follow us on Facebook and Instagram.",
        "Support our journalism for $2 a month.",
        "(More North Korea stories.)",
        "(All our coverage of the port strike.)",
        "Image Via Shutterstock",
        "Image credit: Portside Pictures",
        "Top image: Shutterstock",
        "© 2026 Northgate Media Ltd. All rights reserved.",
        "Copyright 2026 Harbor Ledger Co. Terms of Use. Privacy Policy.",
        "We and our 214 partners use cookies to improve your visit.",
        "The Ledger and its partners store information on your device. Reject non-essential cookies",
        "Read Next: 3 Shipping Stocks To Watch",
        "Tags: ferries, rivers",
        "What do you think? Tell us in the comments.",
        "4 min read",
        "https://example.org/a",
        "* * *",
    ],
)
def test_furniture_is_furniture_anywhere(line: str) -> None:
    for text in (f"{FIRST}\n{line}\n{SECOND}", f"{FIRST}\n\n{SECOND}\n\n{line}\n"):
        assert kinds(text)[line] == "furniture"


def test_a_closing_line_without_its_full_stop() -> None:
    assert (
        kinds(f"{FIRST}\n{SECOND}\nHer deputy takes over, the council said")["Her deputy takes over, the council said"]
        == "body"
    )


def test_teasers_below_read_next_and_no_further() -> None:
    found = kinds(f"{FIRST}\nRead Next:\nGrain Futures Climb As Stocks Thin\nIs It Time To Buy Quayline?\n{SECOND}")
    assert found["Grain Futures Climb As Stocks Thin"] == "furniture"
    assert found["Is It Time To Buy Quayline?"] == "furniture"
    assert found[SECOND] == "body"


def test_everything_below_the_comments_head() -> None:
    found = kinds(f"{FIRST}\n{SECOND}\nRecent Comments\nharbormaster62: here we go again\nI saw it. It was no gauge.")
    assert found["harbormaster62: here we go again"] == "furniture"
    assert found["I saw it. It was no gauge."] == "furniture"


def test_a_comment_button_above_the_article_cuts_nothing() -> None:
    found = kinds(f"Ferry stops as river rises\n12 comments\n{FIRST}\n{SECOND}")
    assert found[FIRST] == found[SECOND] == "body"


def test_navigation_above_the_headline() -> None:
    found = kinds(f"Home\nWorld\nMoney\nFerry stops as the river rises\nBy Dana Whit\nMarch 3, 2026\n{FIRST}\n{SECOND}")
    assert found["World"] == found["Money"] == "furniture"
    assert found["Ferry stops as the river rises"] == "headline"
    assert found["By Dana Whit"] == "byline"
    assert found["March 3, 2026"] == "date"


def test_a_whole_pasted_page() -> None:
    head = (
        "Skip to main content\nThe Evening Gazette\nNews | Sport | Health\nSubscribe\nHospital trust to close two wards"
    )
    credit = "Priya Nair\nHealth correspondent\nPublished 3 June 2026, 07:15 BST\nShare"
    picture = "A nurse walks past a ward\nGetty Images"
    foot = "Related Topics\nHospitals\nMore on this story\nFlooded school reopens\nTop Stories\nRail strike called off"
    tail = f"{foot}\n1 hour ago\nComments (14)\njo: no. Never."
    document = read_text(
        f"{head}\n{credit}\n{picture}\n{FIRST}\nAdvertisement\n{SECOND}\n{tail}",
        name="-",
    )
    assert document.title == "Hospital trust to close two wards"
    assert (document.outlet, document.byline, document.published) == ("The Evening Gazette", "Priya Nair", "2026-06-03")
    assert texts(document, BlockKind.CAPTION) == ["A nurse walks past a ward"]
    assert body(document) == [FIRST, SECOND]


def test_a_title_with_a_comma_is_no_byline() -> None:
    found = kinds(
        f"Markets | Tech | Opinion\nChip Maker Cuts Forecast, Blames Export Rules\nBy Marta Quill\n{FIRST}\n{SECOND}"
    )
    assert found["Markets | Tech | Opinion"] == "furniture"
    assert found["Chip Maker Cuts Forecast, Blames Export Rules"] == "headline"


def test_a_dek_that_is_a_sentence() -> None:
    found = kinds(f"Ferry stops as river rises\nIts owner blames a gauge.\nBy Dana Whit\n{FIRST}\n{SECOND}")
    assert found["Its owner blames a gauge."] == "dek"


def test_a_subhead_and_list_items_between_paragraphs() -> None:
    found = kinds(
        f"{FIRST}\n\nWhat the owners say\n\n{SECOND}\n\n- Two berths are shut\n- One is open\n\n{FIRST} Again."
    )
    assert found["What the owners say"] == "subhead"
    assert found["- Two berths are shut"] == "body"


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Why It Matters: The port is shut.", "Why It Matters:"),
        ("What’s Next: The mediator meets them.", "What’s Next:"),
        ("The Details: The papers list 640 jobs.", "The Details:"),
        ("WASHINGTON (AP) — The bill passed.", "WASHINGTON (AP) —"),
        ("LISVENNE, Maresia — The test failed.", "LISVENNE, Maresia —"),
        ("LONDON, Feb 11 (Reuters) - Shares fell.", "LONDON, Feb 11 (Reuters) -"),
        (
            "KESTREL BAY, Feb. 11, 2026 /PRNewswire/ -- Quayline named a chief.",
            "KESTREL BAY, Feb. 11, 2026 /PRNewswire/ --",
        ),
        ("(Reuters) - Shares fell.", "(Reuters) -"),
    ],
)
def test_labels_and_datelines_stand_apart(line: str, label: str) -> None:
    document = read_text(f"{FIRST}\n{line}\n{SECOND}", name="t.txt")
    assert texts(document, BlockKind.LABEL) == [label]
    assert body(document)[1] == line.removeprefix(label).strip()


@pytest.mark.parametrize(
    "line", ["IBM — the maker — said so.", "The question: will he run?", "Smith: I did not see it."]
)
def test_what_is_no_label(line: str) -> None:
    assert kinds(f"{FIRST}\n{line}\n{SECOND}")[line] == "body"


@pytest.mark.parametrize(
    "text", ["It rained.", "the sky fell on monday", "Ferry stops", "😀 It rained on 2 days.", "ab\ncd"]
)
def test_even_a_scrap_has_a_body(text: str) -> None:
    assert body(read_text(text, name="-"))


LINES = st.sampled_from(
    [
        *ARTICLE.split("\n"),
        "Read Next:",
        "Recent Comments",
        "By A",
        "W (AP) — X",
        "(More x stories.)",
        "What Happened:",
        "\u200b",
        "a (see here)",
    ]
)


@given(st.one_of(st.text(), st.lists(st.one_of(LINES, st.text(max_size=60)), max_size=30).map("\n".join)))
def test_blocks_cover_any_text_in_order(text: str) -> None:
    try:
        document = read_text(text, name="t")
    except FileProblem:
        return
    check_blocks(document)
    assert read_text(text, name="t") == document
