"""HTML to a stream of tags and texts, in linear time whatever the page holds.

The standard library's parser looks for the end of every broken tag in all that follows, which takes minutes on a
hostile page of a few megabytes; this one looks at each stretch once. It knows only what reading an article needs.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

_OPENING = re.compile(r"</?[A-Za-z][^\s/>]{0,60}")
_TAG_END = re.compile(r"[^>\"']*(?:\"[^\"]*\"[^>\"']*|'[^']*'[^>\"']*)*>")
_ATTRIBUTE = re.compile(r"([^\s=\"'/>]{1,80})(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?")
_RAW_TEXT = frozenset({"script", "style", "textarea", "noscript", "title", "iframe", "noembed", "xmp", "template"})
_KEPT_ATTRIBUTES = 60
_LONGEST_ATTRIBUTES = 200_000


@dataclass(frozen=True, slots=True)
class Tag:
    """A start or end tag; ``raw`` is the source of its attributes."""

    name: str
    closing: bool
    raw: str
    empty: bool

    def attributes(self) -> dict[str, str]:
        """Attribute names in small letters with their decoded values; the first of two alike counts."""
        found: dict[str, str] = {}
        for match in _ATTRIBUTE.finditer(self.raw, 0, _LONGEST_ATTRIBUTES):
            name = match[1].lower()
            if name not in found:
                found[name] = html.unescape(match[2] or match[3] or match[4] or "")
            if len(found) >= _KEPT_ATTRIBUTES:
                break
        return found


@dataclass(frozen=True, slots=True)
class Raw:
    """The undecoded content of a script, style, title or like element."""

    name: str
    raw_tag: Tag
    content: str


def tokens(page: str) -> Iterator[Tag | Raw | str]:
    """Tags, raw-text elements and decoded texts of ``page`` in order. Never raises; comments are skipped."""
    return _Scanner(page).run()


class _Scanner:
    """One pass over a page; remembers which ends exist nowhere further on, so as to look for each only once."""

    def __init__(self, page: str) -> None:
        self._page = page
        self._gone: set[str] = set()
        # Characters that may still be read for quoted ">" in vain before plain search takes over.
        self._patience = 2 * len(page) + 100_000

    def run(self) -> Iterator[Tag | Raw | str]:
        page = self._page
        at = 0
        while at < len(page):
            opening = page.find("<", at)
            if opening < 0:
                yield html.unescape(page[at:])
                return
            if opening > at:
                yield html.unescape(page[at:opening])
            match = _OPENING.match(page, opening)
            if match:
                end = self._tag_end(match.end())
                if end < 0:
                    return
                tag = _tag(match.group(), page[match.end() : end - 1])
                at = end
                if not tag.closing and tag.name in _RAW_TEXT and not tag.empty:
                    close = self._raw_end(tag.name, at)
                    yield Raw(tag.name, tag, page[at:close])
                    at = close
                else:
                    yield tag
            elif page.startswith("<!--", opening):
                at = self._after("-->", opening + 4)
            elif page.startswith(("<!", "<?", "</"), opening):
                at = self._after(">", opening + 2)
            else:
                yield "<"
                at = opening + 1

    def _after(self, mark: str, start: int) -> int:
        """Where the text goes on after the next ``mark``; right at ``start`` if there is no more."""
        found = -1 if mark in self._gone else self._page.find(mark, start)
        if found < 0:
            self._gone.add(mark)
            return start
        return found + len(mark)

    def _tag_end(self, start: int) -> int:
        """The place after the ">" that closes the tag, quoted ones passed over; -1 if the page ends first."""
        if self._patience > 0:
            match = _TAG_END.match(self._page, start, start + self._patience)
            if match:
                return match.end()
        found = self._page.find(">", start)
        if found >= 0:
            self._patience -= len(self._page) - start
        return found + 1 if found >= 0 else -1

    def _raw_end(self, name: str, start: int) -> int:
        """Where the end tag of raw-text element ``name`` opens; the element is taken as empty if it has none."""
        if name in self._gone:
            return start
        match = re.compile(rf"</{name}[\s/>]", re.IGNORECASE).search(self._page, start)
        if match is None:
            self._gone.add(name)
            return start
        return match.start()


def _tag(opening: str, raw: str) -> Tag:
    closing = opening.startswith("</")
    return Tag(opening[2 if closing else 1 :].lower(), closing, raw, raw.endswith("/"))
