"""Whole pages of many kinds, pasted and saved: what they say of themselves, their body, no claim from the rest."""

from __future__ import annotations

from pathlib import Path

import pytest

from store.extraction import extract
from store.intake import read_data
from store.model import BlockKind, Document, Production

from .helpers import PAGES, body, check_blocks, one, texts

TICKER = """Skip to main content
BREAKING
Live: Parliament votes on pension reform
Subscribe
Sign in
News
Politics
Home › News › Region
REGION

Council closes Tolm bridge after cracks are found in two piers
Engineers say repairs may take until autumn
Author headshot
By Petra Holm, Transport Correspondent
Published: 14:22, 9 June 2026 | Updated: 16:05, 9 June 2026
3 min read
Share on Facebook
112 comments

The Tolm bridge, closed to all traffic since Tuesday morning. Picture: Karl Ness
The city council closed the Tolm bridge on Tuesday after divers found cracks in two of its nine piers.
Read more: Why our bridges are crumbling
ADVERTISEMENT
The bridge was built in 1961 and last inspected in 2019.
Recommended for you
Ferry fares to rise by 8 percent from July
Mr Lund said a temporary ferry would start on Thursday.
Most read
1
Swimmer, 23, missing off Norby beach
Comments
JohnB77 2 hours ago
They knew about this in 2019 and did nothing!!!
Anna K 1 hour ago
My husband drives over it every day.
© 2026 The Tolm Post. All rights reserved.
"""
CONSENT = """We value your privacy
We and our 842 partners store and/or access information on a device, such as unique identifiers in cookies.
Accept all
Reject all
Manage preferences

MARKETS
Orrin shares slump as brewer cuts outlook
June 9, 2026 at 7:41 AM EDT
By Lena Park and Omar Diaz
Orrin NV fell as much as 11% in Amsterdam after the brewer cut its full-year outlook.
ORR
+ Add to watchlist
41.20 EUR −3.40%
What's moving markets
Subscribe to the Markets Daily newsletter for everything you need to know before the opening bell.
By submitting my information, I agree to the Privacy Policy and Terms of Service.
The company sold 4.1 million hectoliters of beer in May.
(Updates with shares in the second paragraph.)
— With assistance from Pim Aldous
Before it's here, it's on the Ledger Terminal.
More From Ledger
Wheat falls on rain in the plains
"""
LOCAL = """TOLM OBSERVER
Tuesday, June 9, 2026
E-Edition
Obituaries
LOCAL NEWS
Fire guts furniture factory in Norby; 40 jobs at risk
JUNE 9, 2026 AT 5:12 P.M.
REPORTED BY ANNA SKOG
Listen to this article
00:00 / 03:41
NORBY — A fire destroyed the Lindal furniture factory on Monday night, the fire brigade said.
Gallery: 12 images
Smoke over the Lindal plant early on Tuesday. (Staff photo/Erik Vann)
No one was hurt. The plant employs 40 people.
Related: Sawmill fire of 2021 blamed on faulty wiring
This story was produced with the help of artificial intelligence and reviewed by an editor.
Reach reporter Anna Skog at 555-0142 or @annaskog.
Sponsored content
This one trick lowers your heating bill by 40 percent
by Taboola
"""
CORRECTED = """Menu
Nord Daily
Log In
WORLD
EUROPE
Storm Edda cuts power to 60,000 homes

Nord Daily

By Kim Aas and Siv Lie

Jan. 14, 2026 Updated 9:40 a.m. ET
Leer en español
Listen · 5:12 min
Share full article
233

Storm Edda cut power to 60,000 homes in the north on Tuesday, the grid operator said.
Fourteen schools are closed, and a ferry ran aground near Vardo.
Want all of Nord Daily? Subscribe.
The company expects to restore power by Thursday.
A correction was made on Jan. 14, 2026: An earlier version of this article misstated the number of homes. It is 60,000.
When we learn of a mistake, we acknowledge it with a correction. If you spot an error, please let us know.
Kim Aas is a reporter for Nord Daily covering climate.
More in Europe
Snow closes Alpine passes
"""
TABLOID = """dailyscope.example/politics/minister-quits
DailyScope
Minister quits over ferry deal | DailyScope
By Staff Writer
10 Jun 2026 • 11:02 BST
• 4 min read
Transport minister Nils Orr has resigned over a ferry contract worth €40m (Image: PA)
Transport minister Nils Orr resigned on Wednesday over a ferry contract worth €40m.
Get the best politics stories straight to your inbox
Enter email
SUBSCRIBE
We use your sign-up to provide content in ways you've consented to and to improve our understanding of you.
READ MORE: Ferry fares to rise by 8 per cent
The opposition has called for an inquiry.
Follow DailyScope on Google News
Story Saved
You can find this story in My Bookmarks.
"""
MARKDOWN = """# Radio Norby
- [Listen live](https://radionorby.example/live)

# Doctors strike over night shifts
**Wednesday 10 June 2026** · Author: Jan Moe · Reading time: 2 minutes

![Doctors outside Norby hospital](img.jpg)
*Doctors outside Norby hospital on Tuesday. Photo: NTB*

Some 1,200 doctors at Norby hospital walked out at 7 a.m. on Wednesday.

[Read also: Nurses win 9 percent raise](https://radionorby.example/nurses)
"""
GRAPH = """<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Mayor of Évran resigns - La Gazette d’Évran</title><script type="application/ld+json">{"@graph":[
{"@type":"Person","@id":"#p","name":"Zoé Lemaître"},{"@type":"ReportageNewsArticle","headline":"Mayor of Évran resigns",
"author":{"@id":"#p"},"datePublished":"2026-06-07","publisher":{"@id":"#org"}},
{"@type":"NewsMediaOrganization","@id":"#org","name":"La Gazette d’Évran"}]}</script></head><body><table><tr><td>
<a href=1>Accueil</a><br><a href=2>Sports</a></td><td><h1>Mayor of Évran resigns</h1><p>The mayor of Évran, René
Müller, resigned on Sunday after a report found that he had spent €48,000 of public money on travel.</p><p>His deputy,
Chloé Ó Briain, takes over on Monday.</p></td></tr></table></body></html>"""


