"""Small documents and desks for tests of the store."""

from __future__ import annotations

import hashlib
from pathlib import Path

from store.desk import Desk
from store.model import (
    Block,
    BlockKind,
    Document,
    Draft,
    Hop,
    QuoteType,
    Role,
    SourcingClass,
)


def document(text: str, outlet: str | None = "The Example", path: str = "example.txt") -> Document:
    """A document of one body block for each line."""
    blocks, start = [], 0
    for line in text.split("\n"):
        if line:
            blocks.append(Block(start, start + len(line), BlockKind.BODY))
        start += len(line) + 1
    return Document(
        text=text,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        path=path,
        title="A title",
        outlet=outlet,
        published="2024-11-22",
        blocks=tuple(blocks),
    )


def drafts(doc: Document, *, source: str | None = None, cue: str | None = "said") -> list[Draft]:
    """A draft for each body line, all with the same source."""
    publisher = (Hop(doc.outlet, Role.PUBLISHER),) if doc.outlet else ()
    origin = (Hop(source, Role.SPEAKER, cue),) if source else ()
    return [
        Draft(
            spans=((block.start, block.end),),
            text=doc.text[block.start : block.end],
            quote_type=QuoteType.PARAPHRASE if source else QuoteType.OUTLET_VOICE,
            sourcing_class=SourcingClass.NAMED if source else SourcingClass.UNSOURCED,
            chain=(*origin, *publisher),
            worth=1 / (number + 2),
        )
        for number, block in enumerate(doc.blocks)
    ]


def add(desk: Desk, text: str, outlet: str = "The Example", source: str | None = None) -> list[int]:
    """Put an article on the desk, a claim for each line; gives the claims' ids in order of place."""
    doc = document(text, outlet, f"{outlet}.txt")
    receipt = desk.add_article(doc, drafts(doc, source=source))
    assert receipt is not None
    return list(receipt.claim_ids)


def arsenal_desk(path: Path) -> Desk:
    """Two outlets on one arsenal, one with a source and one without: claims 1 to 4."""
    desk = Desk.open(path, reviewer="ann")
    add(
        desk,
        "North Korea has expanded its nuclear arsenal\nNorth Korea will not give up its weapons",
        "Newser",
        "The Wall Street Journal",
    )
    add(desk, "Kim continued to expand his nuclear arsenal\nThe fleet fired 12 missiles", "Benzinga")
    return desk
