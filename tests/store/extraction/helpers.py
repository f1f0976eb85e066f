"""Articles made by hand, and short ways to say what came out of them."""

from __future__ import annotations

import hashlib

from store.extraction import extract
from store.model import Block, BlockKind, Document, Draft, Role


def article(text: str, *, outlet: str | None = "The Daily Globe", published: str | None = "2026-03-04") -> Document:
    """A Document whose every line is a body block."""
    blocks = []
    start = 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(start, start + len(line), BlockKind.BODY))
        start += len(line) + 1
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return Document(text=text, sha256=digest, outlet=outlet, published=published, blocks=tuple(blocks))


def drafts(text: str, *, outlet: str | None = "The Daily Globe") -> list[Draft]:
    """What is extracted from a text whose every line is body."""
    return extract(article(text, outlet=outlet))


def texts(text: str) -> list[str]:
    """The stand-alone wordings of what is extracted."""
    return [draft.text for draft in drafts(text)]


def chain(draft: Draft) -> list[str | None]:
    """The names of a draft's hops, the publisher left out."""
    return [hop.name for hop in draft.chain if hop.role is not Role.PUBLISHER]


def said(text: str) -> dict[str, list[str | None]]:
    """Wording -> chain, for everything extracted."""
    return {draft.text: chain(draft) for draft in drafts(text)}


def chains(text: str, words: str) -> list[list[str | None]]:
    """The different chains of the drafts of ``text`` that have ``words`` in their wording or in the article's words."""
    found: list[list[str | None]] = []
    for draft in drafts(text):
        places = [text[start:end] for start, end in draft.spans]
        if any(words.lower() in place.lower() for place in (draft.text, *places)) and chain(draft) not in found:
            found.append(chain(draft))
    return found
