"""Short ways to look at a Document."""

from __future__ import annotations

from pathlib import Path

from store.intake import read, read_text
from store.model import BlockKind, Document

PAGES = Path(__file__).parent / "pages"


def texts(document: Document, kind: BlockKind) -> list[str]:
    """The words of every block of one kind, in order."""
    return [document.text[block.start : block.end] for block in document.blocks if block.kind is kind]


def body(document: Document) -> list[str]:
    """The body blocks' words."""
    return texts(document, BlockKind.BODY)


def kinds(text: str) -> dict[str, str]:
    """Kind by words for every block of a plain text."""
    document = read_text(text, name="t.txt")
    return {document.text[block.start : block.end]: block.kind.value for block in document.blocks}


def one(path: Path) -> Document:
    """The single Document of an article file."""
    documents = list(read(path))
    assert len(documents) == 1
    assert isinstance(documents[0], Document)
    return documents[0]


def check_blocks(document: Document) -> None:
    """Blocks run in order, do not overlap, are not blank, and cover every character that is not a blank."""
    end = 0
    covered = bytearray(len(document.text))
    for block in document.blocks:
        assert end <= block.start < block.end <= len(document.text)
        words = document.text[block.start : block.end]
        assert words.strip() == words
        assert words
        covered[block.start : block.end] = b"\1" * (block.end - block.start)
        end = block.end
    for place, char in enumerate(document.text):
        assert covered[place] or char.isspace(), (place, char)