def pasted(text: str, name: str = "t.txt") -> Document:
    """A pasted page."""
    document = read_data(text.encode(), name=name)
    check_blocks(document)
    return document


def claimed(document: Document) -> str:
    """The words of all that is offered as a claim."""
    return " ".join(draft.text for draft in extract(document))


def test_a_ticker_above_the_menu_is_not_the_headline() -> None:
    document = pasted(TICKER)
    assert document.title == "Council closes Tolm bridge after cracks are found in two piers"
    assert (document.byline, document.published) == ("Petra Holm", "2026-06-09")
    assert [line.split()[0] for line in body(document)] == ["The", "The", "Mr"]
    for gone in ("pension", "Swimmer", "husband", "2019 and did", "fares"):
        assert gone not in claimed(document)


@pytest.mark.parametrize("codec", ["utf-16", "utf-8-sig", "utf-16-le"])
def test_a_pasted_page_in_another_coding(codec: str) -> None:
    text = TICKER.replace("Tolm", "Żółw")
    data = text.encode(codec) if codec != "utf-16-le" else b"\xff\xfe" + text.encode(codec)
    document = read_data(data, name="t.txt")
    assert document.title == "Council closes Żółw bridge after cracks are found in two piers"
    assert len(body(document)) == 3


def test_a_consent_notice_and_a_quotation_of_shares() -> None:
    document = pasted(CONSENT)
    assert document.title == "Orrin shares slump as brewer cuts outlook"
    assert (document.byline, document.published) == ("Lena Park and Omar Diaz", "2026-06-09")
    assert len(body(document)) == 2
    for gone in ("partners", "agree", "Terminal", "Wheat", "assistance"):
        assert gone not in claimed(document)


