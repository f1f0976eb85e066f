"""The sourcing sheet as one self-contained page: no scripts, nothing fetched, light and dark, fit to print."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape as escape_html
from typing import IO, TextIO

from store.export import sheet
from store.export.marks import visible
from store.export.snapshot import Export
from store.model import Article, Claim, Mention

_STYLE = """\
:root { color-scheme: light dark; --ink: #1c1c1e; --paper: #fff; --faint: #63636a; --line: #d8d8de; --mark:
#f3f1e8; } @media (prefers-color-scheme: dark) { :root { --ink: #e9e9ec; --paper: #18181b; --faint: #a3a3ad;
--line: #3a3a42; --mark: #25252b; } } body { font: 1rem/1.5 Georgia, serif; color: var(--ink); background:
var(--paper); max-width: 46rem; margin: 2rem auto; padding: 0 1rem; } h1, h2, h3, .label, .faint {
font-family: system-ui, sans-serif; } h2 { margin: 2.5rem 0 .25rem; padding-top: 1rem; border-top: 1px solid
var(--line); font-size: 1.25rem; } h3 { margin: 1rem 0 .25rem; font-size: 1rem; } .label { font-weight: 600;
margin: .5rem 0; } .faint { color: var(--faint); font-size: .875rem; margin: 0; } blockquote { margin:
.25rem 0; padding: .5rem .75rem; background: var(--mark); border-left: 3px solid var(--line); white-space:
pre-wrap; } ul { margin: .25rem 0; padding-left: 1.25rem; } a { color: inherit; overflow-wrap: anywhere; }
section { break-inside: avoid; } @media print { :root { --ink: #000; --paper: #fff; --faint: #444; --line:
#999; --mark: #fff; } body { margin: 0; max-width: none; font-size: 10.5pt; } h2, h3 { break-after: avoid; }
}
"""


def write_page(export: Export, stream: TextIO, exported_at: str) -> None:
    """Title, sum, every claim with its label, working and mentions, and the list of articles, as one HTML
    page.
    """
    tally = sheet.Tally()

    def body(out: IO[str]) -> None:
        for claim in tally.count(export.claims):
            out.writelines(_claim(claim))

    def head(out: TextIO) -> None:
        out.write(
            '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{sheet.TITLE}</title>\n<style>\n{_STYLE}</style>\n</head>\n<body>\n<h1>{sheet.TITLE}</h1>\n"
        )
        out.writelines(_list(escape(line) for line in tally.lines(exported_at)))

    sheet.write_below_sum(stream, body, head)
    stream.writelines(_articles(export.articles))
    stream.write("</body>\n</html>\n")


def escape(text: str) -> str:
    """``text`` so that a browser shows it as it is, unseen characters as marks."""
    return escape_html(visible(text))


def _claim(claim: Claim) -> Iterator[str]:
    yield f'<h2 id="claim-{claim.id}" dir="auto">{escape(claim.text)}</h2>\n'
    yield f'<p class="faint">{escape(sheet.standing(claim))}</p>\n'
    yield f'<p class="label">{escape(sheet.label_line(claim))}</p>\n'
    yield from _list(
        (
            *(escape(step) for step in claim.sourcing.working),
            *(f"Warning: {escape(warning)}" for warning in claim.sourcing.warnings),
        )
    )
    for mention in claim.mentions:
        yield from _mention(mention)
    yield from _titled("Notes", [escape(sheet.note_line(note)) for note in claim.notes])
    yield from _titled(
        "Evidence", [escape(sheet.evidence_line(item)) + _link(item.url, " · ") for item in claim.evidence]
    )


def _mention(mention: Mention) -> Iterator[str]:
    yield f'<section>\n<h3 dir="auto">{escape(sheet.place(mention))}</h3>\n'
    yield f'<blockquote dir="auto">{escape(mention.verbatim)}</blockquote>\n'
    cues = sheet.cues(mention)
    yield from _list(
        (
            f"Chain: {escape(sheet.chain_line(mention))}",
            escape(sheet.manner(mention)),
            *((f"Attributed by: {escape(cues)}",) if cues else ()),
            *(f"Warning: {escape(warning)}" for warning in mention.warnings),
            *((_link(mention.article.url),) if mention.article.url else ()),
        )
    )
    yield "</section>\n"


def _titled(title: str, items: list[str]) -> Iterator[str]:
    if items:
        yield f"<h3>{title}</h3>\n"
        yield from _list(items)


def _list(items: Iterable[str]) -> Iterator[str]:
    """A list of items that are HTML already; nothing for none."""
    opened = False
    for item in items:
        yield "" if opened else "<ul>\n"
        opened = True
        yield f'<li dir="auto">{item}</li>\n'
    if opened:
        yield "</ul>\n"


def _link(url: str | None, before: str = "") -> str:
    """An address as a link if it is fit to be one, else as text; nothing for none."""
    if not url:
        return ""
    address = sheet.web_address(url)
    return before + (
        f'<a href="{escape_html(address)}" rel="noreferrer">{escape(address)}</a>' if address else escape(url)
    )


def _articles(articles: Iterable[Article]) -> Iterator[str]:
    yield "<h2>Articles</h2>\n"
    yield from _list(_article(article) for article in articles)


def _article(article: Article) -> str:
    document = article.document
    parts = (document.outlet, document.title, document.published, document.byline)
    shown = [escape(part) for part in parts if part]
    shown += [words for words in (sheet.PRODUCTION_WORDS[document.production],) if words]
    return (" · ".join(shown) or "untitled") + _link(document.url, " · ")
