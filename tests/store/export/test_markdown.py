"""The sheet in Markdown: what a renderer shows is what the data is."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from markdown_it import MarkdownIt
from markdown_it.token import Token

from store.export import Export, write
from store.export.markdown import escape, quote
from store.export.marks import visible, visible_line
from store.model import Hop, Role, SourcingClass
from tests.store.export.making import AT, HOSTILE, article, claim, exports, mention, texts

RENDERER = MarkdownIt("gfm-like")


def sheet(export: Export) -> str:
    stream = io.StringIO()
    write(export, "md", stream, exported_at=AT)
    return stream.getvalue()


def shown(token: Token) -> str:
    """What a renderer shows of an inline token; it may hold letters, entities and hard breaks, and no markup."""
    parts = []
    for child in token.children or ():
        assert child.type in ("text", "text_special", "hardbreak"), child.type
        parts.append("\n" if child.type == "hardbreak" else child.content)
    return "".join(parts)


def squeezed(text: str) -> list[str]:
    """The words of a text: a browser shows any run of white space as one space."""
    return text.split()


@given(texts)
def test_a_list_item_shows_its_text_exactly(text: str) -> None:
    tokens = RENDERER.parse(f"- {escape(text)}\n")
    kinds = [token.type for token in tokens]
    inline = [token for token in tokens if token.type == "inline"]
    if not visible_line(text).strip():
        assert all(shown(token).strip() == "" for token in inline)
        return
    assert kinds == [
        "bullet_list_open",
        "list_item_open",
        "paragraph_open",
        "inline",
        "paragraph_close",
        "list_item_close",
        "bullet_list_close",
    ]
    assert squeezed(shown(inline[0])) == squeezed(visible_line(text))


@given(texts)
def test_a_heading_shows_its_text_exactly(text: str) -> None:
    tokens = RENDERER.parse(f"## {escape(text)}\n")
    assert [token.type for token in tokens] == ["heading_open", "inline", "heading_close"]
    assert tokens[0].tag == "h2"
    assert squeezed(shown(tokens[1])) == squeezed(visible_line(text))


@given(texts)
def test_a_quotation_shows_its_text_exactly(text: str) -> None:
    tokens = RENDERER.parse(quote(text))
    assert {token.type for token in tokens} <= {
        "blockquote_open",
        "blockquote_close",
        "paragraph_open",
        "inline",
        "paragraph_close",
    }
    assert tokens[-1].type == "blockquote_close"
    assert sum(token.type == "blockquote_open" for token in tokens) == 1
    paragraphs = [shown(token) for token in tokens if token.type == "inline"]
    expected = [line.rstrip().replace(" ", "\xa0") for line in visible(text).split("\n") if line.strip()]
    lines = [line.rstrip().replace(" ", "\xa0") for part in paragraphs for line in part.split("\n")]
    assert [line for line in lines if line.strip()] == expected


@pytest.mark.parametrize("text", [*HOSTILE, "A.AC", "see bbc.co.uk for it", "Amazon.com fell 6.2%"])
def test_hostile_texts(text: str) -> None:
    tokens = RENDERER.parse(f"- x {escape(text)}\n")
    assert squeezed(shown(tokens[3])) == squeezed("x " + visible_line(text))


@given(exports())
def test_a_sheet_has_a_heading_for_each_claim_and_mention(export: Export) -> None:
    text = sheet(export)
    assert not set(text) & set("\x00\x1b\x7f\x9b\r\t\u200b\u202e\u2028\ufeff")
    headings = [token.tag for token in RENDERER.parse(text) if token.type == "heading_open"]
    claims = list(export.claims)
    assert headings.count("h1") == 1
    assert headings.count("h2") == len(claims) + 1
    assert headings.count("h3") == sum(len(one.mentions) for one in claims)


def test_the_sheet_of_the_arsenal_claim() -> None:
    one = article(1, title="Kim [sic]", url="https://x.org/a", published="2024-11-22")
    two = article(2, outlet="Benzinga")
    chain = (Hop("The Wall Street Journal", Role.SPEAKER, "per"), Hop("Newser", Role.PUBLISHER))
    made = claim(
        7,
        mention(1, one.head, chain),
        mention(2, two.head, (), SourcingClass.UNSOURCED),
        text="North Korea has expanded its nuclear arsenal",
    )
    assert sheet(Export((one, two), (made,), ())) == (
        "# Sourcing sheet\n"
        "\n"
        "- Exported 2026-01-31T12:00:00Z.\n"
        "- 1 claim: 1 reviewed.\n"
        "- single source: one known origin (1).\n"
        "\n"
        "## North Korea has expanded its nuclear arsenal\n"
        "\n"
        "\\#7 · reviewed\n"
        "\n"
        "**single source: one known origin**\n"
        "\n"
        "- 2 outlets: Benzinga, Newser.\n"
        "- Known origin: The Wall Street Journal (Newser).\n"
        "- Benzinga gives no source.\n"
        "- So: 1 known origin, 1 unknown; not 2 sources.\n"
        "\n"
        "### Newser, “Kim \\[sic\\]”, 2024-11-22\n"
        "\n"
        "> It did.\n"
        "\n"
        "- Chain: The Wall Street Journal > Newser\n"
        "- named source · paraphrase · states it\n"
        "- Attributed by: “per” (The Wall Street Journal)\n"
        "- <https://x.org/a>\n"
        "\n"
        "### Benzinga, 2.txt, undated\n"
        "\n"
        "> It did.\n"
        "\n"
        "- Chain: (no source)\n"
        "- no source · paraphrase · states it\n"
        "\n"
        "## Articles\n"
        "\n"
        "- Newser · Kim \\[sic\\] · 2024-11-22 · <https://x.org/a>\n"
        "- Benzinga\n"
    )


def test_an_empty_sheet_says_so() -> None:
    assert sheet(Export((), (), ())) == (
        "# Sourcing sheet\n\n- Exported 2026-01-31T12:00:00Z.\n- 0 claims.\n\n## Articles\n\n"
    )
