"""The sourcing sheet in Markdown, for a colleague to read as it is or rendered.

The data is escaped so that a CommonMark or GitHub renderer shows it exactly: brackets, stars and angle
brackets of an article are letters, never markup.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import IO, TextIO

from store.export import sheet
from store.export.marks import visible, visible_line
from store.export.snapshot import Export
from store.model import Article, Claim, Mention

_ACTIVE = re.compile(
    r"[\\`*_\[\]<|~$]"  # code, emphasis, links, tags, tables, strike-through, mathematics
    r"|&(?=[#\w]+;)"  # character references
    r"|:(?=(?:[A-Za-z+-][\w+-]*|100|1234):)"  # emoji names
    r"|(?<=\w):(?=//)|(?<=www)\.|@"  # addresses that a renderer would link
    r"|(?<=\w)\.(?=(?i:[a-z]{2}|xn--\w+|рф|biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop)\b)"
    r"|=(?==)|\^"  # highlights and footnotes of other renderers
    r"|#(?=#*\s*$)"  # the end of a heading
)
_ACTIVE_AT_START = re.compile(r"^(?:([#+=>-])|(\d{1,9})([.)]))")


def write_markdown(export: Export, stream: TextIO, exported_at: str) -> None:
    """Title, sum, every claim with its label, working and mentions, and the list of articles."""
    tally = sheet.Tally()

    def body(out: IO[str]) -> None:
        for claim in tally.count(export.claims):
            out.writelines(_claim(claim))

    def head(out: TextIO) -> None:
        out.write(f"# {sheet.TITLE}\n\n")
        out.writelines(f"- {escape(line)}\n" for line in tally.lines(exported_at))

    sheet.write_below_sum(stream, body, head)
    stream.writelines(_articles(export.articles))


def escape(text: str) -> str:
    """``text`` on one line of Markdown so that it shows as it is; unseen characters and line feeds as
    marks.
    """
    return _escape_line(visible_line(text))


def _escape_line(line: str) -> str:
    """One line, its unseen characters marked already: what would act is escaped, leading spaces are kept."""
    words = line.lstrip()
    spaces = "".join("&nbsp;" if char in " \xa0" else f"&#{ord(char)};" for char in line[: len(line) - len(words)])
    escaped = _ACTIVE.sub(lambda found: "\\" + found.group(), words)
    return spaces + _ACTIVE_AT_START.sub(lambda at: f"\\{at[1]}" if at[1] else f"{at[2]}\\{at[3]}", escaped)


def quote(text: str) -> str:
    """``text`` as a block quotation, its own lines and their leading spaces kept."""
    lines = visible(text).split("\n")
    quoted: list[str] = []
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        ending = "\\" if line.strip() and following.strip() else ""
        quoted.append(f"> {_escape_line(line)}{ending}\n" if line.strip() else ">\n")
    return "".join(quoted)


def _claim(claim: Claim) -> Iterator[str]:
    yield f"\n## {escape(claim.text)}\n\n"
    yield f"{escape(sheet.standing(claim))}\n\n"
    yield f"**{escape(sheet.label_line(claim))}**\n\n"
    yield from (f"- {escape(step)}\n" for step in claim.sourcing.working)
    yield from (f"- Warning: {escape(warning)}\n" for warning in claim.sourcing.warnings)
    for mention in claim.mentions:
        yield from _mention(mention)
    yield from _list("Notes", (escape(sheet.note_line(note)) for note in claim.notes))
    yield from _list(
        "Evidence",
        (escape(sheet.evidence_line(item)) + _link(item.url, " · ") for item in claim.evidence),
    )


def _mention(mention: Mention) -> Iterator[str]:
    yield f"\n### {escape(sheet.place(mention))}\n\n"
    yield quote(mention.verbatim)
    yield f"\n- Chain: {escape(sheet.chain_line(mention))}\n"
    yield f"- {escape(sheet.manner(mention))}\n"
    if cues := sheet.cues(mention):
        yield f"- Attributed by: {escape(cues)}\n"
    yield from (f"- Warning: {escape(warning)}\n" for warning in mention.warnings)
    if mention.article.url:
        yield f"- {_link(mention.article.url)}\n"


def _list(title: str, items: Iterable[str]) -> Iterator[str]:
    for place, item in enumerate(items):
        if place == 0:
            yield f"\n**{title}**\n\n"
        yield f"- {item}\n"


def _link(url: str | None, before: str = "") -> str:
    """An address as a link if it is fit to be one, else as text; nothing for none."""
    if not url:
        return ""
    address = sheet.web_address(url)
    return before + (f"<{address}>" if address else escape(url))


def _articles(articles: Iterable[Article]) -> Iterator[str]:
    yield "\n## Articles\n\n"
    for article in articles:
        document = article.document
        parts = (document.outlet, document.title, document.published, document.byline)
        shown = [escape(part) for part in parts if part]
        shown += [words for words in (sheet.PRODUCTION_WORDS[document.production],) if words]
        yield f"- {' · '.join(shown) or 'untitled'}{_link(document.url, ' · ')}\n"
