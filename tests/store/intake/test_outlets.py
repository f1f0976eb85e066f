"""Which outlet a plain text comes from: roles are none, mastheads and wire credits are."""

from __future__ import annotations

import pytest

from store.intake import read_text
from store.intake.bylines import parse_byline
from store.intake.mastheads import masthead, names_outlet
from store.model import BlockKind

from .helpers import kinds, texts
from .test_blocks import FIRST, SECOND

TITLE = "Ferry stops as the river rises"


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("By Rhys Pemberton, Defence Correspondent", None),
        ("By Ana Ruiz, Courts and Crime Reporter", None),
        ("By Ana Ruiz, Arctic Bureau Chief", None),
        ("By Ana Ruiz, Moscow Bureau", None),
        ("By Ana Ruiz, UK Political Editor", None),
        ("By Ana Ruiz | Senior Energy Writer", None),
        ("By Ana Ruiz, Local Democracy Reporter", None),
        ("By Ana Ruiz, World News Editor", None),
        ("By Ana Ruiz, Editor-in-Chief", None),
        ("By Ana Ruiz, Newser Staff", "Newser"),
        ("By Ana Ruiz, Newser Staff Writer", "Newser"),
        ("By Ana Ruiz, Harbor Ledger Staff Writer", "Harbor Ledger"),
        ("By Ana Ruiz, Harbor Ledger Courts Reporter", "Harbor Ledger"),
        ("By Ana Ruiz, BBC Health Correspondent", "BBC"),
        ("By Ana Ruiz, Associated Press Writer", "Associated Press"),
        ("By Ana Ruiz, Defence Correspondent, Valley Courier", "Valley Courier"),
        ("By Ana Ruiz, Special to The Northgate Post", "The Northgate Post"),
        ("By Ana Ruiz, special to Quayside", "Quayside"),
        ("By Ana Ruiz, Valley Courier Washington Bureau", "Valley Courier"),
        ("By Ana Ruiz, Defence Editor of The Valley Courier", "The Valley Courier"),
    ],
)
def test_the_outlet_in_a_byline(line: str, outlet: str | None) -> None:
    byline = parse_byline(line)
    assert byline is not None
    assert (byline.names, byline.outlet) == ("Ana Ruiz" if "Rhys" not in line else "Rhys Pemberton", outlet)
    assert read_text(f"{TITLE}\n{line}\n{FIRST}\n{SECOND}", name="t.txt").outlet == outlet


@pytest.mark.parametrize(
    ("line", "outlet", "published"),
    [
        ("Tarnbridge Evening Courier", "Tarnbridge Evening Courier", None),
        ("THE RUNWAY REPORT", "The Runway Report", None),
        ("Kivijoki News (English edition)", "Kivijoki News", None),
        ("The Ostrey Post, Wednesday, Oct. 21, 2026", "The Ostrey Post", "2026-10-21"),
        ("The Ashgrove Gazette, 18 May 2026", "The Ashgrove Gazette", "2026-05-18"),
        ("Valley Courier | Published 18 May 2026, 07:15", "Valley Courier", "2026-05-18"),
        ("18 May 2026 · Valley Courier", "Valley Courier", "2026-05-18"),
        ("HARBOR RADIO NEWS - HOURLY DIGEST", "Harbor Radio News", None),
        ("Valley Courier — Weekend Edition", "Valley Courier", None),
        ("www.valleycourier.example | The Valley Courier", "The Valley Courier", None),
        ("From The Valley Courier, 18 May 2026", "The Valley Courier", "2026-05-18"),
    ],
)
def test_a_masthead_line(line: str, outlet: str, published: str | None) -> None:
    for head in (f"{line}\n{TITLE}\nBy Ana Ruiz", f"{TITLE}\n\nBy Ana Ruiz\n{line}", f"{TITLE}\n{line}\nBy Ana Ruiz"):
        document = read_text(f"{head}\n\n{FIRST}\n\n{SECOND}", name="t.txt")
        assert (document.title, document.outlet, document.published) == (TITLE, outlet, published), head
        assert document.byline == "Ana Ruiz"
        assert document.dek is None


@pytest.mark.parametrize(
    "line",
    [
        "World News",
        "Local news",
        "Business Report",
        "Mayor quits after row with the Courier",
        "What the papers say about the Post",
        "Why I Left the Evening Standard",
        "New jobs in the post",
        "London, 18 May 2026",
        "18 May 2026",
        "Special Report",
        "He signed the record.",
        "Police Sink the Express",
    ],
)
def test_no_masthead(line: str) -> None:
    assert masthead(line) is None
    document = read_text(f"{TITLE}\n{line}\nBy Ana Ruiz\n\n{FIRST}\n\n{SECOND}", name="t.txt")
    assert document.outlet is None
    assert document.title == TITLE


