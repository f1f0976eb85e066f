"""Whole HTML pages: what is the article, what is not, and what the page says of itself."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.errors import FileProblem
from store.intake import read_text
from store.intake.htmltokens import Raw, Tag, tokens
from store.intake.htmltree import parse_page
from store.model import BlockKind, Production

from .helpers import PAGES, body, check_blocks, one, texts


def test_json_ld_in_a_graph_and_a_body_beside_its_header() -> None:
    document = one(PAGES / "graph.html")
    assert document.title == "Reservoir at Hollin falls to a third of its volume"
    assert document.dek == "Farmers downstream have been told to halve what they draw until the rains"
    assert document.byline == "Ines Okafor, Tam Reyes"
    assert document.outlet == "Valley Courier"
    assert document.published == "2026-05-02"  # as printed: the machine-readable date is in UTC
    assert document.url == "https://valleycourier.example/2026/05/reservoir"
    assert body(document) == [
        "The reservoir at Hollin holds 31 percent of what it can, the water board said on Saturday, its lowest level "
        "since records began in 1958.",
        "“We saw it coming,” said Orla Venn.",
        "Following a vote on Friday, about 2,400 farms must halve their draw from June\u00a01, and the board may fine "
        "those that do not.",
        "Some call it too late.",
        "Almond growers want the old wells reopened.",
        "Rice growers have asked for $12 million.",
        "“You cannot farm a memo,” Jon Dahl said.",
        "Share prices of the Dellwater company fell 3 percent.",
    ]
    assert texts(document, BlockKind.CAPTION) == ["Cracked mud below the Hollin dam. (Photo: Pell Arden)"]
    assert texts(document, BlockKind.SUBHEAD) == ["What the farms say"]
    for gone in ("Well permits", "inbox", "mudlark", "rights reserved", "Email"):
        assert gone not in document.text
    check_blocks(document)


def test_an_old_page_of_tables_and_line_breaks() -> None:
    document = one(PAGES / "table_layout.html")
    assert document.title == "Ferry line to drop its night crossing"
    assert (document.outlet, document.byline) == ("Harbor Notes", "Wes Tarn")
    assert [words[:20] for words in body(document)] == [
        "The Solway ferry lin",
        "The crossing carried",
        '"Nobody likes an emp',
        "The council meets ag",
    ]


def test_cards_hidden_text_and_consent() -> None:
    document = one(PAGES / "cards.html")
    assert document.dek == "Judges say the city never had the power"
    assert (document.outlet, document.byline, document.published) == ("Meridian Post", "Dana Whit", "2026-03-09")
    assert texts(document, BlockKind.LABEL) == ["KESTREL BAY (Reuters) —"]
    assert texts(document, BlockKind.FURNITURE) == ["(More Kestrel Bay stories.)"]
    assert len(body(document)) == 5
    assert "“We will appeal.”" in body(document)
    for gone in ("chowder", "Fares on the bay", "not on the screen", "device", "how the levy"):
        assert gone not in document.text


def test_a_machine_made_page() -> None:
    document = one(PAGES / "machine.html")
    assert document.production is Production.AI_GENERATED
    assert texts(document, BlockKind.LABEL) == ["What Happened:", "Why It Matters:"]
    assert "Shipping Stocks" not in document.text
    assert "Brandt & Coyle" in body(document)[1]


def test_the_posts_of_a_live_report_stay() -> None:
    document = one(PAGES / "live.html")
    assert len(body(document)) == 3
    assert (document.outlet, document.byline, document.published) == ("Nordsund Herald", "Coast Desk", "2026-10-01")


def test_the_same_page_twice_is_the_same_article() -> None:
    assert one(PAGES / "graph.html") == one(PAGES / "graph.html")


PROSE = "The council voted on Monday to close the bridge, a clerk said, and to open it again in May of next year."


@pytest.mark.parametrize(
    ("inner", "words"),
    [
        (f"<p>{PROSE} A<b>B</b>C&amp;D</p>", "ABC&D"),
        (f"<p>{PROSE} On <time>Monday</time> it rained.</p>", "On Monday it rained."),
        (f"<p>{PROSE}</p><p>[sic] he said [/] so.</p>", "[sic] he said [/] so."),
        (f"<p>{PROSE}</p><p>Caf&eacute; &#8217;s &nope; 3 &lt; 4.</p>", "Café ’s &nope; 3 < 4."),
        (f"<p>{PROSE}<p>No end tag here.", "No end tag here."),
        (f"<p title='a>b'>{PROSE}</p><p>It is done.</p>", "It is done."),
        (f"<p>{PROSE}</p><script>if (a<b) document.write('<p>x</p>')</script><p>It is done.</p>", "It is done."),
        (f"<p>{PROSE}</p><!-- <p>no</p> --><P CLASS=x>It is done.</P>", "It is done."),
        (f"<p>{PROSE}<br>One break is a blank.</p>", "year. One break is a blank."),
    ],
)
def test_inline_markup_and_entities(inner: str, words: str) -> None:
    document = read_text(f"<html><body><article><h1>A bridge is closed</h1>{inner}</article></body></html>", name="-")
    assert words in document.text
    assert "document.write" not in document.text
    check_blocks(document)


@pytest.mark.parametrize(
    "page",
    [
        "<html><body></body></html>",
        "<html><head><title>Only a title</title></head></html>",
        "<html><body><nav><a href=/>Home</a></nav></body></html>",
        "<html>",
    ],
)
def test_a_page_without_an_article(page: str) -> None:
    with pytest.raises(FileProblem, match="no article found"):
        read_text(page, name="x.html")


def test_broken_json_ld_is_passed_over() -> None:
    deep = "[" * 100_000
    data = '<script type="application/ld+json">'
    page = f'<html>{data}{deep}</script>{data}{{"@type":</script>'
    document = read_text(f"{page}<article><h1>A bridge is closed</h1><p>{PROSE}</p></article>", name="-")
    assert body(document) == [PROSE]


TAGS = (
    "<p> </p> <div/> </div> <article> </article> <a> </a> <br> <h1> </h1> <script> </script> <td> <li> <figure> <time>"
)
SCRAPS = ["<", ">", "&", "&#x110000;", "<!--", "-->", '"', "'", PROSE, " He said so. ", "\u2028", "<b", "<![CDATA["]
FRAGMENTS = st.sampled_from([*TAGS.split(), *SCRAPS, "<div class='comments'>"])


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.lists(st.one_of(FRAGMENTS, st.text(max_size=20)), max_size=40).map("".join))
def test_any_page_gives_blocks_or_one_clear_line(source: str) -> None:
    try:
        document = read_text(f"<html>{source}", name="t")
    except FileProblem:
        return
    check_blocks(document)


@given(st.text(alphabet="<>/ab \"'=-!&;", max_size=200))
def test_tokens_never_fail_and_texts_come_from_the_page(page: str) -> None:
    for token in tokens(page):
        assert isinstance(token, (str, Tag, Raw))
        if isinstance(token, Tag):
            token.attributes()


HOSTILE = [
    "<a ",
    "<p>x",
    "<div>",
    "<b>",
    "<!",
    "<!--",
    '<a "',
    "<a '\">",
    "<script>",
    "</",
    "&amp;",
    "<br>",
    "<td>",
    "</p>",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_a_hostile_page_ends(piece: str) -> None:
    """Each of these makes a parser that looks for ends in vain take minutes."""
    page = parse_page(piece * (400_000 // len(piece)))
    assert page.deepest <= page.tags + 1


@pytest.mark.parametrize("line", ["A-", "By A, ", "ABC ", "(more (", "Why ", "A"])
def test_a_hostile_line_ends(line: str) -> None:
    check_blocks(read_text(line * (200_000 // len(line)), name="-"))


def test_deep_nesting_is_cut_off() -> None:
    page = parse_page("<div>" * 50_000 + PROSE)
    assert max(node.depth for node in page.nodes) <= 150
    assert [block.text for block in page.blocks] == [PROSE]


def test_the_readers_are_not_loaded_before_they_are_needed() -> None:
    heavy = "trafilatura|charset_normalizer|lxml|store.intake.(page|plain)"
    code = f"import re, sys, store.intake; print([name for name in sys.modules if re.match('{heavy}', name)])"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"
