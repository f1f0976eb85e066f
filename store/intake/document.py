"""A cleaned text and its lines, to a Document: blocks, and what the article says of itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from store.model import Block, BlockKind, Document, Production

from .blocks import classify
from .bylines import parse_byline
from .cleaning import digest
from .dates import parse_date, publication_date
from .disclosures import disclosed_production
from .lines import Line
from .outlets import find_outlet


def build_document(
    text: str,
    lines: Sequence[Line],
    *,
    path: str | None,
    given: Mapping[str, str | None] | None = None,
    notices: Sequence[str] = (),
) -> Document:
    """The Document of a cleaned ``text``.

    ``given`` holds metadata known from elsewhere (front matter, a page's head, a record's fields) under the names that
    Document has for it; it goes before what the text says.
    """
    blocks = classify(lines)
    known = {name: value for name, value in (given or {}).items() if value}
    said = {
        "title": first_text(text, blocks, BlockKind.HEADLINE),
        "dek": first_text(text, blocks, BlockKind.DEK),
        "byline": find_byline(text, blocks),
        "published": find_published(text, blocks),
        "url": find_url(text, blocks),
    }
    if "outlet" not in known:
        said["outlet"] = find_outlet(text, blocks, path)
    if "published" in known:
        printed = parse_date(known["published"])
        if printed is None:
            notices = (*notices, f"date not understood: {known['published'][:60]}")
            del known["published"]
        else:
            known["published"] = printed
    fields = {**{name: value for name, value in said.items() if value}, **known}
    return Document(
        text=text,
        sha256=digest(text),
        path=path,
        url=fields.get("url"),
        title=fields.get("title"),
        dek=fields.get("dek"),
        outlet=fields.get("outlet"),
        byline=fields.get("byline"),
        published=fields.get("published"),
        production=find_production(text, blocks),
        blocks=blocks,
        notices=tuple(notices),
    )


def first_text(text: str, blocks: Sequence[Block], kind: BlockKind) -> str | None:
    """The words of the first block of ``kind``, blanks folded; None without one."""
    return next((" ".join(text[block.start : block.end].split()) for block in blocks if block.kind is kind), None)


def find_byline(text: str, blocks: Sequence[Block]) -> str | None:
    """The writers' names from the first byline that has any."""
    for block in blocks:
        if block.kind is BlockKind.BYLINE:
            line = text[block.start : block.end]
            # Markup may name a byline that leaves out the "By".
            byline = parse_byline(line) or parse_byline(f"By {line}")
            if byline is not None and byline.names:
                return byline.names
    return None


def find_published(text: str, blocks: Sequence[Block]) -> str | None:
    """The ISO date of publication: a date line, else the byline's or the dateline's own date.

    Of several date lines the first that does not speak of an update counts.
    """
    for kind in (BlockKind.DATE, BlockKind.BYLINE, BlockKind.LABEL):
        later = None
        for block in blocks:
            if block.kind is not kind:
                continue
            line = text[block.start : block.end]
            found = publication_date(line)
            if found and (not line.lower().startswith(("updated", "last", "modified")) or found != parse_date(line)):
                return found
            later = later or found
        if later:
            return later
    return None


def find_url(text: str, blocks: Sequence[Block]) -> str | None:
    """The web address that stands on a line of its own above the article."""
    for block in blocks:
        if block.kind is BlockKind.BODY:
            return None
        line = text[block.start : block.end]
        if block.kind is BlockKind.FURNITURE and line.startswith(("https://", "http://")) and " " not in line:
            return line
    return None


def find_production(text: str, blocks: Sequence[Block]) -> Production:
    """How the article was made, from the first line that discloses it (a press release from its dateline too)."""
    for block in blocks:
        if block.kind in (BlockKind.DISCLOSURE, BlockKind.LABEL, BlockKind.FURNITURE):
            found = disclosed_production(text[block.start : block.end])
            if found is not Production.UNKNOWN:
                return found
    return Production.UNKNOWN