def test_a_headline_that_names_a_paper_is_still_the_headline() -> None:
    for line in ("Valley Courier", "Mayor Sues Valley Courier"):
        document = read_text(f"{line}\nBy Ana Ruiz\n\n{FIRST}\n\n{SECOND}", name="t.txt")
        assert document.title == line


def test_a_newsletters_headline_stands_below_its_masthead_and_byline() -> None:
    head = "THE RUNWAY REPORT\nYour daily airline briefing\nTuesday, February 9, 2027\n\nBy Ines Quiroga"
    document = read_text(
        f"{head}\n\nPELICAN'S LAST SUMMER?\n\n{FIRST}\n\n{SECOND} As the Runway Report wrote.", name="-"
    )
    assert document.title == "PELICAN'S LAST SUMMER?"
    assert (document.outlet, document.byline, document.published) == ("The Runway Report", "Ines Quiroga", "2027-02-09")


def test_a_masthead_in_capitals_takes_the_form_that_the_text_uses() -> None:
    text = f"SKERRY RADIO NEWS - HOURLY DIGEST\n20 May 2026\n\n{FIRST}\n\nThe owner told Skerry Radio that it was over."
    document = read_text(text, name="t.txt")
    assert (document.outlet, document.published) == ("Skerry Radio", "2026-05-20")
    assert document.title == "SKERRY RADIO NEWS - HOURLY DIGEST"


def test_a_place_and_a_date_below_the_byline_date_the_article() -> None:
    document = read_text(f"{TITLE}\nBy Ana Ruiz\nSolway, 18 May 2026\n\n{FIRST}\n\n{SECOND}", name="t.txt")
    assert (document.published, document.dek, document.outlet) == ("2026-05-18", None, None)
    assert texts(document, BlockKind.DATE) == ["Solway, 18 May 2026"]


@pytest.mark.parametrize(
    ("dateline", "body", "outlet"),
    [
        ("LUND (dpa) - ", "", "dpa"),
        ("BORMIERE, July 18 (Sportswire) - ", "He won.", "Sportswire"),
        ("SEOUL, Nov. 22 (Halyard Wire) — ", "He won.", "Halyard Wire"),
        ("OSTREY, Oct. 21 (CP) -- ", "The clerk told Continental Press that he won.", "Continental Press"),
        ("OSTREY, Oct. 21 (CP) -- ", "He won.", "CP"),
        ("OSTREY (AP) — ", "He won.", "AP"),
        ("OSTREY (AP) — ", "The Able Party won, it told Any Press.", "AP"),
        ("KESTREL BAY, Feb. 11 (GLOBE NEWSWIRE) -- ", "He won.", None),
        ("SPRINGFIELD (Ill.) — ", "He won.", None),
        ("SPRINGFIELD — ", "He won.", None),
    ],
)
def test_the_wire_in_a_dateline(dateline: str, body: str, outlet: str | None) -> None:
    assert read_text(f"{TITLE}\n\n{dateline}{FIRST}\n\n{body}", name="t.txt").outlet == outlet


def test_the_paper_that_prints_a_wire_story_is_its_outlet() -> None:
    for line in ("By Ana Ruiz, Valley Courier Staff", "Valley Courier", "The Valley Courier, 18 May 2026"):
        document = read_text(f"{TITLE}\n{line}\n\nOSTREY, Oct. 21 (Sportswire) -- {FIRST}\n\n{SECOND}", name="t.txt")
        assert document.outlet is not None
        assert document.outlet.endswith("Valley Courier")


def test_kinds_of_masthead_lines() -> None:
    found = kinds(f"Valley Courier\n{TITLE}\nThe Valley Courier, 18 May 2026\n{FIRST}\n{SECOND}")
    assert found["The Valley Courier, 18 May 2026"] == "date"
    assert found["Valley Courier"] == "furniture"


def test_names_of_outlets() -> None:
    for name in ("Reuters", "The Daily Record", "Halyard Wire", "Sportswire", "Northlight TV", "Gull & Sons Weekly"):
        assert names_outlet(name)
    for name in ("Defence", "Health News", "the end", "", "Deep Sea", "West Coast Politics"):
        assert not names_outlet(name)
