"""A page as its blocks of text, each with the elements around it: enough to tell an article from its page."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from .htmltokens import Raw, Tag, tokens
from .wordlists import words

_VOID = words("br img hr meta link input source wbr area base col embed param track")
_BLOCK = words(
    "p div section article main li ul ol td th tr table tbody thead h1 h2 h3 h4 h5 h6 blockquote pre dd dt dl body "
    "header footer aside nav figure figcaption form fieldset address details summary center hgroup html "
    "caption label picture video audio iframe select option dialog menu"
)
_CLOSED_BY_SIBLING: dict[str, set[str]] = {
    "li": {"li"}, "dt": {"dt", "dd"}, "dd": {"dt", "dd"},
    "tr": {"tr"}, "td": {"td", "th"}, "th": {"td", "th"}, "option": {"option"},
}  # fmt: skip
_CLOSES_P = _BLOCK - {"label", "option", "select", "picture", "video", "audio", "iframe", "html", "body"}
_MOST_NESTING = 150
"""Deeper elements count as part of their ancestor at this depth."""
_MARKING = ("class", "id", "role", "itemprop", "data-testid", "data-component", "aria-label", "property")
_UNSEEN = re.compile(r"\b(?:visually-?hidden|sr-only|screen-?reader|visuallyhidden|hidden-text)\b", re.IGNORECASE)
_BREAK = "\0"
"""Stands for a <br> until the block is closed: no page that is let in holds a NUL."""
_BLANKS = re.compile(r"[ \t\n\r\f\0]+")
_PARTING = re.compile(r"\0[ \t\n\r\f]*\0")


@dataclass(frozen=True, slots=True)
class Node:
    """An element: its tag, its marks (class, id, role, itemprop... in one string), and the node around it."""

    index: int
    parent: int
    depth: int
    tag: str
    marks: str
    hidden: bool
    attributes: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PageBlock:
    """Text that stands together, blanks folded to one space; ``linked`` counts its characters inside links."""

    text: str
    linked: int
    node: Node


@dataclass(slots=True)
class Page:
    """All that a page holds.

    Nodes by index, a parent before its children; text blocks in order; raw elements (scripts, titles); the attributes
    of meta and link tags; how deep elements nest; how many start tags there are.
    """

    nodes: list[Node]
    blocks: list[PageBlock]
    raws: list[Raw]
    heads: list[tuple[str, dict[str, str]]]
    deepest: int
    tags: int = 0

    def ancestors(self, node: Node) -> list[Node]:
        """``node`` and the elements around it, innermost first; at most 150."""
        chain = [node]
        while node.parent >= 0:
            node = self.nodes[node.parent]
            chain.append(node)
        return chain


def parse_page(page: str) -> Page:
    """The blocks and elements of an HTML page. Never raises, and takes time linear in the page's length."""
    builder = _Builder()
    for token in tokens(page):
        if isinstance(token, str):
            builder.text(token)
        elif isinstance(token, Raw):
            builder.page.raws.append(token)
        elif token.closing:
            builder.close(token.name)
        else:
            builder.open(token)
    builder.flush()
    return builder.page


class _Builder:
    """Keeps the open elements while the tokens come in."""

    def __init__(self) -> None:
        root = Node(0, -1, 0, "root", "", False)
        self.page = Page([root], [], [], [], 0)
        self._open: list[_Open] = [_Open("root", root, root, True)]
        self._counts: dict[str, int] = {}
        self._pieces: list[str] = []
        self._linked = 0

    def open(self, tag: Tag) -> None:
        """Take in a start tag."""
        self.page.tags += 1
        name = tag.name
        if name == "br":
            self._pieces.append(_BREAK)
        elif name in ("meta", "link"):
            self.page.heads.append((name, tag.attributes()))
        elif name not in _VOID:
            self._open_element(tag)

    def _open_element(self, tag: Tag) -> None:
        name = tag.name
        if self._counts.get("p") and name in _CLOSES_P:
            self.close("p")
        if self._open[-1].name in _CLOSED_BY_SIBLING.get(name, ()):
            self.close(self._open[-1].name)
        around = self._open[-1]
        if name in _BLOCK:
            self.flush()
            node = self._node(tag, around.node)
            self._open.append(_Open(name, node, node, True))
        else:
            node = self._node(tag, around.node) if name == "span" and tag.raw else around.node
            self._open.append(_Open(name, node, around.block, False))
        self._counts[name] = self._counts.get(name, 0) + 1
        self.page.deepest = max(self.page.deepest, len(self._open))

    def close(self, name: str) -> None:
        """Take in an end tag: it closes the elements left open inside, or nothing if none of its name is open."""
        if not self._counts.get(name):
            return
        while True:
            if self._open[-1].is_block:
                self.flush()
            closed = self._open.pop().name
            self._counts[closed] -= 1
            if closed == name:
                return

    def text(self, data: str) -> None:
        """Take in text; a hidden element's words leave a blank."""
        if self._open[-1].node.hidden:
            self._pieces.append(" ")
            return
        self._pieces.append(data)
        if self._counts.get("a"):
            self._linked += len(data.strip())

    def flush(self) -> None:
        """Close the block of text that is being gathered: one block, or several that two line breaks part."""
        raw = "".join(self._pieces)
        self._pieces = []
        linked, self._linked = self._linked, 0
        if not raw.strip(" \t\n\r\f\0"):
            return
        for part in _PARTING.split(raw):
            text = _BLANKS.sub(" ", part).strip(" ")
            if text.strip():
                self.page.blocks.append(PageBlock(text, min(linked, len(text)), self._open[-1].block))

    def _node(self, tag: Tag, parent: Node) -> Node:
        """A new node for ``tag``; the parent itself where the nesting is too deep."""
        if parent.depth >= _MOST_NESTING:
            return parent
        attributes = tag.attributes() if tag.raw.strip(" /") else {}
        marks = " ".join(attributes[name] for name in _MARKING if name in attributes)
        hidden = parent.hidden or "hidden" in attributes or _is_unseen(attributes.get("style", ""), marks)
        node = Node(len(self.page.nodes), parent.index, parent.depth + 1, tag.name, marks, hidden, attributes)
        self.page.nodes.append(node)
        return node


@dataclass(frozen=True, slots=True)
class _Open:
    """An open element: its name, its node (an inline one shares that of the element around), its block element."""

    name: str
    node: Node
    block: Node
    is_block: bool


def _is_unseen(style: str, marks: str) -> bool:
    """Whether a style or a class keeps an element off the screen."""
    squeezed = "".join(style.split()).lower()
    return "display:none" in squeezed or "visibility:hidden" in squeezed or _UNSEEN.search(marks) is not None
