"""The sheet as a page: a browser shows the data as it is, runs nothing and fetches nothing."""

from __future__ import annotations

import io
from html.parser import HTMLParser

import pytest
from hypothesis import given

from store.export import Export, write
from store.export.marks import visible
from tests.store.export.making import AT, HOSTILE, article, claim, exports, mention

ELEMENTS = {
    "html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "p", "ul", "li", "section", "blockquote", "a",
}  # fmt: skip
LONE = {"meta"}


class Reader(HTMLParser):
    """The elements, attributes and texts of a page; asserts that it is well formed."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[tuple[str, int]] = []
        self.texts: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ELEMENTS
        self.seen.append((tag, dict(attrs)))
        if tag not in LONE:
            self.open.append((tag, len(self.texts)))
            self.texts.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        if self.open:
            self.texts[self.open[-1][1]] += data


def page(export: Export) -> str:
    stream = io.StringIO()
    write(export, "html", stream, exported_at=AT)
    return stream.getvalue()


def read(export: Export) -> Reader:
    reader = Reader()
    reader.feed(page(export))
    reader.close()
    assert reader.open == []
    return reader


@given(exports())
def test_a_page_is_well_formed_and_fetches_nothing(export: Export) -> None:
    assert not set(page(export)) & set("\x00\x1b\x7f\x9b\r\t\u200b\u202e\u2028\ufeff")
    for tag, attributes in read(export).seen:
        assert not {"src", "onload", "onclick", "style"} & set(attributes)
        if tag == "a":
            assert (attributes["href"] or "").lower().startswith(("http://", "https://"))
        else:
            assert "href" not in attributes


@given(exports())
def test_every_text_is_shown_exactly(export: Export) -> None:
    texts = read(export).texts
    for made in export.claims:
        assert visible(made.text) in texts
        for one in made.mentions:
            assert visible(one.verbatim) in texts


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts(text: str) -> None:
    head = article(1, title=text, url=text)
    texts = read(Export((head,), (claim(1, mention(1, head.head, verbatim=text), text=text),), ())).texts
    assert visible(text) in texts


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", 'https://x.org/" onclick="x', "https://x.org/\u202e", "data:text/html,x", "//x.org"]
)
def test_an_unfit_address_is_no_link(url: str) -> None:
    made = claim(1, mention(1, article(1, url=url).head))
    assert "a" not in [tag for tag, _ in read(Export((), (made,), ())).seen]


def test_a_fit_address_is_a_link() -> None:
    made = claim(1, mention(1, article(1, url="https://x.org/?a=1&b=2").head))
    assert ("a", {"href": "https://x.org/?a=1&b=2", "rel": "noreferrer"}) in read(Export((), (made,), ())).seen
