"""What an article says of itself: outlet, byline, date, production."""

from __future__ import annotations

import pytest

from store.intake import read_text
from store.intake.bylines import parse_byline
from store.intake.dates import is_date_line, parse_date
from store.intake.disclosures import disclosed_production
from store.model import Production

from .test_blocks import ARTICLE, FIRST, SECOND


def test_metadata_of_a_plain_article() -> None:
    document = read_text(ARTICLE, name="x.txt")
    assert document.title == "Ferry stops as river rises"
    assert document.dek == "Owner blames a broken gauge upstream"
    assert (document.outlet, document.byline, document.published) == ("Harbor Ledger", "Dana Whit", "2026-03-03")
    assert document.production is Production.UNKNOWN


@pytest.mark.parametrize(
    ("extra", "outlet"),
    [
        ("By Arden Dier, \u00a0Newser Staff", "Newser"),
        ("By Tomas Elling, Tradebeam Staff", "Tradebeam"),
        ("By Ana Ruiz, Valley Courier", "Valley Courier"),
        ("Harbor Ledger Staff", "Harbor Ledger"),
        ("Install the Newser News app", "Newser News"),
        ("This story was generated using Benzinga Neuro and edited by Kaustubh Bagalkote", "Benzinga"),
        ("Coastal Business Wire could not independently verify the documents.", "Coastal Business Wire"),
        ("(Reuters) - The ferry stopped, the council said.", "Reuters"),
        ("By Ana Ruiz, Staff Writer", None),
        ("The owner told the Post that the gauge was old.", None),
        ("The letter was seen by the council.", None),
        ("Letters seen by Quayline show it.", None),
    ],
)
def test_outlet_of_plain_text(extra: str, outlet: str | None) -> None:
    assert read_text(f"{extra}\n{FIRST}\n{SECOND}", name="x.txt").outlet == outlet
    assert read_text(f"{FIRST}\n{SECOND}\n{extra}", name="x.txt").outlet == outlet


def test_an_outlet_on_a_line_of_its_own_below_the_byline() -> None:
    document = read_text(
        f"Ferry stops as river rises\nBy Lou Ardent\nAssociated Press\n{FIRST}\n{SECOND}", name="x.txt"
    )
    assert (document.byline, document.outlet) == ("Lou Ardent", "Associated Press")


def test_two_names_of_one_outlet_count_together() -> None:
    text = f"By Arden Dier, Newser Staff\n{FIRST}\n{SECOND}\nInstall the Newser News app"
    assert read_text(text, name="x.txt").outlet == "Newser"


def test_the_file_name_settles_a_faint_sign_but_gives_no_outlet() -> None:
    text = f"{FIRST}\n{SECOND}\n© 2026 Harbor Ledger Co."
    assert read_text(text, name="harbor_ledger.txt").outlet == "Harbor Ledger"
    assert read_text(f"{FIRST}\n{SECOND}", name="harbor_ledger.txt").outlet is None


@pytest.mark.parametrize(
    ("printed", "iso"),
    [
        ("Posted Nov 22, 2024 1:51 PM CST", "2024-11-22"),
        ("2026-03-04", "2026-03-04"),
        ("2026-02-11 14:20", "2026-02-11"),
        ("2026-03-04T23:20:00-08:00", "2026-03-04"),
        ("March 4, 2026", "2026-03-04"),
        ("4 March 2026", "2026-03-04"),
        ("Wed, 4th of March, 2026", "2026-03-04"),
        ("Sept. 3, 2025", "2025-09-03"),
        ("31/12/2025", "2025-12-31"),
        ("03/04/2026", None),
        ("February 30, 2026", None),
        ("Friday", None),
    ],
)
def test_dates(printed: str, iso: str | None) -> None:
    assert parse_date(printed) == iso


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("Updated March 4, 2026, at 6:20 p.m. ET", True),
        ("Published: 4 March 2026 | Updated: 5 March 2026", True),
        ("Wednesday, March 4, 2026", True),
        ("2 hours ago", True),
        ("Posted by admin on 4 March 2026 in News", True),
        ("On March 4, 2026, the port closed.", False),
        ("March 4, 2026 was a bad day", False),
        ("1" * 119, False),
    ],
)
def test_date_lines(line: str, is_one: bool) -> None:
    assert is_date_line(line) is is_one


@pytest.mark.parametrize(
    ("line", "names", "outlet"),
    [
        ("By April Ryan", "April Ryan", None),
        ("BY JANE DOE", "JANE DOE", None),
        ("By Jane Doe and John Roe", "Jane Doe and John Roe", None),
        ("By Jane Doe | March 4, 2026", "Jane Doe", None),
        ("By Jane Doe March 4, 2026", "Jane Doe", None),
        ("By Sam Davis Jr.", "Sam Davis Jr.", None),
        ("Story by Jane Doe for The Valley Courier", "Jane Doe", "The Valley Courier"),
        ("By Jane Doe, Reuters", "Jane Doe", "Reuters"),
    ],
)
def test_bylines(line: str, names: str | None, outlet: str | None) -> None:
    byline = parse_byline(line)
    assert byline is not None
    assert (byline.names, byline.outlet) == (names, outlet)


@pytest.mark.parametrize(
    "line", ["By Thursday the port", "By March", "By then", "By Election Day, turnout had fallen.", "By"]
)
def test_no_bylines(line: str) -> None:
    assert parse_byline(line) is None


@pytest.mark.parametrize(
    ("line", "production"),
    [
        ("This story was generated using Benzinga Neuro and edited by Kaustubh Bagalkote", Production.AI_GENERATED),
        ("This article was written by artificial intelligence.", Production.AI_GENERATED),
        ("Drafted with the Tradebeam Pulse writing tool; checked by Priya Oster", Production.AI_ASSISTED),
        ("This article was translated with the help of AI.", Production.AI_ASSISTED),
        ("This content was partially produced with the help of AI tools.", Production.AI_ASSISTED),
        ("AI was used to draft this story.", Production.AI_ASSISTED),
        ("Note: no AI was used in this story.", Production.HUMAN),
        ("FOR IMMEDIATE RELEASE", Production.PRESS_RELEASE),
        ("KESTREL BAY, Feb. 11, 2026 /PRNewswire/ --", Production.PRESS_RELEASE),
        ("The memo was generated using an AI tool, the court heard.", Production.UNKNOWN),
        ("Coastal Business Wire could not verify it.", Production.UNKNOWN),
        ("Reporting by Dana Whit; editing by Lou Ardent", Production.UNKNOWN),
    ],
)
def test_production(line: str, production: Production) -> None:
    assert disclosed_production(line) is production


def test_a_press_release_is_known_by_its_dateline() -> None:
    document = read_text(f"KESTREL BAY, Feb. 11, 2026 /PRNewswire/ -- {FIRST}\n\n{SECOND}", name="x.txt")
    assert document.production is Production.PRESS_RELEASE
    assert document.published == "2026-02-11"