def test_a_local_page_with_a_shouted_byline_and_a_machine() -> None:
    document = pasted(LOCAL)
    assert document.title == "Fire guts furniture factory in Norby; 40 jobs at risk"
    assert (document.outlet, document.byline, document.published) == ("Tolm Observer", "ANNA SKOG", "2026-06-09")
    assert document.production is Production.AI_ASSISTED
    assert len(texts(document, BlockKind.DISCLOSURE)) == 1
    assert "trick" not in claimed(document)


def test_a_page_with_a_correction_and_its_writers() -> None:
    document = pasted(CORRECTED)
    assert document.title == "Storm Edda cuts power to 60,000 homes"
    assert (document.outlet, document.byline, document.published) == ("Nord Daily", "Kim Aas and Siv Lie", "2026-01-14")
    assert len(body(document)) == 3
    for gone in ("earlier version", "reporter", "mistake", "Alpine"):
        assert gone not in claimed(document)


def test_a_tabloid_page_with_boxes() -> None:
    document = pasted(TABLOID)
    assert (document.outlet, document.published) == ("DailyScope", "2026-06-10")
    assert len(body(document)) == 2
    for gone in ("sign-up", "Bookmarks", "fares"):
        assert gone not in claimed(document)


def test_markdown_with_the_sites_name_as_its_first_heading(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(MARKDOWN, encoding="utf-8")
    document = one(page)
    assert (document.title, document.published) == ("Doctors strike over night shifts", "2026-06-10")
    assert body(document) == ["Some 1,200 doctors at Norby hospital walked out at 7 a.m. on Wednesday."]
    assert document.dek is None


def test_an_author_named_by_reference_in_a_page_of_windows() -> None:
    document = read_data(GRAPH.encode("cp1252"), name="p.html")
    assert document.title == "Mayor of Évran resigns"
    assert (document.outlet, document.byline) == ("La Gazette d’Évran", "Zoé Lemaître")
    assert document.published == "2026-06-07"
    assert len(body(document)) == 2


def test_json_ld_in_an_array_beside_boxes_and_a_biography() -> None:
    document = one(PAGES / "spill.html")
    assert document.title == "Mine spill kills fish along 20 miles of the Tarn"
    assert (document.outlet, document.byline) == ("The Upland Herald", "Dora Kell, Sam Voss")
    assert document.url == "https://uplandherald.example/news/mine-spill"
    assert document.published == "2026-06-08"
    assert document.production is Production.AI_ASSISTED
    offered = claimed(document)
    for gone in ("Dora Kell", "cookies", "inbox", "400 people", "Trout season"):
        assert gone not in offered
    assert "fined $3.4" in offered


def test_a_page_that_a_browser_saved() -> None:
    document = one(PAGES / "saved.html")
    assert document.url == "https://www.moortimes.example/2026/06/07/school-roof-collapse/"
    assert (document.title, document.outlet) == ("School roof collapses in Moor", "Moor Times")
    assert document.published == "2026-06-07"
    assert len(body(document)) == 2
    assert "Library" not in document.text


def test_a_page_that_only_a_script_shows() -> None:
    document = one(PAGES / "script_only.html")
    assert (document.outlet, document.published) == ("Statewire", "2026-06-02")
    assert document.url == "https://statewire.example/politics/vell-mayor"
    assert len(body(document)) == 3


def test_hidden_words_and_templates_are_no_part_of_a_page() -> None:
    document = one(PAGES / "hidden.html")
    assert (document.byline, document.published) == ("Kim Aas", "2026-01-14")
    offered = claimed(document)
    for gone in ("senator", "resigned", "bank failed", "40 people", "boots", "16 schools", "views"):
        assert gone not in offered
    assert "Vardø" in offered


def test_an_address_keeps_what_names_the_page() -> None:
    page = (
        '<html><link rel=canonical href="https://a.example/x?id=7&utm_medium=y&fbclid=z#top"><h1>A b c</h1>'
        + "<p>Mr Lund said it.</p>" * 3
    )
    assert read_data(page.encode(), name="p.html").url == "https://a.example/x?id=7"
